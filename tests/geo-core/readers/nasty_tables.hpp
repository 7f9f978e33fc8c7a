// Tables as they should not be, each with the reading or the message it must give.
#pragma once

#include "reader_support.hpp"
#include "readers/text_table.hpp"

#include <iosfwd>

namespace readers_test {

using Cells = std::vector<std::string>;

/// What a table must come out as: titles, some rows (first of all of them), a remark; or else the message it must give.
struct NastyTable {
    std::string name, file, bytes;
    Cells header;
    std::vector<Cells> rows;
    std::string says;               ///< words of a remark, or of the message; empty: nothing to say
    bool refused = false;           ///< `says` is the message
    geo::TableReading reading = {}; ///< what a person said
};
inline void PrintTo(const NastyTable& table, std::ostream* out) { *out << table.name; }

inline std::string saidOf(const std::vector<geo::Anomaly>& remarks) {
    std::string said;
    for (const auto& remark : remarks) {
        said += geo::plainText(remark.what) + ": " + geo::plainText(remark.action);
        for (const auto& example : remark.examples)
            said += " [" + example + "]";
        said += "\n";
    }
    return said;
}

/// Reads a source whole and compares it with what is expected.
inline void checkReading(const geo::SourceFile& source, const NastyTable& expected) {
    std::vector<Cells> rows;
    std::string said;
    Cells header;
    const auto message = messageOf([&] {
        const geo::TextTable table{source};
        header = table.header();
        geo::NoProgress nobody;
        table.forEach([&](const geo::TextRow& row) { rows.push_back(row.cells); }, nobody);
        said = saidOf(table.remarks());
    });
    if (expected.refused) {
        EXPECT_NE(message.find(expected.says), std::string::npos) << "said: " << message;
        EXPECT_NE(message.find(source.file.filename().string()), std::string::npos) << "names the file: " << message;
        return;
    }
    EXPECT_EQ(message, "");
    EXPECT_EQ(header, expected.header);
    ASSERT_EQ(rows.size(), expected.rows.size());
    for (std::size_t r = 0; r < rows.size(); ++r)
        EXPECT_EQ(rows[r], expected.rows[r]) << "row " << r;
    if (expected.says.empty()) {
        EXPECT_EQ(said, "") << "nothing odd in it";
    } else {
        EXPECT_NE(said.find(expected.says), std::string::npos) << "said: " << said;
    }
}

} // namespace readers_test
