// Invented establishments of towns that have neighbourhoods, as the geocoded files of the register Sirene write them.
#include "official_tables.hpp"
#include "random.hpp"

#include <fmt/format.h>

#include <array>
#include <set>

namespace demo {

namespace {

/// One establishment for so many inhabitants of a cell (crowdOf): a sample, not a town's whole register.
constexpr double inhabitants = 60;
constexpr double offAddress = 45; ///< metres from the middle of the cell

/// What the register says of a legal unit, with what it does. The shares are those of a town, roughly.
struct Kind {
    double share; ///< of 100
    std::string_view form, flag;
    std::array<std::string_view, 5> activities;
};
constexpr std::array<Kind, 12> kinds{{{46, "1000", "", {"47.81Z", "43.34Z", "96.02A", "86.90D", "53.20Z"}},
                                      {17, "5499", "N", {"43.99C", "56.10A", "47.11B", "45.20A", "81.21Z"}},
                                      {15, "5710", "N", {"70.22Z", "62.01Z", "56.10C", "49.41A", "41.20A"}},
                                      {11, "6540", "", {"68.20B", "68.20A", "68.20B", "68.20B", "68.20B"}},
                                      {7.6, "9220", "O", {"94.99Z", "93.12Z", "88.99B", "90.01Z", "85.59B"}},
                                      {0.5, "9222", "O", {"78.20Z", "88.10C", "81.21Z", "81.30Z", "88.99B"}},
                                      {0.7, "5458", "O", {"43.34Z", "71.12B", "62.01Z", "38.32Z", "58.13Z"}},
                                      {0.3, "5560", "O", {"47.29Z", "64.19Z", "68.20A", "56.29B", "47.89Z"}},
                                      {0.3, "8210", "O", {"65.12Z", "65.12Z", "86.21Z", "86.23Z", "47.78A"}},
                                      {0.2, "9300", "O", {"87.10A", "88.99B", "85.31Z", "87.30A", "91.02Z"}},
                                      {0.4, "5710", "O", {"38.21Z", "47.79Z", "56.10A", "81.30Z", "95.22Z"}},
                                      {1, "7210", "", {"84.11Z", "85.20Z", "91.01Z", "93.11Z", "88.91A"}}}};

const Kind& kindOf(double chance, bool quarter) {
    constexpr double moreAssociations = 1.5; // in neighbourhoods there are more of them among all
    double whole = 0;
    const auto weight = [&](const Kind& kind) {
        return quarter && kind.form.starts_with("92") ? kind.share * moreAssociations : kind.share;
    };
    for (const auto& kind : kinds)
        whole += weight(kind);
    double at = chance * whole;
    for (const auto& kind : kinds)
        if ((at -= weight(kind)) < 0)
            return kind;
    return kinds.back();
}

std::string_view foundBy(double chance) {
    return chance < 0.87 ? "housenumber" : chance < 0.97 ? "street" : chance < 0.99 ? "locality" : "municipality";
}

/// Rows of the table, numbered as they come. The numbers begin with zeros: the register has given none of them.
class Rows {
public:
    explicit Rows(const Territory& territory) : m_territory{territory} {}

    void add(std::size_t site, const Kind& kind, std::string_view activity, geo::Point at, std::string_view found) {
        const auto place = m_toDegrees(at);
        m_text +=
            fmt::format("{0:09},00017,{0:09}00017,O,2022-12-31T00:00:00,true,{1},{2},{3},A,{4},NAFRev2,{5:.6f},"
                        "{6:.6f},{7}\n",
                        ++m_number, kind.form, kind.flag, communeOf(site).code, activity, place.y, place.x, found);
    }
    const Commune& communeOf(std::size_t site) const {
        return m_territory.communes[static_cast<std::size_t>(m_territory.commune[site])];
    }
    std::string text() && { return std::move(m_text); }

private:
    const Territory& m_territory;
    geo::Transformer m_toDegrees{2154, 4326};
    std::string m_text =
        "siren,nic,siret,statutDiffusionEtablissement,dateDernierTraitementEtablissement,etablissementSiege,"
        "categorieJuridiqueUniteLegale,economieSocialeSolidaireUniteLegale,codeCommuneEtablissement,"
        "etatAdministratifEtablissement,activitePrincipaleEtablissement,nomenclatureActivitePrincipaleEtablissement,"
        "latitude,longitude,result_type\n";
    int m_number = 0;
};

/// Of towns with neighbourhoods: elsewhere the demonstration needs none.
std::set<int> townsOf(const Territory& territory) {
    std::set<int> towns;
    for (const auto& quarter : territory.quarters2015)
        towns.insert(quarter.commune);
    return towns;
}

} // namespace

std::vector<Member> establishments(const Territory& territory) {
    constexpr int business = 14; // in one centre where many firms have their address
    const auto towns = townsOf(territory);
    std::set<int> withCentre;
    Rows rows{territory};
    for (std::size_t site = 0; site < territory.mesh.sites.size(); ++site) {
        const int commune = territory.commune[site];
        if (!towns.contains(commune))
            continue;
        Chance chance{mixed(site, 91)};
        const bool quarter = territory.quarter2015[site] >= 0;
        const auto expected = crowdOf(territory, site) / inhabitants;
        const auto number =
            static_cast<int>(expected) + (chance.next() < expected - static_cast<int>(expected) ? 1 : 0);
        for (int i = 0; i < number; ++i) {
            const auto& kind = kindOf(chance.next(), quarter);
            const auto activity = kind.activities[chance.below(kind.activities.size())];
            const double east = chance.between(-offAddress, offAddress),
                         north = chance.between(-offAddress, offAddress);
            const auto& middle = territory.mesh.sites[site];
            rows.add(site, kind, activity, {middle.x + east, middle.y + north}, foundBy(chance.next()));
        }
        if (quarter && withCentre.insert(commune).second)
            for (int i = 0; i < business; ++i)
                rows.add(site, kinds[i % 5 == 0 ? 4U : 2U], "82.11Z", territory.mesh.sites[site], "housenumber");
    }
    return {{"geo_siret.csv", std::move(rows).text()}, fictionNotice()};
}

} // namespace demo
