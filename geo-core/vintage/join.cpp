#include "vintage/join.hpp"

#include "base/codes.hpp"
#include "readers/text_encoding.hpp"
#include "vintage/code_forms.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace geo {
namespace {

constexpr std::array<std::pair<Miss, std::string_view>, 16> missWords{{{Miss::Spaces, "spaces"},
                                                                       {Miss::Separator, "separator"},
                                                                       {Miss::LostZero, "lost-zero"},
                                                                       {Miss::LetterForDigit, "letter-for-digit"},
                                                                       {Miss::OtherLevel, "other-level"},
                                                                       {Miss::PartOfCity, "part-of-city"},
                                                                       {Miss::WholeCity, "whole-city"},
                                                                       {Miss::NewCode, "new-code"},
                                                                       {Miss::Merged, "merged"},
                                                                       {Miss::Split, "split"},
                                                                       {Miss::Gone, "gone"},
                                                                       {Miss::OtherCut, "other-cut"},
                                                                       {Miss::Name, "name"},
                                                                       {Miss::NotCut, "not-cut"},
                                                                       {Miss::NoOutlines, "no-outlines"},
                                                                       {Miss::Unknown, "unknown"}}};

constexpr std::array<std::pair<Gap, std::string_view>, 5> gapWords{
    {{Gap::NotCut, "not-cut"},
     {Gap::ActivityOrOther, "activity-or-other"},
     {Gap::Overseas, "overseas"},
     {Gap::DepartmentNotInTable, "department-not-in-table"},
     {Gap::NoRow, "no-row"}}};

std::string listed(const std::vector<std::string>& codes) {
    std::string text;
    for (const auto& code : codes)
        text += (text.empty() ? "" : ", ") + code;
    return text;
}

bool isOverseas(const std::string& department) { return department.size() == 3; }

/// The city of a district of Paris, Lyon or Marseille; empty for any other commune.
std::string cityOf(const std::string& commune) {
    if (commune >= "75101" && commune <= "75120")
        return "75056";
    if (commune >= "69381" && commune <= "69389")
        return "69123";
    return commune >= "13201" && commune <= "13216" ? "13055" : "";
}

Miss missOf(CodeForm form) {
    switch (form) {
    case CodeForm::Spaces:
        return Miss::Spaces;
    case CodeForm::Separator:
        return Miss::Separator;
    case CodeForm::LostZero:
        return Miss::LostZero;
    case CodeForm::LetterForDigit:
        return Miss::LetterForDigit;
    case CodeForm::OtherLevel:
        return Miss::OtherLevel;
    case CodeForm::Exact:
        break;
    }
    return Miss::Unknown;
}

Message reasonOf(CodeForm form, const std::string& meant) {
    switch (form) {
    case CodeForm::Spaces:
        return {GEO_TR("%1 written with spaces, quotes or small letters"), {meant}};
    case CodeForm::Separator:
        return {GEO_TR("%1 written in two parts"), {meant}};
    case CodeForm::LostZero:
        return {GEO_TR("%1 without its first zero"), {meant}};
    case CodeForm::LetterForDigit:
        return {GEO_TR("a letter stands for a digit; %1 may be meant"), {meant}};
    case CodeForm::OtherLevel:
        return {GEO_TR("a code of another level; %1 is its place here"), {meant}};
    case CodeForm::Exact:
        break;
    }
    return {};
}

class Joiner {
public:
    Joiner(GeographyKind level, const std::vector<std::string>& codes, const ZoneSet& zones, const JoinContext& context)
        : m_level{level}, m_codes{codes}, m_zones{zones}, m_context{context}, m_ends{context.movements,
                                                                                     zones.geography().vintage} {
        m_out.rows = codes.size();
        m_out.zones = zones.size();
        m_out.tableYear = context.tableYear;
        m_out.zonesYear = zones.geography().vintage;
    }

    JoinReport run() {
        listZones();
        const auto way = correspondence(m_level, m_codes, m_zones, m_context.help);
        m_out.basis = way.basis;
        const auto reached = rowsReached(way);
        for (std::size_t row = 0; row < m_codes.size(); ++row) {
            const auto& code = m_codes[row];
            m_rowsOf[code].push_back(row);
            if (!code.empty())
                m_tableDepartments.insert(departmentOf(m_level, code));
            m_hasUncutRow = m_hasUncutRow || isUncut(code);
            if (reached[row] == Reached::SameCode)
                ++m_out.matched;
        }
        for (std::size_t row = 0; row < m_codes.size(); ++row)
            if (reached[row] != Reached::SameCode)
                miss(row, reached[row] == Reached::Carried);
        listDuplicates();
        listGaps(way);
        return std::move(m_out);
    }

private:
    enum class Reached : std::uint8_t { Nowhere, Carried, SameCode };

    bool isUncut(const std::string& code) const {
        return m_level == GeographyKind::Iris && code.size() == 9 && code.ends_with("0000");
    }
    std::string wholeCode(const std::string& commune) const {
        return m_level == GeographyKind::Iris ? commune + "0000" : commune;
    }
    std::string communeOf(const std::string& code) const { return code.substr(0, 5); }

    void listZones() {
        for (std::size_t zone = 0; zone < m_zones.size(); ++zone) {
            const auto& code = m_zones.code(zone);
            m_zoneDepartments.insert(departmentOf(m_level, code));
            m_hasUncutZone = m_hasUncutZone || isUncut(code);
            if (m_level == GeographyKind::Iris)
                ++m_zonesOfCommune[communeOf(code)];
            for (const auto* name : {&m_zones.name(zone)})
                if (!name->empty()) {
                    const auto [at, isNew] = m_byName.emplace(folded(*name), code);
                    if (!isNew && at->second != code)
                        at->second.clear(); // several places of that name
                }
        }
    }

    std::vector<Reached> rowsReached(const Correspondence& way) const {
        std::vector<Reached> reached(m_codes.size(), Reached::Nowhere);
        for (const auto& part : way.parts)
            if (part.row != Carried::noRow) {
                auto& row = reached[part.row];
                row = std::max(row, part.reach == Reach::SameCode ? Reached::SameCode : Reached::Carried);
            }
        // A later row of the same code is not lost: it is a duplicate.
        for (std::size_t row = 0; row < m_codes.size(); ++row)
            if (reached[row] == Reached::Nowhere && m_zones.find(m_codes[row]))
                reached[row] = Reached::SameCode;
        return reached;
    }

    void miss(std::size_t row, bool carried) {
        JoinMiss miss;
        miss.row = row;
        miss.published = m_codes[row];
        miss.carried = carried;
        const auto read = readCode(m_level, miss.published);
        if (!read)
            notACode(miss);
        else if (read->form != CodeForm::Exact)
            otherForm(miss, *read);
        else
            wellFormed(miss);
        m_out.misses.push_back(std::move(miss));
    }

    void notACode(JoinMiss& miss) const {
        const auto named = m_byName.find(folded(trimmed(miss.published)));
        if (!miss.published.empty() && named != m_byName.end() && !named->second.empty()) {
            miss.why = Miss::Name;
            miss.meant = named->second;
            miss.reason = {GEO_TR("a name in the place of a code; %1 has that name"), {miss.meant}};
        } else {
            miss.reason = {GEO_TR("not a code")};
        }
    }

    void otherForm(JoinMiss& miss, const ReadCode& read) const {
        miss.meant = read.code;
        miss.why = missOf(read.form);
        miss.reason = reasonOf(read.form, read.code);
        const bool taken = m_rowsOf.contains(read.code);
        if (taken)
            miss.reason = {GEO_TR("%1 written otherwise; another row has that code"), {read.code}};
        miss.repairable = isSafe(read.form) && !taken;
    }

    void wellFormed(JoinMiss& miss) {
        const auto& code = miss.published;
        if (m_level == GeographyKind::Iris || m_level == GeographyKind::Commune) {
            if (cities(miss, communeOf(code)) || events(miss, communeOf(code)) || otherCut(miss))
                return;
        }
        if (isUncut(code) && !m_hasUncutZone) {
            miss.why = Miss::NotCut;
            miss.lawful = true;
            miss.reason = {GEO_TR("a commune that is not cut into IRIS; the outlines hold cut communes only")};
        } else if (const auto department = departmentOf(m_level, code);
                   !department.empty() && !m_zoneDepartments.contains(department)) {
            miss.why = Miss::NoOutlines;
            miss.lawful = true;
            miss.reason = {GEO_TR("no outlines of department %1 here"), {department}};
        } else {
            miss.reason = {GEO_TR("no outline has this code")};
        }
    }

    bool cities(JoinMiss& miss, const std::string& commune) const {
        const auto rest = miss.published.substr(5);
        if (const auto city = cityOf(commune); !city.empty() && m_zones.find(city + rest)) {
            miss.why = Miss::PartOfCity;
            miss.meant = city + rest;
            miss.reason = {GEO_TR("a district of a city that the outlines hold whole, as %1"), {miss.meant}};
            return true;
        }
        for (const std::string_view first : {"75101", "69381", "13201"})
            if (commune == cityOf(std::string{first}) && m_zones.find(std::string{first} + rest)) {
                miss.why = Miss::WholeCity;
                miss.reason = {GEO_TR("a whole city; the outlines hold its districts, %1 and the following"),
                               {std::string{first} + rest}};
                return true;
            }
        return false;
    }

    bool events(JoinMiss& miss, const std::string& commune) {
        auto change = m_context.help.passage.of(commune);
        if (change.fate == CommuneFate::Unchanged) {
            if (miss.carried || hasZones(commune))
                return false;
            const auto end = m_ends.of(commune);
            if (!end)
                return false;
            change = *end;
        }
        const auto isHere = [&](const auto& code) { return m_zoneDepartments.contains(departmentOf(m_level, code)); };
        if (change.fate != CommuneFate::Gone && !isHere(commune) &&
            std::none_of(change.to.begin(), change.to.end(), isHere))
            return false; // of no interest here
        if (change.fate != CommuneFate::Gone && !miss.carried && !isUncut(miss.published) &&
            m_level == GeographyKind::Iris && hasZones(commune))
            return false; // the commune is there; its IRIS are cut otherwise
        miss.meant = listed(change.to);
        tell(miss, change);
        return true;
    }

    void tell(JoinMiss& miss, const CommuneChange& change) const {
        const auto to = change.name.empty() ? miss.meant : change.name + " (" + miss.meant + ")";
        switch (change.fate) {
        case CommuneFate::Renamed:
            miss.why = Miss::NewCode;
            miss.reason = {GEO_TR("the commune's code is %1 there (%2)"), {to, change.date}};
            break;
        case CommuneFate::Merged:
            miss.why = Miss::Merged;
            miss.reason = {GEO_TR("the commune became part of %1 on %2"), {to, change.date}};
            break;
        case CommuneFate::Split:
            miss.why = Miss::Split;
            miss.reason = {GEO_TR("the commune is several there: %1 (%2)"), {miss.meant, change.date}};
            break;
        case CommuneFate::Gone:
        case CommuneFate::Unchanged:
            miss.why = Miss::Gone;
            miss.reason = {GEO_TR("the commune left the official geographic code on %1"), {change.date}};
            break;
        }
    }

    bool hasZones(const std::string& commune) const {
        return m_level == GeographyKind::Iris ? m_zonesOfCommune.contains(commune) : m_zones.find(commune).has_value();
    }

    bool otherCut(JoinMiss& miss) const {
        if (m_level != GeographyKind::Iris)
            return false;
        const auto commune = m_zonesOfCommune.find(communeOf(miss.published));
        if (commune == m_zonesOfCommune.end())
            return false;
        miss.why = Miss::OtherCut;
        miss.meant = miss.carried ? std::string{} : wholeCode(commune->first);
        miss.reason =
            m_zones.find(wholeCode(commune->first))
                ? Message{GEO_TR("an IRIS of a commune that the outlines do not cut")}
                : Message{GEO_TR("the outlines cut its commune otherwise (%1 IRIS); the commune's sum can be shown"),
                          {static_cast<std::int64_t>(commune->second)}};
        return true;
    }

    void listDuplicates() {
        for (const auto& [code, rows] : m_rowsOf)
            if (rows.size() > 1)
                m_out.duplicates.push_back({code, rows});
        std::sort(m_out.duplicates.begin(), m_out.duplicates.end(),
                  [](const auto& a, const auto& b) { return a.rows < b.rows; });
    }

    Gap gapOf(std::size_t zone) const {
        const auto& code = m_zones.code(zone);
        if (const auto department = departmentOf(m_level, code);
            !department.empty() && !m_tableDepartments.contains(department))
            return isOverseas(department) ? Gap::Overseas : Gap::DepartmentNotInTable;
        if (isUncut(code) && !m_hasUncutRow)
            return Gap::NotCut;
        const char type = m_zones.type(zone);
        return type == 'A' || type == 'D' ? Gap::ActivityOrOther : Gap::NoRow;
    }

    void listGaps(const Correspondence& way) {
        std::vector<bool> has(m_zones.size(), false);
        for (const auto& part : way.parts)
            has[part.zone] = true;
        m_out.zonesCarried = way.zonesCarried().size();
        m_out.zonesWithRow = m_out.zonesCarried + way.zonesBy()[static_cast<std::size_t>(Reach::SameCode)];
        std::array<std::vector<std::string>, gapWords.size()> codes;
        for (std::size_t zone = 0; zone < m_zones.size(); ++zone)
            if (!has[zone])
                codes[static_cast<std::size_t>(gapOf(zone))].push_back(m_zones.code(zone));
        for (const auto& [gap, word] : gapWords)
            if (auto& found = codes[static_cast<std::size_t>(gap)]; !found.empty()) {
                const auto n = static_cast<std::int64_t>(found.size());
                m_out.gaps.push_back({gap, gapSentence(gap, n), std::move(found), gap != Gap::NoRow});
            }
    }

    static Message gapSentence(Gap gap, std::int64_t n) {
        switch (gap) {
        case Gap::NotCut:
            return {GEO_TR("%1 communes not cut into IRIS: this table is published for cut communes only"), {n}};
        case Gap::ActivityOrOther:
            return {GEO_TR("%1 IRIS of activity or other IRIS, where few people live"), {n}};
        case Gap::Overseas:
            return {GEO_TR("%1 outlines overseas, which the table does not cover"), {n}};
        case Gap::DepartmentNotInTable:
            return {GEO_TR("%1 outlines of departments that are not in the table"), {n}};
        case Gap::NoRow:
            break;
        }
        return {GEO_TR("%1 outlines without a row: under the producer's threshold, or of another code"), {n}};
    }

    GeographyKind m_level;
    const std::vector<std::string>& m_codes;
    const ZoneSet& m_zones;
    const JoinContext& m_context;
    CommuneEnds m_ends;
    JoinReport m_out;
    std::unordered_map<std::string, std::vector<std::size_t>> m_rowsOf;
    std::unordered_map<std::string, std::size_t> m_zonesOfCommune;
    std::unordered_map<std::string, std::string> m_byName; ///< folded; empty code: of several places
    std::set<std::string> m_zoneDepartments, m_tableDepartments;
    bool m_hasUncutZone = false, m_hasUncutRow = false;
};

template <typename Words, typename Word> std::string_view wordOf(const Words& words, Word wanted) {
    for (const auto& [value, word] : words)
        if (value == wanted)
            return word;
    return {};
}

std::int64_t whole(std::size_t n) { return static_cast<std::int64_t>(n); }

} // namespace

std::string_view toText(Miss why) { return wordOf(missWords, why); }
std::string_view toText(Gap why) { return wordOf(gapWords, why); }

std::size_t JoinReport::carried() const {
    return static_cast<std::size_t>(
        std::count_if(misses.begin(), misses.end(), [](const auto& miss) { return miss.carried; }));
}

std::size_t JoinReport::repairable() const {
    return static_cast<std::size_t>(
        std::count_if(misses.begin(), misses.end(), [](const auto& miss) { return miss.repairable; }));
}

std::size_t JoinReport::faults() const {
    return static_cast<std::size_t>(
        std::count_if(misses.begin(), misses.end(), [](const auto& miss) { return !miss.carried && !miss.lawful; }));
}

JoinReport joined(GeographyKind level, const std::vector<std::string>& codes, const ZoneSet& zones,
                  const JoinContext& context) {
    return Joiner{level, codes, zones, context}.run();
}

std::vector<Message> sentences(const JoinReport& report) {
    std::vector<Message> all;
    all.push_back({GEO_TR("%1 rows of %2 found their outline by their code; %3 outlines of %4 have figures."),
                   {whole(report.matched), whole(report.rows), whole(report.zonesWithRow), whole(report.zones)}});
    if (const auto carried = report.carried())
        all.push_back({GEO_TR("%1 rows are carried from the geography of %2 to that of %3."),
                       {whole(carried), std::to_string(report.tableYear), std::to_string(report.zonesYear)}});
    if (report.basis == ShareBasis::People)
        all.push_back({GEO_TR("What a split commune had is shared by the number of people.")});
    else if (report.basis == ShareBasis::Area)
        all.push_back({GEO_TR("What a split commune or IRIS had is shared by area.")});
    if (const auto repairable = report.repairable())
        all.push_back(
            {GEO_TR("%1 codes differ only by the way they are written and can be put right."), {whole(repairable)}});
    return all;
}

} // namespace geo
