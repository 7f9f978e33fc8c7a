// Progress of work whose steps begin at 0 again.
#pragma once

#include "base/progress.hpp"

namespace geo {

/// Never falls, whatever the steps say; who watches sees no step back.
class RisingProgress final : public Progress {
public:
    explicit RisingProgress(Progress& whole) : m_whole{whole} {}
    void report(double fraction) override {
        m_most = fraction > m_most ? fraction : m_most;
        m_whole.report(m_most);
    }

private:
    Progress& m_whole;
    double m_most = 0;
};

} // namespace geo
