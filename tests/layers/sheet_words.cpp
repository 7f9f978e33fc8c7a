#include "sheet_words.hpp"

#include <iomanip>
#include <sstream>

namespace support {
namespace {

using layers::Figure;

std::string wordsOf(const Figure& figure) {
    if (!figure.cell.hasNumber())
        return std::string{geo::toText(figure.cell.state)};
    std::ostringstream words;
    words << std::fixed << std::setprecision(figure.decimals) << figure.cell.value << ' ' << figure.unit;
    return words.str();
}

struct Words {
    std::vector<std::string> lines;
    void add(const geo::Message& message) {
        if (!message.empty())
            lines.push_back(geo::plainText(message));
    }
    void operator()(const layers::KeyFigures& key) {
        for (const auto& each : key.figures)
            lines.push_back(wordsOf(each.figure) + " " + geo::plainText(each.caption));
    }
    void operator()(const layers::MapBlock& map) { add(map.caption); }
    void operator()(const layers::LegendBlock& legend) {
        for (const auto& section : legend.map->legend.sections) {
            add(section.title);
            for (const auto& entry : section.entries)
                add(entry.label);
        }
        add(legend.remark);
    }
    void operator()(const layers::TextBlock& text) {
        add(text.heading);
        for (const auto& paragraph : text.paragraphs)
            lines.push_back(paragraph.id + ": " + geo::plainText(paragraph.text));
    }
    void operator()(const layers::FigureTable& table) {
        std::string head;
        for (const auto& column : table.columns)
            head += " | " + geo::plainText(column);
        lines.push_back(head);
        for (const auto& group : table.groups) {
            add(group.title);
            for (const auto& row : group.rows) {
                std::string line = geo::plainText(row.label);
                for (const auto& figure : row.figures)
                    line += " | " + (std::holds_alternative<Figure>(figure)
                                         ? wordsOf(std::get<Figure>(figure))
                                         : geo::plainText(std::get<geo::Message>(figure)));
                lines.push_back(line + " | " + geo::plainText(row.origin));
            }
        }
        for (const auto& note : table.notes)
            add(note);
    }
    void operator()(const layers::ChartBlock& block) {
        for (const auto& line : layers::textAlternative(block.chart))
            add(line);
    }
    void operator()(const layers::EstimateBlock& estimate) {
        lines.push_back(geo::plainText(estimate.label) + ": ≈ " + wordsOf(estimate.figure) + ", " +
                        geo::plainText(estimate.method));
        for (const auto& line : estimate.explanation)
            add(line);
    }
    void operator()(const layers::Notice& notice) {
        add(notice.heading);
        add(notice.text);
    }
    template <typename Other> void operator()(const Other&) {}
};

} // namespace

std::vector<std::string> wordsOf(const layers::Block& block) {
    Words words;
    std::visit(words, block);
    return words.lines;
}

std::vector<std::string> wordsOf(const layers::BlockPage& page) {
    std::vector<std::string> lines{geo::plainText(page.title), geo::plainText(page.subtitle)};
    for (const auto& region : page.regions)
        for (const auto& block : region.blocks)
            for (auto& line : wordsOf(block))
                lines.push_back(std::move(line));
    for (const auto& source : page.footer.sources)
        lines.push_back("source: " + source);
    return lines;
}

std::vector<std::string> wordsOf(const layers::SheetPages& sheet) {
    std::vector<std::string> lines;
    for (const auto& page : sheet.pages)
        for (auto& line : wordsOf(page))
            lines.push_back(std::move(line));
    return lines;
}

} // namespace support
