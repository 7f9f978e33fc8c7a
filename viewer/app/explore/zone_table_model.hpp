// The zones of the map as rows: sorted and filtered here, so that tens of thousands of them cost nothing.
#pragma once

#include "map_content.hpp"
#include "zone_columns.hpp"
#include "zone_selection.hpp"

#include <QAbstractTableModel>
#include <QColor>
#include <QStringList>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace app {

/// Rows: the zones of the territory. Columns: name, code, the commune where zones have one, the figure on the map, then
/// those that were chosen. A change of order or filter is a reset: rows are found again by their zone.
class ZoneTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        NumberRole = Qt::UserRole + 1, ///< invalid where there is no number
        SwatchRole,                    ///< colour of the zone's class on the map
        EstimateRole,                  ///< true for a number that was estimated
        PickedRole,
        CopiedHeadRole ///< of a head: with its source, whatever is filtered
    };
    enum KeyColumn { Name, Code, Commune };

    /// @param picked outlives the model
    explicit ZoneTableModel(const ZoneSelection& picked, QObject* parent = nullptr);

    /// Further columns stay while the zones are the same. Null or without filled zones: no rows.
    void setContent(std::shared_ptr<const layers::MapContent> content, const std::vector<geo::Source>& sources);
    /// Of the same zones as the content.
    void setColumns(const ZoneColumns& columns, const std::vector<geo::Source>& sources);
    const layers::FilledZones* filled() const;
    std::shared_ptr<const ZoneWords> words() const { return m_words; }

    void setWords(const QString& typed); ///< zones whose name, code or commune hold all of them
    void setOnlyPicked(bool only);
    void pickedChanged(); ///< to be told when the selection has changed
    void setColumnFilter(int column, std::optional<ColumnFilter> filter);
    std::optional<ColumnFilter> columnFilter(int column) const;
    bool hasColumnFilters() const;
    void clearColumnFilters();
    bool isFiltered() const; ///< by columns, by words or by what is picked
    void sort(int column, Qt::SortOrder order) override;

    std::size_t total() const { return m_total; } ///< zones of the territory
    std::uint32_t zone(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    int rowOf(std::uint32_t zone) const; ///< -1: not shown
    bool isPicked(std::uint32_t zone) const;
    int sortColumn() const { return m_sortColumn; } ///< -1: in the order of the set
    Qt::SortOrder sortOrder() const { return m_order; }
    int firstField() const { return m_hasCommunes ? Commune + 1 : Commune; }
    const indicators::Figures* figures(int column) const; ///< null for name, code and commune
    QStringList classNames() const;                       ///< of the map's classes or categories, as in the legend

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void filtersChanged();

private:
    struct Field {
        std::shared_ptr<const indicators::Figures> figures;
        QString source;
        std::optional<ColumnFilter> filter = {};
        Places places = {}; ///< made when it is first sorted
    };
    void setFields(std::vector<Field> fields);
    void arrange();
    bool isShown(std::uint32_t zone) const;
    bool passes(std::uint32_t zone) const; ///< the filters of the columns
    const Places& places(int column);
    const ZoneWords& neededWords();
    int classOf(std::uint32_t zone) const; ///< on the map; -1 without one
    std::optional<QColor> colourOf(std::uint32_t zone) const;
    QString keyText(std::uint32_t zone, int column) const;
    QVariant fieldData(const Field& field, std::uint32_t zone, int role) const;
    QString fieldText(const Field& field, std::uint32_t zone) const;
    QString filterText(const Field& field) const;
    bool isCategory(const Field& field) const;

    const ZoneSelection& m_picked;
    std::shared_ptr<const layers::MapContent> m_content;
    std::shared_ptr<const ZoneWords> m_words;
    std::vector<Field> m_fields; ///< the first is that of the map
    std::vector<std::uint32_t> m_rows;
    std::vector<int> m_rowOfZone;
    std::size_t m_total = 0;
    bool m_hasCommunes = false, m_onlyPicked = false;
    QStringList m_typed;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace app
