// Which pages an atlas has: one per neighbourhood, commune, contract or site, each a document of its own.
#pragma once

#include "base/progress.hpp"
#include "map_content.hpp"
#include "observatory/observatory.hpp"
#include "page.hpp"
#include "page_document.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace layers {

enum class AtlasPer { Neighbourhood, Commune, Contract, Site };

/// Where the pages of an atlas lie.
struct AtlasArea {
    enum class Kind { Region, Department, Epci, Contract, Commune };
    Kind kind = Kind::Department;
    std::string code; ///< a contract has the SIREN of its EPCI
    friend bool operator==(const AtlasArea&, const AtlasArea&) = default;
};
/// "region:76", "departement:34", "epci:243400017", "contract:243400017", "commune:34172"; nothing for other words.
std::optional<AtlasArea> atlasAreaFromText(std::string_view text);
std::string toText(const AtlasArea& area); ///< the same words

struct AtlasRequest {
    AtlasPer per = AtlasPer::Neighbourhood;
    std::optional<int> generation;  ///< of neighbourhoods; the latest if not given
    std::vector<std::string> codes; ///< what has a page; empty: all
    std::optional<AtlasArea> within;
    PageDocument page; ///< what each page is like; {name}, {code} and {commune} in its words are filled in
};

struct AtlasEntry {
    std::string code, name;
    std::string department, commune; ///< names, of the contents and bookmarks; empty where they are not known
    PageDocument page;
};

/// In the order of departments, communes and names.
/// @throws geo::Error::Code::Usage where nothing is asked for, for a code that is not there, for a template that is
/// about something else.
std::vector<AtlasEntry> atlasEntries(const geo::Observatory& observatory, ContentLoader& loader,
                                     const AtlasRequest& request, geo::Progress& progress);

/// One file name per entry, without an extension, every system takes it. The pattern knows {number}, {code}, {name},
/// {commune} and {department}.
/// @throws geo::Error::Code::Usage for a pattern that names another field, a folder, or gives two pages one name.
std::vector<std::string> atlasFileNames(const std::string& pattern, std::span<const AtlasEntry> entries);

/// The pages of contents: departments, communes, then each page by its name with its number.
/// @param pageOf  the number of the first page of each entry, from 1.
SheetPages atlasContents(std::span<const AtlasEntry> entries, std::span<const std::size_t> pageOf,
                         const std::string& title, const PageFormat& format, const HouseStyle& house);

} // namespace layers
