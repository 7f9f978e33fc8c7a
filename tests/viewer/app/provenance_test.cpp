// "How was this figure obtained?", the rows behind it, and the comparison with published values.
#include "backtest_dialog.hpp"
#include "backtest_model.hpp"
#include "clipboard.hpp"
#include "copying.hpp"
#include "disclosure.hpp"
#include "figure_table.hpp"
#include "gui.hpp"
#include "provenance_view.hpp"
#include "provenance_words.hpp"
#include "small_observatory.hpp"
#include "source_rows_dialog.hpp"
#include "source_rows_model.hpp"
#include "table_panel.hpp"
#include "text.hpp"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

namespace {

using Part = indicators::Provenance::Part;

bool showsPortrait(gui::Window& w, const std::string& code) {
    w.workspace().select(code);
    return gui::until([&] {
        const auto portrait = w.workspace().portrait();
        return portrait && portrait->code == code && !portrait->estimatesPending;
    });
}

/// Opens a disclosure and waits for what it shows.
app::ProvenanceView* opened(QPushButton* disclosure) {
    if (!disclosure)
        return nullptr;
    disclosure->setFocus();
    QTest::keyClick(disclosure, Qt::Key_Space);
    app::ProvenanceView* view = nullptr;
    gui::until([&] {
        for (auto* each : disclosure->parentWidget()->findChildren<app::ProvenanceView*>())
            if (each->findChild<QPushButton*>("copyProvenance"))
                view = each;
        return view != nullptr;
    });
    return view;
}

QString allText(const QWidget& widget) {
    QString text;
    for (const auto* label : widget.findChildren<QLabel*>())
        text += label->text() + '\n';
    return text;
}

/// Two IRIS, one under secrecy, with a share of each.
indicators::SourceRows rows() {
    indicators::SourceRows source;
    source.columns = {"AM", "A"};
    source.rows = {{"340010101",
                    "One",
                    {geo::Cell::of(40), geo::Cell::of(400)},
                    {0.75, 0.75},
                    {geo::Cell::of(30), geo::Cell::of(300)}},
                   {"340010102",
                    "Two",
                    {geo::Cell::absent(geo::CellState::Suppressed), geo::Cell::of(200)},
                    {0.5, 0.5},
                    {geo::Cell::absent(geo::CellState::Suppressed), geo::Cell::absent(geo::CellState::Suppressed)}}};
    return source;
}

std::vector<indicators::BacktestRow> backtestRows() {
    indicators::BacktestRow count;
    count.indicator.id = "caf_a";
    count.indicator.label = {"Foyers allocataires", "Beneficiary households"};
    count.year = count.publishedYear = 2017;
    count.n = 640;
    count.plain = {-0.52, 0.52, 0.7};
    auto rate = count;
    rate.indicator.id = "p_caf_am";
    rate.indicator.label = {"Part des familles monoparentales", "Share of lone parents"};
    rate.miss = indicators::Miss::Points;
    rate.plain = {-1, 2.5, 6.04};
    rate.corrected = {0, 1.7, 5};
    rate.correction.kept = true;
    rate.gapSlope = 0.61;
    rate.inMargin = 0.91;
    return {count, rate};
}

} // namespace

TEST(SourceRows, AreASoundModelWithValuesSharesAndParts) {
    app::SourceRowsModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setSource(rows());
    ASSERT_EQ(model.columnCount(), 7); // code, name, AM, A, share, part of AM, part of A
    const auto shown = [&](int r, int c) { return model.index(r, c).data().toString().toStdString(); };
    EXPECT_EQ(shown(0, 2), "40");
    EXPECT_EQ(shown(0, 4), "75.0%");
    EXPECT_EQ(shown(0, 5), "30.0");
    EXPECT_EQ(shown(1, 2), "statistical secrecy");
    EXPECT_FALSE(model.index(1, 5).data(app::NeighbourhoodModel::SortRole).isValid());
    auto other = rows();
    other.oneWeight = false;
    model.setSource(other);
    EXPECT_EQ(model.columnCount(), 8); // each column with its own share
}

TEST(Provenance, OfAPublishedFigureOpensFromTheKeyboard) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    ASSERT_TRUE(showsPortrait(w, "QP034006"));
    auto* figure = w.find<QPushButton>("figure_pop_1");
    ASSERT_NE(figure, nullptr);
    EXPECT_TRUE(figure->focusPolicy() & Qt::TabFocus);
    EXPECT_TRUE(figure->accessibleName().contains("1,000")) << figure->accessibleName().toStdString();
    ASSERT_EQ(figure->actions().size(), 1);
    auto* view = opened(figure);
    ASSERT_NE(view, nullptr);
    const auto text = allText(*view);
    EXPECT_TRUE(text.contains("POP_MUN = 1,000")) << text.toStdString();
    EXPECT_TRUE(text.contains("DEMO 2017")) << text.toStdString();
    EXPECT_EQ(view->findChild<QPushButton*>("comparePublished"), nullptr);
    figure->click();
    EXPECT_FALSE(view->isVisible());
}

TEST(Provenance, OfTheCommuneWithoutItsNeighbourhoodsIsASubtraction) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    ASSERT_TRUE(showsPortrait(w, "QP034006"));
    auto* view = opened(w.find<QPushButton>("figure_pop_3"));
    ASSERT_NE(view, nullptr);
    EXPECT_TRUE(allText(*view).contains(QStringLiteral("9,000 − 3,000 = 6,000"))) << allText(*view).toStdString();
}

TEST(Provenance, OfAnEstimateShowsItsRowsAndIsCopied) {
    const support::SmallObservatory small;
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    ASSERT_TRUE(showsPortrait(w, "QP034006"));
    w.workspace().choosePerimeter(layers::Perimeter::Enlarged);
    ASSERT_TRUE(gui::until([&] {
        return w.workspace().portrait() && !w.workspace().portrait()->estimates.empty() &&
               w.find<QPushButton>("howObtained");
    }));
    auto* how = w.find<QPushButton>("howObtained");
    EXPECT_TRUE(how->accessibleName().contains("How was this figure obtained?"));
    auto* view = opened(how);
    ASSERT_NE(view, nullptr);
    QString copied;
    QObject::connect(view, &app::ProvenanceView::copied, view, [&](const QString& text) { copied = text; });
    view->findChild<QPushButton*>("copyProvenance")->click();
    EXPECT_FALSE(copied.isEmpty());
    const auto text = QApplication::clipboard()->text();
    EXPECT_TRUE(text.contains("Licence Ouverte 2.0")) << text.toStdString();
    EXPECT_TRUE(text.contains("Pas Du Loup (QP034006)")) << text.toStdString();
    EXPECT_TRUE(text.contains("Files")) << text.toStdString();
    auto* rowsLink = view->findChild<QPushButton*>("sourceRows");
    ASSERT_NE(rowsLink, nullptr);
    rowsLink->click();
    auto* dialog = w.window.findChild<app::SourceRowsDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_GT(dialog->findChild<QTableView*>("sourceRowsTable")->model()->rowCount(), 0);
}

TEST(Provenance, OfAnEstimateDrawsItsMarginOnlyWhereThereIsOne) {
    auto provenance = std::make_shared<indicators::Provenance>();
    provenance->isEstimate = true;
    provenance->indicator.unit = "%";
    provenance->value = {20, geo::CellState::Estimated};
    provenance->sections = {{Part::Margin, {"Margin not measured"}}};
    app::ProvenanceView without;
    without.show(provenance);
    EXPECT_EQ(without.findChild<QWidget*>("marginLine"), nullptr);
    provenance->margin = indicators::Interval{15, 25};
    app::ProvenanceView with;
    with.show(provenance);
    ASSERT_NE(with.findChild<QWidget*>("marginLine"), nullptr);
    EXPECT_EQ(with.findChild<QWidget*>("marginLine")->accessibleName(), "From 15% to 25%");
}

TEST(Provenance, PutsTheCataloguesWordsAndNumbersInTheLanguage) {
    const indicators::Sentence sentence{
        "%1: %2 of %3", {indicators::Text{"le chômage", "unemployment"}, indicators::Amount{12.34, "%", 1}, 1234.0}};
    EXPECT_EQ(paint::sentence(sentence).toStdString(), "unemployment: 12.3% of 1,234");
}

TEST(Backtest, IsASoundModelWithPointsForRates) {
    app::BacktestModel model;
    const QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    model.setRows(backtestRows());
    using M = app::BacktestModel;
    const auto shown = [&](int r, int c) { return model.index(r, c).data().toString().toStdString(); };
    EXPECT_EQ(shown(0, M::Bias), "−52.0%");
    EXPECT_EQ(shown(0, M::CorrectedError), "none");
    EXPECT_EQ(shown(0, M::GapSlope), "not applicable");
    EXPECT_EQ(shown(0, M::InMargin), "not measured");
    EXPECT_EQ(shown(1, M::MedianError), "2.5\u00A0points");
    EXPECT_EQ(shown(1, M::P90Error), "6.0\u00A0points");
    EXPECT_EQ(shown(1, M::CorrectedError), "1.7\u00A0points");
    EXPECT_EQ(shown(1, M::GapSlope), "0.61");
    EXPECT_EQ(shown(1, M::InMargin), "91%");
    EXPECT_EQ(model.rowOf("p_caf_am"), 1);
    EXPECT_EQ(model.rowOf("p_caf_rsa"), -1);
    app::FigureTable table{&model, "table"};
    table.sortByColumn(M::CorrectedError, Qt::AscendingOrder);
    EXPECT_EQ(table.model()->index(1, M::CorrectedError).data().toString(), "none"); // what has no number comes last
    EXPECT_TRUE(paint::asTabbedText(app::shownTable(*table.model(), {})).contains("Share of lone parents\t2017"));
}

TEST(Backtest, WithNothingToCompareSaysWhatToImport) {
    const support::SmallObservatory small; // four neighbourhoods: too few to measure anything
    gui::Window w;
    ASSERT_TRUE(gui::opened(w, small.file));
    w.find<QAction>("actionCompare")->trigger();
    auto* dialog = w.window.findChild<app::BacktestDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* why = dialog->findChild<QLabel*>("backtestWhy");
    ASSERT_TRUE(gui::until([&] { return why->isVisible() && !why->text().isEmpty(); }));
    EXPECT_TRUE(why->text().contains("nothing to compare with")) << why->text().toStdString();
    EXPECT_TRUE(dialog->findChild<QPushButton*>("backtestAddData")->isVisible());
    const int asked = w.answers->asked;
    dialog->findChild<QPushButton*>("backtestAddData")->click();
    EXPECT_EQ(w.answers->asked, asked + 1);
}
