#include "observatory/columns.hpp"

#include "observatory/data_set.hpp"
#include "observatory/database.hpp"
#include "observatory/grids.hpp"
#include "observatory/observatory.hpp"
#include "observatory/official_codes.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace geo {
namespace {

constexpr std::string_view selectTable = "SELECT id, family, level, data_year, geography_year, table_name, row_count, "
                                         "variable_columns, text_columns, source_id "
                                         "FROM stat_table WHERE registered = 1 ";

StatTable readTable(const Statement& row) {
    StatTable table;
    table.id = row.integer(0);
    table.family = row.text(1);
    table.level = geographyKindFromText(row.textView(2)).value_or(GeographyKind::Iris);
    table.dataYear = static_cast<int>(row.integer(3));
    table.geographyYear = static_cast<int>(row.integer(4));
    table.table = row.text(5);
    table.rows = row.integer(6);
    table.columns = NamedColumns::fromJson(row.textView(7)).published;
    table.textColumns = NamedColumns::fromJson(row.textView(8)).published;
    table.sourceId = row.integer(9);
    return table;
}

using RowOfCode = std::unordered_map<std::string_view, std::size_t>;

/// Puts the explicit states of one column over what its table says: a number, or NULL.
void readStates(Statement& query, const std::string& table, const std::string& identifier, const RowOfCode& rows,
                Column& column) {
    query.bind(0, table).bind(1, identifier);
    while (query.step()) {
        const auto row = rows.find(query.textView(0));
        if (row == rows.end())
            continue;
        const auto state = cellStateFromText(query.textView(1));
        column.set(row->second, hasNumber(state) ? Cell{query.number(2), state} : Cell::absent(state));
    }
    query.reset();
}

std::vector<std::string> identifiersOf(const StatTable& table, const NamedColumns& known,
                                       std::span<const std::string> columns) {
    std::vector<std::string> identifiers;
    for (const auto& column : columns) {
        const auto place = known.find(column);
        if (!place)
            throw Error{Error::Code::Usage, {GEO_TR("the table “%1” has no column “%2”"), {table.table, column}}};
        identifiers.push_back(known.identifiers[*place]);
    }
    return identifiers;
}

/// Code and the columns of every row, in the order of the file.
std::string selectRows(const StatTable& table, const std::vector<std::string>& identifiers) {
    std::string sql = "SELECT code";
    for (const auto& identifier : identifiers)
        sql += ", " + quotedIdentifier(identifier);
    return sql + " FROM " + quotedIdentifier(table.table) + " ORDER BY row_id";
}

/// Rows a grid's own flag says are imputed: all their figures but the number of people.
void readImputed(Database& db, const StatTable& table, const NamedColumns& known, std::span<const std::string> columns,
                 CodedColumns& out) {
    const auto flag = known.find(imputedFlag(table));
    if (!flag)
        return;
    auto query = db.prepare("SELECT " + quotedIdentifier(known.identifiers[*flag]) + " FROM " +
                            quotedIdentifier(table.table) + " ORDER BY row_id");
    for (std::size_t row = 0; query.step(); ++row)
        if (query.number(0) == 1)
            for (std::size_t c = 0; c < columns.size(); ++c)
                if (!alwaysObserved(columns[c]) && out.columns[c].states[row] == CellState::Value)
                    out.columns[c].states[row] = CellState::Imputed;
}

/// Codes that the user put right are read as he said; the table keeps what was published.
void applyAliases(Database& db, const StatTable& table, std::vector<std::string>& codes) {
    const auto aliases = OfficialCodeRepository{db}.aliases(table.table);
    if (aliases.empty())
        return;
    std::unordered_map<std::string_view, std::string_view> meant;
    for (const auto& alias : aliases)
        meant.emplace(alias.published, alias.code);
    for (auto& code : codes)
        if (const auto alias = meant.find(code); alias != meant.end())
            code = alias->second;
}

} // namespace

std::vector<StatTable> ColumnRepository::tables() const {
    std::vector<StatTable> out;
    auto query = m_db.prepare(std::string{selectTable} + "ORDER BY family, data_year, geography_year, id");
    while (query.step())
        out.push_back(readTable(query));
    return out;
}

std::optional<StatTable> ColumnRepository::find(std::string_view family, std::optional<int> dataYear) const {
    auto query =
        m_db.prepare(std::string{selectTable} + "AND family = ?1 AND (?2 IS NULL OR data_year = ?2) "
                                                "ORDER BY data_year DESC, geography_year DESC, id DESC LIMIT 1");
    query.bind(0, family);
    if (dataYear)
        query.bind(1, *dataYear);
    if (!query.step())
        return std::nullopt;
    return readTable(query);
}

CodedColumns ColumnRepository::read(const StatTable& table, std::span<const std::string> columns) const {
    const auto known = NamedColumns::fromJson(m_db, "stat_table", "variable_columns", table.id);
    const auto identifiers = identifiersOf(table, known, columns);
    CodedColumns out;
    out.columns.resize(columns.size());
    out.codes.reserve(static_cast<std::size_t>(table.rows));
    auto query = m_db.prepare(selectRows(table, identifiers));
    while (query.step()) {
        out.codes.push_back(query.text(0));
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const int index = static_cast<int>(c) + 1;
            out.columns[c].push(query.isNumber(index) ? Cell::of(query.number(index)) : Cell{});
        }
    }
    RowOfCode rows;
    rows.reserve(out.codes.size());
    for (std::size_t r = 0; r < out.codes.size(); ++r)
        rows.emplace(out.codes[r], r);
    readImputed(m_db, table, known, columns, out);
    auto states = m_db.prepare("SELECT code, state, value FROM cell_state WHERE table_name = ? AND column_name = ?");
    for (std::size_t c = 0; c < columns.size(); ++c)
        readStates(states, table.table, identifiers[c], rows, out.columns[c]);
    applyAliases(m_db, table, out.codes);
    return out;
}

CodedColumns ColumnRepository::readRows(const StatTable& table, std::span<const std::string> columns,
                                        std::vector<std::string> codes) const {
    const auto known = NamedColumns::fromJson(m_db, "stat_table", "variable_columns", table.id);
    const auto identifiers = identifiersOf(table, known, columns);
    const auto flag = known.find(imputedFlag(table));
    std::string sql = "SELECT " + (flag ? quotedIdentifier(known.identifiers[*flag]) : std::string{"0"});
    for (const auto& identifier : identifiers)
        sql += ", " + quotedIdentifier(identifier);
    auto query = m_db.prepare(sql + " FROM " + quotedIdentifier(table.table) + " WHERE code = ?");
    auto states =
        m_db.prepare("SELECT state, value FROM cell_state WHERE table_name = ? AND column_name = ? AND code = ?");
    CodedColumns out;
    out.codes = std::move(codes);
    out.columns.assign(columns.size(), Column{out.codes.size()});
    for (std::size_t row = 0; row < out.codes.size(); ++row) {
        const bool found = query.bind(0, out.codes[row]).step();
        const bool imputed = found && query.number(0) == 1;
        for (std::size_t c = 0; found && c < columns.size(); ++c) {
            const int index = static_cast<int>(c) + 1;
            if (query.isNumber(index)) {
                out.columns[c].set(row,
                                   {query.number(index),
                                    imputed && !alwaysObserved(columns[c]) ? CellState::Imputed : CellState::Value});
                continue;
            }
            if (states.bind(0, table.table).bind(1, identifiers[c]).bind(2, out.codes[row]).step()) {
                const auto state = cellStateFromText(states.textView(0));
                out.columns[c].set(row, hasNumber(state) ? Cell{states.number(1), state} : Cell::absent(state));
            }
            states.reset();
        }
        query.reset();
    }
    return out;
}

CodedTexts ColumnRepository::readTexts(const StatTable& table, std::span<const std::string> columns) const {
    const auto known = NamedColumns::fromJson(m_db, "stat_table", "text_columns", table.id);
    CodedTexts out;
    out.columns.resize(columns.size());
    auto query = m_db.prepare(selectRows(table, identifiersOf(table, known, columns)));
    while (query.step()) {
        out.codes.push_back(query.text(0));
        for (std::size_t c = 0; c < columns.size(); ++c)
            out.columns[c].push_back(query.text(static_cast<int>(c) + 1));
    }
    applyAliases(m_db, table, out.codes);
    return out;
}

Column alignedTo(const ZoneSet& zones, const std::vector<std::string>& codes, const Column& column) {
    Column out{zones.size()};
    for (std::size_t row = 0; row < codes.size() && row < column.size(); ++row)
        if (const auto zone = zones.find(codes[row]))
            out.set(*zone, column[row]);
    return out;
}

struct TableWriter::Impl {
    /// A cell that carries more than a number or nothing.
    struct Marked {
        std::size_t column; ///< among the variables
        std::string code;
        Cell cell;
    };
    Database& db;
    StatTable table;
    NamedColumns texts, variables;
    std::vector<std::size_t> textPlaces, variablePlaces; ///< of the given columns among the table's
    bool isNew = true;
    std::optional<Statement> insert;
    std::unordered_set<std::string> codes;
    std::vector<Marked> marked;

    void openTable(const StatTable& given);
    void createTable();
    void prepareInsert();
    void writeStates();
    void registerIt();
};

void TableWriter::Impl::openTable(const StatTable& given) {
    const std::vector<std::string> own{"row_id", "code", "source_id"};
    auto existing =
        db.prepare(std::string{selectTable} + "AND family = ? AND level = ? AND data_year = ? AND geography_year = ?");
    existing.bind(0, given.family).bind(1, toText(given.level)).bind(2, given.dataYear).bind(3, given.geographyYear);
    isNew = !existing.step();
    if (!isNew) {
        table = readTable(existing);
        table.sourceId = given.sourceId;
        texts = NamedColumns::fromJson(db, "stat_table", "text_columns", table.id);
        variables = NamedColumns::fromJson(db, "stat_table", "variable_columns", table.id);
    } else {
        table = given;
        table.rows = 0;
        table.table =
            freeTableName(db, given.dataYear > 0 ? fmt::format("{}_{}", given.family, given.dataYear) : given.family);
    }
    auto taken = own;
    taken.insert(taken.end(), variables.identifiers.begin(), variables.identifiers.end());
    const auto newTexts = texts.addMissing(given.textColumns, taken);
    taken = own;
    taken.insert(taken.end(), texts.identifiers.begin(), texts.identifiers.end());
    const auto newVariables = variables.addMissing(given.columns, taken);
    textPlaces = texts.placesOf(given.textColumns);
    variablePlaces = variables.placesOf(given.columns);
    if (isNew)
        return createTable();
    for (const auto& column : newTexts)
        db.execute("ALTER TABLE " + quotedIdentifier(table.table) + " ADD COLUMN " + quotedIdentifier(column) +
                   " TEXT");
    for (const auto& column : newVariables)
        db.execute("ALTER TABLE " + quotedIdentifier(table.table) + " ADD COLUMN " + quotedIdentifier(column) +
                   " REAL");
    auto known = db.prepare("SELECT code FROM " + quotedIdentifier(table.table));
    while (known.step())
        codes.insert(known.text(0));
}

void TableWriter::Impl::createTable() {
    std::string sql =
        "CREATE TABLE " + quotedIdentifier(table.table) + " (row_id INTEGER PRIMARY KEY, code TEXT NOT NULL";
    for (const auto& column : texts.identifiers)
        sql += ", " + quotedIdentifier(column) + " TEXT";
    for (const auto& column : variables.identifiers)
        sql += ", " + quotedIdentifier(column) + " REAL";
    db.execute(sql + ", source_id INTEGER NOT NULL)");
}

void TableWriter::Impl::prepareInsert() {
    std::string names = "code, source_id", marks = "?, ?";
    const auto name = [&](const NamedColumns& columns, std::size_t place) {
        names += ", " + quotedIdentifier(columns.identifiers[place]);
        marks += ", ?";
    };
    for (const auto place : textPlaces)
        name(texts, place);
    for (const auto place : variablePlaces)
        name(variables, place);
    insert.emplace(db, "INSERT INTO " + quotedIdentifier(table.table) + " (" + names + ") VALUES (" + marks + ")");
}

/// In the order of the key, so that the tree grows at its end.
void TableWriter::Impl::writeStates() {
    const auto key = [&](const Marked& m) { return std::tie(variables.identifiers[m.column], m.code); };
    std::sort(marked.begin(), marked.end(), [&](const auto& a, const auto& b) { return key(a) < key(b); });
    auto row = db.prepare(
        "INSERT OR REPLACE INTO cell_state (table_name, column_name, code, state, value) VALUES (?, ?, ?, ?, ?)");
    row.bindKept(0, table.table);
    for (const auto& m : marked)
        row.bindKept(1, variables.identifiers[m.column])
            .bindKept(2, m.code)
            .bindKept(3, toText(m.cell.state))
            .bind(4, m.cell.value)
            .run();
}

void TableWriter::Impl::registerIt() {
    if (isNew) {
        db.execute("CREATE UNIQUE INDEX " + quotedIdentifier(table.table + "_by_code") + " ON " +
                   quotedIdentifier(table.table) + " (code)");
        auto row =
            db.prepare("INSERT INTO stat_table (family, level, data_year, geography_year, table_name, row_count, "
                       "variable_columns, text_columns, source_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        row.bind(0, table.family).bind(1, toText(table.level)).bind(2, table.dataYear).bind(3, table.geographyYear);
        row.bind(4, table.table).bind(5, table.rows).bind(6, variables.toJson()).bind(7, texts.toJson());
        row.bind(8, table.sourceId).run();
        table.id = db.lastInsertId();
    } else {
        auto row =
            db.prepare("UPDATE stat_table SET row_count = ?, variable_columns = ?, text_columns = ? WHERE id = ?");
        row.bind(0, table.rows).bind(1, variables.toJson()).bind(2, texts.toJson()).bind(3, table.id).run();
    }
    notePart(db, table.sourceId, table.table);
}

TableWriter::TableWriter(Transaction& t, const StatTable& description)
    : m_impl{new Impl{t.database(), {}, {}, {}, {}, {}, true, {}, {}, {}}} {
    m_impl->openTable(description);
    m_impl->prepareInsert();
}

TableWriter::~TableWriter() = default;

bool TableWriter::add(const std::string& code, std::span<const std::string> texts, std::span<const Cell> cells) {
    auto& m = *m_impl;
    if (!m.codes.insert(code).second)
        return false;
    auto& row = *m.insert;
    row.bindKept(0, code).bind(1, m.table.sourceId);
    int index = 2;
    for (std::size_t i = 0; i < m.textPlaces.size(); ++i, ++index) {
        if (i < texts.size() && !texts[i].empty())
            row.bindKept(index, texts[i]);
        else
            row.bindNull(index);
    }
    for (std::size_t i = 0; i < m.variablePlaces.size(); ++i, ++index) {
        const auto cell = i < cells.size() ? cells[i] : Cell{};
        if (cell.state == CellState::Value)
            row.bind(index, cell.value);
        else
            row.bindNull(index);
        if (cell.state != CellState::Value && cell.state != CellState::Missing)
            m.marked.push_back({m.variablePlaces[i], code, cell});
    }
    row.run();
    ++m.table.rows;
    return true;
}

StatTable TableWriter::finish() {
    m_impl->insert.reset();
    m_impl->writeStates();
    m_impl->registerIt();
    m_impl->table.columns = m_impl->variables.published;
    m_impl->table.textColumns = m_impl->texts.published;
    return m_impl->table;
}

} // namespace geo
