// Workbooks (XLSX, ODS, XLS) and tables of dBase: rows through GDAL, every cell as the text it is. Private to the
// readers.
#pragma once

#include "readers/row_carrier.hpp"
#include "readers/source_file.hpp"

#include <memory>
#include <string>
#include <vector>

namespace geo {

enum class WorkbookKind { None, Xlsx, Ods, Xls };
/// From the content, whatever the name.
WorkbookKind workbookKindOf(const std::filesystem::path& file);
/// By the name: .xlsx, .xlsm, .ods, .xls.
bool isWorkbookName(std::string_view name);

/// The sheets of a workbook, one source each, `member` being the sheet's name after `within` ("b.xlsx!" in an archive).
/// @param named what the user named  @param path the workbook itself, unpacked  @param kept keeps that alive
/// @throws Error::Code::CannotOpen for a workbook that is damaged, protected by a password or without sheets.
std::vector<SourceFile> sheetsOf(const std::filesystem::path& named, const std::string& within,
                                 const std::filesystem::path& path, std::shared_ptr<void> kept);

/// While it lives, opening sheets of the same workbook in this thread does not read it again. Null for no workbook.
std::shared_ptr<void> keptOpen(const SourceFile& source);

/// An open sheet, or an open table of dBase: passes over it one after the other.
class SheetFile {
public:
    explicit SheetFile(const SourceFile& source); ///< @throws Error::Code::CannotOpen
    ~SheetFile();
    std::unique_ptr<RowCarrier> rows() const; ///< one at a time, of all that have the sheet open in this thread
    bool isDatabase() const;                  ///< .dbf: the first row are the names of its fields
    bool holdsLines() const;                  ///< a delimited text that was opened as a sheet: parted again
    TextEncoding encoding() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Is it a table of dBase on its own?
bool isDatabaseFile(const SourceFile& source);

/// A cell as GDAL gives it, as a person would write it: dates as 2012-04-01, numbers without float noise
/// (0.6000000000000001) and without an exponent.
std::string plainCell(std::string_view cell);

} // namespace geo
