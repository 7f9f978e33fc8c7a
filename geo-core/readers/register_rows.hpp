// Rows of the office's tables to records of the register. Private to the readers.
#pragma once

#include "network/field_text.hpp"
#include "readers/family.hpp"
#include "readers/file_persons.hpp"
#include "readers/register_columns.hpp"
#include "readers/text_table.hpp"

#include <map>
#include <set>

namespace geo {

/// What the file says outside its rows.
struct RegisterContext {
    std::string year; ///< of its name, or said; empty: none
    std::string word; ///< its name in short: the section of figures that have none
};

/// Makes records of rows, cell by cell through canonical(), and counts what is odd.
class RegisterRows {
public:
    RegisterRows(const RegisterColumns& columns, const std::vector<std::string>& header, const FilePersons& persons,
                 RegisterContext context);
    /// None for a line that cannot be a record; several where financers have columns of their own.
    std::vector<NetworkRecord> read(const TextRow& row);
    void report(std::vector<Anomaly>& anomalies) const;

private:
    struct Trouble {
        const Field* field = nullptr;
        std::int64_t number = 0;
        std::vector<std::string> examples;
        bool kept = false; ///< the words went into the note
    };
    /// Amounts of one financer.
    struct Share {
        std::string funder;
        bool commonLaw = false;
        std::vector<std::size_t> columns;
    };

    NetworkRecord common();
    void put(NetworkRecord& record, std::size_t column, std::string_view cell);
    bool putSpecially(NetworkRecord& record, const Field& field, const std::string& text);
    bool putQualified(NetworkRecord& record, std::size_t column, const Field& field, const std::string& text);
    void tell(NetworkRecord& record, std::size_t column, const Field& field, const std::string& text);
    void finish(NetworkRecord& record);
    void finishSite(NetworkRecord& record);
    void finishPlace(NetworkRecord& record);
    void identify(NetworkRecord& record);
    bool isWhole(const NetworkRecord& record);
    std::vector<NetworkRecord> unpivoted(const NetworkRecord& record);
    const std::string& cell(std::size_t column) const;
    std::string lineText() const { return std::to_string(m_row->line); }

    const RegisterColumns& m_columns;
    const std::vector<std::string>& m_header;
    const FilePersons& m_persons;
    RegisterContext m_context;
    const RecordKind& m_kind;
    std::vector<Share> m_shares;
    const TextRow* m_row = nullptr;
    std::string m_level; ///< of support, as written
    std::set<std::string> m_usedIds;
    std::map<std::size_t, Trouble> m_troubles;
    Count m_names, m_badPoints, m_order, m_noId, m_noName, m_noYear, m_incomplete, m_withoutState;
};

} // namespace geo
