// Several pages in one PDF, judged by what qpdf and poppler read in it.
#include "page_plan.hpp"
#include "pdf/pdf_layers.hpp"
#include "pdf/pdf_writer.hpp"
#include "sample_content.hpp"

#include "support.hpp"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

namespace {

using paint::Plan;

paint::TextItem word(const QString& text, double x, double y) {
    paint::TextItem item;
    item.text = text;
    item.baseline = {x, y};
    return item;
}

paint::PathItem box(double x, double y, double width, double height) {
    paint::PathItem item;
    item.path.addRect(x, y, width, height);
    item.fill = {43, 107, 82, 128};
    return item;
}

Plan pageSaying(const QString& title, QSizeF size = {210, 297}) {
    Plan plan;
    plan.size = size;
    plan.paper = true;
    plan.title = title;
    plan.description = QStringLiteral("What %1 shows").arg(title);
    plan.items = {word(title, 20, 30), box(18, 28, 40, 10), word("below " + title, 20, 60)};
    return plan;
}

class PdfBook : public testing::Test {
protected:
    std::string save(const QByteArray& bytes, const char* name = "book.pdf") {
        const auto path = folder / name;
        QFile file{QString::fromStdString(path.string())};
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return path.string();
    }
    /// What a program says; the test is skipped where it is not installed.
    QString told(const char* program, const QStringList& arguments, int expected = 0) {
        const QString path = QStandardPaths::findExecutable(QLatin1String{program});
        if (path.isEmpty()) {
            ADD_FAILURE() << program << " is not installed: scripts/setup.sh";
            return {};
        }
        QProcess process;
        process.start(path, arguments);
        process.waitForFinished();
        EXPECT_EQ(process.exitCode(), expected) << process.readAllStandardError().toStdString();
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    /// Two sheets of two pages in one group, one in another, a slide without a bookmark.
    QByteArray book(const paint::PdfOptions& options = {}) {
        paint::PdfBook book;
        Plan slide = pageSaying("Slide", {1920, 1080});
        slide.paper = false;
        for (const auto& [name, group] :
             {std::pair{"La Mosson", "Hérault"}, {"Lemasson", "Hérault"}, {"Pissevin", "Gard"}}) {
            const QStringList bookmark{group, name};
            for (const char* side : {" recto", " verso"})
                book.add(paint::preparePdfPage(pageSaying(QString{name} + side), quiet), bookmark);
        }
        book.add(paint::preparePdfPage(slide, quiet));
        return book.finish(options, quiet);
    }
    static paint::PdfOptions options() {
        paint::PdfOptions made;
        made.details.title = "Atlas <1> & « 2 »\x01";
        made.details.sources = {"INSEE, RP 2020", "ANCT, quartiers 2024"};
        made.details.licences = {"Licence Ouverte 2.0"};
        made.details.recipe = R"({"lisiere recipe":1,"title":"é < & ]]>"})";
        made.details.program = "Lisière 9.9";
        made.attachments.push_back({"data.csv", "Figures", "text/csv", "code;pop\r\nQP034005;24600\r\n"});
        return made;
    }
    support::TemporaryFolder folder;
    geo::NoProgress quiet;
};

TEST_F(PdfBook, PassesTheCheckOfQpdf) {
    const auto said = told("qpdf", {"--check", QString::fromStdString(save(book(options())))});
    EXPECT_TRUE(said.contains("No syntax or stream encoding errors found")) << said.toStdString();
}

TEST_F(PdfBook, GivesEachPageItsOwnSize) {
    const auto path = QString::fromStdString(save(book()));
    const auto said = told("pdfinfo", {"-f", "1", "-l", "7", path});
    EXPECT_TRUE(said.contains("Pages:           7")) << said.toStdString();
    EXPECT_TRUE(said.contains("Page    1 size:  595.276 x 841.89 pts (A4)")) << said.toStdString();
    EXPECT_TRUE(said.contains("Page    7 size:  960 x 540 pts")) << said.toStdString(); // 1920 / 144 inches
}

TEST_F(PdfBook, HoldsEachPagesOwnWords) {
    const auto path = QString::fromStdString(save(book()));
    for (const auto& [page, words] : {std::pair{"1", "La Mosson recto"}, {"4", "Lemasson verso"}, {"7", "Slide"}}) {
        const auto said = told("pdftotext", {"-raw", "-f", page, "-l", page, path, "-"});
        EXPECT_EQ(said.split('\n').front(), words);
        EXPECT_EQ(said.count("recto") + said.count("verso"), QString{words} == "Slide" ? 0 : 2);
    }
}

TEST_F(PdfBook, EmbedsEachFontOnce) {
    const auto said = told("pdffonts", {QString::fromStdString(save(book()))});
    const auto lines = said.split('\n', Qt::SkipEmptyParts).mid(2);
    ASSERT_EQ(lines.size(), 1) << said.toStdString(); // the sample has one weight
    EXPECT_TRUE(lines[0].contains("InterLisiere"));
    EXPECT_EQ(lines[0].simplified().section(' ', -5, -5), "yes") << "embedded";
}

TEST_F(PdfBook, HoldsNoImage) {
    const auto said = told("pdfimages", {"-list", QString::fromStdString(save(book()))});
    EXPECT_EQ(said.split('\n', Qt::SkipEmptyParts).size(), 2) << "its two lines of heads alone\n" << said.toStdString();
}

TEST_F(PdfBook, NestsItsBookmarksByGroupWithOneForTheSidesOfASheet) {
    const auto said = told("qpdf", {"--json=2", "--json-key=outlines", QString::fromStdString(save(book()))});
    const auto groups = QJsonDocument::fromJson(said.toUtf8()).object()["outlines"].toArray();
    ASSERT_EQ(groups.size(), 2) << said.toStdString();
    EXPECT_EQ(groups[0]["title"].toString(), "Hérault");
    EXPECT_EQ(groups[0]["destpageposfrom1"].toInt(), 1);
    const auto sheets = groups[0]["kids"].toArray();
    ASSERT_EQ(sheets.size(), 2);
    EXPECT_EQ(sheets[1]["title"].toString(), "Lemasson");
    EXPECT_EQ(sheets[1]["destpageposfrom1"].toInt(), 3);
    EXPECT_EQ(groups[1]["title"].toString(), "Gard");
    EXPECT_EQ(groups[1]["kids"].toArray().size(), 1);
}

TEST_F(PdfBook, CarriesItsRecipeAndItsFigures) {
    const auto path = QString::fromStdString(save(book(options())));
    const auto list = told("pdfdetach", {"-list", path});
    EXPECT_TRUE(list.contains("2 embedded files")) << list.toStdString();
    const auto out = QString::fromStdString(folder.path().string());
    told("pdfdetach", {"-saveall", "-o", out, path});
    EXPECT_EQ(support::readFile(folder / "recipe.json"), options().details.recipe.toStdString());
    EXPECT_EQ(support::readFile(folder / "data.csv"), options().attachments[0].bytes.toStdString());
}

TEST_F(PdfBook, SaysInXmpWhatItIsMadeFrom) {
    const auto said = told("pdfinfo", {"-meta", QString::fromStdString(save(book(options())))});
    QXmlStreamReader reader{said.trimmed()};
    std::map<QString, QString> found;
    QStringList sources;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() != u"xmpmeta" &&
            reader.name() != u"RDF" && reader.name() != u"Description") {
            const auto name = reader.qualifiedName().toString();
            found[name] = reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        }
    ASSERT_FALSE(reader.hasError()) << reader.errorString().toStdString() << said.toStdString();
    EXPECT_EQ(found["dc:title"], QStringLiteral("Atlas <1> & « 2 »"));
    EXPECT_EQ(found["dc:source"], QStringLiteral("INSEE, RP 2020 ; ANCT, quartiers 2024"));
    EXPECT_EQ(found["dc:rights"], QStringLiteral("Licence Ouverte 2.0"));
    EXPECT_EQ(found["pdf:Producer"], QStringLiteral("Lisière 9.9"));
    EXPECT_TRUE(found.contains("dc:language"));
    EXPECT_EQ(found["lisiere:recipe"].toUtf8(), options().details.recipe);
    EXPECT_FALSE(found.contains("xmp:CreateDate")) << "no date of its making";
}

TEST_F(PdfBook, GivesTheSameBytesTwice) {
    const auto first = book(options());
    EXPECT_EQ(first, book(options()));
    EXPECT_GT(first.size(), 5000);
}

TEST_F(PdfBook, IsThePageAloneForOnePlan) {
    const auto plan = pageSaying("One");
    const auto said = told(
        "qpdf", {"--json=2", "--json-key=outlines", QString::fromStdString(save(paint::toPdf({&plan, 1}, {}, quiet)))});
    EXPECT_TRUE(QJsonDocument::fromJson(said.toUtf8()).object()["outlines"].toArray().isEmpty());
}

TEST_F(PdfBook, PutsWhatTouchesNoTextUnderTheTexts) {
    Plan plan;
    plan.items = {box(0, 0, 10, 10), word("a", 2, 8), box(50, 50, 10, 10), word("b", 52, 58)};
    auto layers = paint::layersOf(plan);
    ASSERT_EQ(layers.size(), 1U);
    EXPECT_EQ(layers[0].texts.size(), 2U);
    EXPECT_EQ(layers[0].drawings.size(), 2U);
    plan.items.push_back(box(1, 1, 5, 9)); // covers the first word
    plan.items.push_back(box(80, 80, 1, 1));
    layers = paint::layersOf(plan);
    ASSERT_EQ(layers.size(), 2U);
    EXPECT_EQ(layers[1].drawings.size(), 1U) << "two that follow each other, in one go";
    EXPECT_EQ(layers[1].drawings[0].size(), 2U);
}

} // namespace
