// Saying which column is which field of the register, with the first cells beside it.
#include "columns_page.hpp"
#include "support.hpp"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QTableWidget>

namespace {

constexpr auto wide = "Année;Action;Porteur;Thème;Accordé CAF;Divers\n2021;Fête;Sentiers;Lien;500;à voir\n";

class ColumnsOfATable : public testing::Test {
protected:
    void read(const char* content) {
        geo::NoProgress nobody;
        inspection = geo::inspect(folder.write("a.csv", content), nobody).at(0);
        page = std::make_unique<app::ColumnsPage>(inspection);
        page->show(geo::previewTable(inspection.source));
    }
    QComboBox* field(int row) const { return page->findChild<QComboBox*>(QStringLiteral("field%1").arg(row)); }
    static void choose(QComboBox* box, const char* what) { box->setCurrentIndex(box->findData(QLatin1String{what})); }

    support::TemporaryFolder folder;
    geo::Inspection inspection;
    std::unique_ptr<app::ColumnsPage> page;
};

TEST_F(ColumnsOfATable, ProposeWhatTheHeadsSayAndShowTheFirstCells) {
    read(wide);
    const auto* table = page->findChild<QTableWidget*>("columnFields");
    ASSERT_EQ(table->rowCount(), 6);
    EXPECT_EQ(field(1)->currentData().toString(), "title");
    EXPECT_EQ(field(4)->currentData().toString(), "granted@CAF");
    EXPECT_EQ(field(5)->currentData().toString(), "-");
    EXPECT_EQ(table->item(4, 2)->text(), "500");
    EXPECT_TRUE(page->choices().empty()) << "nothing was said";
    EXPECT_EQ(page->recordKind(), "");
}

TEST_F(ColumnsOfATable, WhatIsChosenIsSaidAndReadLikeThat) {
    read(wide);
    choose(field(4), "asked@BOP 147");
    choose(field(5), "note");
    EXPECT_EQ(page->choices(), (std::vector<geo::ColumnChoice>{{"Accordé CAF", "asked@BOP 147"}, {"Divers", "note"}}));
}

TEST_F(ColumnsOfATable, AListBecomesATableOfTheRegisterWhenItIsSaid) {
    read("Intitulé libre;Somme\nFête;5\n");
    const auto* table = page->findChild<QTableWidget*>("columnFields");
    EXPECT_EQ(table->rowCount(), 0);
    auto* kinds = page->findChild<QComboBox*>("recordKind");
    choose(kinds, "actions");
    emit kinds->activated(kinds->currentIndex());
    ASSERT_EQ(table->rowCount(), 2);
    choose(field(0), "title");
    EXPECT_EQ(page->recordKind(), "actions");
    EXPECT_EQ(page->choices(), (std::vector<geo::ColumnChoice>{{"Intitulé libre", "title"}}));
}

} // namespace
