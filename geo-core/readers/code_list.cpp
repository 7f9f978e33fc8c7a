#include "readers/code_list.hpp"

#include "observatory/observatory.hpp"
#include "observatory/official_codes.hpp"
#include "readers/text_encoding.hpp"

#include <set>

namespace geo {

const std::vector<CodeListFamily>& codeListFamilies() {
    static const std::vector<std::string_view> written = {"TNCC", "NCC", "NCCENR"};
    static const std::vector<CodeListFamily> all{
        {"cog-communes",
         "Code officiel géographique, communes au 1er janvier %1",
         "Code officiel géographique, communes",
         CodeList::Communes,
         {"TYPECOM", "COM", "REG", "DEP", "LIBELLE", "COMPARENT"},
         {"CTCD", "ARR", "TNCC", "NCC", "NCCENR", "CAN"},
         {}},
        {"cog-departments",
         "Code officiel géographique, départements au 1er janvier %1",
         "Code officiel géographique, départements",
         CodeList::Departments,
         {"DEP", "REG", "CHEFLIEU", "LIBELLE"},
         written,
         {"COM", "TYPECOM"}},
        {"cog-regions",
         "Code officiel géographique, régions au 1er janvier %1",
         "Code officiel géographique, régions",
         CodeList::Regions,
         {"REG", "CHEFLIEU", "LIBELLE"},
         written,
         {"COM", "TYPECOM", "DEP"}},
        {"cog-movements",
         "Code officiel géographique, événements des communes jusqu'en %1",
         "Code officiel géographique, événements des communes",
         CodeList::Movements,
         {"MOD", "DATE_EFF", "TYPECOM_AV", "COM_AV", "LIBELLE_AV", "TYPECOM_AP", "COM_AP", "LIBELLE_AP"},
         {"TNCC_*", "NCC_*", "NCCENR_*"},
         {}},
        {"commune-passage",
         "Table de passage des communes vers la géographie %1",
         "Table de passage des communes",
         CodeList::Passage,
         {"CODGEO_INI", "CODGEO_20##"},
         {"LIBGEO_20##"},
         {}}};
    return all;
}

namespace {

/// What one list holds, as the observatory keeps it.
struct Content {
    std::vector<OfficialCode> codes;
    std::vector<CommuneMovement> movements;
    std::vector<std::pair<std::string, std::string>> passage;
    std::int64_t rows = 0;
    std::vector<std::string> inForce; ///< codes of whole communes or departments, sorted
    std::vector<Anomaly> anomalies;
};

bool isDate(std::string_view text) {
    return text.size() == 10 && text[4] == '-' && text[7] == '-' && isDigits(text.substr(0, 4)) &&
           isDigits(text.substr(5, 2)) && isDigits(text.substr(8));
}

/// Reads the lines of one list; a line that cannot be one is counted and left out.
class ListReader {
public:
    ListReader(const CodeListFamily& family, const TextTable& table) : m_family{family} {
        for (const auto& pattern : family.required)
            m_columns.push_back(findColumn(table.header(), {pattern}));
    }

    void add(const TextRow& row) {
        m_cells = &row;
        ++m_out.rows;
        if (!take())
            m_bad.add(std::to_string(row.line) + ": " + text(0) + " " + text(1));
    }

    Content finish() {
        m_bad.report(m_out.anomalies, GEO_TR("%1 lines have no well-formed code or date"), {GEO_TR("left out")});
        m_parts.report(m_out.anomalies, GEO_TR("%1 lines are parts of communes (associated, delegated, districts)"),
                       {GEO_TR("kept apart: their codes are not those of communes")});
        m_noDepartment.report(m_out.anomalies, GEO_TR("%1 parts of communes name no department and no region"),
                              {GEO_TR("they are those of their commune")});
        std::sort(m_out.inForce.begin(), m_out.inForce.end());
        reportRepeated();
        return std::move(m_out);
    }

private:
    void reportRepeated() {
        std::sort(m_partCodes.begin(), m_partCodes.end());
        Count again;
        for (std::size_t p = 0; p < m_partCodes.size(); ++p)
            if ((p > 0 && m_partCodes[p] == m_partCodes[p - 1]) ||
                std::binary_search(m_out.inForce.begin(), m_out.inForce.end(), m_partCodes[p]))
                again.add(m_partCodes[p]);
        again.report(m_out.anomalies, GEO_TR("%1 codes of parts are also those of a commune or of another part"),
                     {GEO_TR("told apart by TYPECOM")});
    }

    std::string text(std::size_t required) const {
        const auto column = m_columns[required];
        return column && *column < m_cells->cells.size() ? std::string{trimmed(m_cells->cells[*column])}
                                                         : std::string{};
    }

    bool take() {
        switch (m_family.list) {
        case CodeList::Communes:
            return takeCommune();
        case CodeList::Departments:
            return takePlace("DEP", DepartmentCode::parse(text(0)).has_value(), text(0), text(1), text(3));
        case CodeList::Regions:
            return takePlace("REG", text(0).size() == 2 && isDigits(text(0)), {}, text(0), text(2));
        case CodeList::Movements:
            return takeMovement();
        case CodeList::Passage:
            break;
        }
        const auto before = CommuneCode::parse(text(0)), after = CommuneCode::parse(text(1));
        if (!before || !after)
            return false;
        m_out.passage.emplace_back(before->text(), after->text());
        return true;
    }

    bool takeCommune() {
        const auto type = text(0);
        const auto code = CommuneCode::parse(text(1));
        const bool whole = type == "COM", part = type == "COMA" || type == "COMD" || type == "ARM";
        if (!code || (!whole && !part))
            return false;
        if (whole)
            m_out.inForce.push_back(code->text());
        else
            takePart(type, code->text());
        m_out.codes.push_back({type, code->text(), text(4), text(3), text(2), text(5)});
        return true;
    }

    void takePart(const std::string& type, const std::string& code) {
        m_parts.add(type + " " + code);
        m_partCodes.push_back(code);
        if (text(3).empty() && text(2).empty())
            m_noDepartment.add(type + " " + code);
    }

    bool takePlace(const char* type, bool good, const std::string& department, const std::string& region,
                   const std::string& name) {
        if (!good)
            return false;
        const auto& code = department.empty() ? region : department;
        m_out.codes.push_back({type, code, name, department, region, {}});
        if (!department.empty())
            m_out.inForce.push_back(code);
        return true;
    }

    bool takeMovement() {
        if (!isDigits(text(0)) || text(0).size() != 2 || !isDate(text(1)) || (text(3).empty() && text(6).empty()))
            return false;
        // Codes of Algeria and of parishes long gone are not codes of today: kept as they are written.
        m_out.movements.push_back({text(1), std::stoi(text(0)), text(2), text(3), text(4), text(5), text(6), text(7)});
        return true;
    }

    const CodeListFamily& m_family;
    std::vector<std::optional<std::size_t>> m_columns;
    const TextRow* m_cells = nullptr;
    Content m_out;
    std::vector<std::string> m_partCodes;
    Count m_bad, m_parts, m_noDepartment;
};

Content contentOf(const CodeListFamily& family, const TextTable& table, Progress& progress) {
    ListReader reader{family, table};
    table.forEach([&](const TextRow& row) { reader.add(row); }, progress);
    auto content = reader.finish();
    const auto remarks = table.remarks();
    content.anomalies.insert(content.anomalies.begin(), remarks.begin(), remarks.end());
    return content;
}

/// In the title of a column, in the name of the file, or that of the last event.
std::optional<int> yearOf(const CodeListFamily& family, const SourceFile& source, const TextTable& table,
                          const Content& content) {
    if (family.list == CodeList::Passage)
        return std::stoi(table.header()[*findColumn(table.header(), {"CODGEO_20##"})].substr(7, 4));
    if (const int year = yearInNames(source))
        return year;
    std::string last;
    for (const auto& movement : content.movements)
        last = std::max(last, movement.date);
    return last.empty() ? std::nullopt : std::optional{std::stoi(last.substr(0, 4))};
}

std::optional<GeographyKind> levelOf(CodeList list) {
    if (list == CodeList::Regions)
        return std::nullopt;
    return list == CodeList::Departments ? GeographyKind::Department : GeographyKind::Commune;
}

} // namespace

Recognition recogniseCodeList(const CodeListFamily& family, const Sample& sample) {
    if (sample.isLayer)
        return {};
    const auto has = [&](std::string_view column) { return findColumn(sample.columns, {column}).has_value(); };
    if (!std::all_of(family.required.begin(), family.required.end(), has) ||
        std::any_of(family.without.begin(), family.without.end(), has))
        return {};
    const auto fitting = std::count_if(sample.columns.begin(), sample.columns.end(), [&](const auto& c) {
        return fitsAny(c, family.required) || fitsAny(c, family.known);
    });
    return {0.6 + 0.4 * static_cast<double>(fitting) / static_cast<double>(sample.columns.size()), std::nullopt,
            std::nullopt};
}

Inspection inspectCodeList(const CodeListFamily& family, const SourceFile& source, const Recognition& found,
                           Progress& progress) {
    const TextTable table{source};
    auto content = contentOf(family, table, progress);
    Inspection inspection;
    inspection.source = source;
    inspection.reader = inspection.family = family.id;
    inspection.title = family.name;
    inspection.confidence = found.confidence;
    inspection.kind = levelOf(family.list);
    inspection.encoding = toText(table.dialect().encoding);
    inspection.dataYear = inspection.geographyYear = yearOf(family, source, table, content);
    inspection.yearFromFileName = family.list != CodeList::Passage && inspection.dataYear.has_value();
    inspection.rows = content.rows;
    for (const auto& column : table.header())
        (fitsAny(column, family.required) || fitsAny(column, family.known) ? inspection.columnsKnown
                                                                           : inspection.columnsUnknown)
            .push_back(column);
    inspection.codes = std::move(content.inForce);
    inspection.anomalies = std::move(content.anomalies);
    if (content.codes.empty() && content.movements.empty() && content.passage.empty())
        inspection.blocking.push_back({GEO_TR("%1 has titles but no line with a code."), {source.displayName()}});
    return inspection;
}

LoadReport loadCodeList(const CodeListFamily& family, const Plan& plan, Observatory& observatory, Transaction& t,
                        Progress& progress) {
    if (!plan.inspection.blocking.empty())
        throw Error{Error::Code::Malformed, plan.inspection.blocking.front()};
    const int year = dataYearOf(plan);
    const TextTable table{plan.inspection.source};
    auto content = contentOf(family, table, progress);
    std::string title{family.title};
    title.replace(title.find("%1"), 2, std::to_string(year));
    auto source =
        sourceRecord(plan.inspection, {title, "INSEE", "Licence Ouverte 2.0", "INSEE, Code officiel géographique"});
    source.dataYear = source.geographyYear = year;
    source.rows = static_cast<std::int64_t>(content.codes.size() + content.movements.size() + content.passage.size());
    source.anomalies = std::move(content.anomalies);
    source.id = observatory.sources().add(t, source);
    observatory.officialCodes().addCodes(t, source.id, year, content.codes);
    observatory.officialCodes().addMovements(t, source.id, content.movements);
    observatory.officialCodes().addPassage(t, source.id, year, content.passage);
    return {source, false};
}

} // namespace geo
