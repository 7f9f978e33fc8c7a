// The list of records for a view: heads of groups and the records under them.
#pragma once

#include "record_list.hpp"

#include <QAbstractListModel>

#include <memory>
#include <set>

namespace app {

/// Holds the list as it was made and the rows that the filter leaves: a hundred thousand records cost a row each.
class RecordListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        IsHeadRole = Qt::UserRole + 1,
        DetailRole,
        UnderRole, ///< the second line
        BadgeRole,
        CountRole,
        KeyRole,
        WithoutPlaceRole
    };
    using QAbstractListModel::QAbstractListModel;

    void setList(std::shared_ptr<const RecordList> list);
    void setFilter(const RecordFilter& filter);
    /// Records about which the register says something against itself.
    void setDoubtful(std::set<std::int64_t> keys);
    const RecordFilter& filter() const { return m_filter; }
    const RecordList* list() const { return m_list.get(); }
    std::size_t shownCount() const { return m_shown; } ///< records, heads not counted
    bool isByYear() const;                             ///< a year is asked for, and the kind tells years
    /// Of those shown, where a year is asked for: whose own year is known.
    std::size_t datedCount() const;
    std::size_t placedCount() const;           ///< of these, which have their point: the map shows them
    const ListedRecord* record(int row) const; ///< null for the head of a group
    int rowOf(std::int64_t key) const;         ///< −1 where it is not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        bool head = false;
        std::uint32_t at = 0; ///< group of a head, else the record
        std::uint32_t count = 0;
    };
    void fill();
    QVariant headData(const Row& row, int role) const;
    QVariant recordData(const ListedRecord& record, int role) const;
    QString badgeOf(const ListedRecord& record) const;
    std::size_t countShown(bool (*is)(const ListedRecord&)) const;
    std::shared_ptr<const RecordList> m_list;
    RecordFilter m_filter;
    std::set<std::int64_t> m_doubtful;
    std::vector<Row> m_rows;
    std::size_t m_shown = 0;
};

} // namespace app
