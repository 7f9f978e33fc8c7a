// The social economy ("économie sociale et solidaire") among the establishments of the register Sirene: who belongs to
// it, and by what they do.
#pragma once

#include "catalogue.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace layers {

/// Law 2014-856 of 31 July 2014, article 1, II: associations, cooperatives, mutual societies and foundations by their
/// legal form; commercial companies that declare its principles; what else the register says to belong to it.
enum class EssFamily { Association, Cooperative, Mutual, Foundation, Company, Other };
inline constexpr std::array essFamilies{EssFamily::Association, EssFamily::Cooperative, EssFamily::Mutual,
                                        EssFamily::Foundation,  EssFamily::Company,     EssFamily::Other};
const indicators::Text& wordsOf(EssFamily family); ///< "Associations", "Coopératives" …

/// The family of an establishment; nothing if it is not of the social economy. The legal form or the flag is enough: a
/// flag that says no does not outweigh the law. An individual is never of it: the law speaks of legal persons.
/// @param legalForm categorieJuridiqueUniteLegale, four digits  @param flag economieSocialeSolidaireUniteLegale: O, N
/// or empty
std::optional<EssFamily> essFamilyOf(std::string_view legalForm, std::string_view flag);
bool isIndividual(std::string_view legalForm); ///< "1000" and older codes of individuals

/// Groups of divisions of the NAF rév. 2 (decree 2007-1888), as panoramas of the social economy set them apart.
enum class ActivitySector {
    SocialWork,
    Health,
    Education,
    Culture,
    Sport,
    Membership, ///< division 94: associations of all kinds
    Finance,
    Business,
    RealEstate,
    Information,
    Trade,
    Hospitality, ///< and transport
    Industry,    ///< and construction
    Agriculture,
    Rest
};
inline constexpr std::array activitySectors{
    ActivitySector::SocialWork, ActivitySector::Health,      ActivitySector::Education, ActivitySector::Culture,
    ActivitySector::Sport,      ActivitySector::Membership,  ActivitySector::Finance,   ActivitySector::Business,
    ActivitySector::RealEstate, ActivitySector::Information, ActivitySector::Trade,     ActivitySector::Hospitality,
    ActivitySector::Industry,   ActivitySector::Agriculture, ActivitySector::Rest};
const indicators::Text& wordsOf(ActivitySector sector);

/// @param activity APE code, "88.99B" or "8899B"  @param nomenclature nomenclatureActivitePrincipaleEtablissement;
/// empty is taken for NAFRev2. @returns nothing for a code of another nomenclature, or none.
std::optional<ActivitySector> sectorOf(std::string_view activity, std::string_view nomenclature);

} // namespace layers
