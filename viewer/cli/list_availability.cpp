#include "list_parts.hpp"

#include "availability.hpp"
#include "availability_text.hpp"
#include "defined_indicators.hpp"
#include "text.hpp"

namespace cli {
namespace {

std::vector<indicators::AvailabilityRow> sheetOf(const geo::Observatory& observatory,
                                                 const indicators::Catalogue& catalogue) {
    TerminalProgress progress;
    return indicators::availabilitySheet(observatory, catalogue, indicators::SourceCatalogue::shipped(), progress);
}

} // namespace

nlohmann::ordered_json availabilityList(const geo::Observatory& observatory) {
    auto all = nlohmann::ordered_json::array();
    for (const auto& row : sheetOf(observatory, indicators::catalogueOf(observatory)))
        all.push_back({{"theme", row.theme},
                       {"indicator", row.indicator},
                       {"level", geo::toText(row.level)},
                       {"data_year", row.dataYear},
                       {"geography_year", row.geographyYear},
                       {"outlines", row.outlines},
                       {"remade", row.remade},
                       {"zones", row.zones},
                       {"published", row.published},
                       {"imputed", row.imputed},
                       {"without_row", row.withoutRow},
                       {"missing", row.empty},
                       {"suppressed", row.suppressed},
                       {"not_significant", row.notSignificant},
                       {"not_available", row.notAvailable},
                       {"not_applicable", row.notApplicable},
                       {"source", row.source},
                       {"family", row.family},
                       {"producer", row.producer},
                       {"licence", row.licence},
                       {"newer", row.newer ? nlohmann::ordered_json(*row.newer) : nlohmann::ordered_json(nullptr)}});
    return all;
}

/// A table per theme, so that the theme is not repeated in each line.
void printAvailability(const geo::Observatory& observatory) {
    const auto catalogue = indicators::catalogueOf(observatory);
    const auto rows = sheetOf(observatory, catalogue);
    for (std::size_t i = 0; i < rows.size();) {
        const auto theme = rows[i].theme;
        output().line(QString::fromStdString(indicators::themeLabel(theme).in(paint::language())));
        TextTable table{QStringLiteral("  ")};
        for (std::size_t column = paint::AvailabilityZones; column < paint::AvailabilityLicence; ++column)
            table.alignRight(column - 1);
        const auto withoutTheme = [&](const QStringList& cells) {
            table.add(std::vector<QString>{cells.begin() + 1, cells.end()});
        };
        withoutTheme(paint::availabilityHeads());
        for (; i < rows.size() && rows[i].theme == theme; ++i)
            withoutTheme(paint::availabilityCells(rows[i], catalogue));
        table.print(output());
    }
}

void availabilityTo(paint::CsvTable& csv, const geo::Observatory& observatory) {
    const auto catalogue = indicators::catalogueOf(observatory);
    paint::availabilityTo(csv, sheetOf(observatory, catalogue), catalogue);
}

} // namespace cli
