#include "figures.hpp"

#include "base/error.hpp"
#include "town.hpp"

using geo::CellState;
using geo::GeographyKind;
using indicators::Catalogue;
using indicators::FigureReader;

namespace {

class Figures : public testing::Test {
protected:
    support::TemporaryFolder m_folder;
    geo::Observatory m_observatory = town::make(m_folder);
    FigureReader m_reader{m_observatory, Catalogue::shipped()};
    geo::NoProgress m_quiet;

    std::shared_ptr<const geo::ZoneSet> zones(GeographyKind kind) {
        return m_observatory.zones().load(*m_observatory.zones().find(kind), m_quiet);
    }
    std::string refusal(const std::function<void()>& work) {
        try {
            work();
        } catch (const geo::Error& error) {
            EXPECT_EQ(error.code(), geo::Error::Code::Usage);
            return error.what();
        }
        return "nothing was refused";
    }
};

} // namespace

TEST_F(Figures, AreReadWhereATableHasThem) {
    const auto figures = m_reader.at(m_reader.indicator("tx_emp"), *zones(GeographyKind::Iris));
    EXPECT_EQ(figures.year, 2016);
    EXPECT_FALSE(figures.remade);
    EXPECT_DOUBLE_EQ(figures.values[0].value, 50); // 300 of 600
    EXPECT_DOUBLE_EQ(figures.values[1].value, 25); // 100 of 400
    EXPECT_EQ(figures.values[0].state, CellState::Value);
}

TEST_F(Figures, KeepTheReasonOfAnAbsence) {
    const auto figures = m_reader.at(m_reader.indicator("med"), *zones(GeographyKind::Iris));
    EXPECT_EQ(figures.values[2].state, CellState::Suppressed);
    EXPECT_EQ(figures.values[3].state, CellState::Missing); // no row
}

TEST_F(Figures, OfACommuneAreSummedParts) {
    const auto communes = zones(GeographyKind::Commune);
    const auto rate = m_reader.at(m_reader.indicator("tx_emp"), *communes);
    EXPECT_TRUE(rate.remade);
    EXPECT_NEAR(rate.values[0].value, 100.0 * 460 / 1120, 1e-9); // not the mean of 50, 25, 50 and 50
    const auto count = m_reader.at(m_reader.indicator("caf-iris:A"), *communes);
    EXPECT_DOUBLE_EQ(count.values[0].value, 1000);
}

TEST_F(Figures, OfACommuneLackACountWithAHiddenPart) {
    const auto communes = zones(GeographyKind::Commune);
    const auto figures = m_reader.at(m_reader.indicator("caf-iris:AM"), *communes);
    EXPECT_EQ(figures.values[0].state, CellState::Suppressed); // 130 would be too low
    EXPECT_EQ(figures.partsWithout, 1u);
    EXPECT_DOUBLE_EQ(figures.values[1].value, 9);
}

TEST_F(Figures, OfABalanceMayBeBelowZero) {
    using town::n;
    town::addTable(m_observatory, "commune-moves", GeographyKind::Commune, 2022, 2024,
                   {"ENTRANTS", "SORTANTS", "STABLES", "ETRANGER"},
                   {{"34001", {n(60), n(90), n(900), n(40)}}, {"34002", {n(20), town::suppressed, n(80), n(0)}}});
    const FigureReader reader{m_observatory, Catalogue::shipped()};
    const auto communes = zones(GeographyKind::Commune);
    const auto balance = reader.at(reader.indicator("mob_solde"), *communes);
    EXPECT_DOUBLE_EQ(balance.values[0].value, -30);
    EXPECT_EQ(balance.values[1].state, CellState::Suppressed);
    EXPECT_DOUBLE_EQ(reader.at(reader.indicator("tx_mob_solde"), *communes).values[0].value, -3);
    EXPECT_DOUBLE_EQ(reader.at(reader.indicator("p_mob_ent"), *communes).values[1].value, 20);
}

TEST_F(Figures, OfADepartmentAreSumsOverItsIris) {
    town::addZones(m_observatory, GeographyKind::Department, 2017,
                   {{"34", "Hérault", "", "", town::square(0, 0, 9, 9)},
                    {"971", "Guadeloupe", "", "", town::square(9, 0, 9, 9)},
                    {"97", "None", "", "", town::square(18, 0, 9, 9)}});
    town::addTable(m_observatory, "caf-iris", GeographyKind::Iris, 2018, 2017, {"A", "AM"},
                   {{"340010101", {town::n(5), town::n(1)}},
                    {"340020000", {town::n(7), town::n(1)}},
                    {"971050101", {town::n(11), town::n(1)}}});
    const FigureReader reader{m_observatory, Catalogue::shipped()};
    const auto figures = reader.at(reader.indicator("caf:A"), *zones(GeographyKind::Department));
    EXPECT_EQ(figures.year, 2018); // the newest
    EXPECT_DOUBLE_EQ(figures.values[0].value, 12);
    EXPECT_DOUBLE_EQ(figures.values[1].value, 11);
    EXPECT_EQ(figures.values[2].state, CellState::Missing);
}

TEST_F(Figures, OfParisAreSumsOverItsArrondissements) {
    town::addZones(m_observatory, GeographyKind::Commune, 2018, {{"75056", "Paris", "", "", town::square(0, 0, 9, 9)}});
    town::addTable(m_observatory, "caf-iris", GeographyKind::Iris, 2018, 2017, {"A"},
                   {{"751010101", {town::n(5)}}, {"751200101", {town::n(7)}}, {"920040101", {town::n(100)}}});
    const FigureReader reader{m_observatory, Catalogue::shipped()};
    EXPECT_DOUBLE_EQ(reader.at(reader.indicator("caf:A"), *zones(GeographyKind::Commune)).values[0].value, 12);
    EXPECT_DOUBLE_EQ(reader.communeFigure(reader.indicator("caf:A"), "75056")->value.value, 12);
}

TEST_F(Figures, OfACommuneAreNoMediansOfMedians) {
    const auto figures = m_reader.at(m_reader.indicator("med"), *zones(GeographyKind::Commune));
    EXPECT_EQ(figures.values[0].state, CellState::NotApplicable);
}

TEST_F(Figures, ArePublishedForANeighbourhood) {
    const auto all = m_reader.published("QP034001");
    const auto population = std::find_if(all.begin(), all.end(), [](const auto& f) { return f.indicator.id == "pop"; });
    ASSERT_NE(population, all.end());
    EXPECT_DOUBLE_EQ(population->value.value, 1800);
    EXPECT_EQ(population->generation, 2015);
    EXPECT_EQ(population->column, "POP_MUN");
    EXPECT_EQ(m_reader.published(m_reader.indicator("pop"), "QP034003")->value.state, CellState::Suppressed);
    EXPECT_FALSE(m_reader.published(m_reader.indicator("pop"), "QP034002")); // no row
    EXPECT_FALSE(m_reader.published(m_reader.indicator("pop"), "QP034001", 2013));
}

TEST_F(Figures, OfTheCommuneStandBesideTheNeighbourhood) {
    const auto population = m_reader.communeFigure(m_reader.indicator("pop"), "34001");
    ASSERT_TRUE(population);
    EXPECT_DOUBLE_EQ(population->value.value, 9000); // POP_COM of its neighbourhoods
    const auto rate = m_reader.communeFigure(m_reader.indicator("tx_emp"), "34001");
    ASSERT_TRUE(rate);
    EXPECT_NEAR(rate->value.value, 100.0 * 460 / 1120, 1e-9);
    EXPECT_FALSE(m_reader.communeFigure(m_reader.indicator("med"), "34001"));
    EXPECT_FALSE(m_reader.communeFigure(m_reader.indicator("tx_emp"), "34999"));
}

TEST_F(Figures, AreListedByLevelAndYear) {
    const auto all = m_reader.availability();
    const auto of = [&](const std::string& id) {
        const auto at = std::find_if(all.begin(), all.end(), [&](const auto& a) { return a.indicator == id; });
        return at == all.end() ? std::map<GeographyKind, std::vector<int>>{} : at->years;
    };
    EXPECT_EQ(of("tx_emp"), (std::map<GeographyKind, std::vector<int>>{{GeographyKind::Iris, {2016}},
                                                                       {GeographyKind::Commune, {2016}}}));
    EXPECT_EQ(of("med"), (std::map<GeographyKind, std::vector<int>>{{GeographyKind::Iris, {2017}}}));
    EXPECT_EQ(of("pop"), (std::map<GeographyKind, std::vector<int>>{{GeographyKind::Qpv, {2017}}}));
    EXPECT_TRUE(of("gini").empty());
}

TEST_F(Figures, AreRefusedWithWhatThereIs) {
    EXPECT_NE(refusal([&] { m_reader.indicator("tx_em"); }).find("tx_emp"), std::string::npos);
    EXPECT_NE(refusal([&] { m_reader.indicator("caf-iris:NONE"); }).find("caf-iris"), std::string::npos);
    const auto iris = zones(GeographyKind::Iris);
    EXPECT_NE(refusal([&] { m_reader.at(m_reader.indicator("tx_emp"), *iris, 2010); }).find("2016"), std::string::npos);
    EXPECT_NE(refusal([&] { m_reader.at(m_reader.indicator("gini"), *iris); }).find("filosofi-iris-disp"),
              std::string::npos);
}

TEST_F(Figures, OfALoadedColumnAreIndicatorsToo) {
    const auto indicator = m_reader.indicator("caf-iris:AM");
    EXPECT_EQ(indicator.nature, indicators::Nature::Count);
    EXPECT_EQ(m_reader.indicator("caf:AM").formulas.front().family, "caf-iris"); // short where it is clear
    EXPECT_NE(refusal([&] { m_reader.indicator("caf:POP_MUN"); }).find("qpv-demo"), std::string::npos);
    EXPECT_EQ(m_reader.indicator("filosofi-iris-disp:DISP_MED17").nature, indicators::Nature::Quantile);
}

TEST_F(Figures, OfAColumnTheCatalogueDoesNotNameAreCalledAsTheProducerDoes) {
    EXPECT_EQ(m_reader.indicator("qpv-demo:POP_COM").label.fr, "POP_COM");
    auto t = m_observatory.begin();
    const std::vector<geo::ColumnLabel> labels{{"pop_com", "", "Pop. communale", "Population municipale de la commune"}};
    geo::saveLabels(t, "qpv-demo", town::source(m_observatory, t, "column-labels", 2017), labels);
    t.commit();
    const auto indicator = m_reader.indicator("qpv-demo:POP_COM");
    EXPECT_EQ(indicator.label.fr, "Population municipale de la commune (POP_COM)");
    EXPECT_EQ(indicator.shortLabel.fr, "Pop. communale (POP_COM)");
    EXPECT_EQ(m_reader.indicator("caf-iris:AM").label.fr, "Foyers allocataires monoparentaux (AM)") << "the catalogue's";
}
