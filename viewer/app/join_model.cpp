#include "join_model.hpp"

#include "join_words.hpp"
#include "table_panel.hpp"
#include "text.hpp"

namespace app {
namespace {

/// What can be put right, what cannot, what is carried, what is as it should be.
int rank(const geo::JoinMiss& miss) { return miss.repairable ? 0 : miss.carried ? 2 : miss.lawful ? 3 : 1; }

QString outcome(const geo::JoinMiss& miss) {
    if (miss.repairable)
        return JoinModel::tr("can be put right");
    if (miss.carried)
        return JoinModel::tr("carried");
    return miss.lawful ? JoinModel::tr("nothing wrong") : JoinModel::tr("not shown");
}

} // namespace

void JoinModel::setMisses(std::vector<geo::JoinMiss> misses) {
    beginResetModel();
    m_misses = std::move(misses);
    std::stable_sort(m_misses.begin(), m_misses.end(), [](const auto& a, const auto& b) { return rank(a) < rank(b); });
    endResetModel();
}

int JoinModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_misses.size());
}

int JoinModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant JoinModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != NeighbourhoodModel::SortRole))
        return {};
    const auto& miss = m_misses[static_cast<std::size_t>(index.row())];
    switch (index.column()) {
    case Code:
        return QString::fromStdString(miss.published);
    case Reason:
        return paint::reasonName(miss.why);
    case Outcome:
        return outcome(miss);
    default:
        return paint::text(miss.reason);
    }
}

QVariant JoinModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Code:
        return tr("Code");
    case Reason:
        return tr("Reason");
    case Outcome:
        return tr("Outcome");
    default:
        return tr("Explanation");
    }
}

} // namespace app
