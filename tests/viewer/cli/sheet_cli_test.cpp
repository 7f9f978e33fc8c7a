// lisiere sheet: the sheet of a neighbourhood, from the command line.
#include "program.hpp"
#include "town.hpp"

using program::run;
using testing::HasSubstr;

namespace {

constexpr int done = 0, failed = 1, badCommandLine = 2;

class SheetCommand : public testing::Test {
protected:
    SheetCommand() { town::make(m_folder); }
    program::Result call(std::vector<std::string> words) {
        words.insert(words.begin(), {"--lang", "en", "sheet", "town.sqlite"});
        return run(m_folder.path(), words);
    }
    support::TemporaryFolder m_folder;
};

} // namespace

TEST_F(SheetCommand, WritesTheSameBytesEachTimeAndNothingIntoTheObservatory) {
    const auto before = program::sha256(m_folder / "town.sqlite");
    for (const char* file : {"a.pdf", "b.pdf"}) {
        const auto made = call({"--zone", "qpv@2015:QP034001", file});
        ASSERT_EQ(made.status, done) << made.err;
        EXPECT_THAT(made.err, HasSubstr(file));
        EXPECT_TRUE(made.out.empty());
    }
    EXPECT_EQ(program::sha256(m_folder / "a.pdf"), program::sha256(m_folder / "b.pdf"));
    EXPECT_EQ(program::sha256(m_folder / "town.sqlite"), before);
}

TEST_F(SheetCommand, WritesAPictureForEachSide) {
    const auto made = call({"--zone", "qpv@2015:QP034001", "a.png", "--dpi", "50"});
    ASSERT_EQ(made.status, done) << made.err;
    EXPECT_TRUE(std::filesystem::exists(m_folder / "a.png"));
    EXPECT_TRUE(std::filesystem::exists(m_folder / "a-2.png"));
}

TEST_F(SheetCommand, SaysWhatIsWrongWithWhatWasTyped) {
    EXPECT_EQ(call({"a.pdf"}).status, badCommandLine);
    EXPECT_EQ(call({"--zone", "qpv@2015:QP034001", "a.docm"}).status, badCommandLine);
    EXPECT_EQ(call({"--zone", "commune:34172", "a.pdf"}).status, badCommandLine);
    EXPECT_EQ(call({"--zone", "qpv", "a.pdf"}).status, badCommandLine);
    const auto unknown = call({"--zone", "qpv@2015:QP034999", "a.pdf"});
    EXPECT_EQ(unknown.status, failed);
    EXPECT_THAT(unknown.err, HasSubstr("QP034999"));
    EXPECT_FALSE(std::filesystem::exists(m_folder / "a.pdf"));
}
