// The same page as PNG, PDF and SVG: our rasteriser against the pictures that poppler and librsvg make.
#include "page_plan.hpp"
#include "pages.hpp"
#include "painter.hpp"
#include "sample_content.hpp"
#include "sample_sheet.hpp"

#include "likeness.hpp"
#include "support.hpp"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace {

/// As pages are printed. Poppler moves thin lines and edges to whole pixels, so that fewer would measure its grid.
constexpr int dpi = 300;
/// Two drawings of one page look the same from here on.
constexpr double alike = 0.98;

/// Both programs round half pixels of the page up, and we do not.
void expectAlike(const QImage& own, const QImage& other) {
    ASSERT_NEAR(other.width(), own.width(), 1);
    ASSERT_NEAR(other.height(), own.height(), 1);
    const QRect both{0, 0, std::min(own.width(), other.width()), std::min(own.height(), other.height())};
    EXPECT_GE(support::likeness(own.copy(both), other.copy(both)), alike);
}

struct Form {
    const char* name;
    layers::PageContent (*content)();
};

layers::PageContent mapPage(layers::MapContent map, layers::PageFormat format = {}) {
    auto page = support::samplePage();
    page.format = format;
    page.map = std::move(map);
    return page;
}

layers::PageContent sheetOf(layers::BlockPage side) {
    return layers::SheetPages{"La Mosson", "QP034005", {std::move(side)}};
}

class Agreement : public testing::TestWithParam<Form> {
protected:
    QString path(const char* name) const { return QString::fromStdString((folder / name).string()); }
    /// The page of a form as our own picture.
    QImage own() {
        paint::exportPlan(support::released(plan), folder / "page.png", dpi, quiet);
        return QImage{path("page.png")};
    }
    /// What another program makes of a file of ours; null where the program is not installed.
    QImage picture(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment = {}) {
        const QString found = QStandardPaths::findExecutable(program);
        if (found.isEmpty())
            return {};
        QProcess process;
        process.setProcessEnvironment(environment.isEmpty() ? QProcessEnvironment::systemEnvironment() : environment);
        process.start(found, arguments);
        process.waitForFinished(120'000);
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
        return QImage{path("other.png")};
    }
    /// librsvg does not read the fonts that the file carries: they are installed for it alone.
    QProcessEnvironment withFonts() const {
        for (const char* style : {"Regular", "Italic", "Medium", "SemiBold", "Bold"}) {
            const auto name = QStringLiteral("InterLisiere-%1.ttf").arg(QLatin1String{style});
            QFile::copy(QStringLiteral(":/fonts/") + name, path(name.toLatin1().constData()));
        }
        QFile configuration{path("fonts.conf")};
        EXPECT_TRUE(configuration.open(QIODevice::WriteOnly));
        configuration.write(QStringLiteral("<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">"
                                           "<fontconfig><dir>%1</dir><cachedir>%1/cache</cachedir></fontconfig>")
                                .arg(QString::fromStdString((folder / "").string()))
                                .toUtf8());
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("FONTCONFIG_FILE"), path("fonts.conf"));
        return environment;
    }

    support::TemporaryFolder folder;
    geo::NoProgress quiet;
    const paint::Plan plan = paint::planPages(GetParam().content(), quiet).front();
};

} // namespace

TEST_P(Agreement, OfThePictureAndThePdf) {
    const QImage png = own();
    paint::exportPlan(support::released(plan), folder / "page.pdf", dpi, quiet);
    const QImage pdf = picture(QStringLiteral("pdftoppm"),
                               {QStringLiteral("-png"), QStringLiteral("-singlefile"), QStringLiteral("-r"),
                                QString::number(dpi), path("page.pdf"), path("other")});
    if (pdf.isNull())
        GTEST_SKIP() << "skipped: pdftoppm (poppler-utils) is not installed";
    expectAlike(png, pdf);
}

TEST_P(Agreement, OfThePictureAndTheSvg) {
    const QImage png = own();
    paint::exportPlan(support::released(plan), folder / "page.svg", dpi, quiet);
    const QImage svg = picture(QStringLiteral("rsvg-convert"),
                               {QStringLiteral("-d"), QString::number(dpi), QStringLiteral("-p"), QString::number(dpi),
                                QStringLiteral("-o"), path("other.png"), path("page.svg")},
                               withFonts());
    if (svg.isNull())
        GTEST_SKIP() << "skipped: rsvg-convert (librsvg2-bin) is not installed";
    expectAlike(png, svg);
}

/// Every line of text of the plan, legend and figures among them, can be read in the PDF and in the SVG.
TEST_P(Agreement, OfTheWordsInThePdfAndTheSvg) {
    paint::exportPlan(support::released(plan), folder / "page.svg", dpi, quiet);
    QFile file{path("page.svg")};
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto svg = QString::fromUtf8(file.readAll());
    for (const auto& line : plan.textLines())
        EXPECT_TRUE(svg.contains(line.toHtmlEscaped())) << line.toStdString();
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (program.isEmpty())
        GTEST_SKIP() << "skipped: pdftotext (poppler-utils) is not installed";
    paint::exportPlan(support::released(plan), folder / "page.pdf", dpi, quiet);
    QProcess process;
    process.start(program, {QStringLiteral("-raw"), path("page.pdf"), QStringLiteral("-")});
    process.waitForFinished(120'000);
    const auto bare = [](QString words) { return words.removeIf([](QChar c) { return c.isSpace(); }); };
    const QString pdf = bare(QString::fromUtf8(process.readAllStandardOutput()));
    for (const auto& line : plan.textLines())
        EXPECT_TRUE(pdf.contains(bare(line))) << line.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Forms, Agreement,
    testing::Values(Form{"Choropleth", [] { return mapPage(support::sampleContent()); }},
                    Form{"Circles", [] { return mapPage(support::sampleCircles(false)); }},
                    Form{"ColouredCircles", [] { return mapPage(support::sampleCircles(true)); }},
                    Form{"Categories", [] { return mapPage(support::sampleCategories()); }},
                    Form{"Upright",
                         [] {
                             return mapPage(support::sampleContent(), {layers::Paper::A4, true, {}});
                         }},
                    Form{"SheetFront", [] { return sheetOf(support::sampleSheetFront()); }},
                    Form{"SheetBack", [] { return sheetOf(support::sampleSheetBack()); }},
                    Form{"Site", [] { return sheetOf(support::sampleSiteSheet()); }}),
    [](const auto& test) { return test.param.name; });

/// A test that could not fail would prove nothing: a page with other classes is not alike.
TEST(AgreementOfPictures, IsLostWhenTheMapSaysSomethingElse) {
    geo::NoProgress quiet;
    auto page = support::samplePage();
    const auto render = [&] { return paint::render(paint::planPage(page, quiet), {1754, 1240}, quiet); };
    const QImage right = render();
    std::ranges::reverse(page.map.filled->colours);
    EXPECT_LT(support::likeness(right, render()), alike);
}
