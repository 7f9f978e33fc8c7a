#include "readers/point_rows.hpp"

#include "addresses/street_words.hpp"
#include "readers/column_quirks.hpp"
#include "readers/layer_file.hpp"
#include "readers/text_encoding.hpp"
#include "readers/text_table.hpp"

#include <unordered_map>
#include <unordered_set>

namespace geo {

namespace {

/// R writes NA where a cell is empty.
std::string_view filled(std::string_view cell) { return cell == "NA" ? std::string_view{} : cell; }

bool isLivedIn(std::string_view use) {
    const auto word = folded(use);
    return word.empty() || word == "residentiel" || word == "indifferencie";
}

/// What each line of a file of addresses is called. Streets are kept once.
class StreetNames {
public:
    explicit StreetNames(const std::vector<std::string>& columns) {
        const auto find = [&](std::string_view name) { return findColumn(columns, std::vector{name}); };
        m_number = find("numero");
        m_suffix = find("rep");
        for (const auto name : {"nom_voie", "nom_ld", "nom_afnor"})
            if (const auto column = find(name))
                m_names.push_back(*column);
        m_postcode = find("code_postal");
        m_commune = find("code_insee");
        m_communeName = find("nom_commune");
        m_oldCommune = find("nom_ancienne_commune");
    }

    void name(const std::vector<std::string>& cells, PlaceRow& row, std::vector<PublishedStreet>& streets) {
        const auto cell = [&](std::optional<std::size_t> column) {
            return std::string{column && *column < cells.size() ? filled(cells[*column]) : std::string_view{}};
        };
        PublishedStreet street;
        for (std::size_t i = 0; i < m_names.size() && street.name.empty(); ++i)
            street.name = cell(m_names[i]);
        street.communeCode = cell(m_commune);
        if (street.name.empty() || street.communeCode.empty())
            return;
        street.postcode = cell(m_postcode);
        street.commune = cell(m_communeName);
        street.oldCommune = cell(m_oldCommune);
        const auto key = street.name + '\n' + street.communeCode + street.postcode + street.oldCommune;
        const auto [at, isNew] = m_known.try_emplace(key, streets.size());
        if (isNew)
            streets.push_back(official(std::move(street)));
        row.street = at->second;
        constexpr int noNumber = 9999; // from here on they stand for places without one
        if (const auto number = houseNumber(cell(m_number)); number && number->number < noNumber)
            row.number = *number;
        if (const auto suffix = plainWords(cell(m_suffix)); !suffix.empty())
            row.number.suffix = suffix.front();
    }

    const Count& mended() const { return m_mended; }

private:
    /// Codes with the zeros a spreadsheet ate, names that were encoded twice as they were written.
    PublishedStreet official(PublishedStreet street) {
        if (const auto commune = withLostZero(GeographyKind::Commune, street.communeCode))
            street.communeCode = *commune;
        if (constexpr std::size_t lost = 4; street.postcode.size() == lost)
            street.postcode.insert(0, "0");
        for (auto* name : {&street.name, &street.commune, &street.oldCommune})
            if (auto decoded = decodedOnce(*name); decoded != *name) {
                m_mended.add(decoded);
                *name = std::move(decoded);
            }
        return street;
    }

    std::optional<std::size_t> m_number, m_suffix, m_postcode, m_commune, m_communeName, m_oldCommune;
    std::vector<std::size_t> m_names; ///< of the street, the first that is filled counts
    std::unordered_map<std::string, std::size_t> m_known;
    Count m_mended;
};

class PlaceReader {
public:
    PlaceReader(const PointFamily& family, const SourceFile& source, std::vector<std::string> columns,
                const Territory& home)
        : m_family{family}, m_source{source}, m_home{home} {
        m_out.columns = std::move(columns);
        m_key = findColumn(m_out.columns, family.key);
        m_commune = findColumn(m_out.columns, family.commune);
        m_amount = findColumn(m_out.columns, family.amount);
        for (std::size_t c = 0; c < m_out.columns.size(); ++c)
            if (fitsAny(m_out.columns[c], family.use))
                m_uses.push_back(c);
        if (!m_key)
            m_out.blocking.push_back(
                {GEO_TR("%1: the column %2 is missing. Fetch the file again, or give that title back to its column."),
                 {source.displayName(), std::string{family.key.front()}}});
    }

    void readTable(Progress& progress) {
        const TextTable table{m_source};
        m_out.encoding = toText(table.dialect().encoding);
        m_out.epsg = m_home.epsg;
        m_decimal = table.dialect().decimal;
        const auto x = table.find("x"), y = table.find("y"), lon = table.find("lon"), lat = table.find("lat");
        std::optional<Transformer> fromDegrees;
        if (lon && lat)
            fromDegrees.emplace(4326, m_home.epsg);
        std::optional<StreetNames> names;
        if (m_family.id == "addresses")
            names.emplace(m_out.columns);
        table.forEach(
            [&](const TextRow& row) {
                m_cells = &row.cells;
                m_line = row.line;
                const auto code = begin();
                if (!code)
                    return;
                auto place = x && y ? point(*x, *y) : std::nullopt;
                if (!place && fromDegrees && (place = point(*lon, *lat)))
                    place = (*fromDegrees)(*place);
                if (m_rowIsBad)
                    return;
                if (!place)
                    return m_placeless.add(std::to_string(row.line));
                m_out.rows.push_back({*code, *place, 1});
                if (names)
                    names->name(row.cells, m_out.rows.back(), m_out.streets);
                m_amounts.push_back(1);
            },
            progress);
        m_out.anomalies = table.remarks();
        if (names)
            names->mended().report(m_out.anomalies, GEO_TR("%1 names of streets were encoded twice"),
                                   {GEO_TR("read as they were written")});
    }

    void readLayer(Progress& progress) {
        const LayerFile layer{m_source};
        m_out.anomalies = layer.remarks();
        tellOfCutTitles(m_source, layer.columns(), m_out.anomalies);
        m_out.encoding = layer.encoding();
        m_out.epsg = layer.crs().epsg;
        m_decimal = '.';
        const auto home =
            layer.crs().epsg ? Transformer{layer.crs().epsg, m_home.epsg} : Transformer{layer.crs().wkt, m_home.epsg};
        layer.forEach(
            [&](LayerRow&& row) {
                m_cells = &row.fields;
                m_line = row.number;
                const auto code = begin();
                if (!code || m_rowIsBad)
                    return;
                const auto amount = m_amount ? number(*m_amount) : std::nullopt;
                if (!m_rowIsBad)
                    addOutline(*code, row.shape, home, amount.value_or(0));
            },
            progress);
    }

    PlaceRows finish(bool leaveOutBadRows) {
        weigh();
        report(leaveOutBadRows);
        return std::move(m_out);
    }

private:
    std::string_view cell(std::size_t column) const {
        return column < m_cells->size() ? filled((*m_cells)[column]) : std::string_view{};
    }

    /// What all rows go through first. @returns the code of one that may be loaded.
    std::optional<std::string> begin() {
        ++m_out.read;
        m_rowIsBad = false;
        if (!m_key)
            return std::nullopt;
        std::string code{cell(*m_key)};
        if (code.empty())
            code = "#" + std::to_string(m_line);
        if (!m_codes.insert(code).second) {
            m_again.add(code);
            return std::nullopt;
        }
        if (!m_uses.empty() && std::none_of(m_uses.begin(), m_uses.end(), [&](auto c) { return isLivedIn(cell(c)); })) {
            m_otherUse.add(code);
            return std::nullopt;
        }
        if (m_commune && isAbroad(cell(*m_commune))) {
            m_abroad.add(code);
            return std::nullopt;
        }
        return code;
    }

    bool isAbroad(std::string_view text) const {
        auto commune = parseCode(GeographyKind::Commune, text);
        if (!commune)
            commune = withLostZero(GeographyKind::Commune, text);
        const auto territory = commune ? territoryOf(GeographyKind::Commune, *commune) : std::nullopt;
        return commune && (!territory || territory->id != m_home.id);
    }

    std::optional<double> number(std::size_t column) {
        const auto text = cell(column);
        const auto value = parseCell(text, m_decimal);
        if (value && value->hasNumber() && value->value >= (m_family.isLayer ? 0 : -1e12))
            return value->value;
        if (value && !value->hasNumber())
            return std::nullopt;
        m_rowIsBad = true;
        m_bad.add(std::to_string(m_line));
        if (m_bad.number() == 1)
            m_firstBad = {GEO_TR("%1, line %2, column %3: \"%4\" is not a number. Nothing was added. Correct the line, "
                                 "or add the file without it."),
                          {m_source.displayName(), m_line, m_out.columns[column], std::string{text}}};
        return std::nullopt;
    }

    std::optional<Point> point(std::size_t x, std::size_t y) {
        const auto px = number(x), py = m_rowIsBad ? std::nullopt : number(y);
        return px && py ? std::optional{Point{*px, *py}} : std::nullopt;
    }

    void addOutline(const std::string& code, MultiPolygon& shape, const Transformer& home, double amount) {
        for (auto& part : shape.parts)
            for (auto& ring : part)
                for (auto& p : ring)
                    p = home(p);
        const double footprint = area(shape);
        if (shape.empty() || !(footprint > 0) || !std::isfinite(footprint))
            return m_placeless.add(code);
        try {
            m_out.rows.push_back({code, pointInside(shape), footprint});
            m_amounts.push_back(amount);
        } catch (const Error&) { // an outline that crosses itself beyond use
            m_placeless.add(code);
        }
    }

    /// A building without a height is taken to be as high as the middle one; without any height all count by footprint.
    void weigh() {
        if (m_family.weight == PointFamily::Weight::One)
            return;
        std::vector<double> given;
        std::copy_if(m_amounts.begin(), m_amounts.end(), std::back_inserter(given), [](double a) { return a > 0; });
        double usual = 1;
        if (!given.empty()) {
            const auto middle = given.begin() + static_cast<std::ptrdiff_t>(given.size() / 2);
            std::nth_element(given.begin(), middle, given.end());
            usual = *middle;
        }
        const bool volume = m_family.weight == PointFamily::Weight::Volume;
        std::vector<PlaceRow> kept;
        for (std::size_t i = 0; i < m_amounts.size(); ++i) {
            auto& row = m_out.rows[i];
            if (!(m_amounts[i] > 0))
                m_without.add(row.code);
            if (volume)
                row.weight *= m_amounts[i] > 0 ? m_amounts[i] : usual;
            else
                row.weight = m_amounts[i];
            if (row.weight > 0)
                kept.push_back(std::move(row));
        }
        m_out.rows = std::move(kept);
        if (volume)
            m_without.report(m_out.anomalies, GEO_TR("%1 buildings have no height"),
                             given.empty() ? Message{GEO_TR("all are weighed by the ground they cover")}
                                           : Message{GEO_TR("taken as high as the middle one of the file, %1 m"),
                                                     {std::round(usual * 10) / 10}});
        else
            m_without.report(m_out.anomalies, GEO_TR("%1 buildings have no dwelling"), {GEO_TR("left out")});
    }

    void report(bool leaveOutBadRows) {
        auto& anomalies = m_out.anomalies;
        m_again.report(anomalies, GEO_TR("%1 lines are repeated"), {GEO_TR("counted once")});
        m_placeless.report(anomalies, GEO_TR("%1 lines have no place"), {GEO_TR("left out")});
        m_otherUse.report(anomalies, GEO_TR("%1 buildings are not lived in"), {GEO_TR("left out")});
        m_abroad.report(anomalies, GEO_TR("%1 lines lie outside the territory of this observatory"),
                        {GEO_TR("left out")});
        if (leaveOutBadRows)
            m_bad.report(anomalies, GEO_TR("%1 lines hold a cell that is not a number"), {GEO_TR("left out")});
        else if (!m_firstBad.empty())
            m_out.blocking.push_back(m_firstBad);
        if (m_out.blocking.empty() && m_out.rows.empty() && m_abroad.number() == 0)
            m_out.blocking.push_back({GEO_TR("%1 has titles but no line with a place."), {m_source.displayName()}});
    }

    const PointFamily& m_family;
    const SourceFile& m_source;
    const Territory& m_home;
    PlaceRows m_out;
    std::optional<std::size_t> m_key, m_commune, m_amount;
    std::vector<std::size_t> m_uses;
    const std::vector<std::string>* m_cells = nullptr; ///< of the row being read
    std::int64_t m_line = 0;
    char m_decimal = '.';
    bool m_rowIsBad = false;
    std::vector<double> m_amounts; ///< one per row; 0 where there is none
    std::unordered_set<std::string> m_codes;
    Count m_again, m_placeless, m_otherUse, m_abroad, m_bad, m_without;
    Message m_firstBad;
};

} // namespace

PlaceRows readPlaces(const PointFamily& family, const SourceFile& source, const Territory& home, bool leaveOutBadRows,
                     Progress& progress) {
    PlaceReader reader{family, source, family.isLayer ? LayerFile{source}.columns() : TextTable{source}.header(), home};
    if (family.isLayer)
        reader.readLayer(progress);
    else
        reader.readTable(progress);
    return reader.finish(leaveOutBadRows);
}

} // namespace geo
