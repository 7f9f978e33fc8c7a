#include "readers/zone_rows.hpp"

#include "readers/column_quirks.hpp"
#include "readers/text_encoding.hpp"

#include <unordered_map>

namespace geo {

namespace {

constexpr std::string_view replacementCharacter = "\xEF\xBF\xBD"; // U+FFFD: a letter lost before the file came to us

/// Where a family's columns are in one file.
struct Columns {
    std::optional<std::size_t> code, codeStart, codeEnd, name, place, type;

    Columns(const ZoneFamily& family, const std::vector<std::string>& names)
        : code{findColumn(names, family.code)}, codeStart{findColumn(names, family.codeStart)},
          codeEnd{findColumn(names, family.codeEnd)}, name{findColumn(names, family.name)},
          place{findColumn(names, family.place)}, type{findColumn(names, family.type)} {}

    bool complete() const { return code || (codeStart && codeEnd); }
    std::string codeText(const LayerRow& row) const {
        return code ? row.fields[*code] : row.fields[*codeStart] + row.fields[*codeEnd];
    }
    static std::string text(const LayerRow& row, std::optional<std::size_t> column) {
        return column ? row.fields[*column] : std::string{};
    }
};

bool unreadable(const ZoneRow& row) {
    return row.name.find(replacementCharacter) != std::string::npos ||
           row.place.find(replacementCharacter) != std::string::npos;
}

bool sameShape(const MultiPolygon& a, const MultiPolygon& b) { return a.parts == b.parts; }

bool isFinite(const MultiPolygon& shape) {
    for (const auto& part : shape.parts)
        for (const auto& ring : part)
            for (const auto& point : ring)
                if (!std::isfinite(point.x) || !std::isfinite(point.y))
                    return false;
    return true;
}

/// Takes the features of one layer in, sorting out what cannot be loaded.
class Intake {
public:
    Intake(const ZoneFamily& family, const SourceFile& source, const LayerFile& layer, ZoneRows& out)
        : m_family{family}, m_source{source}, m_columns{family, layer.columns()},
          m_quirks{family.kind, layer.columns()}, m_out{out} {
        if (m_columns.code)
            m_quirks.leaveOut(*m_columns.code);
        if (!m_columns.complete())
            m_out.blocking.push_back({GEO_TR("%1: the column %2 is missing. Without it the outlines have no code."),
                                      {source.displayName(), std::string{family.code.front()}}});
        m_out.rows.reserve(static_cast<std::size_t>(std::max<std::int64_t>(layer.rows(), 0)));
    }

    void add(LayerRow&& feature) {
        ++m_out.read;
        if (!m_columns.complete())
            return;
        const auto text = m_columns.codeText(feature);
        auto code = parseCode(m_family.kind, text);
        if (!code && (code = withLostZero(m_family.kind, text)))
            m_lostZeros.add(*code);
        if (!code)
            return refuseCode(text, feature.number);
        if (feature.otherGeometry)
            return m_otherGeometry.add(*code);
        if (feature.shape.empty())
            return m_noShape.add(*code);
        if (!isFinite(feature.shape))
            return m_notNumbers.add(*code);
        if (!firstOfItsCode(*code, feature))
            return;
        ZoneRow row{feature.number,
                    *code,
                    Columns::text(feature, m_columns.name),
                    Columns::text(feature, m_columns.place),
                    Columns::text(feature, m_columns.type),
                    std::move(feature.fields),
                    std::move(feature.shape),
                    {},
                    {},
                    false};
        if (unreadable(row))
            m_unreadable.add(*code);
        if (m_family.kind == GeographyKind::Iris && code->ends_with("0000"))
            m_wholeCommunes.add(*code);
        m_quirks.add(row.fields);
        m_out.rows.push_back(std::move(row));
    }

    void finish() {
        auto& anomalies = m_out.anomalies;
        m_unreadable.report(anomalies, GEO_TR("%1 names hold an unreadable character"),
                            {GEO_TR("kept as in the file; the codes are good")});
        m_lostZeros.report(anomalies, GEO_TR("%1 codes had lost their first zero"), {GEO_TR("the zero is put back")});
        m_same.report(anomalies, GEO_TR("%1 rows repeat a zone, code and outline"), {GEO_TR("counted once")});
        m_noShape.report(anomalies, GEO_TR("%1 zones have no outline"), {GEO_TR("left out")});
        m_notNumbers.report(anomalies, GEO_TR("%1 outlines have a coordinate that is not a number"),
                            {GEO_TR("left out")});
        m_badCodes.report(anomalies, GEO_TR("%1 codes are not well formed"), {GEO_TR("their rows are left out")});
        m_wholeCommunes.report(anomalies, GEO_TR("%1 zones are whole communes, not cut into IRIS (code 0000)"),
                               {GEO_TR("as INSEE publishes them")});
        m_quirks.report(anomalies);
        reportColumns();
        reportDrawing();
        block();
    }

private:
    void reportColumns() {
        auto& anomalies = m_out.anomalies;
        const auto tell = [&](Message what, Message action) {
            anomalies.push_back({std::move(what), 1, {}, std::move(action)});
        };
        if (!m_columns.name)
            tell({GEO_TR("no column names the zones")}, {GEO_TR("they are called by their codes")});
        if (m_family.kind == GeographyKind::Qpv && m_columns.place &&
            !findColumn(m_out.columns, {"insee_com", "code_commune", "code_com", "depcom"}))
            tell({GEO_TR("the communes are named without their codes")}, {GEO_TR("nothing is joined by these names")});
        tellOfColumns(m_out.columns, anomalies);
        std::vector<std::string> others;
        std::copy_if(m_out.columns.begin(), m_out.columns.end(), std::back_inserter(others),
                     [&](const auto& column) { return !fitsAny(column, m_family.place); });
        tellOfCutTitles(m_source, others, anomalies);
    }

    /// Outlines of six corners serve a map of the country, no measure.
    void reportDrawing() {
        constexpr std::size_t few = 50, coarse = 12;
        std::vector<std::size_t> points;
        for (const auto& row : m_out.rows) {
            points.push_back(0);
            for (const auto& part : row.shape.parts)
                for (const auto& ring : part)
                    points.back() += ring.size();
        }
        if (points.size() < few)
            return;
        const auto middle = points.begin() + static_cast<std::ptrdiff_t>(points.size() / 2);
        std::nth_element(points.begin(), middle, points.end());
        if (*middle <= coarse)
            m_out.anomalies.push_back(
                {{GEO_TR("the outlines are drawn very coarsely: half of them with %1 points or fewer"),
                  {static_cast<std::int64_t>(*middle)}},
                 1,
                 {},
                 {GEO_TR("good for a map of the country, not for sharing figures out by area")}});
    }

    void refuseCode(const std::string& text, std::int64_t number) {
        const auto list = splitList(text, ",;");
        const bool several = list.size() > 1 && parseCode(m_family.kind, list[0]) && parseCode(m_family.kind, list[1]);
        (several ? m_several : m_badCodes).add(several ? text : text + " (" + std::to_string(number) + ")");
    }

    bool firstOfItsCode(const std::string& code, const LayerRow& feature) {
        const auto [at, added] = m_byCode.emplace(code, m_out.rows.size());
        if (added)
            return true;
        const auto& first = m_out.rows[at->second];
        if (sameShape(first.shape, feature.shape)) {
            m_same.add(code);
        } else if (!m_several.number()) {
            m_clash.add(code);
            if (m_clash.number() == 1)
                m_firstClash = {
                    GEO_TR("%1: rows %2 and %3 both have the code %4 but not the same outline. Correct the file: "
                           "one zone, one row."),
                    {m_source.displayName(), first.number, feature.number, code}};
        }
        return false;
    }

    void block() {
        auto& blocking = m_out.blocking;
        const auto name = m_source.displayName();
        if (m_several.number() > 0)
            blocking.push_back(
                {GEO_TR("%1: %2 rows hold several codes (\"%3\"). These are the outlines of communes with the list "
                        "of their neighbourhoods, not neighbourhood perimeters. Fetch the perimeters from the "
                        "ANCT."),
                 {name, m_several.number(), m_several.examples().front()}});
        else if (m_clash.number() > 0)
            blocking.push_back(m_firstClash);
        if (m_otherGeometry.number() > 0 && m_out.rows.empty())
            blocking.push_back({GEO_TR("%1 holds points or lines, not outlines."), {name}});
        else
            m_otherGeometry.report(m_out.anomalies, GEO_TR("%1 zones are a point or a line"), {GEO_TR("left out")});
        if (blocking.empty() && m_out.rows.empty())
            blocking.push_back({GEO_TR("%1 holds no zone with a code and an outline."), {name}});
        else if (m_badCodes.number() > static_cast<std::int64_t>(m_out.rows.size()))
            blocking.push_back({GEO_TR("%1: %2 of %3 codes are not well formed, for instance %4."),
                                {name, m_badCodes.number(), m_out.read, m_badCodes.examples().front()}});
    }

    const ZoneFamily& m_family;
    const SourceFile& m_source;
    Columns m_columns;
    TextQuirks m_quirks;
    ZoneRows& m_out;
    std::unordered_map<std::string, std::size_t> m_byCode;
    Count m_lostZeros, m_badCodes, m_several, m_noShape, m_notNumbers, m_otherGeometry, m_same, m_clash, m_unreadable,
        m_wholeCommunes;
    Message m_firstClash;
};

} // namespace

ZoneRows readZoneRows(const ZoneFamily& family, const SourceFile& source, const LayerFile& layer, Progress& progress) {
    ZoneRows out;
    out.columns = layer.columns();
    out.anomalies = layer.remarks();
    Intake intake{family, source, layer, out};
    layer.forEach([&](LayerRow&& row) { intake.add(std::move(row)); }, progress);
    intake.finish();
    return out;
}

Territory usualTerritory(const ZoneFamily& family, const std::vector<ZoneRow>& rows) {
    std::map<std::string, std::size_t> counts;
    for (const auto& row : rows)
        if (const auto territory = territoryOf(family.kind, row.code))
            ++counts[territory->id];
    std::string most = "metropole";
    for (const auto& [id, n] : counts)
        if (n > counts[most])
            most = id;
    return *Territory::find(most);
}

} // namespace geo
