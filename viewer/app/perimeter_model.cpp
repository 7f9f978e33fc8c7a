#include "perimeter_model.hpp"

#include "copying.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "perimeter_words.hpp"
#include "table_panel.hpp"
#include "text.hpp"

#include <QPainter>

namespace app {
namespace {

using indicators::PartPeople;
using indicators::PerimeterChange;
using indicators::PerimeterState;

constexpr double hectare = 10'000;
constexpr int padding = 10;

QString capital(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QString joined(const std::vector<geo::Message>& words, const QString& between) {
    QStringList all;
    for (const auto& word : words)
        all << paint::text(word);
    return all.join(between);
}

/// "QP034008 Gély · QP034009 Figuerolles"
QString members(const geo::ZoneSet& zones, const std::vector<std::size_t>& which) {
    QStringList all;
    for (const auto i : which)
        all << QString::fromStdString(zones.code(i) + " " + zones.name(i));
    return all.join(QStringLiteral(" · "));
}

const PartPeople* peopleOf(const indicators::ChangePeople& people, int column) {
    switch (column) {
    case PerimeterModel::PeopleBefore:
        return &people.before;
    case PerimeterModel::PeopleKept:
        return &people.kept;
    case PerimeterModel::PeopleEntered:
        return &people.entered;
    case PerimeterModel::PeopleLeft:
        return &people.left;
    default:
        return nullptr;
    }
}

/// m² of a column of ground; nullopt where it cannot be told or the column is no ground.
std::optional<double> areaOf(const PerimeterChange& change, int column) {
    if (change.state == PerimeterState::Unknown)
        return std::nullopt;
    switch (column) {
    case PerimeterModel::Kept:
        return change.keptArea;
    case PerimeterModel::Entered:
        return change.enteredArea;
    case PerimeterModel::Left:
        return change.leftArea;
    default:
        return std::nullopt;
    }
}

bool isArea(int column) { return column >= PerimeterModel::Kept && column <= PerimeterModel::Left; }

QString peopleText(const PartPeople& people) {
    if (!people.value.hasNumber())
        return paint::stateWord(people.value.state);
    const auto digits = paint::number(people.value.value, 0);
    return people.value.state == geo::CellState::Estimated ? QStringLiteral("≈\u00A0") + digits : digits;
}

} // namespace

QColor perimeterColour(PerimeterState state) {
    switch (state) {
    case PerimeterState::Kept:
        return QColor{0x7D, 0x87, 0x81};
    case PerimeterState::Modified:
        return QColor{0x00, 0x72, 0xB2};
    case PerimeterState::New:
        return QColor{0xE6, 0x9F, 0x00};
    case PerimeterState::Out:
        return QColor{0xFF, 0xFF, 0xFF};
    case PerimeterState::Unknown:
        break;
    }
    return QColor{0x9A, 0xA3, 0x9F};
}

void drawPerimeterSwatch(QPainter& painter, const QRect& box, const QColor& colour) {
    painter.fillRect(box, colour);
    if (colour != perimeterColour(PerimeterState::Out))
        return;
    painter.setPen(QPen{look().text, 1, Qt::DashLine}); // white needs an edge
    painter.drawRect(QRectF{box}.adjusted(0.5, 0.5, -0.5, -0.5));
}

void PerimeterModel::setGroup(Report report, std::size_t group) {
    beginResetModel();
    m_report = std::move(report);
    m_group = group;
    endResetModel();
}

const PerimeterChange* PerimeterModel::change(int row) const {
    if (!m_report || m_group >= m_report->groups.size())
        return nullptr;
    const auto& changes = m_report->groups[m_group].changes;
    return row >= 0 && static_cast<std::size_t>(row) < changes.size()
               ? &m_report->perimeters.changes[changes[static_cast<std::size_t>(row)]]
               : nullptr;
}

int PerimeterModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_report || m_group >= m_report->groups.size()
               ? 0
               : static_cast<int>(m_report->groups[m_group].changes.size());
}

int PerimeterModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant PerimeterModel::data(const QModelIndex& index, int role) const {
    const auto* change = index.isValid() ? this->change(index.row()) : nullptr;
    if (!change)
        return {};
    const int column = index.column();
    const auto& people = m_report->people[m_report->groups[m_group].changes[static_cast<std::size_t>(index.row())]];
    if (role == Qt::TextAlignmentRole)
        return QVariant{(column < Kept ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter};
    if (role == Qt::DecorationRole && column == State)
        return perimeterColour(change->state);
    if (const auto* part = peopleOf(people, column)) {
        const bool unknown = change->state == PerimeterState::Unknown && column != PeopleBefore;
        if (role == Qt::DisplayRole)
            return unknown                                            ? tr("not known")
                   : column == PeopleBefore && change->before.empty() ? QString{}
                                                                      : peopleText(*part);
        if (role == Qt::ToolTipRole)
            return joined(layers::partPeopleWords(*part), QStringLiteral("\n"));
        if ((role == NeighbourhoodModel::SortRole || role == countRole) && part->value.hasNumber() && !unknown)
            return part->value.value;
        return {};
    }
    if (isArea(column)) {
        const auto area = areaOf(*change, column);
        if (role == Qt::DisplayRole)
            return area ? paint::number(*area / hectare, 1) : tr("not known");
        return role == NeighbourhoodModel::SortRole && area ? QVariant{*area} : QVariant{};
    }
    if (role == Qt::ToolTipRole && column == What)
        return joined(layers::letterRemarks(*m_report, *change), QStringLiteral("\n"));
    if (role != Qt::DisplayRole && role != NeighbourhoodModel::SortRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case State:
        return capital(paint::text(layers::perimeterStateWord(change->state)));
    case What: {
        auto words = layers::perimeterChangeWords(*change);
        if (!layers::letterRemarks(*m_report, *change).empty())
            words.push_back(GEO_TR("not what the code says"));
        return joined(words, QStringLiteral(", "));
    }
    case Before:
        return members(*m_report->perimeters.before, change->before);
    default:
        return members(*m_report->perimeters.after, change->after);
    }
}

QVariant PerimeterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant{(section < Kept ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter};
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("Perimeter\n");
    case What:
        return tr("What changed\n");
    case Before:
        return tr("Neighbourhood\nof 2015");
    case After:
        return tr("Neighbourhood\nof 2024");
    case Kept:
        return tr("Kept\nha");
    case Entered:
        return tr("Entered\nha");
    case Left:
        return tr("Left\nha");
    case PeopleBefore:
        return tr("Inhabitants\nof 2015");
    case PeopleKept:
        return tr("Inhabitants\nkept");
    case PeopleEntered:
        return tr("Inhabitants\nentered");
    case PeopleLeft:
        return tr("Inhabitants\nleft");
    default:
        return {};
    }
}

void PerimeterStateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const {
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? look().selection : look().base);
    const int square = px(11);
    auto box = option.rect.adjusted(padding, 0, -padding, 0);
    drawPerimeterSwatch(*painter, QRect{box.left(), box.center().y() - square / 2, square, square},
                        index.data(Qt::DecorationRole).value<QColor>());
    painter->setFont(sized(12, selected ? QFont::DemiBold : QFont::Normal));
    painter->setPen(selected ? look().selectionText : look().text);
    box.setLeft(box.left() + square + padding - 2);
    painter->drawText(box, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine,
                      index.data().toString());
    painter->restore();
}

QSize PerimeterStateDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QFontMetrics metrics{sized(12, QFont::DemiBold)};
    return {metrics.horizontalAdvance(index.data().toString()) + px(11) + 3 * padding, px(27)};
}

} // namespace app
