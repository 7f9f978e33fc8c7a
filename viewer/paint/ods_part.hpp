// One XML document of an OpenDocument package. Private to the writer.
#pragma once

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

namespace paint {

/// Written in order; the name spaces are declared at its root.
class Part {
public:
    explicit Part(const char* root) : m_xml{&m_bytes} {
        const QString space = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:");
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QLatin1String{root});
        for (const char* name : {"office", "style", "table", "text", "meta", "config", "manifest"})
            m_xml.writeAttribute(QStringLiteral("xmlns:") + name, space + QLatin1String{name} + ":1.0");
        m_xml.writeAttribute("xmlns:number", space + "datastyle:1.0");
        m_xml.writeAttribute("xmlns:fo", space + "xsl-fo-compatible:1.0");
        m_xml.writeAttribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        m_xml.writeAttribute(QByteArrayView{root}.startsWith("manifest") ? "manifest:version" : "office:version",
                             "1.3");
    }
    void open(const char* element) { m_xml.writeStartElement(QLatin1String{element}); }
    void attribute(const char* name, const QString& value) { m_xml.writeAttribute(QLatin1String{name}, value); }
    void attribute(const char* name, const char* value) { attribute(name, QString::fromUtf8(value)); }
    void words(const QString& words) { m_xml.writeCharacters(words); }
    void close() { m_xml.writeEndElement(); }
    void leaf(const char* element, const QString& content) { m_xml.writeTextElement(QLatin1String{element}, content); }
    QByteArray finish() {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace paint
