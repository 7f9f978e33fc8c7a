#include "together_table.hpp"

#include "figure_table.hpp"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

TogetherTable::TogetherTable(QAbstractItemModel* above, QAbstractItemModel* together, const QString& accessibleName,
                             const QString& name, QWidget* parent)
    : QWidget{parent}, m_table{new FigureTable{above, accessibleName, this}},
      m_together{new FigureTable{together, tr("Taken together"), this}} {
    m_table->setObjectName(name + QStringLiteral("Table"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_together->setObjectName(name + QStringLiteral("Together"));
    m_together->horizontalHeader()->hide();
    m_together->setSortingEnabled(false);
    m_together->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* gap = new QWidget{this};
    keepAligned(*gap);
    auto* below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_together, 1);
    below->addWidget(gap);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_table, 1);
    column->addLayout(below);
}

void TogetherTable::keepAligned(QWidget& gap) {
    auto* bar = m_table->verticalScrollBar();
    gap.setFixedWidth(0);
    connect(bar, &QScrollBar::rangeChanged, &gap,
            [&gap, bar](int, int most) { gap.setFixedWidth(most > 0 ? bar->sizeHint().width() : 0); });
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, m_together,
            [this](int section, int, int width) { m_together->setColumnWidth(section, width); });
    auto *upper = m_table->horizontalScrollBar(), *lower = m_together->horizontalScrollBar();
    connect(upper, &QScrollBar::valueChanged, lower, &QScrollBar::setValue);
    connect(lower, &QScrollBar::valueChanged, upper, &QScrollBar::setValue);
}

void TogetherTable::fit(int widestText, int widestSecond) {
    for (auto* each : {m_table, m_together}) {
        each->fitColumns(widestText);
        each->horizontalHeader()->setStretchLastSection(false);
    }
    m_table->setColumnWidth(1, std::min(m_table->columnWidth(1), widestSecond));
    for (int c = 0; c < m_table->model()->columnCount(); ++c) {
        m_table->setColumnWidth(c, std::max(m_table->columnWidth(c), m_together->columnWidth(c)));
        m_together->setColumnWidth(c, m_table->columnWidth(c)); // also where the one above kept its width
    }
    constexpr int mostRows = 6;
    const int rows = std::min(m_together->model()->rowCount(), mostRows);
    m_together->setFixedHeight(rows * m_together->rowHeight(0) + 2 * m_together->frameWidth());
}

} // namespace app
