// The pages of contents of an atlas.
#include "atlas.hpp"

#include <algorithm>

namespace layers {
namespace {

/// Rows of a column of contents, a heading counting for one and a half.
constexpr double rowHeight = 5.3, headingRows = 1.6;

/// Where columns stand on a page, millimetres of an A4 page; an A3 page is one, larger.
struct Columns {
    std::vector<Box> boxes;
    double rows = 0;
};

Columns columnsOf(const PageFormat& format) {
    const bool upright = format.upright;
    const double scale = format.paper == Paper::A3 ? 1.414 : 1;
    const double width = upright ? 182 : 277, left = upright ? 14 : 10, top = 36, bottom = upright ? 278 : 190;
    const int count = upright ? 2 : 3;
    constexpr double gap = 12;
    Columns columns;
    for (int i = 0; i < count; ++i) {
        const double each = (width - gap * (count - 1)) / count;
        columns.boxes.push_back({(left + i * (each + gap)) * scale, top * scale, each * scale, (bottom - top) * scale});
    }
    columns.rows = (bottom - top) / rowHeight - 2;
    return columns;
}

/// A column of contents being filled.
struct Column {
    FigureTable table;
    double rows = 0;
};

class ContentsMaker {
public:
    ContentsMaker(std::span<const AtlasEntry> entries, std::span<const std::size_t> pageOf, double rows)
        : m_entries{entries}, m_pageOf{pageOf}, m_rows{rows} {
        open();
        for (std::size_t i = 0; i < entries.size(); ++i)
            add(i);
    }
    std::vector<Column> take() { return std::move(m_columns); }

private:
    void open() {
        m_columns.emplace_back();
        m_columns.back().table.columns = {GEO_TR("page")};
    }
    static std::string headingOf(const AtlasEntry& entry) {
        if (entry.commune.empty())
            return entry.department;
        return entry.department.empty() ? entry.commune : entry.department + " · " + entry.commune;
    }
    void add(std::size_t i) {
        const auto heading = headingOf(m_entries[i]);
        const bool opens = i == 0 || heading != headingOf(m_entries[i - 1]);
        if (m_columns.back().rows + 1 + (opens ? headingRows : 0) > m_rows)
            open();
        auto& column = m_columns.back();
        if (opens || column.table.groups.empty()) {
            column.table.groups.push_back({verbatim(heading), {}});
            column.rows += headingRows;
        }
        column.table.groups.back().rows.push_back(
            {verbatim(m_entries[i].name), {verbatim(std::to_string(m_pageOf[i]))}, {}, false});
        column.rows += 1;
    }

    std::span<const AtlasEntry> m_entries;
    std::span<const std::size_t> m_pageOf;
    double m_rows;
    std::vector<Column> m_columns;
};

} // namespace

SheetPages atlasContents(std::span<const AtlasEntry> entries, std::span<const std::size_t> pageOf,
                         const std::string& title, const PageFormat& format, const HouseStyle& house) {
    const PageFormat paper = format.isPaper() ? format : PageFormat{};
    const auto places = columnsOf(paper);
    auto columns = ContentsMaker{entries, pageOf, places.rows}.take();
    SheetPages sheet;
    for (std::size_t first = 0; first < columns.size(); first += places.boxes.size()) {
        BlockPage page;
        page.format = paper;
        page.title = title.empty() ? geo::Message{GEO_TR("Contents")} : verbatim(title);
        page.subtitle = {GEO_TR("%1 places"), {static_cast<std::int64_t>(entries.size())}};
        page.kind = title.empty() ? geo::Message{} : geo::Message{GEO_TR("Contents")};
        page.house = house;
        for (std::size_t k = 0; k < places.boxes.size() && first + k < columns.size(); ++k)
            page.regions.push_back({places.boxes[k], {std::move(columns[first + k].table)}});
        sheet.pages.push_back(std::move(page));
    }
    return sheet;
}

} // namespace layers
