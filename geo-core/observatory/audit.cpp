#include "observatory/audit.hpp"

#include "base/sha256.hpp"
#include "observatory/map_layers.hpp"
#include "observatory/schema.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>

namespace geo {
namespace {

struct Object {
    std::string type, name, table, sql;
};

std::vector<Object> objectsOf(Database& db) {
    std::vector<Object> out;
    auto query = db.prepare("SELECT type, name, tbl_name, sql FROM sqlite_master");
    while (query.step())
        out.push_back({query.text(0), query.text(1), query.text(2), query.text(3)});
    return out;
}

std::string lower(std::string_view text) {
    std::string out{text};
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

std::string replaced(std::string text, std::string_view from, std::string_view to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

// Names in the template that stand for any table and column; no SpatiaLite text holds them otherwise.
constexpr std::string_view anyTable = "lisiere_any_table", anyColumn = "lisiere_any_column";

/// What a fresh observatory holds.
struct Known {
    std::map<std::string, std::string> fixed;                     ///< "type name" to text
    std::vector<std::pair<std::string, std::string>> perGeometry; ///< prefix "ggi_" to text with anyTable and anyColumn
};

Known makeKnown() {
    Database fresh{":memory:", Database::Mode::Create};
    fresh.enableSpatial(true);
    schema::createSpatialMetadata(fresh);
    schema::createTables(fresh, 2154);
    Known known;
    for (const auto& object : objectsOf(fresh))
        known.fixed[object.type + ' ' + object.name] = object.sql;
    const std::string table{anyTable}, column{anyColumn};
    fresh.execute("CREATE TABLE " + table + " (id INTEGER PRIMARY KEY)");
    fresh.execute("SELECT AddGeometryColumn('" + table + "', '" + column +
                  "', 2154, 'MULTIPOLYGON', 'XY'), "
                  "CreateSpatialIndex('" +
                  table + "', '" + column + "')");
    const auto suffix = table + '_' + column;
    for (const auto& object : objectsOf(fresh))
        if ((object.type == "trigger" || object.sql.starts_with("CREATE VIRTUAL")) && object.name.ends_with(suffix))
            known.perGeometry.emplace_back(object.name.substr(0, object.name.size() - suffix.size()), object.sql);
    return known;
}

const Known& known() {
    static const Known made = makeKnown(); // 30 ms, once in a process
    return made;
}

/// A layer of somebody else may have any name; without quotes in it, it cannot leave the quotes it stands in.
bool staysQuoted(std::string_view name) {
    return std::none_of(name.begin(), name.end(),
                        [](char c) { return c == '"' || c == '\'' || (static_cast<unsigned char>(c) < ' '); });
}

/// Is it a companion SpatiaLite makes for a geometry column: named after table and column, with exactly its text?
bool isGeometryCompanion(const Object& object, const std::vector<Object>& all) {
    if (object.type != "trigger" && object.type != "table")
        return false;
    for (const auto& [prefix, text] : known().perGeometry) {
        if (!object.name.starts_with(prefix))
            continue;
        const auto rest = std::string_view{object.name}.substr(prefix.size());
        if (!staysQuoted(rest))
            continue;
        // Where the table's name ends is known for a trigger; an index may belong to any table of the file.
        for (const auto& owner : all) {
            if (owner.type != "table" || (object.type == "trigger" && owner.name != object.table) ||
                rest.size() <= owner.name.size() + 1 || !lower(rest).starts_with(lower(owner.name) + '_'))
                continue;
            const auto column = rest.substr(owner.name.size() + 1);
            const auto table = rest.substr(0, owner.name.size());
            if (replaced(replaced(text, anyTable, table), anyColumn, column) == object.sql)
                return true;
        }
    }
    return false;
}

/// Is it the view of a saved map, with exactly its text over a table of the file? It only reads columns of two tables.
bool isMapLayer(const Object& object, const std::vector<Object>& all) {
    return object.type == "view" && isIdentifier(object.name) && std::ranges::any_of(all, [&](const Object& owner) {
               return owner.type == "table" && isIdentifier(owner.name) &&
                      object.sql == mapLayers::viewText(object.name, owner.name);
           });
}

/// Does a word of SQL stand in the text, outside longer words?
bool hasWord(std::string_view text, std::string_view word) {
    const auto isLetter = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; };
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const bool startsThere = at == 0 || !isLetter(text[at - 1]);
        const auto end = at + word.size();
        if (startsThere && (end == text.size() || !isLetter(text[end])))
            return true;
    }
    return false;
}

/// Lower-case SQL without what stands in quotes or comments, so that a column named "check" is no CHECK and a quote in
/// a string hides none.
std::string bare(std::string_view sql) {
    std::string out;
    for (std::size_t at = 0; at < sql.size();) {
        const auto two = sql.substr(at, 2);
        std::string_view end;
        if (two == "--")
            end = "\n";
        else if (two == "/*")
            end = "*/";
        else if (sql[at] == '[')
            end = "]";
        else if (sql[at] == '\'' || sql[at] == '"' || sql[at] == '`')
            end = sql.substr(at, 1);
        if (end.empty()) {
            out += sql[at++];
            continue;
        }
        // A doubled quote ends here and opens again at once: the same in sum.
        const auto close = sql.find(end, at + (two == "/*" ? 2 : 1));
        at = close == std::string_view::npos ? sql.size() : close + end.size();
        out += ' ';
    }
    return lower(out);
}

/// Can writing to the table run an expression: a check, a generated column, a computed default, an index on one?
bool hidesExpression(const Object& object) {
    const auto text = bare(object.sql);
    if (object.type == "index") {
        const auto columns = text.find('(');
        return hasWord(text, "where") ||
               text.find('(', columns == std::string::npos ? 0 : columns + 1) != std::string::npos;
    }
    if (hasWord(text, "check") || hasWord(text, "generated") || hasWord(text, "as"))
        return true;
    for (auto at = text.find("default"); at != std::string::npos; at = text.find("default", at + 7))
        if (const auto next = text.find_first_not_of(" \t\r\n", at + 7); next != std::string::npos && text[next] == '(')
            return true;
    return false;
}

bool isVirtual(const Object& object) { return lower(std::string_view{object.sql}.substr(0, 14)) == "create virtual"; }

/// Half a SHA-256 of type, name and text. What SpatiaLite derives from the names of a table and its column, always in
/// quotes, is made the same for all tables; no quoted name can read like what stands for it.
std::string fingerprint(const Object& object, std::string_view table = {}, std::string_view column = {}) {
    auto name = object.name, text = object.sql;
    if (!table.empty()) {
        const auto both = std::string{table} + '_' + std::string{column};
        const auto quoted = [](const std::string& prefix, std::string_view inner, char quote) {
            return quote + prefix + std::string{inner} + quote;
        };
        name = replaced(name, both, "*");
        text = replaced(text, '"' + object.name + '"', "\x01name");
        for (const char quote : {'"', '\''}) {
            text = replaced(text, quoted("idx_", both, quote), "\x01index");
            text = replaced(text, quoted("", table, quote), "\x01table");
            text = replaced(text, quoted("", column, quote),
                            "\x01"
                            "column");
        }
        text = replaced(text, "'" + std::string{table} + '.' + std::string{column} + ' ', "\x01table.column ");
    }
    Sha256 hash;
    hash.add(object.type + ' ' + name + '\n' + text);
    return hexadecimal(hash.finish()).substr(0, 32);
}

/// The fingerprints an object may have: as it stands, and as a companion of each table its name may speak of.
std::vector<std::string> fingerprints(const Object& object, const std::vector<Object>& all) {
    std::vector<std::string> out{fingerprint(object)};
    if (object.type != "trigger" && !isVirtual(object))
        return out;
    const auto start = object.name.find('_') + 1; // after ggi_, idx_ …
    if (start == 0 || !staysQuoted(object.name))
        return out;
    const auto rest = std::string_view{object.name}.substr(start);
    for (const auto& owner : all)
        if (owner.type == "table" && (object.type != "trigger" || owner.name == object.table) &&
            rest.size() > owner.name.size() + 1 && rest.starts_with(owner.name + '_'))
            out.push_back(fingerprint(object, owner.name, rest.substr(owner.name.size() + 1)));
    return out;
}

/// Must the object be known, or is it plain whoever made it?
bool needsToBeKnown(const Object& object) {
    if (object.type == "trigger" || object.type == "view" || isVirtual(object))
        return !(isVirtual(object) && hasWord(lower(object.sql), "using fts5"));
    return !object.sql.empty() && hidesExpression(object); // the index of a UNIQUE has no text
}

bool hasKnownFingerprint(const Object& object, const std::vector<Object>& all) {
    const auto own = fingerprints(object, all);
    return std::any_of(own.begin(), own.end(), [](const auto& f) { return isKnownFingerprint(f); });
}

bool isOfThisLibrary(const Object& object, const std::vector<Object>& all) {
    const auto fixed = known().fixed.find(object.type + ' ' + object.name);
    return (fixed != known().fixed.end() && fixed->second == object.sql) || isGeometryCompanion(object, all) ||
           isMapLayer(object, all);
}

Message told(const Object& object) {
    if (object.type == "trigger")
        return {GEO_TR("the trigger “%1” on the table “%2” is not of this program"), {object.name, object.table}};
    if (object.type == "view")
        return {GEO_TR("the view “%1” is not of this program"), {object.name}};
    if (object.type == "index")
        return {GEO_TR("the index “%1” computes something"), {object.name}};
    if (isVirtual(object))
        return {GEO_TR("the virtual table “%1” is not of this program"), {object.name}};
    return {GEO_TR("the table “%1” computes something when it is written"), {object.name}};
}

} // namespace

Audit audit(Database& db) {
    Audit result;
    result.applicationId = db.number("PRAGMA application_id");
    result.version = db.number("PRAGMA user_version");
    if (result.applicationId != schema::applicationId || result.version > 1'000'000)
        return result;
    const auto objects = objectsOf(db);
    for (const auto& object : objects)
        if (needsToBeKnown(object) && !hasKnownFingerprint(object, objects) && !isOfThisLibrary(object, objects))
            result.foreign.push_back(told(object));
    return result;
}

std::vector<std::string> unknownFingerprints(Database& db) {
    std::vector<std::string> out;
    const auto objects = objectsOf(db);
    for (const auto& object : objects)
        if (needsToBeKnown(object) && !hasKnownFingerprint(object, objects))
            out.push_back(fingerprints(object, objects).back());
    return out;
}

} // namespace geo
