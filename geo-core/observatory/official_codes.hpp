// The official geographic code in the observatory: communes, departments and regions of a year, what happened to
// communes, tables of passage; and the codes of tables that were put right.
#pragma once

#include "vintage/passage.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace geo {

class Database;
class Transaction;

/// One line of a list of official codes.
struct OfficialCode {
    std::string type; ///< COM, COMA, COMD, ARM as published; DEP, REG
    std::string code, name;
    std::string department, region; ///< empty for parts of communes
    std::string parent;             ///< of a part: its commune
};

/// A code of a table read as another, put right by the user. The published table keeps what it was.
struct CodeAlias {
    std::string published, code, reason; ///< reason: "lost-zero", "separator" …
};

class OfficialCodeRepository {
public:
    explicit OfficialCodeRepository(Database& db) : m_db{db} {}

    void addCodes(Transaction& t, std::int64_t sourceId, int year, std::span<const OfficialCode> codes);
    void addMovements(Transaction& t, std::int64_t sourceId, std::span<const CommuneMovement> movements);
    /// @param passage code before, code of `year`
    void addPassage(Transaction& t, std::int64_t sourceId, int year,
                    std::span<const std::pair<std::string, std::string>> passage);

    /// Of the newest list there is.
    std::vector<OfficialCode> codes(std::string_view type) const;
    std::vector<CommuneMovement> movements() const;
    /// From a year to another: by the movements, else by a table of passage that ends in the later year or after; else
    /// empty. Zero for a year that is not known gives none.
    CommunePassage passage(int fromYear, int toYear) const;

    std::vector<CodeAlias> aliases(const std::string& table) const;
    void addAlias(Transaction& t, const std::string& table, const CodeAlias& alias);

private:
    std::optional<std::int64_t> newestSource(std::string_view table, std::string_view where = {}) const;
    Database& m_db;
};

} // namespace geo
