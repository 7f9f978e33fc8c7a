// Tables of texts for the made-up town: which larger places its communes belong to.
#pragma once

#include "town.hpp"

namespace town {

struct TextRow {
    std::string code;
    std::vector<std::string> texts;
};

inline void addTexts(geo::Observatory& observatory, const std::string& family, GeographyKind level, int year,
                     const std::vector<std::string>& columns, const std::vector<TextRow>& rows) {
    auto t = observatory.begin();
    geo::StatTable table;
    table.family = family;
    table.level = level;
    table.dataYear = table.geographyYear = year;
    table.textColumns = columns;
    table.sourceId = source(observatory, t, family, year);
    geo::TableWriter writer{t, table};
    for (const auto& row : rows)
        writer.add(row.code, row.texts, {});
    writer.finish();
    t.commit();
}

} // namespace town
