#include "region_flow.hpp"

#include <deque>

namespace paint {
namespace {

constexpr double hair = 1e-6;

std::vector<BlockPieces> blocksOf(const FlowRegion& region, const BlockLook& look) {
    std::vector<BlockPieces> made;
    bool afterRule = false;
    for (const auto& block : *region.blocks) {
        made.push_back(piecesOf(block, region.box.size(), region.blocks->size() == 1, look));
        if (afterRule && !made.back().pieces.empty())
            made.back().pieces.front().gap = look.gap(2.4);
        afterRule = std::holds_alternative<layers::Rule>(block);
    }
    return made;
}

/// Tried one after the other: denser rows, then smaller letters.
std::vector<BlockLook> triedLooks(const BlockLook& look) {
    constexpr std::pair<double, double> steps[] = {{1, 1},      {1, 0.85},   {0.97, 0.75}, {0.94, 0.7},
                                                   {0.9, 0.65}, {0.85, 0.6}, {0.8, 0.55}};
    std::vector<BlockLook> looks;
    for (const auto& [text, airiness] : steps) {
        looks.push_back(look);
        looks.back().text *= text;
        looks.back().airiness *= airiness;
    }
    return looks;
}

/// The largest letters that the region has room for.
BlockLook fittingLook(const FlowRegion& region, const BlockLook& look) {
    BlockLook fitting = look;
    for (const auto& tried : triedLooks(look)) {
        fitting = tried;
        if (heightOf(joinedPieces(blocksOf(region, fitting))) <= region.box.height() + hair)
            break;
    }
    return fitting;
}

/// Pieces of a region that wait for their place, and the head of the block that each belongs to.
struct Waiting {
    struct One {
        Piece piece;
        std::shared_ptr<const std::vector<Piece>> head;
        bool startsBlock = false;
    };
    double left = 0, right = 0;
    std::deque<One> pieces;
};

Waiting waitingOf(const FlowRegion& region, const BlockLook& look) {
    Waiting waiting{region.box.left(), region.box.right(), {}};
    for (auto& block : blocksOf(region, look)) {
        const auto head = std::make_shared<const std::vector<Piece>>(std::move(block.head));
        for (std::size_t i = 0; i < block.pieces.size(); ++i)
            waiting.pieces.push_back({std::move(block.pieces[i]), head, i < std::max<std::size_t>(1, head->size())});
    }
    return waiting;
}

/// Pieces from the first on that must not be parted.
std::size_t groupSize(const std::deque<Waiting::One>& pieces) {
    std::size_t n = 1;
    while (n < pieces.size() && pieces[n - 1].piece.keepsWithNext)
        ++n;
    return n;
}

/// Places what has room. @param whole the box is as high as any will be: what has no room in it is placed all the same.
void fill(Waiting& waiting, const QRectF& box, bool whole, FlowedPage& page) {
    double y = box.top();
    bool first = true;
    const auto place = [&](const Piece& piece) {
        y += first ? 0 : piece.gap;
        page.push_back({piece, {box.left(), y}});
        y += piece.height;
        first = false;
    };
    while (!waiting.pieces.empty()) {
        std::size_t n = groupSize(waiting.pieces);
        std::vector<Piece> group;
        if (first && !waiting.pieces.front().startsBlock)
            group = *waiting.pieces.front().head;
        const auto repeated = group.size();
        for (std::size_t i = 0; i < n; ++i)
            group.push_back(waiting.pieces[i].piece);
        const double needed = (first ? 0 : group.front().gap) + heightOf(group);
        if (y + needed > box.bottom() + hair) {
            if (!first || !whole)
                return;
            n = 1; // more than a page holds together: parted where it must be
            group.resize(repeated + 1);
        }
        for (const auto& piece : group)
            place(piece);
        waiting.pieces.erase(waiting.pieces.begin(), waiting.pieces.begin() + static_cast<std::ptrdiff_t>(n));
    }
}

/// What did not fit, each region between its own left and right, below those that stand in its way.
FlowedPage furtherPage(std::vector<Waiting>& all, const QRectF& room) {
    FlowedPage page;
    struct Taken {
        double left, right, bottom;
    };
    std::vector<Taken> taken;
    for (auto& waiting : all) {
        if (waiting.pieces.empty())
            continue;
        double top = room.top();
        bool blocked = false;
        for (const auto& other : taken)
            if (other.left < waiting.right - hair && waiting.left < other.right - hair) {
                top = std::max(top, other.bottom);
                blocked = true;
            }
        const auto before = page.size();
        const QRectF box{waiting.left, top, waiting.right - waiting.left, room.bottom() - top};
        fill(waiting, box, !blocked, page);
        double bottom = top;
        for (auto i = before; i < page.size(); ++i)
            bottom = std::max(bottom, page[i].at.y() + page[i].piece.height);
        if (!waiting.pieces.empty())
            bottom = room.bottom();
        constexpr double apart = 0.02;
        taken.push_back({waiting.left, waiting.right, bottom + room.height() * apart});
    }
    return page;
}

} // namespace

std::vector<FlowedPage> flow(const std::vector<FlowRegion>& regions, const QRectF& further, const BlockLook& look) {
    std::vector<FlowedPage> pages(1);
    std::vector<Waiting> all;
    for (const auto& region : regions) {
        all.push_back(waitingOf(region, fittingLook(region, look)));
        fill(all.back(), region.box, false, pages.front());
    }
    while (std::ranges::any_of(all, [](const auto& waiting) { return !waiting.pieces.empty(); }))
        pages.push_back(furtherPage(all, further));
    return pages;
}

double planBlocks(const std::vector<layers::Block>& blocks, const QRectF& box, const BlockLook& look,
                  std::vector<Item>& items, geo::Progress& progress) {
    const FlowRegion region{box, &blocks};
    const auto used = fittingLook(region, look);
    const auto pieces = joinedPieces(blocksOf(region, used));
    double y = box.top();
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        y += i > 0 ? pieces[i].gap : 0;
        addPiece(pieces[i], {box.left(), y}, used, items, progress);
        y += pieces[i].height;
    }
    return heightOf(pieces);
}

} // namespace paint
