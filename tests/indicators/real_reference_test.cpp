// References of Montpellier on the official files, against sums made by hand.
#include "reference.hpp"

#include "observatory/columns.hpp"
#include "observatory/zones.hpp"
#include "readers/reader.hpp"
#include "support.hpp"

#include <gmock/gmock.h>

using geo::CellState;
using indicators::ReferenceKind;
using testing::HasSubstr;

namespace {

geo::NoProgress quiet;

void importFile(geo::Observatory& observatory, const std::filesystem::path& file) {
    std::vector<geo::Message> leftOut;
    for (const auto& plan : geo::plan(geo::inspect(file, quiet), observatory.territory(), leftOut))
        geo::load(observatory, plan, quiet);
}

class RealReferences : public testing::Test {
protected:
    static void SetUpTestSuite() {
        const auto real = support::realData();
        if (real.empty())
            return;
        s_folder = new support::TemporaryFolder;
        auto observatory = geo::Observatory::create(*s_folder / "o.sqlite", *geo::Territory::find("metropole"));
        for (const char* file :
             {"geo-reference/EPCI_2020.csv", "geo-reference/iris_2021.csv", "iris-tables/data_CAF_2017_IRIS.csv",
              "qpv-tables/DEMO_2017.csv", "qpv/QP_METROPOLE_LB93.shp", "iris-contours/iris_34.geojson.gz"})
            importFile(observatory, real / file);
    }
    static void TearDownTestSuite() { delete s_folder; }
    void SetUp() override {
        if (!s_folder)
            GTEST_SKIP() << "skipped: the real official files (../shared/real-data) are not beside this checkout";
        m_observatory.emplace(geo::Observatory::open(*s_folder / "o.sqlite", geo::Observatory::Mode::Read));
        m_reader.emplace(*m_observatory, indicators::Catalogue::shipped());
        m_references.emplace(*m_observatory, *m_reader);
    }

    indicators::ReferenceFigure figure(ReferenceKind kind, const std::string& code, const std::string& id) const {
        return m_references->figure(kind, code, m_reader->indicator(id), 2017);
    }

    inline static support::TemporaryFolder* s_folder = nullptr;
    std::optional<geo::Observatory> m_observatory;
    std::optional<indicators::FigureReader> m_reader;
    std::optional<indicators::References> m_references;
};

} // namespace

TEST_F(RealReferences, OfMontpellierAreThePlacesItLiesIn) {
    const auto zone = [&](ReferenceKind kind) {
        return indicators::referenceZone(m_reader->memberships(), kind, "34172");
    };
    EXPECT_EQ(zone(ReferenceKind::Commune).name, "Montpellier");
    EXPECT_EQ(zone(ReferenceKind::Epci).code, "243400017");
    EXPECT_THAT(zone(ReferenceKind::Epci).name, HasSubstr("Montpellier Méditerranée Métropole"));
    EXPECT_EQ(zone(ReferenceKind::UrbanUnit).code, "34701");
    EXPECT_EQ(zone(ReferenceKind::Department).name, "Hérault");
    EXPECT_EQ(zone(ReferenceKind::Region).name, "Occitanie");
}

// Lone parents among allowance recipients, 31 December 2017. Expected: AM and A summed with another program over the
// rows of data_CAF_2017_IRIS.csv that carry both, by the communes of EPCI_2020.csv, iris_2021.csv and the codes.
TEST_F(RealReferences, AreTheRatesOfTheSums) {
    struct Case {
        ReferenceKind kind;
        const char* code;
        double loneParents, recipients;
        std::size_t iris, without;
    };
    for (const auto& [kind, code, loneParents, recipients, iris, without] :
         {Case{ReferenceKind::Commune, "34172", 10'907, 94'137, 88, 3},
          Case{ReferenceKind::Epci, "243400017", 11'890, 100'299, 103, 8},
          Case{ReferenceKind::Department, "34", 21'777, 152'304, 190, 15},
          Case{ReferenceKind::Region, "76", 87'799, 581'109, 874, 80}}) {
        const auto rate = figure(kind, code, "p_caf_am");
        EXPECT_EQ(rate.numerator.value, loneParents) << code;
        EXPECT_EQ(rate.denominator.value, recipients) << code;
        if (kind == ReferenceKind::Commune) {
            EXPECT_NEAR(rate.value.value, 100 * loneParents / recipients, 1e-9);
            EXPECT_EQ(rate.value.state, CellState::Estimated);
        }
        EXPECT_EQ(rate.parts, iris) << code;
        EXPECT_EQ(rate.partsWithout, without) << code;
    }
}

TEST_F(RealReferences, AreNotThoseOfTheCutCommunesThatAllowancesByIrisArePublishedFor) {
    const auto rate = figure(ReferenceKind::Epci, "243400017", "p_caf_am");
    EXPECT_EQ(rate.communes, 31u);
    EXPECT_EQ(rate.communesWithout, 28u);
    EXPECT_EQ(rate.value.state, CellState::NotEstimable);
    EXPECT_THAT(geo::plainText(rate.why), HasSubstr("only 3 of its 31 communes"));
    EXPECT_EQ(figure(ReferenceKind::Department, "34", "p_caf_am").value.state, CellState::NotEstimable);
    EXPECT_EQ(figure(ReferenceKind::Epci, "243400017", "caf:PERCOU").value.state, CellState::NotEstimable);
}

TEST_F(RealReferences, OutsideItsNeighbourhoodsMontpellierIsBetterOff) {
    const auto population = figure(ReferenceKind::CommuneOutside, "34172", "pop");
    EXPECT_EQ(population.value.value, 219'682); // 272,084 less its twelve neighbourhoods of DEMO 2017
    const auto rate = figure(ReferenceKind::CommuneOutside, "34172", "p_caf_am");
    EXPECT_NEAR(rate.value.value, 10.1, 0.05);
}

TEST_F(RealReferences, NeighbourhoodsAreInTheirCommuneWithoutItsOutline) {
    const auto zones = m_observatory->zones().load(*m_observatory->zones().find(geo::GeographyKind::Qpv), quiet);
    const auto& memberships = m_reader->memberships();
    std::size_t inHerault = 0, placed = 0;
    for (std::size_t i = 0; i < zones->size(); ++i) {
        if (!zones->code(i).starts_with("QP034"))
            continue;
        ++inHerault;
        const auto communes = memberships.communesOf(*zones, i);
        placed += !communes.empty() && communes.front().commune.starts_with("34");
    }
    EXPECT_EQ(inHerault, 22u);
    EXPECT_EQ(placed, inHerault);
    EXPECT_EQ(memberships.communesOf(*zones, *zones->find("QP034005")).front().commune, "34172");
}
