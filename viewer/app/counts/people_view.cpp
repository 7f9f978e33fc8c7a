#include "people_view.hpp"

#include "copying.hpp"
#include "figure_table.hpp"
#include "hint.hpp"
#include "look.hpp"
#include "people_model.hpp"
#include "table_panel.hpp"
#include "text.hpp"
#include "together_table.hpp"

#include <QItemSelectionModel>

#include <algorithm>
#include <iterator>

namespace app {
namespace {

constexpr int widestText = 220; // px
enum Page { Tables, Missing };

} // namespace

PeopleView::PeopleView(QWidget* parent)
    : QStackedWidget{parent}, m_model{new PeopleModel{this}}, m_together{new PeopleModel{this}},
      m_tables{new TogetherTable{m_model, m_together, tr("Inhabitants near a place"), QStringLiteral("people"), this}},
      m_hint{new Hint{QStringLiteral("peopleHint"), this}} {
    addWidget(m_tables);
    addWidget(m_hint);
    connect(m_hint, &Hint::taken, this, &PeopleView::importWanted);
    const auto codeAt = [](const QModelIndex& index) { return index.data(NeighbourhoodModel::CodeRole).toString(); };
    auto& table = m_tables->table();
    connect(table.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, codeAt](const QModelIndex& now) {
                if (now.isValid())
                    emit chosen(codeAt(now));
            });
    connect(&table, &QAbstractItemView::activated, this,
            [this, codeAt](const QModelIndex& index) { emit activated(codeAt(index)); });
}

void PeopleView::showPeople(const layers::CountReport& report, const layers::CountedPeople& people) {
    const auto sheet = peopleSheet(report, people);
    m_model->setSheet(sheet, people.within, true);
    m_together->setSheet(sheet, people.within, false);
    m_tables->fit(px(widestText), px(widestText));
    if (people.sources.empty()) { // no square with inhabitants in any of them, or no squares at all
        const auto why = paint::text(people.perimeters.front().together.distance.why.front());
        m_hint->say(why.left(1).toUpper() + why.mid(1), tr("Add data…"));
    }
    setCurrentIndex(people.sources.empty() ? Missing : Tables);
}

void PeopleView::clear() {
    m_model->setSheet({}, {}, true);
    m_together->setSheet({}, {}, false);
    setCurrentIndex(Tables);
}

layers::ShownTable PeopleView::shown(std::vector<std::int64_t> sources) const {
    auto table = shownTable(*m_tables->table().model(), sources);
    auto together = shownTable(*m_together, std::move(sources));
    std::ranges::move(together.rows, std::back_inserter(table.rows));
    return table;
}

} // namespace app
