#include "painter.hpp"

#include "clipboard.hpp"
#include "csv.hpp"
#include "layer_export.hpp"
#include "page_plan.hpp"
#include "pages.hpp"
#include "recipe_reader.hpp"
#include "sample_content.hpp"
#include "sample_sheet.hpp"
#include "text.hpp"
#include "workbook_export.hpp"
#include "workbook_look.hpp"

#include "base/error.hpp"
#include "support.hpp"

#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace {

using geo::Error;

class Exports : public testing::Test {
protected:
    std::string write(const std::string& name, int dpi = 100) {
        paint::exportPlan(support::released(plan), folder / name, dpi, quiet);
        return support::readFile(folder / name);
    }
    support::TemporaryFolder folder;
    geo::NoProgress quiet;
    paint::Plan plan = paint::planPage(support::samplePage(), quiet);
};

/// What a program of poppler-utils prints; nullopt where it is not installed.
std::optional<QString> poppler(const QString& program, const QStringList& arguments) {
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(path, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

TEST_F(Exports, GiveTheSameBytesTwice) {
    for (const char* extension : {".png", ".pdf", ".svg"}) {
        const auto first = write(std::string{"a"} + extension), second = write(std::string{"b"} + extension);
        EXPECT_GT(first.size(), 1000U) << extension;
        EXPECT_EQ(first, second) << extension;
        plan = paint::planPage(support::samplePage(), quiet);
        EXPECT_EQ(first, write(std::string{"c"} + extension)) << extension << " planned again";
    }
}

TEST_F(Exports, RecordTheResolutionOfAnImage) {
    write("a4.png", 150);
    const QImage image{QString::fromStdString((folder / "a4.png").string())};
    EXPECT_EQ(image.size(), QSize(1754, 1240)); // 297 × 210 mm at 150 dots per inch
    EXPECT_NEAR(image.dotsPerMeterX(), 150 / 0.0254, 1);
    EXPECT_EQ(image.text("Title"), plan.title);
}

TEST_F(Exports, KeepThePixelsOfASlide) {
    auto page = support::samplePage();
    page.format.paper = layers::Paper::Slide;
    plan = paint::planPage(page, quiet);
    write("slide.png", 300);
    EXPECT_EQ(QImage(QString::fromStdString((folder / "slide.png").string())).size(), QSize(1920, 1080));
}

TEST_F(Exports, HoldNoDateUnlessTheEnvironmentGivesOne) {
    EXPECT_EQ(write("a.pdf").find("CreationDate"), std::string::npos);
    qputenv("SOURCE_DATE_EPOCH", "1600000000");
    write("b.pdf");
    qunsetenv("SOURCE_DATE_EPOCH");
    const auto info = poppler("pdfinfo", {"-rawdates", QString::fromStdString((folder / "b.pdf").string())});
    if (!info)
        GTEST_SKIP() << "skipped: poppler-utils is not installed";
    EXPECT_TRUE(info->contains("20200913122640Z")) << info->toStdString(); // date -u -d @1600000000
}

TEST_F(Exports, LetThePdfBeSearched) {
    plan = paint::planPage(support::samplePage(), quiet);
    write("a.pdf");
    const auto text = poppler("pdftotext", {"-raw", QString::fromStdString((folder / "a.pdf").string()), "-"});
    if (!text)
        GTEST_SKIP() << "skipped: poppler-utils is not installed";
    for (const char* words : {"Niveau de vie médian par IRIS, en euros par an, 2021 · Montpellier",
                              "périmètre élargi (300 m)", "La Mosson", "n = 3", "Villes et Territoires Occitanie"})
        EXPECT_TRUE(text->contains(words)) << words << "\n" << text->toStdString();
    EXPECT_TRUE(text->simplified().contains("aux niveaux de vie les plus bas sont tous")) << "letter-spaced titles too";
    EXPECT_LT(text->indexOf("par IRIS, en euros"), text->indexOf("La Mosson")) << "titles, then the map";
    EXPECT_LT(text->indexOf("La Mosson"), text->indexOf("périmètre élargi")) << "then the legend";
    EXPECT_LT(text->indexOf("périmètre élargi"), text->indexOf("Projection Lambert-93")) << "the footer at the end";
}

TEST_F(Exports, EmbedTheFonts) {
    write("a.pdf");
    const auto fonts = poppler("pdffonts", {QString::fromStdString((folder / "a.pdf").string())});
    if (!fonts)
        GTEST_SKIP() << "skipped: poppler-utils is not installed";
    auto lines = fonts->split('\n', Qt::SkipEmptyParts).mid(2);
    EXPECT_GE(lines.size(), 3);
    for (const auto& line : lines) {
        EXPECT_TRUE(line.contains("InterLisiere")) << line.toStdString();
        EXPECT_TRUE(line.simplified().section(' ', -5, -5) == "yes") << line.toStdString(); // emb
    }
}

TEST_F(Exports, WriteAPageOfTheRightSize) {
    write("a.pdf");
    const auto info = poppler("pdfinfo", {QString::fromStdString((folder / "a.pdf").string())});
    if (!info)
        GTEST_SKIP() << "skipped: poppler-utils is not installed";
    EXPECT_TRUE(info->contains("(A4)")) << info->toStdString();
    EXPECT_TRUE(info->contains("Pages:           1"));
}

/// Texts of an SVG in order; empty if it is not well formed.
QStringList textsOfSvg(const std::string& svg) {
    QXmlStreamReader reader{QByteArray::fromStdString(svg)};
    QStringList texts;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            texts << reader.readElementText();
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return texts;
}

/// One page of each kind: as PDF and as SVG it has the classes and counts of its legend, and no other program objects.
TEST_F(Exports, StandTheChecksOfOtherPrograms) {
    const layers::PageContent map = support::samplePage();
    const layers::PageContent sheet = layers::SheetPages{"La Mosson", "QP034005", {support::sampleSheetFront()}};
    const auto& sections = std::get<layers::MapPage>(map).map.legend.sections;
    for (const auto* content : {&map, &sheet}) {
        plan = paint::planPages(*content, quiet).front();
        write("page.pdf");
        const auto texts = textsOfSvg(write("page.svg"));
        const auto path = QString::fromStdString((folder / "page.pdf").string());
        const auto check = poppler("qpdf", {"--check", path}), fonts = poppler("pdffonts", {path}),
                   images = poppler("pdfimages", {"-list", path}), files = poppler("pdfdetach", {"-list", path}),
                   text = poppler("pdftotext", {"-layout", path, "-"});
        if (!check || !fonts || !images || !files || !text)
            GTEST_SKIP() << "skipped: qpdf or poppler-utils is not installed";
        EXPECT_TRUE(check->contains("No syntax or stream encoding errors found")) << check->toStdString();
        for (const auto& line : fonts->split('\n', Qt::SkipEmptyParts).mid(2))
            EXPECT_EQ(line.simplified().section(' ', -5, -5), "yes") << "embedded: " << line.toStdString();
        EXPECT_EQ(images->split('\n', Qt::SkipEmptyParts).size(), 2) << "heads alone\n" << images->toStdString();
        EXPECT_TRUE(files->contains("recipe.json")) << files->toStdString();
        for (const auto& entry : sections.front().entries) {
            if (!entry.count)
                continue;
            const auto label = paint::text(entry.label), count = paint::number(static_cast<double>(*entry.count), 0);
            EXPECT_EQ(texts.value(texts.indexOf(label) + 1), count) << label.toStdString();
            const QRegularExpression line{QRegularExpression::escape(label) + "\\s+" + count + "\\b",
                                          QRegularExpression::UseUnicodePropertiesOption};
            EXPECT_TRUE(text->contains(line)) << label.toStdString() << '\n' << text->toStdString();
        }
    }
}

TEST_F(Exports, WriteAWellFormedSvgWithTextsAsTexts) {
    const auto svg = write("a.svg");
    QXmlStreamReader reader{QByteArray::fromStdString(svg)};
    bool found = false;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == u"text")
            found = found || reader.readElementText() == u"La Mosson";
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_TRUE(found);
    EXPECT_EQ(svg.find("clip"), std::string::npos);
}

TEST_F(Exports, RefuseAnotherExtension) {
    try {
        write("a.docx");
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), Error::Code::Usage);
    }
}

TEST_F(Exports, LeaveTheOldFileWhenTheyFail) {
    write("a.svg");
    const auto before = support::readFile(folder / "a.svg");
    try {
        paint::exportPlan(support::released(plan), folder.path() / "nowhere" / "a.svg", 100, quiet);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), Error::Code::CannotWrite);
        EXPECT_NE(std::string{error.what()}.find("nowhere"), std::string::npos) << error.what();
    }
    EXPECT_EQ(support::readFile(folder / "a.svg"), before);
}

TEST_F(Exports, TellOfThemselvesInAPng) {
    write("a.png");
    const QImage image{QString::fromStdString((folder / "a.png").string())};
    EXPECT_EQ(image.text("Description"), plan.description);
    EXPECT_TRUE(image.text("Source").contains("Contours des IRIS 2022")) << image.text("Source").toStdString();
    EXPECT_EQ(image.text("Copyright"), "Licence Ouverte 2.0");
    EXPECT_EQ(image.text("Recipe").toStdString(), toJson(support::released(plan).imprint().recipe));
}

TEST_F(Exports, AreWellFormedSvgWhateverTheirWords) {
    plan.title = QStringLiteral("a < b & \"c\" \x01\uFFFF é");
    plan.items.push_back(paint::TextItem{plan.title, {10, 10}});
    const auto svg = QByteArray::fromStdString(write("a.svg"));
    QXmlStreamReader reader{svg};
    QStringList ids, recipes, titles;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (const auto id = reader.attributes().value(QStringLiteral("id")); !id.isEmpty())
            ids << id.toString();
        if (reader.name() == u"recipe")
            recipes << reader.readElementText();
        else if (reader.name() == u"title")
            titles << reader.readElementText();
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    EXPECT_EQ(titles, QStringList{QStringLiteral("a < b & \"c\"  é")});
    ASSERT_EQ(recipes.size(), 1);
    EXPECT_EQ(recipes[0].toStdString(), toJson(support::released(plan).imprint().recipe));
    EXPECT_GE(ids.size(), 2);
    EXPECT_EQ(ids.removeDuplicates(), 0);
}

TEST_F(Exports, CarryTheirRecipeInEveryFormat) {
    const auto recipe = support::released(plan).imprint().recipe;
    for (const char* name : {"a.pdf", "a.png", "a.svg"}) {
        write(name);
        EXPECT_EQ(paint::recipeIn(folder / name), recipe) << name;
    }
    layers::Workbook book;
    book.sheets.resize(1);
    book.sheets[0].columns = {{{geo::Message{"Code"}}, 10}};
    book.sheets[0].rows = {{{layers::SheetData{"QP034005"}}}};
    book.sheets[0].records = 1;
    layers::Json long_{{"title", std::string(3000, 'x') + "é😀"}};
    const auto table = layers::Gate{}.release(book, {layers::RecipeKind::Table, indicators::Language::French, long_});
    for (const char* name : {"t.xlsx", "t.ods"}) {
        paint::exportWorkbook(table, folder / name, quiet);
        EXPECT_EQ(paint::recipeIn(folder / name), table.imprint().recipe) << name;
    }
    paint::exportRecords(table, folder / "t.csv");
    EXPECT_EQ(paint::recipeIn(folder / "t.csv"), table.imprint().recipe);
    geo::LayerContent layer;
    layer.name = "list:lieux";
    layer.columns = {{"lieu", false}};
    layer.rows = {{std::string{"Maison pour tous"}}};
    const auto released = layers::Gate{}.release(layer, {layers::RecipeKind::Layer});
    for (const char* name : {"l.gpkg", "l.geojson", "l.xlsx", "l.ods", "l.csv"}) {
        paint::exportLayer(released, folder / name, paint::CsvFor::Machine, quiet);
        EXPECT_EQ(paint::recipeIn(folder / name), released.imprint().recipe) << name;
        const auto first = support::readFile(folder / name);
        paint::exportLayer(released, folder / name, paint::CsvFor::Machine, quiet);
        EXPECT_EQ(first == support::readFile(folder / name), true) << name << ": other bytes the second time";
    }
}

TEST_F(Exports, NameSheetsAsSpreadsheetsLetThem) {
    layers::Sheet sheet;
    sheet.name = layers::verbatim("list:a/b [2024] " + std::string(40, 'x'));
    const auto name = paint::nameOfSheet(sheet);
    EXPECT_TRUE(name.startsWith("list a b 2024 xx")) << name.toStdString();
    EXPECT_LE(name.size(), 31);
}

TEST_F(Exports, HaveNoRecipeWhereAnotherProgramWroteThem) {
    for (const auto& [name, bytes] : {std::pair{"a.pdf", "%PDF-1.4\n%%EOF"},
                                      {"a.csv", "a;b\n1;2\n"},
                                      {"a.geojson", "{\"type\":\"FeatureCollection\",\"features\":[]}"},
                                      {"a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><g>"},
                                      {"a.xlsx", "PK\x03\x04zip?"},
                                      {"a.gpkg", "SQLite format 3"},
                                      {"a.png", "\x89PNG"}}) {
        folder.write(name, bytes);
        EXPECT_EQ(paint::recipeIn(folder / name), std::nullopt) << name;
    }
}

TEST_F(Exports, WriteAPictureForEachOfSeveralPages) {
    const auto two = support::released(plan).made([](const paint::Plan& one) { return std::vector{one, one}; });
    const auto files = paint::exportPlans(two, folder / "page.png", 40, quiet);
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(files[0].filename(), "page.png");
    EXPECT_TRUE(std::filesystem::exists(folder / "page-2.png"));
    EXPECT_EQ(paint::exportPlans(two, folder / "page.pdf", 40, quiet).size(), 1U);
}

TEST_F(Exports, AttachTheFiguresBehindAMap) {
    write("a.pdf");
    const auto path = QString::fromStdString((folder / "a.pdf").string());
    const auto said = poppler("pdfdetach", {"-saveall", "-o", QString::fromStdString(folder.path().string()), path});
    if (!said)
        GTEST_SKIP() << "skipped: poppler-utils is not installed";
    const auto csv = QString::fromStdString(support::readFile(folder / "figures.csv"));
    const auto page = support::samplePage();
    const auto& filled = *page.map.filled;
    EXPECT_EQ(csv.count('\n'),
              1 + std::count_if(filled.fills.begin(), filled.fills.end(), [](int fill) { return fill != -2; }))
        << csv.toStdString();
}

TEST_F(Exports, GiveTheClipboardWordsBesideThePicture) {
    const auto data = paint::pictureForClipboard(support::released(plan), {300, 200}, quiet);
    EXPECT_TRUE(data->hasImage());
    EXPECT_TRUE(data->text().startsWith(plan.title));
    EXPECT_TRUE(data->text().contains("Licence Ouverte 2.0")) << data->text().toStdString();
}

TEST_F(Exports, GiveTheClipboardATableWithTabsAndItsSources) {
    geo::Source source;
    source.id = 1;
    source.title = "RP 2020";
    source.importedAt = "2026-11-02";
    const layers::ShownTable table{{"Code", "Value"}, {{"=1+1\tx", "-1.5"}}, {}, {1}};
    const layers::Gate gate{{source}};
    const auto text = paint::tableForClipboard(gate.release(table, {layers::RecipeKind::Table}))->text();
    EXPECT_TRUE(text.startsWith("Code\tValue\n'=1+1 x\t-1.5\n")) << text.toStdString();
    EXPECT_TRUE(text.contains("RP 2020")) << text.toStdString();
}

TEST(ClipboardTable, CodesKeepTheirZerosAndNumbersLoseTheirNarrowSpaces) {
    const layers::ShownTable table{{"Code", "Name\nas written", "Households"},
                                   {{"010010000", "L’Abergement", "1\u202F234,5"}, {"2A0040101", "Ajaccio", "12"}},
                                   {},
                                   {}};
    EXPECT_EQ(paint::asTabbedText(table), "Code\tName, as written\tHouseholds\n010010000\tL’Abergement\t1234,5\n"
                                          "2A0040101\tAjaccio\t12");
    const auto html = paint::asHtmlTable(table);
    EXPECT_TRUE(html.contains("<td style=\"mso-number-format:'\\@'\" sdnum=\"0;0;@\">010010000</td>"));
    EXPECT_TRUE(html.contains("<td>1234,5</td>"));
    EXPECT_TRUE(html.contains("<td>12</td>"));
}

TEST(ClipboardTable, TensOfThousandsAreNumbersAndNoCodes) {
    const layers::ShownTable table{{"Code", "People"}, {{"34172", "290\u202F053"}}, {}, {}};
    const auto html = paint::asHtmlTable(table);
    EXPECT_TRUE(html.contains("<td>290053</td>")) << html.toStdString();
    EXPECT_TRUE(html.contains("\">34172</td>")) << html.toStdString();
}

TEST(ClipboardTable, WhatLooksLikeMarkupStaysText) {
    const layers::ShownTable table{{"Name"}, {{"<b>A & B</b>"}}, {}, {}};
    EXPECT_TRUE(paint::asHtmlTable(table).contains("&lt;b&gt;A &amp; B&lt;/b&gt;"));
}

TEST(ClipboardTable, SentencesAreLeftAsTheyAre) {
    const layers::ShownTable lines{{}, {{"9\u202F000 − 3\u202F000 = 6\u202F000"}, {"pop", "1\u202F000"}}, {}, {}};
    EXPECT_EQ(paint::asTabbedText(lines), "9\u202F000 − 3\u202F000 = 6\u202F000\npop\t1000");
}

} // namespace
