#include "readers/move_family.hpp"

#include "observatory/columns.hpp"
#include "observatory/observatory.hpp"
#include "readers/stat_family.hpp"
#include "readers/text_encoding.hpp"

#include <algorithm>
#include <map>

namespace geo {

namespace {

constexpr int geographyAfterCensus = 2; // INSEE: communes of 1 January two years after that of the census

/// The two digits of NBFLUX_C22_POP01P as a year of this century.
std::optional<int> yearOfMoves(const MoveFamily& family, const std::vector<std::string>& columns) {
    const auto found = MoveColumns::in(family, columns);
    if (!found || !fits(columns[found->persons], "NBFLUX_C##*"))
        return std::nullopt;
    constexpr std::size_t digits = std::string_view{"NBFLUX_C"}.size();
    const auto name = trimmed(columns[found->persons]);
    return 2000 + (name[digits] - '0') * 10 + (name[digits + 1] - '0');
}

bool isPlace(GeographyKind level, std::string_view text) { return parseCode(level, text) || withLostZero(level, text); }

/// Of neighbourhoods either end may be anything else; of communes neither is a neighbourhood.
bool isOf(GeographyKind level, std::string_view to, std::string_view from) {
    if (level == GeographyKind::Qpv)
        return isPlace(level, to) || isPlace(level, from);
    return isPlace(level, to) && !isPlace(GeographyKind::Qpv, from);
}

/// Of neighbourhoods the generation of their codes.
std::optional<int> geographyOfMoves(const MoveFamily& family, const MoveSums& sums, std::optional<int> dataYear,
                                    const SourceFile& source, std::vector<Message>& blocking) {
    if (family.level != GeographyKind::Qpv)
        return dataYear ? std::optional{*dataYear + geographyAfterCensus} : std::nullopt;
    std::map<int, std::int64_t> generations;
    for (const auto& place : sums.places)
        ++generations[generationOf(*QpvCode::parse(place.code))];
    if (generations.size() > 1)
        blocking.push_back({GEO_TR("%1 mixes neighbourhoods of 2015 (%2) and of 2024 (%3). Make one file of each."),
                            {source.displayName(), generations[2015], generations[2024]}});
    return generations.empty() ? std::nullopt : std::optional{generations.begin()->first};
}

std::vector<std::string> codesOf(const MoveSums& sums) {
    std::vector<std::string> codes;
    for (const auto& place : sums.places)
        codes.push_back(place.code);
    return codes;
}

StatTable describeMoves(const MoveFamily& family, const Source& source) {
    StatTable table;
    table.family = family.id;
    table.level = family.level;
    table.dataYear = source.dataYear;
    table.geographyYear = source.geographyYear;
    table.sourceId = source.id;
    table.columns.assign(moveColumns.begin(), moveColumns.end());
    return table;
}

Credit creditOfMoves(const MoveFamily& family, int year) {
    auto credit = family.credit;
    credit.title = family.title;
    credit.title.replace(credit.title.find("%1"), 2, std::to_string(year));
    return credit;
}

} // namespace

const MoveFamily& communeMoves() {
    static const MoveFamily family{
        .id = "commune-moves",
        .title = "Mobilités résidentielles entre communes, recensement de %1",
        .name = "Mobilités résidentielles entre communes",
        .credit = {"", "INSEE", "Licence Ouverte 2.0",
                   "INSEE, Recensement de la population, exploitation complémentaire, mobilités résidentielles"},
        .level = GeographyKind::Commune,
        .to = {"CODGEO"},
        .from = {"DCRAN"},
        .persons = {"NBFLUX_C##_POP01P"},
        .texts = {"LIBGEO", "L_DCRAN"}};
    return family;
}

const MoveFamily& neighbourhoodMoves() {
    static const MoveFamily family{
        .id = "qpv-moves",
        .title = "Mobilités résidentielles des quartiers prioritaires, %1",
        .name = "Mobilités résidentielles des quartiers prioritaires",
        .credit = {}, // whoever made it is not told by the file
        .level = GeographyKind::Qpv,
        .to = {"CODGEO", "CODE_DESTINATION*", "CODE_ARRIV*", "QPV_DESTINATION*", "QP_DESTINATION*", "DESTINATION*",
               "ARRIV*"},
        .from = {"DCRAN", "CODE_ORIGINE*", "QPV_ORIGINE*", "QP_ORIGINE*", "ORIGINE*", "PROVENANCE*"},
        .persons = {"NBFLUX*", "EFFECTIF*", "NB_PERS*", "NB_HAB*", "NOMBRE*", "PERSONNES*", "HABITANTS*"},
        .texts = {"LIB*", "L_DCRAN", "NOM*"}};
    return family;
}

std::optional<MoveColumns> MoveColumns::in(const MoveFamily& family, const std::vector<std::string>& columns) {
    const auto to = findColumn(columns, family.to), from = findColumn(columns, family.from),
               persons = findColumn(columns, family.persons);
    if (!to || !from || !persons)
        return std::nullopt;
    return MoveColumns{*to, *from, *persons};
}

Recognition recogniseMoves(const MoveFamily& family, const Sample& sample) {
    const auto columns = sample.isLayer ? std::nullopt : MoveColumns::in(family, sample.columns);
    if (!columns)
        return {};
    std::size_t good = 0;
    for (const auto& row : sample.rows)
        good += isOf(family.level, row[columns->to], row[columns->from]);
    const double share = sample.rows.empty() ? 0 : static_cast<double>(good) / static_cast<double>(sample.rows.size());
    constexpr double mostly = 0.3;
    if (share < mostly)
        return {};
    return {0.5 + 0.5 * share, yearOfMoves(family, sample.columns), std::nullopt};
}

Inspection inspectMoves(const MoveFamily& family, const SourceFile& source, const Recognition& found,
                        Progress& progress) {
    const TextTable table{source};
    Inspection inspection;
    inspection.source = source;
    inspection.reader = inspection.family = family.id;
    inspection.title = family.name;
    inspection.confidence = found.confidence;
    inspection.kind = family.level;
    inspection.encoding = toText(table.dialect().encoding);
    inspection.dataYear = yearOfMoves(family, table.header());
    takeYearInNames(inspection);
    const auto columns = MoveColumns::in(family, table.header());
    for (std::size_t c = 0; c < table.header().size(); ++c) {
        const bool used = columns && (c == columns->to || c == columns->from || c == columns->persons);
        if (!table.header()[c].empty())
            (used || fitsAny(table.header()[c], family.texts) ? inspection.columnsKnown : inspection.columnsUnknown)
                .push_back(table.header()[c]);
    }
    auto sums = sumMoves(family, source, table, false, progress);
    inspection.blocking = sums.blocking;
    inspection.geographyYear = geographyOfMoves(family, sums, inspection.dataYear, source, inspection.blocking);
    inspection.rows = sums.rows;
    inspection.anomalies.insert(inspection.anomalies.end(), sums.anomalies.begin(), sums.anomalies.end());
    inspection.codes = codesOf(sums);
    return inspection;
}

LoadReport loadMoves(const MoveFamily& family, const Plan& plan, Observatory& observatory, Transaction& t,
                     Progress& progress) {
    const auto& file = plan.inspection.source;
    const int year = dataYearOf(plan);
    const TextTable table{file};
    ProgressPart reading{progress, 0, 0.9};
    auto sums = sumMoves(family, file, table, plan.leaveOutBadRows, reading);
    auto blocking = sums.blocking;
    const auto geographyYear = geographyOfMoves(family, sums, year, file, blocking);
    if (!blocking.empty())
        throw Error{Error::Code::Malformed, blocking.front()};

    auto source = sourceRecord(plan.inspection, creditOfMoves(family, year));
    source.dataYear = year;
    source.geographyYear = geographyYear.value_or(0);
    source.id = observatory.sources().add(t, source);
    TableWriter writer{t, describeMoves(family, source)};
    Count alreadyThere;
    for (const auto& place : sums.places) {
        const std::array<Cell, moveColumns.size()> cells{place.arrived, place.left, place.stayed, place.fromAbroad};
        if (writer.add(place.code, {}, cells))
            ++source.rows;
        else
            alreadyThere.add(place.code);
    }
    writer.finish();
    alreadyThere.report(sums.anomalies, GEO_TR("%1 places were there already, from another file"),
                        {GEO_TR("the first ones are kept")});
    const auto unmatched =
        reportCodesWithoutOutline(observatory, family.level, geographyYear, codesOf(sums), sums.anomalies);
    source.anomalies = std::move(sums.anomalies);
    observatory.sources().update(t, source);
    progress.report(1);
    return {source, source.rows == 0, unmatched};
}

} // namespace geo
