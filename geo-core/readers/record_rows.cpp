#include "readers/record_rows.hpp"

#include "readers/code_finder.hpp"
#include "readers/column_quirks.hpp"
#include "readers/layer_file.hpp"
#include "readers/person_names.hpp"
#include "readers/record_place.hpp"
#include "readers/shape_home.hpp"
#include "readers/text_encoding.hpp"
#include "readers/text_table.hpp"

#include <unordered_set>

namespace geo {

namespace {

/// How often each value of a column is met, in the order they are met.
class Values {
public:
    void add(const std::string& value) {
        for (auto& [known, n] : m_values)
            if (known == value) {
                ++n;
                return;
            }
        if (m_values.size() < 50)
            m_values.emplace_back(value, 1);
    }
    void report(std::vector<Anomaly>& anomalies, const std::string& column) const {
        for (const auto& [value, n] : m_values)
            if (!value.empty())
                anomalies.push_back({{GEO_TR("%1 rows have “%2” as %3"), {n, value, column}}, n, {}, {}});
    }

private:
    std::vector<std::pair<std::string, std::int64_t>> m_values;
};

class RecordReader {
public:
    RecordReader(const RecordLayout& layout, const SourceFile& source, const RecordHome* home,
                 const std::function<void(const KeptRow&)>& kept)
        : m_layout{layout}, m_source{source}, m_home{home}, m_kept{kept}, m_places{layout, home},
          m_seen(layout.unique.size()), m_again(layout.unique.size()), m_empty(layout.expected.size()) {
        if (layout.level != GeographyKind::Qpv)
            m_neighbourhoods = findColumn(layout.columns, {"code_qp"});
    }

    void readTable(Progress& progress) {
        const TextTable table{m_source};
        m_out.encoding = toText(table.dialect().encoding);
        table.forEach(
            [&](const TextRow& row) {
                m_short += row.cells.size() < m_layout.columns.size();
                add(row.line, row.cells, nullptr);
            },
            progress);
        m_out.anomalies = table.remarks();
    }

    void readLayer(Progress& progress) {
        const LayerFile layer{m_source};
        m_out.encoding = layer.encoding();
        m_out.epsg = layer.crs().epsg;
        m_toHome = m_home ? &transformerFrom(layer.crs(), m_home->territory.epsg) : nullptr;
        m_degrees = layer.crs().epsg == 4326;
        tellOfLayer(layer);
        layer.forEach([&](LayerRow&& row) { add(row.number, row.fields, &row); }, progress);
    }

    RecordSurvey finish() {
        if (!m_out.epsg)
            m_out.epsg = m_places.epsgMet();
        if (m_years.size() == 1 && m_years.begin()->size() == 4 && isDigits(*m_years.begin()))
            m_out.year = std::stoi(*m_years.begin());
        m_out.codes.assign(m_codes.begin(), m_codes.end());
        std::sort(m_out.codes.begin(), m_out.codes.end());
        reportPlaces();
        reportCells();
        return std::move(m_out);
    }

private:
    static const std::string& at(const std::vector<std::string>& cells, std::size_t column) {
        static const std::string nothing;
        return column < cells.size() ? cells[column] : nothing;
    }

    void tellOfLayer(const LayerFile& layer) {
        m_out.anomalies = layer.remarks();
        tellOfColumns(layer.columns(), m_out.anomalies);
        tellOfCutTitles(m_source, layer.columns(), m_out.anomalies);
    }

    /// The department a row lies in, by its commune or by name; empty where it does not say.
    std::string_view departmentOfRow(const std::vector<std::string>& cells) const {
        if (m_layout.commune) {
            const std::string_view commune = at(cells, *m_layout.commune);
            if (commune.size() >= 5)
                return departmentStart(commune);
        }
        return m_layout.department ? std::string_view{at(cells, *m_layout.department)} : std::string_view{};
    }

    bool isHome(std::string_view department) const {
        if (!m_home)
            return true;
        if (!m_home->departments.empty())
            return m_home->departments.contains(std::string{department});
        const auto territory = territoryOfDepartment(department);
        return territory && territory->id == m_home->territory.id;
    }

    void add(std::int64_t line, const std::vector<std::string>& cells, LayerRow* feature) {
        ++m_out.read;
        const auto department = departmentOfRow(cells);
        if (m_layout.byDepartment && !isHome(department)) {
            ++m_ofOthers;
            return;
        }
        KeptRow row;
        if (!(feature ? placed(*feature, line, row) : placed(cells, department, line, row)))
            return;
        count(cells, line);
        keepCells(cells, row);
        row.cells = m_cells;
        emitByCode(cells, row);
    }

    /// @returns false for a row that lies elsewhere.
    bool placed(const std::vector<std::string>& cells, std::string_view department, std::int64_t line, KeptRow& row) {
        if (m_layout.shape != RecordShape::Point)
            return true;
        const auto place = m_places.of(cells, department);
        switch (place.why) {
        case CellPlace::Why::Placed:
            row.place = place.point;
            break;
        case CellPlace::Why::Empty:
            m_placeless.add(std::to_string(line));
            break;
        case CellPlace::Why::NotANumber:
            m_badPlace.add(std::to_string(line));
            break;
        case CellPlace::Why::UnknownSystem:
            m_unknownSystem.add(std::to_string(line));
            break;
        case CellPlace::Why::Elsewhere:
            if (department.empty() || !isHome(department)) {
                m_elsewhere.add(std::to_string(line));
                return false;
            }
            m_strayed.add(std::to_string(line));
        }
        return true;
    }

    bool placed(LayerRow& feature, std::int64_t line, KeptRow& row) {
        const auto name = std::to_string(line);
        if (m_layout.shape == RecordShape::Polygon && !feature.shape.empty())
            return outlined(feature.shape, name, row);
        if (m_layout.shape == RecordShape::Point && !feature.points.empty()) {
            if (feature.points.size() > 1)
                m_multi.add(name);
            return pointed(feature.points.front(), name, row);
        }
        if (m_layout.shape == RecordShape::Line && !feature.lines.empty())
            return lined(feature.lines, name, row);
        const bool other = feature.otherGeometry || !feature.shape.empty();
        (other ? m_otherShape : m_placeless).add(name);
        return true;
    }

    bool pointed(Point point, const std::string& name, KeptRow& row) {
        refuseMetres({point.x, point.y, point.x, point.y});
        row.place = m_toHome ? (*m_toHome)(point) : point;
        if (m_places.within(*row.place))
            return true;
        m_elsewhere.add(name);
        return false;
    }

    bool outlined(MultiPolygon& shape, const std::string& name, KeptRow& row) {
        static const Transformer asItIs{4326, 4326};
        refuseMetres(shape.extent());
        Repair repair;
        if (!bringShapeHome(shape, m_toHome ? *m_toHome : asItIs, repair, nullptr)) {
            m_unusable.add(name);
            return true;
        }
        if (!m_places.within(shape.extent().centre())) {
            m_elsewhere.add(name);
            return false;
        }
        if (repair.wasInvalid)
            m_mended.add(name);
        row.shape = &shape;
        return true;
    }

    bool lined(std::vector<std::vector<Point>>& lines, const std::string& name, KeptRow& row) {
        Extent box;
        for (auto& line : lines)
            for (auto& point : line) {
                refuseMetres({point.x, point.y, point.x, point.y});
                point = m_toHome ? (*m_toHome)(point) : point;
                box.add(point);
            }
        if (!m_places.within(box.centre())) {
            m_elsewhere.add(name);
            return false;
        }
        row.lines = lines;
        return true;
    }

    /// A GeoJSON without a system is taken for degrees, which Lambert-93 metres are not.
    void refuseMetres(const Extent& box) const {
        if (m_degrees && !plausibleDegrees(box))
            throw Error{
                Error::Code::MissingCrs,
                {GEO_TR("%1: the coordinates are not degrees, and the file does not say what else they are. Say it "
                        "with --crs and an EPSG code, or ask the producer for the file with its system."),
                 {m_source.displayName()}}};
    }

    void count(const std::vector<std::string>& cells, std::int64_t line) {
        ++m_out.kept;
        if (m_layout.quality)
            m_qualities.add(at(cells, *m_layout.quality));
        if (m_layout.category && !at(cells, *m_layout.category).empty())
            m_categories.insert(at(cells, *m_layout.category));
        if (m_layout.year && m_years.size() < 3)
            m_years.insert(at(cells, *m_layout.year));
        for (std::size_t u = 0; u < m_layout.unique.size(); ++u)
            if (const auto& cell = at(cells, m_layout.unique[u]); !cell.empty() && !m_seen[u].insert(cell).second)
                m_again[u].add(cell);
        if (m_neighbourhoods)
            if (const auto list = splitList(at(cells, *m_neighbourhoods), ",;"); list.size() > 1)
                m_lists.add(fmt::format("{} + {}", list.front(), list.size() - 1));
        for (std::size_t e = 0; e < m_layout.expected.size(); ++e)
            if (at(cells, m_layout.expected[e]).empty())
                m_empty[e].add(std::to_string(line));
    }

    /// The cells to keep, into m_cells: without what is withheld, without the word NULL.
    void keepCells(const std::vector<std::string>& cells, KeptRow& row) {
        const bool discreet = m_layout.diffusion && [&] {
            const auto& status = at(cells, *m_layout.diffusion);
            return !status.empty() && status != "O";
        }();
        if (discreet) {
            ++m_discreet;
            row.place.reset();
        }
        m_cells.clear();
        for (std::size_t c = 0; c < m_layout.columns.size(); ++c) {
            if (m_layout.withheld[c])
                continue;
            std::string_view kept = at(cells, c);
            if (kept == "NULL") {
                kept = {};
                ++m_nulls;
            }
            if (!m_layout.byDepartment)
                look(kept);
            m_cells.push_back(discreet && isOneOf(c, m_layout.discreet) ? std::string_view{} : kept);
        }
        hideNames(cells);
    }

    static bool isOneOf(std::size_t column, const std::vector<std::size_t>& columns) {
        return std::find(columns.begin(), columns.end(), column) != columns.end();
    }

    /// What is odd inside a cell of a short list.
    void look(std::string_view cell) {
        if (cell.size() < 2)
            return;
        m_lineBreaks += cell.find('\n') != std::string_view::npos;
        m_html += cell.front() == '<' && cell.back() == '>';
        m_brackets += cell.front() == '[' && cell.back() == ']';
    }

    /// Whoever runs a practice or a shop may be one person, whose name is not kept.
    void hideNames(const std::vector<std::string>& cells) {
        if (m_layout.names.empty())
            return;
        const auto& kind = m_layout.category ? at(cells, *m_layout.category) : at(cells, cells.size());
        const bool liberal = std::any_of(m_layout.liberal.begin(), m_layout.liberal.end(),
                                         [&](auto start) { return kind.starts_with(start); });
        m_withoutNames.resize(m_layout.columns.size());
        std::size_t n = 0;
        for (std::size_t c = 0; c < m_layout.columns.size(); ++c) {
            if (m_layout.withheld[c])
                continue;
            auto& kept = m_cells[n++];
            if (!isOneOf(c, m_layout.names) || kept.empty())
                continue;
            int removed = 0;
            m_withoutNames[c] = liberal ? std::string{} : withoutPersons(kept, removed);
            m_hidden += liberal || removed > 0;
            kept = m_withoutNames[c];
        }
    }

    void emitByCode(const std::vector<std::string>& cells, KeptRow& row) {
        const auto text = m_layout.key.size() == 1
                              ? at(cells, m_layout.key[0])
                              : codeIn(cells, m_layout.key, m_layout.level.value_or(GeographyKind::Commune));
        if (!m_layout.several)
            return emit(text, row);
        const auto list = splitList(text, ",;");
        if (list.size() > 1)
            m_several.add(fmt::format("{} + {}", list.front(), list.size() - 1));
        if (list.empty())
            return emit({}, row);
        for (const auto& one : list)
            emit(one, row);
    }

    void emit(const std::string& text, KeptRow& row) {
        const auto code = codeOf(text);
        if (!code.empty() && !m_layout.byDepartment && m_layout.level)
            m_codes.insert(code);
        row.code = code;
        m_kept(row);
    }

    std::string codeOf(const std::string& text) {
        if (text.empty() || !m_layout.level)
            return text;
        if (auto code = parseCode(*m_layout.level, text))
            return *code;
        if (auto code = withLostZero(*m_layout.level, text)) {
            m_lostZeros.add(*code);
            return *code;
        }
        auto joined = text;
        std::erase(joined, '_');
        if (auto code = joined.size() < text.size() ? parseCode(*m_layout.level, joined) : std::nullopt) {
            m_joined.add(text);
            return *code;
        }
        if (const auto commune = *m_layout.level == GeographyKind::Iris ? CommuneCode::parse(text) : std::nullopt) {
            m_wholeCommunes.add(text);
            return commune->text() + "0000";
        }
        m_badCodes.add(text);
        return {};
    }

    void reportPlaces() {
        auto& anomalies = m_out.anomalies;
        if (m_ofOthers > 0)
            anomalies.push_back({{GEO_TR("%1 rows lie in other departments"), {m_ofOthers}},
                                 m_ofOthers,
                                 {},
                                 {GEO_TR("left out; kept: %1"), {departmentsKept()}}});
        m_elsewhere.report(anomalies, GEO_TR("%1 lines lie outside the territory of this observatory"),
                           {GEO_TR("left out")});
        m_placeless.report(anomalies, GEO_TR("%1 rows have no coordinates"), {GEO_TR("kept without a point")});
        m_badPlace.report(anomalies, GEO_TR("%1 rows have coordinates that are not numbers"),
                          {GEO_TR("kept without a point")});
        m_unknownSystem.report(anomalies, GEO_TR("%1 rows do not say in which system their coordinates are"),
                               {GEO_TR("kept without a point")});
        m_strayed.report(anomalies, GEO_TR("%1 rows have coordinates outside the territory their code names"),
                         {GEO_TR("kept without a point")});
        m_otherShape.report(anomalies, GEO_TR("%1 rows have another kind of geometry than the others"),
                            {GEO_TR("kept without it")});
        m_multi.report(anomalies, GEO_TR("%1 rows have several points"), {GEO_TR("taken at the first")});
        m_mended.report(anomalies, GEO_TR("%1 outlines cross themselves"), {GEO_TR("mended")});
        m_unusable.report(anomalies, GEO_TR("%1 outlines enclose nothing"), {GEO_TR("kept without it")});
        if (m_layout.quality)
            m_qualities.report(anomalies, m_layout.columns[*m_layout.quality]);
    }

    std::string departmentsKept() const {
        std::string list;
        for (const auto& department : m_home->departments)
            list += (list.empty() ? "" : ", ") + department;
        return list.empty() ? m_home->territory.id : list;
    }

    void reportCells() {
        auto& anomalies = m_out.anomalies;
        m_lostZeros.report(anomalies, GEO_TR("%1 codes had lost their first zero"), {GEO_TR("the zero is put back")});
        m_joined.report(anomalies, GEO_TR("%1 codes are written with an underscore"), {GEO_TR("it is taken out")});
        m_wholeCommunes.report(anomalies, GEO_TR("%1 codes name a commune that is not cut"),
                               {GEO_TR("taken as its only IRIS, 0000")});
        m_badCodes.report(anomalies, GEO_TR("%1 codes are not well formed"), {GEO_TR("their rows have no code")});
        m_several.report(anomalies, GEO_TR("%1 rows hold several codes"), {GEO_TR("one row for each code")});
        m_lists.report(anomalies, GEO_TR("%1 rows list several neighbourhoods"),
                       {GEO_TR("kept in one cell, as published")});
        for (std::size_t u = 0; u < m_again.size(); ++u)
            if (const auto n = m_again[u].number())
                anomalies.push_back(
                    {{GEO_TR("%1 rows repeat the %2 of another (%3 different)"),
                      {n, m_layout.columns[m_layout.unique[u]], static_cast<std::int64_t>(m_seen[u].size())}},
                     n,
                     m_again[u].examples(),
                     {GEO_TR("all are kept")}});
        for (std::size_t e = 0; e < m_empty.size(); ++e)
            if (const auto n = m_empty[e].number())
                anomalies.push_back({{GEO_TR("%1 rows have no %2"), {n, m_layout.columns[m_layout.expected[e]]}},
                                     n,
                                     m_empty[e].examples(),
                                     {GEO_TR("kept")}});
        const auto tell = [&](std::int64_t n, const char* what, const char* action) {
            if (n > 0)
                anomalies.push_back({{what, {n}}, n, {}, {action}});
        };
        tell(m_short, GEO_TR("%1 lines have fewer cells than columns"), GEO_TR("the missing cells are taken as empty"));
        tell(m_nulls, GEO_TR("%1 cells hold the word NULL"), GEO_TR("taken as empty"));
        tell(m_lineBreaks, GEO_TR("%1 cells hold a line break"), GEO_TR("kept as they are"));
        tell(m_html, GEO_TR("%1 cells hold a web link or other HTML"), GEO_TR("kept as they are"));
        tell(m_brackets, GEO_TR("%1 cells hold a list in brackets"), GEO_TR("kept as they are"));
        tell(m_discreet, GEO_TR("%1 rows are of persons who asked not to be shown"),
             GEO_TR("kept without name, address and place"));
        tell(m_hidden, GEO_TR("%1 names may be those of persons"), GEO_TR("not kept"));
        if (m_layout.category && !m_categories.empty())
            anomalies.push_back(
                {{GEO_TR("%1 different values of %2"),
                  {static_cast<std::int64_t>(m_categories.size()), m_layout.columns[*m_layout.category]}},
                 static_cast<std::int64_t>(m_categories.size()),
                 {},
                 {GEO_TR("they make the categories of the set")}});
    }

    const RecordLayout& m_layout;
    const SourceFile& m_source;
    const RecordHome* m_home;
    const std::function<void(const KeptRow&)>& m_kept;
    CellPlaces m_places;
    const Transformer* m_toHome = nullptr;
    RecordSurvey m_out;
    std::vector<std::string_view> m_cells;   ///< of the row being kept; their text is its own, or the next one's
    std::vector<std::string> m_withoutNames; ///< one per column
    std::vector<std::unordered_set<std::string>> m_seen;
    std::vector<Count> m_again, m_empty;
    std::unordered_set<std::string> m_codes, m_categories;
    std::set<std::string> m_years;
    Values m_qualities;
    Count m_elsewhere, m_placeless, m_badPlace, m_unknownSystem, m_strayed, m_otherShape, m_multi, m_mended, m_unusable;
    Count m_lostZeros, m_joined, m_wholeCommunes, m_badCodes, m_several, m_lists;
    std::optional<std::size_t> m_neighbourhoods; ///< codes beside that of the row
    std::int64_t m_ofOthers = 0, m_short = 0, m_nulls = 0, m_lineBreaks = 0, m_html = 0, m_brackets = 0, m_discreet = 0,
                 m_hidden = 0;
    bool m_degrees = false;
};

} // namespace

RecordSurvey readRecords(const RecordLayout& layout, const SourceFile& source, const RecordHome* home,
                         const std::function<void(const KeptRow&)>& kept, Progress& progress) {
    RecordReader reader{layout, source, home, kept};
    if (layout.isLayer)
        reader.readLayer(progress);
    else
        reader.readTable(progress);
    return reader.finish();
}

} // namespace geo
