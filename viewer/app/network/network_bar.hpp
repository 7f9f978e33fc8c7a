// The fields of the perspective in the bar above: the year, and the kind of records that is shown.
#pragma once

#include <QWidget>

#include <vector>

class QComboBox;
class QMenu;
class QPushButton;

namespace geo {
struct RecordKind;
}

namespace app {

class RegisterDesk;
class Segmented;

class NetworkBar : public QWidget {
    Q_OBJECT
public:
    explicit NetworkBar(RegisterDesk& desk, QWidget* parent = nullptr);

private:
    void showYears();
    void showKind();
    void fillOthers();

    RegisterDesk& m_desk;
    QComboBox* m_year;
    Segmented* m_kinds;
    QPushButton* m_others;
    QMenu* m_menu;
};

} // namespace app
