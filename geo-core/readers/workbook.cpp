#include "readers/workbook.hpp"

#include "readers/archive.hpp"
#include "readers/text_encoding.hpp"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <charconv>
#include <fstream>

namespace geo {

namespace {

/// Cells stay text and the first row is a row like others, whatever a sheet looks like.
class AllText {
public:
    AllText() {
        for (const char* format : {"XLSX", "ODS", "XLS"}) {
            set(std::string{"OGR_"} + format + "_HEADERS", "DISABLE");
            set(std::string{"OGR_"} + format + "_FIELD_TYPES", "STRING");
        }
    }

private:
    void set(const std::string& option, const char* value) {
        m_options.push_back(std::make_unique<CPLConfigOptionSetter>(option.c_str(), value, false));
    }
    std::vector<std::unique_ptr<CPLConfigOptionSetter>> m_options;
};

std::string startOf(const std::filesystem::path& file, std::size_t bytes) {
    std::ifstream in{file, std::ios::binary};
    std::string start(bytes, '\0');
    in.read(start.data(), static_cast<std::streamsize>(bytes));
    start.resize(static_cast<std::size_t>(in.gcount()));
    return start;
}

const char* extensionOf(WorkbookKind kind) {
    return kind == WorkbookKind::Ods ? ".ods" : kind == WorkbookKind::Xls ? ".xls" : ".xlsx";
}

/// Office puts an encrypted workbook into a compound file with a stream of this name, in UTF-16.
bool isEncrypted(const std::filesystem::path& path) {
    std::string name;
    for (const char c : std::string_view{"EncryptedPackage"})
        name += {c, '\0'};
    return startOf(path, 1 << 22).find(name) != std::string::npos;
}

[[noreturn]] void failToOpen(const std::string& name, const std::filesystem::path& path) {
    if (isEncrypted(path))
        throw Error{
            Error::Code::CannotOpen,
            {GEO_TR("%1 is protected by a password. Open it in a spreadsheet, take the password off and save it "
                    "again."),
             {name}}};
    throw Error{Error::Code::CannotOpen,
                {GEO_TR("%1 cannot be read as a workbook: it is damaged, or protected by a password. Open it in a "
                        "spreadsheet and save it again, or fetch it again from the producer's site."),
                 {name}}};
}

GDALDatasetUniquePtr open(const std::string& path, const std::vector<const char*>& drivers) {
    GDALAllRegister();
    const CPLErrorHandlerPusher quiet{CPLQuietErrorHandler};
    auto names = drivers;
    names.push_back(nullptr);
    // ENCODING empty: the bytes of a dBase table as they are, we find out.
    const char* const options[] = {"ENCODING=", nullptr};
    const bool database = std::string_view{drivers.front()} == "ESRI Shapefile";
    return GDALDatasetUniquePtr{
        GDALDataset::Open(path.c_str(), GDAL_OF_VECTOR | GDAL_OF_READONLY, names.data(), database ? options : nullptr)};
}

/// The workbook, or the one that somebody in this thread has open: reading it through takes GDAL seconds.
std::shared_ptr<GDALDataset> openWorkbook(const std::string& path) {
    thread_local std::string openPath;
    thread_local std::weak_ptr<GDALDataset> openNow;
    auto dataset = path == openPath ? openNow.lock() : nullptr;
    if (dataset)
        return dataset;
    dataset = open(path, {"XLSX", "ODS", "XLS"});
    openPath = path;
    openNow = dataset;
    return dataset;
}

bool isDate(std::string_view cell) {
    constexpr std::string_view shape = "0000/00/00";
    if (cell.size() < shape.size() || (cell.size() > shape.size() && cell[shape.size()] != ' '))
        return false;
    for (std::size_t i = 0; i < shape.size(); ++i)
        if (shape[i] == '0' ? !isDigits(cell.substr(i, 1)) : cell[i] != shape[i])
            return false;
    return true;
}

} // namespace

std::string plainCell(std::string_view cell) {
    if (isDate(cell)) {
        std::string date{cell};
        date[4] = date[7] = '-';
        return date.ends_with(" 00:00:00") ? date.substr(0, 10) : date;
    }
    const auto digits =
        static_cast<std::size_t>(std::count_if(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; }));
    const auto mark = cell.find_first_of("eE");
    const bool power =
        mark != std::string_view::npos && mark + 1 < cell.size() && (cell[mark + 1] == '-' || cell[mark + 1] == '+');
    const bool noisy = digits > 15 && cell.find('.') != std::string_view::npos;
    if ((!power && !noisy) || cell.find_first_not_of("0123456789.eE+-") != std::string_view::npos)
        return std::string{cell};
    double value = 0;
    const auto [end, failure] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (failure != std::errc{} || end != cell.data() + cell.size())
        return std::string{cell};
    // Fifteen digits are what a spreadsheet shows, and all that a decimal number keeps.
    const auto shown = fmt::format("{:.15g}", value);
    std::from_chars(shown.data(), shown.data() + shown.size(), value);
    char plain[64];
    const auto written = std::to_chars(plain, plain + sizeof plain, value, std::chars_format::fixed);
    return written.ec == std::errc{} ? std::string(plain, written.ptr) : shown;
}

bool isWorkbookName(std::string_view name) {
    const auto lower = lowered(name);
    return lower.ends_with(".xlsx") || lower.ends_with(".xlsm") || lower.ends_with(".ods") || lower.ends_with(".xls");
}

WorkbookKind workbookKindOf(const std::filesystem::path& file) {
    const auto start = startOf(file, 128);
    if (start.starts_with("\xD0\xCF\x11\xE0"))
        return WorkbookKind::Xls;
    if (!start.starts_with("PK\x03\x04"))
        return WorkbookKind::None;
    if (start.find("mimetypeapplication/vnd.oasis.opendocument.spreadsheet") != std::string::npos)
        return WorkbookKind::Ods;
    const auto root = "/vsizip/{" + std::filesystem::absolute(file).string() + "}/";
    VSIStatBufL stat;
    if (VSIStatL((root + "xl/workbook.xml").c_str(), &stat) == 0 ||
        VSIStatL((root + "[Content_Types].xml").c_str(), &stat) == 0)
        return WorkbookKind::Xlsx;
    return VSIStatL((root + "content.xml").c_str(), &stat) == 0 && VSIStatL((root + "mimetype").c_str(), &stat) == 0
               ? WorkbookKind::Ods
               : WorkbookKind::None;
}

std::vector<SourceFile> sheetsOf(const std::filesystem::path& named, const std::string& within,
                                 const std::filesystem::path& path, std::shared_ptr<void> kept) {
    const AllText text;
    const auto name = named.filename().string() + (within.empty() ? "" : "!" + within.substr(0, within.size() - 1));
    auto readable = std::filesystem::absolute(path);
    if (!isWorkbookName(readable.string())) { // GDAL goes by the name
        const auto folder = std::make_shared<UnpackedFolder>();
        readable = folder->path / ("workbook" + std::string{extensionOf(workbookKindOf(path))});
        std::filesystem::create_symlink(std::filesystem::absolute(path), readable);
        kept = std::make_shared<std::pair<std::shared_ptr<void>, std::shared_ptr<void>>>(kept, folder);
    }
    const auto dataset = openWorkbook(readable.string());
    if (!dataset)
        failToOpen(name, path);
    std::vector<SourceFile> sheets;
    for (auto* layer : dataset->GetLayers()) {
        SourceFile sheet;
        sheet.file = named;
        sheet.sheet = layer->GetName();
        sheet.member = within + sheet.sheet;
        sheet.gdalPath = readable.string();
        sheet.unpacked = kept;
        sheets.push_back(std::move(sheet));
    }
    if (sheets.empty())
        throw Error{Error::Code::CannotOpen, {GEO_TR("%1 is a workbook without a filled sheet."), {name}}};
    return sheets;
}

bool isDatabaseFile(const SourceFile& source) {
    return source.sheet.empty() &&
           lowered(source.member.empty() ? source.file.string() : source.member).ends_with(".dbf");
}

struct SheetFile::Impl {
    std::shared_ptr<GDALDataset> dataset;
    OGRLayer* layer = nullptr;
    bool database = false;
    bool linesOfText = false; ///< a delimited text that was opened as a sheet: "a;b;c" in the first cell
    TextEncoding encoding = TextEncoding::Utf8;
    std::vector<std::string> fields;

    void readFields();
    void findEncoding(const TableReading& said);
    void findLines();
    std::string cell(const OGRFeature& feature, int field) const;
};

void SheetFile::Impl::readFields() {
    const auto* definition = layer->GetLayerDefn();
    for (int f = 0; f < definition->GetFieldCount(); ++f)
        fields.emplace_back(definition->GetFieldDefn(f)->GetNameRef());
}

/// dBase tables rarely say how their text is written: what is not UTF-8 is what makes its bytes French.
void SheetFile::Impl::findEncoding(const TableReading& said) {
    Utf8Check utf8;
    ByteTally tally;
    layer->ResetReading();
    for (int row = 0; row < 20000; ++row) {
        const OGRFeatureUniquePtr feature{layer->GetNextFeature()};
        if (!feature)
            break;
        for (int f = 0; f < feature->GetFieldCount(); ++f)
            if (feature->GetFieldDefnRef(f)->GetType() == OFTString) {
                const std::string_view text = feature->GetFieldAsString(f);
                utf8.add(text);
                utf8.add(" ");
                tally.add(text);
            }
    }
    encoding = said.encoding ? *said.encoding : utf8.valid() ? TextEncoding::Utf8 : tally.likeliest();
}

/// Is the first row one cell that holds several?
void SheetFile::Impl::findLines() {
    layer->ResetReading();
    const OGRFeatureUniquePtr feature{layer->GetNextFeature()};
    if (!feature || fields.empty())
        return;
    bool alone = true;
    for (int f = 1; f < feature->GetFieldCount(); ++f)
        alone = alone && cell(*feature, f).empty();
    const auto first = cell(*feature, 0);
    linesOfText = alone && std::count(first.begin(), first.end(), ';') >= 2;
}

std::string SheetFile::Impl::cell(const OGRFeature& feature, int field) const {
    if (!feature.IsFieldSetAndNotNull(field))
        return {};
    const std::string_view text = feature.GetFieldAsString(field);
    if (!database)
        return plainCell(text);
    return encoding == TextEncoding::Utf8 && isUtf8(text) ? std::string{text} : fromSingleByte(text, encoding);
}

std::shared_ptr<void> keptOpen(const SourceFile& source) {
    const AllText text;
    return source.sheet.empty() ? nullptr : openWorkbook(source.gdalPath);
}

SheetFile::SheetFile(const SourceFile& source) : m_impl{std::make_unique<Impl>()} {
    auto& m = *m_impl;
    m.database = isDatabaseFile(source);
    const AllText text;
    m.dataset = m.database ? std::shared_ptr<GDALDataset>{open(source.gdalPath, {"ESRI Shapefile"})}
                           : openWorkbook(source.gdalPath);
    if (m.dataset)
        m.layer = m.database ? m.dataset->GetLayer(0) : m.dataset->GetLayerByName(source.sheet.c_str());
    if (!m.layer && m.database)
        throw Error{Error::Code::CannotOpen,
                    {GEO_TR("%1 cannot be read as a table of dBase: it is damaged, or not what its name says. Fetch it "
                            "again from the producer's site."),
                     {source.displayName()}}};
    if (!m.layer)
        failToOpen(source.displayName(), source.gdalPath);
    m.readFields(); // a sheet is read as text now: the options hold while it is first looked at
    if (m.database)
        m.findEncoding(source.choices.reading);
    else
        m.findLines();
}

SheetFile::~SheetFile() = default;
bool SheetFile::holdsLines() const { return m_impl->linesOfText; }
bool SheetFile::isDatabase() const { return m_impl->database; }
TextEncoding SheetFile::encoding() const { return m_impl->encoding; }

namespace {

/// "a;b" in the first cell, and what a comma parted in the cells after it: the line as it was.
std::string joinedLine(const TextRow& row) {
    std::string line;
    for (std::size_t c = 0; c < row.cells.size(); ++c)
        line += (c > 0 && !row.cells[c].empty() ? ", " : "") + row.cells[c];
    return line;
}

} // namespace

std::unique_ptr<RowCarrier> SheetFile::rows() const {
    /// The features of a layer; row numbers count as the sheet does.
    class Rows final : public RowCarrier {
    public:
        explicit Rows(const Impl& sheet) : m_sheet{sheet} {
            m_sheet.layer->ResetReading();
            m_count = std::max<std::int64_t>(1, m_sheet.layer->GetFeatureCount());
            m_namesAreDue = m_sheet.database;
        }
        bool next(TextRow& row) override {
            if (m_namesAreDue) {
                m_namesAreDue = false;
                row.line = 0;
                row.cells = m_sheet.fields;
                return true;
            }
            const CPLErrorHandlerPusher quiet{CPLQuietErrorHandler};
            for (;;) {
                const OGRFeatureUniquePtr feature{m_sheet.layer->GetNextFeature()};
                if (!feature)
                    return false;
                row.line = ++m_read;
                row.cells.resize(m_sheet.fields.size());
                bool any = false;
                for (std::size_t f = 0; f < row.cells.size(); ++f) {
                    row.cells[f] = m_sheet.cell(*feature, static_cast<int>(f));
                    any = any || !row.cells[f].empty();
                }
                if (any)
                    return true;
            }
        }
        double fraction() const override {
            return std::min(1.0, static_cast<double>(m_read) / static_cast<double>(m_count));
        }

    private:
        const Impl& m_sheet;
        std::int64_t m_read = 0, m_count = 1;
        bool m_namesAreDue = false;
    };
    /// Lines of delimited text in the first cells.
    class Lines final : public RowCarrier {
    public:
        explicit Lines(std::unique_ptr<RowCarrier> rows) : m_rows{std::move(rows)} {}
        bool next(TextRow& row) override {
            if (!m_rows->next(row))
                return false;
            const auto line = joinedLine(row);
            row.cells.clear();
            for (std::size_t from = 0; from <= line.size();) {
                const auto to = std::min(line.find(';', from), line.size());
                row.cells.push_back(line.substr(from, to - from));
                from = to + 1;
            }
            return true;
        }
        double fraction() const override { return m_rows->fraction(); }

    private:
        std::unique_ptr<RowCarrier> m_rows;
    };
    auto rows = std::make_unique<Rows>(*m_impl);
    if (m_impl->linesOfText)
        return std::make_unique<Lines>(std::move(rows));
    return rows;
}

} // namespace geo
