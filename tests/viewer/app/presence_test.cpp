// A second person, or a second window, sees who works on the file and can only read it.
#include "gui.hpp"
#include "support.hpp"

#include "presence.hpp"
#include "proposals.hpp"
#include "workspace.hpp"

#include <fstream>

namespace {

namespace fs = std::filesystem;

struct Presence : ::testing::Test {
    support::TemporaryFolder dir;
    fs::path file = dir / "centre.sqlite";
    app::Jobs jobs;
    void SetUp() override { geo::Observatory::create(file, geo::Territory::all().front()); }
    void lockBy(const std::string& machine, const std::string& since) {
        std::ofstream{dir / "centre.sqlite.lock"}
            << R"({"machine":")" << machine << R"(","since":")" << since << R"(","process":1})";
    }
};

TEST_F(Presence, TakesTheLockAndGivesItBack) {
    {
        app::Presence presence{jobs};
        presence.enter(file);
        EXPECT_TRUE(fs::exists(dir / "centre.sqlite.lock"));
        EXPECT_TRUE(presence.notice().isEmpty());
        presence.leave();
        EXPECT_FALSE(fs::exists(dir / "centre.sqlite.lock"));
        presence.enter(file);
    }
    EXPECT_FALSE(fs::exists(dir / "centre.sqlite.lock")) << "also when the window is closed";
}

TEST_F(Presence, TellsWhereElseTheFileIsOpenAndSinceWhen) {
    lockBy("PC-12", "2022-12-01T08:40:00Z");
    app::Presence presence{jobs};
    presence.enter(file);
    ASSERT_TRUE(presence.other());
    EXPECT_TRUE(presence.notice().contains(QStringLiteral("PC-12"))) << presence.notice().toStdString();
    EXPECT_TRUE(presence.notice().contains(QStringLiteral("2022"))) << presence.notice().toStdString();
}

TEST_F(Presence, AFileThatSomebodyElseHasOpenCanOnlyBeRead) {
    lockBy("PC-12", "2022-12-01T08:40:00Z");
    app::Workspace workspace{jobs};
    workspace.open(file);
    ASSERT_TRUE(gui::until([&] { return !jobs.busy(); }));
    EXPECT_TRUE(workspace.holdings().readOnly);
    EXPECT_FALSE(workspace.presenceNotice().isEmpty());
}

} // namespace
