// XML of office documents, written in order. Private to their writers.
#pragma once

#include "palette.hpp"

#include <QByteArray>
#include <QString>
#include <QXmlStreamWriter>

#include <cmath>
#include <concepts>
#include <initializer_list>
#include <utility>

namespace paint {

/// English metric units, what OOXML measures shapes in.
using Emu = qint64;
inline Emu fromMillimetres(double mm) { return std::llround(mm * 36000); }
inline Emu fromPoints(double points) { return std::llround(points * 12700); }

/// On every machine, or one of the same widths in its place: pages break where they are meant to. Ours is on none.
inline constexpr const char* officeFont = "Arial";

/// "2B6B52"
inline QString rgb(layers::Colour colour) { return QString::fromStdString(colour.hex()).mid(1); }

class OfficeXml {
public:
    struct Attribute {
        const char* name;
        QString value;
        Attribute(const char* name_, QString value_) : name{name_}, value{std::move(value_)} {}
        Attribute(const char* name_, const char* value_) : name{name_}, value{QString::fromUtf8(value_)} {}
        Attribute(const char* name_, const QByteArray& value_) : name{name_}, value{QString::fromUtf8(value_)} {}
        template <std::integral Number>
        Attribute(const char* name_, Number value_) : name{name_}, value{QString::number(value_)} {}
    };
    using Attributes = std::initializer_list<Attribute>;

    /// Closed at the end of its scope.
    class Element {
    public:
        explicit Element(QXmlStreamWriter& xml) : m_xml{xml} {}
        ~Element() { m_xml.writeEndElement(); }
        Element(const Element&) = delete;
        Element& operator=(const Element&) = delete;

    private:
        QXmlStreamWriter& m_xml;
    };

    OfficeXml() : m_xml{&m_bytes} { m_xml.writeStartDocument(QStringLiteral("1.0"), true); }
    [[nodiscard]] Element open(const char* element, Attributes attributes = {}) {
        start(element, attributes);
        return Element{m_xml};
    }
    void leaf(const char* element, Attributes attributes = {}) {
        start(element, attributes);
        m_xml.writeEndElement();
    }
    /// Characters that XML has no way to write are left out.
    void words(const char* element, const QString& text, Attributes attributes = {}) {
        start(element, attributes);
        QString written = text;
        written.removeIf([](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c.unicode() >= 0xFFFE; });
        m_xml.writeCharacters(written);
        m_xml.writeEndElement();
    }
    QByteArray finish() {
        m_xml.writeEndDocument();
        return m_bytes;
    }

private:
    void start(const char* element, Attributes attributes) {
        m_xml.writeStartElement(QLatin1String{element});
        for (const Attribute& attribute : attributes)
            m_xml.writeAttribute(QLatin1String{attribute.name}, attribute.value);
    }
    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace paint
