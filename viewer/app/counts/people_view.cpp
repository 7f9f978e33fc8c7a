#include "people_view.hpp"

#include "copying.hpp"
#include "figure_table.hpp"
#include "hint.hpp"
#include "look.hpp"
#include "people_model.hpp"
#include "table_panel.hpp"
#include "text.hpp"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace app {
namespace {

constexpr int widestText = 220; // px
constexpr int mostTogetherRows = 6;
enum Page { Tables, Missing };

} // namespace

PeopleView::PeopleView(QWidget* parent)
    : QStackedWidget{parent}, m_model{new PeopleModel{this}},
      m_together{new PeopleModel{this}}, m_hint{new Hint{QStringLiteral("peopleHint"), this}} {
    addWidget(makeTables());
    addWidget(m_hint);
    connect(m_hint, &Hint::taken, this, &PeopleView::importWanted);
    const auto codeAt = [](const QModelIndex& index) { return index.data(NeighbourhoodModel::CodeRole).toString(); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this, codeAt](const QModelIndex& now) {
                if (now.isValid())
                    emit chosen(codeAt(now));
            });
    connect(m_table, &QAbstractItemView::activated, this,
            [this, codeAt](const QModelIndex& index) { emit activated(codeAt(index)); });
}

QWidget* PeopleView::makeTables() {
    auto* box = new QWidget{this};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 0);
    m_table = new FigureTable{m_model, tr("Inhabitants near a place"), box};
    m_table->setObjectName(QStringLiteral("peopleTable"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sumTable = new FigureTable{m_together, tr("Taken together"), box};
    m_sumTable->setObjectName(QStringLiteral("peopleTogether"));
    m_sumTable->horizontalHeader()->hide();
    m_sumTable->setSortingEnabled(false);
    m_sumTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* gap = new QWidget{box};
    keepAligned(*m_table, *m_sumTable, *gap);
    auto* below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_sumTable, 1);
    below->addWidget(gap);
    column->addWidget(m_table, 1);
    column->addLayout(below);
    return box;
}

void PeopleView::showPeople(const layers::CountReport& report, const layers::CountedPeople& people) {
    const auto sheet = peopleSheet(report, people);
    m_model->setSheet(sheet, people.within, true);
    m_together->setSheet(sheet, people.within, false);
    for (auto* each : {m_table, m_sumTable}) {
        each->fitColumns(px(widestText));
        each->horizontalHeader()->setStretchLastSection(false);
    }
    for (int c = 0; c < m_model->columnCount(); ++c)
        m_table->setColumnWidth(c, std::max(m_table->columnWidth(c), m_sumTable->columnWidth(c)));
    for (int c = 0; c < m_model->columnCount(); ++c) // also where the one above kept its width
        m_sumTable->setColumnWidth(c, m_table->columnWidth(c));
    const int rows = std::min(m_together->rowCount(), mostTogetherRows);
    m_sumTable->setFixedHeight(rows * m_sumTable->rowHeight(0) + 2 * m_sumTable->frameWidth());
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
    auto table = shownTable(*m_table->model(), sources);
    auto together = shownTable(*m_together, std::move(sources));
    std::ranges::move(together.rows, std::back_inserter(table.rows));
    return table;
}

} // namespace app
