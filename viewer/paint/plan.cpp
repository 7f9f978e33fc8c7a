#include "plan.hpp"

namespace paint {

std::vector<QString> Plan::textLines() const {
    std::vector<QString> lines;
    for (const auto& item : items)
        if (const auto* text = std::get_if<TextItem>(&item))
            lines.push_back(text->text);
    return lines;
}

} // namespace paint
