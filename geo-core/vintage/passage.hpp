// From the communes of one 1 January to those of another: the events of the official geographic code, chained.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace geo {

/// One line of INSEE's file of movements: a commune before and after an event. Codes and names are empty where a
/// commune begins or ends without another.
struct CommuneMovement {
    std::string date; ///< when it took effect, ISO 8601
    /// MOD: 10 name, 20 creation, 21 re-establishment, 30 suppression, 31 merger, 32 new commune, 33 association, 34
    /// and 35 end of delegated communes, 41 change of department, 50 change of code, 70 to 72 delegated communes.
    int kind = 0;
    std::string typeBefore, before, nameBefore; ///< type: COM, or COMA, COMD, ARM, which are parts of a commune
    std::string typeAfter, after, nameAfter;
};

enum class CommuneFate { Unchanged, Renamed, Merged, Split, Gone };

/// What became of one commune.
struct CommuneChange {
    CommuneFate fate = CommuneFate::Unchanged;
    std::vector<std::string> to; ///< its codes at the end, ascending; itself if nothing happened, none if it is gone
    std::string date;            ///< of the last event, ISO 8601; empty if nothing happened or no date is known
    std::string name;            ///< of the first of them, where the events tell it
};

/// Which commune of a year became which of another, either way. Only whole communes count: associated and delegated
/// communes and arrondissements are parts of one. Events of 1 January belong to that year's geography. Constant once
/// built.
class CommunePassage {
public:
    CommunePassage() = default; ///< nothing happened
    CommunePassage(std::span<const CommuneMovement> movements, int fromYear, int toYear);
    /// From a table of passage: code of any year before, code at the end. It knows mergers, neither splits nor dates.
    explicit CommunePassage(std::span<const std::pair<std::string, std::string>> table);

    CommuneChange of(const std::string& code) const;
    /// The communes at the start that a commune at the end is made of, ascending; itself if nothing happened.
    std::vector<std::string> cameFrom(const std::string& code) const;
    /// Codes at the start that something happened to.
    std::vector<std::string> changed() const;
    bool empty() const { return m_to.empty() && m_from.empty(); }
    /// Are communes that ended before the start among the origins (a table of passage lists all of them)?
    bool listsAllOrigins() const { return m_listsAllOrigins; }

private:
    using Related = std::map<std::string, std::vector<std::string>>;
    void relate(const std::string& start, const std::string& end);
    Related m_to, m_from; ///< start → end, end → start; a code that nothing happened to is in neither
    std::map<std::string, std::string> m_dates, m_names; ///< by code at the start; by code at the end
    bool m_listsAllOrigins = false;
};

/// What had become, on 1 January of a year, of communes that ended some time before: for codes that are older than the
/// table says it is. Keeps the passages it made: one thread.
class CommuneEnds {
public:
    CommuneEnds(std::span<const CommuneMovement> movements, int year); ///< the events must outlive it
    std::optional<CommuneChange> of(const std::string& code);          ///< nullopt if the events know of no end

private:
    std::span<const CommuneMovement> m_movements;
    int m_year;
    std::map<std::string, std::string> m_lastOf; ///< date of the last event that ended a code
    std::map<int, CommunePassage> m_passages;    ///< by the year they start in
};

} // namespace geo
