#include "portrait_provenance.hpp"
#include "small_observatory.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace layers;
using Part = indicators::Provenance::Part;
using indicators::ReferenceKind;
using testing::HasSubstr;

namespace {

class PortraitProvenances : public testing::Test {
protected:
    indicators::Provenance ask(const FigureAsked& asked) {
        return provenance(m_observatory, m_loader, m_mosson, asked, m_progress);
    }
    static std::string text(const indicators::Provenance& provenance, Part part) {
        std::string all;
        if (const auto* section = provenance.find(part))
            for (const auto& line : section->lines)
                all += plainText(line) + "\n";
        return all;
    }

    const PortraitSubject m_mosson{geo::GeographyKind::Qpv, "QP034005"};
    const indicators::ReferenceZone m_commune{ReferenceKind::Commune, "34172", "Montpellier", {}};
    const indicators::ReferenceZone m_outside{ReferenceKind::CommuneOutside, "34172", "Montpellier", {}};
    support::SmallObservatory m_small;
    geo::Observatory m_observatory = m_small.open();
    ContentLoader m_loader{m_observatory, indicators::Catalogue::shipped(), indicators::Language::English};
    geo::NoProgress m_progress;
};

} // namespace

TEST_F(PortraitProvenances, OfARateGiveBothCellsOfTheRow) {
    const auto p = ask({"p_caf_am", 2017, {}, {}});
    EXPECT_THAT(text(p, Part::Result), HasSubstr("100 × AM / A = 100 × 160 / 400 = 40"));
    ASSERT_EQ(p.source.rows.size(), 1u);
    EXPECT_EQ(p.source.rows[0].code, "QP034005");
    EXPECT_THAT(text(p, Part::Files), HasSubstr("INSEE, DEMO 2017"));
}

TEST_F(PortraitProvenances, OfTheCommuneSumItsIris) {
    const auto p = ask({"p_caf_am", 2017, m_commune, {}});
    EXPECT_THAT(text(p, Part::Result), HasSubstr("100 × 470 / 2500"));
    EXPECT_EQ(p.source.rows.size(), 4u);
    EXPECT_THAT(text(p, Part::Files), HasSubstr("CNAF, Allocataires 2017"));
}

TEST_F(PortraitProvenances, OfTheCommuneWithoutItsNeighbourhoodsTakeThemOff) {
    const auto count = ask({"pop", 2017, m_outside, {}});
    EXPECT_THAT(text(count, Part::Result), HasSubstr("9000 − 3000 = 6000"));
    EXPECT_EQ(count.source.rows.size(), 2u);
    const auto rate = ask({"p_caf_am", 2017, m_outside, {}});
    EXPECT_THAT(text(rate, Part::Result), HasSubstr("270 / 1900")); // 470 − 200 of 2 500 − 600
}

TEST_F(PortraitProvenances, RefuseAFigureThatIsNotThere) {
    EXPECT_THROW(ask({"p_caf_am", 1999, {}, {}}), geo::Error);
    EXPECT_THROW(ask({"p_caf_am", 1999, m_commune, {}}), geo::Error);
}

TEST_F(PortraitProvenances, OfAnEstimateOfTheRingGoDownToItsIris) {
    const auto ring = portrait(m_observatory, indicators::Catalogue::shipped(), indicators::Language::English, m_mosson,
                               Perimeter::RingOnly, 300, "med", m_progress, &m_loader);
    ASSERT_FALSE(ring.estimates.empty());
    for (const auto& estimate : ring.estimates) {
        const auto p = ask({estimate.indicator.id, estimate.year, {}, estimate});
        EXPECT_TRUE(p.isEstimate);
        double sum = 0;
        for (const auto& row : p.source.rows)
            if (!row.parts.empty() && row.parts[0].hasNumber())
                sum += row.parts[0].value;
        if (estimate.value.hasNumber() && estimate.coverage > 0.9999) {
            EXPECT_NEAR(sum, estimate.numerator.value, 1e-6) << estimate.indicator.id;
        }
    }
}

TEST_F(PortraitProvenances, ShowThePublishedFiguresBeforeTheEstimatesAreMade) {
    int early = 0;
    const auto whole =
        portrait(m_observatory, indicators::Catalogue::shipped(), indicators::Language::English, m_mosson,
                 Perimeter::Strict, 300, "med", m_progress, &m_loader, [&](const Portrait& published) {
                     ++early;
                     EXPECT_TRUE(published.estimatesPending);
                     EXPECT_FALSE(published.themes.empty());
                     EXPECT_TRUE(published.chart);
                     EXPECT_TRUE(published.estimates.empty());
                 });
    EXPECT_EQ(early, 1);
    EXPECT_FALSE(whole.estimatesPending);
}
