// One field of a form: its name, what is typed, and beside it what stands in the way.
#pragma once

#include "network/field_text.hpp"
#include "record_details.hpp"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace app {

/// Takes what is typed as it is; canonical() makes the text of the register of it, or a problem that is shown below the
/// field while what was typed stays.
class FieldEditor : public QWidget {
    Q_OBJECT
public:
    FieldEditor(const geo::Field& field, QWidget* parent = nullptr);

    const geo::Field& field() const { return *m_field; }
    void setRecords(const std::vector<RecordChoice>& records); ///< what a reference or a subject may name
    void setValue(const std::string& value);                   ///< canonical
    QString typed() const;
    /// What was typed, in the words of the register. None where nothing can be made of it; the problem is shown then.
    std::optional<std::string> canonical();
    void showProblem(const QString& problem); ///< empty: none
    QString problem() const { return m_problemText; }
    void setReadOnly(bool readOnly);
    QWidget* control() const;

signals:
    void edited();

private:
    void makeControl();
    void makeCombo(bool editable);
    void check(); ///< once the field is left
    void showRemark(const geo::FieldText& read);
    QString hint() const;

    const geo::Field* m_field;
    bool m_choosesRecord = false;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QComboBox* m_combo = nullptr;
    QLabel* m_problem;
    QString m_problemText;
};

} // namespace app
