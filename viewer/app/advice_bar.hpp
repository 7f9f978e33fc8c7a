// What a cartographer would change in the map shown, one click away, and the choice to keep it as it is.
#pragma once

#include "advice.hpp"

#include <QFrame>

#include <set>
#include <string>
#include <utility>
#include <vector>

class QLabel;
class QPushButton;

namespace app {

class Workspace;

/// What is to be said of the map as it stands, weightiest first; empty without an indicator.
std::vector<layers::Advice> adviceOn(const Workspace& workspace);

/// Above the map: that its form misleads, or that its colours cannot be told apart. Hidden with nothing to say. Advice
/// on methods stands in the style panel, where they are chosen.
class AdviceBar : public QFrame {
    Q_OBJECT
public:
    explicit AdviceBar(Workspace& workspace, QWidget* parent = nullptr);

private:
    void showContent();
    void take(std::size_t which);
    void keep();

    Workspace& m_workspace;
    QLabel* m_text;
    QPushButton *m_take, *m_other, *m_keep;
    std::vector<layers::Advice> m_advice;                        ///< of one matter, two at most
    std::set<std::pair<std::string, std::string>> m_keptColours; ///< indicator and palette, until the window is closed
};

} // namespace app
