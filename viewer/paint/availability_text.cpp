#include "availability_text.hpp"

#include "csv.hpp"
#include "text.hpp"

namespace paint {
namespace {

/// A dash for none of the zones; 0.04 % is not nothing, and never printed as 0.
QString shareText(std::optional<double> share) {
    if (!share)
        return {};
    if (*share == 0)
        return QStringLiteral("–");
    const auto percent = *share * 100;
    const bool tiny = percent > 0 && percent < 0.05;
    return (tiny ? QStringLiteral("<\u00A0") : QString{}) +
           text({GEO_TR("%1%"), {number(tiny ? 0.1 : percent, 1).toStdString()}});
}

QString geographyText(const indicators::AvailabilityRow& row) {
    if (row.geographyYear == 0)
        return {};
    auto year = QString::number(row.geographyYear);
    if (row.outlines == 0)
        return text({GEO_TR("%1, no outlines"), {year.toStdString()}});
    if (row.outlines != row.geographyYear)
        return text({GEO_TR("%1, outlines of %2"), {year.toStdString(), std::to_string(row.outlines)}});
    return year;
}

} // namespace

QString levelTitle(geo::GeographyKind level) {
    using geo::GeographyKind;
    switch (level) {
    case GeographyKind::Iris:
        return text(GEO_TR("IRIS"));
    case GeographyKind::Qpv:
        return text(GEO_TR("neighbourhoods"));
    case GeographyKind::Commune:
        return text(GEO_TR("communes"));
    case GeographyKind::Department:
        return text(GEO_TR("departments"));
    case GeographyKind::Epci:
        return text(GEO_TR("intercommunalities"));
    case GeographyKind::Grid:
        return text(GEO_TR("squares"));
    case GeographyKind::Outline:
        break;
    }
    return text(GEO_TR("drawn outlines"));
}

QStringList availabilityHeads() {
    return {text(GEO_TR("Theme")),   text(GEO_TR("Indicator")), text(GEO_TR("Level")),     text(GEO_TR("Data year")),
            text(GEO_TR("Codes")),   text(GEO_TR("Zones")),     text(GEO_TR("Published")), text(GEO_TR("Nothing")),
            text(GEO_TR("Secret")),  text(GEO_TR("ns")),        text(GEO_TR("nd")),        text(GEO_TR("so")),
            text(GEO_TR("Licence")), text(GEO_TR("Newer"))};
}

QString availabilityHelp(AvailabilityColumn column) {
    switch (column) {
    case AvailabilityGeography:
        return text(GEO_TR("Year of the codes in the table, or generation of the neighbourhoods"));
    case AvailabilityZones:
        return text(GEO_TR("Zones of the outlines that are loaded; without outlines the rows of the table"));
    case AvailabilityEmpty:
        return text(GEO_TR("The table has no row for the zone, or nothing in it"));
    case AvailabilitySuppressed:
        return text(GEO_TR("Statistical secrecy (s)"));
    case AvailabilityNotSignificant:
        return text(GEO_TR("Not published because not significant (ns)"));
    case AvailabilityNotAvailable:
        return text(GEO_TR("Not available (nd)"));
    case AvailabilityNotApplicable:
        return text(GEO_TR("Not applicable (so)"));
    case AvailabilityNewer:
        return text(GEO_TR("Newest year in the catalogue of official sources"));
    default:
        return {};
    }
}

std::optional<double> availabilityShare(const indicators::AvailabilityRow& row, AvailabilityColumn column) {
    const auto counted = [&]() -> std::optional<std::size_t> {
        switch (column) {
        case AvailabilityPublished:
            return row.published + row.imputed;
        case AvailabilityEmpty:
            return row.withoutRow + row.empty;
        case AvailabilitySuppressed:
            return row.suppressed;
        case AvailabilityNotSignificant:
            return row.notSignificant;
        case AvailabilityNotAvailable:
            return row.notAvailable;
        case AvailabilityNotApplicable:
            return row.notApplicable;
        default:
            return std::nullopt;
        }
    }();
    if (!counted || row.zones == 0)
        return std::nullopt;
    return static_cast<double>(*counted) / static_cast<double>(row.zones);
}

QStringList availabilityCells(const indicators::AvailabilityRow& row, const indicators::Catalogue& catalogue) {
    const auto* indicator = catalogue.find(row.indicator);
    const auto level = levelTitle(row.level);
    QStringList cells{QString::fromStdString(indicators::themeLabel(row.theme).in(language())),
                      indicator ? QString::fromStdString(indicator->label.in(language()))
                                : QString::fromStdString(row.indicator),
                      row.remade ? text({GEO_TR("%1, summed from IRIS"), {level.toStdString()}}) : level,
                      row.dataYear ? QString::number(row.dataYear) : QString{},
                      geographyText(row),
                      number(static_cast<double>(row.zones), 0)};
    for (int column = AvailabilityPublished; column < AvailabilityLicence; ++column)
        cells << shareText(availabilityShare(row, static_cast<AvailabilityColumn>(column)));
    cells << QString::fromStdString(row.licence) << (row.newer ? QString::number(*row.newer) : QString{});
    return cells;
}

void availabilityTo(CsvTable& csv, const std::vector<indicators::AvailabilityRow>& rows,
                    const indicators::Catalogue& catalogue) {
    for (const auto& head : availabilityHeads())
        csv.cell(head);
    csv.endRow();
    for (const auto& row : rows) {
        const auto cells = availabilityCells(row, catalogue);
        for (int column = 0; column < AvailabilityColumns; ++column) {
            const auto share = availabilityShare(row, static_cast<AvailabilityColumn>(column));
            if (share)
                csv.cell(*share * 100);
            else if (column == AvailabilityZones)
                csv.cell(static_cast<double>(row.zones));
            else
                csv.cell(cells[column]);
        }
        csv.endRow();
    }
}

} // namespace paint
