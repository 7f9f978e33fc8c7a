// The choice of the year that a map of change begins with.
#include "gui.hpp"
#include "two_censuses.hpp"

#include "change.hpp"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

namespace {

struct CensusWindow : gui::Window {
    const support::TwoCensuses small;
    QComboBox& since() { return *find<QComboBox>("since"); }
    const layers::IndicatorStyle& style() { return *workspace().style(); }
    bool start() {
        if (!gui::opened(*this, small.file))
            return false;
        workspace().chooseIndicator("tx_emp");
        return shows([](const indicators::Figures& figures) { return figures.indicator.id == "tx_emp"; });
    }
    bool shows(const std::function<bool(const indicators::Figures&)>& condition) {
        return gui::until([&] {
            const auto content = workspace().content();
            return content && content->filled && condition(*content->filled->figures);
        });
    }
    bool showsChangeSince(int year) {
        return shows([year](const indicators::Figures& figures) {
            return figures.change && figures.change->earlier->year == year;
        });
    }
    void pick(int row) {
        since().setCurrentIndex(row);
        emit since().activated(row);
    }
    bool isEnabled(int row) { return since().model()->index(row, 0).flags().testFlag(Qt::ItemIsEnabled); }
};

} // namespace

TEST(SinceChoice, OffersTheYearsThatCompareAndTheOthersForAReason) {
    CensusWindow w;
    ASSERT_TRUE(w.start());
    ASSERT_TRUE(w.since().isVisible());
    ASSERT_EQ(w.since().count(), 5); // none, 2019, 2016, a line, compare anyway
    const int near = w.since().findData(2019), far = w.since().findData(2016), anyway = w.since().count() - 1;
    EXPECT_FALSE(w.isEnabled(near));
    EXPECT_TRUE(w.since().itemData(near, Qt::ToolTipRole).toString().contains(QStringLiteral("surveys in common")));
    EXPECT_TRUE(w.isEnabled(far));
    w.pick(far);
    ASSERT_TRUE(w.showsChangeSince(2016));
    EXPECT_EQ(w.style().method, layers::ClassMethod::Centred);
    EXPECT_TRUE(w.workspace().content()->cautions.empty());

    w.pick(anyway);
    auto* dialog = w.find<QDialog>("compareAnywayDialog");
    ASSERT_TRUE(dialog);
    auto* compare = dialog->findChild<QPushButton*>(QStringLiteral("compareAnyway"));
    EXPECT_FALSE(compare->isEnabled()) << "no reason yet";
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("compareAnywayReason")),
                     QStringLiteral("asked for by the board"));
    compare->click();
    ASSERT_TRUE(w.showsChangeSince(2019));
    EXPECT_EQ(w.style().compareAnyway, "asked for by the board");
    ASSERT_EQ(w.workspace().content()->cautions.size(), 1u);
    EXPECT_EQ(w.since().currentData().toInt(), 2019);

    w.workspace().undoStack().undo();
    ASSERT_TRUE(w.showsChangeSince(2016));
    w.workspace().chooseYear(2019); // three years after: the figures are shown instead
    EXPECT_FALSE(w.style().since);
    EXPECT_EQ(w.style().method, layers::ClassMethod::Quantile);
}
