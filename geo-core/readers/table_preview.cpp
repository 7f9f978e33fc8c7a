#include "readers/table_preview.hpp"

#include "readers/json_rows.hpp"
#include "readers/text_encoding.hpp"
#include "readers/workbook.hpp"

namespace geo {

namespace {

TableReading readingOf(const TextDialect& dialect) {
    TableReading reading;
    reading.decimal = dialect.decimal;
    reading.headerRow = static_cast<int>(dialect.headerLine);
    if (dialect.carrier == TextDialect::Carrier::Text)
        reading.separator = dialect.separator;
    reading.encoding = dialect.encoding;
    return reading;
}

} // namespace

TablePreview previewTable(const SourceFile& source) {
    const TextTable table{source};
    TablePreview preview;
    preview.dialect = table.dialect();
    preview.inWords = inWords(table.dialect());
    preview.reading = readingOf(table.dialect());
    preview.header = table.header();
    preview.rows = table.sample(previewRows + 1);
    preview.more = preview.rows.size() > previewRows;
    if (preview.more)
        preview.rows.pop_back();
    preview.remarks = table.remarks();
    return preview;
}

bool isTable(const SourceFile& source) {
    if (!source.sheet.empty() || isDatabaseFile(source) || isJsonList(source))
        return true;
    const auto path = std::filesystem::path{source.member.empty() ? source.file.string() : source.member};
    auto extension = lowered(path.extension().string());
    if (extension == ".gz" || extension == ".xz" || extension == ".bz2")
        extension = lowered(path.stem().extension().string());
    return extension == ".csv" || extension == ".txt" || extension == ".tsv";
}

} // namespace geo
