// A data set replaced by a newer file: the saved maps follow, or nothing has changed.
#include "map_document.hpp"
#include "replacement.hpp"
#include "small_observatory.hpp"

#include "observatory/columns.hpp"
#include "observatory/history.hpp"

#include <gmock/gmock.h>

using testing::HasSubstr;
using testing::SizeIs;

namespace {

// As INSEE publishes DEMO_2022.csv.
constexpr auto demo2022 = "CODGEO;LIBGEO;POP_MUN;POP_COM_QP;POP_COM;LIB_COM;TX_F;TX_TOT_0A24;TX_TOT_60ETPLUS;IND_"
                          "JEUNE;TX_TOT_MEN1;TX_TOT_ET\r\n"
                          "QP034005;Mosson;21817;53200;290053;Montpellier;51,4;44,3;16,8;1,9;34,1;33\r\n";

void save(geo::Observatory& observatory, const std::string& name, std::optional<int> year,
          const std::string& indicator = "pop") {
    layers::MapDocument map;
    layers::Layer layer;
    layer.kind = layers::LayerKind::Indicator;
    layer.geography = geo::GeographyKind::Qpv;
    layer.style.indicator = indicator;
    layer.style.year = year;
    map.add(layer);
    auto t = observatory.begin();
    observatory.documents().save(t, {0, "map_view", name, 1, toJson(map)});
    t.commit();
}

std::optional<int> yearOf(const geo::Observatory& observatory, const std::string& name) {
    return layers::mapDocumentFromJson(observatory.documents().find("map_view", name)->body).layers[0].style.year;
}

geo::Source sourceOf(const geo::Observatory& observatory, const std::string& title) {
    for (auto& source : observatory.sources().all())
        if (source.title == title)
            return source;
    return {};
}

struct Replacing : testing::Test {
    support::SmallObservatory small;
    support::TemporaryFolder folder;
    geo::Observatory observatory = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
    geo::Source demo = [this] { // as the readers would have written it
        auto source = sourceOf(observatory, "DEMO 2017");
        source.dataYear = 2017;
        source.geographyYear = 2015;
        auto t = observatory.begin();
        observatory.sources().update(t, source);
        t.commit();
        return source;
    }();
    layers::Replacement replace(const std::filesystem::path& file) {
        geo::NoProgress quiet;
        return layers::replaceDataSet(observatory, demo, file, std::nullopt, indicators::Catalogue::shipped(), quiet);
    }
};

} // namespace

TEST_F(Replacing, BringsTheMapsToTheNewYear) {
    save(observatory, "fixed", 2017);
    save(observatory, "latest", std::nullopt);
    save(observatory, "older", 2013);
    save(observatory, "income", 2017, "med");
    const auto done = replace(folder.write("DEMO_2022.csv", demo2022));
    EXPECT_EQ(done.load.source.dataYear, 2022);
    EXPECT_FALSE(observatory.sources().find(demo.id));
    EXPECT_FALSE(observatory.columns().find("qpv-demo", 2017));
    EXPECT_TRUE(observatory.columns().find("qpv-demo", 2022));
    EXPECT_EQ(yearOf(observatory, "fixed"), 2022);
    EXPECT_FALSE(yearOf(observatory, "latest"));
    EXPECT_EQ(yearOf(observatory, "older"), 2013);
    EXPECT_EQ(yearOf(observatory, "income"), 2017) << "of another table";
    const auto sentences = sentencesOf(done);
    ASSERT_THAT(sentences, SizeIs(3));
    EXPECT_THAT(plainText(sentences[0]), HasSubstr("in the place of “DEMO 2017”"));
    EXPECT_EQ(plainText(sentences[1]), "“fixed” asked for 2017 and now takes 2022");
    EXPECT_EQ(plainText(sentences[2]), "“latest” shows the latest and now takes 2022");
    const auto history = observatory.history().entries();
    ASSERT_THAT(history, SizeIs(1));
    observatory.history().undo(history[0].id);
    EXPECT_EQ(yearOf(observatory, "fixed"), 2017);
}

TEST_F(Replacing, ByTheSameYearStandsInItsPlace) {
    const std::string corrected{demo2022};
    const auto first = folder.write("DEMO_2022.csv", corrected);
    replace(first);
    demo = sourceOf(observatory, "Démographie des quartiers prioritaires, 2022");
    ASSERT_NE(demo.id, 0);
    const auto again = replace(folder.write("DEMO_2022_V2.csv", corrected + "QP034006;Pas Du Loup;3478;53200;290053;"
                                                                            "Montpellier;50,2;37,3;17;1,7;36;21\r\n"));
    EXPECT_FALSE(again.load.alreadyThere);
    EXPECT_EQ(observatory.columns().find("qpv-demo", 2022)->rows, 2);
}

TEST_F(Replacing, ByAnotherKindOfFileChangesNothing) {
    const auto digest = observatory.digest();
    const auto caf = folder.write("data_CAF_2020_IRIS.csv", "CODGEO;NOTE;A;PERCOU;AM;AAL\r\n341720101;0;10;20;3;4\r\n");
    for (const auto& [file, words] :
         {std::pair{caf, "another kind of file"},
          std::pair{folder.write("x.csv", "milk;bread\r\n1;2\r\n"), "another kind of file"}})
        try {
            replace(file);
            ADD_FAILURE() << file;
        } catch (const geo::Error& error) {
            EXPECT_THAT(error.what(), HasSubstr(words));
        }
    EXPECT_EQ(observatory.digest(), digest);
}
