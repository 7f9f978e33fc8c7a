// The register in the words of pages. Private to layers/.
#pragma once

#include "legend.hpp"
#include "page_content.hpp"

#include "network/network.hpp"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace layers {

/// Names of departments by code, out of their outlines; the code where none are loaded.
std::map<std::string, std::string> departmentNames(const PageMaking& making, const std::set<std::string>& codes,
                                                   geo::Progress& progress);
/// "2022-12-01" in the words of the language: "1er décembre 2022"; other words as they are.
std::string dateWords(const std::string& date, indicators::Language language);
/// What a type of adherent or a level of support is called.
geo::Message categoryWord(std::string_view pointSet, std::string_view category);
/// Distinct, in the order they come.
void addOnce(std::vector<std::string>& all, const std::string& text);
/// The sources that a record names, which are separated by ";".
void addSources(std::vector<std::string>& all, const std::string& cell);
std::string joinedWith(const std::vector<std::string>& parts, std::string_view by);
std::string firstUpper(std::string text); ///< also of "é", "à", "ç" …

/// Adherents and contracts of the register, drafts left out.
struct NetworkCount {
    std::vector<geo::Adherent> adherents;
    std::vector<geo::Contract> contracts;
    const geo::Adherent* coverOf(const geo::Contract& contract) const; ///< null where none is
};
/// @throws geo::Error::Code::Usage where the register has none of them.
NetworkCount networkOf(const geo::Observatory& observatory);

} // namespace layers
