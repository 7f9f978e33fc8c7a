#include "level_words.hpp"

#include "base/error.hpp"

namespace layers {
namespace {

constexpr LevelWords irisWords{GEO_TR("By IRIS, %1, %2 · %3 IRIS"), GEO_TR("by IRIS, %1, %2 · %3"),
                               GEO_TR("by IRIS, %1, %2"), GEO_TR("%1 by IRIS, %2, %3 · %4"),
                               GEO_TR("%1 by IRIS, %2, %3")};
constexpr LevelWords neighbourhoodWords{GEO_TR("By neighbourhood, %1, %2 · neighbourhoods: %3"),
                                        GEO_TR("by neighbourhood, %1, %2 · %3"), GEO_TR("by neighbourhood, %1, %2"),
                                        GEO_TR("%1 by neighbourhood, %2, %3 · %4"),
                                        GEO_TR("%1 by neighbourhood, %2, %3")};
constexpr LevelWords communeWords{GEO_TR("By commune, %1, %2 · communes: %3"), GEO_TR("by commune, %1, %2 · %3"),
                                  GEO_TR("by commune, %1, %2"), GEO_TR("%1 by commune, %2, %3 · %4"),
                                  GEO_TR("%1 by commune, %2, %3")};
constexpr LevelWords departmentWords{GEO_TR("By department, %1, %2 · departments: %3"),
                                     GEO_TR("by department, %1, %2 · %3"), GEO_TR("by department, %1, %2"),
                                     GEO_TR("%1 by department, %2, %3 · %4"), GEO_TR("%1 by department, %2, %3")};
constexpr LevelWords epciWords{GEO_TR("By intercommunality, %1, %2 · intercommunalities: %3"),
                               GEO_TR("by intercommunality, %1, %2 · %3"), GEO_TR("by intercommunality, %1, %2"),
                               GEO_TR("%1 by intercommunality, %2, %3 · %4"), GEO_TR("%1 by intercommunality, %2, %3")};

} // namespace

const LevelWords& levelWords(geo::GeographyKind level) {
    switch (level) {
    case geo::GeographyKind::Iris:
        return irisWords;
    case geo::GeographyKind::Qpv:
        return neighbourhoodWords;
    case geo::GeographyKind::Commune:
        return communeWords;
    case geo::GeographyKind::Department:
        return departmentWords;
    case geo::GeographyKind::Epci:
        return epciWords;
    case geo::GeographyKind::Outline: // no level of a map
        break;
    case geo::GeographyKind::Grid:
        break; // a grid is not mapped
    }
    return irisWords;
}

std::string unitWords(const indicators::Indicator& indicator, indicators::Language language) {
    static const indicators::Text plainCount{"en nombre", "number"};
    const std::string& words = indicator.unitName.in(language);
    if (!words.empty())
        return words;
    return indicator.unit == "nb" ? plainCount.in(language) : indicator.unit;
}

} // namespace layers
