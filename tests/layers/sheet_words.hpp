// A sheet as lines of English text, for tests.
#pragma once

#include "neighbourhood_sheet.hpp"
#include "sentences.hpp"

#include <string>
#include <vector>

namespace support {

/// Every text of a block, figures with their unit, an absence as its word.
std::vector<std::string> wordsOf(const layers::Block& block);
std::vector<std::string> wordsOf(const layers::BlockPage& page);
std::vector<std::string> wordsOf(const layers::SheetPages& sheet);

/// The blocks of one kind, in order.
template <typename Kind> std::vector<const Kind*> blocksOf(const layers::SheetPages& sheet) {
    std::vector<const Kind*> found;
    for (const auto& page : sheet.pages)
        for (const auto& region : page.regions)
            for (const auto& block : region.blocks)
                if (const auto* one = std::get_if<Kind>(&block))
                    found.push_back(one);
    return found;
}
/// The rows of all tables.
inline std::vector<const layers::TableRow*> rowsOf(const layers::SheetPages& sheet) {
    std::vector<const layers::TableRow*> found;
    for (const auto* table : blocksOf<layers::FigureTable>(sheet))
        for (const auto& group : table->groups)
            for (const auto& row : group.rows)
                found.push_back(&row);
    return found;
}

} // namespace support
