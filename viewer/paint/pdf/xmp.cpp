#include "pdf/xmp.hpp"

#include "text.hpp"

#include <QDateTime>
#include <QTimeZone>
#include <QXmlStreamWriter>

namespace paint {

const char* const lisiereNamespace = "urn:lisiere:document:";

namespace {

const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
              dc = QStringLiteral("http://purl.org/dc/elements/1.1/"),
              pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/"),
              xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");

class Packet {
public:
    explicit Packet(QByteArray& out) : m_xml{&out} {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(1);
        m_xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
        m_xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
        m_xml.writeNamespace(rdf, QStringLiteral("rdf"));
        m_xml.writeStartElement(rdf, QStringLiteral("RDF"));
        for (const auto& [uri, prefix] : {std::pair{dc, "dc"}, {pdf, "pdf"}, {xmp, "xmp"}, {own(), "lisiere"}})
            m_xml.writeNamespace(uri, QLatin1String{prefix});
        m_xml.writeStartElement(rdf, QStringLiteral("Description"));
        m_xml.writeAttribute(rdf, QStringLiteral("about"), QString{});
    }
    void finish() { m_xml.writeEndDocument(); }
    void simple(const QString& uri, const char* name, const QString& value) {
        if (!value.isEmpty())
            m_xml.writeTextElement(uri, QLatin1String{name}, xmlSafe(value));
    }
    void list(const QString& uri, const char* name, const char* kind, const QStringList& values) {
        if (values.isEmpty())
            return;
        m_xml.writeStartElement(uri, QLatin1String{name});
        m_xml.writeStartElement(rdf, QLatin1String{kind});
        for (const auto& value : values)
            m_xml.writeTextElement(rdf, QStringLiteral("li"), xmlSafe(value));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    /// One text in the one language it is in.
    void inLanguage(const QString& uri, const char* name, const QString& value) {
        if (value.isEmpty())
            return;
        m_xml.writeStartElement(uri, QLatin1String{name});
        m_xml.writeStartElement(rdf, QStringLiteral("Alt"));
        m_xml.writeStartElement(rdf, QStringLiteral("li"));
        m_xml.writeAttribute(QStringLiteral("http://www.w3.org/XML/1998/namespace"), QStringLiteral("lang"),
                             QStringLiteral("x-default"));
        m_xml.writeCharacters(xmlSafe(value));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }
    static QString own() { return QLatin1String{lisiereNamespace}; }

private:
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray xmpPacket(const FileDetails& details) {
    QByteArray body;
    Packet packet{body};
    packet.simple(dc, "format", QStringLiteral("application/pdf"));
    packet.inLanguage(dc, "title", details.title);
    packet.inLanguage(dc, "description", details.description);
    packet.list(dc, "language", "Bag",
                {language() == indicators::Language::French ? QStringLiteral("fr-FR") : QStringLiteral("en-GB")});
    packet.simple(dc, "source", details.sources.join(QStringLiteral(" ; "))); // one text, says the standard
    packet.inLanguage(dc, "rights", details.licences.join(QStringLiteral(" ; ")));
    packet.simple(pdf, "Producer", details.program);
    packet.simple(xmp, "CreatorTool", details.program);
    if (const auto date = dateOfMaking())
        packet.simple(xmp, "CreateDate", QDateTime::fromSecsSinceEpoch(*date, QTimeZone::utc()).toString(Qt::ISODate));
    packet.list(Packet::own(), "sources", "Bag", details.sources);
    packet.simple(Packet::own(), "recipe", QString::fromUtf8(details.recipe));
    packet.finish();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n" + body.trimmed() +
           "\n<?xpacket end=\"r\"?>";
}

} // namespace paint
