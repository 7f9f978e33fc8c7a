#include "readers/point_family.hpp"

#include "addresses/address_tables.hpp"
#include "observatory/observatory.hpp"
#include "observatory/points.hpp"
#include "readers/point_rows.hpp"
#include "readers/text_encoding.hpp"
#include "readers/text_table.hpp"

namespace geo {

namespace {

bool isKnown(const PointFamily& family, std::string_view column) {
    return fitsAny(column, family.key) || fitsAny(column, family.known) || fitsAny(column, family.amount) ||
           fitsAny(column, family.use) || fitsAny(column, family.commune) ||
           std::any_of(family.signature.begin(), family.signature.end(),
                       [&](const auto& group) { return fitsAny(column, group); });
}

/// Rows of the sample whose commune, if the family has one, is a code, and whose amount is above zero.
double goodRows(const PointFamily& family, const Sample& sample) {
    const auto commune = findColumn(sample.columns, family.commune);
    const auto amount = findColumn(sample.columns, family.amount);
    std::size_t good = 0;
    for (const auto& row : sample.rows) {
        const bool placed = !commune || parseCode(GeographyKind::Commune, row[*commune]) ||
                            withLostZero(GeographyKind::Commune, row[*commune]);
        const auto cell = amount ? parseCell(row[*amount], '.') : std::optional{Cell::of(1)};
        good += placed && cell && cell->hasNumber() && cell->value > 0;
    }
    return sample.rows.empty() ? 0 : static_cast<double>(good) / static_cast<double>(sample.rows.size());
}

/// What buildings are called by those who measure them, and what they say of them.
const std::vector<std::string_view> buildingKeys = {"batiment_construction_id", "batiment_c", "cleabs", "ID",
                                                    "batiment_groupe_id"};
const std::vector<std::string_view> buildingColumns = {"fid",
                                                       "batiment_g",
                                                       "code_depar",
                                                       "code_iris",
                                                       "code_commu",
                                                       "s_geom_cst",
                                                       "altitude_s",
                                                       "fictive_ge",
                                                       "nature",
                                                       "leger",
                                                       "etat",
                                                       "date_*",
                                                       "origine*",
                                                       "nb_etages",
                                                       "mat_*",
                                                       "z_*",
                                                       "prec_*",
                                                       "source*",
                                                       "id_source*",
                                                       "app_ff",
                                                       "acqu_*",
                                                       "methode_*",
                                                       "precision_*",
                                                       "altitude_*",
                                                       "materiaux*",
                                                       "construction_legere",
                                                       "nombre_d_etages",
                                                       "usage*",
                                                       "hauteur",
                                                       "nb_logts",
                                                       "nombre_de_logements"};

Inspection describe(const PointFamily& family, const SourceFile& source, const Recognition& found,
                    const PlaceRows& places) {
    Inspection inspection;
    inspection.source = source;
    inspection.reader = inspection.family = family.id;
    inspection.title = family.title;
    inspection.confidence = found.confidence;
    inspection.encoding = places.encoding;
    inspection.epsg = places.epsg;
    inspection.rows = places.read;
    for (const auto& column : places.columns)
        if (!column.empty())
            (isKnown(family, column) ? inspection.columnsKnown : inspection.columnsUnknown).push_back(column);
    const int year = yearInNames(source);
    if (year)
        inspection.dataYear = year;
    inspection.yearFromFileName = year != 0;
    inspection.anomalies = places.anomalies;
    inspection.blocking = places.blocking;
    return inspection;
}

/// Streets and numbers of the addresses that are loaded.
class StreetWriter {
public:
    StreetWriter(Transaction& t, std::int64_t source, const std::vector<PublishedStreet>& streets)
        : m_writer{t, source}, m_streets{streets}, m_keys(streets.size()) {}

    void add(const PlaceRow& row) {
        auto& key = m_keys[*row.street];
        if (!key)
            key = m_writer.street(m_streets[*row.street]);
        if (!m_writer.add(*key, row.number, row.place))
            m_again.add(row.code);
    }

    void report(std::vector<Anomaly>& anomalies) const {
        m_again.report(anomalies, GEO_TR("%1 addresses stand under a number that their street has already"),
                       {GEO_TR("the first place is the one that is found")});
    }

private:
    AddressWriter m_writer;
    const std::vector<PublishedStreet>& m_streets;
    std::vector<std::optional<std::int64_t>> m_keys;
    Count m_again;
};

} // namespace

const PointFamily& addresses() {
    static const PointFamily family{
        .id = "addresses",
        .title = "Base adresse nationale",
        .producer = "DINUM – ANCT – IGN",
        .attribution = "Base adresse nationale (communes, IGN, DGFiP, La Poste)",
        .key = {"id"},
        .signature = {{"code_insee"}, {"numero"}, {"nom_voie", "nom_afnor"}, {"x", "lon"}, {"y", "lat"}},
        .known = {"id_*", "rep", "code_postal", "nom_*", "libelle_acheminement", "x", "y", "lon", "lat",
                  "type_position", "alias", "source_*", "certification_commune", "cad_parcelles",
                  "code_insee_ancienne_commune"},
        .commune = {"code_insee"}};
    return family;
}

const PointFamily& dwellings() {
    static const PointFamily family{.id = "dwellings",
                                    .title = "Bâtiments, logements",
                                    .producer = "IGN",
                                    .attribution = "IGN, BD TOPO",
                                    .isLayer = true,
                                    .weight = PointFamily::Weight::Dwellings,
                                    .key = buildingKeys,
                                    .signature = {buildingKeys, {"nb_logts", "nombre_de_logements"}},
                                    .known = buildingColumns,
                                    .amount = {"nb_logts", "nombre_de_logements"}};
    return family;
}

const PointFamily& buildings() {
    static const PointFamily family{.id = "buildings",
                                    .title = "Bâtiments, volume",
                                    .producer = "IGN – CSTB",
                                    .attribution = "IGN, BD TOPO ; CSTB, Base de données nationale des bâtiments",
                                    .isLayer = true,
                                    .weight = PointFamily::Weight::Volume,
                                    .key = buildingKeys,
                                    .signature = {buildingKeys, {"hauteur"}},
                                    .known = buildingColumns,
                                    .amount = {"hauteur"},
                                    .use = {"usage1", "usage2", "usage_1", "usage_2"}};
    return family;
}

Recognition recognisePoints(const PointFamily& family, const Sample& sample) {
    if (sample.isLayer != family.isLayer || (family.isLayer && sample.geometryType != "polygon"))
        return {};
    for (const auto& group : family.signature)
        if (!findColumn(sample.columns, group))
            return {};
    if (!findColumn(sample.columns, family.key))
        return {};
    const double good = goodRows(family, sample);
    // Dwellings tell more of people than volumes: where a file has both, they come first.
    const double least = family.weight == PointFamily::Weight::Dwellings ? 0.1 : 0.3;
    if (good < least)
        return {};
    const auto known = std::count_if(sample.columns.begin(), sample.columns.end(),
                                     [&](const auto& column) { return isKnown(family, column); });
    const double share = static_cast<double>(known) / static_cast<double>(sample.columns.size());
    return {std::min(1.0, 0.65 + 0.3 * share + (family.weight == PointFamily::Weight::Volume ? 0 : 0.05)), std::nullopt,
            std::nullopt};
}

Inspection inspectPoints(const PointFamily& family, const SourceFile& source, const Recognition& found,
                         Progress& progress) {
    const auto& somewhere = Territory::all().front(); // not yet known for which observatory
    return describe(family, source, found, readPlaces(family, source, somewhere, false, progress));
}

LoadReport loadPoints(const PointFamily& family, const Plan& plan, Observatory& observatory, Transaction& t,
                      Progress& progress) {
    const auto& file = plan.inspection.source;
    const auto& home = observatory.territory();
    ProgressPart reading{progress, 0, 0.6};
    auto places = readPlaces(family, file, home, plan.leaveOutBadRows, reading);
    if (!places.blocking.empty())
        throw Error{Error::Code::Malformed, places.blocking.front()};
    if (places.rows.empty())
        throw Error{Error::Code::Usage,
                    {GEO_TR("%1 holds no place in this observatory's territory."), {file.displayName()}}};
    const int year = plan.vintage.value_or(plan.inspection.dataYear.value_or(0));
    std::string title{family.title};
    if (year > 0)
        title += " " + std::to_string(year);
    auto source = sourceRecord(
        plan.inspection, {title, std::string{family.producer}, "Licence Ouverte 2.0", std::string{family.attribution}});
    source.dataYear = year;
    source.id = observatory.sources().add(t, source);
    PointSource points;
    points.family = family.id;
    points.dataYear = year;
    points.epsg = home.epsg;
    points.sourceId = source.id;
    PointWriter writer{t, points};
    StreetWriter streets{t, source.id, places.streets};
    Count alreadyThere;
    for (const auto& row : places.rows) {
        const bool fresh = writer.add(row.code, row.place, row.weight);
        source.rows += fresh;
        if (!fresh)
            alreadyThere.add(row.code);
        else if (row.street)
            streets.add(row);
    }
    writer.finish();
    streets.report(places.anomalies);
    alreadyThere.report(places.anomalies, GEO_TR("%1 lines were there already, from another file"),
                        {GEO_TR("the first ones are kept")});
    source.anomalies = std::move(places.anomalies);
    observatory.sources().update(t, source);
    progress.report(1);
    return {source, source.rows == 0};
}

} // namespace geo
