#include "perimeters.hpp"

#include "base/codes.hpp"
#include "base/parallel.hpp"
#include "geometry/overlay.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace indicators {

namespace {

using geo::MultiPolygon;
using geo::ZoneSet;

/// What is left once strips narrower than stripWidth are off; empty if that is too small to be a change.
MultiPolygon withoutStrips(const MultiPolygon& shape) {
    constexpr int quadrantSegments = 8;
    if (geo::area(shape) < smallestPart)
        return {};
    const auto core = geo::buffered(shape, -stripWidth / 2, quadrantSegments);
    if (core.empty())
        return {};
    auto wide = geo::intersection(geo::buffered(core, stripWidth / 2, quadrantSegments), shape);
    return geo::area(wide) < smallestPart ? MultiPolygon{} : wide;
}

MultiPolygon unionOf(const ZoneSet& zones, const std::vector<std::size_t>& members) {
    if (members.size() == 1)
        return zones.shape(members.front());
    std::vector<MultiPolygon> shapes;
    for (const auto i : members)
        shapes.push_back(zones.shape(i));
    return geo::united(shapes);
}

/// Pairs that share more than strips along a common border.
std::vector<PerimeterLink> linksOf(const ZoneSet& before, const ZoneSet& after, geo::Progress& progress) {
    std::vector<MultiPolygon> shapes;
    for (std::size_t i = 0; i < after.size(); ++i)
        shapes.push_back(after.shape(i));
    geo::ProgressPart overlaying{progress, 0, 0.3}, cutting{progress, 0.3, 1};
    const auto overlaps = geo::overlay(before, shapes, after.geography().epsg, overlaying);
    std::vector<double> shared(overlaps.size(), 0);
    geo::parallelFor(
        overlaps.size(),
        [&](std::size_t k) {
            const auto& pair = overlaps[k];
            const double smaller = std::min(before.area(pair.source), after.area(pair.target));
            if (pair.area >= smaller / 2)
                shared[k] = pair.area;
            else if (pair.area >= smallestPart)
                shared[k] = geo::area(withoutStrips(geo::intersection(before.shape(pair.source), shapes[pair.target])));
        },
        cutting);
    std::vector<PerimeterLink> links;
    for (std::size_t k = 0; k < overlaps.size(); ++k)
        if (shared[k] > 0)
            links.push_back({overlaps[k].source, overlaps[k].target, shared[k]});
    return links;
}

/// Zones that hang together by links: those of 2015 first in one numbering, then those of 2024.
class Components {
public:
    explicit Components(std::size_t n) : m_parent(n) { std::iota(m_parent.begin(), m_parent.end(), 0); }
    std::size_t rootOf(std::size_t i) {
        while (m_parent[i] != i)
            i = m_parent[i] = m_parent[m_parent[i]];
        return i;
    }
    void join(std::size_t a, std::size_t b) {
        m_parent[std::max(rootOf(a), rootOf(b))] = std::min(rootOf(a), rootOf(b));
    }

private:
    std::vector<std::size_t> m_parent;
};

std::vector<PerimeterChange> grouped(const ZoneSet& before, const ZoneSet& after,
                                     const std::vector<PerimeterLink>& links) {
    Components components{before.size() + after.size()};
    for (const auto& link : links)
        components.join(link.before, before.size() + link.after);
    std::map<std::size_t, PerimeterChange> byRoot;
    for (std::size_t i = 0; i < before.size(); ++i)
        byRoot[components.rootOf(i)].before.push_back(i);
    for (std::size_t i = 0; i < after.size(); ++i)
        byRoot[components.rootOf(before.size() + i)].after.push_back(i);
    for (const auto& link : links)
        byRoot[components.rootOf(link.before)].links.push_back(link);
    std::vector<PerimeterChange> changes;
    for (auto& [root, change] : byRoot)
        changes.push_back(std::move(change));
    const auto firstCode = [&](const PerimeterChange& change) {
        const auto& zones = change.before.empty() ? after : before;
        std::string first;
        for (const auto i : change.before.empty() ? change.after : change.before)
            first = first.empty() ? zones.code(i) : std::min(first, zones.code(i));
        return std::pair{change.before.empty(), first};
    };
    std::sort(changes.begin(), changes.end(),
              [&](const auto& a, const auto& b) { return firstCode(a) < firstCode(b); });
    return changes;
}

bool repeats(const std::vector<PerimeterLink>& links, std::size_t PerimeterLink::*end) {
    std::set<std::size_t> met;
    return std::any_of(links.begin(), links.end(), [&](const auto& link) { return !met.insert(link.*end).second; });
}

/// The parts of a change between both generations, and whether it is one.
void compare(const ZoneSet& before, const ZoneSet& after, PerimeterChange& change) {
    const auto old = unionOf(before, change.before), current = unionOf(after, change.after);
    change.beforeArea = geo::area(old);
    change.afterArea = geo::area(current);
    if (change.after.empty() || change.before.empty()) {
        (change.after.empty() ? change.left : change.entered) = change.after.empty() ? old : current;
        (change.after.empty() ? change.leftArea : change.enteredArea) = change.beforeArea + change.afterArea;
        return;
    }
    auto entered = withoutStrips(geo::difference(current, old)), left = withoutStrips(geo::difference(old, current));
    const double most = std::max(sameOutline * std::max(change.beforeArea, change.afterArea), smallestPart);
    const bool onePair = change.before.size() == 1 && change.after.size() == 1;
    if (onePair && geo::area(entered) <= most && geo::area(left) <= most) {
        change.state = PerimeterState::Kept;
        change.kept = current;
        change.keptArea = change.afterArea;
        return;
    }
    change.state = PerimeterState::Modified;
    change.merged = repeats(change.links, &PerimeterLink::after);
    change.split = repeats(change.links, &PerimeterLink::before);
    change.enlarged = !entered.empty();
    change.reduced = !left.empty();
    change.kept = entered.empty() ? current : geo::difference(current, entered);
    change.keptArea = geo::area(change.kept);
    change.enteredArea = geo::area(entered);
    change.leftArea = geo::area(left);
    change.entered = std::move(entered);
    change.left = std::move(left);
}

/// One generation in one department.
struct Presence {
    std::size_t count = 0, linked = 0, highest = 0;
    std::set<std::size_t> numbers;
};

/// "QP034005" is number 5 of department 034, "QN03401M" number 1.
std::map<std::string, Presence> presences(const ZoneSet& zones, const std::set<std::size_t>& linked) {
    constexpr std::size_t numberAt = 5;
    std::map<std::string, Presence> byDepartment;
    for (std::size_t i = 0; i < zones.size(); ++i) {
        const auto code = geo::QpvCode::parse(zones.code(i));
        if (!code)
            continue;
        auto& presence = byDepartment[geo::departmentOf(*code).text()];
        const std::size_t digits = geo::generationOf(*code) == 2024 ? 2 : 3;
        const auto number = static_cast<std::size_t>(std::stoul(code->text().substr(numberAt, digits)));
        ++presence.count;
        presence.linked += linked.contains(i);
        presence.numbers.insert(number);
        presence.highest = std::max(presence.highest, number);
    }
    return byDepartment;
}

/// "QN03401" for number 1 where "QN03406I" is there.
std::vector<std::string> lacking(const Presence& presence, const ZoneSet& zones, const std::string& department) {
    const bool now = zones.geography().vintage == 2024;
    const auto padded = [](std::string text, std::size_t width) {
        return text.size() < width ? std::string(width - text.size(), '0') + text : text;
    };
    std::vector<std::string> codes;
    for (std::size_t n = 1; n < presence.highest; ++n)
        if (!presence.numbers.contains(n))
            codes.push_back((now ? "QN" : "QP") + padded(department, 3) + padded(std::to_string(n), now ? 2 : 3));
    return codes;
}

std::vector<PerimeterCoverage> coverageOf(const ZoneSet& before, const ZoneSet& after,
                                          const std::set<std::size_t>& metBefore,
                                          const std::set<std::size_t>& metAfter) {
    auto beforeIn = presences(before, metBefore), afterIn = presences(after, metAfter);
    std::set<std::string> departments;
    for (const auto* each : {&beforeIn, &afterIn})
        for (const auto& [department, presence] : *each)
            departments.insert(department);
    std::vector<PerimeterCoverage> coverage;
    for (const auto& department : departments) {
        const auto &old = beforeIn[department], &current = afterIn[department];
        PerimeterCoverage of{department, old.count, current.count, lacking(old, before, department),
                             lacking(current, after, department)};
        const auto whole = [](const Presence& one, const std::vector<std::string>& lack, const Presence& other) {
            return one.count > 0 && lack.empty() && 2 * other.linked >= other.count;
        };
        of.wholeBefore = whole(old, of.lackBefore, current);
        of.wholeAfter = whole(current, of.lackAfter, old);
        coverage.push_back(std::move(of));
    }
    return coverage;
}

std::vector<PerimeterCoverage> coverageOf(const PerimeterChanges& changes, const std::vector<PerimeterLink>& links) {
    std::set<std::size_t> linkedBefore, linkedAfter;
    for (const auto& link : links) {
        linkedBefore.insert(link.before);
        linkedAfter.insert(link.after);
    }
    return coverageOf(*changes.before, *changes.after, linkedBefore, linkedAfter);
}

char letterOf(const std::string& code2024) { return code2024.empty() ? '\0' : code2024.back(); }

/// What has no counterpart came or went, where the other generation is there to tell.
void judgeAlone(const PerimeterChanges& all, PerimeterChange& change) {
    const bool gone = change.after.empty();
    const auto& code = gone ? all.before->code(change.before.front()) : all.after->code(change.after.front());
    const auto parsed = geo::QpvCode::parse(code);
    const auto coverage = std::find_if(all.coverage.begin(), all.coverage.end(), [&](const auto& each) {
        return parsed && each.department == geo::departmentOf(*parsed).text();
    });
    const bool told = coverage != all.coverage.end() && (gone ? coverage->wholeAfter : coverage->wholeBefore);
    if (gone)
        change.state = told ? PerimeterState::Out : PerimeterState::Unknown;
    else
        change.state = told || letterOf(code) == 'N' ? PerimeterState::New : PerimeterState::Unknown;
}

void compareLetters(PerimeterChanges& all) {
    const std::map<char, PerimeterState> meant{
        {'I', PerimeterState::Kept}, {'M', PerimeterState::Modified}, {'N', PerimeterState::New}};
    for (const auto& change : all.changes)
        for (const auto i : change.after) {
            const auto letter = meant.find(letterOf(all.after->code(i)));
            if (letter != meant.end() && change.state != PerimeterState::Unknown && letter->second != change.state)
                all.disagreements.push_back({i, letter->first, change.state});
        }
}

} // namespace

std::string_view toText(PerimeterState state) {
    switch (state) {
    case PerimeterState::Kept:
        return "kept";
    case PerimeterState::Modified:
        return "modified";
    case PerimeterState::New:
        return "new";
    case PerimeterState::Out:
        return "out";
    case PerimeterState::Unknown:
        break;
    }
    return "unknown";
}

std::vector<PerimeterCoverage> perimeterCoverage(const ZoneSet& before, const ZoneSet& after) {
    std::set<std::size_t> metBefore, metAfter;
    for (std::size_t i = 0; i < before.size(); ++i)
        for (const auto k : after.within(before.extent(i))) {
            metBefore.insert(i);
            metAfter.insert(k);
        }
    return coverageOf(before, after, metBefore, metAfter);
}

PerimeterChanges perimeterChanges(std::shared_ptr<const ZoneSet> before, std::shared_ptr<const ZoneSet> after,
                                  geo::Progress& progress) {
    geo::ProgressPart linking{progress, 0, 0.5}, cutting{progress, 0.5, 1};
    PerimeterChanges all{std::move(before), std::move(after), {}, {}, {}};
    const auto links = linksOf(*all.before, *all.after, linking);
    all.changes = grouped(*all.before, *all.after, links);
    all.coverage = coverageOf(all, links);
    geo::parallelFor(
        all.changes.size(), [&](std::size_t c) { compare(*all.before, *all.after, all.changes[c]); }, cutting);
    for (auto& change : all.changes)
        if (change.before.empty() || change.after.empty())
            judgeAlone(all, change);
    compareLetters(all);
    return all;
}

} // namespace indicators
