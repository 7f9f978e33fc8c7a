#include "block_plan.hpp"

#include "block_parts.hpp"
#include "page_parts.hpp"
#include "page_plan.hpp"
#include "symbols.hpp"
#include "text.hpp"

#include <QCoreApplication>

namespace paint {
namespace {

using layers::Block;

/// Lines of one text as pieces: a page may end between them, not after the first nor before the last.
void addLinePieces(const std::vector<QString>& lines, double left, const TextStyle& style, double gap,
                   std::vector<Piece>& pieces) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        Piece piece;
        piece.height = addLines({lines[i]}, {left, 0}, 0, style, piece.items);
        piece.gap = i == 0 ? gap : 0;
        piece.keepsWithNext = i + 1 < lines.size() && (i == 0 || i + 2 == lines.size());
        pieces.push_back(std::move(piece));
    }
}

class BlockPlanner {
public:
    BlockPlanner(QSizeF room, bool alone, const BlockLook& look)
        : m_width{room.width()}, m_room{room.height()}, m_alone{alone}, m_look{look} {}

    BlockPieces operator()(const layers::KeyFigures& block) const;
    BlockPieces operator()(const layers::MapBlock& block) const;
    BlockPieces operator()(const layers::LegendBlock& block) const;
    BlockPieces operator()(const layers::TextBlock& block) const;
    BlockPieces operator()(const layers::FigureTable& block) const { return tablePieces(block, m_width, m_look); }
    BlockPieces operator()(const layers::ChartBlock& block) const;
    BlockPieces operator()(const layers::EstimateBlock& block) const;
    BlockPieces operator()(const layers::Facts& block) const;
    BlockPieces operator()(const layers::Notice& block) const;
    BlockPieces operator()(const layers::Units& block) const;
    BlockPieces operator()(const layers::Rule& block) const;

private:
    void addLegend(const layers::Legend& legend, std::vector<Piece>& pieces) const;
    void addFact(const layers::Fact& fact, double labels, std::vector<Piece>& pieces) const;
    Piece unitRow(const layers::UnitRow& row, double labels, double counts) const;
    TextStyle caption() const { return {m_look.pt(8), Weight::Regular, false, mutedColour, 1.35}; }

    double m_width, m_room;
    bool m_alone;
    const BlockLook& m_look;
};

BlockPieces BlockPlanner::operator()(const layers::KeyFigures& block) const {
    if (block.figures.empty())
        return {};
    const double gap = 5 * m_look.mm, bar = 0.8 * m_look.mm, pad = 3 * m_look.mm;
    const auto count = static_cast<double>(block.figures.size());
    const double each = (m_width - gap * (count - 1)) / count, inner = each - bar - pad;
    TextStyle strong{m_look.pt(17), Weight::Bold, false, inkColour, 1.1, -0.02};
    for (const auto& one : block.figures) // all of one size, so that they are read as one row
        if (one.figure.cell.hasNumber())
            strong.size = std::min(strong.size, strong.size * inner / widthOf(figureText(one.figure), strong));
    const TextStyle caption{m_look.pt(8.5), Weight::Regular, false, secondColour, 1.3};
    Piece piece;
    double x = 0;
    for (const auto& one : block.figures) {
        const double left = x + bar + pad, row = m_look.pt(17) * 1.1;
        auto style = strong;
        if (one.figure.cell.state == geo::CellState::Estimated)
            style.italic = true, style.weight = Weight::SemiBold, style.colour = amberText;
        if (!one.figure.cell.hasNumber()) {
            style = {m_look.pt(10.5), Weight::Regular, false, mutedColour, 1.1};
            style.size *= std::min(1.0, inner / widthOf(figureText(one.figure), style));
        }
        addText(figureText(one.figure), left, row / 2, 0, style, piece.items);
        const double below = row + 0.6 * m_look.mm;
        const double used =
            addLines(balanced(text(one.caption), inner, caption), {left, below}, 0, caption, piece.items);
        piece.height = std::max(piece.height, below + used);
        x += each + gap;
    }
    x = 0;
    for (std::size_t i = 0; i < block.figures.size(); ++i, x += each + gap)
        addRect({x, 0, bar, piece.height}, m_look.accent, piece.items);
    piece.gap = m_look.gap(3);
    return {{std::move(piece)}, {}};
}

BlockPieces BlockPlanner::operator()(const layers::MapBlock& block) const {
    if (!block.map || block.map->extent.empty())
        return (*this)(layers::Notice{{}, GEO_TR("No outline is loaded for this place: there is no map to draw.")});
    constexpr double proportion = 62.0 / 70, mostOfRegion = 0.55;
    const auto lines = wrapped(text(block.caption), m_width, caption());
    const double captionHeight =
        lines.empty() ? 0 : 1.2 * m_look.mm + caption().size * caption().lineHeight * static_cast<double>(lines.size());
    Piece piece;
    const double height = m_alone ? m_room - captionHeight : std::min(m_width * proportion, m_room * mostOfRegion);
    piece.map = block.map.get();
    piece.mapBox = {0, 0, m_width, height};
    addLines(lines, {0, height + 1.2 * m_look.mm}, 0, caption(), piece.items);
    piece.height = height + captionHeight;
    piece.gap = m_look.gap(4);
    return {{std::move(piece)}, {}};
}

/// A long legend may go on elsewhere: its sections apart, and those a dozen entries at a time.
void BlockPlanner::addLegend(const layers::Legend& legend, std::vector<Piece>& pieces) const {
    constexpr std::size_t together = 12;
    const auto add = [&](layers::Legend part, double gap) {
        Piece piece;
        piece.height = planLegend(part, {0, 0, m_width, m_room}, m_look.pt(8.8), piece.items,
                                  0.72 * std::min(1.0, 0.4 + 0.6 * m_look.airiness), m_look.map.mapHeight);
        piece.gap = gap;
        pieces.push_back(std::move(piece));
    };
    for (const auto& section : legend.sections) {
        auto part = section;
        for (std::size_t from = 0; from == 0 || from < section.entries.size(); from += together) {
            const auto to = std::min(from + together, section.entries.size());
            part.entries.assign(section.entries.begin() + static_cast<std::ptrdiff_t>(from),
                                section.entries.begin() + static_cast<std::ptrdiff_t>(to));
            part.remark = to == section.entries.size() ? section.remark : geo::Message{};
            add({{part}, {}}, from == 0 ? m_look.gap(2.6) : 0);
            part.title = part.subtitle = {};
            part.method.clear();
        }
    }
    if (!legend.note.empty())
        add({{}, legend.note}, 0);
}

BlockPieces BlockPlanner::operator()(const layers::LegendBlock& block) const {
    BlockPieces made;
    if (block.map)
        addLegend(block.map->legend, made.pieces);
    if (!block.remark.empty())
        addLinePieces(wrapped(text(block.remark), m_width, caption()), 0, caption(), m_look.gap(1.2), made.pieces);
    return made;
}

BlockPieces BlockPlanner::operator()(const layers::TextBlock& block) const {
    using Look = layers::TextBlock::Look;
    const bool caution = block.look == Look::Caution;
    const TextStyle body = block.look == Look::Body ? TextStyle{m_look.pt(9), Weight::Regular, false, inkColour, 1.45}
                           : caution ? TextStyle{m_look.pt(8.5), Weight::Regular, false, secondColour, 1.5}
                                     : caption();
    BlockPieces made;
    QString head = text(block.heading);
    double gap = m_look.gap(4), indent = 0;
    const TextStyle inlineHead{body.size, Weight::SemiBold, false, inkColour, body.lineHeight};
    if (!head.isEmpty() && caution && widthOf(head, inlineHead) < m_width * 0.6) {
        indent = widthOf(head + u' ', inlineHead);
    } else if (!head.isEmpty()) {
        made.pieces.push_back(headingPiece(head, {}, m_width, m_look, false));
        made.pieces.back().gap = gap;
        gap = m_look.gap(1.6);
    }
    for (const auto& paragraph : block.paragraphs)
        for (const auto& part : text(paragraph.text).split(u'\n', Qt::SkipEmptyParts)) {
            const auto before = made.pieces.size();
            addLinePieces(wrapped(part, m_width, body, indent), 0, body, gap, made.pieces);
            if (indent > 0 && before < made.pieces.size()) {
                auto& first = made.pieces[before].items;
                for (auto& item : first)
                    moveItem(item, {indent, 0});
                addLines({head}, {0, 0}, 0, inlineHead, first);
            }
            indent = 0;
            gap = m_look.gap(2);
        }
    return made;
}

BlockPieces BlockPlanner::operator()(const layers::ChartBlock& block) const {
    Piece piece;
    const double size = m_look.pt(9), natural = chartHeight(block.chart, m_width, size, m_look.airiness);
    piece.height = m_alone ? std::min(natural, m_room) : natural;
    planChart(block.chart, {0, 0, m_width, piece.height}, size, piece.items);
    piece.gap = m_look.gap(5);
    return {{std::move(piece)}, {}};
}

/// Value on the left, how it was made on the right; below each other where the box is narrow.
BlockPieces BlockPlanner::operator()(const layers::EstimateBlock& block) const {
    const Colour dark{0x3C, 0x2A, 0x08, 255};
    const double padX = 4 * m_look.mm, padY = m_look.gap(3.2);
    const bool beside = m_width > 120 * m_look.mm;
    const double inner = m_width - 2 * padX, left = beside ? 58 * m_look.mm : inner;
    const TextStyle heading{m_look.pt(11), Weight::SemiBold, false, amberText, 1.25};
    const TextStyle warning{m_look.pt(8), Weight::Regular, false, dark, 1.35};
    const TextStyle label{m_look.pt(9.5), Weight::Regular, false, dark, 1.3};
    const TextStyle method{m_look.pt(8.5), Weight::Regular, true, dark, 1.35};
    const TextStyle plain{m_look.pt(8.5), Weight::Regular, false, dark, 1.5};
    const bool has = block.figure.cell.hasNumber();
    TextStyle value{m_look.pt(has ? 17 : 11), has ? Weight::SemiBold : Weight::Regular, true, amberText, 1.2};
    const QString words = QCoreApplication::translate("paint", "Estimate");
    const auto warningLines =
        wrapped(typeset(QCoreApplication::translate("paint", "not to be compared directly with published figures")),
                inner - widthOf(words, heading) - padX, warning);

    Piece piece;
    std::vector<Item> over;
    double y = padY + addLines({words}, {padX, padY}, 0, heading, over);
    const double warned = addLines(warningLines, {m_width - padX, padY + m_look.pt(1.8)}, 1, warning, over);
    y = std::max(y, padY + warned) + m_look.gap(1.6);
    const double top = y;
    y += addParagraph(text(block.label), {padX, y}, left, label, over);
    value.size *= std::min(1.0, left / widthOf(figureText(block.figure), value));
    y += addLines({figureText(block.figure)}, {padX, y}, 0, value, over);
    y += addParagraph(text(block.method), {padX, y}, left, method, over);
    const double right = beside ? padX + left + 8 * m_look.mm : padX;
    double other = beside ? top : y + m_look.gap(1.2);
    QStringList explanation;
    for (const auto& sentence : block.explanation)
        explanation += text(sentence);
    other += addParagraph(explanation.join(u' '), {right, other}, m_width - padX - right, plain, over);
    piece.height = std::max(y, other) + padY;
    addDashedBox({0, 0, m_width, piece.height}, amberGround, amberLine, 0.35 * m_look.mm, m_look.mm, piece.items);
    std::move(over.begin(), over.end(), std::back_inserter(piece.items));
    piece.gap = m_look.gap(4);
    return {{std::move(piece)}, {}};
}

/// Label and value beside each other; a value of many lines may go on elsewhere.
void BlockPlanner::addFact(const layers::Fact& fact, double labels, std::vector<Piece>& pieces) const {
    constexpr std::size_t together = 8;
    const double size = m_look.pt(9.3), pad = m_look.gap(0.9), indent = fact.symbol ? size * 1.75 : 0;
    const double left = labels + 3 * m_look.mm + indent;
    const TextStyle label{size, Weight::Regular, false, mutedColour, 1.42};
    const TextStyle value{size, Weight::Regular, false, fact.absent ? mutedColour : inkColour, 1.42};
    const auto labelLines = wrapped(text(fact.label), labels, label);
    const auto valueLines = wrapped(text(fact.value), m_width - left, value);
    const auto most = std::max(labelLines.size(), valueLines.size());
    const auto part = [](const std::vector<QString>& lines, std::size_t from, std::size_t to) {
        return std::vector(lines.begin() + static_cast<std::ptrdiff_t>(std::min(from, lines.size())),
                           lines.begin() + static_cast<std::ptrdiff_t>(std::min(to, lines.size())));
    };
    for (std::size_t from = 0; from < most; from += together) {
        const auto to = from + together * 3 / 2 >= most ? most : from + together;
        Piece piece;
        const double top = from == 0 ? pad : 0;
        addLines(part(labelLines, from, to), {0, top}, 0, label, piece.items);
        addLines(part(valueLines, from, to), {left, top}, 0, value, piece.items);
        if (fact.symbol && from == 0)
            drawSymbol(*fact.symbol, {left - indent + size * 0.6, pad + size * 0.71}, {size * 0.55, size * 0.08, 0},
                       piece.items);
        piece.height = top + size * label.lineHeight * static_cast<double>(to - from) + (to == most ? pad : 0);
        pieces.push_back(std::move(piece));
        if (to == most)
            break;
    }
}

BlockPieces BlockPlanner::operator()(const layers::Facts& block) const {
    BlockPieces made;
    if (!block.heading.empty()) {
        made.pieces.push_back(headingPiece(text(block.heading), text(block.subheading), m_width, m_look, true));
        made.head = made.pieces;
    }
    const TextStyle label{m_look.pt(9.3), Weight::Regular, false, mutedColour, 1.42};
    double longest = 0;
    for (const auto& one : block.facts)
        longest = std::max(longest, widthOf(text(one.label), label));
    const double labels = std::min(std::max(longest, std::min(34 * m_look.mm, m_width * 0.32)), m_width * 0.36);
    for (const auto& one : block.facts)
        addFact(one, labels, made.pieces);
    return made;
}

BlockPieces BlockPlanner::operator()(const layers::Notice& block) const {
    BlockPieces made;
    if (!block.heading.empty())
        made.pieces.push_back(headingPiece(text(block.heading), {}, m_width, m_look, true));
    const double padX = 3 * m_look.mm, padY = m_look.gap(2);
    const TextStyle style{m_look.pt(9), Weight::Regular, false, mutedColour, 1.4};
    Piece piece;
    std::vector<Item> words;
    const double height = addParagraph(text(block.text), {padX, padY}, m_width - 2 * padX, style, words);
    piece.height = height + 2 * padY;
    addDashedBox({0, 0, m_width, piece.height}, noColour, strongRule, 0.25 * m_look.mm, m_look.mm, piece.items);
    std::move(words.begin(), words.end(), std::back_inserter(piece.items));
    piece.gap = block.heading.empty() ? m_look.gap(3) : m_look.gap(1.2);
    made.pieces.push_back(std::move(piece));
    return made;
}

/// A square per unit, filled where it is covered; a bar in the same colours where they are too many to be counted.
Piece BlockPlanner::unitRow(const layers::UnitRow& row, double labels, double counts) const {
    constexpr std::size_t mostSquares = 30;
    const TextStyle label{m_look.pt(9), Weight::Regular, false, inkColour, 1.3};
    const TextStyle muted{m_look.pt(9), Weight::Regular, false, mutedColour, 1.3};
    const double left = labels + 3 * m_look.mm, room = m_width - counts - 3 * m_look.mm - left;
    const double row_ = std::max(m_look.gap(6.6), 5 * m_look.mm), square = 3.5 * m_look.mm;
    const auto lines = wrapped(text(row.label), labels, label);
    const double textHeight = label.size * label.lineHeight * static_cast<double>(lines.size());
    Piece piece;
    piece.height = std::max(row_, textHeight + m_look.mm);
    const double middle = piece.height / 2;
    addLines(lines, {labels, middle - textHeight / 2}, 1, label, piece.items);
    addText(ofWhole(row.covered, row.whole), m_width, middle, 1, muted, piece.items);
    if (row.whole == 0)
        return piece;
    const bool squares = row.whole <= mostSquares;
    const auto n = static_cast<double>(squares ? row.whole : 1);
    const double step = squares ? std::min(5 * m_look.mm, room / n) : room, gap = squares ? step * 0.14 : 0;
    const double line = 0.25 * m_look.mm;
    const auto whole = [&](double from, double to, bool filled) {
        const QRectF box{left + from, middle - square / 2, to - from, square};
        if (filled)
            addRoundRect(box, m_look.accent, m_look.mm * 0.4, piece.items);
        else
            addDashedBox(box.adjusted(line / 2, line / 2, -line / 2, -line / 2), noColour, mutedColour, line,
                         m_look.mm * 0.6, piece.items);
    };
    if (!squares) {
        const double covered = room * static_cast<double>(row.covered) / static_cast<double>(row.whole);
        whole(0, room, false);
        whole(0, covered, true);
        return piece;
    }
    for (std::size_t i = 0; i < row.whole; ++i)
        whole(step * static_cast<double>(i), step * static_cast<double>(i + 1) - gap, i < row.covered);
    return piece;
}

BlockPieces BlockPlanner::operator()(const layers::Units& block) const {
    constexpr std::size_t countable = 1000; // more than that are people, set smaller
    const TextStyle heading{m_look.pt(10), Weight::Regular, false, secondColour, 1.35};
    TextStyle strong{m_look.pt(block.whole < countable ? 26 : 15), Weight::Bold, false, inkColour, 1.25, -0.02};
    TextStyle share{m_look.pt(block.whole < countable ? 14 : 11), Weight::Regular, false, mutedColour, 1.25};
    Piece head;
    head.height = addParagraph(text(block.heading), {0, 0}, m_width, heading, head.items);
    const QString numbers = ofWhole(block.covered, block.whole);
    const QString percent =
        block.whole == 0
            ? QString{}
            : text({GEO_TR("that is %1%"),
                    {std::round(100.0 * static_cast<double>(block.covered) / static_cast<double>(block.whole))}});
    const double gap = share.size * 0.5;
    const double both = widthOf(numbers, strong) + gap + widthOf(percent, share);
    const double fits = std::min(1.0, m_width / both);
    strong.size *= fits, share.size *= fits;
    const double row = strong.size * strong.lineHeight;
    addLines({numbers}, {0, head.height}, 0, strong, head.items);
    if (!percent.isEmpty()) {
        const double lower = (strong.size - share.size) * 0.365; // both stand on one baseline
        addText(percent, widthOf(numbers, strong) + gap * fits, head.height + row / 2 + lower, 0, share, head.items);
    }
    head.height += row;
    head.gap = m_look.gap(5);
    head.keepsWithNext = !block.rows.empty();
    BlockPieces made{{std::move(head)}, {}};
    const TextStyle small{m_look.pt(9), Weight::Regular, false, inkColour, 1.3};
    double labels = 0, counts = 0;
    for (const auto& one : block.rows) {
        labels = std::max(labels, widthOf(text(one.label), small));
        counts = std::max(counts, widthOf(ofWhole(one.covered, one.whole), small));
    }
    for (const auto& one : block.rows) {
        made.pieces.push_back(unitRow(one, std::min(labels, m_width * 0.42), counts));
        made.pieces.back().keepsWithNext = &one != &block.rows.back(); // read as one figure
    }
    return made;
}

BlockPieces BlockPlanner::operator()(const layers::Rule&) const {
    Piece piece;
    piece.height = m_look.gap(0.4);
    piece.gap = m_look.gap(3.6);
    addLine({0, piece.height / 2}, {m_width, piece.height / 2}, lightRule, 0.3 * m_look.mm, piece.items);
    return {{std::move(piece)}, {}};
}

} // namespace

BlockPieces piecesOf(const Block& block, QSizeF room, bool alone, const BlockLook& look) {
    return std::visit(BlockPlanner{room, alone, look}, block);
}

std::vector<Piece> joinedPieces(const std::vector<BlockPieces>& blocks) {
    std::vector<Piece> all;
    for (const auto& block : blocks)
        all.insert(all.end(), block.pieces.begin(), block.pieces.end());
    return all;
}

double heightOf(const std::vector<Piece>& pieces) {
    double height = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i)
        height += pieces[i].height + (i > 0 ? pieces[i].gap : 0);
    return height;
}

void addPiece(const Piece& piece, QPointF at, const BlockLook& look, std::vector<Item>& items,
              geo::Progress& progress) {
    const auto add = [&](std::vector<Item> all, QPointF by) {
        for (auto& item : all) {
            moveItem(item, by);
            items.push_back(std::move(item));
        }
    };
    add(piece.items, at);
    if (!piece.map)
        return;
    MapOptions options;
    options.sizes = look.map;
    const auto view = MapView::fitted(piece.map->extent, piece.mapBox.size());
    add(planMap(*piece.map, view, options, 25.4 / 600 * look.mm, progress).items, at + piece.mapBox.topLeft());
    addRect(piece.mapBox.translated(at), noColour, items, lightRule, 0.2 * look.mm);
}

} // namespace paint
