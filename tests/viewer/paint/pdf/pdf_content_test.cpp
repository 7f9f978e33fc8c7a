#include "pdf/pdf_content.hpp"

#include <gmock/gmock.h>

namespace {

/// Two squares side by side, 20 units wide, their sides cut into pieces of one unit: 41 corners of each side shared.
paint::PolygonItem twoZones() {
    paint::PolygonItem item;
    item.starts = {0};
    for (const double x : {10.0, 30.0}) {
        for (int i = 0; i < 20; ++i)
            item.points.append({x + i, 10});
        for (int i = 0; i < 20; ++i)
            item.points.append({x + 20, 10.0 + i});
        for (int i = 0; i < 20; ++i)
            item.points.append({x + 20 - i, 30});
        for (int i = 0; i < 20; ++i)
            item.points.append({x, 30.0 - i});
        item.starts.push_back(static_cast<int>(item.points.size()));
    }
    item.fill = {255, 0, 0, 255};
    item.stroke = {255, 255, 255, 128};
    return item;
}

QByteArray contentOf(const paint::Item& item, std::set<int>* alphas = nullptr) {
    std::set<int> used;
    QByteArray all;
    for (const auto& chunk : paint::pdfContent({&item, 1}, paint::pdfGrid({297, 210}, 1), alphas ? *alphas : used)) {
        if (chunk.rowLength > 0) {
            EXPECT_EQ(chunk.bytes.size() % chunk.rowLength, 0);
        }
        all += chunk.bytes;
    }
    return all;
}

} // namespace

TEST(PdfContent, DrawsABorderOfTwoZonesOnce) {
    auto item = twoZones();
    item.filled = false;
    item.strokeWidth = 0.2;
    EXPECT_EQ(contentOf(item).count(" l\n"), 6) << "each ring whole, straight";
    item.sharedBorders = true;
    EXPECT_EQ(contentOf(item).count(" l\n"), 140) << "2 · 80 pieces, 20 of them shared";
}

TEST(PdfContent, LeavesPointsOnAStraightLineOutOfFills) {
    const auto content = contentOf(twoZones());
    EXPECT_EQ(content.count(" l\n"), 6) << "three of four corners twice";
    EXPECT_EQ(content.count(" m\n"), 2);
    EXPECT_EQ(content.count("f*\n"), 1);
}

TEST(PdfContent, SaysWhichOpacitiesItUses) {
    auto item = twoZones();
    item.strokeWidth = 0.2;
    std::set<int> alphas;
    EXPECT_TRUE(contentOf(item, &alphas).contains("/La128 gs"));
    EXPECT_THAT(alphas, testing::ElementsAre(128, 255));
}

TEST(PdfContent, IsOnAGridOfAFiftiethOfAMillimetre) {
    EXPECT_DOUBLE_EQ(paint::pdfGrid({297, 210}, 1).perUnit, 50);
    EXPECT_LE(paint::pdfGrid({9000, 210}, 1).perUnit * 9000, 99'999) << "five digits hold the widest page";
}

TEST(PdfContent, SavesAndRestoresWhatItSets) {
    const auto content = contentOf(twoZones());
    EXPECT_TRUE(content.startsWith("q "));
    EXPECT_TRUE(content.endsWith("Q\n"));
}
