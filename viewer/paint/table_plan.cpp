#include "block_parts.hpp"

#include "page_parts.hpp"
#include "text.hpp"

#include <limits>
#include <optional>

namespace paint {
namespace {

using layers::FigureTable, layers::TableFigure, layers::TableRow;

constexpr double trendWidth = 20; ///< mm

/// Widths of the columns of a table, padding included.
struct Columns {
    double labels = 0, trend = 0, origin = 0;
    std::vector<double> figures;
    double sum() const {
        double all = labels + trend + origin;
        for (const double width : figures)
            all += width;
        return all;
    }
};

class TablePlanner {
public:
    TablePlanner(const FigureTable& table, double width, const BlockLook& look)
        : m_table{table}, m_width{width}, m_look{look} {
        for (const auto& head : table.columns)
            m_headed = m_headed || !head.empty();
        m_headed = m_headed || !table.originHead.empty();
        m_pad = (m_headed ? 1.6 : 0.8) * look.mm;
        // All columns are kept, in smaller letters if need be.
        for (m_small = 1; m_small > 0.5; m_small -= 0.06)
            if (setColumns())
                break;
    }

    BlockPieces make() const {
        BlockPieces made;
        if (hasSectionHead())
            made.pieces.push_back(headingPiece(text(m_table.heading), text(m_table.subheading), m_width, m_look, true));
        if (m_headed)
            made.pieces.push_back(heads());
        made.head = made.pieces;
        bool first = true;
        for (const auto& group : m_table.groups) {
            if (!group.title.empty())
                made.pieces.push_back(groupTitle(group.title));
            for (const auto& one : group.rows) {
                made.pieces.push_back(row(one));
                first = false;
            }
        }
        for (const auto& note : m_table.notes)
            addNote(note, made.pieces);
        if (first && made.pieces.empty())
            return {};
        return made;
    }

private:
    /// A heading with something under it stands above the table; one alone over the labels, if there are heads.
    bool hasSectionHead() const { return !m_table.heading.empty() && (!m_headed || !m_table.subheading.empty()); }
    QString labelsHead() const { return m_headed && !hasSectionHead() ? text(m_table.heading) : QString{}; }
    double size(double points) const { return m_look.pt(points) * m_small; }
    TextStyle labelStyle(bool estimate) const {
        return {size(9), Weight::Regular, estimate, estimate ? amberText : inkColour, 1.32};
    }
    TextStyle headStyle() const { return {size(8), Weight::SemiBold, false, mutedColour, 1.25}; }
    TextStyle originStyle() const { return {size(m_headed ? 8 : 7.5), Weight::Regular, false, mutedColour, 1.32}; }
    TextStyle wordStyle() const { return {size(8), Weight::Regular, false, mutedColour, 1.32}; }
    TextStyle figureStyle(std::size_t column, bool estimate) const {
        const bool standsOut = column == 0 && m_table.firstStandsOut;
        return {size(9), standsOut ? Weight::SemiBold : Weight::Regular, estimate, estimate ? amberText : inkColour,
                1.32};
    }
    /// What stands in a cell, and how.
    std::pair<QString, TextStyle> cell(const TableRow& row, std::size_t column) const {
        if (column >= row.figures.size())
            return {{}, wordStyle()};
        if (const auto* words = std::get_if<geo::Message>(&row.figures[column]))
            return {text(*words), wordStyle()};
        const auto& figure = std::get<layers::Figure>(row.figures[column]);
        const bool estimate = row.estimate || figure.cell.state == geo::CellState::Estimated;
        return {figureText(figure), figure.cell.hasNumber() ? figureStyle(column, estimate) : wordStyle()};
    }
    static double longestWord(const QString& words, const TextStyle& style) {
        double longest = 0;
        for (const auto& word : words.split(u' ', Qt::SkipEmptyParts))
            longest = std::max(longest, widthOf(word, style));
        return longest;
    }
    std::size_t figureColumns() const {
        std::size_t most = m_table.columns.size();
        for (const auto& group : m_table.groups)
            for (const auto& row : group.rows)
                most = std::max(most, row.figures.size());
        return most;
    }
    double figureWidth(std::size_t column) const;
    bool setColumns();
    Piece heads() const;
    Piece groupTitle(const geo::Message& title) const;
    Piece row(const TableRow& row) const;
    bool hasTrends() const {
        return std::ranges::any_of(m_table.groups, [](const auto& group) {
            return std::ranges::any_of(group.rows, [](const TableRow& row) { return row.trend.has_value(); });
        });
    }
    void addTrend(const layers::Trend& trend, double x, double middle, std::vector<Item>& items) const;
    void addNote(const geo::Message& note, std::vector<Piece>& pieces) const;
    void addHairline(Piece& piece) const {
        addLine({0, piece.height}, {m_width, piece.height}, hairline, 0.2 * m_look.mm, piece.items);
    }
    QString head(std::size_t column) const {
        return column < m_table.columns.size() ? text(m_table.columns[column]) : QString{};
    }

    const FigureTable& m_table;
    double m_width;
    const BlockLook& m_look;
    double m_pad = 0;
    bool m_headed = false;
    double m_small = 1; ///< of the letters, where there are many columns
    Columns m_columns;
};

/// Its cells in one line; the head over two or three.
double TablePlanner::figureWidth(std::size_t column) const {
    const QString name = head(column);
    double width = std::max(longestWord(name, headStyle()), widthOf(name, headStyle()) / 2.4);
    width = std::min(width, m_width * 0.22);
    for (const auto& group : m_table.groups)
        for (const auto& row : group.rows) {
            const auto [words, style] = cell(row, column);
            const bool isWord = column < row.figures.size() && row.figures[column].index() == 1;
            width = std::max(width, isWord ? longestWord(words, style) : widthOf(words, style));
        }
    return width + 2 * m_pad;
}

/// @returns false where labels would be left too little room.
bool TablePlanner::setColumns() {
    Columns columns;
    double wishedLabels = widthOf(labelsHead(), headStyle()), longestLabelWord = 0;
    double wishedOrigin = widthOf(text(m_table.originHead), headStyle()), originWord = 0;
    for (const auto& group : m_table.groups)
        for (const auto& row : group.rows) {
            const QString label = text(row.label), origin = text(row.origin);
            wishedLabels = std::max(wishedLabels, widthOf(label, labelStyle(row.estimate)));
            longestLabelWord = std::max(longestLabelWord, longestWord(label, labelStyle(row.estimate)));
            wishedOrigin = std::max(wishedOrigin, widthOf(origin, originStyle()));
            originWord = std::max(originWord, longestWord(origin, originStyle()));
        }
    for (std::size_t c = 0; c < figureColumns(); ++c)
        columns.figures.push_back(figureWidth(c));
    columns.trend = hasTrends() ? trendWidth * m_look.mm + 2 * m_pad : 0;
    columns.labels = wishedLabels + m_pad;
    columns.origin = wishedOrigin > 0 ? wishedOrigin + m_pad : 0;
    // First the origin wraps, then the labels.
    const double leastLabels = std::min(columns.labels, std::max(m_width * 0.3, longestLabelWord + m_pad));
    const double leastOrigin = std::min(columns.origin, std::max(m_width * 0.14, originWord + m_pad));
    columns.origin -= std::clamp(columns.sum() - m_width, 0.0, columns.origin - leastOrigin);
    columns.labels -= std::clamp(columns.sum() - m_width, 0.0, columns.labels - leastLabels);
    const bool fits = columns.sum() <= m_width + 1e-6;
    if (!fits) { // last resort: what is left goes to the labels, which then break inside words
        columns.labels = std::max(m_width * 0.2, columns.labels - (columns.sum() - m_width));
        const double factor = (m_width - columns.labels) / std::max(1e-9, columns.sum() - columns.labels);
        columns.origin *= factor;
        for (auto& width : columns.figures)
            width *= factor;
    }
    double spare = std::max(0.0, m_width - columns.sum());
    if (m_headed) // heads in one line where there is room for that
        for (std::size_t c = 0; c < columns.figures.size(); ++c) {
            const double wished = std::max(widthOf(head(c), headStyle()) + 2 * m_pad, 20 * m_look.mm);
            const double more = std::clamp(wished - columns.figures[c], 0.0, spare * 0.5);
            columns.figures[c] += more;
            spare -= more;
        }
    columns.labels += columns.origin > 0 && m_headed ? spare * 0.5 : spare;
    columns.origin += columns.origin > 0 && m_headed ? spare * 0.5 : 0;
    m_columns = columns;
    return fits;
}

Piece TablePlanner::heads() const {
    struct Head {
        std::vector<QString> lines;
        double x, anchor;
    };
    const auto style = headStyle();
    std::vector<Head> all;
    all.push_back({balanced(labelsHead(), m_columns.labels - m_pad, style), 0, 0});
    double x = m_columns.labels;
    for (std::size_t c = 0; c < m_columns.figures.size(); ++c) {
        x += m_columns.figures[c];
        all.push_back({balanced(head(c), m_columns.figures[c] - 1.2 * m_pad, style), x - m_pad, 1});
    }
    if (m_columns.trend > 0)
        all.push_back({balanced(text(m_table.trendHead), m_columns.trend - m_pad, style), x + m_pad, 0});
    x += m_columns.trend;
    all.push_back({balanced(text(m_table.originHead), std::max(m_columns.origin - m_pad, m_pad), style), x + m_pad, 0});
    std::size_t most = 0;
    for (const auto& one : all)
        most = std::max(most, one.lines.size());
    const double step = style.size * style.lineHeight;
    Piece piece;
    for (const auto& one : all)
        addLines(one.lines, {one.x, step * static_cast<double>(most - one.lines.size())}, one.anchor, style,
                 piece.items);
    piece.height = step * static_cast<double>(most) + m_look.gap(1);
    addLine({0, piece.height}, {m_width, piece.height}, sectionRule, 0.35 * m_look.mm, piece.items);
    piece.gap = m_look.gap(hasSectionHead() ? 1 : 5);
    piece.keepsWithNext = true;
    return piece;
}

Piece TablePlanner::groupTitle(const geo::Message& title) const {
    const TextStyle style{size(9.5), Weight::SemiBold, false, headingColour(m_look.accent), 1.3};
    Piece piece;
    const double above = m_look.gap(1.9);
    piece.height = above + addParagraph(text(title), {0, above}, m_width, style, piece.items) + m_look.gap(0.2);
    piece.keepsWithNext = true;
    return piece;
}

Piece TablePlanner::row(const TableRow& row) const {
    const double pad = m_look.gap(0.92), tint = row.estimate ? m_pad * 0.5 : 0;
    const auto label = labelStyle(row.estimate);
    Piece piece;
    std::vector<Item> over;
    double height = addParagraph(text(row.label), {tint, pad}, m_columns.labels - m_pad - tint, label, over);
    double x = m_columns.labels;
    const double firstLine = pad + label.size * label.lineHeight / 2;
    for (std::size_t c = 0; c < m_columns.figures.size(); ++c) {
        x += m_columns.figures[c];
        const auto [words, style] = cell(row, c);
        const double room = m_columns.figures[c] - 1.2 * m_pad;
        auto own = style;
        const bool isWord = c < row.figures.size() && row.figures[c].index() == 1;
        if (!isWord)
            own.size *= std::min(1.0, room / std::max(1e-9, widthOf(words, own)));
        const auto lines = isWord ? wrapped(words, room, own) : std::vector{words};
        // The first line of every cell stands in the middle of the label's first line.
        const double top = firstLine - own.size * own.lineHeight / 2;
        height = std::max(height, top - pad + addLines(lines, {x - m_pad, top}, 1, own, over));
    }
    if (row.trend)
        addTrend(*row.trend, x + m_pad, firstLine, over);
    x += m_columns.trend;
    if (m_columns.origin > 0) {
        const auto style = originStyle();
        const double top = firstLine - style.size * style.lineHeight / 2;
        const auto lines = wrapped(text(row.origin), m_columns.origin - m_pad, style);
        const double at = m_headed ? x + m_pad : m_width;
        height = std::max(height, top - pad + addLines(lines, {at, top}, m_headed ? 0 : 1, style, over));
    }
    piece.height = height + 2 * pad;
    if (row.estimate)
        addRect({0, 0, m_width, piece.height}, amberGround, piece.items);
    std::move(over.begin(), over.end(), std::back_inserter(piece.items));
    addHairline(piece);
    return piece;
}

/// Values from left to right, the last with a dot; the target as a dashed line.
void TablePlanner::addTrend(const layers::Trend& trend, double x, double middle, std::vector<Item>& items) const {
    const double width = trendWidth * m_look.mm, height = size(9) * 1.05, thin = 0.25 * m_look.mm;
    double low = std::numeric_limits<double>::infinity(), high = -low;
    const auto take = [&](const geo::Cell& cell) {
        if (cell.hasNumber())
            low = std::min(low, cell.value), high = std::max(high, cell.value);
    };
    std::ranges::for_each(trend.values, take);
    take(trend.target);
    const auto at = [&](std::size_t i, double value) {
        const double steps = std::max<double>(1, static_cast<double>(trend.values.size()) - 1);
        const double share = high > low ? (value - low) / (high - low) : 0.5;
        return QPointF{x + (width - height) * static_cast<double>(i) / steps, middle + height * (0.5 - share)};
    };
    if (trend.target.hasNumber())
        for (double from = x; from < x + width; from += 1.6 * m_look.mm) {
            const double y = at(0, trend.target.value).y();
            addLine({from, y}, {std::min(from + 0.9 * m_look.mm, x + width), y}, mutedColour, thin, items);
        }
    std::optional<QPointF> before;
    for (std::size_t i = 0; i < trend.values.size(); ++i) {
        if (!trend.values[i].hasNumber()) {
            before.reset();
            continue;
        }
        const auto here = at(i, trend.values[i].value);
        if (before)
            addLine(*before, here, m_look.accent, 0.45 * m_look.mm, items);
        const double radius = (i + 1 == trend.values.size() ? 0.75 : 0.5) * m_look.mm;
        addRoundRect({here.x() - radius, here.y() - radius, 2 * radius, 2 * radius}, m_look.accent, radius, items);
        before = here;
    }
}

void TablePlanner::addNote(const geo::Message& note, std::vector<Piece>& pieces) const {
    const TextStyle style{m_look.pt(8), Weight::Regular, false, mutedColour, 1.35};
    const auto lines = wrapped(text(note), m_width, style);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Piece piece;
        piece.height = addLines({lines[i]}, {0, 0}, 0, style, piece.items);
        piece.gap = i == 0 ? m_look.gap(1.6) : 0;
        piece.keepsWithNext = i + 1 < lines.size() && (i == 0 || i + 2 == lines.size());
        pieces.push_back(std::move(piece));
    }
}

} // namespace

BlockPieces tablePieces(const FigureTable& table, double width, const BlockLook& look) {
    return TablePlanner{table, width, look}.make();
}

} // namespace paint
