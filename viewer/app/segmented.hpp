// Two to four exclusive choices side by side.
#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QPushButton;

namespace app {

class Segmented : public QWidget {
    Q_OBJECT
public:
    explicit Segmented(const QString& accessibleName, QWidget* parent = nullptr);
    void setChoices(const QStringList& labels, bool stretched = false);
    void setLabel(int index, const QString& label);
    void setChoiceEnabled(int index, bool enabled, const QString& why = {});
    void setCurrent(int index); ///< emits nothing
    void clearCurrent();        ///< nothing is chosen
    int current() const;
    int count() const { return static_cast<int>(m_buttons.size()); }

signals:
    void chosen(int index); ///< by the user

private:
    QButtonGroup* m_group;
    std::vector<QPushButton*> m_buttons;
};

} // namespace app
