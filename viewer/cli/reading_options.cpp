#include "reading_options.hpp"

#include "readers/table_preview.hpp"
#include "text.hpp"

namespace cli {

namespace {

template <typename Value>
std::optional<Value> checked(const std::string& text, std::optional<Value> (*named)(std::string_view),
                             const char* option, const char* known) {
    const auto value = named(text);
    if (!text.empty() && !value)
        throw UsageProblem{{GEO_TR("%1 takes %2, not %3"), {std::string{option}, std::string{known}, text}}};
    return value;
}

std::vector<std::string> columnsOf(const std::string& joined) {
    std::vector<std::string> columns;
    for (std::size_t from = 0; from < joined.size();) {
        const auto plus = std::min(joined.find('+', from), joined.size());
        columns.push_back(joined.substr(from, plus - from));
        from = plus + 1;
    }
    return columns;
}

geo::ColumnChoice choiceOf(const std::string& text) {
    const auto equals = text.rfind('=');
    if (equals == std::string::npos || equals == 0 || equals + 1 == text.size())
        throw UsageProblem{{GEO_TR("%1 takes %2, not %3"), {std::string{"--column"}, std::string{"HEAD=FIELD"}, text}}};
    return {text.substr(0, equals), text.substr(equals + 1)};
}

std::optional<geo::GeographyKind> levelOf(const std::string& text) {
    if (text.empty())
        return std::nullopt;
    const auto level = geo::geographyKindFromText(text);
    if (!level || *level == geo::GeographyKind::Grid || *level == geo::GeographyKind::Outline)
        throw UsageProblem{
            {GEO_TR("there is no level %1; there are iris, qpv, commune, epci and departement"), {text}}};
    return level;
}

/// One line of a cell, cut where it is long.
QString shown(const std::string& cell) {
    constexpr qsizetype widest = 28;
    auto text = QString::fromStdString(cell).simplified();
    return text.size() > widest ? text.left(widest - 1) + QChar{0x2026} : text;
}

} // namespace

void ReadingOptions::addTo(Command& command) {
    command
        .option("--encoding", "NAME", encoding,
                GEO_TR("The tables are written so: utf-8, utf-16, windows-1252, iso-8859-15, mac-roman"))
        .option("--separator", "CHARACTER", separator, GEO_TR("Columns are separated by it: ; , | or tab"))
        .option("--decimal", "CHARACTER", decimal, GEO_TR("Decimal mark of the figures: a comma or a point"))
        .option("--header-row", "LINE", headerRow,
                GEO_TR("Line of the column titles, counting from 1; 0: there are none"))
        .option("--key", "COLUMN[+COLUMN]", key,
                GEO_TR("The column, or the two to put together, that hold the official codes"))
        .option("--level", "LEVEL", level, GEO_TR("Level of these codes: iris, qpv, commune, epci, departement"))
        .option("--crs", "EPSG", crs, GEO_TR("System of the coordinates, where the file does not say it"))
        .option("--convention", "THRESHOLD", convention,
                GEO_TR("Data under a convention: the smallest count that may leave, 5 persons or 11 households"))
        .option("--column", "HEAD=FIELD", columns,
                GEO_TR("Of a table of the register: the column is that field, “granted”, “granted@CAF”, or - for none; "
                       "may be repeated"));
}

geo::SourceChoices ReadingOptions::choices() const {
    geo::SourceChoices choices;
    auto& reading = choices.reading;
    reading.encoding = checked(encoding, geo::encodingNamed, "--encoding",
                               "utf-8, utf-16, utf-16be, windows-1252, iso-8859-15, mac-roman");
    reading.separator = checked(separator, geo::separatorNamed, "--separator", "; , | tab");
    reading.decimal = checked(decimal, geo::decimalNamed, "--decimal", ", .");
    reading.headerRow = integer(headerRow, "--header-row", 0, 200);
    for (const auto& column : columns)
        reading.columns.push_back(choiceOf(column));
    choices.key = columnsOf(key);
    choices.level = levelOf(level);
    const auto digits = crs.starts_with("EPSG:") ? crs.substr(5) : crs;
    choices.epsg = integer(digits, "--crs", 1024, 32767).value_or(0);
    choices.convention = integer(convention, "--convention", 5, 1000).value_or(0);
    return choices;
}

void printPreview(const geo::SourceFile& source) {
    if (!geo::isTable(source))
        return;
    auto& out = output();
    try {
        const auto preview = geo::previewTable(source);
        QStringList words;
        for (const auto& word : preview.inWords)
            words << paint::text(word);
        out.line(QStringLiteral("  ") + words.join(QStringLiteral(", ")));
        TextTable table{QStringLiteral("  ")};
        table.alignRight(0);
        std::vector<QString> cells{{}};
        for (const auto& title : preview.header)
            cells.push_back(shown(title));
        table.add(cells);
        for (const auto& row : preview.rows) {
            cells = {QString::number(row.line)};
            for (const auto& cell : row.cells)
                cells.push_back(shown(cell));
            table.add(cells);
        }
        table.print(out);
        if (preview.more)
            out.line(QStringLiteral("  …"));
    } catch (const geo::Error&) { // the inspection has said why
    }
}

} // namespace cli
