#include "painter.hpp"

#include "page_plan.hpp"
#include "sample_content.hpp"

#include "base/error.hpp"
#include "support.hpp"

#include <QImage>
#include <QProcess>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

namespace {

using geo::Error;

class Exports : public testing::Test {
protected:
    std::string write(const std::string& name, int dpi = 100) {
        paint::exportPlan(plan, folder / name, dpi, quiet);
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
        paint::exportPlan(plan, folder.path() / "nowhere" / "a.svg", 100, quiet);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), Error::Code::CannotWrite);
        EXPECT_NE(std::string{error.what()}.find("nowhere"), std::string::npos) << error.what();
    }
    EXPECT_EQ(support::readFile(folder / "a.svg"), before);
}

} // namespace
