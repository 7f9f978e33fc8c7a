#include "page_parts.hpp"

#include "logo.hpp"
#include "text.hpp"

#include <QCoreApplication>
#include <QRegularExpression>

namespace paint {
namespace {

QString projectionName(int epsg) {
    switch (epsg) {
    case 2154:
        return QStringLiteral("Lambert-93");
    case 5490:
        return QStringLiteral("RGAF09 UTM 20N");
    case 2972:
        return QStringLiteral("RGFG95 UTM 22N");
    case 2975:
        return QStringLiteral("RGR92 UTM 40S");
    case 4471:
        return QStringLiteral("RGM04 UTM 38S");
    case 4467:
        return QStringLiteral("RGSPM06 UTM 21N");
    default:
        return QStringLiteral("EPSG:%1").arg(epsg);
    }
}

QString joined(const std::vector<std::string>& parts, const QString& by) {
    QStringList list;
    for (const auto& part : parts)
        list += QString::fromStdString(part);
    return list.join(by);
}

/// Of WCAG, from 0 (black) to 1 (white).
double luminance(Colour c) {
    const auto linear = [](std::uint8_t channel) {
        const double v = channel / 255.0;
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(c.r) + 0.7152 * linear(c.g) + 0.0722 * linear(c.b);
}

/// The logo stands in the credit's place; the credit is in the sentences too.
ImageItem logoBox(const layers::HouseStyle& house, const FooterPlace& place) {
    if (house.logo.empty() || place.logoHeight <= 0)
        return {};
    const auto image = logoImage(house.logo);
    constexpr double widest = 4; // times its height
    const double proportion = image.width() / static_cast<double>(image.height());
    const double height = std::min(place.logoHeight, place.logoHeight * widest / proportion);
    return {image, {0, 0, height * proportion, height}};
}

} // namespace

QString footerText(const layers::Footer& footer, const layers::HouseStyle& house) {
    const auto translated = [](const char* words) { return QCoreApplication::translate("paint", words); };
    QStringList sentences;
    const QString sources = groupedSources(footer.sources);
    if (!sources.isEmpty())
        sentences += translated(QT_TRANSLATE_NOOP("paint", "Sources: %1.")).arg(sources);
    if (!footer.licences.empty())
        sentences += joined(footer.licences, QStringLiteral(", ")) + u'.';
    if (!house.credit.empty())
        sentences += translated(QT_TRANSLATE_NOOP("paint", "Made by %1.")).arg(QString::fromStdString(house.credit));
    if (footer.epsg != 0)
        sentences += translated(QT_TRANSLATE_NOOP("paint", "Projection %1.")).arg(projectionName(footer.epsg));
    if (footer.fictional)
        sentences += translated(QT_TRANSLATE_NOOP("paint", "Shapes and figures are fictional."));
    for (const auto& remark : footer.remarks)
        sentences += text(remark);
    for (auto& sentence : sentences)
        sentence = typeset(sentence);
    return sentences.join(u' ');
}

namespace {

/// "Filosofi 2021, revenu disponible" has no year of its own at its end; "Contours des communes 2018" and "REVN, 2022"
/// have.
struct Titled {
    QString title, year;
    explicit Titled(const QString& line) : title{line} {
        static const QRegularExpression yearAtEnd{QStringLiteral("^(.+?),? (\\d{4})$")};
        if (const auto match = yearAtEnd.match(line); match.hasMatch()) {
            title = match.captured(1);
            year = match.captured(2);
        }
    }
};

/// The data sets of one producer, each with its years.
struct Producer {
    QString name;
    std::vector<std::pair<QString, QStringList>> titles;

    void add(const Titled& one) {
        auto found = std::ranges::find(titles, one.title, &std::pair<QString, QStringList>::first);
        if (found == titles.end())
            found = titles.insert(titles.end(), {one.title, {}});
        if (!one.year.isEmpty() && !found->second.contains(one.year))
            found->second += one.year;
    }
    QString words() const {
        QStringList all;
        for (auto [title, years] : titles) {
            years.sort();
            const bool one = titles.size() == 1 && years.size() == 1;
            all += years.isEmpty() ? title
                   : one           ? title + u' ' + years.front()
                                   : title + QStringLiteral(" (") + years.join(QStringLiteral(", ")) + u')';
        }
        const QString list = all.join(QStringLiteral(", "));
        return name.isEmpty() ? list : name + QStringLiteral(", ") + list;
    }
};

} // namespace

QString groupedSources(const std::vector<std::string>& lines) {
    std::vector<Producer> producers;
    for (const auto& each : lines) {
        const QString line = QString::fromStdString(each);
        const auto comma = line.indexOf(QStringLiteral(", "));
        const QString name = comma < 0 ? QString{} : line.left(comma);
        auto found = comma < 0 ? producers.end() : std::ranges::find(producers, name, &Producer::name);
        if (found == producers.end())
            found = producers.insert(producers.end(), {name, {}});
        found->add(Titled{comma < 0 ? line : line.mid(comma + 2)});
    }
    QStringList all;
    for (const auto& producer : producers)
        all += producer.words();
    return all.join(language() == indicators::Language::French ? QStringLiteral(" ; ") : QStringLiteral("; "));
}

QString inSentences(const QString& about, const std::vector<geo::Message>& shown, const QString& foot) {
    QStringList parts{about};
    for (const auto& message : shown)
        parts += text(message);
    parts += foot;
    QString whole;
    for (const auto& part : parts) {
        if (part.isEmpty())
            continue;
        whole += (whole.isEmpty() ? QString{} : QStringLiteral(" ")) + part;
        if (!part.endsWith(u'.'))
            whole += u'.';
    }
    return whole;
}

Colour headingColour(Colour accent) {
    constexpr double leastContrast = 4.5;
    for (double dark = 0.8; dark > 0; dark -= 0.05) {
        const auto channel = [dark](std::uint8_t c) { return static_cast<std::uint8_t>(std::lround(c * dark)); };
        const Colour colour{channel(accent.r), channel(accent.g), channel(accent.b), 255};
        if (1.05 / (luminance(colour) + 0.05) >= leastContrast)
            return colour;
    }
    return inkColour;
}

std::vector<QString> fittedTitle(const QString& title, double width, double height, TextStyle& style) {
    const double whole = style.size;
    std::vector<QString> lines;
    for (const std::size_t most : {1U, 2U, 3U, 4U})
        for (const double scale : {1.0, 0.95, 0.9, 0.85}) {
            style.size = whole * scale * (most > 2 ? 0.8 : 1);
            lines = balanced(title, width, style);
            if (lines.size() <= most && style.size * style.lineHeight * static_cast<double>(lines.size()) <= height)
                return lines;
        }
    const double least = whole * 0.25;
    while (style.size > least && style.size * style.lineHeight * static_cast<double>(lines.size()) > height) {
        style.size *= 0.93;
        lines = balanced(title, width, style);
    }
    return lines;
}

QString withBoundPoints(QString subtitle) {
    return subtitle.replace(QStringLiteral(" · "), QStringLiteral("\u00A0· "));
}

void addFictionalBanner(const QRectF& box, double textSize, double lineWidth, std::vector<Item>& items) {
    const QString words = typeset(QCoreApplication::translate("paint", "Fictional data: shapes and figures"));
    TextStyle style{textSize, Weight::SemiBold, false, amberText, 1.2};
    style.size *= std::min(1.0, box.width() * 0.92 / widthOf(words, style));
    addRect(box, amberGround, items, amberLine, lineWidth);
    addText(words, box.center().x(), box.center().y(), 0.5, style, items);
}

layers::Footer footerOf(const layers::MapContent& content) {
    layers::Footer footer;
    footer.sources = content.sources;
    footer.licences = content.licences;
    footer.epsg = content.epsg;
    footer.fictional = content.fictional;
    footer.remarks = content.cautions;
    if (!content.fictional)
        footer.remarks.emplace_back(GEO_TR("Outlines simplified for display, without legal value."));
    return footer;
}

FooterDone addFooter(const layers::Footer& footer, const layers::HouseStyle& house, const FooterPlace& place,
                     std::vector<Item>& items) {
    const TextStyle bold{place.size, Weight::SemiBold, false, secondColour, 1.45};
    const QString credit = place.creditAtRight ? typeset(QString::fromStdString(house.credit)) : QString{};
    const double whole = place.right - place.left;
    const auto logo = logoBox(house, place);
    const auto creditLines = credit.isEmpty() ? std::vector<QString>{} : balanced(credit, whole * 0.4, bold);
    double creditWidth = 0;
    for (const auto& line : creditLines)
        creditWidth = std::max(creditWidth, widthOf(line, bold) + place.size * 3);
    if (!logo.box.isEmpty())
        creditWidth = std::max(creditWidth, logo.box.width() + place.size * 3);
    const double width = whole - creditWidth;
    TextStyle style{place.size, Weight::Regular, false, mutedColour, 1.45};
    FooterDone done{place.line, footerText(footer, house)};
    auto lines = wrapped(done.text, width, style);
    const double room = place.bottom - place.line - place.pad;
    const auto shrunkTo = [&](double size, double most) {
        if (style.size * style.lineHeight * static_cast<double>(lines.size()) <= most)
            return;
        style.size = size;
        lines = wrapped(done.text, width, style);
    };
    shrunkTo(place.size * 0.94, room);
    shrunkTo(place.size * 0.8, room * 4); // dozens of sources
    const double height =
        std::max({style.size * style.lineHeight * static_cast<double>(lines.size()),
                  bold.size * bold.lineHeight * static_cast<double>(creditLines.size()), logo.box.height()});
    done.line = std::min(done.line, place.bottom - height - place.pad);
    addLine({place.left, done.line}, {place.right, done.line}, strongRule, place.lineWidth, items);
    const double top = done.line + place.pad;
    addLines(lines, {place.left, top}, 0, style, items);
    if (logo.box.isEmpty())
        addLines(creditLines, {place.right, top}, 1, bold, items);
    else
        items.emplace_back(ImageItem{logo.image, logo.box.translated(place.right - logo.box.width(), top)});
    return done;
}

} // namespace paint
