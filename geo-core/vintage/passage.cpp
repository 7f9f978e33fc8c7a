#include "vintage/passage.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace geo {
namespace {

enum Kind { Name = 10, Merger = 31, NewCommune = 32, Association = 33, Delegated = 34 };

std::string firstOfJanuary(int year) { return std::to_string(year) + "-01-01"; }

/// Does the line change which communes there are? Names, and what happens to parts of communes, do not.
bool counts(const CommuneMovement& m) {
    const bool ofCommunes = m.typeBefore == "COM" || m.typeAfter == "COM";
    const bool endOrBegin = m.before.empty() || m.after.empty();
    return m.kind != Name && ofCommunes && (endOrBegin || m.typeBefore == m.typeAfter);
}

/// Of one day: communes get their new code, part or come back first, then merge (Pont-Farcy changed department and
/// merged on 1 January 2018).
int phase(const CommuneMovement& m) { return m.kind >= Merger && m.kind <= Delegated ? 1 : 0; }

/// The communes there are, each with those of the start that it is made of. One that nothing happened to is not listed.
class Chain {
public:
    using Moments = std::vector<const CommuneMovement*>;

    /// All lines of one day and phase happen at once.
    void apply(const Moments& lines) {
        std::map<std::string, std::set<std::string>> next;
        std::set<std::string> ended;
        for (const auto* line : lines) {
            if (!line->before.empty())
                ended.insert(line->before);
            const auto origins = line->before.empty() ? std::set<std::string>{} : originsOf(line->before);
            for (const auto& origin : origins)
                dates[origin] = line->date;
            if (line->after.empty())
                continue;
            next[line->after].insert(origins.begin(), origins.end());
            names[line->after] = line->nameAfter;
        }
        for (const auto& code : ended) {
            made.erase(code);
            m_ended.insert(code);
        }
        for (auto& [code, origins] : next) {
            made[code].insert(origins.begin(), origins.end());
            m_begun.insert(code);
        }
    }

    std::map<std::string, std::set<std::string>> made; ///< none: begun without a commune before
    std::map<std::string, std::string> dates, names;   ///< by code at the start; by code now

private:
    std::set<std::string> originsOf(const std::string& code) const {
        if (const auto known = made.find(code); known != made.end())
            return known->second;
        return m_ended.contains(code) || m_begun.contains(code) ? std::set<std::string>{} : std::set{code};
    }
    std::set<std::string> m_ended, m_begun;
};

Chain chained(std::span<const CommuneMovement> movements, int from, int to) {
    Chain::Moments lines;
    for (const auto& movement : movements)
        if (counts(movement) && movement.date > firstOfJanuary(from) && movement.date <= firstOfJanuary(to))
            lines.push_back(&movement);
    const auto moment = [](const auto* line) { return std::tuple{std::string_view{line->date}, phase(*line)}; };
    std::stable_sort(lines.begin(), lines.end(), [&](const auto* a, const auto* b) { return moment(a) < moment(b); });
    Chain chain;
    for (std::size_t i = 0; i < lines.size();) {
        auto end = i;
        while (end < lines.size() && moment(lines[end]) == moment(lines[i]))
            ++end;
        chain.apply({lines.begin() + static_cast<std::ptrdiff_t>(i), lines.begin() + static_cast<std::ptrdiff_t>(end)});
        i = end;
    }
    return chain;
}

bool isSelf(const std::vector<std::string>& codes, const std::string& code) {
    return codes.size() == 1 && codes.front() == code;
}

} // namespace

void CommunePassage::relate(const std::string& start, const std::string& end) {
    m_to[start].push_back(end);
    m_from[end].push_back(start);
}

CommunePassage::CommunePassage(std::span<const CommuneMovement> movements, int fromYear, int toYear) {
    const auto chain = chained(movements, std::min(fromYear, toYear), std::max(fromYear, toYear));
    for (const auto& [code, date] : chain.dates)
        m_to[code];
    for (const auto& [code, origins] : chain.made) {
        m_from[code];
        for (const auto& origin : origins)
            relate(origin, code);
    }
    if (fromYear <= toYear) {
        m_names = chain.names;
        m_dates = chain.dates;
    } else { // back in time; the names of then are not known
        std::swap(m_to, m_from);
        for (const auto& [code, origins] : chain.made)
            for (const auto& origin : origins)
                m_dates[code] = std::max(m_dates[code], chain.dates.at(origin));
    }
    for (auto* related : {&m_to, &m_from})
        for (auto& [code, codes] : *related)
            std::sort(codes.begin(), codes.end());
}

CommunePassage::CommunePassage(std::span<const std::pair<std::string, std::string>> table) : m_listsAllOrigins{true} {
    std::set<std::string> merged;
    for (const auto& [start, end] : table)
        if (start != end)
            merged.insert(end);
    for (const auto& [start, end] : table)
        if (merged.contains(end))
            relate(start, end);
}

CommuneChange CommunePassage::of(const std::string& code) const {
    const auto known = m_to.find(code);
    if (known == m_to.end() || (isSelf(known->second, code) && isSelf(cameFrom(code), code)))
        return {CommuneFate::Unchanged, {code}, {}, {}};
    CommuneChange change;
    change.to = known->second;
    if (const auto date = m_dates.find(code); date != m_dates.end())
        change.date = date->second;
    if (change.to.empty()) {
        change.fate = CommuneFate::Gone;
        return change;
    }
    if (const auto name = m_names.find(change.to.front()); name != m_names.end())
        change.name = name->second;
    if (change.to.size() > 1)
        change.fate = CommuneFate::Split;
    else
        change.fate = cameFrom(change.to.front()).size() > 1 ? CommuneFate::Merged : CommuneFate::Renamed;
    return change;
}

std::vector<std::string> CommunePassage::cameFrom(const std::string& code) const {
    const auto known = m_from.find(code);
    return known == m_from.end() ? std::vector{code} : known->second;
}

std::vector<std::string> CommunePassage::changed() const {
    std::vector<std::string> codes;
    for (const auto& [code, to] : m_to)
        if (of(code).fate != CommuneFate::Unchanged)
            codes.push_back(code);
    return codes;
}

CommuneEnds::CommuneEnds(std::span<const CommuneMovement> movements, int year) : m_movements{movements}, m_year{year} {
    const auto day = firstOfJanuary(year);
    for (const auto& movement : movements)
        if (counts(movement) && movement.before != movement.after && movement.date <= day) {
            auto& last = m_lastOf[movement.before];
            last = std::max(last, movement.date);
        }
}

std::optional<CommuneChange> CommuneEnds::of(const std::string& code) {
    const auto last = m_lastOf.find(code);
    if (last == m_lastOf.end() || code.empty())
        return std::nullopt;
    auto start = std::stoi(last->second.substr(0, 4));
    if (last->second == firstOfJanuary(start))
        --start;
    auto passage = m_passages.find(start);
    if (passage == m_passages.end())
        passage = m_passages.emplace(start, CommunePassage{m_movements, start, m_year}).first;
    const auto change = passage->second.of(code);
    return change.fate == CommuneFate::Unchanged ? std::nullopt : std::optional{change};
}

} // namespace geo
