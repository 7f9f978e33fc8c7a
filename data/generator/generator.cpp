#include "generator.hpp"

#include "archive.hpp"
#include "embedded.hpp"
#include "official_shapes.hpp"
#include "official_tables.hpp"
#include "programmation.hpp"
#include "territory.hpp"

#include <fmt/format.h>

namespace demo {

namespace {

template <typename Zip> void writeCensus(const Territory& territory, const Zip& zip, const ZoneSums& iris, int year) {
    for (const auto& [theme, name] : {std::pair{CensusTheme::Population, "evol-struct-pop"},
                                      {CensusTheme::Activity, "activite-residents"},
                                      {CensusTheme::Diplomas, "diplomes-formation"},
                                      {CensusTheme::Housing, "logement"},
                                      {CensusTheme::Families, "couples-familles-menages"}})
        zip(fmt::format("base-ic-{}-{}_csv.zip", name, year), censusTable(theme, territory, iris, year));
}

/// Every figure of every table is a sum over the same invented people.
template <typename Zip> void writeTables(const Territory& territory, const Zip& zip) {
    const People people{territory};
    const auto iris = [&](int year) { return people.over(territory.irisOf, territory.iris.size(), year); };
    const auto quarters = [&](int year) {
        return people.over(territory.quarter2015, territory.quarters2015.size(), year);
    };
    const auto communes = [&](int year) { return people.over(territory.commune, territory.communes.size(), year); };
    writeCensus(territory, zip, iris(2016), 2016);
    writeCensus(territory, zip, iris(2022), 2022);
    zip("BASE_TD_FILO_IRIS_2021_DISP_CSV.zip", irisIncome(territory, iris(2021)));
    zip("BASE_TD_FILO_IRIS_2021_DEC_CSV.zip", irisDeclaredIncome(territory, iris(2021)));
    zip("cc_filosofi_2021_COM_CSV.zip", communeIncome(territory, communes(2021), 2021));
    zip("EPCI_2022_csv.zip", communeMemberships(territory, 2022));
    zip("base-flux-mobilite-residentielle-2022_csv.zip", communeMoves(territory, communes(2022), 2022));
    zip("Filosofi2021_carreaux_200m_csv.zip", peopleGrid(territory, people, 2021));
    zip("data_CAF_2017_IRIS.zip", irisAllowances(territory, iris(2017), 2017));
    zip("data_CAF_2020_IRIS.zip", irisAllowances(territory, iris(2020), 2020));
    zip("data_CAF_2020_COM.zip", communeAllowances(territory, communes(2020), 2020));
    zip("DEMO_2017.zip", quarterPopulation(territory, quarters(2017), communes(2017), 2017));
    zip("DEMO_2022.zip", quarterPopulation(territory, quarters(2022), communes(2022), 2022));
    zip("IPRO_2022.zip", quarterEmployment(territory, quarters(2022), 2022));
    zip("REVN_2022.zip", quarterIncome(territory, quarters(2022), 2022));
    zip("LOGT_2022.zip", quarterHousing(territory, quarters(2022), communes(2022), 2022));
    zip("EDUC_2022.zip", quarterSchools(territory, quarters(2022), 2022));
    zip("TISS_2022.zip", quarterBusinesses(territory, quarters(2022), 2022));
    zip("geo_siret.zip", establishments(territory));
    zip("revenus_pauvrete_2021_qp15_csv.zip", quarterDistribution(territory, quarters(2021), 2021));
}

} // namespace

std::vector<std::filesystem::path> writeFiles(const std::filesystem::path& directory, geo::Progress& progress) {
    std::filesystem::create_directories(directory);
    std::vector<std::filesystem::path> files;
    const auto zip = [&](const std::string& name, const std::vector<Member>& members) {
        files.push_back(directory / name);
        writeZip(files.back(), members);
    };
    const Territory territory = makeTerritory();
    progress.report(0.4);
    const Outlines outlines = outlinesOf(territory);
    progress.report(0.6);
    zip("departements-2022.zip", departments(territory, outlines));
    zip("communes-2022.zip", communes(territory, outlines));
    zip("CONTOURS-IRIS_2-1__SHP_LAMB93_FXX_2022-01-01.zip", irisContours(territory, outlines));
    zip("QP_METROPOLE_LB93.zip", quarters2015(territory, outlines));
    zip("QP2024_GEOJSON.zip", quarters2024(territory, outlines));
    progress.report(0.7);
    writeTables(territory, zip);
    progress.report(0.95);
    for (const char* name : {"adherents", "contracts", "evaluated_sites", "cites", "councils", "events", "renewals",
                             "publications", "participants", "audience", "finances", "council_editions", "statements",
                             "surveys", "participations", "notes", "voices"}) {
        files.push_back(directory / (std::string{name} + ".csv"));
        writeFile(files.back(), data::file("demo/register/" + std::string{name} + ".csv"));
    }
    files.push_back(directory / "programmation_2020-2022.xlsx"); // after the contracts, which it names
    writeProgrammation(files.back());
    progress.report(1);
    return files;
}

} // namespace demo
