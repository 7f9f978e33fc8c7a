#include "copying.hpp"

#include "gui.hpp"

TEST(Clipboard, CodesKeepTheirZerosAndNumbersLoseTheirNarrowSpaces) {
    const app::TableCells table{{"Code", "Name\nas written", "Households"},
                                {{"010010000", "L’Abergement", "1\u202F234,5"}, {"2A0040101", "Ajaccio", "12"}}};
    EXPECT_EQ(app::tabbed(table), "Code\tName, as written\tHouseholds\n010010000\tL’Abergement\t1234,5\n"
                                  "2A0040101\tAjaccio\t12");
    const auto html = app::asHtml(table);
    EXPECT_TRUE(html.contains("<td style=\"mso-number-format:'\\@'\" sdnum=\"0;0;@\">010010000</td>"));
    EXPECT_TRUE(html.contains("<td>1234,5</td>"));
    EXPECT_TRUE(html.contains("<td>12</td>"));
}

TEST(Clipboard, WhatLooksLikeMarkupStaysText) {
    const app::TableCells table{{"Name"}, {{"<b>A & B</b>"}}};
    EXPECT_TRUE(app::asHtml(table).contains("&lt;b&gt;A &amp; B&lt;/b&gt;"));
}
