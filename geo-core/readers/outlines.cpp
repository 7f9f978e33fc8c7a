#include "readers/outlines.hpp"

#include "base/error.hpp"
#include "readers/family.hpp"
#include "readers/layer_crs.hpp"
#include "readers/layer_file.hpp"

#include <cpl_error.h>

#include <numbers>
#include <set>

namespace geo {

namespace {

constexpr double farthest = 200;              ///< kilometres beyond the territory
constexpr double kilometresPerDegree = 111.2; ///< of latitude
constexpr std::size_t mostPoints = 2'000'000; ///< in one outline: all of France by commune has fewer
constexpr double sliver = 1;                  ///< m²; less is not worth a word

struct Chosen {
    SourceFile source;
    std::string layer;
    std::string type;
    /// What messages call it.
    std::string name() const {
        const std::filesystem::path file{source.member.empty() ? source.file.string() : source.member};
        return layer == file.stem().string() ? source.displayName() : source.displayName() + ": " + layer;
    }
};

Chosen chooseLayer(const std::filesystem::path& file, Progress& progress) {
    std::vector<Chosen> all;
    for (const auto& source : sourcesIn(file, progress))
        if (isLayerFile(source))
            for (auto& layer : layersIn(source))
                all.push_back({source, std::move(layer.name), std::move(layer.geometryType)});
    const auto name = file.filename().string();
    if (all.empty())
        throw Error{Error::Code::Unrecognised,
                    {GEO_TR("%1 holds no map layer. Outlines are read from a shapefile, a GeoJSON or a GeoPackage, "
                            "plain or in a zip."),
                     {name}}};
    if (all.size() == 1)
        return all.front();
    auto polygons = all;
    std::erase_if(polygons, [](const auto& each) { return each.type != "polygon"; });
    if (polygons.size() == 1)
        return polygons.front();
    std::string names;
    for (const auto& each : polygons.empty() ? all : polygons)
        names += (names.empty() ? "" : ", ") + each.name();
    if (polygons.empty())
        throw Error{
            Error::Code::Malformed,
            {GEO_TR("%1 holds no layer of polygons; there are: %2. Export the outlines as polygons."), {name, names}}};
    throw Error{Error::Code::Usage,
                {GEO_TR("%1 holds several layers of polygons: %2. Export the one you mean to a file of its own."),
                 {name, names}}};
}

std::size_t pointsOf(const MultiPolygon& shape) {
    std::size_t points = 0;
    for (const auto& part : shape.parts)
        for (const auto& ring : part)
            points += ring.size();
    return points;
}

bool isFinite(const MultiPolygon& shape) {
    for (const auto& part : shape.parts)
        for (const auto& ring : part)
            for (const auto& p : ring)
                if (!std::isfinite(p.x) || !std::isfinite(p.y))
                    return false;
    return true;
}

/// Rings of fewer than four points enclose nothing; the mending needs none of them.
void dropStumps(MultiPolygon& shape) {
    for (auto& part : shape.parts) {
        if (part.empty() || part.front().size() < 4)
            part.clear();
        else
            std::erase_if(part, [](const auto& ring) { return ring.size() < 4; });
    }
    std::erase_if(shape.parts, [](const auto& part) { return part.empty(); });
}

bool couldBeDegrees(const Extent& box) {
    return box.minX >= -180.001 && box.maxX <= 180.001 && box.minY >= -90.001 && box.maxY <= 90.001;
}

/// What parts of a shape have in common, counted once by mending it; m².
double sharedByParts(const MultiPolygon& shape, double areaOfAll) {
    double sum = 0;
    for (const auto& part : shape.parts) {
        Repair ignored;
        try {
            sum += area(repaired(MultiPolygon{{part}}, ignored));
        } catch (const Error&) { // a part that encloses nothing has nothing in common with another
        }
    }
    return sum - areaOfAll;
}

double hectares(double squareMetres) { return std::round(squareMetres / 100) / 100; }

/// Takes the features of one layer and makes zones of them.
class OutlineReader {
public:
    OutlineReader(const Chosen& chosen, const Territory& home)
        : m_file{chosen.source.displayName()}, m_home{home}, m_layer{chosen.source, chosen.layer},
          m_name{findColumn(m_layer.columns(), {"name", "nom", "nom_*", "lib*", "label", "code", "code_*"})} {}

    Outlines read(Progress& progress) {
        ProgressPart reading{progress, 0, 0.4}, mending{progress, 0.4, 1};
        m_layer.forEach([&](LayerRow&& row) { take(std::move(row)); }, reading);
        if (m_rows.empty())
            refuse(Error::Code::Malformed, GEO_TR("%1 holds no outline."), {m_file});
        checkUnits();
        checkPlace();
        const auto codes = codesOfZones();
        std::vector<ZoneSet::Zone> zones;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            zones.push_back({codes[i], nameOf(m_rows[i]), {}, {}, mended(m_rows[i])});
            mending.report(static_cast<double>(i + 1) / static_cast<double>(m_rows.size()));
        }
        Geography geography;
        geography.kind = GeographyKind::Outline;
        geography.epsg = m_home.epsg;
        geography.count = static_cast<std::int64_t>(zones.size());
        return {std::make_shared<const ZoneSet>(std::move(geography), std::move(zones)), anomalies()};
    }

private:
    [[noreturn]] static void refuse(Error::Code code, const char* text, std::vector<Message::Value> values) {
        throw Error{code, {text, std::move(values)}};
    }

    std::string nameOf(const LayerRow& row) const {
        const auto number = std::to_string(row.number);
        return m_name && !row.fields[*m_name].empty() ? row.fields[*m_name] : number;
    }

    /// "3" or "3 (Mosson)".
    std::string word(const LayerRow& row) const {
        const auto number = std::to_string(row.number), name = nameOf(row);
        return name == number ? number : number + " (" + name + ")";
    }

    void take(LayerRow&& row) {
        const auto which = word(row);
        if (row.otherGeometry)
            refuse(
                Error::Code::Malformed,
                GEO_TR("%1: outline %2 is a point, a line or an empty shape, not a polygon. Draw it as a polygon, or "
                       "take it out of the file."),
                {m_file, which});
        if (row.shape.empty())
            refuse(Error::Code::Malformed,
                   GEO_TR("%1: outline %2 has no shape, or an empty one. Draw it, or take its row out of the file."),
                   {m_file, which});
        if (!isFinite(row.shape))
            refuse(Error::Code::Malformed,
                   GEO_TR("%1: outline %2 has a point whose coordinates are not numbers. Draw it again, or export it "
                          "again from the program it was drawn with."),
                   {m_file, which});
        if (pointsOf(row.shape) > mostPoints)
            refuse(Error::Code::Malformed,
                   GEO_TR("%1: outline %2 has more than %3 points. Simplify it, then read it again."),
                   {m_file, which, static_cast<std::int64_t>(mostPoints)});
        m_box.add(row.shape.extent());
        m_rows.push_back(std::move(row));
    }

    void checkUnits() const {
        const auto& crs = m_layer.crs();
        const bool degrees = couldBeDegrees(m_box);
        if (isGeographic(crs) && !degrees)
            refuse(Error::Code::MissingCrs,
                   GEO_TR("%1: the coordinates are not degrees, and the file does not say what else they are. Ask the "
                          "producer for the file with its coordinate reference system."),
                   {m_file});
        if (!isGeographic(crs) && degrees)
            refuse(Error::Code::MissingCrs,
                   GEO_TR("%1 announces metres (EPSG:%2), but its coordinates are degrees. Give it the coordinate "
                          "reference system WGS 84 (EPSG:4326) in the program it was drawn with, without converting "
                          "it, then export it again."),
                   {m_file, crs.epsg ? std::to_string(crs.epsg) : "?"});
    }

    Transformer to(int epsg) const {
        const auto& crs = m_layer.crs();
        try {
            return crs.epsg ? Transformer{crs.epsg, epsg} : Transformer{crs.wkt, epsg};
        } catch (const Error& error) {
            throw error.within({GEO_TR("%1"), {m_file}});
        }
    }

    /// Every outline within 200 km of the territory; those partly beyond its limits are told.
    void checkPlace() {
        const auto toLonLat = to(4326);
        const auto limits = m_home.lonLat();
        const double latitude = (limits.minY + limits.maxY) / 2 * std::numbers::pi / 180;
        const double dy = farthest / kilometresPerDegree, dx = dy / std::cos(latitude);
        const Extent near{limits.minX - dx, limits.minY - dy, limits.maxX + dx, limits.maxY + dy};
        for (const auto& row : m_rows) {
            Extent box;
            for (const auto& part : row.shape.parts)
                for (const auto& p : part.front())
                    box.add(toLonLat(p));
            if (!near.intersects(box))
                refuse(Error::Code::Usage,
                       GEO_TR("%1: outline %2 lies more than %3 km away from the territory of this observatory (around "
                              "%4° E, %5° N). Is it another place, or are its coordinates exchanged or in another "
                              "system than the file says?"),
                       {m_file, word(row), farthest, std::round(100 * box.centre().x) / 100,
                        std::round(100 * box.centre().y) / 100});
            if (!near.contains({box.minX, box.minY}) || !near.contains({box.maxX, box.maxY}))
                refuse(Error::Code::Usage,
                       GEO_TR("%1: outline %2 is too large: it reaches more than %3 km beyond the territory of this "
                              "observatory. Draw only the part you mean."),
                       {m_file, word(row), farthest});
            if (!m_home.covers(box))
                m_beyond.add(word(row));
        }
    }

    MultiPolygon mended(LayerRow& row) {
        if (!m_toHome)
            m_toHome = to(m_home.epsg);
        for (auto& part : row.shape.parts)
            for (auto& ring : part)
                for (auto& point : ring)
                    point = (*m_toHome)(point);
        dropStumps(row.shape);
        Repair repair;
        MultiPolygon shape;
        try {
            if (!row.shape.empty())
                shape = repaired(row.shape, repair);
        } catch (const Error&) { // told below
        }
        if (shape.empty() || !(area(shape) > sliver))
            refuse(Error::Code::InvalidGeometry,
                   GEO_TR("%1: outline %2 encloses nothing. Draw it again, or take it out of the file."),
                   {m_file, word(row)});
        if (repair.wasInvalid)
            noteRepair(row, repair);
        return shape;
    }

    void noteRepair(const LayerRow& row, const Repair& repair) {
        const double shared = row.shape.parts.size() > 1 ? sharedByParts(row.shape, repair.areaAfter) : 0;
        if (shared > sliver) {
            m_overlapping.add(word(row));
            m_countedOnce += shared;
            return;
        }
        m_crossed.add(word(row));
        m_before += repair.areaBefore;
        m_after += repair.areaAfter;
    }

    /// A column of codes serves if each row has its own.
    std::vector<std::string> codesOfZones() const {
        std::vector<std::string> codes;
        if (const auto column = findColumn(m_layer.columns(), {"code", "code_*", "id"})) {
            std::set<std::string> different;
            for (const auto& row : m_rows) {
                codes.push_back(row.fields[*column]);
                if (!codes.back().empty())
                    different.insert(codes.back());
            }
            if (different.size() == m_rows.size())
                return codes;
            codes.clear();
        }
        for (const auto& row : m_rows)
            codes.push_back(std::to_string(row.number));
        return codes;
    }

    std::vector<Anomaly> anomalies() const {
        std::vector<Anomaly> all;
        m_crossed.report(
            all, GEO_TR("%1 outlines cross themselves"),
            {GEO_TR("mended; area in all: %1 ha before, %2 ha after"), {hectares(m_before), hectares(m_after)}});
        m_overlapping.report(all, GEO_TR("%1 outlines overlap themselves"),
                             {GEO_TR("what is covered twice is counted once: %1 ha less"), {hectares(m_countedOnce)}});
        m_beyond.report(all, GEO_TR("%1 outlines lie at least partly outside the territory of this observatory"),
                        {GEO_TR("kept; there are no data out there")});
        return all;
    }

    std::string m_file;
    const Territory& m_home;
    LayerFile m_layer;
    std::optional<std::size_t> m_name;
    std::vector<LayerRow> m_rows;
    Extent m_box; ///< of all, as read
    std::optional<Transformer> m_toHome;
    Count m_crossed, m_overlapping, m_beyond;
    double m_before = 0, m_after = 0, m_countedOnce = 0; ///< m²
};

} // namespace

Outlines readOutlines(const std::filesystem::path& file, const Territory& territory, Progress& progress) {
    const CPLErrorHandlerPusher quiet{CPLQuietErrorHandler};
    ProgressPart opening{progress, 0, 0.1}, reading{progress, 0.1, 1};
    const auto chosen = chooseLayer(file, opening);
    return OutlineReader{chosen, territory}.read(reading);
}

} // namespace geo
