// The main job at the command line, on the demonstration.
#include "demonstration.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>

using testing::HasSubstr;
using testing::IsEmpty;
using testing::StartsWith;

TEST_F(OnTheDemonstration, NothingIsOnStandardOutputAndTheRegisterIsTrue) {
    EXPECT_THAT(made.out, IsEmpty());
    // Counts of the register: domain.md §1 (16 adherents), seed data.
    const auto json = lisiere({"list", "o.sqlite", "register", "--json"}).json();
    EXPECT_EQ(json.at("register").at("adherents"), 16);
}

TEST_F(OnTheDemonstration, MadeTwiceHasTheSameContent) {
    EXPECT_EQ(lisiere({"demo", "again"}).status, 0);
    const auto first = lisiere({"check", "o.sqlite", "--digest"});
    const auto second = lisiere({"check", "again/demonstration.sqlite", "--digest"});
    EXPECT_EQ(first.status, 0) << first.err;
    EXPECT_EQ(first.out.size(), 65u) << first.out;
    EXPECT_EQ(first.out, second.out);
}

TEST_F(OnTheDemonstration, MadeOverItselfAddsNothing) {
    const auto again = lisiere({"demo", "demo"});
    EXPECT_EQ(again.status, 0) << again.err;
    EXPECT_THAT(again.err, HasSubstr("déjà"));
}

TEST_F(OnTheDemonstration, ListHasTheShapeOfTheDesign) {
    const auto json = lisiere({"list", "o.sqlite", "--json"}).json();
    ASSERT_FALSE(json.at("geographies").empty());
    for (const auto& g : json.at("geographies")) {
        EXPECT_EQ(g.at("crs"), "EPSG:2154");
        EXPECT_GT(g.at("count"), 0);
        for (const char* key : {"kind", "vintage", "table", "repaired"})
            EXPECT_TRUE(g.contains(key)) << key;
    }
    for (const auto& t : json.at("tables"))
        for (const char* key : {"family", "data_year", "table", "rows"})
            EXPECT_TRUE(t.contains(key)) << key;
    const auto& indicators = json.at("indicators");
    const auto med =
        std::find_if(indicators.begin(), indicators.end(), [](const auto& i) { return i.at("id") == "med"; });
    ASSERT_NE(med, indicators.end());
    EXPECT_THAT(med->at("levels").get<std::vector<std::string>>(), testing::Contains("iris"));
    EXPECT_FALSE(med->at("years").empty());
}

TEST_F(OnTheDemonstration, EstimateGivesPublishedFirstThenEstimatesInTheShapeOfTheDesign) {
    const auto result = lisiere(
        {"estimate", "o.sqlite", "--targets", "qpv@2015:QP034005", "--buffer", "300", "--indicators", "all", "--json"});
    ASSERT_EQ(result.status, 0) << result.err;
    const auto json = result.json();
    ASSERT_FALSE(json.empty());
    EXPECT_EQ(json.front().at("method"), "published");
    const std::vector<std::string> keys{"target",    "buffer",    "ring",        "indicator", "year",     "value",
                                        "state",     "unit",      "method",      "coverage",  "margin90", "bounds",
                                        "published", "numerator", "denominator", "sources"};
    bool estimateSeen = false;
    double buffer = 0;
    for (const auto& row : json) {
        std::vector<std::string> found;
        for (const auto& [key, value] : row.items())
            found.push_back(key);
        auto expected = keys;
        std::sort(expected.begin(), expected.end());
        EXPECT_EQ(found, expected);
        EXPECT_EQ(row.at("target"), "qpv@2015:QP034005");
        if (row.at("buffer") != buffer) { // the strict outline comes first
            EXPECT_EQ(row.at("buffer"), 300);
            buffer = 300;
            estimateSeen = false;
        }
        if (row.at("method") == "published")
            EXPECT_FALSE(estimateSeen) << row;
        else
            estimateSeen = true;
        // A number or a reason, never both, never zero for nothing.
        const bool number =
            row.at("state") == "value" || row.at("state") == "imputed" || row.at("state") == "estimated";
        EXPECT_EQ(row.at("value").is_number(), number) << row;
    }
    EXPECT_EQ(buffer, 300);
}

TEST_F(OnTheDemonstration, EstimateTakesTargetsTogetherAndCountsWhatTheyShareOnce) {
    const auto result = lisiere({"estimate", "o.sqlite", "--targets", "qpv@2015", "--per", "departement", "--buffer",
                                 "300", "--indicators", "p_caf_am", "--json"});
    ASSERT_EQ(result.status, 0) << result.err;
    const auto json = result.json();
    ASSERT_FALSE(json.empty());
    bool shared = false;
    for (const auto& row : json) {
        EXPECT_THAT(row.at("target"), StartsWith("qpv@2015/departement:"));
        EXPECT_FALSE(row.at("members").empty());
        // Strict: the sum of what is published for each; around them: what is published is off first.
        EXPECT_EQ(row.at("method"), row.at("buffer") == 0 ? "published" : "calibrated");
        shared = shared || row.at("counted_once_ha") > 0;
    }
    EXPECT_TRUE(shared);
    const auto told = lisiere({"estimate", "o.sqlite", "--targets", "qpv@2015", "--per", "total", "--buffer", "300",
                               "--indicators", "p_caf_am", "--lang", "en"});
    EXPECT_THAT(told.out, HasSubstr("members: "));
    EXPECT_THAT(told.out, HasSubstr("counted once"));
}

TEST_F(OnTheDemonstration, EstimateTakesAnOutlineOfOnesOwn) {
    std::ofstream{*folder / "mine.geojson"}
        << R"({"type":"Feature","properties":{"nom":"Mon quartier"},"geometry":{"type":"Polygon","coordinates":)"
        << R"([[[3.80,43.60],[3.90,43.60],[3.90,43.65],[3.80,43.65],[3.80,43.60]]]}})";
    const auto result = lisiere({"estimate", "o.sqlite", "--outline", "mine.geojson", "--buffer", "100", "--indicators",
                                 "p_caf_am,pop", "--lang", "en"});
    ASSERT_EQ(result.status, 0) << result.err;
    EXPECT_THAT(result.out, HasSubstr("Mon quartier · outline:1 · strict outline"));
    EXPECT_THAT(result.out, HasSubstr("estimate calibrated on allowance recipients"));
    const auto absent = lisiere({"estimate", "o.sqlite", "--outline", "none.geojson"});
    EXPECT_EQ(absent.status, 1);
    EXPECT_THAT(absent.out, IsEmpty());
    EXPECT_THAT(absent.err, HasSubstr("none.geojson"));
}

TEST_F(OnTheDemonstration, CompareGivesTheGapToEachPlaceAskedFor) {
    const auto result = lisiere({"compare", "o.sqlite", "--zone", "qpv@2015:QP034005", "--with", "commune,departement",
                                 "--indicators", "p_caf_am", "--json"});
    ASSERT_EQ(result.status, 0) << result.err;
    const auto json = result.json();
    ASSERT_EQ(json.size(), 1u);
    EXPECT_EQ(json[0].at("method"), "published");
    const auto& references = json[0].at("references");
    ASSERT_EQ(references.size(), 2u);
    EXPECT_EQ(references[0].at("kind"), "commune");
    EXPECT_EQ(references[0].at("code"), "34172");
    EXPECT_NEAR(references[0].at("gap").get<double>(),
                json[0].at("value").get<double>() - references[0].at("value").get<double>(), 1e-9);
    EXPECT_EQ(references[0].at("standing"), "published");
    EXPECT_EQ(references[1].at("code"), "34");
    const auto wrong = lisiere({"compare", "o.sqlite", "--zone", "qpv@2015:QP034005", "--with", "canton"});
    EXPECT_EQ(wrong.status, 2);
}

TEST_F(OnTheDemonstration, BacktestTellsWhatEachWayMissesBy) {
    const auto result = lisiere({"backtest", "o.sqlite", "--indicators", "caf_a,p_caf_am", "--json"});
    ASSERT_EQ(result.status, 0) << result.err;
    double byArea = 0, calibrated = 0;
    for (const auto& row : result.json()) {
        for (const char* key : {"variable", "year", "method", "n", "bias", "median_abs_error", "p90_abs_error",
                                "inside_bounds", "margin90_coverage"})
            EXPECT_TRUE(row.contains(key)) << key;
        EXPECT_GE(row.at("n"), 30);
        if (row.at("variable") == "caf_a" && row.at("method") == "area")
            byArea = row.at("median_abs_error");
        if (row.at("variable") == "caf_a" && row.at("method") == "calibrated")
            calibrated = row.at("median_abs_error");
    }
    EXPECT_GT(byArea, 0.4); // a neighbourhood is the dense part of its IRIS
    EXPECT_LT(calibrated, 0.1);
    EXPECT_GT(calibrated, 0);
    const auto nothing = lisiere({"backtest", "o.sqlite", "--indicators", "gini"});
    EXPECT_EQ(nothing.status, 1);
    EXPECT_THAT(nothing.out, IsEmpty());
}

TEST_F(OnTheDemonstration, EstimateSaysWhichGenerationItTook) {
    const auto bare =
        lisiere({"estimate", "o.sqlite", "--targets", "qpv", "--indicators", "med", "--json", "--lang", "en"});
    EXPECT_EQ(bare.status, 0) << bare.err;
    EXPECT_THAT(bare.err, HasSubstr("qpv: generation"));
    const auto named = lisiere({"estimate", "o.sqlite", "--targets", "qpv@2015", "--indicators", "med", "--json"});
    EXPECT_THAT(named.err, IsEmpty());
}

TEST_F(OnTheDemonstration, EstimateWritesATableForFrenchSpreadsheets) {
    ASSERT_EQ(lisiere({"estimate", "o.sqlite", "--targets", "qpv@2015:QP034005", "--csv", "t.csv"}).status, 0);
    const auto text = support::readFile(*folder / "t.csv");
    EXPECT_THAT(text, StartsWith("\xEF\xBB\xBF"
                                 "Cible;Nom;"));
    const auto header = text.substr(0, text.find("\r\n"));
    std::size_t lines = 0;
    std::istringstream in{text};
    for (std::string line; std::getline(in, line); ++lines)
        if (line.find('"') == std::string::npos) {
            EXPECT_EQ(std::count(line.begin(), line.end(), ';'), std::count(header.begin(), header.end(), ';')) << line;
        }
    EXPECT_GT(lines, 10u);
}

TEST_F(OnTheDemonstration, UnknownCodesAndIndicatorsFailNamingThem) {
    const auto code = lisiere({"estimate", "o.sqlite", "--targets", "qpv@2015:QP034999"});
    EXPECT_EQ(code.status, 1);
    EXPECT_THAT(code.out, IsEmpty());
    EXPECT_THAT(code.err, HasSubstr("QP034999"));
    const auto indicator = lisiere({"map", "o.sqlite", "x.png", "--indicator", "medd"});
    EXPECT_EQ(indicator.status, 1);
    EXPECT_THAT(indicator.err, HasSubstr("medd"));
    EXPECT_FALSE(std::filesystem::exists(*folder / "x.png"));
}

TEST_F(OnTheDemonstration, MapsAreTheSameBytesTwice) {
    for (const std::string kind : {"png", "pdf", "svg"}) {
        const auto draw = [&](const std::string& file) {
            return lisiere({"map", "o.sqlite", "--indicator", "med", "--level", "iris", "--around", "commune:34172",
                            "--with", "qpv,adherents,sites", "--title", "Un titre", "--dpi", "80", file});
        };
        const auto first = draw("a." + kind), second = draw("b." + kind);
        ASSERT_EQ(first.status, 0) << first.err;
        EXPECT_THAT(first.out, IsEmpty());
        EXPECT_EQ(second.status, 0);
        EXPECT_EQ(program::sha256(*folder / ("a." + kind)), program::sha256(*folder / ("b." + kind))) << kind;
    }
}

TEST_F(OnTheDemonstration, MapsAreDrawnWithEveryMethodOfClasses) {
    std::set<std::string> pictures;
    for (const std::string method :
         {"quantile", "equal", "natural", "stddev", "q6", "nested", "geometric", "arithmetic", "headtail", "centred"}) {
        const auto result = lisiere({"map", "o.sqlite", "--indicator", "p_caf_am", "--around", "commune:34172",
                                     "--method", method, "--size", "800x500", "--lang", "en", "m.png"});
        ASSERT_EQ(result.status, 0) << method << ": " << result.err;
        EXPECT_THAT(result.err, testing::Not(HasSubstr("Quantiles:"))) << method;
        pictures.insert(program::sha256(*folder / "m.png"));
    }
    EXPECT_EQ(pictures.size(), 10u) << "two methods draw the same";
}

TEST_F(OnTheDemonstration, TheLegendNamesThePlaceItsClassesAreCentredOn) {
    const auto map = [&](const std::vector<std::string>& more) {
        std::vector<std::string> words{"map",           "o.sqlite", "--indicator", "p_caf_am", "--around",
                                       "commune:34172", "--lang",   "en",          "m.svg"};
        words.insert(words.end(), more.begin(), more.end());
        const auto result = lisiere(words);
        EXPECT_EQ(result.status, 0) << result.err;
        return result.err;
    };
    EXPECT_THAT(map({"--centre", "departement:34", "--margin", "1.5"}), testing::Not(HasSubstr("Quantiles:")));
    const auto median = lisiere({"map", "o.sqlite", "--indicator", "med", "--centre", "departement:34", "--lang", "en",
                                 "m.png", "--size", "800x500"});
    EXPECT_EQ(median.status, 0) << median.err;
    EXPECT_THAT(median.err, HasSubstr("there is no value of"));
    EXPECT_THAT(median.err, HasSubstr("not combined over several zones"));
}

TEST_F(OnTheDemonstration, MapsShareTheClassesOfAnotherYearOrIndicator) {
    const auto listed = lisiere({"list", "o.sqlite", "indicators", "--json"});
    ASSERT_EQ(listed.status, 0) << listed.err;
    const auto same = lisiere({"map", "o.sqlite", "--indicator", "med", "--around", "commune:34172", "--classes-of",
                               "med", "--size", "800x500", "--lang", "en", "m.png"});
    EXPECT_EQ(same.status, 0) << same.err;
    const auto other = lisiere({"map", "o.sqlite", "--indicator", "med", "--around", "commune:34172", "--classes-of",
                                "1999", "--size", "800x500", "--lang", "en", "n.png"});
    EXPECT_EQ(other.status, 1);
    EXPECT_THAT(other.err, HasSubstr("1999"));
    EXPECT_FALSE(std::filesystem::exists(*folder / "n.png"));
}

TEST_F(OnTheDemonstration, MapsStandSideBySideOnOnePage) {
    const std::vector<std::string> map{"map",           "o.sqlite", "--indicator", "med",    "--around",
                                       "commune:34172", "--lang",   "en",          "--size", "800x500"};
    const auto drawn = [&](std::vector<std::string> more) {
        auto line = map;
        line.insert(line.end(), more.begin(), more.end());
        const auto result = lisiere(line);
        EXPECT_EQ(result.status, 0) << result.err;
        return support::readFile(*folder / more.back());
    };
    const auto several = drawn({"--beside", "tp60,p_caf_am", "b.svg"});
    const auto alone = drawn({"c.svg"});
    for (const char* title : {"Poverty rate, 2021", "Lone-parent recipients, 2020"}) {
        EXPECT_THAT(several, HasSubstr(title));
        EXPECT_THAT(alone, testing::Not(HasSubstr(title)));
    }
}

TEST_F(OnTheDemonstration, AMapIsDrawnInEveryForm) {
    const std::vector<std::vector<std::string>> forms{
        {"--indicator", "pop", "--form", "circles"},
        {"--indicator", "tx_cho", "--sized-by", "pop1564"},
        {"--indicator", "zone:TYPE", "--form", "categories"},
        {"--indicator", "zone:PERIMETER", "--form", "categories", "--level", "qpv"}};
    for (const auto& form : forms) {
        std::vector<std::string> words{"map", "o.sqlite", "f.svg", "--around", "commune:34172"};
        words.insert(words.end(), form.begin(), form.end());
        const auto result = lisiere(words);
        ASSERT_EQ(result.status, 0) << result.err;
        const std::string svg = support::readFile(*folder / "f.svg");
        const bool circles = form[1] != "zone:TYPE" && form[1] != "zone:PERIMETER";
        EXPECT_EQ(svg.find("<circle") != std::string::npos, circles) << form[1];
    }
    const auto wrong = lisiere({"map", "o.sqlite", "f.svg", "--indicator", "med", "--form", "categories"});
    EXPECT_EQ(wrong.status, 1);
    EXPECT_THAT(wrong.err, HasSubstr("zone:TYPE"));
}

TEST_F(OnTheDemonstration, APictureHasThePixelsAskedFor) {
    ASSERT_EQ(
        lisiere({"map", "o.sqlite", "--indicator", "med", "--around", "commune:34172", "--size", "1600x1000", "p.png"})
            .status,
        0);
    // PNG: width and height are the big-endian numbers at bytes 16 and 20.
    const auto png = support::readFile(*folder / "p.png");
    ASSERT_GT(png.size(), 24u);
    const auto at = [&](std::size_t i) {
        return (static_cast<unsigned char>(png[i + 2]) << 8) | static_cast<unsigned char>(png[i + 3]);
    };
    EXPECT_EQ(at(16), 1600);
    EXPECT_EQ(at(20), 1000);
}

TEST_F(OnTheDemonstration, InspectReadsItsFilesInTheShapeOfTheDesign) {
    std::vector<std::string> words{"inspect", "--json"};
    for (const auto& file : std::filesystem::directory_iterator{*folder / "demo/fichiers"})
        words.push_back(file.path().string());
    const auto result = lisiere(words);
    ASSERT_EQ(result.status, 0) << result.err;
    const auto json = result.json();
    EXPECT_GE(json.size(), words.size() - 2);
    for (const auto& file : json) {
        EXPECT_TRUE(file.at("reader").is_string()) << file;
        for (const char* key : {"file", "confidence", "kind", "data_year", "geography_year", "rows", "columns_unknown"})
            EXPECT_TRUE(file.contains(key)) << key;
        for (const auto& anomaly : file.at("anomalies"))
            EXPECT_TRUE(anomaly.contains("what") && anomaly.contains("count") && anomaly.contains("examples"));
    }
}

TEST_F(OnTheDemonstration, PagesOfAYearAreMadeAndOthersRefuseOne) {
    for (const char* kind : {"coverage", "activity"}) {
        const auto page = lisiere({"page", "o.sqlite", "year.svg", "--template", kind, "--year", "2022"});
        EXPECT_EQ(page.status, 0) << page.err;
    }
    EXPECT_EQ(lisiere({"page", "o.sqlite", "x.svg", "--template", "site", "--zone", "CV04", "--year", "2022"}).status,
              2);
    const auto without = lisiere({"page", "o.sqlite", "x.svg", "--template", "activity", "--year", "1998"});
    EXPECT_EQ(without.status, 1);
    EXPECT_THAT(without.err, HasSubstr("2022")) << "the years there are";
}

TEST_F(OnTheDemonstration, ThePanoramaOfTheSocialEconomyIsOfAPlaceOrOfAll) {
    for (const char* zone : {"commune:34172", "qpv@2015:QP034005", "departement:66"}) {
        const auto page = lisiere({"page", "o.sqlite", "panorama.svg", "--template", "panorama", "--zone", zone});
        EXPECT_EQ(page.status, 0) << zone << page.err;
    }
    const auto elsewhere = lisiere({"page", "o.sqlite", "x.svg", "--template", "panorama", "--zone", "Lutetia"});
    EXPECT_EQ(elsewhere.status, 1);
    EXPECT_THAT(elsewhere.err, HasSubstr("Lutetia"));
}

TEST_F(OnTheDemonstration, AMapShowsCouncilsEventsAndCitesEducatives) {
    const auto map = lisiere(
        {"map", "o.sqlite", "--indicator", "med", "--with", "councils,events:formation@2019,cites", "register.svg"});
    EXPECT_EQ(map.status, 0) << map.err;
    const auto wrong = lisiere({"map", "o.sqlite", "--indicator", "med", "--with", "ponds", "x.svg"});
    EXPECT_EQ(wrong.status, 2);
    EXPECT_THAT(wrong.err, HasSubstr("councils"));
}

TEST_F(OnTheDemonstration, CouncilsAreComparedByEdition) {
    const auto table = lisiere({"councils", "o.sqlite", "councils.csv"});
    ASSERT_EQ(table.status, 0) << table.err;
    EXPECT_THAT(support::readFile(*folder / "councils.csv"), HasSubstr("2019"));
    EXPECT_EQ(lisiere({"councils", "o.sqlite", "councils.txt"}).status, 2);
}
