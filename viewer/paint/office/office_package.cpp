#include "office/office_package.hpp"

#include "file_details.hpp"
#include "office/office_xml.hpp"
#include "text.hpp"
#include "zip_file.hpp"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace paint {
namespace {

QByteArray relationsOf(const QByteArray& part) {
    const auto slash = part.lastIndexOf('/');
    return part.left(slash + 1) + "_rels/" + part.mid(slash + 1) + ".rels";
}

QByteArray kindAddress(const QByteArray& kind) {
    return "http://schemas.openxmlformats.org/" +
           QByteArray{kind.startsWith("metadata/") ? "package/2006/relationships/"
                                                   : "officeDocument/2006/relationships/"} +
           kind;
}

QByteArray mediaType(const QByteArray& suffix) {
    if (suffix == "png")
        return "image/png";
    if (suffix == "svg")
        return "image/svg+xml";
    return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
}

QByteArray core(const OfficePackage::Properties& about) {
    OfficeXml xml;
    {
        const auto root =
            xml.open("cp:coreProperties",
                     {{"xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"},
                      {"xmlns:dc", "http://purl.org/dc/elements/1.1/"},
                      {"xmlns:dcterms", "http://purl.org/dc/terms/"},
                      {"xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"}});
        xml.words("dc:title", about.title);
        xml.words("dc:subject", about.subject);
        xml.words("dc:creator", about.author);
        xml.words("dc:description", about.description);
        xml.words("dc:language", officeLanguage());
        if (const auto seconds = dateOfMaking())
            for (const char* when : {"dcterms:created", "dcterms:modified"})
                xml.words(when, QDateTime::fromSecsSinceEpoch(*seconds, QTimeZone::utc()).toString(Qt::ISODate),
                          {{"xsi:type", "dcterms:W3CDTF"}});
    }
    return xml.finish();
}

/// The recipe in properties of the house's own, in pieces: Office takes no more than 255 letters in one.
QByteArray custom(const QByteArray& recipe) {
    constexpr qsizetype most = 250;
    const auto whole = QString::fromUtf8(recipe);
    OfficeXml xml;
    {
        const auto root = xml.open(
            "Properties", {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"},
                           {"xmlns:vt", "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"}});
        for (qsizetype from = 0, part = 1; from < whole.size(); ++part) {
            auto length = std::min(most, whole.size() - from);
            if (whole[from + length - 1].isHighSurrogate())
                --length;
            const auto property =
                xml.open("property", {{"fmtid", "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"},
                                      {"pid", part + 1},
                                      {"name", QStringLiteral("Lisière %1").arg(part, 3, 10, QLatin1Char{'0'})}});
            xml.words("vt:lpwstr", whole.mid(from, length));
            from += length;
        }
    }
    return xml.finish();
}

QByteArray application() {
    OfficeXml xml;
    {
        const auto root = xml.open(
            "Properties", {{"xmlns", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"}});
        xml.words("Application", QStringLiteral("Lisière"));
    }
    return xml.finish();
}

} // namespace

QString officeLanguage() {
    return language() == indicators::Language::French ? QStringLiteral("fr-FR") : QStringLiteral("en-GB");
}

void OfficePackage::add(const QByteArray& name, const QByteArray& type, const QByteArray& content) {
    m_parts.push_back({name, type, content});
}

QByteArray OfficePackage::addMedia(const QByteArray& folder, const QByteArray& suffix, const QByteArray& content) {
    for (const Part& part : m_parts)
        if (part.name.startsWith(folder + '/') && part.name.endsWith('.' + suffix) && part.content == content)
            return part.name;
    const auto name = folder + '/' + numbered(suffix == "xlsx" ? "data" : "picture") + '.' + suffix;
    add(name, mediaType(suffix), content);
    return name;
}

QByteArray OfficePackage::numbered(const QByteArray& kind) { return kind + QByteArray::number(++m_numbers[kind]); }

QString OfficePackage::relate(const QByteArray& from, const QByteArray& kind, const QByteArray& to) {
    auto& relations = m_relations[from];
    const Relation wanted{kind, to};
    auto found = std::ranges::find(relations, wanted);
    if (found == relations.end())
        found = relations.insert(relations.end(), wanted);
    return QStringLiteral("rId%1").arg(found - relations.begin() + 1);
}

QByteArray OfficePackage::relations(const std::vector<Relation>& of) const {
    OfficeXml xml;
    {
        const auto root =
            xml.open("Relationships", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/relationships"}});
        for (std::size_t i = 0; i < of.size(); ++i)
            xml.leaf("Relationship", {{"Id", QStringLiteral("rId%1").arg(i + 1)},
                                      {"Type", kindAddress(of[i].kind)},
                                      {"Target", '/' + of[i].to}});
    }
    return xml.finish();
}

QByteArray OfficePackage::contentTypes() const {
    OfficeXml xml;
    {
        const auto root =
            xml.open("Types", {{"xmlns", "http://schemas.openxmlformats.org/package/2006/content-types"}});
        xml.leaf("Default",
                 {{"Extension", "rels"}, {"ContentType", "application/vnd.openxmlformats-package.relationships+xml"}});
        xml.leaf("Default", {{"Extension", "xml"}, {"ContentType", "application/xml"}});
        for (const char* suffix : {"png", "svg", "xlsx"})
            xml.leaf("Default", {{"Extension", suffix}, {"ContentType", mediaType(suffix)}});
        for (const Part& part : m_parts)
            if (part.name.endsWith(".xml"))
                xml.leaf("Override", {{"PartName", '/' + part.name}, {"ContentType", part.type}});
    }
    return xml.finish();
}

QByteArray OfficePackage::finish(const Properties& properties) {
    add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", core(properties));
    add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", application());
    relate({}, "metadata/core-properties", "docProps/core.xml");
    relate({}, "extended-properties", "docProps/app.xml");
    if (!properties.recipe.isEmpty()) {
        add("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml",
            custom(properties.recipe));
        relate({}, "custom-properties", "docProps/custom.xml");
    }
    std::vector<ZipMember> members{{"[Content_Types].xml", contentTypes()},
                                   {"_rels/.rels", relations(m_relations[{}])}};
    for (const Part& part : m_parts) {
        members.push_back({part.name, part.content, !part.name.endsWith(".png") && !part.name.endsWith(".xlsx")});
        if (const auto found = m_relations.find(part.name); found != m_relations.end())
            members.push_back({relationsOf(part.name), relations(found->second)});
    }
    return zipped(members);
}

} // namespace paint
