#include "register_checks.hpp"

#include "readers/text_encoding.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <regex>
#include <set>

namespace layers {
namespace {

using geo::NetworkRecord;

class Findings {
public:
    explicit Findings(const geo::NetworkRegister& network) : m_network{network} {}

    std::vector<RegisterFinding> all() {
        announcedTotals();
        figures();
        references();
        grants();
        return std::move(m_found);
    }

private:
    std::vector<NetworkRecord> records(std::string_view kind) const { return m_network.records(geo::recordKind(kind)); }
    void add(geo::Message what, std::string_view kind, std::vector<std::int64_t> keys) {
        m_found.push_back({std::move(what), kind, std::move(keys)});
    }
    void announcedTotals();
    void figures();
    void yearOfSource(const NetworkRecord& figure);
    void totalsOf(const std::vector<NetworkRecord>& figures);
    void sameNumbers(const std::vector<NetworkRecord>& figures);
    void countedAgain(const std::vector<NetworkRecord>& figures);
    void references();
    void grants();

    const geo::NetworkRegister& m_network;
    std::vector<RegisterFinding> m_found;
};

/// "17" in "porte le total annoncé à 17".
std::optional<std::size_t> totalIn(const std::string& note) {
    static const std::regex total{R"(total[^0-9]{0,40}([0-9]{1,4})(?![0-9]))"};
    std::smatch found;
    if (!std::regex_search(note, found, total))
        return std::nullopt;
    return std::stoul(found[1].str());
}

void Findings::announcedTotals() {
    const auto adherents = records("adherents");
    for (const auto& adherent : adherents)
        if (const auto announced = totalIn(adherent.at("note")); announced && *announced != adherents.size())
            add({GEO_TR("The register lists %1 adherents; the note on %2 announces %3."),
                 {static_cast<std::int64_t>(adherents.size()), adherent.title(), std::to_string(*announced)}},
                "adherents", {adherent.key});
}

bool isTotal(const NetworkRecord& figure) {
    const auto item = geo::folded(figure.title());
    return item.starts_with("total") || item.find("sous-total") != std::string::npos;
}

std::string yearOf(const std::string& text) {
    static const std::regex year{R"((?:19|20)[0-9]{2})"};
    std::smatch found;
    return std::regex_search(text, found, year) ? found[0].str() : std::string{};
}

/// "2021" printed in a report of 2022.
void Findings::yearOfSource(const NetworkRecord& figure) {
    const auto printed = figure.at("year"), ofSource = yearOf(figure.at("source"));
    if (printed.size() == 4 && !ofSource.empty() && printed < ofSource &&
        figure.at("source").find(printed) == std::string::npos)
        add({GEO_TR("“%1” is given for %2 by a source of %3 (%4)."),
             {figure.title(), printed, ofSource, figure.at("source")}},
            "figures", {figure.key});
}

/// Parts of a section, or of a group of it, against the total that the section gives.
void Findings::totalsOf(const std::vector<NetworkRecord>& figures) {
    for (const auto& total : figures) {
        if (!isTotal(total) || !total.number("value"))
            continue;
        double sum = 0;
        std::size_t parts = 0;
        for (const auto& part : figures)
            if (!isTotal(part) && part.number("value") && part.at("section") == total.at("section") &&
                part.at("year") == total.at("year") && part.at("source") == total.at("source") &&
                (total.at("item_group").empty() || part.at("item_group") == total.at("item_group"))) {
                sum += *part.number("value");
                ++parts;
            }
        if (parts > 1 && std::abs(sum - *total.number("value")) > 0.5)
            add({GEO_TR("The parts of “%1” make %2, not %3."), {total.title(), sum, *total.number("value")}}, "figures",
                {total.key});
        if (const auto share = total.number("printed_share"); share && !total.at("item_group").empty())
            for (const auto& whole : figures)
                if (isTotal(whole) && whole.at("item_group").empty() && whole.at("section") == total.at("section") &&
                    whole.at("year") == total.at("year") && whole.number("value").value_or(0) > 0)
                    if (const double made = 100 * *total.number("value") / *whole.number("value");
                        std::abs(made - *share) > 0.051)
                        add({GEO_TR("“%1” is printed as %2 % of the whole; it is %3 %."),
                             {total.title(), *share, std::round(made * 10) / 10}},
                            "figures", {total.key});
    }
}

/// The total of one section that is given for another thing elsewhere, and contradicted by what has its unit.
void Findings::sameNumbers(const std::vector<NetworkRecord>& figures) {
    for (const auto& total : figures) {
        if (!isTotal(total) || !total.number("value") || !total.at("item_group").empty()) // a subtotal is no whole
            continue;
        for (const auto& other : figures) {
            if (isTotal(other) || other.at("section") == total.at("section") || other.at("year") != total.at("year") ||
                other.at("source") != total.at("source") || !other.number("value"))
                continue;
            const bool sameNumber = *other.number("value") == *total.number("value");
            const bool sameUnit = other.at("unit") == total.at("unit") && !total.at("unit").empty();
            if (sameNumber && !sameUnit && *total.number("value") > 100)
                add({GEO_TR("%1 is the total of “%2” (%3) and is also given for “%4” (%5)."),
                     {*total.number("value"), total.at("section"), total.at("unit"), other.title(), other.at("unit")}},
                    "figures", {total.key, other.key});
            else if (sameUnit && !sameNumber)
                add({GEO_TR("The parts of “%1” make %2 %3; “%4” says %5."),
                     {total.at("section"), *total.number("value"), total.at("unit"), other.title(),
                      *other.number("value")}},
                    "figures", {total.key, other.key});
        }
    }
}

/// What a report says it did, and how many such records the register lists in that year.
struct Counted {
    std::string_view words[2]; ///< of the item, both
    std::string_view kind, dated, category, begins;
    const char* what; ///< item, number, number listed, year
};
constexpr Counted countedThings[] = {
    {{"document", "publie"},
     "publications",
     "date",
     "kind",
     "",
     GEO_TR("“%1”: the report says %2, the register lists %3 publications of %4.")},
    {{"seminaires", ""},
     "events",
     "start_date",
     "kind",
     "seminaire",
     GEO_TR("“%1”: the report says %2, the register lists %3 events of %4 that are called seminars.")}};

void Findings::countedAgain(const std::vector<NetworkRecord>& figures) {
    for (const auto& thing : countedThings) {
        std::map<std::string, std::int64_t> listed; // by year
        for (const auto& record : records(thing.kind))
            if (!record.flag("draft") && geo::folded(record.at(thing.category)).starts_with(thing.begins))
                ++listed[yearOf(record.at(thing.dated))];
        for (const auto& figure : figures) {
            const auto item = geo::folded(figure.title());
            const auto year = yearOf(figure.at("year").empty() ? figure.at("source") : figure.at("year"));
            const auto said = figure.whole("value");
            const bool isIt = std::ranges::all_of(thing.words, [&](auto word) { return item.find(word) != item.npos; });
            if (isIt && said && listed.contains(year) && listed[year] != *said)
                add({thing.what, {figure.title(), *said, listed[year], year}}, "figures", {figure.key});
        }
    }
}

void Findings::figures() {
    const auto all = records("figures");
    for (const auto& figure : all)
        yearOfSource(figure);
    totalsOf(all);
    sameNumbers(all);
    countedAgain(all);
}

void Findings::references() {
    for (const auto& kind : geo::recordKinds())
        for (const auto& field : kind.fields) {
            if (field.type != geo::FieldType::Reference)
                continue;
            const auto& target = geo::recordKind(field.refersTo);
            std::set<std::string> ids;
            for (const auto& record : m_network.records(target))
                ids.insert(record.at(target.identity.front()));
            std::map<std::string, std::vector<std::int64_t>> lost;
            for (const auto& record : m_network.records(kind))
                if (const auto& id = record.at(field.id); !id.empty() && !ids.contains(id))
                    lost[id].push_back(record.key);
            for (auto& [id, keys] : lost)
                add({GEO_TR("“%1” is named by %2 records but is not in the register."),
                     {id, static_cast<std::int64_t>(keys.size())}},
                    kind.id, std::move(keys));
        }
}

void Findings::grants() {
    std::vector<std::int64_t> keys;
    for (const auto& action : records("actions"))
        if (action.number("granted") && action.number("asked") && *action.number("granted") > *action.number("asked"))
            keys.push_back(action.key);
    if (!keys.empty())
        add({GEO_TR("Actions with more granted than asked: %1."), {static_cast<std::int64_t>(keys.size())}}, "actions",
            std::move(keys));
}

} // namespace

std::vector<RegisterFinding> registerFindings(const geo::Observatory& observatory) {
    return Findings{observatory.network()}.all();
}

} // namespace layers
