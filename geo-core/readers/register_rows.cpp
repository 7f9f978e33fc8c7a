#include "readers/register_rows.hpp"

#include "readers/person_names.hpp"
#include "readers/text_encoding.hpp"

namespace geo {

std::string RegisterRows::text(std::string_view column) const {
    const auto c = m_table.find(column);
    return c && *c < m_row->cells.size() ? m_row->cells[*c] : std::string{};
}

std::string RegisterRows::public_(std::string_view column) {
    int removed = 0;
    auto kept = withoutPersons(text(column), removed);
    for (int i = 0; i < removed; ++i)
        m_names.add(std::to_string(line())); // the line, never the name
    return kept;
}

std::optional<std::int64_t> RegisterRows::whole(std::string_view column) {
    const auto written = text(column);
    const auto cell = parseCell(written, m_table.dialect().decimal);
    if (cell && cell->hasNumber() && cell->value == std::floor(cell->value))
        return static_cast<std::int64_t>(cell->value);
    if (!written.empty() && !(cell && !cell->hasNumber()))
        m_badNumbers.add(std::to_string(line()) + ", " + std::string{column} + ": " + written);
    return std::nullopt;
}

std::string RegisterRows::commune() {
    const auto written = text("insee_com");
    if (written.empty())
        return {};
    if (const auto code = CommuneCode::parse(written))
        return code->text();
    if (const auto code = repairedCommune(written))
        return code->text();
    m_badCodes.add(std::to_string(line()) + ": " + written);
    return {};
}

std::string RegisterRows::epci(std::string_view column) {
    const auto written = text(column);
    if (written.empty())
        return {};
    if (const auto code = EpciCode::parse(written))
        return code->text();
    m_badCodes.add(std::to_string(line()) + ": " + written);
    return {};
}

Place RegisterRows::place(std::string_view nameColumn) {
    Place place;
    place.commune = commune();
    place.name = text(nameColumn);
    place.precision = text("precision");
    const auto lon = parseCell(text("lon"), m_table.dialect().decimal),
               lat = parseCell(text("lat"), m_table.dialect().decimal);
    const bool numbers = lon && lat && lon->hasNumber() && lat->hasNumber();
    if (numbers && std::abs(lon->value) <= 180 && std::abs(lat->value) <= 90)
        place.lonLat = Point{lon->value, lat->value};
    else if (!text("lon").empty() || !text("lat").empty())
        m_badPoints.add(std::to_string(line()));
    return place;
}

void RegisterRows::report(std::vector<Anomaly>& anomalies) const {
    m_names.report(anomalies, GEO_TR("%1 names of persons"),
                   {GEO_TR("not kept: the register holds roles and organisations only")});
    m_badNumbers.report(anomalies, GEO_TR("%1 cells are not whole numbers"), {GEO_TR("left empty")});
    m_badCodes.report(anomalies, GEO_TR("%1 codes are not well formed"), {GEO_TR("left empty")});
    m_badPoints.report(anomalies, GEO_TR("%1 lines have coordinates that are not degrees"),
                       {GEO_TR("kept without a point")});
    m_unknownWords.report(anomalies, GEO_TR("%1 words are not among those expected"),
                          {GEO_TR("kept under the most ordinary of them")});
}

std::optional<std::string> adherentType(std::string_view word) {
    const auto plain = folded(word);
    if (plain == "metropole")
        return "metropole";
    if (plain == "ca" || plain.find("agglomeration") != std::string::npos)
        return "ca";
    if (plain == "cc" || plain.find("communaute de communes") != std::string::npos)
        return "cc";
    if (plain == "ville" || plain == "commune")
        return "ville";
    if (plain == "gip")
        return "gip";
    if (plain == "association")
        return "association";
    return std::nullopt;
}

std::optional<std::string> supportLevel(std::string_view level, std::string_view workDone) {
    const auto plain = folded(level);
    const auto work = folded(workDone);
    // The whole evaluation made by the centre: said in the level, or in what was done under a reinforced support.
    if (plain.find("complete") != std::string::npos || plain.find("realisee") != std::string::npos ||
        work.find("realisation complete") != std::string::npos)
        return "realisation_complete";
    if (plain.find("renforce") != std::string::npos)
        return "appui_renforce";
    if (plain.empty() || plain == "standard" || plain == "appui" || plain.starts_with("etude") ||
        plain.starts_with("demarrage") || plain.starts_with("poursuite"))
        return "appui";
    return std::nullopt;
}

std::string programmeKind(std::string_view programme) {
    const auto plain = folded(programme);
    if (plain.find("cite educative") != std::string::npos)
        return "cite_educative";
    return plain.find("etude") != std::string::npos ? "etude" : "contrat_de_ville";
}

Adherent adherentFrom(RegisterRows& rows) {
    Adherent a;
    a.id = rows.text("id");
    a.name = rows.text("name");
    a.shortName = rows.text("short_name");
    const auto type = adherentType(rows.text("type"));
    if (!type)
        rows.noteUnknownWord(rows.text("type"));
    a.type = type.value_or("association");
    a.epci = rows.epci("siren_epci");
    a.department = rows.text("insee_dep");
    a.place = rows.place("main_commune");
    a.memberTowns = rows.text("member_towns_named");
    a.representativeRole = rows.public_("representative_role");
    a.boardRole = rows.public_("bureau_role");
    a.note = rows.public_("membership_note");
    a.source = rows.text("source");
    return a;
}

Contract contractFrom(RegisterRows& rows) {
    Contract c;
    c.epci = rows.epci("siren_epci_2015");
    c.name = rows.text("contract");
    c.department = rows.text("insee_dep");
    c.inhabitants = rows.whole("neighbourhood_population");
    c.coveredBy = rows.text("covered_by_adherent");
    c.note = rows.public_("note");
    c.source = rows.text("source");
    return c;
}

EvaluatedSite siteFrom(RegisterRows& rows) {
    EvaluatedSite s;
    s.id = rows.text("id");
    s.programme = rows.text("programme");
    s.programmeKind = programmeKind(s.programme);
    s.group = rows.text("contract_group");
    s.name = rows.text("site");
    s.department = rows.text("insee_dep");
    s.place = rows.place("site");
    s.workDone = rows.public_("work_done");
    const auto level = supportLevel(rows.text("support_level"), s.workDone);
    if (!level)
        rows.noteUnknownWord(rows.text("support_level"));
    s.supportLevel = level.value_or("appui");
    s.partner = rows.public_("partner");
    s.stage = rows.text("stage_2022");
    s.steeringDate = rows.text("steering_committee_date");
    s.requestOrigin = rows.public_("request_origin");
    s.source = rows.text("source");
    return s;
}

Council councilFrom(RegisterRows& rows) {
    Council c;
    c.id = rows.text("id");
    c.name = rows.text("council");
    c.department = rows.text("insee_dep");
    c.place = rows.place("place");
    c.support = rows.text("accompaniment");
    c.sessions = rows.text("sessions");
    c.dates = rows.text("dates");
    c.note = rows.public_("status_note");
    c.source = rows.text("source");
    return c;
}

Event eventFrom(RegisterRows& rows) {
    Event e;
    e.id = rows.text("id");
    e.title = rows.text("title");
    e.kind = rows.text("kind");
    e.scope = rows.text("scope");
    e.format = rows.text("format");
    e.start = rows.text("date_start");
    e.end = rows.text("date_end");
    e.dateNote = rows.text("date_note");
    e.theme = rows.text("theme");
    e.audience = rows.public_("audience");
    e.departments = rows.text("departments");
    e.partners = rows.public_("partners");
    e.source = rows.text("source");
    e.participants = rows.whole("participants");
    e.place = rows.place("place");
    return e;
}

} // namespace geo
