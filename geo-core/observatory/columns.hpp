// Statistics tables in the observatory, each kept as published.
#pragma once

#include "base/column.hpp"
#include "base/progress.hpp"
#include "geometry/zone_set.hpp"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace geo {

class Database;
class Transaction;

/// A registered statistics table.
struct StatTable {
    std::int64_t id = 0;
    std::string family; ///< "filosofi-iris-disp", "caf-iris", "rp-activite", "qpv-demo", "qpv-ipro", "qpv-revn",
                        ///< "filosofi-grid-200m", "filosofi-grid-1km"
    GeographyKind level = GeographyKind::Iris;
    int dataYear = 0;
    int geographyYear = 0; ///< for qpv tables the generation
    std::string table;
    std::int64_t rows = 0;
    std::vector<std::string> columns;     ///< variable columns as published, in order
    std::vector<std::string> textColumns; ///< the others: labels, notes
    std::int64_t sourceId = 0;
};

/// Variables of a table with the codes of its rows, in the order of the file. All columns have codes.size() cells.
struct CodedColumns {
    std::vector<std::string> codes;
    std::vector<Column> columns;
};

/// Text columns of a table, likewise; an empty cell is an empty text.
struct CodedTexts {
    std::vector<std::string> codes;
    std::vector<std::vector<std::string>> columns;
};

/// What the producer calls a column in its dictionary, or one of its values: in its own words, French.
struct ColumnLabel {
    std::string column, value; ///< value empty: the column itself
    std::string label, longLabel;
};

class ColumnRepository {
public:
    explicit ColumnRepository(Database& db) : m_db{db} {}
    std::vector<StatTable> tables() const;
    /// The newest table of a family, or the one of a year. Several files of one family and year (one per department)
    /// are one table.
    std::optional<StatTable> find(std::string_view family, std::optional<int> dataYear = std::nullopt) const;
    /// @throws Error::Code::Usage naming the table for a column it does not have (names compared without case).
    CodedColumns read(const StatTable& table, std::span<const std::string> columns) const;
    /// The same of some rows, in the order of their codes as given; Missing for one that is not there. For a few rows
    /// of a large table.
    CodedColumns readRows(const StatTable& table, std::span<const std::string> columns,
                          std::vector<std::string> codes) const;
    CodedTexts readTexts(const StatTable& table, std::span<const std::string> columns) const; ///< @throws likewise
    /// As published with a table of that family; names are compared without case.
    std::optional<ColumnLabel> label(std::string_view family, std::string_view column) const;
    std::vector<ColumnLabel> labels(std::string_view family) const; ///< columns and values

private:
    Database& m_db;
};

/// Keeps the labels of a dictionary, in the place of those there were. @param family empty where nobody knows of what.
/// @returns how many were new or other than before.
std::int64_t saveLabels(Transaction& t, std::string_view family, std::int64_t sourceId,
                        std::span<const ColumnLabel> labels);

/// Brings rows of a table into the order of a ZoneSet: Missing where a zone has no row.
Column alignedTo(const ZoneSet& zones, const std::vector<std::string>& codes, const Column& column);

/// Writes one statistics table inside a transaction: TEXT code, text columns, REAL variables; NULL plus a row in
/// cell_state for a marker or an imputed cell, NULL alone for an empty one.
class TableWriter {
public:
    TableWriter(Transaction& t, const StatTable& description); ///< table, rows and id are filled in
    ~TableWriter();
    /// @returns false if the code is already there (the row is not written).
    bool add(const std::string& code, std::span<const std::string> texts, std::span<const Cell> cells);
    StatTable finish();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace geo
