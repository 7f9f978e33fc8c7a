#include "council_table.hpp"

#include "registered.hpp"

#include <gmock/gmock.h>

using namespace layers;
using testing::ElementsAre;

namespace {

std::string textOf(const SheetCell& cell) {
    if (const auto* said = std::get_if<SheetText>(&cell.content))
        return said->empty() ? std::string{} : geo::plainText(said->front());
    return std::holds_alternative<geo::CellState>(cell.content) ? "absent" : "?";
}

void addEdition(geo::NetworkRegister& network, geo::Transaction& t, const char* council, const char* year,
                const char* status) {
    geo::NetworkRecord edition{geo::recordKind("council-editions")};
    edition.set("council", council);
    edition.set("edition", year);
    edition.set("status", status);
    network.add(t, edition);
}

} // namespace

TEST(CouncilTable, SetsTheEditionsOfACouncilSideBySide) {
    const support::Registered office{{"councils"}};
    office.write([](geo::NetworkRegister& network, geo::Transaction& t) {
        addEdition(network, t, "CC05", "2016", "association");
        addEdition(network, t, "CC05", "2019", "");
        addEdition(network, t, "CC04", "2019", "collectif de fait");
    });
    const auto book = councilWorkbook(office.small.open());
    ASSERT_EQ(book.sheets.size(), 2U) << "all editions, and the one thing that was answered";
    EXPECT_EQ(book.sheets[0].records, 8U) << "seven councils, one of them with two editions";
    const auto& crossed = book.sheets[1];
    const auto row = std::ranges::find_if(crossed.rows, [](const auto& r) { return textOf(r[0]) == "Bédarieux"; });
    ASSERT_NE(row, crossed.rows.end());
    EXPECT_EQ(textOf(row->at(3)), "association");
    EXPECT_EQ(textOf(row->at(4)), "absent") << "not recorded is said, not left blank";
}

TEST(CouncilTable, WithoutAnEditionSaysWhatToImport) {
    const support::Registered office{{"councils"}};
    EXPECT_THROW(councilWorkbook(office.small.open()), geo::Error);
}
