// The year that the map of a change begins with, beside the year it ends with.
#pragma once

#include "comparability.hpp"

#include <QComboBox>

#include <optional>
#include <vector>

namespace app {

class Workspace;

/// Lists the years before the one shown. Those that do not compare with it are greyed, with the reason, and can be
/// compared all the same by saying why.
class SinceChoice : public QComboBox {
    Q_OBJECT
public:
    explicit SinceChoice(Workspace& workspace, QWidget* parent = nullptr);
    void showDocument();
    bool hasYears() const { return m_hasYears; } ///< is there an earlier year of what the map shows?

private:
    void addYear(int year, const indicators::Comparability& found);
    void choose();
    void askReason();
    std::optional<int> yearShown() const;

    Workspace& m_workspace;
    bool m_hasYears = false;
    std::vector<indicators::Comparability> m_refused; ///< latest first
};

} // namespace app
