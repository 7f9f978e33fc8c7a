#include "logo.hpp"

#include "page_plan.hpp"
#include "pages.hpp"
#include "pdf/pdf_writer.hpp"
#include "raster.hpp"
#include "sample_content.hpp"
#include "sample_sheet.hpp"
#include "svg_writer.hpp"

#include "base/error.hpp"

#include <QBuffer>

#include <gtest/gtest.h>

namespace {

const std::string svg = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">
<rect width="40" height="20" fill="#ff0000"/></svg>)";

std::string png(int width, int height) {
    QImage image{width, height, QImage::Format_RGB32};
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer{&bytes};
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes.toStdString();
}

std::string refusal(const std::string& bytes) {
    try {
        paint::logoImage(bytes);
    } catch (const geo::Error& error) {
        return error.what();
    }
    return {};
}

const paint::ImageItem* pictureOf(const paint::Plan& plan) {
    for (const auto& item : plan.items)
        if (const auto* picture = std::get_if<paint::ImageItem>(&item))
            return picture;
    return nullptr;
}

} // namespace

TEST(Logo, IsAPngOrAnSvg) {
    EXPECT_EQ(paint::logoImage(png(60, 30)).size(), QSize(60, 30));
    const auto drawn = paint::logoImage(svg);
    EXPECT_EQ(drawn.width(), 2 * drawn.height());
    EXPECT_EQ(drawn.pixelColor(10, 10), QColor(Qt::red));
}

TEST(Logo, IsRefusedWithTheReason) {
    EXPECT_NE(refusal("").find("neither a PNG nor an SVG"), std::string::npos);
    EXPECT_NE(refusal("GIF89a").find("neither a PNG nor an SVG"), std::string::npos);
    EXPECT_NE(refusal(png(60, 30).substr(0, 50)).find("damaged PNG"), std::string::npos);
    EXPECT_NE(refusal(png(4001, 2)).find("4,000 pixels"), std::string::npos);
    EXPECT_NE(refusal(std::string(2'000'001, 'x')).find("2 MB"), std::string::npos);
    EXPECT_NE(refusal("<svg").find("damaged SVG"), std::string::npos);
    EXPECT_NE(refusal("<?xml version='1.0'?><!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg/>").find("outside itself"),
              std::string::npos);
    EXPECT_NE(
        refusal("<svg xmlns='http://www.w3.org/2000/svg'><image href='/etc/hostname'/></svg>").find("outside itself"),
        std::string::npos);
}

TEST(Logo, StandsInTheCreditsPlaceInEveryFormat) {
    geo::NoProgress quiet;
    auto page = support::samplePage();
    EXPECT_EQ(pictureOf(paint::planPage(page, quiet)), nullptr);
    page.house.logo = svg;
    const auto plan = paint::planPage(page, quiet);
    const auto* picture = pictureOf(plan);
    ASSERT_NE(picture, nullptr);
    EXPECT_NEAR(picture->box.right(), 287, 0.01);
    EXPECT_LE(picture->box.bottom(), 205);
    EXPECT_TRUE(paint::toSvg(plan).contains("data:image/png;base64,"));
    EXPECT_GT(paint::toPdf({&plan, 1}, {}, quiet).size(), 0);
    const auto image = paint::rasterise(plan, {1188, 840}, quiet);
    EXPECT_EQ(image.pixelColor((picture->box.center() * 4).toPoint()), QColor(Qt::red));
    auto sheet = support::sampleSiteSheet();
    sheet.house.logo = png(300, 20);
    const auto side = paint::planPages(layers::SheetPages{{}, {}, {sheet}}, quiet).at(0);
    ASSERT_NE(pictureOf(side), nullptr);
    EXPECT_LT(pictureOf(side)->box.width(), 60);
}
