// The sentences of the program and their French, as viewer/i18n/lisiere_fr.ts holds them.
#pragma once

#include <QFile>
#include <QString>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <vector>

namespace i18n {

struct Sentence {
    QString context, source, type;
    std::vector<QString> translations; ///< more than one for plural forms
};

inline std::vector<Sentence> read(const QString& file) {
    QFile in{file};
    EXPECT_TRUE(in.open(QIODevice::ReadOnly)) << file.toStdString();
    QXmlStreamReader xml{&in};
    std::vector<Sentence> all;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            all.push_back({context, {}, {}, {}});
        else if (xml.name() == u"source")
            all.back().source = xml.readElementText();
        else if (xml.name() == u"translation") {
            all.back().type = xml.attributes().value(QLatin1String("type")).toString();
            if (all.back().type.isEmpty() || all.back().type == u"unfinished")
                all.back().translations.push_back(
                    xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return all;
}

inline QString projectTs() { return QStringLiteral(LISIERE_SOURCE_DIR "/viewer/i18n/lisiere_fr.ts"); }

} // namespace i18n
