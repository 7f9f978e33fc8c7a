#include "record_list_model.hpp"

#include "icons.hpp"
#include "panels.hpp"
#include "record_words.hpp"

#include <algorithm>

namespace app {

void RecordListModel::setList(std::shared_ptr<const RecordList> list) {
    beginResetModel();
    m_list = std::move(list);
    fill();
    endResetModel();
}

void RecordListModel::setFilter(const RecordFilter& filter) {
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    fill();
    endResetModel();
}

void RecordListModel::fill() {
    m_rows.clear();
    m_shown = 0;
    if (!m_list)
        return;
    const auto shown = shownOf(*m_list, m_filter);
    m_shown = shown.size();
    m_rows.reserve(shown.size() + m_list->groups.size());
    std::size_t head = 0;
    for (const auto at : shown) {
        const auto group = m_list->records[at].group;
        const bool grouped = !m_list->groups.empty();
        if (grouped && (m_rows.empty() || m_rows[head].at != group)) {
            head = m_rows.size();
            m_rows.push_back({true, group, 0});
        }
        if (grouped)
            ++m_rows[head].count;
        m_rows.push_back({false, at, 0});
    }
}

void RecordListModel::setDoubtful(std::set<std::int64_t> keys) {
    if (keys == m_doubtful)
        return;
    m_doubtful = std::move(keys);
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1), {BadgeRole});
}

std::size_t RecordListModel::countShown(bool (*is)(const ListedRecord&)) const {
    return static_cast<std::size_t>(
        std::ranges::count_if(m_rows, [&](const Row& row) { return !row.head && is(m_list->records[row.at]); }));
}

bool RecordListModel::isByYear() const {
    return m_list && m_filter.year &&
           std::ranges::any_of(m_list->records, [](const ListedRecord& record) { return record.dated; });
}

std::size_t RecordListModel::datedCount() const {
    return isByYear() ? countShown([](const ListedRecord& record) { return record.dated; }) : m_shown;
}

std::size_t RecordListModel::placedCount() const {
    return isByYear() ? countShown([](const ListedRecord& record) { return record.placed && record.dated; })
                      : countShown([](const ListedRecord& record) { return record.placed; });
}

QString RecordListModel::badgeOf(const ListedRecord& record) const {
    if (record.draft)
        return tr("draft");
    if (m_filter.year && m_list->kind->find("joined") && record.firstYear == *m_filter.year)
        return tr("new %1").arg(*m_filter.year);
    if (m_filter.year && record.reportYear == m_filter.year && record.firstYear != *m_filter.year)
        return record.firstYear == record.lastYear ? tr("printed %1").arg(record.firstYear)
                                                   : tr("printed %1–%2").arg(record.firstYear).arg(record.lastYear);
    return m_doubtful.contains(record.key) ? tr("to check") : QString{};
}

const ListedRecord* RecordListModel::record(int row) const {
    const auto at = static_cast<std::size_t>(row);
    if (row < 0 || at >= m_rows.size() || m_rows[at].head)
        return nullptr;
    return &m_list->records[m_rows[at].at];
}

int RecordListModel::rowOf(std::int64_t key) const {
    for (int row = 0; row < rowCount(); ++row)
        if (const auto* shown = record(row); shown && shown->key == key)
            return row;
    return -1;
}

int RecordListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RecordListModel::headData(const Row& row, int role) const {
    const auto& group = m_list->groups[row.at];
    switch (role) {
    case Qt::DisplayRole:
        return group.name;
    case Qt::AccessibleTextRole:
        return tr("%1, %2 records").arg(group.name).arg(row.count);
    case CountRole:
        return row.count;
    default:
        return {};
    }
}

QVariant RecordListModel::recordData(const ListedRecord& record, int role) const {
    switch (role) {
    case Qt::DisplayRole:
        return record.title;
    case Qt::ToolTipRole:
        return plainToolTip(record.title); // long titles are cut
    case Qt::AccessibleTextRole: {
        QStringList parts{record.title};
        if (!m_list->groups.empty())
            parts << m_list->groups[record.group].name;
        parts << record.under << record.detail << badgeOf(record);
        parts.removeAll(QString{});
        return parts.join(QStringLiteral(", "));
    }
    case Qt::DecorationRole:
        if (!layerOf(*m_list->kind))
            return {};
        return symbolSwatch(
            symbolOf(*m_list->kind, m_list->groups.empty() ? std::string{} : m_list->groups[record.group].category));
    case DetailRole:
        return record.detail;
    case UnderRole:
        return record.under;
    case BadgeRole:
        return badgeOf(record);
    case WithoutPlaceRole:
        return record.placeable && !record.placed;
    case KeyRole:
        return QVariant::fromValue<qint64>(record.key);
    default:
        return {};
    }
}

QVariant RecordListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == IsHeadRole)
        return row.head;
    return row.head ? headData(row, role) : recordData(m_list->records[row.at], role);
}

Qt::ItemFlags RecordListModel::flags(const QModelIndex& index) const {
    if (!index.isValid() || index.row() >= rowCount())
        return Qt::NoItemFlags;
    return m_rows[static_cast<std::size_t>(index.row())].head
               ? Qt::ItemNeverHasChildren
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace app
