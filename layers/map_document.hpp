// What a map shows, as plain data that can be saved, compared and undone.
#pragma once

#include "classification.hpp"
#include "geometry/zone_set.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace layers {

using LayerId = std::uint32_t;

/// Indicator: zones filled by class. Boundaries: borders of communes, departments … Neighbourhoods: qpv outlines with
/// halo. Ring: the buffer around the selected neighbourhoods. Adherents, Sites: symbols by category.
enum class LayerKind { Indicator, Boundaries, Neighbourhoods, Ring, Adherents, Sites };

struct ChoroplethStyle {
    std::string indicator;   ///< catalogue id or "FAMILY:COLUMN"
    std::optional<int> year; ///< latest if not given
    ClassMethod method = ClassMethod::Quantile;
    int classes = 5;
    std::vector<double> innerBounds; ///< for ClassMethod::Manual
    std::string palette;             ///< empty: the indicator's, else the default
    friend bool operator==(const ChoroplethStyle&, const ChoroplethStyle&) = default;
};

struct Layer {
    LayerId id = 0;
    LayerKind kind = LayerKind::Boundaries;
    bool visible = true;
    geo::GeographyKind geography = geo::GeographyKind::Iris; ///< for Indicator, Boundaries, Neighbourhoods
    std::optional<int> vintage;                              ///< for Neighbourhoods the generation; latest if not given
    ChoroplethStyle style;                                   ///< for Indicator
    double bufferMetres = 300;                               ///< for Ring
    friend bool operator==(const Layer&, const Layer&) = default;
};

/// The territory a map is about: a zone of a level ("commune:34172"), or everything.
struct Territory {
    std::optional<geo::GeographyKind> kind;
    std::string code;
    friend bool operator==(const Territory&, const Territory&) = default;
};

struct MapDocument {
    std::vector<Layer> layers; ///< top of the map first
    Territory around;
    std::vector<std::string> selected; ///< codes of selected neighbourhoods
    std::optional<geo::Extent> extent; ///< home CRS; fitted to `around` if not given
    static constexpr int version = 1;

    const Layer* find(LayerKind kind) const;
    Layer* find(LayerKind kind);
    LayerId add(Layer layer); ///< on top; gives it an id
    friend bool operator==(const MapDocument&, const MapDocument&) = default;
};

std::string toJson(const MapDocument& document);
MapDocument mapDocumentFromJson(std::string_view json); ///< @throws geo::Error::Code::Malformed / TooNew

} // namespace layers
