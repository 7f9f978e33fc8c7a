#include "paragraph.hpp"

#include "text_shape.hpp"

namespace paint {
namespace {

/// Pieces of a word that each fit in the width.
QStringList chopped(const QString& word, double width, const TextStyle& style) {
    QStringList pieces;
    QString piece;
    for (const QChar c : word) {
        if (!piece.isEmpty() && widthOf(piece + c, style) > width) {
            const auto hyphen = piece.lastIndexOf(u'-') + 1; // a break there is no break of a word
            const auto end = hyphen > 1 ? hyphen : piece.size();
            pieces += piece.left(end);
            piece.remove(0, end);
        }
        piece += c;
    }
    return pieces << piece;
}

/// A dash between two words stays with the one before it: no line begins with one.
QStringList wordsOf(const QString& text, double width, const TextStyle& style) {
    constexpr QChar noBreakSpace{0xA0};
    QStringList words;
    for (const auto& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const bool dash = word == u"–" && !words.isEmpty();
        if (dash && widthOf(words.back() + noBreakSpace + word, style) <= width)
            words.back() += noBreakSpace + word;
        else if (widthOf(word, style) <= width)
            words += word;
        else
            words += chopped(word, width, style);
    }
    return words;
}

std::vector<QString> greedy(const QStringList& words, double width, const TextStyle& style, double indent = 0) {
    std::vector<QString> lines;
    for (const auto& word : words) {
        const double room = lines.size() > 1 ? width : width - indent;
        if (!lines.empty() && widthOf(lines.back() + u' ' + word, style) <= room)
            lines.back() += u' ' + word;
        else
            lines.push_back(word);
    }
    return lines;
}

} // namespace

double widthOf(const QString& text, const TextStyle& style) {
    return textWidth(text, style.size, style.weight, style.italic, style.letterSpacing);
}

std::vector<QString> wrapped(const QString& text, double width, const TextStyle& style, double indent) {
    auto lines = greedy(wordsOf(text, width - indent, style), width, style, indent);
    if (lines.size() < 2 || lines.back().contains(u' '))
        return lines;
    auto& before = lines[lines.size() - 2];
    const auto lastSpace = before.lastIndexOf(u' ');
    const QString joined = before.mid(lastSpace + 1) + u' ' + lines.back();
    if (lastSpace > 0 && before.left(lastSpace).contains(u' ') && widthOf(joined, style) <= width) {
        before.truncate(lastSpace);
        lines.back() = joined;
    }
    return lines;
}

std::vector<QString> balanced(const QString& text, double width, const TextStyle& style) {
    const auto words = wordsOf(text, width, style);
    auto best = greedy(words, width, style);
    const auto count = best.size();
    for (double narrower = width * 0.98; narrower > width / 3; narrower *= 0.98) {
        const auto lines = greedy(words, narrower, style);
        const bool fits = std::all_of(lines.begin(), lines.end(),
                                      [&](const QString& line) { return widthOf(line, style) <= narrower; });
        if (lines.size() > count || !fits)
            break;
        best = lines;
    }
    return best;
}

double addLines(const std::vector<QString>& lines, QPointF at, double anchor, const TextStyle& style,
                std::vector<Item>& items) {
    const double step = style.size * style.lineHeight;
    double baseline = at.y() + step / 2 + style.size * (ascent - descent) / 2;
    for (const auto& line : lines) {
        TextItem text;
        text.text = line;
        text.baseline = {at.x(), baseline};
        text.size = style.size;
        text.weight = style.weight;
        text.italic = style.italic;
        text.colour = style.colour;
        text.anchor = anchor;
        text.letterSpacing = style.letterSpacing;
        items.emplace_back(std::move(text));
        baseline += step;
    }
    return step * static_cast<double>(lines.size());
}

double addParagraph(const QString& text, QPointF at, double width, const TextStyle& style, std::vector<Item>& items) {
    return addLines(wrapped(text, width, style), at, 0, style, items);
}

void addText(const QString& text, double x, double y, double anchor, const TextStyle& style, std::vector<Item>& items) {
    addLines({text}, {x, y - style.size * style.lineHeight / 2}, anchor, style, items);
}

void addRect(const QRectF& box, Colour fill, std::vector<Item>& items, Colour stroke, double strokeWidth) {
    QPainterPath path;
    path.addRect(box);
    items.emplace_back(PathItem{path, fill.a > 0, fill, stroke, strokeWidth});
}

void addLine(QPointF from, QPointF to, Colour colour, double width, std::vector<Item>& items) {
    items.emplace_back(LinesItem{{QLineF{from, to}}, colour, width});
}

void moveItem(Item& item, QPointF by) {
    if (auto* polygon = std::get_if<PolygonItem>(&item)) {
        for (auto& p : polygon->points)
            p += by;
    } else if (auto* lines = std::get_if<LinesItem>(&item)) {
        for (auto& line : lines->lines)
            line.translate(by);
    } else if (auto* path = std::get_if<PathItem>(&item)) {
        path->path.translate(by);
    } else if (auto* discs = std::get_if<DiscsItem>(&item)) {
        for (auto& disc : discs->discs)
            disc.at += by;
    } else if (auto* image = std::get_if<ImageItem>(&item)) {
        image->box.translate(by);
    } else {
        std::get<TextItem>(item).baseline += by;
    }
}

} // namespace paint
