// Zones picked by a list of codes that is typed or pasted.
#pragma once

#include "pasted_codes.hpp"
#include "zone_selection.hpp"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace app {

/// What the codes gave, in words: "12 zones picked. Not on this map: 00000, 99999".
QString codesWords(const PastedCodes& codes);

class CodesDialog : public QDialog {
    Q_OBJECT
public:
    /// @param selection outlives the dialog
    explicit CodesDialog(ZoneSelection& selection, QWidget* parent = nullptr);

signals:
    void picked(const QString& words); ///< said of it

private:
    void read();
    void pick(ZoneSelection::How how);

    ZoneSelection& m_selection;
    PastedCodes m_codes;
    QPlainTextEdit* m_text;
    QLabel* m_found;
    QPushButton *m_pick, *m_add;
};

} // namespace app
