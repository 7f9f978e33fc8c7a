#include "audience.hpp"

#include "register_words.hpp"

#include "readers/text_encoding.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>
#include <regex>
#include <set>

namespace layers {
namespace {

using geo::NetworkRecord;

bool holds(const std::string& text, std::string_view word) { return text.find(word) != std::string::npos; }

bool isTotal(const NetworkRecord& figure) {
    const auto& item = figure.at("item");
    return item.starts_with("TOTAL") || item.starts_with("Total") || item.starts_with("total");
}
bool isSubtotal(const NetworkRecord& figure) {
    const auto& item = figure.at("item");
    return holds(item, "sous-total") || holds(item, "Sous-total") || holds(item, "subtotal");
}

using Findings = std::multimap<std::int64_t, geo::Message>;

PrintedFigure printedOf(const NetworkRecord& figure, double value, const Findings& findings) {
    PrintedFigure printed;
    for (auto [at, end] = findings.equal_range(figure.key); at != end; ++at)
        printed.findings.push_back(at->second);
    printed.value = value;
    printed.section = figure.at("section");
    printed.item = figure.at("item");
    printed.unit = figure.at("unit");
    printed.note = figure.at("note");
    printed.source = figure.at("source");
    printed.printedYear = figure.at("year");
    return printed;
}

/// Rounded as printed: to a tenth.
bool agree(double share, double printed) { return std::abs(share - printed) <= 0.05 + 1e-9; }

class SectionReader {
public:
    SectionReader(const std::string& name, const std::vector<const NetworkRecord*>& figures) : m_figures{figures} {
        m_section.name = name;
    }

    /// @returns nothing where the section is a list of single figures: it has no total, or parts of several units.
    std::optional<AudienceSection> read() {
        std::set<std::string> units;
        bool whole = false;
        for (const auto* figure : m_figures) {
            if (!figure->number("value"))
                continue;
            units.insert(figure->at("unit"));
            whole = whole || isTotal(*figure);
        }
        if (!whole || units.size() != 1)
            return std::nullopt;
        m_section.unit = *units.begin();
        for (const auto* figure : m_figures)
            if (const auto value = figure->number("value"))
                take(*figure, *value);
        finish();
        return std::move(m_section);
    }

private:
    AudienceGroup& group(const NetworkRecord& figure) {
        const auto& name = figure.at("item_group").empty() ? figure.at("item") : figure.at("item_group");
        const auto found = std::ranges::find(m_section.groups, name, &AudienceGroup::name);
        if (found != m_section.groups.end())
            return *found;
        m_section.groups.push_back({name, 0, {}, {}, {}, {}});
        return m_section.groups.back();
    }
    void take(const NetworkRecord& figure, double value) {
        addSource(figure);
        if (isTotal(figure)) {
            m_section.printedTotal = value;
            m_section.printedTotalShare = figure.number("printed_share");
            return;
        }
        auto& its = group(figure);
        if (figure.number("printed_share"))
            its.printedShare = figure.number("printed_share");
        if (isSubtotal(figure)) {
            its.printedSum = value;
            return;
        }
        its.items.emplace_back(figure.at("item"), value);
        its.sum += value;
        m_section.sum += value;
        ++m_section.items;
        if (const auto bounce = figure.number("bounce")) {
            m_bounces += *bounce, ++m_bouncing;
            m_weighted += *bounce * value, m_weight += value;
        }
    }
    void addSource(const NetworkRecord& figure) {
        if (m_section.source.empty())
            m_section.source = figure.at("source");
    }
    void finish() {
        for (auto& one : m_section.groups) {
            std::ranges::stable_sort(one.items, std::greater{}, [](const auto& item) { return item.second; });
            if (m_section.sum > 0)
                one.share = 100 * one.sum / m_section.sum;
        }
        std::ranges::stable_sort(m_section.groups, std::greater{}, &AudienceGroup::sum);
        if (m_bouncing > 0)
            m_section.meanBounce = m_bounces / static_cast<double>(m_bouncing);
        if (m_weight > 0)
            m_section.weightedBounce = m_weighted / m_weight;
    }

    const std::vector<const NetworkRecord*>& m_figures;
    AudienceSection m_section;
    double m_bounces = 0, m_weighted = 0, m_weight = 0;
    std::size_t m_bouncing = 0;
};

void check(const AudienceSection& section, std::vector<geo::Message>& findings) {
    if (section.printedTotal && std::abs(*section.printedTotal - section.sum) > 0.5)
        findings.push_back({GEO_TR("%1: the parts add up to %2, the printed total is %3."),
                            {section.name, section.sum, *section.printedTotal}});
    for (const auto& group : section.groups) {
        if (group.printedSum && std::abs(*group.printedSum - group.sum) > 0.5)
            findings.push_back({GEO_TR("%1, %2: the parts add up to %3, the printed subtotal is %4."),
                                {section.name, group.name, group.sum, *group.printedSum}});
        if (group.printedShare && group.share && !agree(*group.share, *group.printedShare))
            findings.push_back({GEO_TR("%1, %2: %3 % counted again, %4 % printed."),
                                {section.name, group.name, std::round(*group.share * 10) / 10, *group.printedShare}});
    }
}

/// A figure printed alone in the unit of a section with parts should be its total: "views" 9 936 and 6 206.
void checkAcross(const std::vector<PrintedFigure>& single, const std::vector<AudienceSection>& sections,
                 std::vector<geo::Message>& findings) {
    for (const auto& one : single)
        for (const auto& section : sections)
            if (!one.unit.empty() && one.unit == section.unit && std::abs(one.value - section.sum) > 0.5)
                findings.push_back({GEO_TR("“%1” is printed as %2, the parts of “%3” add up to %4."),
                                    {one.item, one.value, section.name, section.sum}});
}

/// Participants are what they are, not sections of an audience.
void readParticipants(const std::vector<const NetworkRecord*>& figures, const Findings& findings, Activity& activity) {
    for (const auto* figure : figures) {
        const auto value = figure->number("value");
        if (!value)
            continue;
        auto printed = printedOf(*figure, *value, findings);
        const auto& item = printed.item;
        if (item.starts_with("présences cumulées"))
            activity.printedAttendances = std::move(printed);
        else if (item.starts_with("présences uniques"))
            activity.printedPersons = std::move(printed);
        else if (!printed.unit.empty()) // a ratio has none: it is worked out
            activity.otherPrinted.push_back(std::move(printed));
    }
    if (activity.printedPersons && activity.printedAttendances && geo::folded(activity.printedPersons->note) == "idem")
        activity.printedPersons->note = activity.printedAttendances->note;
}

} // namespace

std::optional<int> reportYear(const NetworkRecord& figure) {
    static const std::regex fourDigits{"(19|20)[0-9]{2}"};
    for (const auto field : {"source", "year"}) {
        const auto& text = figure.at(field);
        std::optional<int> last;
        for (std::sregex_iterator at{text.begin(), text.end(), fourDigits}, end; at != end; ++at)
            last = std::stoi(at->str());
        if (last)
            return last;
    }
    return std::nullopt;
}

bool PrintedFigure::atLeast() const {
    const auto words = geo::folded(note);
    return holds(words, "minorant") || holds(words, "au moins") || holds(words, "at least");
}

void readFigures(const std::vector<const NetworkRecord*>& figures, const Findings& findings, Activity& activity) {
    std::vector<std::string> names; // in the order of the register
    std::map<std::string, std::vector<const NetworkRecord*>> sections;
    for (const auto* figure : figures) {
        addOnce(names, figure->at("section"));
        sections[figure->at("section")].push_back(figure);
    }
    for (const auto& name : names) {
        if (name.starts_with("participant") || name.starts_with("Participant")) {
            readParticipants(sections[name], findings, activity);
        } else if (auto section = SectionReader{name, sections[name]}.read()) {
            check(*section, activity.findings);
            activity.audience.push_back(std::move(*section));
        } else {
            for (const auto* figure : sections[name])
                if (const auto value = figure->number("value"))
                    activity.keyFigures.push_back(printedOf(*figure, *value, findings));
        }
    }
    checkAcross(activity.keyFigures, activity.audience, activity.findings);
}

} // namespace layers
