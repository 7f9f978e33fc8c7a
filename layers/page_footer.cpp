#include "page_footer.hpp"

#include "provenance.hpp"
#include "register_words.hpp"

#include "observatory/sources.hpp"

namespace layers {

void addToFooter(Footer& footer, const geo::Observatory& observatory, std::span<const std::int64_t> sources) {
    for (const auto id : sources)
        if (const auto source = observatory.sources().find(id)) {
            addOnce(footer.sources, indicators::sourceLine(*source));
            addOnce(footer.licences, source->licence);
            footer.fictional = footer.fictional || source->fictional;
        }
}

void addToFooter(Footer& footer, const MapContent& map) {
    for (const auto& source : map.sources)
        addOnce(footer.sources, source);
    for (const auto& licence : map.licences)
        addOnce(footer.licences, licence);
    footer.fictional = footer.fictional || map.fictional;
    footer.epsg = map.epsg;
    if (!footer.fictional)
        footer.remarks.emplace_back(GEO_TR("Outlines simplified for display, without legal value."));
}

} // namespace layers
