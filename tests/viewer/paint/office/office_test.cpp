#include "office/office_export.hpp"

#include "office/sample_office.hpp"
#include "sample_content.hpp"

#include "base/error.hpp"
#include "spreadsheet.hpp"
#include "support.hpp"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QXmlStreamReader>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <set>

namespace {

using geo::Error;
using support::InLanguage;
using testing::HasSubstr;
using testing::IsEmpty;

layers::Released<layers::PageContent> released(const layers::PageContent& content) {
    return layers::Gate{}.release(content, {});
}

/// A package read as an office program reads it: what cannot be resolved is a fault that it would repair.
class Package {
public:
    explicit Package(const std::filesystem::path& file) {
        for (const auto& name : support::zipMembers(file))
            m_parts[QString::fromStdString(name)] = QByteArray::fromStdString(support::zipMember(file, name));
        if (m_parts.empty())
            faults += "it holds nothing";
        checkWellFormed();
        checkTypes();
        follow({});
        for (const auto& [name, content] : m_parts)
            if (!name.endsWith(".rels") && name != "[Content_Types].xml" && !m_reached.contains(name))
                faults += name + " is pointed to by nothing";
    }
    QStringList faults;
    QString part(const QString& name) const { return QString::fromUtf8(m_parts.at(name)); }
    QStringList partsIn(const QString& folder) const {
        QStringList names;
        for (const auto& [name, content] : m_parts)
            if (name.startsWith(folder) && !name.endsWith(".rels"))
                names += name;
        return names;
    }
    QByteArray bytes(const QString& name) const { return m_parts.at(name); }
    /// What is read in a part: its text, a line per paragraph.
    QString words(const QString& name) const {
        QXmlStreamReader xml{m_parts.at(name)};
        QString words;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isCharacters())
                words += xml.text();
            if (xml.isEndElement() && xml.name() == u"p")
                words += u'\n';
        }
        return words;
    }

private:
    using Relations = std::map<QString, QString>;
    static bool isXml(const QString& name) { return name.endsWith(".xml") || name.endsWith(".rels"); }
    void checkWellFormed() {
        for (const auto& [name, content] : m_parts) {
            if (!isXml(name))
                continue;
            QXmlStreamReader xml{content};
            std::set<QString> objects;
            while (!xml.atEnd()) {
                xml.readNext();
                if (xml.isStartElement() && (xml.name() == u"docPr" || xml.qualifiedName() == u"p:cNvPr"))
                    if (!objects.insert(xml.attributes().value("id").toString()).second)
                        faults += name + ": two objects with one number";
            }
            if (xml.hasError())
                faults += name + ": " + xml.errorString();
        }
    }
    void checkTypes() {
        QXmlStreamReader xml{m_parts["[Content_Types].xml"]};
        std::set<QString> suffixes, parts;
        while (xml.readNextStartElement() || !xml.atEnd())
            if (xml.isStartElement() && xml.name() == u"Default")
                suffixes.insert(xml.attributes().value("Extension").toString());
            else if (xml.isStartElement() && xml.name() == u"Override")
                parts.insert(xml.attributes().value("PartName").mid(1).toString());
        for (const auto& name : parts)
            if (!m_parts.contains(name))
                faults += "a type is given for " + name + ", which is not there";
        for (const auto& [name, content] : m_parts)
            if (name != "[Content_Types].xml" && !parts.contains(name) &&
                !(suffixes.contains(name.section('.', -1)) && !name.endsWith(".xml")))
                faults += name + " has no type of its own";
    }
    Relations relationsOf(const QString& part) {
        const auto slash = part.lastIndexOf('/');
        const auto name = part.left(slash + 1) + "_rels/" + part.mid(slash + 1) + ".rels";
        Relations relations;
        if (!m_parts.contains(name))
            return relations;
        QXmlStreamReader xml{m_parts[name]};
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement() || xml.name() != u"Relationship")
                continue;
            const auto target = xml.attributes().value("Target").mid(1).toString();
            relations[xml.attributes().value("Id").toString()] = target;
            if (!m_parts.contains(target))
                faults += part + " points to " + target + ", which is not there";
        }
        return relations;
    }
    void follow(const QString& part) {
        const auto relations = relationsOf(part);
        if (isXml(part)) {
            static const QRegularExpression used{R"(\br:(?:id|embed)="([^"]+)\")"};
            for (auto match = used.globalMatch(QString::fromUtf8(m_parts[part])); match.hasNext();)
                if (const auto id = match.next().captured(1); !relations.contains(id))
                    faults += part + " uses " + id + ", which is not told";
        }
        for (const auto& [id, target] : relations)
            if (m_parts.contains(target) && m_reached.insert(target).second)
                follow(target);
    }
    std::map<QString, QByteArray> m_parts;
    std::set<QString> m_reached;
};

/// Points of a chart's first series, as it was drawn last.
std::vector<double> cachedValues(const QByteArray& chart) {
    QXmlStreamReader xml{chart};
    std::vector<double> values;
    bool inValues = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == u"numCache")
            inValues = xml.isStartElement();
        if (inValues && xml.isStartElement() && xml.name() == u"v")
            values.push_back(xml.readElementText().toDouble());
    }
    return values;
}

class OfficeDocuments : public testing::TestWithParam<const char*> {
protected:
    std::filesystem::path write(const layers::PageContent& content, const std::string& name) {
        const auto file = folder / (name + GetParam());
        paint::exportOffice(released(content), file, quiet);
        return file;
    }
    bool isText() const { return std::string{GetParam()} == ".docx"; }
    QString main() const { return isText() ? "word/document.xml" : "ppt/slides/slide1.xml"; }
    QString allWords(const Package& package) const {
        QString words;
        for (const auto& name : package.partsIn(isText() ? "word/" : "ppt/slides/"))
            if (name.endsWith(".xml"))
                words += package.words(name);
        return words;
    }
    InLanguage french{indicators::Language::French};
    support::TemporaryFolder folder;
    geo::NoProgress quiet;
};

TEST_P(OfficeDocuments, AreWholeForEveryKindOfBlock) {
    EXPECT_THAT(Package{write(support::sampleSheet(), "sheet")}.faults, IsEmpty());
    EXPECT_THAT(Package{write(support::samplePage(), "map")}.faults, IsEmpty());
    auto circles = support::samplePage();
    circles.map = support::sampleCircles(true);
    EXPECT_THAT(Package{write(circles, "circles")}.faults, IsEmpty());
    auto beside = support::samplePage();
    beside.map.beside = {std::make_shared<const layers::MapContent>(support::sampleContent())};
    beside.format.upright = true;
    EXPECT_THAT(Package{write(beside, "beside")}.faults, IsEmpty());
    EXPECT_THAT(Package{write(layers::SheetPages{}, "empty")}.faults, IsEmpty());
}

TEST_P(OfficeDocuments, AreTheSameBytesTwice) {
    for (const layers::PageContent& content :
         {layers::PageContent{support::sampleSheet()}, layers::PageContent{support::samplePage()}})
        EXPECT_EQ(support::readFile(write(content, "a")), support::readFile(write(content, "b")));
}

TEST_P(OfficeDocuments, HoldTheTextsOfASheetAsText) {
    const Package package{write(support::sampleSheet(), "sheet")};
    const auto words = allWords(package);
    for (const char* text :
         {"La Mosson", "habitants (RP 2018)", "Le quartier et son entourage", "Chiffres clés", "hors QPV",
          "INSEE, REVN 2022", "non chargé", "Secret statistique", "estimation calée", "CC Lodévois et Larzac",
          "date non renseignée", "Aucun état initial (T0) enregistré.", "Pyrénées-Orientales", "À lire avec précaution",
          "Licence Ouverte 2.0", "Villes et Territoires Occitanie"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(text), Qt::CaseInsensitive)) << text;
    EXPECT_TRUE(words.contains(QString::fromUtf8("21\u202F817"))) << "numbers as French sets them";
    EXPECT_TRUE(words.contains(QString::fromUtf8("≈\u00A01\u202F720"))) << "an estimate says that it is one";
    EXPECT_FALSE(words.contains("%1"));
    EXPECT_TRUE(package.part(main()).contains("fr-FR") || package.part("word/styles.xml").contains("fr-FR"));
}

TEST_P(OfficeDocuments, HoldTheFiguresOfATableWithoutHeads) {
    layers::FigureTable table;
    layers::TableRow row;
    row.label = {"%1", {std::string{"Habitants"}}};
    row.figures = {layers::Figure{geo::Cell::of(14'036), "nb", 0}};
    row.origin = {"%1", {std::string{"DEMO 2022"}}};
    table.groups = {{{}, {row}}};
    layers::SheetPages sheet;
    sheet.pages.resize(1);
    sheet.pages[0].regions.push_back({{}, {table}});
    EXPECT_TRUE(allWords(Package{write(sheet, "bare")}).contains(QString::fromUtf8("14\u202F036")));
}

TEST_P(OfficeDocuments, HaveTablesAndAMapWithItsTextAlternative) {
    const Package package{write(support::samplePage(), "map")};
    const auto main_ = package.part(main());
    EXPECT_TRUE(main_.contains("svgBlip"));
    EXPECT_TRUE(main_.contains(QString::fromUtf8("descr=\"Niveau de vie médian par IRIS, en euros par an, 2021")));
    const Package sheet{write(support::sampleSheet(), "sheet")};
    QString all;
    for (const auto& name : sheet.partsIn(isText() ? "word/document" : "ppt/slides/"))
        all += sheet.part(name);
    EXPECT_TRUE(all.contains(isText() ? "<w:tblHeader" : "<a:tbl>"));
}

TEST_P(OfficeDocuments, DrawTheClassesOfALegendAsShapes) {
    const auto page = support::samplePage();
    const Package package{write(page, "map")};
    const auto main_ = package.part(main());
    for (const auto& entry : page.map.legend.sections.front().entries)
        if (entry.kind == layers::LegendEntry::Kind::Class) {
            EXPECT_TRUE(main_.contains(QString::fromStdString(entry.colour.hex()).mid(1))) << entry.colour.hex();
        }
    EXPECT_TRUE(main_.contains("a:pattFill")) << "absences keep their patterns";
}

TEST_P(OfficeDocuments, KeepTheFiguresOfAChartInItsWorkbook) {
    const Package package{write(support::sampleSheet(), "sheet")};
    const QString folder_ = isText() ? "word/" : "ppt/";
    const auto charts = package.partsIn(folder_ + "charts/"), books = package.partsIn(folder_ + "embeddings/");
    ASSERT_EQ(charts.size(), 4);
    ASSERT_EQ(books.size(), 4);
    for (int i = 0; i < 4; ++i) {
        const auto file = folder.write("book.xlsx", package.bytes(books[i]).toStdString());
        const auto sheet = support::readXlsx(file).front();
        std::vector<double> written; // a column per series
        for (std::size_t column = 1; column < sheet.rows.front().size(); ++column)
            for (std::size_t row = 1; row < sheet.rows.size(); ++row)
                if (sheet.at(row, column).number)
                    written.push_back(*sheet.at(row, column).number);
        EXPECT_EQ(cachedValues(package.bytes(charts[i])), written) << charts[i].toStdString();
        EXPECT_TRUE(package.part(charts[i]).contains("'" + QString::fromStdString(sheet.name) + "'!$B$2"));
    }
    EXPECT_THAT(cachedValues(package.bytes(charts[0])), testing::ElementsAre(11960, 13010, 15450));
    EXPECT_THAT(cachedValues(package.bytes(charts[1])), testing::Contains(0.584));
    EXPECT_THAT(cachedValues(package.bytes(charts[2])), testing::ElementsAre(0.486, 0.369, 0.192));
    // What lies between the marks, series after series; the row without a first decile begins at its first quartile.
    EXPECT_THAT(cachedValues(package.bytes(charts[3])),
                testing::ElementsAre(7104, 9700, 1896, 2322, 2260, 2978, 3090, 3763, 3870));
}

TEST_P(OfficeDocuments, HoldTheRecipeAmongTheirProperties) {
    const Package package{write(support::samplePage(), "map")};
    EXPECT_THAT(package.faults, IsEmpty());
    EXPECT_TRUE(package.part("docProps/custom.xml").contains(QString::fromUtf8("Lisière 001")));
}

TEST_P(OfficeDocuments, TakeATitleOf500Characters) {
    auto page = support::samplePage();
    page.title = std::string(4, 'x');
    while (page.title.size() < 500)
        page.title += " <mots & mots>\x01";
    const Package package{write(page, "long")};
    EXPECT_THAT(package.faults, IsEmpty());
    EXPECT_TRUE(package.words(main()).contains("<mots & mots> <mots & mots>"));
}

TEST_P(OfficeDocuments, LeaveOutALogoThatIsNoPicture) {
    auto page = support::samplePage();
    page.house.logo = "not a picture";
    EXPECT_THAT(Package{write(page, "map")}.faults, IsEmpty());
    page.house.logo =
        R"(<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20"/></svg>)";
    EXPECT_THAT(Package{write(page, "logo")}.faults, IsEmpty());
}

/// Pages of the PDF that LibreOffice makes of a document, each as its text; nullopt where it is not installed.
std::optional<QStringList> seenByLibreOffice(const std::filesystem::path& file) {
    const auto office = QStandardPaths::findExecutable("soffice"), reader = QStandardPaths::findExecutable("pdftotext");
    if (office.isEmpty() || reader.isEmpty())
        return std::nullopt;
    const auto folder = QString::fromStdString(file.parent_path().string());
    QProcess process;
    process.start(office, {"-env:UserInstallation=file://" + folder + "/profile", "--headless", "--convert-to", "pdf",
                           "--outdir", folder, QString::fromStdString(file.string())});
    process.waitForFinished(120000);
    process.start(
        reader,
        {"-layout", QString::fromStdString(std::filesystem::path{file}.replace_extension(".pdf").string()), "-"});
    process.waitForFinished();
    auto pages = QString::fromUtf8(process.readAllStandardOutput()).split(u'\f');
    pages.removeLast();
    return pages;
}

TEST_P(OfficeDocuments, AreReadByLibreOffice) {
    const auto sheet = seenByLibreOffice(write(support::sampleSheet(), "sheet"));
    if (!sheet)
        GTEST_SKIP() << "LibreOffice or poppler-utils is not installed";
    if (isText()) {
        EXPECT_EQ(sheet->size(), 2) << "a page for each side";
    }
    const auto all = sheet->join(u' ');
    for (const char* text : {"La Mosson", "Chiffres clés", "Figuerolles", "25 à 49 ans", "INSEE, IPRO 2022"})
        EXPECT_TRUE(all.contains(QString::fromUtf8(text))) << text;
    const auto map = seenByLibreOffice(write(support::samplePage(), "map"));
    EXPECT_TRUE(map->front().contains(QString::fromUtf8("les neuf IRIS")));
    EXPECT_TRUE(map->front().contains(QString::fromUtf8("Licence Ouverte 2.0")));
}

INSTANTIATE_TEST_SUITE_P(Formats, OfficeDocuments, testing::Values(".docx", ".pptx"),
                         [](const auto& format) { return std::string{format.param + 1}; });

TEST(OfficeExport, SaysWhichFormatsItWrites) {
    const support::TemporaryFolder folder;
    geo::NoProgress quiet;
    EXPECT_TRUE(paint::isOfficeFile("a.DOCX"));
    EXPECT_FALSE(paint::isOfficeFile("a.odt"));
    try {
        paint::exportOffice(released(support::samplePage()), folder / "a.odt", quiet);
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), Error::Code::Usage);
        EXPECT_THAT(error.what(), HasSubstr(".docx or .pptx"));
    }
    EXPECT_THROW(paint::exportOffice(released(support::samplePage()), folder / "none" / "a.docx", quiet), Error);
    EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

} // namespace
