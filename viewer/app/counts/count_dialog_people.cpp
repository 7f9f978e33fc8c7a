// How near people live to the places that were counted: worked out when it is asked for.
#include "count_dialog.hpp"
#include "people_view.hpp"
#include "segmented.hpp"
#include "text.hpp"
#include "workspace.hpp"

namespace app {

bool CountDialog::byPeople() const { return m_view->current() == 2; }

/// Worked out when they are first looked at: it takes longer than counting.
void CountDialog::showPeople() {
    if (m_people)
        return m_peopleView->showPeople(*m_made.report, *m_people);
    m_peopleView->clear();
    estimate();
}

void CountDialog::estimate() {
    if (!m_workspace.pages())
        return;
    m_estimating.cancel();
    auto future = m_workspace.pages()->start<PeopleMade>(
        [report = m_made.report](Reading::Desk& desk, geo::Progress& progress) -> PeopleMade {
            return std::make_shared<layers::CountedPeople>(layers::countedPeople(desk.observatory, *report, progress));
        });
    m_estimating = QFuture<void>{future};
    watch(future, tr("Estimating how near people live"));
    m_jobs.follow<PeopleMade>(
        this, {}, future,
        [this, report = m_made.report](const PeopleMade& people) {
            if (report != m_made.report)
                return; // counted anew since
            m_people = people;
            showTable();
        },
        [this](const geo::Error& error) { tell(paint::text(error), true); });
}

} // namespace app
