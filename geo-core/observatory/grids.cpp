#include "observatory/grids.hpp"

#include "observatory/data_set.hpp"
#include "observatory/database.hpp"
#include "observatory/grid_strips.hpp"
#include "observatory/observatory.hpp"

#include <array>
#include <tuple>

namespace geo {

namespace {

/// In which strip a northing lies, counted from the origin of the grid.
std::int64_t stripOf(double north) { return static_cast<std::int64_t>(std::floor(north / stripHeight)); }

bool wanted(std::int64_t strip, std::span<const Extent> near) {
    return std::any_of(near.begin(), near.end(), [&](const Extent& extent) {
        return !extent.empty() && stripOf(extent.minY) <= strip && strip <= stripOf(extent.maxY);
    });
}

} // namespace

std::vector<Grid> GridRepository::all() const {
    std::vector<Grid> grids;
    auto strip = m_db.prepare("SELECT epsg, cell_size FROM grid_strip WHERE table_name = ? LIMIT 1");
    for (auto& table : ColumnRepository{m_db}.tables()) {
        if (table.level != GeographyKind::Grid)
            continue;
        if (strip.bind(0, table.table).step()) {
            const int epsg = static_cast<int>(strip.integer(0)), size = static_cast<int>(strip.integer(1));
            grids.push_back({std::move(table), epsg, size});
        }
        strip.reset();
    }
    std::stable_sort(grids.begin(), grids.end(), [](const auto& a, const auto& b) {
        return std::tie(a.size, a.table.dataYear) < std::tie(b.size, b.table.dataYear);
    });
    return grids;
}

std::optional<Grid> GridRepository::find(int size, std::optional<int> dataYear) const {
    std::optional<Grid> found;
    for (auto& grid : all())
        if (grid.size == size && (!dataYear || grid.table.dataYear == *dataYear))
            found = std::move(grid);
    return found;
}

GridCells GridRepository::load(const Grid& grid, Progress& progress) const {
    const std::array everywhere{Extent{-1e9, -1e9, 1e9, 1e9}};
    return load(grid, everywhere, progress);
}

GridCells GridRepository::load(const Grid& grid, std::span<const Extent> near, Progress& progress) const {
    struct Strip {
        std::int64_t id = 0, count = 0;
    };
    std::vector<Strip> strips;
    std::int64_t total = 0, done = 0;
    auto list = m_db.prepare("SELECT id, strip, cell_count FROM grid_strip WHERE table_name = ? ORDER BY strip, id");
    for (list.bind(0, grid.table.table); list.step();)
        if (wanted(list.integer(1), near)) {
            strips.push_back({list.integer(0), list.integer(2)});
            total += list.integer(2);
        }
    GridCells cells;
    cells.epsg = grid.epsg;
    cells.size = grid.size;
    for (auto* corner : {&cells.north, &cells.east})
        corner->reserve(static_cast<std::size_t>(total));
    for (auto* people : {&cells.persons, &cells.households})
        people->reserve(static_cast<std::size_t>(total));
    cells.imputed.reserve(static_cast<std::size_t>(total));
    auto query = m_db.prepare("SELECT cells FROM grid_strip WHERE id = ?");
    for (const auto& strip : strips) {
        if (!query.bind(0, strip.id).step() || !unpack(query.blob(0), cells))
            throw Error{Error::Code::Database,
                        {GEO_TR("the packed squares of “%1” are damaged; import its file again"), {grid.table.table}}};
        query.reset();
        done += strip.count;
        progress.report(static_cast<double>(done) / static_cast<double>(total));
    }
    auto touched = m_db.prepare(
        "SELECT code FROM grid_commune WHERE table_name = ? GROUP BY code HAVING max(whole) = 0 ORDER BY 1");
    for (touched.bind(0, grid.table.table); touched.step();)
        cells.touched.push_back(touched.text(0));
    cells.sort(); // several sources may share a strip
    return cells;
}

void writeGrid(Transaction& t, const StatTable& table, std::int64_t sourceId, GridCells cells,
               const std::map<std::string, bool>& communes) {
    auto commune = t.database().prepare("INSERT INTO grid_commune (table_name, source_id, code, whole) "
                                        "VALUES (?, ?, ?, ?)");
    for (const auto& [code, whole] : communes)
        commune.bind(0, table.table).bind(1, sourceId).bind(2, code).bind(3, whole ? 1 : 0).run();
    cells.sort();
    auto row = t.database().prepare("INSERT INTO grid_strip (table_name, source_id, epsg, cell_size, strip, "
                                    "cell_count, cells) VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (std::size_t from = 0; from < cells.count();) {
        const auto strip = stripOf(cells.north[from]);
        auto to = from;
        while (to < cells.count() && stripOf(cells.north[to]) == strip)
            ++to;
        const auto bytes = packed(cells, from, to);
        row.bind(0, table.table).bind(1, sourceId).bind(2, cells.epsg).bind(3, cells.size);
        row.bind(4, strip).bind(5, static_cast<std::int64_t>(to - from)).bind(6, bytes).run();
        from = to;
    }
}

std::string imputedFlag(const StatTable& table) {
    if (table.level != GeographyKind::Grid)
        return {};
    // The 200 m file has the flag of the square of 1 km around it too; the first of these is its own.
    for (const std::string_view flag : {"i_est_200", "i_est_cr", "i_est_1km"})
        for (const auto& column : table.columns)
            if (equalWithoutCase(column, flag))
                return column;
    return {};
}

bool alwaysObserved(std::string_view column) {
    for (const std::string_view known : {"ind", "i_est_200", "i_est_cr", "i_est_1km", "i_pauv"})
        if (equalWithoutCase(column, known))
            return true;
    return false;
}

} // namespace geo
