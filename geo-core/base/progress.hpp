// How long work tells where it is, and how it is stopped.
#pragma once

namespace geo {

/// Thrown by Progress::report() once the user asked to stop; locals unwind, open transactions roll back.
struct Cancelled {};

/// Where long work reports to. Used from the thread that does the work.
struct Progress {
    virtual ~Progress() = default;
    /// @param fraction of the work done, 0 to 1, never falling.  @throws Cancelled once asked to stop.
    virtual void report(double fraction) = 0;
};

/// For work nobody watches.
struct NoProgress final : Progress {
    void report(double) override {}
};

/// A share [from, to] of another progress, for a job made of steps.
class ProgressPart final : public Progress {
public:
    ProgressPart(Progress& whole, double from, double to) : m_whole{whole}, m_from{from}, m_to{to} {}
    void report(double fraction) override { m_whole.report(m_from + (m_to - m_from) * fraction); }

private:
    Progress& m_whole;
    double m_from, m_to;
};

} // namespace geo
