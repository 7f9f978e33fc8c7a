#include "observatory/network.hpp"

#include "observatory/database.hpp"
#include "observatory/keys.hpp"
#include "observatory/observatory.hpp"
#include "observatory/schema.hpp"
#include "observatory/shape_blob.hpp"

#include <cmath>
#include <variant>

namespace geo {
namespace {

/// A named value of a row to insert; empty text is NULL.
struct Field {
    const char* column;
    std::variant<std::string, std::optional<std::int64_t>, std::optional<double>> value;
};
using Fields = std::vector<Field>;

void bindField(Statement& row, int index, const Field& field) {
    if (const auto* text = std::get_if<std::string>(&field.value)) {
        if (text->empty())
            row.bindNull(index);
        else
            row.bind(index, *text);
    } else if (const auto* whole = std::get_if<std::optional<std::int64_t>>(&field.value); whole && *whole)
        row.bind(index, **whole);
    else if (const auto* number = std::get_if<std::optional<double>>(&field.value); number && *number)
        row.bind(index, **number);
    else
        row.bindNull(index);
}

void addPlace(Fields& fields, const Place& place) {
    fields.push_back({"commune", place.commune});
    fields.push_back({"town", place.name});
    fields.push_back({"lon", place.lonLat ? std::optional{place.lonLat->x} : std::nullopt});
    fields.push_back({"lat", place.lonLat ? std::optional{place.lonLat->y} : std::nullopt});
    fields.push_back({"precision", place.precision});
}

bool isThere(Database& db, const std::string& table, const std::string& idColumn, const std::string& id) {
    auto query = db.prepare("SELECT 1 FROM " + table + " WHERE " + idColumn + " = ?");
    return query.bind(0, id).step();
}

/// The row with a new key, and its point in the home CRS where the table has one.
std::int64_t insertRow(Database& db, const std::string& table, const Fields& fields, const std::optional<Point>* point,
                       int epsg) {
    std::string names = "key", marks = "?";
    for (const auto& field : fields) {
        names += std::string{", "} + field.column;
        marks += ", ?";
    }
    if (point) {
        names += ", geom";
        marks += ", ?";
    }
    auto row = db.prepare("INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")");
    const auto key = randomKey();
    row.bind(0, key);
    int index = 1;
    for (const auto& field : fields)
        bindField(row, index++, field);
    std::vector<std::uint8_t> blob;
    if (point && *point) {
        if (const auto home = Transformer{4326, epsg}(**point); std::isfinite(home.x) && std::isfinite(home.y)) {
            toSpatialiteBlob(home, epsg, blob);
            row.bind(index, blob);
        }
    }
    row.run();
    return key;
}

/// Reads the columns of a row one after the other.
class RowReader {
public:
    explicit RowReader(const Statement& row) : m_row{row} {}
    std::int64_t integer() { return m_row.integer(m_next++); }
    std::string text() { return m_row.text(m_next++); }
    std::optional<std::int64_t> whole() {
        const int at = m_next++;
        return m_row.isNull(at) ? std::nullopt : std::optional{m_row.integer(at)};
    }
    Place place() {
        Place p;
        p.commune = text();
        p.name = text();
        const int lon = m_next++, lat = m_next++;
        if (!m_row.isNull(lon) && !m_row.isNull(lat))
            p.lonLat = Point{m_row.number(lon), m_row.number(lat)};
        p.precision = text();
        return p;
    }

private:
    const Statement& m_row;
    int m_next = 0;
};

/// Points in the home CRS as the table keeps them: somebody may have moved one in QGIS.
PointSet pointsOf(Database& db, int epsg, std::string id, const std::string& table, const std::string& category) {
    PointSet set;
    set.id = std::move(id);
    set.epsg = epsg;
    auto query =
        db.prepare("SELECT key, name, " + category + ", geom FROM " + table + " WHERE geom IS NOT NULL ORDER BY id");
    while (query.step()) {
        const auto home = pointFrom(query.blob(3));
        if (!home)
            continue;
        set.points.push_back(*home);
        set.keys.push_back(query.integer(0));
        set.names.push_back(query.text(1));
        set.categories.push_back(query.text(2));
    }
    return set;
}

} // namespace

std::vector<Adherent> NetworkRegister::adherents() const {
    std::vector<Adherent> out;
    auto query =
        m_db.prepare("SELECT key, id, name, short_name, type, epci, department, commune, town, lon, lat, precision, "
                     "member_towns, representative_role, board_role, note, source FROM adherent ORDER BY id");
    while (query.step()) {
        RowReader row{query};
        Adherent a;
        a.key = row.integer();
        for (auto* text : {&a.id, &a.name, &a.shortName, &a.type, &a.epci, &a.department})
            *text = row.text();
        a.place = row.place();
        for (auto* text : {&a.memberTowns, &a.representativeRole, &a.boardRole, &a.note, &a.source})
            *text = row.text();
        out.push_back(std::move(a));
    }
    return out;
}

std::vector<Contract> NetworkRegister::contracts() const {
    std::vector<Contract> out;
    auto query = m_db.prepare(
        "SELECT key, epci, name, department, inhabitants, covered_by, note, source FROM contract ORDER BY epci");
    while (query.step()) {
        RowReader row{query};
        Contract c;
        c.key = row.integer();
        for (auto* text : {&c.epci, &c.name, &c.department})
            *text = row.text();
        c.inhabitants = row.whole();
        for (auto* text : {&c.coveredBy, &c.note, &c.source})
            *text = row.text();
        out.push_back(std::move(c));
    }
    return out;
}

std::vector<EvaluatedSite> NetworkRegister::sites() const {
    std::vector<EvaluatedSite> out;
    auto query = m_db.prepare(
        "SELECT key, id, programme, programme_kind, site_group, name, department, commune, town, lon, lat, "
        "precision, support_level, partner, work_done, stage, steering_date, request_origin, source "
        "FROM evaluated_site ORDER BY id");
    while (query.step()) {
        RowReader row{query};
        EvaluatedSite s;
        s.key = row.integer();
        for (auto* text : {&s.id, &s.programme, &s.programmeKind, &s.group, &s.name, &s.department})
            *text = row.text();
        s.place = row.place();
        for (auto* text :
             {&s.supportLevel, &s.partner, &s.workDone, &s.stage, &s.steeringDate, &s.requestOrigin, &s.source})
            *text = row.text();
        out.push_back(std::move(s));
    }
    return out;
}

std::vector<Council> NetworkRegister::councils() const {
    std::vector<Council> out;
    auto query =
        m_db.prepare("SELECT key, id, name, department, commune, town, lon, lat, precision, support, sessions, dates, "
                     "note, source FROM council ORDER BY id");
    while (query.step()) {
        RowReader row{query};
        Council c;
        c.key = row.integer();
        for (auto* text : {&c.id, &c.name, &c.department})
            *text = row.text();
        c.place = row.place();
        for (auto* text : {&c.support, &c.sessions, &c.dates, &c.note, &c.source})
            *text = row.text();
        out.push_back(std::move(c));
    }
    return out;
}

std::vector<Event> NetworkRegister::events() const {
    std::vector<Event> out;
    auto query =
        m_db.prepare("SELECT key, id, title, kind, scope, format, start_date, end_date, date_note, theme, audience, "
                     "departments, partners, source, participants, commune, town, lon, lat, precision "
                     "FROM event ORDER BY id");
    while (query.step()) {
        RowReader row{query};
        Event e;
        e.key = row.integer();
        for (auto* text : {&e.id, &e.title, &e.kind, &e.scope, &e.format, &e.start, &e.end, &e.dateNote, &e.theme,
                           &e.audience, &e.departments, &e.partners, &e.source})
            *text = row.text();
        e.participants = row.whole();
        e.place = row.place();
        out.push_back(std::move(e));
    }
    return out;
}

std::map<std::string, std::int64_t> NetworkRegister::counts() const {
    std::map<std::string, std::int64_t> out;
    for (const auto& [word, table] : {std::pair{"adherents", "adherent"},
                                      {"contracts", "contract"},
                                      {"sites", "evaluated_site"},
                                      {"councils", "council"},
                                      {"events", "event"}})
        out[word] = m_db.number(std::string{"SELECT count(*) FROM "} + table);
    return out;
}

std::int64_t NetworkRegister::add(Transaction& t, Adherent a) {
    if (isThere(t.database(), "adherent", "id", a.id))
        return 0;
    Fields fields{{"id", a.id},
                  {"name", a.name},
                  {"short_name", a.shortName},
                  {"type", a.type},
                  {"epci", a.epci},
                  {"department", a.department},
                  {"member_towns", a.memberTowns},
                  {"representative_role", a.representativeRole},
                  {"board_role", a.boardRole},
                  {"note", a.note},
                  {"source", a.source}};
    addPlace(fields, a.place);
    return insertRow(t.database(), "adherent", fields, &a.place.lonLat, m_epsg);
}

std::int64_t NetworkRegister::add(Transaction& t, Contract c) {
    if (isThere(t.database(), "contract", "epci", c.epci))
        return 0;
    const Fields fields{{"epci", c.epci},
                        {"name", c.name},
                        {"department", c.department},
                        {"inhabitants", c.inhabitants},
                        {"covered_by", c.coveredBy},
                        {"note", c.note},
                        {"source", c.source}};
    return insertRow(t.database(), "contract", fields, nullptr, m_epsg);
}

std::int64_t NetworkRegister::add(Transaction& t, EvaluatedSite s) {
    if (isThere(t.database(), "evaluated_site", "id", s.id))
        return 0;
    Fields fields{{"id", s.id},
                  {"programme", s.programme},
                  {"programme_kind", s.programmeKind},
                  {"site_group", s.group},
                  {"name", s.name},
                  {"department", s.department},
                  {"support_level", s.supportLevel},
                  {"partner", s.partner},
                  {"work_done", s.workDone},
                  {"stage", s.stage},
                  {"steering_date", s.steeringDate},
                  {"request_origin", s.requestOrigin},
                  {"source", s.source}};
    addPlace(fields, s.place);
    return insertRow(t.database(), "evaluated_site", fields, &s.place.lonLat, m_epsg);
}

std::int64_t NetworkRegister::add(Transaction& t, Council c) {
    if (isThere(t.database(), "council", "id", c.id))
        return 0;
    Fields fields{{"id", c.id},           {"name", c.name},         {"department", c.department},
                  {"support", c.support}, {"sessions", c.sessions}, {"dates", c.dates},
                  {"note", c.note},       {"source", c.source}};
    addPlace(fields, c.place);
    return insertRow(t.database(), "council", fields, &c.place.lonLat, m_epsg);
}

std::int64_t NetworkRegister::add(Transaction& t, Event e) {
    if (isThere(t.database(), "event", "id", e.id))
        return 0;
    Fields fields{{"id", e.id},
                  {"title", e.title},
                  {"kind", e.kind},
                  {"scope", e.scope},
                  {"format", e.format},
                  {"start_date", e.start},
                  {"end_date", e.end},
                  {"date_note", e.dateNote},
                  {"theme", e.theme},
                  {"audience", e.audience},
                  {"departments", e.departments},
                  {"partners", e.partners},
                  {"participants", e.participants},
                  {"source", e.source}};
    addPlace(fields, e.place);
    return insertRow(t.database(), "event", fields, &e.place.lonLat, m_epsg);
}

void NetworkRegister::remove(Transaction& t, std::string_view table, std::int64_t key) {
    for (const std::string_view known : {"adherent", "contract", "evaluated_site", "council", "event"})
        if (table == known)
            return t.database().prepare("DELETE FROM " + quotedIdentifier(table) + " WHERE key = ?").bind(0, key).run();
    throw Error{Error::Code::Usage, {GEO_TR("the register has no table “%1”"), {std::string{table}}}};
}

PointSet NetworkRegister::adherentPoints() const { return pointsOf(m_db, m_epsg, "adherents", "adherent", "type"); }
PointSet NetworkRegister::sitePoints() const {
    return pointsOf(m_db, m_epsg, "sites", "evaluated_site", "support_level");
}

} // namespace geo
