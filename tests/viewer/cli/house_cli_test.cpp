// lisiere house: what all pages have in common, from the command line.
#include "program.hpp"

using program::run;
using testing::HasSubstr;

namespace {

constexpr int done = 0, failed = 1, usage = 2;

struct HouseCommand : testing::Test {
    HouseCommand() { EXPECT_EQ(call({"init", "o.sqlite"}).status, done); }
    program::Result call(std::vector<std::string> words) {
        words.insert(words.begin(), {"--lang", "en"});
        return run(folder.path(), words);
    }
    support::TemporaryFolder folder;
};

} // namespace

TEST_F(HouseCommand, SetsWhatIsGivenAndKeepsTheRest) {
    folder.write("logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>");
    ASSERT_EQ(call({"house", "o.sqlite", "--credit", "Villes et Territoires", "--logo", "logo.svg"}).status, done);
    const auto set = call({"house", "o.sqlite", "--accent", "#22563F", "--text-scale", "1.1"});
    ASSERT_EQ(set.status, done) << set.err;
    const auto shown = call({"house", "o.sqlite", "--json"}).json();
    EXPECT_EQ(shown["credit"], "Villes et Territoires");
    EXPECT_EQ(shown["accent"], "#22563F");
    EXPECT_EQ(shown["text_scale"], 1.1);
    EXPECT_GT(shown["logo_bytes"], 0);
    ASSERT_EQ(call({"house", "o.sqlite", "--no-logo"}).status, done);
    EXPECT_EQ(call({"house", "o.sqlite", "--json"}).json()["logo_bytes"], 0);
    EXPECT_THAT(call({"house", "o.sqlite"}).out, HasSubstr("Villes et Territoires"));
    EXPECT_EQ(call({"check", "o.sqlite"}).status, done);
}

TEST_F(HouseCommand, RefusesAMissingLogoAndAPaleColourAndChangesNothing) {
    const auto missing = call({"house", "o.sqlite", "--credit", "X", "--logo", "none.png"});
    EXPECT_EQ(missing.status, failed);
    EXPECT_THAT(missing.err, HasSubstr("go on without a logo"));
    const auto pale = call({"house", "o.sqlite", "--accent", "#FFDD00"});
    EXPECT_EQ(pale.status, failed);
    EXPECT_THAT(pale.err, HasSubstr("dark enough"));
    EXPECT_EQ(call({"house", "o.sqlite", "--accent", "green"}).status, usage);
    EXPECT_EQ(call({"house", "o.sqlite", "--text-scale", "big"}).status, usage);
    EXPECT_EQ(call({"house", "o.sqlite", "--json"}).json()["credit"], "");
}
