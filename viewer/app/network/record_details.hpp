// One record with what hangs on it: its facts in words, its thread of notes, its statements. A value made in a job.
#pragma once

#include "network/network.hpp"

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace app {

struct RecordFact {
    QString label, text;
};

struct RecordDetails {
    geo::NetworkRecord record;
    QString title, category;
    std::string department;
    std::vector<RecordFact> facts;
    std::vector<geo::NetworkRecord> notes;      ///< newest first
    std::vector<geo::NetworkRecord> statements; ///< by figure, the T0 first
    std::string site; ///< whose sheet tells of this record: the site itself, or one in the same place; may be empty
};

/// None once the record is gone.
std::optional<RecordDetails> recordDetails(const geo::NetworkRegister& network, const geo::RecordKind& kind,
                                           std::int64_t key);

/// What notes and statements call records of that kind in `subject_kind`; empty where they cannot be about one.
std::string subjectKind(const geo::RecordKind& kind);
/// A record of `kind` that is about the subject.
geo::NetworkRecord about(const geo::RecordKind& kind, const geo::NetworkRecord& subject);
/// "12,5 %", or why there is no figure.
QString statementText(const geo::NetworkRecord& statement);
QString whenOf(const geo::NetworkRecord& statement); ///< its date or school year

/// What a form offers to choose from, and what it opens with.
struct RecordChoice {
    std::string id;
    QString title;
};
struct FormContext {
    std::map<std::string, std::vector<RecordChoice>> records; ///< by kind
    std::string nextId; ///< the identifier that follows those there are; empty where they have no such form
};
FormContext formContext(const geo::NetworkRegister& network, const geo::RecordKind& kind);

} // namespace app
