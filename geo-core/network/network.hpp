// The register of the network: adherents, contracts, evaluated sites, actions, statements, councils, events, notes,
// residents' words.
// Roles and organisations only; nothing here names a person.
#pragma once

#include "geometry/zone_set.hpp"
#include "network/record.hpp"

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
    std::string commune; ///< INSEE code, may be empty
    std::string name;    ///< town as written
    std::optional<Point> lonLat;
    std::string precision; ///< "approximate town-centre" …
};

struct Adherent {
    std::int64_t key = 0; ///< random 53-bit, given by add()
    std::string id;       ///< the office's own, e.g. ADH01; unique
    std::string name, shortName;
    std::string type; ///< "metropole", "ca", "cc", "ville", "gip", "association"
    std::string epci; ///< SIREN, may be empty
    std::string department;
    Place place;
    std::string memberTowns, representativeRole, boardRole, note, source;
    std::optional<std::int64_t> joined,
        leftAfter;                      ///< first and last year of membership; none: not known, still a member
    std::vector<std::string> perimeter; ///< codes of communes; empty: those of its intercommunality, or its town

    /// A year outside what is known of its membership says no; what is not known does not.
    bool isMemberIn(int year) const;
};

struct Contract {
    std::int64_t key = 0;
    std::string epci; ///< SIREN of 2015; unique in a generation
    std::string name, department;
    std::optional<std::int64_t> inhabitants; ///< of its neighbourhoods
    std::string coveredBy;                   ///< id of an adherent, empty if none
    std::string note, source;
    std::string generation = "2015"; ///< "2015" or "2024" (Engagements Quartiers 2030)
    std::vector<std::string> communes, neighbourhoods;
};

struct EvaluatedSite {
    std::int64_t key = 0;
    std::string id;                       ///< the office's own; unique
    std::string programme, programmeKind; ///< programmeKind: "contrat_de_ville", "cite_educative", "etude"
    std::string group, name, department;
    Place place;
    std::string supportLevel; ///< "appui", "appui_renforce", "realisation_complete"
    std::string partner, workDone, stage, steeringDate, nextSteering, requestOrigin, funder, contract, source;
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

/// Records as the pages use them, and back.
Adherent adherentOf(const NetworkRecord& record);
Contract contractOf(const NetworkRecord& record);
EvaluatedSite siteOf(const NetworkRecord& record);
Council councilOf(const NetworkRecord& record);
Event eventOf(const NetworkRecord& record);
NetworkRecord recordOf(const Adherent& adherent);
NetworkRecord recordOf(const Contract& contract);
NetworkRecord recordOf(const EvaluatedSite& site);
NetworkRecord recordOf(const Council& council);
NetworkRecord recordOf(const Event& event);

class NetworkRegister {
public:
    explicit NetworkRegister(Database& db, int epsg) : m_db{db}, m_epsg{epsg} {}

    /// In the order of the fields of identity.
    std::vector<NetworkRecord> records(const RecordKind& kind) const;
    std::optional<NetworkRecord> record(const RecordKind& kind, std::int64_t key) const;
    /// The one of the same identity, if there is one.
    std::optional<NetworkRecord> same(const NetworkRecord& record) const;
    std::int64_t count(const RecordKind& kind) const;
    std::map<std::string, std::int64_t> counts() const; ///< "adherents": 16 …, for `list`; kinds without records too

    /// The key it got; 0, and nothing is written, if one of the same identity is there.
    std::int64_t add(Transaction& t, const NetworkRecord& record);
    /// Many at once, of one kind, none of whose identities is there or comes twice: the caller has seen to that.
    void addNew(Transaction& t, const std::vector<NetworkRecord>& records);
    /// Replaces every field of the record with the same key; its point only where longitude or latitude changed.
    /// @throws Error::Code::Usage if it is not there, if another has its identity, or if it is a frozen T0 and anything
    /// but its freezing changes.
    void update(Transaction& t, const NetworkRecord& record);
    /// @throws Error::Code::Usage for an unknown table and for a frozen T0.
    void remove(Transaction& t, std::string_view kindOrTable, std::int64_t key);

    /// Those with a point, in the home system; `categories` are values of `field`, the kind's own if empty.
    PointSet points(const RecordKind& kind, std::string_view field = {}) const;

    std::vector<Adherent> adherents() const;
    std::vector<Contract> contracts() const;
    std::vector<EvaluatedSite> sites() const;
    std::vector<Council> councils() const;
    std::vector<Event> events() const;
    template <typename Record> std::int64_t add(Transaction& t, const Record& record) {
        return add(t, recordOf(record));
    }
    PointSet adherentPoints() const { return points(recordKind("adherents")); }
    PointSet sitePoints() const { return points(recordKind("sites")); }

private:
    Database& m_db;
    int m_epsg;
};

} // namespace geo
