#include "zone_table_model.hpp"

#include "change.hpp"
#include "copying.hpp"
#include "text.hpp"
#include "words.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace app {

using layers::LegendEntry;

ZoneTableModel::ZoneTableModel(const ZoneSelection& picked, QObject* parent)
    : QAbstractTableModel{parent}, m_picked{picked} {}

const layers::FilledZones* ZoneTableModel::filled() const {
    return m_content && m_content->filled ? &*m_content->filled : nullptr;
}

void ZoneTableModel::setContent(std::shared_ptr<const layers::MapContent> content,
                                const std::vector<geo::Source>& sources) {
    const auto zonesBefore = filled() ? filled()->zones : nullptr;
    const auto sortedBefore = figures(m_sortColumn) ? m_sortColumn - firstField() : -1;
    auto fields = std::move(m_fields);
    m_content = std::move(content);
    m_total = 0;
    m_hasCommunes = false;
    if (!filled() || filled()->zones != zonesBefore) {
        m_words.reset();
        fields.clear();
    }
    if (filled()) {
        const auto& zones = *filled()->zones;
        m_hasCommunes = zones.size() > 0 && !zones.place(0).empty();
        m_total =
            zones.size() - static_cast<std::size_t>(std::count(filled()->fills.begin(), filled()->fills.end(), -2));
        Field shown{filled()->figures, sourceWord(*filled()->figures, sources)};
        if (fields.empty())
            fields.resize(1);
        else if (fields.front().figures->indicator.id == shown.figures->indicator.id &&
                 !fields.front().figures->change == !shown.figures->change)
            shown.filter = fields.front().filter;
        if (fields.front().figures == shown.figures)
            shown.places = std::move(fields.front().places); // another style of the same map
        fields.front() = std::move(shown);
    }
    if (sortedBefore >= 0)
        m_sortColumn = firstField() + sortedBefore;
    setFields(std::move(fields));
}

void ZoneTableModel::setColumns(const ZoneColumns& columns, const std::vector<geo::Source>& sources) {
    if (!filled())
        return;
    m_words = columns.words;
    std::vector<Field> fields{std::move(m_fields.front())};
    for (const auto& figures : columns.figures) {
        if (figures->indicator.id == fields.front().figures->indicator.id)
            continue; // it is on the map
        Field field{figures, sourceWord(*figures, sources)};
        for (const auto& before : m_fields)
            if (before.figures && before.figures->indicator.id == figures->indicator.id)
                field.filter = before.filter;
        fields.push_back(std::move(field));
    }
    setFields(std::move(fields));
}

void ZoneTableModel::setFields(std::vector<Field> fields) {
    const auto classes = classNames().size();
    for (auto& field : fields)
        if (field.filter && field.filter->kind == ColumnFilter::Kind::Class && field.filter->place >= classes)
            field.filter.reset();
    m_fields = std::move(fields);
    if (m_sortColumn >= columnCount())
        m_sortColumn = -1;
    arrange();
}

void ZoneTableModel::setWords(const QString& typed) {
    const auto words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    if (words == m_typed)
        return;
    m_typed = words;
    arrange();
}

void ZoneTableModel::setOnlyPicked(bool only) {
    if (only == m_onlyPicked)
        return;
    m_onlyPicked = only;
    arrange();
}

void ZoneTableModel::pickedChanged() {
    if (m_onlyPicked)
        arrange();
}

void ZoneTableModel::setColumnFilter(int column, std::optional<ColumnFilter> filter) {
    if (!figures(column))
        return;
    m_fields[static_cast<std::size_t>(column - firstField())].filter = filter;
    emit headerDataChanged(Qt::Horizontal, column, column);
    arrange();
}

std::optional<ColumnFilter> ZoneTableModel::columnFilter(int column) const {
    return figures(column) ? m_fields[static_cast<std::size_t>(column - firstField())].filter : std::nullopt;
}

bool ZoneTableModel::isFiltered() const { return m_onlyPicked || !m_typed.isEmpty() || hasColumnFilters(); }

bool ZoneTableModel::hasColumnFilters() const {
    return std::any_of(m_fields.begin(), m_fields.end(), [](const Field& field) { return field.filter.has_value(); });
}

void ZoneTableModel::clearColumnFilters() {
    for (auto& field : m_fields)
        field.filter.reset();
    arrange();
}

void ZoneTableModel::sort(int column, Qt::SortOrder order) {
    if (column == m_sortColumn && order == m_order)
        return;
    m_sortColumn = column;
    m_order = order;
    arrange();
}

const ZoneWords& ZoneTableModel::neededWords() {
    if (!m_words)
        m_words = std::make_shared<const ZoneWords>(*filled()->zones);
    return *m_words;
}

const Places& ZoneTableModel::places(int column) {
    if (!figures(column)) {
        const auto& words = neededWords();
        return column == Name ? words.names : column == Code ? words.codes : words.communes;
    }
    auto& field = m_fields[static_cast<std::size_t>(column - firstField())];
    if (field.places.empty())
        field.places = placesOfNumbers(field.figures->values.values);
    return field.places;
}

bool ZoneTableModel::passes(std::uint32_t zone) const {
    return std::all_of(m_fields.begin(), m_fields.end(), [&](const Field& field) {
        const int place = &field == m_fields.data() ? classOf(zone) : -1;
        return !field.filter || field.filter->lets(field.figures->values.values[zone], place);
    });
}

bool ZoneTableModel::isShown(std::uint32_t zone) const {
    return filled()->fills[zone] != -2 && (!m_onlyPicked || isPicked(zone)) && passes(zone) &&
           (m_typed.isEmpty() || holdsWords(m_words->folded[zone], m_typed));
}

void ZoneTableModel::arrange() {
    std::vector<std::uint32_t> rows;
    if (filled()) {
        if (!m_typed.isEmpty())
            neededWords();
        for (std::uint32_t zone = 0; zone < filled()->zones->size(); ++zone)
            if (isShown(zone))
                rows.push_back(zone);
        if (m_sortColumn >= 0)
            sortByPlaces(rows, places(m_sortColumn), m_order);
    }
    beginResetModel();
    m_rows = std::move(rows);
    m_rowOfZone.assign(filled() ? filled()->zones->size() : 0, -1);
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_rowOfZone[m_rows[row]] = static_cast<int>(row);
    endResetModel();
    emit filtersChanged();
}

bool ZoneTableModel::isPicked(std::uint32_t zone) const {
    return m_picked.contains(zone) && filled() && m_picked.zones() == filled()->zones;
}

int ZoneTableModel::rowOf(std::uint32_t zone) const { return zone < m_rowOfZone.size() ? m_rowOfZone[zone] : -1; }

const indicators::Figures* ZoneTableModel::figures(int column) const {
    const int field = column - firstField();
    return field >= 0 && static_cast<std::size_t>(field) < m_fields.size()
               ? m_fields[static_cast<std::size_t>(field)].figures.get()
               : nullptr;
}

int ZoneTableModel::classOf(std::uint32_t zone) const {
    if (!m_content->circles)
        return std::max(filled()->fills[zone], -1);
    if (!m_content->circles->coloured)
        return -1;
    if (filled()->unsure && filled()->figures->change->isUnsure(zone))
        return static_cast<int>(*filled()->unsure);
    const auto place = filled()->classification.classOf(filled()->figures->values.values[zone]);
    return place ? static_cast<int>(*place) : -1;
}

std::optional<QColor> ZoneTableModel::colourOf(std::uint32_t zone) const {
    const auto& colours = m_content->circles ? m_content->circles->colours : filled()->colours;
    const int place = classOf(zone);
    if (place < 0 || static_cast<std::size_t>(place) >= colours.size())
        return std::nullopt;
    const auto& colour = colours[static_cast<std::size_t>(place)];
    return QColor{colour.r, colour.g, colour.b};
}

QStringList ZoneTableModel::classNames() const {
    QStringList names;
    if (!filled())
        return names;
    for (const auto& category : filled()->categories)
        names << paint::text(category.label);
    if (!names.isEmpty())
        return names;
    for (const auto& section : m_content->legend.sections)
        for (const auto& entry : section.entries)
            if (entry.kind == LegendEntry::Kind::Class)
                names << paint::text(entry.label);
    const auto places = filled()->classification.classes() + (filled()->unsure ? 1 : 0);
    return static_cast<std::size_t>(names.size()) == places ? names : QStringList{};
}

int ZoneTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ZoneTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() || !filled() ? 0 : firstField() + static_cast<int>(m_fields.size());
}

QString ZoneTableModel::keyText(std::uint32_t zone, int column) const {
    const auto& zones = *filled()->zones;
    return QString::fromStdString(column == Name   ? zones.name(zone)
                                  : column == Code ? zones.code(zone)
                                                   : zones.place(zone));
}

bool ZoneTableModel::isCategory(const Field& field) const {
    return &field == m_fields.data() && !filled()->categories.empty();
}

QString ZoneTableModel::fieldText(const Field& field, std::uint32_t zone) const {
    const int place = filled()->fills[zone];
    if (isCategory(field) && place >= 0)
        return paint::text(filled()->categories[static_cast<std::size_t>(place)].label);
    return paint::figure(*field.figures, zone);
}

QVariant ZoneTableModel::fieldData(const Field& field, std::uint32_t zone, int role) const {
    const auto cell = field.figures->values[zone];
    const bool onMap = &field == m_fields.data();
    switch (role) {
    case Qt::DisplayRole:
        return fieldText(field, zone);
    case Qt::TextAlignmentRole:
        return QVariant{(isCategory(field) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter};
    case Qt::ToolTipRole:
        return cell.state == geo::CellState::Estimated || cell.state == geo::CellState::Imputed
                   ? QVariant{paint::stateWord(cell.state)}
                   : QVariant{};
    case Qt::AccessibleDescriptionRole:
        return onMap ? QVariant{classNames().value(classOf(zone))} : QVariant{};
    case NumberRole:
        return cell.hasNumber() ? QVariant{cell.value} : QVariant{};
    case EstimateRole:
        return cell.state == geo::CellState::Estimated;
    case SwatchRole:
        if (const auto colour = onMap ? colourOf(zone) : std::nullopt)
            return *colour;
        return {};
    case countRole:
        return field.figures->indicator.nature == indicators::Nature::Count && cell.hasNumber() && !isCategory(field)
                   ? QVariant{cell.value}
                   : QVariant{};
    default:
        return {};
    }
}

QVariant ZoneTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto at = zone(index.row());
    if (role == PickedRole)
        return isPicked(at);
    const int column = index.column();
    if (column >= firstField())
        return fieldData(m_fields[static_cast<std::size_t>(column - firstField())], at, role);
    if (role == Qt::DisplayRole || role == NumberRole || (role == Qt::ToolTipRole && column != Code))
        return keyText(at, column);
    return {};
}

QString ZoneTableModel::filterText(const Field& field) const {
    const auto& filter = *field.filter;
    const auto& indicator = field.figures->indicator;
    const auto value = paint::figure(geo::Cell::of(filter.value), indicator.unit, indicator.decimals);
    switch (filter.kind) {
    case ColumnFilter::Kind::AtLeast:
        return QStringLiteral("≥ ") + value;
    case ColumnFilter::Kind::AtMost:
        return QStringLiteral("≤ ") + value;
    case ColumnFilter::Kind::Class:
        return classNames().value(filter.place);
    case ColumnFilter::Kind::Absent:
        return tr("without a value");
    }
    return {};
}

QVariant ZoneTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || !filled())
        return {};
    const auto* figures = this->figures(section);
    if (role == Qt::TextAlignmentRole) {
        const bool right = figures && !isCategory(m_fields[static_cast<std::size_t>(section - firstField())]);
        return QVariant{(right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter};
    }
    if (role == Qt::ToolTipRole)
        return figures ? QVariant{indicatorName(figures->indicator)} : QVariant{};
    if (role != Qt::DisplayRole && role != CopiedHeadRole)
        return {};
    if (!figures) {
        const auto& geography = filled()->zones->geography();
        if (section == Name)
            return QStringLiteral("%1\n%2").arg(levelName(geography.kind)).arg(geography.vintage);
        return (section == Code ? tr("Code") : tr("Commune")) + u'\n';
    }
    const auto& field = m_fields[static_cast<std::size_t>(section - firstField())];
    return QStringLiteral("%1\n%2").arg(QString::fromStdString(figures->indicator.shortLabel.in(paint::language())),
                                        field.filter && role == Qt::DisplayRole ? filterText(field) : field.source);
}

} // namespace app
