// The register of the network: adherents, contracts, evaluated sites, councils, events. Roles and organisations only;
// nothing here names a person.
#pragma once

#include "geometry/zone_set.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace geo {

class Database;
class Transaction;

/// Where something is: a point in longitude and latitude (WGS 84) with how it was placed.
struct Place {
    std::string commune;   ///< INSEE code, may be empty
    std::string name;      ///< town as written
    std::optional<Point> lonLat;
    std::string precision; ///< "approximate town-centre" …
};

struct Adherent {
    std::int64_t key = 0; ///< random 53-bit, given by add()
    std::string id;       ///< the office's own, e.g. ADH01; unique
    std::string name, shortName;
    std::string type;     ///< "metropole", "ca", "cc", "ville", "gip", "association"
    std::string epci;     ///< SIREN, may be empty
    std::string department;
    Place place;
    std::string memberTowns, representativeRole, boardRole, note, source;
};

struct Contract {
    std::int64_t key = 0;
    std::string epci;     ///< SIREN of 2015; unique
    std::string name, department;
    std::optional<std::int64_t> inhabitants; ///< of its neighbourhoods
    std::string coveredBy; ///< id of an adherent, empty if none
    std::string note, source;
};

struct EvaluatedSite {
    std::int64_t key = 0;
    std::string id;        ///< the office's own; unique
    std::string programme, programmeKind; ///< programmeKind: "contrat_de_ville", "cite_educative", "etude"
    std::string group, name, department;
    Place place;
    std::string supportLevel; ///< "appui", "appui_renforce", "realisation_complete"
    std::string partner, workDone, stage, steeringDate, requestOrigin, source;
};

struct Council {
    std::int64_t key = 0;
    std::string id, name, department;
    Place place;
    std::string support, sessions, dates, note, source;
};

struct Event {
    std::int64_t key = 0;
    std::string id, title, kind, scope, format, start, end, dateNote, theme, audience, departments, partners, source;
    std::optional<std::int64_t> participants;
    Place place;
};

class NetworkRegister {
public:
    explicit NetworkRegister(Database& db, int epsg) : m_db{db}, m_epsg{epsg} {}
    std::vector<Adherent> adherents() const;
    std::vector<Contract> contracts() const;
    std::vector<EvaluatedSite> sites() const;
    std::vector<Council> councils() const;
    std::vector<Event> events() const;
    std::map<std::string, std::int64_t> counts() const; ///< "adherents": 16 …, for `list`

    /// Each fills in the key and returns it; false-like 0 if the id is already there.
    std::int64_t add(Transaction& t, Adherent record);
    std::int64_t add(Transaction& t, Contract record);
    std::int64_t add(Transaction& t, EvaluatedSite record);
    std::int64_t add(Transaction& t, Council record);
    std::int64_t add(Transaction& t, Event record);
    void remove(Transaction& t, std::string_view table, std::int64_t key); ///< table: "adherent", "evaluated_site" …

    PointSet adherentPoints() const; ///< category = type; those without a place are left out
    PointSet sitePoints() const;     ///< category = support level

private:
    Database& m_db;
    int m_epsg;
};

} // namespace geo
