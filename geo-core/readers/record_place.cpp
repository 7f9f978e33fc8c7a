#include "readers/record_place.hpp"

#include <charconv>
#include <map>
#include <mutex>
#include <string>

namespace geo {

namespace {

enum class Written { Number, Empty, NotANumber };

/// A coordinate as cells hold it: either decimal mark; R writes NA, databases NULL, Sirene [ND], where there is none.
Written coordinate(const std::string& cell, double& value) {
    if (cell.empty() || cell == "NA" || cell == "NULL" || cell == "[ND]")
        return Written::Empty;
    const char* end = cell.data() + cell.size();
    auto [stop, failure] = std::from_chars(cell.data(), end, value);
    if (failure == std::errc{} && stop == end)
        return std::isfinite(value) ? Written::Number : Written::NotANumber;
    auto pointed = cell;
    std::replace(pointed.begin(), pointed.end(), ',', '.');
    end = pointed.data() + pointed.size();
    std::tie(stop, failure) = [&] {
        const auto result = std::from_chars(pointed.data(), end, value);
        return std::pair{result.ptr, result.ec};
    }();
    return failure == std::errc{} && stop == end && std::isfinite(value) ? Written::Number : Written::NotANumber;
}

Extent projectedBox(const Territory& territory) {
    const auto degrees = territory.lonLat();
    const Transformer to{4326, territory.epsg};
    Extent box;
    constexpr int steps = 20; // straight edges bend when they are projected
    for (int i = 0; i <= steps; ++i) {
        const double lon = degrees.minX + degrees.width() * i / steps,
                     lat = degrees.minY + degrees.height() * i / steps;
        for (const auto edge :
             {Point{lon, degrees.minY}, Point{lon, degrees.maxY}, Point{degrees.minX, lat}, Point{degrees.maxX, lat}})
            if (const auto point = to(edge); std::isfinite(point.x) && std::isfinite(point.y))
                box.add(point);
    }
    return box;
}

/// Both coordinates of a row from two of its columns.
Written pairOf(const std::vector<std::string>& cells, std::size_t x, std::size_t y, Point& point) {
    if (x >= cells.size() || y >= cells.size())
        return Written::Empty;
    const auto first = coordinate(cells[x], point.x), second = coordinate(cells[y], point.y);
    if (first == Written::NotANumber || second == Written::NotANumber)
        return Written::NotANumber;
    return first == Written::Empty || second == Written::Empty ? Written::Empty : Written::Number;
}

} // namespace

std::optional<Territory> territoryOfDepartment(std::string_view department) {
    if (department.size() == 3)
        return Territory::find(department);
    return DepartmentCode::parse(department) ? Territory::find("metropole") : std::nullopt;
}

// Worked out once for each territory: all threads that place rows ask, each for every way of reading coordinates.
Extent boxOf(const Territory& territory) {
    static std::mutex mutex;
    static std::map<std::string, Extent> known;
    const std::scoped_lock lock{mutex};
    const auto found = known.find(territory.id);
    return found != known.end() ? found->second : known.emplace(territory.id, projectedBox(territory)).first->second;
}

CellPlaces::CellPlaces(const RecordLayout& layout, const RecordHome* home)
    : m_layout{layout}, m_home{home}, m_box{home ? boxOf(home->territory) : Extent{}} {}

/// What a column says, else the file's own system, else the legal one of the department. 0 for none of them.
int CellPlaces::systemOf(const std::vector<std::string>& cells, std::string_view department) const {
    if (m_layout.epsg && *m_layout.epsg < cells.size()) {
        int epsg = 0;
        const auto& cell = cells[*m_layout.epsg];
        std::from_chars(cell.data(), cell.data() + cell.size(), epsg);
        return epsg;
    }
    if (m_layout.xyEpsg)
        return m_layout.xyEpsg;
    const auto territory = territoryOfDepartment(department);
    return territory ? territory->epsg : 0;
}

CellPlace CellPlaces::home(Point written, int epsg) {
    m_epsgMet = epsg;
    if (!m_home)
        return {CellPlace::Why::Placed, written};
    auto at = m_transformers.find(epsg);
    if (at == m_transformers.end()) {
        at = m_transformers.emplace(epsg, std::nullopt).first;
        try {
            at->second.emplace(epsg, m_home->territory.epsg);
        } catch (const Error&) { // told with the rows that name it
        }
    }
    if (!at->second)
        return {CellPlace::Why::UnknownSystem, {}};
    const auto point = at->second->isIdentity() ? written : (*at->second)(written);
    return {m_box.contains(point) ? CellPlace::Why::Placed : CellPlace::Why::Elsewhere, point};
}

CellPlace CellPlaces::of(const std::vector<std::string>& cells, std::string_view department) {
    Point written;
    if (m_layout.x && m_layout.y) {
        const auto found = pairOf(cells, *m_layout.x, *m_layout.y, written);
        if (found == Written::NotANumber)
            return {CellPlace::Why::NotANumber, {}};
        if (found == Written::Number) {
            const int epsg = systemOf(cells, department);
            return epsg ? home(written, epsg) : CellPlace{CellPlace::Why::UnknownSystem, {}};
        }
    }
    if (!m_layout.lon || !m_layout.lat)
        return {};
    const auto found = pairOf(cells, *m_layout.lon, *m_layout.lat, written);
    if (found == Written::NotANumber)
        return {CellPlace::Why::NotANumber, {}};
    return found == Written::Number ? home(written, 4326) : CellPlace{};
}

} // namespace geo
