#include "ods_writer.hpp"

#include "ods_content.hpp"
#include "ods_part.hpp"
#include "text.hpp"
#include "workbook_look.hpp"
#include "zip_file.hpp"

namespace paint {
namespace {

constexpr const char* mimeType = "application/vnd.oasis.opendocument.spreadsheet";

/// Pages: A4 lying, as many side by side as keep the letters readable.
void writePageLayout(Part& part, const layers::Sheet& sheet, const QString& name) {
    part.open("style:page-layout");
    part.attribute("style:name", name);
    part.open("style:page-layout-properties");
    part.attribute("fo:page-width", "29.7cm");
    part.attribute("fo:page-height", "21cm");
    part.attribute("style:print-orientation", "landscape");
    part.attribute("fo:margin", "1cm");
    if (pageBreaks(sheet).empty()) {
        part.attribute("style:scale-to-X", "1");
        part.attribute("style:scale-to-Y", "0");
    } else {
        part.attribute("style:scale-to", QString::number(percentOfPage) + u'%');
    }
    part.close();
    part.open("style:footer-style");
    part.close();
    part.close();
}

void writeMasterPage(Part& part, const QString& name, const QString& layout, const QString& title) {
    part.open("style:master-page");
    part.attribute("style:name", name);
    part.attribute("style:page-layout-name", layout);
    part.open("style:header");
    part.attribute("style:display", "false");
    part.close();
    part.open("style:footer");
    part.open("text:p");
    part.words(title + QStringLiteral(" · "));
    part.leaf("text:page-number", QStringLiteral("1"));
    part.words(QStringLiteral(" / "));
    part.leaf("text:page-count", QStringLiteral("1"));
    part.close();
    part.close();
    part.close();
}

QByteArray styles(const layers::Workbook& book) {
    Part part{"office:document-styles"};
    part.open("office:styles");
    part.open("style:style");
    part.attribute("style:name", "Default");
    part.attribute("style:family", "table-cell");
    part.close();
    part.close();
    const auto name = [](const char* prefix, std::size_t s) { return prefix + QString::number(s + 1); };
    part.open("office:automatic-styles");
    for (std::size_t s = 0; s < book.sheets.size(); ++s)
        writePageLayout(part, book.sheets[s], name("Layout", s));
    part.close();
    part.open("office:master-styles");
    for (std::size_t s = 0; s < book.sheets.size(); ++s)
        writeMasterPage(part, name("Page", s), name("Layout", s), sheetText(book.title));
    part.close();
    return part.finish();
}

QByteArray meta(const layers::Workbook& book, const FileDetails& details) {
    Part part{"office:document-meta"};
    const auto date = dateOf(book).toString(Qt::ISODate);
    part.open("office:meta");
    part.leaf("meta:generator", QStringLiteral("Lisière"));
    part.leaf("dc:title", sheetText(book.title));
    part.leaf("meta:creation-date", date);
    part.leaf("dc:date", date);
    part.leaf("dc:language",
              language() == indicators::Language::French ? QStringLiteral("fr-FR") : QStringLiteral("en-GB"));
    if (!details.sources.isEmpty())
        part.leaf("dc:description", details.sources.join(u'\n'));
    if (!details.recipe.isEmpty()) {
        part.open("meta:user-defined");
        part.attribute("meta:name", QStringLiteral("Lisière"));
        part.attribute("meta:value-type", "string");
        part.words(QString::fromUtf8(details.recipe));
        part.close();
    }
    part.close();
    return part.finish();
}

void writeItem(Part& part, const char* name, std::size_t value, const char* type = "int") {
    part.open("config:config-item");
    part.attribute("config:name", name);
    part.attribute("config:type", type);
    part.words(QString::number(value));
    part.close();
}

/// Rows and columns that stay in view.
void writeHeld(Part& part, const layers::Sheet& sheet) {
    constexpr std::size_t frozen = 2, lowerRight = 3;
    part.open("config:config-item-map-entry");
    part.attribute("config:name", nameOfSheet(sheet));
    if (sheet.headings > 0) {
        writeItem(part, "HorizontalSplitMode", sheet.heldColumns > 0 ? frozen : 0, "short");
        writeItem(part, "VerticalSplitMode", frozen, "short");
        writeItem(part, "HorizontalSplitPosition", sheet.heldColumns);
        writeItem(part, "VerticalSplitPosition", sheet.headings);
        writeItem(part, "ActiveSplitRange", sheet.heldColumns > 0 ? lowerRight : frozen, "short");
        writeItem(part, "PositionRight", sheet.heldColumns);
        writeItem(part, "PositionBottom", sheet.headings);
    }
    part.close();
}

QByteArray settings(const layers::Workbook& book) {
    Part part{"office:document-settings"};
    part.open("office:settings");
    part.open("config:config-item-set");
    part.attribute("config:name", "ooo:view-settings"); // as LibreOffice reads it
    part.open("config:config-item-map-indexed");
    part.attribute("config:name", "Views");
    part.open("config:config-item-map-entry");
    part.open("config:config-item-map-named");
    part.attribute("config:name", "Tables");
    for (const auto& sheet : book.sheets)
        writeHeld(part, sheet);
    return part.finish();
}

QByteArray manifest(const std::vector<ZipMember>& members) {
    Part part{"manifest:manifest"};
    const auto entry = [&](const QString& path, const char* type) {
        part.open("manifest:file-entry");
        part.attribute("manifest:full-path", path);
        part.attribute("manifest:media-type", type);
        part.close();
    };
    entry(QStringLiteral("/"), mimeType);
    for (const auto& member : members)
        if (member.packed)
            entry(QString::fromUtf8(member.name), "text/xml");
    return part.finish();
}

} // namespace

QByteArray toOds(const layers::Workbook& book, geo::Progress& progress, const FileDetails& details) {
    std::vector<ZipMember> members{{"mimetype", mimeType, false},
                                   {"content.xml", odsContent(book, progress)},
                                   {"styles.xml", styles(book)},
                                   {"meta.xml", meta(book, details)},
                                   {"settings.xml", settings(book)}};
    members.push_back({"META-INF/manifest.xml", manifest(members)});
    return zipped(members);
}

} // namespace paint
