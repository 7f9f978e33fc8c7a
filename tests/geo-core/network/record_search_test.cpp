#include "network/record_search.hpp"

#include <gtest/gtest.h>

namespace {

geo::NetworkRecord town(const std::string& id, const std::string& name, const std::string& note = {}) {
    geo::NetworkRecord record{geo::recordKind("adherents")};
    record.set("id", id);
    record.set("name", name);
    record.set("note", note);
    return record;
}

TEST(RecordSearch, FindsEveryWordWhateverItsAccentsAndCase) {
    const geo::RecordSearch search{
        {town("A1", "Ville de Béziers"), town("A2", "Sète Agglopôle"), town("A3", "Béziers", "adhérente en 2022")}};
    using Found = std::vector<std::size_t>;
    EXPECT_EQ(search.find("beziers"), (Found{0, 2}));
    EXPECT_EQ(search.find("2022 BÉZ"), Found{2});
    EXPECT_EQ(search.find("sete ville"), Found{}) << "words of two records do not make one";
    EXPECT_EQ(search.find("  "), (Found{0, 1, 2}));
    EXPECT_EQ(search.find("absent"), Found{});
}

TEST(RecordSearch, AWordFoundTwiceInARecordGivesItOnce) {
    const geo::RecordSearch search{{town("Lunel", "Lunel", "Lunel\nLunel"), town("B", "Lunel")}};
    EXPECT_EQ(search.find("lunel").size(), 2U);
}

TEST(RecordSearch, NothingIsFoundInNothing) {
    EXPECT_TRUE(geo::RecordSearch{}.find("a").empty());
    EXPECT_TRUE(geo::RecordSearch{}.find("").empty());
}

} // namespace
