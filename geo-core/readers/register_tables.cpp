#include "observatory/observatory.hpp"
#include "readers/register_rows.hpp"
#include "readers/text_encoding.hpp"

#include <set>

namespace geo {

const std::vector<RegisterFamily>& registerFamilies() {
    static const std::vector<std::string_view> placed = {"insee_com", "insee_dep", "lon", "lat", "precision", "source"};
    const auto with = [](std::vector<std::string_view> own) {
        own.insert(own.end(), placed.begin(), placed.end());
        return own;
    };
    static const std::vector<RegisterFamily> all{
        {"adherents",
         "Adhérents",
         {"id", "name", "type", "siren_epci"},
         with({"short_name", "main_commune", "member_towns_named", "representative_role", "bureau_role",
               "membership_note"}),
         {"listed_board", "listed_membership_gallery"}},
        {"sites",
         "Sites évalués et accompagnés",
         {"id", "site", "programme", "support_level"},
         with({"contract_group", "partner", "work_done", "stage_2022", "steering_committee_date", "request_origin"}),
         {}},
        {"contracts",
         "Contrats de ville",
         {"siren_epci_2015", "contract", "covered_by_adherent"},
         {"insee_dep", "neighbourhood_population", "note", "source"},
         {}},
        {"councils",
         "Conseils citoyens",
         {"id", "council", "accompaniment"},
         with({"place", "sessions", "dates", "status_note"}),
         {}},
        {"events",
         "Rencontres et formations",
         {"id", "title", "kind", "date_start"},
         with({"date_end", "date_note", "scope", "format", "place", "theme", "audience", "departments", "participants",
               "partners"}),
         {"venue"}}};
    return all;
}

namespace {

/// The record's id made different from the rows before it: one site of the office's list may have several places, one
/// line each ("CV02" is Sète and Frontignan). The later ones get their commune code, or their line, behind.
std::string uniqueId(const std::string& id, const std::string& commune, std::int64_t line,
                     std::set<std::string>& used) {
    auto candidate = id;
    if (!used.insert(candidate).second) {
        candidate = id + "-" + (commune.empty() ? std::to_string(line) : commune);
        if (!used.insert(candidate).second)
            used.insert(candidate = id + "-" + std::to_string(line));
    }
    return candidate;
}

/// One row to the register. @returns 0 if the id is already there.
class Adder {
public:
    Adder(const RegisterFamily& family, NetworkRegister& network, Transaction& t)
        : m_family{family}, m_network{network}, m_t{t} {}

    std::int64_t add(RegisterRows& rows) {
        if (m_family.id == "adherents")
            return m_network.add(m_t, adherentFrom(rows));
        if (m_family.id == "contracts")
            return m_network.add(m_t, contractFrom(rows));
        if (m_family.id == "councils")
            return m_network.add(m_t, councilFrom(rows));
        if (m_family.id == "events")
            return m_network.add(m_t, eventFrom(rows));
        auto site = siteFrom(rows);
        site.id = uniqueId(site.id, site.place.commune, rows.line(), m_usedIds);
        return m_network.add(m_t, site);
    }

private:
    const RegisterFamily& m_family;
    NetworkRegister& m_network;
    Transaction& m_t;
    std::set<std::string> m_usedIds;
};

/// Counts the lines that cannot be records: no id (for a contract no well-formed SIREN), no name.
class Needed {
public:
    explicit Needed(const RegisterFamily& family) : m_family{family} {}

    bool has(const RegisterRows& rows) {
        const auto id = rows.text(m_family.required[0]);
        const bool identified = m_family.id == "contracts" ? EpciCode::parse(id).has_value() : !id.empty();
        if (!identified)
            m_noId.add(std::to_string(rows.line()));
        else if (rows.text(m_family.required[1]).empty())
            m_noName.add(std::to_string(rows.line()));
        else
            return true;
        return false;
    }
    void report(std::vector<Anomaly>& anomalies) const {
        m_noId.report(anomalies, GEO_TR("%1 lines have no identifier"), {GEO_TR("left out")});
        m_noName.report(anomalies, GEO_TR("%1 lines have no name"), {GEO_TR("left out")});
    }

private:
    const RegisterFamily& m_family;
    Count m_noId, m_noName;
};

bool known(const RegisterFamily& family, std::string_view column) {
    return fitsAny(column, family.required) || fitsAny(column, family.optional) || fitsAny(column, family.unused);
}

} // namespace

Recognition recogniseRegister(const RegisterFamily& family, const Sample& sample) {
    if (sample.isLayer)
        return {};
    const auto has = [&](std::string_view column) { return findColumn(sample.columns, {column}).has_value(); };
    if (!std::all_of(family.required.begin(), family.required.end(), has))
        return {};
    const auto fitting =
        std::count_if(sample.columns.begin(), sample.columns.end(), [&](const auto& c) { return known(family, c); });
    return {0.6 + 0.4 * static_cast<double>(fitting) / static_cast<double>(sample.columns.size()), std::nullopt,
            std::nullopt};
}

Inspection inspectRegister(const RegisterFamily& family, const SourceFile& source, const Recognition& found,
                           Progress& progress) {
    const TextTable table{source};
    Inspection inspection;
    inspection.source = source;
    inspection.reader = inspection.family = family.id;
    inspection.title = family.title;
    inspection.confidence = found.confidence;
    inspection.encoding = toText(table.dialect().encoding);
    for (const auto& column : table.header())
        (known(family, column) ? inspection.columnsKnown : inspection.columnsUnknown).push_back(column);
    for (const auto column : family.required)
        if (!table.find(column))
            inspection.blocking.push_back(
                {GEO_TR("%1: the column %2 is missing."), {source.displayName(), std::string{column}}});
    RegisterRows rows{table};
    Needed needed{family};
    table.forEach(
        [&](const TextRow& row) {
            ++inspection.rows;
            rows.at(row);
            needed.has(rows);
            for (const auto column : {"representative_role", "bureau_role", "membership_note", "note", "work_done",
                                      "partner", "request_origin", "status_note", "audience", "partners"})
                rows.public_(column);
        },
        progress);
    inspection.anomalies = table.remarks();
    rows.report(inspection.anomalies);
    needed.report(inspection.anomalies);
    return inspection;
}

LoadReport loadRegister(const RegisterFamily& family, const Plan& plan, Observatory& observatory, Transaction& t,
                        Progress& progress) {
    const auto& file = plan.inspection.source;
    if (!plan.inspection.blocking.empty())
        throw Error{Error::Code::Malformed, plan.inspection.blocking.front()};
    const TextTable table{file};
    auto source = sourceRecord(plan.inspection, {std::string{family.title}, {}, {}, {}});
    RegisterRows rows{table};
    Adder adder{family, observatory.network(), t};
    Needed needed{family};
    Count alreadyThere;
    table.forEach(
        [&](const TextRow& row) {
            rows.at(row);
            if (!needed.has(rows))
                return;
            if (adder.add(rows) != 0)
                ++source.rows;
            else
                alreadyThere.add(rows.text(family.required.front()));
        },
        progress);
    source.anomalies = table.remarks();
    rows.report(source.anomalies);
    needed.report(source.anomalies);
    alreadyThere.report(source.anomalies, GEO_TR("%1 lines are in the register already"),
                        {GEO_TR("the first ones are kept")});
    source.id = observatory.sources().add(t, source);
    return {source, source.rows == 0};
}

} // namespace geo
