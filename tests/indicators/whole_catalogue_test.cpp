// The catalogue that ships holds every indicator of the domain brief that comes out of tables by zone, each as it is
// defined there.
#include "catalogue.hpp"

#include "comparability.hpp"
#include "provenance.hpp"

#include <gmock/gmock.h>

#include <map>
#include <set>

using namespace indicators;
using testing::HasSubstr;

namespace {

const Catalogue& catalogue() { return Catalogue::shipped(); }

/// The formula of an indicator for a family and year, in the columns of that year; of several, the one whose text holds
/// `with`.
std::string formulaOf(const std::string& id, const std::string& family, int year, const std::string& with = {}) {
    for (const auto& formula : catalogue().find(id)->formulas)
        if (formula.family == family && formula.fromYear.value_or(year) <= year &&
            year <= formula.toYear.value_or(year))
            if (const auto text = formulaText(formula, year); text.find(with) != std::string::npos)
                return text;
    return {};
}

bool hasColumn(const Indicator& indicator, std::string_view part) {
    for (const auto& formula : indicator.formulas)
        for (const auto& term : formula.numerator)
            if (term.column.find(part) != std::string::npos)
                return true;
    return false;
}

} // namespace

TEST(WholeCatalogue, HasEveryIndicatorThatComesOutOfTables) {
    for (const auto* id :
         {"pop",      "pop_tcam", "densite",    "p0014",     "p1529",     "p60p",      "p75p",        "ind_jeune",
          "p_fem",    "p_etr",    "p_imm",      "p_men1",    "p_menmono", "p_fammono", "p_fam3",      "taille_men",
          "p80seul",  "p_hlm",    "p_prop",     "p_locpriv", "tx_vac",    "p_emm2",    "p_anc10",     "p_suroc",
          "p_av46",   "p_petit",  "p_sansvoit", "p_sansdip", "p_infbac",  "p_sup",     "p_sansdip_f", "sc0205",
          "sc1517",   "sc1824",   "tx_act",     "tx_act_f",  "ec_act",    "tx_emp",    "tx_emp_f",    "tx_cho",
          "tx_cho_j", "p_prec",   "p_tp_f",     "p_ouvemp",  "p_cadre",   "p_ainact",  "p_tc",        "tp60",
          "med",      "ppmini",   "ppsoc",      "rd",        "gini",      "pauv_g",    "nv_g",        "logsoc_g",
          "defm"})
        EXPECT_NE(catalogue().find(id), nullptr) << id;
}

TEST(WholeCatalogue, LeavesOutWhatNeedsPoints) {
    for (const auto* id : {"eq_1000", "eq_dist", "couv300", "nb_etab", "p_ess", "tx_crea"})
        EXPECT_EQ(catalogue().find(id), nullptr) << id;
}

TEST(WholeCatalogue, WritesFormulasAsTheyAreDefined) {
    const std::string pop = "rp-population", log = "rp-logement", fam = "rp-familles";
    EXPECT_EQ(formulaOf("p0014", pop, 2018), "100 × P18_POP0014 / P18_POP");
    EXPECT_EQ(formulaOf("p60p", pop, 2018), "100 × (P18_POP6074 + P18_POP75P) / P18_POP");
    EXPECT_EQ(formulaOf("ind_jeune", pop, 2018), "P18_POP0019 / (P18_POP6074 + P18_POP75P)");
    EXPECT_EQ(formulaOf("p_men1", fam, 2018), "100 × C18_MENPSEUL / C18_MEN");
    EXPECT_EQ(formulaOf("p_menmono", fam, 2018), "100 × C18_MENFAMMONO / C18_MEN");
    EXPECT_EQ(formulaOf("p_fammono", fam, 2018), "100 × C18_FAMMONO / C18_FAM");
    EXPECT_EQ(formulaOf("p_fam3", fam, 2018), "100 × (C18_NE24F3 + C18_NE24F4P) / C18_FAM");
    EXPECT_EQ(formulaOf("p80seul", fam, 2018), "100 × P18_POP80P_PSEUL / P18_POPMEN80P");
    EXPECT_EQ(formulaOf("taille_men", log, 2018), "P18_PMEN / P18_MEN");
    EXPECT_EQ(formulaOf("p_hlm", log, 2018), "100 × P18_RP_LOCHLMV / P18_RP");
    EXPECT_EQ(formulaOf("p_locpriv", log, 2018), "100 × (P18_RP_LOC − P18_RP_LOCHLMV) / P18_RP");
    EXPECT_EQ(formulaOf("tx_vac", log, 2018), "100 × P18_LOGVAC / P18_LOG");
    EXPECT_EQ(formulaOf("p_emm2", log, 2018), "100 × P18_MEN_ANEM0002 / P18_MEN");
    EXPECT_EQ(formulaOf("p_petit", log, 2018), "100 × (P18_RP_1P + P18_RP_2P) / P18_RP");
    EXPECT_EQ(formulaOf("p_sansvoit", log, 2018), "100 × (P18_RP − P18_RP_VOIT1P) / P18_RP");
    EXPECT_EQ(formulaOf("sc1824", "rp-diplomes", 2018), "100 × P18_SCOL1824 / P18_POP1824");
    EXPECT_EQ(formulaOf("nv_g", "filosofi-grid-200m", 2019), "ind_snv / ind");
    EXPECT_EQ(formulaOf("med", "filosofi-commune", 2019), "MED19");
    EXPECT_EQ(formulaOf("tp60", "filosofi-commune", 2019), "TP6019");
}

TEST(WholeCatalogue, SetsArrivalsAgainstDepartures) {
    EXPECT_EQ(formulaOf("mob_solde", "commune-moves", 2022), "(ENTRANTS − SORTANTS)");
    EXPECT_EQ(formulaOf("tx_mob_solde", "commune-moves", 2022),
              "100 × (ENTRANTS − SORTANTS) / (STABLES + ENTRANTS + ETRANGER)");
    EXPECT_EQ(formulaOf("p_mob_ent", "commune-moves", 2022),
              "100 × (ENTRANTS + ETRANGER) / (STABLES + ENTRANTS + ETRANGER)");
    EXPECT_EQ(formulaOf("mob_solde", "qpv-moves", 2022), "") << "arrivals in a neighbourhood are counted otherwise";
    EXPECT_EQ(formulaOf("mob_solde_q", "qpv-moves", 2022), "(ENTRANTS − SORTANTS)");
}

TEST(WholeCatalogue, FollowsTheColumnsOfEachVintage) {
    const std::string dip = "rp-diplomes", log = "rp-logement";
    EXPECT_EQ(formulaOf("p_sansdip", dip, 2010, "DIPL0"),
              "100 × (P10_NSCOL15P_DIPL0 + P10_NSCOL15P_CEP + P10_NSCOL15P_BEPC) / P10_NSCOL15P");
    EXPECT_EQ(formulaOf("p_sansdip", dip, 2015), "100 × P15_NSCOL15P_DIPLMIN / P15_NSCOL15P");
    EXPECT_EQ(formulaOf("p_sansdip", dip, 2017), "100 × (P17_NSCOL15P_DIPLMIN + P17_NSCOL15P_BEPC) / P17_NSCOL15P");
    EXPECT_EQ(formulaOf("p_sup", dip, 2015, "× P15_NSCOL15P_SUP"), "100 × P15_NSCOL15P_SUP / P15_NSCOL15P");
    EXPECT_EQ(formulaOf("p_sup", dip, 2021),
              "100 × (P21_NSCOL15P_SUP2 + P21_NSCOL15P_SUP34 + P21_NSCOL15P_SUP5) / P21_NSCOL15P");
    EXPECT_EQ(formulaOf("p_suroc", log, 2021, "HSTU1P"), "100 × C21_RP_HSTU1P_SUROCC / C21_RP_HSTU1P");
    EXPECT_EQ(formulaOf("p_suroc", log, 2022, "NORME"),
              "100 × (C22_RP_SUROCC_MOD + C22_RP_SUROCC_ACC) / (C22_RP_NORME + C22_RP_SOUSOCC_MOD + "
              "C22_RP_SOUSOCC_ACC + C22_RP_SOUSOCC_TACC + C22_RP_SUROCC_MOD + C22_RP_SUROCC_ACC)");
    EXPECT_EQ(formulaOf("p_av46", log, 2022, "1919"), "100 × (P22_RP_ACH1919 + P22_RP_ACH1945) / P22_RP_ACHTOT");
    EXPECT_EQ(formulaOf("p_cadre", "rp-population", 2022, "GSEC"), "100 × C22_POP15P_STAT_GSEC13_23 / C22_POP15P");
    EXPECT_EQ(formulaOf("p_2roues", "rp-activite", 2015, "DROU"), "100 × C15_ACTOCC15P_DROU / C15_ACTOCC15P");
    EXPECT_EQ(formulaOf("p_2roues", "rp-activite", 2018, "VELO"),
              "100 × (C18_ACTOCC15P_VELO + C18_ACTOCC15P_2ROUESMOT) / C18_ACTOCC15P");
}

TEST(WholeCatalogue, TakesAPublishedRateOnlyWhereItIsTheSame) {
    EXPECT_EQ(formulaOf("p_men1", "qpv-demo", 2022), "TX_TOT_MEN1");
    EXPECT_EQ(formulaOf("p_fammono", "qpv-demo", 2022), "TX_TOT_FAM_MONO");
    EXPECT_EQ(formulaOf("p_infbac", "qpv-educ", 2022), "TX_TOT_INFBAC");
    EXPECT_EQ(formulaOf("tx_vac", "qpv-logt", 2022), "TX_L_VACANT");
    EXPECT_EQ(formulaOf("p_prec", "qpv-ipro", 2017), "") << "INSEE defines it otherwise for neighbourhoods";
    EXPECT_EQ(formulaOf("p_edlim", "qpv-ipro", 2017), "TX_TOT_EPREC");
}

TEST(WholeCatalogue, GivesNoWarmColourToOriginAgeOrFamily) {
    const std::set<std::string> cold{"", "Purples", "YlGnBu"};
    for (const auto& indicator : catalogue().all()) {
        const bool ofPeople = indicator.theme == "population" || indicator.theme == "families";
        EXPECT_TRUE(!ofPeople || cold.contains(indicator.palette)) << indicator.id;
        const bool ofOrigin = hasColumn(indicator, "_ETR") || hasColumn(indicator, "_IMM");
        EXPECT_TRUE(!ofOrigin || indicator.palette == "Purples") << indicator.id;
    }
}

TEST(WholeCatalogue, SaysNothingOfWhatIsHarderAboutOrigin) {
    for (const auto* id : {"p_etr", "p_imm", "p_fem", "p0014", "p60p"})
        EXPECT_EQ(catalogue().find(id)->direction, Direction::Neutral) << id;
}

TEST(WholeCatalogue, WarnsOfTheUsualMisreadings) {
    const std::map<std::string, std::string> words{
        {"tx_cho", "ILO"},         {"tx_cho_j", "all young people"},
        {"tp60", "national"},      {"p_fammono", "household"},
        {"p_hlm", "RPLS"},         {"p_imm", "foreign national"},
        {"med", "median"},         {"densite", "Business"},
        {"pop_tcam", "outline"},   {"tx_vac", "LOVAC"},
        {"p_emm2", "Arrivals"},    {"nv_g", "mean"},
        {"pauv_g", "capped"},      {"defm", "no rate"},
        {"p_suroc", "2022"},       {"mob_solde", "as many arrivals as departures"},
        {"tx_mob_solde", "2,000"}, {"mob_ent", "not a number of residents"}};
    for (const auto& [id, word] : words)
        EXPECT_THAT(catalogue().find(id)->caveat.en, HasSubstr(word)) << id;
}

TEST(DefinitionBreaks, AreRecordedWithTheirYears) {
    const std::map<std::string, int> years{{"p_sansdip", 2017},   {"p_infbac", 2017}, {"p_sup", 2017},
                                           {"p_sansdip_f", 2017}, {"p_suroc", 2022},  {"p_ouvemp", 2022},
                                           {"p_cadre", 2022},     {"p_edlim", 2021},  {"p_edlim_f", 2021}};
    for (const auto& [id, year] : years) {
        ASSERT_EQ(catalogue().find(id)->breaks.size(), 1u) << id;
        EXPECT_EQ(catalogue().find(id)->breaks.front().year, year) << id;
    }
}

TEST(DefinitionBreaks, StandBetweenTwoYears) {
    const auto& suroc = *catalogue().find("p_suroc");
    const auto answer = comparable(suroc, 2022, 2016);
    EXPECT_EQ(answer.reason, Comparability::Reason::Break);
    EXPECT_THAT(geo::plainText(answer.why(Language::English)),
                HasSubstr("2016 and 2022 do not compare: from 2022 on, overcrowding follows a new standard"));
    EXPECT_THAT(geo::plainText(answer.why(Language::French)), HasSubstr("nouvelle norme"));
    EXPECT_TRUE(comparable(suroc, 2011, 2016).holds());
    EXPECT_TRUE(comparable(suroc, 2022, 2022).holds());
}

TEST(CensusYears, AreFiveApartAndSixFrom2020) {
    const auto& rate = *catalogue().find("tx_emp");
    EXPECT_TRUE(comparable(rate, 2011, 2016).holds());
    EXPECT_EQ(comparable(rate, 2013, 2017).reason, Comparability::Reason::SharedSurveys);
    EXPECT_EQ(comparable(rate, 2015, 2020).reason, Comparability::Reason::SharedSurveys);
    EXPECT_TRUE(comparable(rate, 2016, 2022).holds());
    EXPECT_THAT(geo::plainText(comparable(rate, 2015, 2020).why(Language::English)), HasSubstr("6 years apart"));
    EXPECT_TRUE(comparable(*catalogue().find("p_caf_am"), 2019, 2020).holds()) << "a count of a whole year";
}

TEST(ComparisonYears, AreTheNewestOnThisSideOfABreak) {
    const auto& rate = *catalogue().find("p_edlim"); // a break in 2021
    const auto newestOf = [&](const std::set<int>& years, int newest) {
        return comparisonYear(rate, newest, [&](int year) { return years.contains(year); });
    };
    EXPECT_EQ(newestOf({2022, 2021}, 2022), 2022);
    EXPECT_EQ(newestOf({2021, 2020}, 2022), 2021);
    EXPECT_EQ(newestOf({2020, 2018}, 2022), 2020) << "rather beyond the break than nothing";
    EXPECT_FALSE(newestOf({2016}, 2022).has_value()) << "too old";
}
