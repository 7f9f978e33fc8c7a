#include "spreadsheet.hpp"

#include <cpl_minixml.h>
#include <cpl_string.h>
#include <cpl_vsi.h>

#include <cstdlib>
#include <cstring>
#include <functional>
#include <memory>
#include <stdexcept>

namespace support {
namespace {

struct Destroy {
    void operator()(CPLXMLNode* node) const { CPLDestroyXMLNode(node); }
};
using Xml = std::unique_ptr<CPLXMLNode, Destroy>;

Xml parsed(const std::filesystem::path& file, const std::string& member) {
    Xml xml{CPLParseXMLString(zipMember(file, member).c_str())};
    if (!xml)
        throw std::runtime_error{file.string() + ": no " + member};
    return xml;
}

/// Calls for every element of that name, in the order of the document.
void each(const CPLXMLNode* node, const char* name, const std::function<void(const CPLXMLNode&)>& visit) {
    for (; node; node = node->psNext) {
        if (node->eType != CXT_Element)
            continue;
        if (std::strcmp(node->pszValue, name) == 0)
            visit(*node);
        else
            each(node->psChild, name, visit);
    }
}

std::string textOf(const CPLXMLNode& node) {
    std::string text;
    for (const auto* child = node.psChild; child; child = child->psNext)
        text += child->eType == CXT_Text ? child->pszValue : child->eType == CXT_Element ? textOf(*child) : "";
    return text;
}

std::string attribute(const CPLXMLNode& node, const char* name) { return CPLGetXMLValue(&node, name, ""); }

struct Style {
    std::string format;
    bool italic = false;
};

std::vector<Style> stylesOf(const std::filesystem::path& file) {
    const auto xml = parsed(file, "xl/styles.xml");
    std::vector<std::string> formats(1000);
    formats[3] = "#,##0"; // built in
    std::vector<bool> italics;
    each(xml.get(), "numFmt", [&](const auto& node) {
        formats.at(std::stoul(attribute(node, "numFmtId"))) = attribute(node, "formatCode");
    });
    each(xml.get(), "font", [&](const auto& node) { italics.push_back(CPLGetXMLNode(&node, "i") != nullptr); });
    std::vector<Style> styles;
    each(xml.get(), "cellXfs", [&](const auto& all) {
        each(all.psChild, "xf", [&](const auto& node) {
            styles.push_back({formats.at(std::stoul(attribute(node, "numFmtId"))),
                              italics.at(std::stoul(attribute(node, "fontId")))});
        });
    });
    return styles;
}

/// "AB12": 27.
std::size_t columnOf(const std::string& reference) {
    std::size_t column = 0;
    for (const char c : reference)
        if (c >= 'A' && c <= 'Z')
            column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
    return column - 1;
}

template <typename T> void growTo(std::vector<T>& list, std::size_t index) {
    if (list.size() <= index)
        list.resize(index + 1);
}

void readCells(Spreadsheet& sheet, const CPLXMLNode& root, const std::vector<std::string>& strings,
               const std::vector<Style>& styles) {
    each(&root, "c", [&](const auto& node) {
        const auto reference = attribute(node, "r");
        const auto row = std::stoul(reference.substr(reference.find_first_of("0123456789"))) - 1;
        const auto column = columnOf(reference);
        growTo(sheet.rows, row);
        growTo(sheet.rows[row], column);
        auto& cell = sheet.rows[row][column];
        const auto value = attribute(node, "v");
        const auto& style = styles.at(std::stoul("0" + attribute(node, "s")));
        cell.format = style.format;
        cell.italic = style.italic;
        if (attribute(node, "t") == "s")
            cell.text = strings.at(std::stoul(value));
        else if (!value.empty())
            cell.number = std::stod(value);
    });
}

} // namespace

std::optional<std::size_t> Spreadsheet::row(const std::string& first) const {
    for (std::size_t r = 0; r < rows.size(); ++r)
        if (!rows[r].empty() && rows[r].front().text == first)
            return r;
    return std::nullopt;
}

std::optional<std::size_t> Spreadsheet::column(std::size_t row, const std::string& text, std::size_t from) const {
    for (std::size_t c = from; c < rows.at(row).size(); ++c)
        if (rows[row][c].text == text)
            return c;
    return std::nullopt;
}

std::string zipMember(const std::filesystem::path& file, const std::string& member) {
    const std::unique_ptr<VSILFILE, int (*)(VSILFILE*)> in{
        VSIFOpenL(("/vsizip/{" + std::filesystem::absolute(file).string() + "}/" + member).c_str(), "rb"), VSIFCloseL};
    std::string all, block(65536, '\0');
    for (std::size_t n = 1; in && n > 0;) {
        n = VSIFReadL(block.data(), 1, block.size(), in.get());
        all.append(block, 0, n);
    }
    return all;
}

std::vector<Spreadsheet> readXlsx(const std::filesystem::path& file) {
    std::vector<std::string> strings;
    const auto shared = parsed(file, "xl/sharedStrings.xml");
    each(shared.get(), "si", [&](const auto& node) { strings.push_back(textOf(node).substr(0)); });
    const auto styles = stylesOf(file);
    std::vector<Spreadsheet> sheets;
    const auto book = parsed(file, "xl/workbook.xml");
    each(book.get(), "sheet", [&](const auto& node) {
        Spreadsheet sheet;
        sheet.name = attribute(node, "name");
        const auto member = "xl/worksheets/sheet" + std::to_string(sheets.size() + 1) + ".xml";
        sheet.xml = zipMember(file, member);
        readCells(sheet, *parsed(file, member), strings, styles);
        sheets.push_back(std::move(sheet));
    });
    return sheets;
}

std::vector<Spreadsheet> readOds(const std::filesystem::path& file) {
    std::vector<Spreadsheet> sheets;
    const auto content = parsed(file, "content.xml");
    each(content.get(), "table:table", [&](const auto& table) {
        Spreadsheet sheet;
        sheet.name = attribute(table, "table:name");
        each(table.psChild, "table:table-row", [&](const auto& row) {
            sheet.rows.emplace_back();
            for (const auto* node = row.psChild; node; node = node->psNext) {
                if (node->eType != CXT_Element)
                    continue;
                SpreadsheetCell cell;
                if (const auto value = attribute(*node, "office:value"); !value.empty())
                    cell.number = std::stod(value);
                else
                    cell.text = textOf(*node);
                sheet.rows.back().push_back(std::move(cell));
            }
        });
        sheets.push_back(std::move(sheet));
    });
    return sheets;
}

std::vector<std::string> zipMembers(const std::filesystem::path& file) {
    char** const listed = VSIReadDirRecursive(("/vsizip/{" + std::filesystem::absolute(file).string() + "}").c_str());
    std::vector<std::string> names;
    for (char** name = listed; name && *name; ++name)
        if (const std::string member = *name; !member.ends_with('/'))
            names.push_back(member);
    CSLDestroy(listed);
    return names;
}

} // namespace support
