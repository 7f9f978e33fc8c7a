#include "geometry/crs.hpp"

#include "base/error.hpp"

#include <proj.h>

#include <cmath>

namespace geo {

void Extent::add(Point p) {
    minX = std::min(minX, p.x);
    minY = std::min(minY, p.y);
    maxX = std::max(maxX, p.x);
    maxY = std::max(maxY, p.y);
}

void Extent::add(const Extent& other) {
    minX = std::min(minX, other.minX);
    minY = std::min(minY, other.minY);
    maxX = std::max(maxX, other.maxX);
    maxY = std::max(maxY, other.maxY);
}

bool Extent::intersects(const Extent& other) const {
    return minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY;
}


Extent Extent::grown(double metres) const {
    return empty() ? *this : Extent{minX - metres, minY - metres, maxX + metres, maxY + metres};
}

namespace {

struct TerritoryRow {
    Territory territory;
    Extent lonLat; ///< box around the territory in degrees, with the sea between its islands
};

// Legal systems: decree 2000-1276 as amended in 2019. Boxes: a margin of some tenths of a degree around the land.
const std::vector<TerritoryRow>& rows() {
    static const std::vector<TerritoryRow> table{
        {{"metropole", 2154}, {-5.6, 41.2, 10.0, 51.3}},
        {{"971", 5490}, {-63.3, 14.2, -60.6, 18.3}}, // Guadeloupe, Martinique, Saint-Barthélemy, Saint-Martin
        {{"973", 2972}, {-54.8, 2.0, -51.4, 6.0}},
        {{"974", 2975}, {55.0, -21.6, 56.0, -20.7}},
        {{"976", 4471}, {44.8, -13.2, 45.5, -12.4}},
        {{"975", 4467}, {-56.7, 46.6, -55.9, 47.3}},
    };
    return table;
}

std::string_view homeOf(std::string_view id) {
    return id == "972" || id == "977" || id == "978" ? std::string_view{"971"} : id;
}

} // namespace

std::optional<Territory> Territory::find(std::string_view id) {
    for (const auto& row : rows())
        if (row.territory.id == homeOf(id))
            return row.territory;
    return std::nullopt;
}

const std::vector<Territory>& Territory::all() {
    static const std::vector<Territory> list = [] {
        std::vector<Territory> territories;
        for (const auto& row : rows())
            territories.push_back(row.territory);
        return territories;
    }();
    return list;
}

Extent Territory::lonLat() const {
    for (const auto& row : rows())
        if (row.territory.id == homeOf(id))
            return row.lonLat;
    return {};
}

bool Territory::covers(const Extent& box) const {
    const auto own = lonLat();
    return !box.empty() && own.contains({box.minX, box.minY}) && own.contains({box.maxX, box.maxY});
}

namespace {

struct ContextDestroy {
    void operator()(PJ_CONTEXT* context) const { proj_context_destroy(context); }
};
struct ProjDestroy {
    void operator()(PJ* pj) const { proj_destroy(pj); }
};
using Proj = std::unique_ptr<PJ, ProjDestroy>;

std::string epsgName(int epsg) { return "EPSG:" + std::to_string(epsg); }

Error unknownCrs(const std::string& what) {
    return {
        Error::Code::MissingCrs,
        {GEO_TR(
             "the coordinate reference system %1 is not known; give its EPSG code, for instance 2154 for Lambert-93"),
         {what}}};
}

} // namespace

struct Transformer::Impl {
    std::unique_ptr<PJ_CONTEXT, ContextDestroy> context{proj_context_create()};
    Proj pipeline; ///< none: the identity

    Impl() {
        proj_log_level(context.get(), PJ_LOG_NONE);
        proj_context_set_enable_network(context.get(), 0); // same figures with and without a network
    }

    Proj crs(const std::string& definition) const {
        Proj found{proj_create(context.get(), definition.c_str())};
        if (!found || !proj_is_crs(found.get()))
            throw unknownCrs(definition.substr(0, 60));
        return found;
    }

    void connect(const Proj& from, const Proj& to) {
        if (proj_is_equivalent_to(from.get(), to.get(), PJ_COMP_EQUIVALENT_EXCEPT_AXIS_ORDER_GEOGCRS))
            return;
        const Proj direct{proj_create_crs_to_crs_from_pj(context.get(), from.get(), to.get(), nullptr, nullptr)};
        if (direct)
            pipeline.reset(proj_normalize_for_visualization(context.get(), direct.get()));
        if (!pipeline)
            throw Error{Error::Code::MissingCrs,
                        {GEO_TR("there is no transformation from %1 to %2"),
                         {std::string{proj_get_name(from.get())}, std::string{proj_get_name(to.get())}}}};
    }

    /// The EPSG system that a .prj file means: its ESRI wording lacks the code and, with it, the right transformation.
    Proj identified(Proj given) const {
        int* confidence = nullptr;
        PJ_OBJ_LIST* list = proj_identify(context.get(), given.get(), "EPSG", nullptr, &confidence);
        Proj best;
        if (list && proj_list_get_count(list) > 0 && confidence && confidence[0] >= 70)
            best.reset(proj_list_get(context.get(), list, 0));
        proj_int_list_destroy(confidence);
        proj_list_destroy(list);
        return best ? std::move(best) : std::move(given);
    }
};

Transformer::Transformer(int fromEpsg, int toEpsg) : m_impl{std::make_unique<Impl>()} {
    const auto to = m_impl->crs(epsgName(toEpsg));
    if (fromEpsg != toEpsg)
        m_impl->connect(m_impl->crs(epsgName(fromEpsg)), to);
}

Transformer::Transformer(const std::string& fromWkt, int toEpsg) : m_impl{std::make_unique<Impl>()} {
    m_impl->connect(m_impl->identified(m_impl->crs(fromWkt)), m_impl->crs(epsgName(toEpsg)));
}

Transformer::~Transformer() = default;
Transformer::Transformer(Transformer&&) noexcept = default;
Transformer& Transformer::operator=(Transformer&&) noexcept = default;

Point Transformer::operator()(Point p) const {
    if (!m_impl->pipeline)
        return p;
    const auto result = proj_trans(m_impl->pipeline.get(), PJ_FWD, proj_coord(p.x, p.y, 0, HUGE_VAL));
    return std::isfinite(result.xy.x) && std::isfinite(result.xy.y) ? Point{result.xy.x, result.xy.y}
                                                                    : Point{HUGE_VAL, HUGE_VAL};
}

bool Transformer::isIdentity() const { return !m_impl->pipeline; }

} // namespace geo
