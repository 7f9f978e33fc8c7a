// Names that people write, to the codes and identifiers that the observatory has for them.
#include "network/field_text.hpp"
#include "network/network.hpp"
#include "observatory/observatory.hpp"
#include "observatory/zones.hpp"
#include "readers/register_table.hpp"
#include "readers/register_words.hpp"
#include "readers/text_encoding.hpp"

#include <algorithm>
#include <set>

namespace geo {
namespace {

/// A name in a list of things each of which should have its own; none where several have the same.
class UniqueNames {
public:
    void add(const std::string& plain, const std::string& id) {
        if (plain.empty())
            return;
        const auto [at, isNew] = m_ids.try_emplace(plain, id);
        if (!isNew && at->second != id)
            at->second.clear();
    }
    std::string find(const std::string& plain) const {
        const auto at = m_ids.find(plain);
        return at == m_ids.end() ? std::string{} : at->second;
    }

private:
    std::map<std::string, std::string> m_ids;
};

std::string plainQuarter(std::string_view name) {
    auto plain = plainHead(name);
    for (const std::string_view start : {"quartier ", "qpv ", "quartier prioritaire "})
        if (plain.starts_with(start))
            plain.erase(0, start.size());
    return plain;
}

/// The neighbourhoods of one generation with their names, by where they lie.
class Quarters {
public:
    Quarters(const Observatory& observatory, int generation) {
        const auto geography = observatory.zones().find(GeographyKind::Qpv, generation);
        if (geography)
            m_zones = observatory.zones().loadCodes(*geography);
        if (const auto communes = observatory.zones().find(GeographyKind::Commune))
            m_communes = observatory.zones().loadCodes(*communes);
    }

    /// Names that one neighbourhood of the contract alone has; of its department where its communes are not known.
    const UniqueNames& of(const Contract* contract) {
        auto& names = m_names[contract ? contract->epci + contract->generation : std::string{}];
        if (names)
            return *names;
        names.emplace();
        for (std::size_t i = 0; m_zones && i < m_zones->codes().size(); ++i)
            if (!contract || liesIn(i, *contract))
                names->add(plainQuarter(m_zones->name(i)), m_zones->codes()[i]);
        return *names;
    }

private:
    bool liesIn(std::size_t i, const Contract& contract) const {
        const auto& code = m_zones->codes()[i];
        if (std::ranges::find(contract.neighbourhoods, code) != contract.neighbourhoods.end())
            return true;
        const auto qpv = QpvCode::parse(code);
        if (!contract.communes.empty() && m_communes) {
            const auto place = plainHead(m_zones->place(i));
            return std::ranges::any_of(contract.communes, [&](const auto& commune) {
                const auto at = m_communes->find(commune);
                return at &&
                       (" " + place + " ").find(" " + plainHead(m_communes->name(*at)) + " ") != std::string::npos;
            });
        }
        return contract.neighbourhoods.empty() && qpv && departmentOf(*qpv).text() == contract.department;
    }

    std::shared_ptr<const ZoneSet> m_zones, m_communes;
    std::map<std::string, std::optional<UniqueNames>> m_names;
};

class ActionNames {
public:
    explicit ActionNames(const Observatory& observatory)
        : m_contracts{observatory.network().contracts()}, m_before{observatory, 2015}, m_since{observatory, 2024} {
        for (const auto& contract : m_contracts)
            m_byName.add(plainContractName(contract.name), contract.epci);
    }

    void resolve(NetworkRecord& record, Count& matched, Count& left) {
        if (record.at("contract").empty())
            record.set("contract", m_byName.find(plainContractName(record.at("contract_name"))));
        const auto written = record.at("neighbourhood_names");
        if (written.empty())
            return;
        const bool since = record.at("year") >= "2024";
        const auto& names = (since ? m_since : m_before).of(contractOf(record.at("contract"), since));
        auto codes = record.codes("neighbourhoods");
        const auto before = codes.size();
        auto rest = matchedWhole(names, written, codes) ? std::string{} : matchedParts(names, written, codes);
        std::string joined;
        std::set<std::string> once;
        for (const auto& code : codes)
            if (once.insert(code).second)
                joined += (joined.empty() ? "" : ";") + code;
        record.set("neighbourhoods", joined);
        if (codes.size() > before)
            matched.add(written);
        if (!rest.empty())
            left.add(rest);
        record.set("neighbourhood_names", std::move(rest));
    }

private:
    static bool matchedWhole(const UniqueNames& names, const std::string& written, std::vector<std::string>& codes) {
        const auto code = names.find(plainQuarter(written));
        if (!code.empty())
            codes.push_back(code);
        return !code.empty();
    }
    static std::string matchedParts(const UniqueNames& names, const std::string& written,
                                    std::vector<std::string>& codes) {
        std::string rest;
        for (const auto& part : splitList(written, ";,/\n|")) {
            const auto qpv = QpvCode::parse(part);
            const auto code = qpv ? qpv->text() : names.find(plainQuarter(part));
            if (code.empty())
                rest += (rest.empty() ? "" : " ; ") + part;
            else
                codes.push_back(code);
        }
        return rest;
    }
    const Contract* contractOf(const std::string& epci, bool since) const {
        const Contract* found = nullptr;
        for (const auto& contract : m_contracts)
            if (contract.epci == epci && (!found || contract.generation == (since ? "2024" : "2015")))
                found = &contract;
        return found;
    }

    std::vector<Contract> m_contracts;
    UniqueNames m_byName;
    Quarters m_before, m_since;
};

void resolveActions(RegisterTable& table, const Observatory& observatory) {
    ActionNames names{observatory};
    Count matched, left;
    for (auto& record : table.records)
        names.resolve(record, matched, left);
    matched.report(table.anomalies, GEO_TR("%1 lines name neighbourhoods whose codes are known"),
                   {GEO_TR("the codes are put in the place of the names")});
    left.report(table.anomalies,
                GEO_TR("%1 lines name places that are no neighbourhood with outlines here, or several"),
                {GEO_TR("kept as written")});
}

/// An event by its title or, where one alone was on that day, by its date.
void resolveEvents(RegisterTable& table, const Observatory& observatory) {
    UniqueNames names;
    for (const auto& event : observatory.network().events()) {
        names.add(plainHead(event.title), event.id);
        names.add(event.start, event.id);
    }
    static const Field date{.id = "date", .label = "", .type = FieldType::Date};
    for (auto& record : table.records) {
        auto id = names.find(plainHead(record.at("event")));
        if (id.empty())
            id = names.find(canonical(date, record.at("event")).value);
        if (!id.empty())
            record.set("event", id);
    }
}

} // namespace

void resolveNames(RegisterTable& table, const Observatory& observatory) {
    if (table.records.empty())
        return;
    const auto& kind = *table.records.front().kind;
    if (kind.id == "actions")
        resolveActions(table, observatory);
    else if (kind.id == "participations")
        resolveEvents(table, observatory);
}

} // namespace geo
