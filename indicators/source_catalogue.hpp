// The official sources the program knows where to find, as data: data/catalogue/sources.toml.
#pragma once

#include "catalogue.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace indicators {

/// One year of an official source.
struct SourceVintage {
    int year = 0;                     ///< of the data; of outlines and codes the year they hold for
    std::optional<int> geographyYear; ///< of the codes in it, where it is another
    std::vector<std::string> files;   ///< names it is published under, archives first; may be empty
    std::string page;                 ///< where a person finds it
    std::string url;                  ///< empty where none is known
    std::string sha256;               ///< empty where none is known
    bool perDepartment() const;       ///< {department} stands in url or files
};

struct OfficialSource {
    std::string id;
    Text title;
    std::string producer, licence;
    std::string attribution;             ///< French, the wording the licence asks for; {year} stands for the year
    std::string level;                   ///< "iris", "qpv", "commune", "departement", "epci", "grid", "points", "other"
    std::string family;                  ///< the reader's; empty if it is read as any other table or layer
    std::vector<std::string> columns;    ///< some that must be there; {yy} stands for the year in two digits
    std::vector<SourceVintage> vintages; ///< ascending, at least one
    const SourceVintage& newest() const { return vintages.back(); }
    const SourceVintage* vintage(int year) const;
};

class SourceCatalogue {
public:
    static const SourceCatalogue& shipped();
    /// @param families ids of the readers' families; empty: not compared.
    /// @throws geo::Error::Code::Malformed naming the source: unknown key, licence, level or family, a text missing in
    /// one language, a page or url that is not one, a year listed twice, a source without a year.
    static SourceCatalogue parse(std::string_view toml, std::string_view name,
                                 std::span<const std::string_view> families = {});
    const std::vector<OfficialSource>& all() const { return m_all; } ///< in the order of the file
    const OfficialSource* find(std::string_view id) const;
    /// The newest year published of a family; nullopt if the catalogue has none.
    std::optional<int> newestYear(std::string_view family) const;

private:
    std::vector<OfficialSource> m_all;
};

/// A source and a year of it.
struct WantedSource {
    const OfficialSource* source = nullptr;
    const SourceVintage* vintage = nullptr;
};
/// "rp-population" (the newest year) or "rp-population@2021". @throws geo::Error::Code::Usage with near ids or the
/// years
WantedSource wantedSource(const SourceCatalogue& catalogue, const std::string& text);

/// The text with {department} and {year} replaced.
std::string filledIn(std::string text, const std::string& department, int year);

} // namespace indicators
