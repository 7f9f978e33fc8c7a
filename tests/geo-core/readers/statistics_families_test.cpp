// Every family and vintage of statistics tables, written as its producer writes it, through the whole path: recognised
// by content, no column unknown, every figure as published.
#include "official_tables.hpp"
#include "people.hpp"
#include "reader_support.hpp"
#include "territory.hpp"
#include "workbook.hpp"

#include "observatory/columns.hpp"

#include <algorithm>
#include <functional>

namespace {

using namespace readers_test;
using demo::CensusTheme;
using Members = std::vector<demo::Member>;

/// The invented people, worked out once.
struct Made {
    demo::Territory territory = demo::makeTerritory();
    demo::People people{territory};
    demo::ZoneSums iris(int year) const { return people.over(territory.irisOf, territory.iris.size(), year); }
    demo::ZoneSums communes(int year) const { return people.over(territory.commune, territory.communes.size(), year); }
    demo::ZoneSums quarters(int year) const {
        return people.over(territory.quarter2015, territory.quarters2015.size(), year);
    }
    static const Made& once() {
        static const Made made;
        return made;
    }
};

Members census(CensusTheme theme, int year) {
    const auto& made = Made::once();
    return demo::censusTable(theme, made.territory, made.iris(year), year);
}

struct FamilyCase {
    const char* name;
    const char* family;
    int dataYear;
    int geographyYear;
    std::function<Members()> make;
    const char* file;                 ///< the year of a table without one in its columns is in its name
    std::vector<std::string> columns; ///< some that must be there as figures
};

void PrintTo(const FamilyCase& family, std::ostream* out) { *out << family.name; }

class Families : public testing::TestWithParam<FamilyCase> {};

TEST_P(Families, AreRecognisedWithEveryColumnKnownAndLoaded) {
    const auto& expected = GetParam();
    const support::TemporaryFolder folder;
    const auto file = folder / expected.file;
    demo::writeZip(file, expected.make());
    geo::NoProgress nobody;
    const auto inspections = geo::inspect(file, nobody);
    const auto found = std::find_if(inspections.begin(), inspections.end(),
                                    [&](const auto& inspection) { return inspection.family == expected.family; });
    ASSERT_NE(found, inspections.end());
    EXPECT_EQ(found->dataYear.value_or(0), expected.dataYear);
    EXPECT_EQ(found->geographyYear.value_or(0), expected.geographyYear);
    EXPECT_EQ(found->confidence, 1);
    EXPECT_EQ(found->columnsUnknown, std::vector<std::string>{});
    EXPECT_TRUE(found->blocking.empty()) << geo::plainText(found->blocking.front());

    auto observatory = newObservatory(folder);
    const auto report = geo::load(observatory, {*found, std::nullopt, false}, nobody);
    EXPECT_GT(report.source.rows, 50);
    const auto table = observatory.columns().find(expected.family);
    ASSERT_TRUE(table);
    for (const auto& column : expected.columns)
        EXPECT_NE(std::find(table->columns.begin(), table->columns.end(), column), table->columns.end()) << column;
}

Members of(const std::function<Members(const Made&)>& make) { return make(Made::once()); }

INSTANTIATE_TEST_SUITE_P(Census, Families,
                         testing::Values(FamilyCase{"Population2010",
                                                    "rp-population",
                                                    2010,
                                                    2012,
                                                    [] { return census(CensusTheme::Population, 2010); },
                                                    "base-ic-evol-struct-pop-2010.zip",
                                                    {"P10_POP", "P10_POP0014", "C10_POP15P_CS8", "P10_POP_IMM"}},
                                         FamilyCase{"Population2016",
                                                    "rp-population",
                                                    2016,
                                                    2018,
                                                    [] { return census(CensusTheme::Population, 2016); },
                                                    "base-ic-evol-struct-pop-2016_csv.zip",
                                                    {"P16_POP", "C16_F15P_CS1"}},
                                         FamilyCase{"Population2021",
                                                    "rp-population",
                                                    2021,
                                                    2023,
                                                    [] { return census(CensusTheme::Population, 2021); },
                                                    "base-ic-evol-struct-pop-2021_csv.zip",
                                                    {"P21_POP80P", "C21_POP15P_CS3"}},
                                         FamilyCase{"Population2022",
                                                    "rp-population",
                                                    2022,
                                                    2024,
                                                    [] { return census(CensusTheme::Population, 2022); },
                                                    "base-ic-evol-struct-pop-2022_csv.zip",
                                                    {"C22_POP15P_STAT_GSEC13_23", "C22_POP15P_STAT_GSEC40"}},
                                         FamilyCase{"Activity2010",
                                                    "rp-activite",
                                                    2010,
                                                    2012,
                                                    [] { return census(CensusTheme::Activity, 2010); },
                                                    "base-ic-activite-residents-2010.zip",
                                                    {"P10_ACT1564", "C10_ACTOCC15P_DROU"}},
                                         FamilyCase{"Activity2021",
                                                    "rp-activite",
                                                    2021,
                                                    2023,
                                                    [] { return census(CensusTheme::Activity, 2021); },
                                                    "base-ic-activite-residents-2021_csv.zip",
                                                    {"P21_CHOM_BEPC", "C21_ACTOCC15P_VELO"}},
                                         FamilyCase{"Activity2022",
                                                    "rp-activite",
                                                    2022,
                                                    2024,
                                                    [] { return census(CensusTheme::Activity, 2022); },
                                                    "base-ic-activite-residents-2022_csv.zip",
                                                    {"C22_ACTOCC1564_STAT_GSEC16"}},
                                         FamilyCase{"Diplomas2010",
                                                    "rp-diplomes",
                                                    2010,
                                                    2012,
                                                    [] { return census(CensusTheme::Diplomas, 2010); },
                                                    "base-ic-diplomes-formation-2010.zip",
                                                    {"P10_NSCOL15P_DIPL0", "P10_NSCOL15P_BACP2"}},
                                         FamilyCase{"Diplomas2016",
                                                    "rp-diplomes",
                                                    2016,
                                                    2018,
                                                    [] { return census(CensusTheme::Diplomas, 2016); },
                                                    "base-ic-diplomes-formation-2016_csv.zip",
                                                    {"P16_NSCOL15P_DIPLMIN", "P16_NSCOL15P_SUP"}},
                                         FamilyCase{"Diplomas2021",
                                                    "rp-diplomes",
                                                    2021,
                                                    2023,
                                                    [] { return census(CensusTheme::Diplomas, 2021); },
                                                    "base-ic-diplomes-formation-2021_csv.zip",
                                                    {"P21_NSCOL15P_BEPC", "P21_FNSCOL15P_SUP5"}},
                                         FamilyCase{"Housing2010",
                                                    "rp-logement",
                                                    2010,
                                                    2012,
                                                    [] { return census(CensusTheme::Housing, 2010); },
                                                    "base-ic-logement-2010.zip",
                                                    {"P10_LOG", "P10_RP_CCCOLL"}},
                                         FamilyCase{"Housing2016",
                                                    "rp-logement",
                                                    2016,
                                                    2018,
                                                    [] { return census(CensusTheme::Housing, 2016); },
                                                    "base-ic-logement-2016_csv.zip",
                                                    {"C16_RP_HSTU1P_SUROCC", "P16_RP_ACH19", "P16_RP_ACH13"}},
                                         FamilyCase{"Housing2021",
                                                    "rp-logement",
                                                    2021,
                                                    2023,
                                                    [] { return census(CensusTheme::Housing, 2021); },
                                                    "base-ic-logement-2021_csv.zip",
                                                    {"C21_RP_HSTU1P", "P21_RP_CGAZV", "P21_RP_LOCHLMV"}},
                                         FamilyCase{"Housing2022",
                                                    "rp-logement",
                                                    2022,
                                                    2024,
                                                    [] { return census(CensusTheme::Housing, 2022); },
                                                    "base-ic-logement-2022_csv.zip",
                                                    {"C22_RP_NORME", "C22_RP_SUROCC_ACC", "P22_RP_ACH1919",
                                                     "P22_MEN_ANEM0002"}},
                                         FamilyCase{"Families2010",
                                                    "rp-familles",
                                                    2010,
                                                    2012,
                                                    [] { return census(CensusTheme::Families, 2010); },
                                                    "base-ic-couples-familles-menages-2010.zip",
                                                    {"C10_MEN", "C10_NE24F4P"}},
                                         FamilyCase{"Families2016",
                                                    "rp-familles",
                                                    2016,
                                                    2018,
                                                    [] { return census(CensusTheme::Families, 2016); },
                                                    "base-ic-couples-familles-menages-2016_csv.zip",
                                                    {"P16_POP15P_NONMARIEE", "C16_MEN_CS8"}},
                                         FamilyCase{"Families2022",
                                                    "rp-familles",
                                                    2022,
                                                    2024,
                                                    [] { return census(CensusTheme::Families, 2022); },
                                                    "base-ic-couples-familles-menages-2022_csv.zip",
                                                    {"P22_POP80P_PSEUL", "P22_POPMEN80P", "C22_MENFAMMONO"}}),
                         [](const auto& test) { return std::string{test.param.name}; });

INSTANTIATE_TEST_SUITE_P(
    Income, Families,
    testing::Values(
        FamilyCase{"FilosofiDeclared",
                   "filosofi-iris-dec",
                   2021,
                   2022,
                   [] { return of([](const Made& m) { return demo::irisDeclaredIncome(m.territory, m.iris(2021)); }); },
                   "BASE_TD_FILO_IRIS_2021_DEC_CSV.zip",
                   {"DEC_PIMP21", "DEC_MED21", "DEC_PAUT21"}},
        FamilyCase{"FilosofiDisposable",
                   "filosofi-iris-disp",
                   2021,
                   2022,
                   [] { return of([](const Made& m) { return demo::irisIncome(m.territory, m.iris(2021)); }); },
                   "BASE_TD_FILO_IRIS_2021_DISP_CSV.zip",
                   {"DISP_MED21"}},
        FamilyCase{
            "FilosofiByCommune",
            "filosofi-commune",
            2021,
            2022,
            [] { return of([](const Made& m) { return demo::communeIncome(m.territory, m.communes(2021), 2021); }); },
            "cc_filosofi_2021_COM_CSV.zip",
            {"MED21", "TP6021", "TP60AGE121", "TP60TOL221", "D921"}},
        FamilyCase{"FilosofiDistributionByCommune",
                   "filosofi-commune",
                   2019,
                   2020,
                   [] {
                       return of([](const Made& m) {
                           return demo::communeDistribution(m.territory, m.communes(2019), 2019);
                       });
                   },
                   "indic-struct-distrib-revenu-2019-COMMUNES_csv.zip",
                   {"Q219", "PPSOC19", "GI19"}},
        FamilyCase{"CafByCommune",
                   "caf-commune",
                   2020,
                   2021,
                   [] {
                       return of(
                           [](const Made& m) { return demo::communeAllowances(m.territory, m.communes(2020), 2020); });
                   },
                   "data_CAF_2020_COM.zip",
                   {"A", "PERCOU", "AM", "ARSAS"}},
        FamilyCase{
            "MovesBetweenCommunes",
            "commune-moves",
            2022,
            2024,
            [] { return of([](const Made& m) { return demo::communeMoves(m.territory, m.communes(2022), 2022); }); },
            "base-flux-mobilite-residentielle-2022_csv.zip",
            {"ENTRANTS", "SORTANTS", "STABLES", "ETRANGER"}},
        FamilyCase{
            "Caf2017",
            "caf-iris",
            2017,
            2018,
            [] { return of([](const Made& m) { return demo::irisAllowances(m.territory, m.iris(2017), 2017); }); },
            "data_CAF_2017_IRIS.zip",
            {"A", "APRES100"}}),
    [](const auto& test) { return std::string{test.param.name}; });

INSTANTIATE_TEST_SUITE_P(
    Neighbourhoods, Families,
    testing::Values(FamilyCase{"SocialHousing",
                               "qpv-logt",
                               2022,
                               2015,
                               [] {
                                   return of([](const Made& m) {
                                       return demo::quarterHousing(m.territory, m.quarters(2022), m.communes(2022),
                                                                   2022);
                                   });
                               },
                               "LOGT_2022.zip",
                               {"nbLsPls", "txVac", "moyLoy"}},
                    FamilyCase{"Schools",
                               "qpv-educ",
                               2022,
                               2015,
                               [] {
                                   return of([](const Made& m) {
                                       return demo::quarterSchools(m.territory, m.quarters(2022), 2022);
                                   });
                               },
                               "EDUC_2022.zip",
                               {"EC_MAT", "COLL_PRI"}},
                    FamilyCase{"Businesses",
                               "qpv-tiss",
                               2022,
                               2015,
                               [] {
                                   return of([](const Made& m) {
                                       return demo::quarterBusinesses(m.territory, m.quarters(2022), 2022);
                                   });
                               },
                               "TISS_2022.zip",
                               {"NBETAB", "SERV_PAR", "AUTO_ENT"}},
                    FamilyCase{"IncomeBySource",
                               "qpv-filosofi",
                               2021,
                               2015,
                               [] {
                                   return of([](const Made& m) {
                                       return demo::quarterDistribution(m.territory, m.quarters(2021), 2021, true);
                                   });
                               },
                               "revenus_pauvrete_2021_qp15_csv.zip",
                               {"DISP_MED_A21", "DISP_TP60_A21"}}),
    [](const auto& test) { return std::string{test.param.name}; });

double total(const geo::Observatory& observatory, std::string_view family, const std::string& column) {
    const auto table = observatory.columns().find(family);
    if (!table)
        return 0;
    const std::vector<std::string> names{column};
    const auto read = observatory.columns().read(*table, names);
    double sum = 0;
    for (const double value : read.columns[0].values)
        sum += value;
    return sum;
}

// What one theme says of the same people or dwellings, the others say too.
TEST(CensusThemes, AgreeWithEachOther) {
    const support::TemporaryFolder folder;
    auto observatory = newObservatory(folder);
    for (const auto& [theme, name] : {std::pair{CensusTheme::Population, "p.zip"},
                                      {CensusTheme::Activity, "a.zip"},
                                      {CensusTheme::Diplomas, "d.zip"},
                                      {CensusTheme::Housing, "l.zip"},
                                      {CensusTheme::Families, "f.zip"}}) {
        demo::writeZip(folder / name, census(theme, 2022));
        importFile(observatory, folder / name);
    }
    const auto sum = [&](std::string_view family, std::initializer_list<const char*> columns) {
        double all = 0;
        for (const char* column : columns)
            all += total(observatory, family, column);
        return all;
    };
    const double people = sum("rp-population", {"P22_POP"}), households = sum("rp-familles", {"C22_MEN"});
    const double near = 1e-6 * people;
    EXPECT_NEAR(sum("rp-population", {"P22_POPH", "P22_POPF"}), people, near);
    EXPECT_NEAR(
        sum("rp-population", {"P22_POP0014", "P22_POP1529", "P22_POP3044", "P22_POP4559", "P22_POP6074", "P22_POP75P"}),
        people, near);
    EXPECT_NEAR(sum("rp-population", {"P22_PMEN", "P22_PHORMEN"}), people, near);
    EXPECT_NEAR(sum("rp-population", {"C22_POP15P"}), sum("rp-familles", {"P22_POP15P"}), near);
    EXPECT_NEAR(sum("rp-population", {"C22_POP15P"}),
                sum("rp-diplomes", {"P22_SCOL1517", "P22_SCOL1824", "P22_SCOL2529", "P22_SCOL30P", "P22_NSCOL15P"}),
                near);
    EXPECT_NEAR(sum("rp-activite", {"P22_POP1524"}) + sum("rp-diplomes", {"P22_POP2529"}),
                sum("rp-population", {"P22_POP1529"}), near);
    EXPECT_NEAR(sum("rp-logement", {"P22_RP"}), households, near);
    EXPECT_NEAR(sum("rp-logement", {"P22_MEN"}), households, near);
    EXPECT_NEAR(sum("rp-logement", {"P22_RP", "P22_RSECOCC", "P22_LOGVAC"}), sum("rp-logement", {"P22_LOG"}), near);
    EXPECT_NEAR(sum("rp-logement", {"P22_PMEN"}), sum("rp-familles", {"C22_PMEN"}), near);
    EXPECT_NEAR(sum("rp-logement", {"P22_PMEN"}), sum("rp-population", {"P22_PMEN"}), near);
    EXPECT_NEAR(sum("rp-logement", {"C22_RP_NORME", "C22_RP_SOUSOCC_MOD", "C22_RP_SOUSOCC_ACC", "C22_RP_SOUSOCC_TACC",
                                    "C22_RP_SUROCC_MOD", "C22_RP_SUROCC_ACC"}),
                households, near);
    EXPECT_NEAR(sum("rp-familles", {"C22_MENPSEUL", "C22_MENSFAM", "C22_MENFAM"}), households, near);
}

TEST(CensusThemes, KeepEveryDigitOfAWeightedCount) {
    const support::TemporaryFolder folder;
    auto observatory = newObservatory(folder);
    importFile(observatory, folder.write("base-ic-evol-struct-pop-2016.CSV",
                                         "IRIS;COM;TYP_IRIS;LAB_IRIS;P16_POP;P16_POP0014\n"
                                         "340010101;34001;H;1;2057.937512345678;312.000000000001\n"
                                         "340010102;34001;H;1;1844.25;301.5\n"));
    const auto table = observatory.columns().find("rp-population");
    ASSERT_TRUE(table);
    const std::vector<std::string> names{"P16_POP", "P16_POP0014"};
    const auto read = observatory.columns().read(*table, names);
    EXPECT_EQ(read.columns[0].values[0], 2057.937512345678);
    EXPECT_EQ(read.columns[1].values[0], 312.000000000001);
}

TEST(Tables, MayWriteTheCodeOfAnIrisInTwoColumns) {
    const support::TemporaryFolder folder;
    auto observatory = newObservatory(folder);
    const auto file = folder.write("INSEE_CAFiris_2009.csv",
                                   "REG;uu;dc;nomc;iris;nom;note;A;PERCOU;AI;AM;ACSSENF;ARSA\n"
                                   "Code région;Code unité urbaine;Code commune;Nom;Code IRIS;Nom de la zone;Note;"
                                   "Nombre d'allocataires;Personnes couvertes;Isolés;Monoparents;Couples;RSA\n"
                                   "91;34701;34057;Ville;0101;Quartier sud;0;190;398;112;13;8;19\n"
                                   "91;34701;34057;Ville;102;Galine;0;626;1520;229;140;40;120\n"
                                   "Source : Cnaf;;;;;;;;;;;;\n");
    geo::NoProgress nobody;
    const auto found = geo::inspect(file, nobody).front();
    EXPECT_EQ(found.reader, "caf-iris");
    EXPECT_EQ(found.rows, 2) << "the line that spells out the titles is none of them, nor is the note";
    EXPECT_EQ(found.codes, (std::vector<std::string>{"340570101", "340570102"}));
    EXPECT_TRUE(anomaly(found.anomalies, "1 lines of notes under the table"));
    EXPECT_EQ(found.columnsLabelled, 13);
    importFile(observatory, file);
    const auto label = observatory.columns().label("caf-iris", "percou");
    ASSERT_TRUE(label);
    EXPECT_EQ(label->label, "Personnes couvertes");
}

TEST(Tables, OfNeighbourhoodsNameTheLinesOfOtherLevelsTheyLeaveOut) {
    const support::TemporaryFolder folder;
    const auto file = folder.write("LOGT_2023.csv", "codGeo;libGeo;nbLsPls;txVac;moyLoy\n"
                                                    "QP034005;Mosson;4 812;2,1;5,90\n"
                                                    "QP034006;Celleneuve;612;ns;-\n"
                                                    "34172;Montpellier;21 345;1,9;6,20\n"
                                                    "34;Hérault;52 000;2,0;6,10\n"
                                                    "Ensemble;Ensemble des QPV;1 000 000;3,0;5,80\n");
    geo::NoProgress nobody;
    const auto found = geo::inspect(file, nobody).front();
    EXPECT_EQ(found.reader, "qpv-logt");
    EXPECT_EQ(found.codes, (std::vector<std::string>{"QP034005", "QP034006"}));
    const auto* communes = anomaly(found.anomalies, "1 lines are communes");
    ASSERT_TRUE(communes);
    EXPECT_EQ(communes->examples.front(), "34172 Montpellier");
    EXPECT_TRUE(anomaly(found.anomalies, "1 lines are departments or regions"));
    EXPECT_TRUE(anomaly(found.anomalies, "1 lines are totals"));
    EXPECT_TRUE(anomaly(found.anomalies, "1 cells hold a dash"));
    EXPECT_TRUE(found.blocking.empty());
}

TEST(Tables, OfDeclaredIncomeByCommuneAreNotTakenForDisposableIncome) {
    const support::TemporaryFolder folder;
    const auto file =
        folder.write("FILO2017_DEC_COM.csv", "CODGEO;LIBGEO;NBMEN17;NBPERS17;NBUC17;Q117;Q217;Q317;D117;D917\n"
                                             "34172;Montpellier;120000;250000;180000;10000;18000;27000;5000;38000\n"
                                             "34057;Castelnau;9000;20000;15000;14000;23000;33000;8000;45000\n");
    geo::NoProgress nobody;
    EXPECT_NE(geo::inspect(file, nobody).front().family, "filosofi-commune");
}

TEST(Tables, PutTogetherFromSeveralSayThatTheirYearsDiffer) {
    const support::TemporaryFolder folder;
    const auto file = folder.write(
        "qp.csv", "code_qp,nom_qp,pop_mun,ind_jeune,tx_f,disp_q2,tp60,abcde,abc_bac,ec_mat,nbetab,serv_par\n"
                  "QP034005,Mosson,21652,2.1,51.2,12000,52.1,3000,400,9,800,200\n");
    geo::NoProgress nobody;
    const auto found = geo::inspect(file, nobody).front();
    EXPECT_EQ(found.reader, "qpv-synthese");
    EXPECT_TRUE(anomaly(found.anomalies, "figures of several years"));
    EXPECT_FALSE(found.dataYear);
}

// As INSEE's workbooks: five rows above the names, the last of them their labels.
TEST(Workbooks, OfTheCensusHaveTitlesAndLabelsAboveTheNames) {
    const support::TemporaryFolder folder;
    const auto members = census(CensusTheme::Housing, 2021);
    const auto file = folder / "base-ic-logement-2021.xlsx";
    demo::writeWorkbook(
        file, {"IRIS",
               {"Logement en 2021 - Données fictives", "Recensement de la population - Base infracommunale (IRIS)"},
               members[0].content,
               members[1].content,
               4});
    geo::NoProgress nobody;
    std::vector<geo::Inspection> inspections;
    const auto refusal = messageOf([&] { inspections = geo::inspect(file, nobody); });
    if (refusal.find("spreadsheet workbook") != std::string::npos)
        GTEST_SKIP() << "workbooks are not read in place yet: " << refusal;
    ASSERT_FALSE(inspections.empty()) << refusal;
    const auto& found = inspections.front();
    EXPECT_EQ(found.reader, "rp-logement");
    EXPECT_EQ(found.dataYear.value_or(0), 2021);
    EXPECT_EQ(found.rows, static_cast<std::int64_t>(Made::once().territory.iris.size()));
    EXPECT_EQ(found.columnsUnknown, std::vector<std::string>{});
}

} // namespace
