#include "copying.hpp"

#include "gui.hpp"
#include "main_window.hpp"
#include "portrait_panel.hpp"
#include "small_observatory.hpp"
#include "table_panel.hpp"

#include "observatory/database.hpp"
#include "observatory/sources.hpp"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QStandardItemModel>

#include <algorithm>

namespace {

geo::Source source(std::int64_t id, const std::string& licence) {
    geo::Source source;
    source.id = id;
    source.title = "Effectifs 2024";
    source.licence = licence;
    source.importedAt = "2026-11-02T08:00:00Z";
    return source;
}

/// One neighbourhood with a count.
struct Counts : QStandardItemModel {
    explicit Counts(double count) : QStandardItemModel{1, 2} {
        setHorizontalHeaderLabels({"Code", "Pupils"});
        setItem(0, 0, new QStandardItem{"QP034005"});
        setItem(0, 1, new QStandardItem{QString::number(count)});
        item(0, 1)->setData(count, app::countRole);
    }
};

QString clipboard() { return QApplication::clipboard()->text(); }

} // namespace

TEST(CopiedTables, CarryTheirSourcesAndLicences) {
    const layers::Gate gate{{source(3, "Licence Ouverte 2.0")}};
    EXPECT_EQ(app::copyTable(gate, app::shownTable(Counts{4}, {3})), QString{});
    EXPECT_TRUE(clipboard().startsWith("Code\tPupils\nQP034005\t4\n")) << clipboard().toStdString();
    EXPECT_TRUE(clipboard().contains("Effectifs 2024, Licence Ouverte 2.0")) << clipboard().toStdString();
    const auto html = QApplication::clipboard()->mimeData()->html();
    EXPECT_TRUE(html.contains("<td>4</td>") && html.contains("Effectifs 2024")) << html.toStdString();
}

TEST(CopiedTables, WithSmallCountsOfAConventionStayWhereTheyAre) {
    QApplication::clipboard()->setText("what was there before");
    const layers::Gate gate{{source(3, geo::conventionLicence(5))}};
    const auto why = app::copyTable(gate, app::shownTable(Counts{4}, {3}));
    EXPECT_TRUE(why.contains("under 5")) << why.toStdString();
    EXPECT_EQ(clipboard(), "what was there before");
    EXPECT_EQ(app::copyTable(gate, app::shownTable(Counts{12}, {3})), QString{});
    EXPECT_TRUE(clipboard().contains("QP034005\t12"));
}

TEST(CopiedTables, LoseTheContactsOfPersons) {
    app::copyTable(layers::Gate{}, app::shownText("Site\tvoir accueil@exemple.fr ou 04 67 00 00 01", {}));
    EXPECT_EQ(clipboard(), QStringLiteral("Site\tvoir … ou …"));
}

TEST(CopiedTables, OfTheWindowAreReleasedLikeAnyFile) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    w.find<QAction>("actionCopyTable")->trigger();
    EXPECT_TRUE(clipboard().contains("QP034005") && clipboard().contains("DEMO 2017, Licence Ouverte 2.0"))
        << clipboard().toStdString();
    w.workspace().select("QP034005");
    ASSERT_TRUE(gui::until([&] { return w.workspace().portrait() && !w.window.jobs().busy(); }));
    const auto portrait = app::portraitAsText(*w.workspace().portrait());
    EXPECT_NE(std::ranges::find(portrait.counts, 2'000), portrait.counts.end()) << "the inhabitants";
    EXPECT_FALSE(portrait.sources.empty());
}

TEST(CopiedTables, OfTheWindowThatMayNotLeaveSayWhy) {
    const support::SmallObservatory small;
    {
        geo::Database file{small.file, geo::Database::Mode::ReadWrite};
        file.execute("UPDATE source_table SET licence = '" + geo::conventionLicence(2'000) +
                     "' WHERE family = 'qpv-demo'");
    }
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    QApplication::clipboard()->setText("what was there before");
    w.find<QAction>("actionCopyTable")->trigger();
    EXPECT_EQ(clipboard(), "what was there before");
    EXPECT_TRUE(w.find<QLabel>("messageText")->text().contains("convention"));
}
