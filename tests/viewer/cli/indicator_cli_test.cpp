// lisiere indicator: indicators of an observatory's own, from the command line.
#include "program.hpp"
#include "town.hpp"

using program::run;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace {

constexpr int done = 0, failed = 1, usage = 2;

class IndicatorCommand : public testing::Test {
protected:
    IndicatorCommand() { town::make(m_folder); }
    program::Result call(std::vector<std::string> words) {
        words.insert(words.begin(), {"--lang", "en"});
        return run(m_folder.path(), words);
    }
    program::Result add() {
        return call({"indicator", "add", "town.sqlite", "p_lone", "--label", "Parents seuls", "--label-en",
                     "Lone parents here", "--family", "caf-iris", "--numerator", "AM", "--denominator", "A"});
    }

    support::TemporaryFolder m_folder;
};

} // namespace

TEST_F(IndicatorCommand, DefinesListsAndRemoves) {
    const auto made = add();
    ASSERT_EQ(made.status, done) << made.err;
    EXPECT_THAT(made.out, HasSubstr("100 × AM / A"));
    EXPECT_THAT(made.err, HasSubstr("Defined: p_lone"));
    EXPECT_THAT(call({"indicator", "list", "town.sqlite"}).out, HasSubstr("Lone parents here"));
    const auto all = call({"indicator", "list", "town.sqlite", "--json"}).json();
    ASSERT_EQ(all.size(), 1u);
    EXPECT_EQ(all[0]["formula"], "100 × AM / A");
    EXPECT_EQ(all[0]["universe"], "households_caf");
    EXPECT_THAT(call({"list", "town.sqlite", "indicators"}).out, HasSubstr("Lone parents here (defined here)"));
    EXPECT_EQ(call({"indicator", "remove", "town.sqlite", "p_lone"}).status, done);
    EXPECT_THAT(call({"indicator", "list", "town.sqlite"}).err, HasSubstr("No indicator is defined"));
}

TEST_F(IndicatorCommand, IsThenUsedAsAnyOther) {
    ASSERT_EQ(add().status, done);
    const auto estimated =
        call({"estimate", "town.sqlite", "--targets", "qpv", "--indicators", "p_lone,p_caf_am", "--json"});
    ASSERT_EQ(estimated.status, done) << estimated.err;
    const auto all = estimated.json();
    ASSERT_EQ(all.size() % 2, 0u);
    EXPECT_EQ(all[0]["indicator"], "p_lone");
    EXPECT_EQ(all[0]["value"], all[1]["value"]) << "the same formula, the same figure";
    EXPECT_EQ(call({"table", "town.sqlite", "t.csv", "--targets", "qpv", "--indicators", "p_lone"}).status, done);
    EXPECT_EQ(call({"map", "town.sqlite", "m.png", "--indicator", "p_lone", "--size", "400x300"}).status, done);
    EXPECT_EQ(call({"compare", "town.sqlite", "--zone", "qpv:QP034001", "--indicators", "p_lone"}).status, done);
    EXPECT_THAT(call({"list", "town.sqlite", "availability"}).out, HasSubstr("Lone parents here"));
}

TEST_F(IndicatorCommand, RefusesWithAWayOutAndChangesNothing) {
    const auto near = call({"indicator", "add", "town.sqlite", "p_lone", "--label", "x", "--family", "caf-iris",
                            "--numerator", "AMM", "--denominator", "A"});
    EXPECT_EQ(near.status, failed);
    EXPECT_THAT(near.err, HasSubstr("near it: AM, A"));
    EXPECT_THAT(near.out, IsEmpty());
    EXPECT_EQ(call({"indicator", "list", "town.sqlite", "--json"}).json().size(), 0u);
    EXPECT_EQ(call({"indicator", "remove", "town.sqlite", "tx_emp"}).status, failed);
}

TEST_F(IndicatorCommand, IsToldWhatIsMissingOnTheLine) {
    EXPECT_EQ(call({"indicator", "colour", "town.sqlite"}).status, usage);
    EXPECT_EQ(call({"indicator", "add", "town.sqlite"}).status, usage);
    const auto noFamily = call({"indicator", "add", "town.sqlite", "x", "--label", "x", "--numerator", "A"});
    EXPECT_EQ(noFamily.status, usage);
    EXPECT_THAT(noFamily.err, HasSubstr("--family is missing"));
}
