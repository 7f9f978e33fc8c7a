// A page as the user made it: which template, about what, and what was changed by hand. Saved in the observatory, in
// the recipe of every file made from it, and undone step by step; figures are never in it.
#pragma once

#include "map_document.hpp"
#include "page_format.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace layers {

/// Map: title, map, legend. MapWithCharts: charts of the selected neighbourhood beside it. Comparison: two maps or
/// more, MapDocument::beside. Neighbourhood, Site: sheets. Coverage: adherents and contracts, with the arithmetic.
/// Renewal: sites of the NPNRU. Perimeters: from the generation of 2015 to that of 2024. Activity: events, participants
/// and audience of a year. Programmation: what actions were granted. Evaluation: T0, readings and targets.
/// Voices: residents' words pinned on a map, numbered, with what was said below. Panorama: the social economy in the
/// neighbourhoods and around them.
enum class PageTemplate {
    Map,
    MapWithCharts,
    Comparison,
    Neighbourhood,
    Site,
    Coverage,
    Renewal,
    Perimeters,
    Activity,
    Programmation,
    Evaluation,
    Voices,
    Panorama
};
std::string_view toText(PageTemplate kind); ///< "map", "map-with-charts", "comparison", "neighbourhood" …
std::optional<PageTemplate> pageTemplateFromText(std::string_view text);

/// What a line of the legend is called and where it stands, where that was changed.
struct LegendEdit {
    std::string entry;           ///< key of the entry, see legendKey()
    std::string label;           ///< empty: as proposed
    std::optional<int> position; ///< among the entries of its section
    friend bool operator==(const LegendEdit&, const LegendEdit&) = default;
};

/// What can be left out of a page. Sources, licences and the word of estimates cannot.
enum class PageItem { Subtitle, Legend, LegendMethod, Chart, Note, ScaleBar, NorthArrow, Labels, Logo, Credit };
std::string_view toText(PageItem item); ///< "subtitle", "legend", "legend-method" …
std::optional<PageItem> pageItemFromText(std::string_view text);

struct PageDocument {
    PageTemplate kind = PageTemplate::Map;
    PageFormat format;
    /// Of a sheet: "qpv@2015:QP034005", id of a site. Of Perimeters a contract, of Coverage a generation of contracts,
    /// of Programmation and Evaluation a contract, a site …, of Panorama neighbourhoods, those of a place or of a
    /// contract; may be empty.
    std::string subject;
    std::optional<int> year;    ///< of Coverage: members of that year; of Activity, the latest if not given; of
                                ///< Programmation and Voices, all if not given
    MapDocument map;            ///< of a page of maps; the small map of a sheet is the template's
    std::string title;          ///< typed or accepted by the user
    bool titleAccepted = false; ///< an empty title stands for the proposal only then; else the page has none
    std::string subtitle, note;
    std::vector<PageItem> hidden;
    std::vector<LegendEdit> legend;
    std::optional<double> scale;              ///< 1 : scale, instead of fitting what the map shows
    std::map<std::string, std::string> texts; ///< Paragraph::id → the user's own words
    static constexpr int version = 1;
    bool shows(PageItem item) const;
    friend bool operator==(const PageDocument&, const PageDocument&) = default;
};

std::string toJson(const PageDocument& document);
PageDocument pageDocumentFromJson(std::string_view json); ///< @throws geo::Error::Code::Malformed / TooNew

} // namespace layers
