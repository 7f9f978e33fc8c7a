// One indicator through the editions of the census tables, whose columns were renamed: small tables with the columns of
// 2010, 2015, 2017, 2021 and 2022.
#include "figures.hpp"
#include "town.hpp"

using geo::GeographyKind;
using indicators::Catalogue;
using town::n;

namespace {

class VintageColumns : public testing::Test {
protected:
    VintageColumns() {
        town::addZones(m_observatory, GeographyKind::Iris, 2017,
                       {{"340010101", "One", "Town", "H", town::square(0, 0, 1000, 1000)}});
    }
    void add(const std::string& family, int year, const std::vector<std::pair<std::string, double>>& cells) {
        std::vector<std::string> columns;
        town::Row row{"340010101", {}};
        for (const auto& [name, value] : cells) {
            auto column = name;
            column.replace(1, 0, std::to_string(year % 100)); // P_POP is P15_POP
            columns.push_back(column);
            row.cells.push_back(n(value));
        }
        town::addTable(m_observatory, family, GeographyKind::Iris, year, 2017, columns, {row});
    }
    double value(const std::string& id, int year) {
        const indicators::FigureReader reader{m_observatory, Catalogue::shipped()};
        geo::NoProgress quiet;
        const auto zones = m_observatory.zones().load(*m_observatory.zones().find(GeographyKind::Iris), quiet);
        return reader.at(reader.indicator(id), *zones, year).values[0].value;
    }

    support::TemporaryFolder m_folder;
    geo::Observatory m_observatory =
        geo::Observatory::create(m_folder / "town.sqlite", *geo::Territory::find("metropole"));
};

} // namespace

TEST_F(VintageColumns, OfDiplomasGiveOneSeries) {
    add("rp-diplomes", 2010,
        {{"P_NSCOL15P", 1000},
         {"P_NSCOL15P_DIPL0", 200},
         {"P_NSCOL15P_CEP", 60},
         {"P_NSCOL15P_BEPC", 40},
         {"P_NSCOL15P_CAPBEP", 250},
         {"P_NSCOL15P_BAC", 200},
         {"P_NSCOL15P_BACP2", 150},
         {"P_NSCOL15P_SUP", 100}});
    add("rp-diplomes", 2015,
        {{"P_NSCOL15P", 1000},
         {"P_NSCOL15P_DIPLMIN", 290},
         {"P_NSCOL15P_CAPBEP", 250},
         {"P_NSCOL15P_BAC", 190},
         {"P_NSCOL15P_SUP", 270}});
    for (const int year : {2017, 2021})
        add("rp-diplomes", year,
            {{"P_NSCOL15P", 1000},
             {"P_NSCOL15P_DIPLMIN", 220},
             {"P_NSCOL15P_BEPC", 60},
             {"P_NSCOL15P_CAPBEP", 240},
             {"P_NSCOL15P_BAC", 190},
             {"P_NSCOL15P_SUP2", 110},
             {"P_NSCOL15P_SUP34", 100},
             {"P_NSCOL15P_SUP5", 80}});
    EXPECT_DOUBLE_EQ(value("p_sansdip", 2010), 30);
    EXPECT_DOUBLE_EQ(value("p_sansdip", 2015), 29);
    EXPECT_DOUBLE_EQ(value("p_sansdip", 2017), 28);
    EXPECT_DOUBLE_EQ(value("p_infbac", 2010), 55);
    EXPECT_DOUBLE_EQ(value("p_infbac", 2015), 54);
    EXPECT_DOUBLE_EQ(value("p_infbac", 2021), 52);
    EXPECT_DOUBLE_EQ(value("p_sup", 2010), 25);
    EXPECT_DOUBLE_EQ(value("p_sup", 2015), 27);
    EXPECT_DOUBLE_EQ(value("p_sup", 2021), 29);
}

TEST_F(VintageColumns, OfSocialGroupsChangeIn2022) {
    add("rp-population", 2021, {{"C_POP15P", 800}, {"C_POP15P_CS3", 80}});
    add("rp-population", 2022, {{"C_POP15P", 800}, {"C_POP15P_STAT_GSEC13_23", 96}});
    add("rp-activite", 2021, {{"C_ACTOCC1564", 500}, {"C_ACTOCC1564_CS5", 150}, {"C_ACTOCC1564_CS6", 100}});
    add("rp-activite", 2022,
        {{"C_ACTOCC1564", 500}, {"C_ACTOCC1564_STAT_GSEC15", 140}, {"C_ACTOCC1564_STAT_GSEC16", 90}});
    EXPECT_DOUBLE_EQ(value("p_cadre", 2021), 10);
    EXPECT_DOUBLE_EQ(value("p_cadre", 2022), 12);
    EXPECT_DOUBLE_EQ(value("p_ouvemp", 2021), 50);
    EXPECT_DOUBLE_EQ(value("p_ouvemp", 2022), 46);
}

TEST_F(VintageColumns, OfHousingChangeIn2022) {
    add("rp-logement", 2021,
        {{"C_RP_HSTU1P", 180},
         {"C_RP_HSTU1P_SUROCC", 18},
         {"P_RP_ACHTOT", 200},
         {"P_RP_ACH19", 30},
         {"P_RP_ACH45", 10}});
    add("rp-logement", 2022,
        {{"C_RP_NORME", 60},
         {"C_RP_SOUSOCC_MOD", 40},
         {"C_RP_SOUSOCC_ACC", 40},
         {"C_RP_SOUSOCC_TACC", 20},
         {"C_RP_SUROCC_MOD", 30},
         {"C_RP_SUROCC_ACC", 10},
         {"P_RP_ACHTOT", 200},
         {"P_RP_ACH1919", 30},
         {"P_RP_ACH1945", 12}});
    EXPECT_DOUBLE_EQ(value("p_suroc", 2021), 10);
    EXPECT_DOUBLE_EQ(value("p_suroc", 2022), 20); // 40 of the 200 of six classes
    EXPECT_DOUBLE_EQ(value("p_av46", 2021), 20);
    EXPECT_DOUBLE_EQ(value("p_av46", 2022), 21);
}

TEST_F(VintageColumns, OfTwoWheelsAreAddedUp) {
    add("rp-activite", 2015, {{"C_ACTOCC15P", 400}, {"C_ACTOCC15P_DROU", 20}});
    add("rp-activite", 2017, {{"C_ACTOCC15P", 400}, {"C_ACTOCC15P_VELO", 16}, {"C_ACTOCC15P_2ROUESMOT", 8}});
    EXPECT_DOUBLE_EQ(value("p_2roues", 2015), 5);
    EXPECT_DOUBLE_EQ(value("p_2roues", 2017), 6);
}

TEST_F(VintageColumns, OfATableThatLacksThemGiveNothing) {
    add("rp-diplomes", 2018, {{"P_NSCOL15P", 1000}, {"P_NSCOL15P_DIPLMIN", 220}}); // BEPC is not there
    EXPECT_THROW(value("p_sansdip", 2018), geo::Error);
}
