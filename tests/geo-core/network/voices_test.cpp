// Residents' words in the file: nobody is named, nothing leaves without agreement, files of earlier versions get them.
#include "../observatory/fixture.hpp"
#include "network/field_text.hpp"
#include "observatory/backups.hpp"
#include "observatory/database.hpp"
#include "observatory/geometry_column.hpp"
#include "observatory/layer_repository.hpp"

#include <gmock/gmock.h>

namespace {

using geo::NetworkRecord;
using geo::Observatory;
using testing::HasSubstr;
using testing::Not;

const geo::RecordKind& voices() { return geo::recordKind("voices"); }

NetworkRecord voice(const std::string& id, const std::string& text, const std::string& agreed) {
    NetworkRecord record{voices()};
    record.set("id", id);
    record.set("text", text);
    record.set("date", "2024-03-12");
    record.set("lon", "3.8176");
    record.set("lat", "43.6322");
    record.set("agreed", agreed);
    return record;
}

TEST(Voices, NameNobody) {
    const auto said = geo::canonical(voices().field("text"), "Mme Durand (04 67 00 00 01) trouve la place sombre");
    EXPECT_EQ(said.personsRemoved, 2);
    EXPECT_THAT(said.value, HasSubstr("trouve la place sombre"));
    EXPECT_THAT(said.value, Not(HasSubstr("Durand")));
    EXPECT_THAT(geo::canonical(voices().field("meeting"), "chez M. Martin").value, Not(HasSubstr("Martin")));
}

TEST(Voices, NeedTheirWordsAndTheirDateAndAnAgreementThatIsYesOrNo) {
    std::vector<std::string_view> lacking;
    for (const auto& problem : geo::problemsOf(NetworkRecord{voices()}))
        lacking.push_back(problem.field);
    EXPECT_THAT(lacking, testing::ElementsAre("id", "text", "date"));
    EXPECT_TRUE(geo::problemsOf(voice("1", "La place est sombre", "")).empty()) << "unanswered is not agreed";
    EXPECT_EQ(geo::canonical(voices().field("agreed"), "Oui").value, "1");
    EXPECT_FALSE(geo::canonical(voices().field("agreed"), "peut-être").problem.empty());
}

TEST(Voices, AreTakenBackAndMadeAgainByTheOneHistory) {
    const support::TemporaryFolder folder;
    auto o = fixture::created(folder / "o.sqlite");
    const auto before = o.digest();
    const auto entry = o.history().record(
        "pinned", "", [&](geo::Transaction& t) { o.network().add(t, voice("1", "La place est sombre", "1")); });
    EXPECT_EQ(o.network().points(voices()).size(), 1U);
    o.history().undo(entry);
    EXPECT_EQ(o.digest(), before);
    o.history().redo(entry);
    EXPECT_EQ(o.network().records(voices()).at(0).at("text"), "La place est sombre");
}

TEST(Voices, WithoutAgreementStayOutOfTheCopyThatIsGivenAway) {
    const support::TemporaryFolder folder;
    auto o = fixture::created(folder / "o.sqlite");
    {
        auto t = o.begin();
        for (const auto& [id, agreed] : {std::pair{"1", "1"}, {"2", "0"}, {"3", ""}})
            o.network().add(t, voice(id, std::string{"zebulon "} + id, agreed));
        t.commit();
    }
    geo::NoProgress quiet;
    EXPECT_EQ(geo::copyToGive(o, folder / "given.sqlite", quiet).voices, 2);
    const auto given = Observatory::open(folder / "given.sqlite", Observatory::Mode::Read);
    ASSERT_EQ(given.network().count(voices()), 1);
    EXPECT_EQ(given.network().records(voices())[0].at("id"), "1");
    const auto bytes = support::readFile(folder / "given.sqlite");
    EXPECT_EQ(bytes.find("zebulon 2"), std::string::npos);
    EXPECT_EQ(o.network().count(voices()), 3);
}

TEST(Voices, AFileOfVersionSixGetsThemAndKeepsTheRest) {
    const support::TemporaryFolder folder;
    const auto file = folder / "o.sqlite";
    {
        auto o = fixture::created(file);
        fixture::addAdherent(o, "ADH01");
    }
    {
        geo::Database old{file, geo::Database::Mode::ReadWrite};
        old.enableSpatial(true);
        geo::GeometryColumn::discard(old, "voice");
        old.execute("DROP TABLE voice; DELETE FROM layer_styles WHERE f_table_name = 'voice'; PRAGMA user_version=6");
    }
    auto o = Observatory::open(file, Observatory::Mode::Write);
    EXPECT_EQ(o.mode(), Observatory::Mode::Write) << "the new table is known to be ours";
    EXPECT_EQ(o.network().adherents().size(), 1U);
    auto t = o.begin();
    EXPECT_NE(o.network().add(t, voice("1", "La place est sombre", "1")), 0);
    t.commit();
    EXPECT_EQ(o.network().points(voices()).size(), 1U);
    const auto styled = o.layers().styled("voice");
    ASSERT_TRUE(styled) << "QGIS shows them as a layer of their own";
    EXPECT_EQ(styled->style, "Paroles d’habitants");
    geo::NoProgress quiet;
    EXPECT_TRUE(o.check(quiet).sound());
}

} // namespace
