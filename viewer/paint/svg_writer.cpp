#include "svg_writer.hpp"

#include "pdf/xmp.hpp"
#include "text_shape.hpp"

#include <QBuffer>
#include <QFile>

#include <set>

namespace paint {
namespace {

/// Enough for paper (a micrometre) and screens; trailing zeros dropped.
QByteArray decimal(double value) {
    QByteArray out = QByteArray::number(value, 'f', 3);
    while (out.endsWith('0'))
        out.chop(1);
    if (out.endsWith('.'))
        out.chop(1);
    return out == "-0" ? QByteArray{"0"} : out;
}

QByteArray escaped(const QString& text) { return xmlSafe(text).toHtmlEscaped().toUtf8(); }

QByteArray pair(QPointF p) { return decimal(p.x()) + ' ' + decimal(p.y()); }

QByteArray paintAttribute(const char* name, Colour colour) {
    QByteArray out = QByteArray{" "} + name + "=\"" + QByteArray::fromStdString(colour.hex()) + '"';
    if (colour.a < 255)
        out += QByteArray{" "} + name + "-opacity=\"" + decimal(colour.a / 255.0) + '"';
    return out;
}

QByteArray look(bool filled, Colour fill, Colour stroke, double width) {
    QByteArray out = filled ? paintAttribute("fill", fill) : QByteArray{" fill=\"none\""};
    if (width > 0)
        out += paintAttribute("stroke", stroke) + " stroke-width=\"" + decimal(width) + "\" stroke-linejoin=\"round\"";
    return out;
}

int cssWeight(Weight weight) { return 400 + 100 * static_cast<int>(weight); }

class SvgItems {
public:
    explicit SvgItems(QByteArray& out) : m_out{out} {}

    void operator()(const PolygonItem& item) {
        m_out += "<path fill-rule=\"evenodd\"" + look(item.filled, item.fill, item.stroke, item.strokeWidth) + " d=\"";
        for (std::size_t r = 0; r + 1 < item.starts.size(); ++r) {
            for (int i = item.starts[r]; i < item.starts[r + 1]; ++i)
                m_out += (i == item.starts[r] ? 'M' : 'L') + pair(item.points[i]);
            if (item.closed)
                m_out += 'Z';
        }
        m_out += "\"/>\n";
    }
    void operator()(const LinesItem& item) {
        m_out += "<path" + look(false, {}, item.colour, item.width) + " d=\"";
        for (const auto& line : item.lines)
            m_out += 'M' + pair(line.p1()) + 'L' + pair(line.p2());
        m_out += "\"/>\n";
    }
    void operator()(const PathItem& item) {
        m_out += "<path fill-rule=\"evenodd\"" + look(item.filled, item.fill, item.stroke, item.strokeWidth) + " d=\"";
        for (int i = 0; i < item.path.elementCount(); ++i) {
            const auto element = item.path.elementAt(i);
            static constexpr const char* letters[] = {"M", "L", "C", " "};
            m_out += letters[element.type] + pair(element);
        }
        m_out += "\"/>\n";
    }
    void operator()(const DiscsItem& item) {
        m_out += "<g" + paintAttribute("stroke", item.line) + ">\n";
        for (const auto& disc : item.discs)
            m_out += "<circle cx=\"" + decimal(disc.at.x()) + "\" cy=\"" + decimal(disc.at.y()) + "\" r=\"" +
                     decimal(disc.radius) + "\" stroke-width=\"" + decimal(disc.line) + '"' +
                     paintAttribute("fill", disc.fill) + "/>\n";
        m_out += "</g>\n";
    }
    /// The halo is a text of its own below the letters: few programs know paint-order. Its length is written, so that
    /// another font, where a program cannot read ours, takes no more room.
    void operator()(const TextItem& item) {
        if (item.haloWidth > 0)
            text(item, " aria-hidden=\"true\" fill=\"none\"" + paintAttribute("stroke", item.haloColour) +
                           " stroke-width=\"" + decimal(item.haloWidth) + "\" stroke-linejoin=\"round\"");
        text(item, paintAttribute("fill", item.colour));
    }

    void operator()(const ImageItem& item) {
        QByteArray png;
        QBuffer buffer{&png};
        buffer.open(QIODevice::WriteOnly);
        item.image.save(&buffer, "png");
        m_out += "<image x=\"" + decimal(item.box.x()) + "\" y=\"" + decimal(item.box.y()) + "\" width=\"" +
                 decimal(item.box.width()) + "\" height=\"" + decimal(item.box.height()) +
                 "\" href=\"data:image/png;base64," + png.toBase64() + "\"/>\n";
    }

private:
    void text(const TextItem& item, const QByteArray& attributes) {
        static constexpr const char* anchors[] = {"start", "middle", "end"};
        const double length = textWidth(item.text, item.size, item.weight, item.italic, item.letterSpacing);
        m_out += "<text x=\"" + decimal(item.baseline.x()) + "\" y=\"" + decimal(item.baseline.y()) +
                 "\" font-size=\"" + decimal(item.size) + "\" font-weight=\"" +
                 QByteArray::number(cssWeight(item.weight)) + "\" text-anchor=\"" +
                 anchors[std::lround(item.anchor * 2)] + "\" textLength=\"" + decimal(length) +
                 "\" lengthAdjust=\"spacingAndGlyphs\"" + attributes;
        if (item.italic)
            m_out += " font-style=\"italic\"";
        if (item.letterSpacing != 0)
            m_out += " letter-spacing=\"" + decimal(item.letterSpacing * item.size) + '"';
        m_out += '>' + escaped(item.text) + "</text>\n";
    }

    QByteArray& m_out;
};

/// The weights that the plan uses, as the font files they are.
QByteArray fontFaces(const Plan& plan) {
    std::set<std::pair<Weight, bool>> used;
    for (const auto& item : plan.items)
        if (const auto* text = std::get_if<TextItem>(&item))
            used.insert({text->italic ? Weight::Regular : text->weight, text->italic});
    static constexpr const char* names[] = {"Regular", "Medium", "SemiBold", "Bold"};
    QByteArray out;
    for (const auto& [weight, italic] : used) {
        QFile file{QStringLiteral(":/fonts/InterLisiere-%1.ttf")
                       .arg(QLatin1String{italic ? "Italic" : names[static_cast<int>(weight)]})};
        if (file.open(QIODevice::ReadOnly))
            out += "@font-face{font-family:'Inter Lisiere';font-weight:" + QByteArray::number(cssWeight(weight)) +
                   ";font-style:" + (italic ? "italic" : "normal") + ";src:url(data:font/ttf;base64," +
                   file.readAll().toBase64() + ")}\n";
    }
    return out;
}

/// What the file says of itself to programs.
QByteArray metadata(const FileDetails& details) {
    if (details.recipe.isEmpty() && details.sources.isEmpty())
        return {};
    QByteArray out = QByteArray{"<metadata xmlns:lisiere=\""} + lisiereNamespace + "\">\n";
    const auto element = [&](const char* name, const QString& content) {
        out += QByteArray{"<lisiere:"} + name + '>' + escaped(content) + "</lisiere:" + name + ">\n";
    };
    element("program", details.program);
    for (const auto& source : details.sources)
        element("source", source);
    for (const auto& licence : details.licences)
        element("licence", licence);
    element("recipe", QString::fromUtf8(details.recipe));
    return out + "</metadata>\n";
}

} // namespace

QByteArray toSvg(const Plan& plan, const FileDetails& details) {
    const QByteArray unit = plan.paper ? "mm" : "px", width = decimal(plan.size.width()),
                     height = decimal(plan.size.height());
    QByteArray out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" +
                     width + unit + "\" height=\"" + height + unit + "\" viewBox=\"0 0 " + width + ' ' + height +
                     "\" role=\"img\" aria-labelledby=\"title description\">\n";
    out += "<title id=\"title\">" + escaped(plan.title) + "</title>\n<desc id=\"description\">" +
           escaped(plan.description) + "</desc>\n" + metadata(details);
    out += "<style>" + fontFaces(plan) + "text{font-family:'Inter Lisiere',Inter,'DejaVu Sans',sans-serif}</style>\n";
    out += "<rect width=\"" + width + "\" height=\"" + height + '"' + paintAttribute("fill", plan.background) + "/>\n";
    SvgItems items{out};
    for (const auto& item : plan.items)
        std::visit(items, item);
    return out + "</svg>\n";
}

} // namespace paint
