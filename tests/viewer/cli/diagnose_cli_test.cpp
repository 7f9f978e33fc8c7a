// lisiere diagnose: what somebody sends along with a question.
#include "program.hpp"

using program::run;
using testing::HasSubstr;
using testing::Not;

namespace {

constexpr int done = 0, failed = 1;

struct DiagnoseCommand : testing::Test {
    program::Result call(std::vector<std::string> words) {
        words.insert(words.begin(), {"--lang", "en"});
        return run(folder.path(), words);
    }
    support::TemporaryFolder folder;
};

} // namespace

TEST_F(DiagnoseCommand, TellsTheVersionsOfWhatItRunsWith) {
    const auto report = call({"diagnose"});
    ASSERT_EQ(report.status, done) << report.err;
    for (const char* name : {"Lisière", "Qt 6", "GDAL", "GEOS", "PROJ", "SQLite 3", "SpatiaLite", "proj.db"})
        EXPECT_THAT(report.out, HasSubstr(name));
}

TEST_F(DiagnoseCommand, TellsWhatTheFileHoldsWithoutNamingWhatSomebodyBroughtAlong) {
    ASSERT_EQ(call({"init", "o.sqlite"}).status, done);
    folder.write("liste-martin-durand.csv", "code;valeur\n34172;1\n30189;2\n");
    const auto imported = call({"import", "o.sqlite", "liste-martin-durand.csv"});
    ASSERT_EQ(imported.status, done) << imported.err;
    const auto before = program::sha256(folder / "o.sqlite");
    const auto report = call({"diagnose", "o.sqlite"});
    ASSERT_EQ(report.status, done) << report.err;
    EXPECT_THAT(report.out, HasSubstr("o.sqlite"));
    EXPECT_THAT(report.out, HasSubstr("2 rows"));
    EXPECT_THAT(report.out, Not(HasSubstr("durand")));
    EXPECT_EQ(program::sha256(folder / "o.sqlite"), before) << "reading never writes";
}

TEST_F(DiagnoseCommand, AFileThatIsNoObservatoryIsAnError) {
    folder.write("note.txt", "text");
    EXPECT_EQ(call({"diagnose", "note.txt"}).status, failed);
}
