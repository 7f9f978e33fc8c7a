// Which pages an atlas has, what each is like, and how its files are called.
#pragma once

#include "page_document.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace layers {

/// A page or sheet per neighbourhood, commune with neighbourhoods, contract of the register, or site.
enum class AtlasPer { Neighbourhood, Commune, Contract, Site };
std::string_view toText(AtlasPer per); ///< "qpv", "commune", "contract", "site"
std::optional<AtlasPer> atlasPerFromText(std::string_view text);

struct AtlasRequest {
    AtlasPer per = AtlasPer::Neighbourhood;
    std::optional<int> generation; ///< of the neighbourhoods; the latest that has any if not given
    std::vector<std::string> only; ///< codes; of contracts the EPCI, of sites the id. Empty: all there are
    PageDocument page;             ///< what each is like; subject, territory, extent and title are each one's own
    bool oneFile = true;
    std::string names = "{name} {code}"; ///< of the files where there are many, see atlasFileNames()
    friend bool operator==(const AtlasRequest&, const AtlasRequest&) = default;
};

/// What a page of an atlas is about.
struct AtlasSubject {
    std::string code, name, commune;
};

/// Names of files without their extension, one per subject, each another. A pattern names its subject by {name},
/// {code}, {commune} and {n}, its number with leading zeros; what no file system takes becomes a hyphen.
/// @throws geo::Error::Code::Usage for a pattern that names something else, or under which two pages have one name.
std::vector<std::string> atlasFileNames(std::string_view pattern, std::span<const AtlasSubject> subjects);

} // namespace layers
