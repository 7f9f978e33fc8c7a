#include "addresses/addressed_rows.hpp"

#include "readers/archive.hpp"
#include "readers/text_table.hpp"
#include "writers/csv_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <fstream>

namespace geo {
namespace {

std::string freeName(const std::string& wanted, const std::vector<std::string>& taken) {
    auto name = wanted;
    for (int n = 2; std::ranges::find(taken, name) != taken.end(); ++n)
        name = wanted + '_' + std::to_string(n);
    return name;
}

/// Row after row, with what was found.
class Placer {
public:
    Placer(AddressBook& book, const AddressColumns& columns, std::size_t width, AddressedRows& rows)
        : m_book{book}, m_columns{columns}, m_width{width}, m_rows{rows} {}

    void write(const TextRow& row, CsvText& csv) {
        for (std::size_t c = 0; c < m_width; ++c)
            csv.cell(c < row.cells.size() ? std::string_view{row.cells[c]} : std::string_view{});
        const auto address = addressLine(m_columns, row.cells);
        const auto found = m_book.find(address, 1);
        const bool sure = !found.empty() && found.front().score >= AddressedRows::leastScore;
        if (sure)
            ++m_rows.placed[static_cast<std::size_t>(found.front().exactness)];
        else
            note(row.line, address.empty() ? m_rows.withoutAddress : found.empty() ? m_rows.unknown : m_rows.unsure);
        csv.cell(found.empty() ? std::string_view{} : std::string_view{found.front().label});
        csv.number(found.empty() ? std::string{} : fmt::format("{:.2f}", found.front().score));
        csv.number(sure ? fmt::format("{:.2f}", found.front().place.x) : std::string{});
        csv.number(sure ? fmt::format("{:.2f}", found.front().place.y) : std::string{});
        csv.number(sure ? fmt::format("{:.0f}", std::ceil(found.front().doubt)) : std::string{});
        csv.endRow();
    }

private:
    void note(std::int64_t line, std::int64_t& counter) {
        constexpr std::size_t examples = 5;
        ++counter;
        if (m_rows.lines.size() < examples)
            m_rows.lines.push_back(line);
    }

    AddressBook& m_book;
    const AddressColumns& m_columns;
    std::size_t m_width;
    AddressedRows& m_rows;
};

} // namespace

bool hasAddresses(const SourceFile& source) { return addressColumns(TextTable{source}.header()).has_value(); }

Message addressesWanted(const SourceFile& source) {
    return {GEO_TR("%1 has addresses. To have them placed, add those of the department (Base adresse nationale, "
                   "adresses-34.csv.gz) first; where they were added by an earlier version, take them out and add them "
                   "again"),
            {source.displayName()}};
}

AddressedRows placeAddresses(const SourceFile& source, AddressBook& book, int epsg, Progress& progress) {
    const TextTable table{source};
    const auto& header = table.header();
    const auto columns = addressColumns(header).value();
    AddressedRows rows;
    rows.x = freeName("x", header);
    rows.y = freeName("y", header);
    CsvText csv{CsvText::Style::Machine};
    for (const auto& title : header)
        csv.cell(title);
    for (const std::string added : {"address_found", "address_score", "x", "y", "precision_m"})
        csv.cell(freeName(added, header));
    csv.endRow();

    const auto folder = std::make_shared<UnpackedFolder>();
    const auto file = folder->path / source.file.filename().replace_extension(".csv");
    std::ofstream out{file, std::ios::binary};
    Placer placer{book, columns, header.size(), rows};
    constexpr std::size_t piece = 1 << 20;
    const auto flush = [&] {
        out << csv.text();
        csv.clear();
    };
    table.forEach(
        [&](const TextRow& row) {
            placer.write(row, csv);
            if (csv.text().size() > piece)
                flush();
        },
        progress);
    flush();
    if (!out.flush())
        throw Error{Error::Code::CannotWrite,
                    {GEO_TR("%1 cannot be written: check the free space on its disk"), {file.string()}}};
    rows.table = sourcesIn(file, progress).front();
    rows.table.unpacked = folder;
    rows.table.choices.epsg = epsg;
    return rows;
}

std::vector<Message> inWords(const AddressedRows& rows) {
    using Exactness = AddressFound::Exactness;
    std::vector<Message> words;
    const auto say = [&](const char* text, std::int64_t count) {
        if (count > 0)
            words.push_back({text, {count}});
    };
    const auto placed = [&](Exactness exactness) { return rows.placed[static_cast<std::size_t>(exactness)]; };
    say(GEO_TR("%1 addresses are found at their number"), placed(Exactness::Number));
    say(GEO_TR("%1 addresses are placed at the nearest number of their street"), placed(Exactness::NearestNumber));
    say(GEO_TR("%1 addresses are placed in the middle of their street"), placed(Exactness::Street));
    say(GEO_TR("%1 addresses are placed in the middle of their commune"), placed(Exactness::Commune));
    say(GEO_TR("%1 addresses may mean several places or another street and are not placed"), rows.unsure);
    say(GEO_TR("%1 addresses are in no commune whose addresses are loaded"), rows.unknown);
    say(GEO_TR("%1 rows have no address"), rows.withoutAddress);
    if (!rows.lines.empty()) {
        std::string lines;
        for (const auto line : rows.lines)
            lines += (lines.empty() ? "" : ", ") + std::to_string(line);
        words.push_back({GEO_TR("Not placed: lines %1"), {lines}});
    }
    return words;
}

} // namespace geo
