// Years that should not be compared are, for a reason that is kept with the map and printed on it.
#pragma once

#include "comparability.hpp"

#include <QDialog>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace app {

class CompareAnywayDialog : public QDialog {
    Q_OBJECT
public:
    /// @param refused  at least one, the earlier years differ
    explicit CompareAnywayDialog(std::vector<indicators::Comparability> refused, QWidget* parent = nullptr);

signals:
    void chosen(int year, const QString& reason);

private:
    void showReason();
    void take();

    std::vector<indicators::Comparability> m_refused;
    QComboBox* m_year;
    QLabel* m_why;
    QLineEdit* m_reason;
    QPushButton* m_compare;
};

} // namespace app
