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
                GEO_TR("Line of the column titles, counting from 1; 0: there are none"));
}

geo::TableReading ReadingOptions::reading() const {
    geo::TableReading reading;
    reading.encoding = checked(encoding, geo::encodingNamed, "--encoding",
                               "utf-8, utf-16, utf-16be, windows-1252, iso-8859-15, mac-roman");
    reading.separator = checked(separator, geo::separatorNamed, "--separator", "; , | tab");
    reading.decimal = checked(decimal, geo::decimalNamed, "--decimal", ", .");
    reading.headerRow = integer(headerRow, "--header-row", 0, 200);
    return reading;
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
