#include "readers/grid_family.hpp"

#include "observatory/grids.hpp"
#include "observatory/observatory.hpp"
#include "readers/grid_rows.hpp"
#include "readers/text_encoding.hpp"

namespace geo {

namespace {

/// Only the columns of 2015 and 2017 tell their year; later ones are alike.
std::optional<int> yearInColumns(const std::vector<std::string>& columns) {
    const auto has = [&](std::string_view name) {
        return std::find(columns.begin(), columns.end(), name) != columns.end();
    };
    if (has("IdINSPIRE") || has("Id_carr1km"))
        return 2015;
    if (has("Idcar_200m") || has("Idcar_1km"))
        return 2017;
    return std::nullopt;
}

double knownShare(const std::vector<std::string>& columns) {
    const auto known =
        std::count_if(columns.begin(), columns.end(), [](const auto& c) { return isGridFigure(c) || isGridText(c); });
    return columns.empty() ? 0 : static_cast<double>(known) / static_cast<double>(columns.size());
}

StatTable describe(const GridFamily& family, const GridColumns& columns, const std::vector<std::string>& names,
                   const Source& source) {
    StatTable table;
    table.family = family.id;
    table.level = GeographyKind::Grid;
    table.dataYear = source.dataYear;
    table.sourceId = source.id;
    for (const auto c : columns.figures)
        table.columns.push_back(names[c]);
    for (const auto c : columns.texts)
        table.textColumns.push_back(names[c]);
    return table;
}

/// Writes the rows the survey keeps, to the table and to the packed squares.
class SquareWriter {
public:
    SquareWriter(const GridSurvey& survey, const GridColumns& columns, char decimal, TableWriter& writer)
        : m_survey{survey}, m_columns{columns}, m_decimal{decimal}, m_writer{writer} {}

    void add(const AttributeRow& row) {
        if (!m_survey.has(m_index++))
            return;
        const auto name = *CellName::parse(row.at(*m_columns.key));
        m_texts.clear();
        m_cells.clear();
        for (const auto c : m_columns.texts)
            m_texts.push_back(row.at(c));
        for (const auto c : m_columns.figures)
            m_cells.push_back(cell(row, c));
        if (!m_writer.add(name.text(), m_texts, m_cells)) {
            alreadyThere.add(name.text());
            return;
        }
        const bool imputed = m_columns.flag && cell(row, *m_columns.flag).value == 1;
        cells.push(name.north, name.east, cell(row, *m_columns.persons).value, cell(row, *m_columns.households).value,
                   imputed);
        if (m_columns.communes)
            note(gluedCommunes(row.at(*m_columns.communes)));
        cells.epsg = name.epsg;
        cells.size = name.size;
    }

    GridCells cells;
    std::map<std::string, bool> communes; ///< does a square lie wholly in it?
    Count alreadyThere;

private:
    void note(const std::vector<std::string>& touched) {
        for (const auto& code : touched)
            communes[code] |= touched.size() == 1;
    }
    Cell cell(const AttributeRow& row, std::size_t column) const {
        return parseCell(row.at(column), m_decimal).value_or(Cell{});
    }
    const GridSurvey& m_survey;
    const GridColumns& m_columns;
    char m_decimal;
    TableWriter& m_writer;
    std::size_t m_index = 0;
    std::vector<std::string> m_texts;
    std::vector<Cell> m_cells;
};

Credit creditOf(const GridFamily& family, int year) {
    std::string title{family.title};
    title.replace(title.find("%1"), 2, std::to_string(year));
    return {title, "INSEE", "Licence Ouverte 2.0",
            "INSEE-DGFiP-Cnaf-Cnav-CCMSA, Fichier localisé social et fiscal, données carroyées"};
}

} // namespace

const GridFamily& grid200m() {
    static const GridFamily family{.id = "filosofi-grid-200m",
                                   .title = "Filosofi %1, carreaux de 200 m",
                                   .name = "Filosofi, carreaux de 200 m",
                                   .size = 200,
                                   .key = {"idcar_200m", "IdINSPIRE"},
                                   .never = {}};
    return family;
}

const GridFamily& grid1km() {
    static const GridFamily family{.id = "filosofi-grid-1km",
                                   .title = "Filosofi %1, carreaux de 1 km",
                                   .name = "Filosofi, carreaux de 1 km",
                                   .size = 1000,
                                   .key = {"idcar_1km", "Id_carr1km"},
                                   .never = {"idcar_200m", "IdINSPIRE"}};
    return family;
}

Recognition recogniseGrid(const GridFamily& family, const Sample& sample) {
    const auto key = findColumn(sample.columns, family.key);
    if (!key || findColumn(sample.columns, family.never) || !findColumn(sample.columns, {"ind"}))
        return {};
    std::size_t good = 0, all = 0;
    for (const auto& row : sample.rows) {
        const auto name = CellName::parse(row[*key]);
        good += name && name->size == family.size;
        ++all;
    }
    const double share = all ? static_cast<double>(good) / static_cast<double>(all) : 0;
    if (share < 0.3)
        return {};
    return {std::min(1.0, 0.5 + 0.25 * share + 0.25 * knownShare(sample.columns)), yearInColumns(sample.columns),
            std::nullopt};
}

Inspection inspectGrid(const GridFamily& family, const SourceFile& source, const Recognition& found,
                       Progress& progress) {
    const AttributeRows rows{source};
    Inspection inspection;
    inspection.source = source;
    inspection.reader = inspection.family = family.id;
    inspection.title = family.name;
    inspection.confidence = found.confidence;
    inspection.kind = GeographyKind::Grid;
    inspection.encoding = rows.encoding();
    inspection.dataYear = yearInColumns(rows.columns());
    takeYearInNames(inspection);
    for (const auto& column : rows.columns())
        if (!column.empty())
            (isGridFigure(column) || isGridText(column) ? inspection.columnsKnown : inspection.columnsUnknown)
                .push_back(column);
    auto survey = surveyGrid(family, source, rows, nullptr, false, progress);
    inspection.rows = survey.rows;
    inspection.epsg = survey.epsg;
    inspection.anomalies.insert(inspection.anomalies.end(), survey.anomalies.begin(), survey.anomalies.end());
    inspection.blocking = std::move(survey.blocking);
    return inspection;
}

LoadReport loadGrid(const GridFamily& family, const Plan& plan, Observatory& observatory, Transaction& t,
                    Progress& progress) {
    const auto& file = plan.inspection.source;
    const int year = dataYearOf(plan);
    const AttributeRows rows{file};
    ProgressPart surveying{progress, 0, 0.3}, writing{progress, 0.3, 0.9};
    auto survey = surveyGrid(family, file, rows, &observatory.territory(), plan.leaveOutBadRows, surveying);
    if (!survey.blocking.empty())
        throw Error{Error::Code::Malformed, survey.blocking.front()};
    if (survey.squares == 0)
        throw Error{Error::Code::Usage,
                    {GEO_TR("%1 holds no square of this observatory's territory."), {file.displayName()}}};

    auto source = sourceRecord(plan.inspection, creditOf(family, year));
    source.dataYear = year;
    source.geographyYear = 0;
    source.id = observatory.sources().add(t, source);
    const GridColumns columns{family, rows.columns()};
    TableWriter writer{t, describe(family, columns, rows.columns(), source)};
    SquareWriter squares{survey, columns, rows.decimal(), writer};
    rows.forEach([&](const AttributeRow& row) { squares.add(row); }, writing);
    const auto table = writer.finish();
    source.rows = static_cast<std::int64_t>(squares.cells.count());
    writeGrid(t, table, source.id, std::move(squares.cells), squares.communes);
    squares.alreadyThere.report(survey.anomalies, GEO_TR("%1 lines were there already, from another file"),
                                {GEO_TR("the first ones are kept")});
    source.anomalies = std::move(survey.anomalies);
    observatory.sources().update(t, source);
    progress.report(1);
    return {source, source.rows == 0};
}

} // namespace geo
