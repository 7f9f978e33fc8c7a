#include "ess.hpp"

#include <algorithm>
#include <charconv>

namespace layers {
namespace {

// Codes and labels: INSEE, nomenclature des catégories juridiques, level III (September 2022). INSEE and the regional
// chambers (CRESS) build the field of the social economy from a list of these categories and leave out some activities
// (insee.fr, "L'économie sociale"); the law, followed here, leaves out none.

/// Undeclared, declared, of insertion, intermediary, of employers, recognised as useful to the public, of the local law
/// of Alsace-Moselle. Not 9224, of lawyers, nor 9240, congregations, nor 9150, of landowners: none is an association
/// of the law of 1 July 1901.
constexpr std::array<std::string_view, 7> associations{"9210", "9220", "9221", "9222", "9223", "9230", "9260"};
/// 9300 is the only form of foundations.
constexpr std::string_view foundation = "9300";
/// Mutual society, farmers' mutual insurance, other mutual body; mutual insurance company.
constexpr std::array<std::string_view, 4> mutuals{"8210", "8250", "8290", "6411"};
/// Banks and guarantee societies; partnerships; limited companies of both kinds of board (farmers' interest, building,
/// social housing, consumers, retailers, craftsmen, fishermen, carriers, workers' production, unions, others); farming;
/// civil companies; local banks.
constexpr std::array<std::string_view, 51> cooperatives{
    "5191", "5192", "5193", "5194", "5195", "5196", "5203", "5307", "5309", "5432", "5443", "5451", "5453",
    "5454", "5455", "5458", "5459", "5460", "5532", "5543", "5547", "5551", "5552", "5553", "5554", "5555",
    "5558", "5559", "5560", "5632", "5643", "5647", "5651", "5652", "5653", "5654", "5655", "5658", "5659",
    "5660", "6316", "6317", "6318", "6532", "6543", "6551", "6554", "6558", "6560", "6595", "6596"};

template <std::size_t size> bool isAmong(const std::array<std::string_view, size>& codes, std::string_view legalForm) {
    return std::ranges::find(codes, legalForm) != codes.end();
}

/// The first two digits of an APE code; nothing if it does not begin with them.
std::optional<int> divisionOf(std::string_view activity) {
    int division = 0;
    if (activity.size() < 4)
        return std::nullopt;
    const auto [end, failure] = std::from_chars(activity.data(), activity.data() + 2, division);
    return failure == std::errc{} && end == activity.data() + 2 ? std::optional{division} : std::nullopt;
}

} // namespace

bool isIndividual(std::string_view legalForm) { return legalForm.starts_with('1'); }

std::optional<EssFamily> essFamilyOf(std::string_view legalForm, std::string_view flag) {
    if (isIndividual(legalForm))
        return std::nullopt;
    if (isAmong(associations, legalForm))
        return EssFamily::Association;
    if (isAmong(cooperatives, legalForm))
        return EssFamily::Cooperative;
    if (isAmong(mutuals, legalForm))
        return EssFamily::Mutual;
    if (legalForm == foundation)
        return EssFamily::Foundation;
    if (flag != "O")
        return std::nullopt;
    return legalForm.starts_with('5') ? EssFamily::Company : EssFamily::Other;
}

const indicators::Text& wordsOf(EssFamily family) {
    static const std::array<indicators::Text, essFamilies.size()> words{{{"Associations", "Associations"},
                                                                         {"Coopératives", "Cooperatives"},
                                                                         {"Mutuelles", "Mutual societies"},
                                                                         {"Fondations", "Foundations"},
                                                                         {"Sociétés de l’ESS", "Companies of the ESS"},
                                                                         {"Autres structures", "Other bodies"}}};
    return words[static_cast<std::size_t>(family)];
}

const indicators::Text& wordsOf(ActivitySector sector) {
    static const std::array<indicators::Text, activitySectors.size()> words{
        {{"Action sociale", "Social work"},
         {"Santé", "Health"},
         {"Enseignement, formation", "Education and training"},
         {"Culture", "Culture"},
         {"Sport et loisirs", "Sport and leisure"},
         {"Vie associative", "Associations, other aims"},
         {"Banque et assurance", "Banking and insurance"},
         {"Services aux entreprises", "Business services"},
         {"Immobilier", "Real estate"},
         {"Information, édition", "Information, publishing"},
         {"Commerce", "Trade"},
         {"Transport, restauration", "Transport, catering"},
         {"Industrie, construction", "Industry, construction"},
         {"Agriculture", "Agriculture"},
         {"Autres activités", "Other activities"}}};
    return words[static_cast<std::size_t>(sector)];
}

std::optional<ActivitySector> sectorOf(std::string_view activity, std::string_view nomenclature) {
    if (!nomenclature.empty() && nomenclature != "NAFRev2")
        return std::nullopt;
    const auto division = divisionOf(activity);
    if (!division || *division == 0)
        return std::nullopt;
    using enum ActivitySector;
    struct Range {
        int last; ///< division, included
        ActivitySector sector;
    };
    // Sections: A to 03, B–F to 43, G to 47, H–I to 56, J to 63, K to 66, L to 68, M–N to 82, O to 84, P 85, Q 86–88,
    // R 90–93, S 94–96, T and U to 99.
    static constexpr Range ranges[] = {{3, Agriculture},  {43, Industry},  {47, Trade},      {56, Hospitality},
                                       {63, Information}, {66, Finance},   {68, RealEstate}, {82, Business},
                                       {84, Rest},        {85, Education}, {86, Health},     {88, SocialWork},
                                       {91, Culture},     {93, Sport},     {94, Membership}, {99, Rest}};
    const auto found = std::ranges::find_if(ranges, [&](const Range& range) { return *division <= range.last; });
    return found == std::end(ranges) ? std::nullopt : std::optional{found->sector};
}

} // namespace layers
