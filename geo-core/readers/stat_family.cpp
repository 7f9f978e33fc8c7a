#include "readers/stat_family.hpp"

#include "observatory/columns.hpp"
#include "observatory/observatory.hpp"
#include "readers/dictionary.hpp"
#include "readers/stat_survey.hpp"
#include "readers/text_encoding.hpp"

namespace geo {

namespace {

bool signedBy(const StatFamily& family, const std::vector<std::string>& columns) {
    return std::all_of(family.signature.begin(), family.signature.end(),
                       [&](const auto& group) { return findColumn(columns, group).has_value(); });
}

double knownShare(const StatFamily& family, const std::vector<std::string>& columns) {
    const auto known =
        std::count_if(columns.begin(), columns.end(), [&](const auto& column) { return isKnown(family, column); });
    return columns.empty() ? 0 : static_cast<double>(known) / static_cast<double>(columns.size());
}

/// The share of the rows whose code is one of the level. Lines of larger places are no argument against it.
double goodCodes(const StatFamily& family, const std::vector<std::vector<std::string>>& rows, const StatKey& key) {
    std::size_t good = 0, all = 0;
    for (const auto& row : rows) {
        const auto text = key.textOf(row);
        if (text.empty() || (family.level == GeographyKind::Qpv && parseCode(GeographyKind::Commune, text)))
            continue;
        ++all;
        good += parseCode(family.level, text) || withLostZero(family.level, text);
    }
    return all ? static_cast<double>(good) / static_cast<double>(all) : 0;
}

constexpr double mostlyCodes = 0.3;

bool holdsTotalsOnly(const Sample& sample) {
    return std::all_of(sample.rows.begin(), sample.rows.end(), [](const auto& row) {
        return std::any_of(row.begin(), row.end(), [](const auto& cell) { return isTotal(cell); });
    });
}

/// Labels of the dictionary, else those of a line under the titles.
std::vector<ColumnLabel> labelsOf(const SourceFile& source, const TextTable& table, const StatSurvey& survey,
                                  std::vector<Anomaly>& anomalies, Progress& progress) {
    if (source.dictionary)
        return labelsFor(table.header(), *source.dictionary, anomalies, progress);
    std::vector<ColumnLabel> labels;
    for (std::size_t c = 0; c < survey.labels.size(); ++c)
        if (!survey.labels[c].empty())
            labels.push_back({table.header()[c], "", survey.labels[c], ""});
    return labels;
}

/// For neighbourhoods the generation of their codes; for IRIS INSEE's pairing of data year and geography year.
std::optional<int> geographyYearOf(const StatFamily& family, const std::vector<std::string>& codes,
                                   std::optional<int> dataYear, const SourceFile& source,
                                   std::vector<Message>& blocking) {
    if (family.level != GeographyKind::Qpv)
        return dataYear ? std::optional{*dataYear + family.geographyOffset} : std::nullopt;
    std::map<int, std::int64_t> generations;
    for (const auto& code : codes)
        ++generations[generationOf(*QpvCode::parse(code))];
    if (generations.size() > 1)
        blocking.push_back({GEO_TR("%1 mixes neighbourhoods of 2015 (%2) and of 2024 (%3). Make one file of each."),
                            {source.displayName(), generations[2015], generations[2024]}});
    return generations.empty() ? std::nullopt : std::optional{generations.begin()->first};
}

void nameColumns(const StatFamily& family, const TextTable& table, Inspection& inspection) {
    for (const auto& column : table.header())
        if (!column.empty())
            (isKnown(family, column) ? inspection.columnsKnown : inspection.columnsUnknown).push_back(column);
}

void tellSeveralYears(const StatFamily& family, std::vector<Anomaly>& anomalies) {
    if (family.severalYears)
        anomalies.push_back({{GEO_TR("figures of several years, put together by somebody")},
                             1,
                             {},
                             {GEO_TR("the year given stands for all of them")}});
}

std::int64_t columnsIn(const std::vector<ColumnLabel>& labels) {
    return std::count_if(labels.begin(), labels.end(), [](const auto& label) { return label.value.empty(); });
}

Credit creditOf(const StatFamily& family, const std::vector<std::string>& columns, int year) {
    std::string title{family.title};
    title.replace(title.find("%1"), 2, std::to_string(year));
    for (const auto& hand : family.hands)
        if (findColumn(columns, {hand.column}))
            return {title, std::string{hand.producer}, "", std::string{hand.attribution}}; // its licence is not known
    return {title, std::string{family.producer}, "Licence Ouverte 2.0", std::string{family.attribution}};
}

/// Writes the rows the survey keeps. @returns how many were new.
class RowWriter {
public:
    RowWriter(const StatFamily& family, const TextTable& table, const StatSurvey& survey, TableWriter& writer)
        : m_family{family}, m_table{table}, m_survey{survey}, m_writer{writer} {}

    void add(const TextRow& row) {
        const auto index = m_index++;
        if (!m_survey.has(index))
            return;
        m_texts.clear();
        m_cells.clear();
        const auto text = m_survey.key->textOf(row.cells);
        const auto code = parseCode(m_family.level, text).value_or(withLostZero(m_family.level, text).value_or(text));
        for (std::size_t c = 0; c < m_survey.uses.size(); ++c) {
            const std::string& cell = c < row.cells.size() ? row.cells[c] : m_nothing;
            if (m_survey.uses[c] == StatSurvey::Use::Key)
                continue;
            if (m_survey.uses[c] == StatSurvey::Use::Text)
                m_texts.push_back(cell);
            else
                m_cells.push_back(parseCell(cell, m_table.dialect().decimal).value_or(Cell{}));
        }
        if (m_writer.add(code, m_texts, m_cells))
            ++written;
        else
            alreadyThere.add(code);
    }

    std::int64_t written = 0;
    Count alreadyThere;

private:
    const StatFamily& m_family;
    const TextTable& m_table;
    const StatSurvey& m_survey;
    TableWriter& m_writer;
    std::size_t m_index = 0;
    const std::string m_nothing;
    std::vector<std::string> m_texts;
    std::vector<Cell> m_cells;
};

StatTable describe(const StatFamily& family, const StatSurvey& survey, const Source& source) {
    StatTable table;
    table.family = family.id;
    table.level = family.level;
    table.dataYear = source.dataYear;
    table.geographyYear = source.geographyYear;
    table.sourceId = source.id;
    for (std::size_t c = 0; c < survey.uses.size(); ++c) {
        if (survey.uses[c] == StatSurvey::Use::Variable)
            table.columns.push_back(survey.names[c]);
        else if (survey.uses[c] == StatSurvey::Use::Text)
            table.textColumns.push_back(survey.names[c]);
    }
    return table;
}

std::string padded(std::string_view text, std::size_t digits) {
    std::string out{trimmed(text)};
    if (!out.empty() && out.size() < digits && isDigits(out))
        out.insert(0, digits - out.size(), '0');
    return out;
}

} // namespace

std::string StatKey::textOf(const std::vector<std::string>& cells) const {
    const auto cell = [&](std::size_t c) { return c < cells.size() ? cells[c] : std::string{}; };
    if (!iris)
        return cell(column);
    const auto commune = cell(column), part = cell(*iris);
    return commune.empty() || part.empty() ? commune : padded(commune, 5) + padded(part, 4);
}

std::optional<StatKey> findKey(const StatFamily& family, const std::vector<std::string>& columns,
                               const std::vector<std::vector<std::string>>& rows) {
    std::optional<StatKey> best;
    double bestShare = mostlyCodes;
    for (const auto pattern : family.key)
        for (std::size_t c = 0; c < columns.size(); ++c) {
            const StatKey key{c, std::nullopt};
            if (!fits(columns[c], pattern))
                continue;
            if (const double share = goodCodes(family, rows, key); share > bestShare) {
                best = key;
                bestShare = share;
            }
        }
    const auto commune = findColumn(columns, family.communeKey), part = findColumn(columns, family.irisKey);
    if (!best && commune && part && *commune != *part)
        if (const StatKey key{*commune, part}; goodCodes(family, rows, key) > mostlyCodes)
            best = key;
    if (const auto named = findColumn(columns, family.key); !best && named)
        best = StatKey{*named, std::nullopt};
    return best;
}

std::optional<int> yearInColumns(const StatFamily& family, const std::vector<std::string>& columns) {
    if (family.yearColumn.empty())
        return std::nullopt;
    const auto column = findColumn(columns, {family.yearColumn});
    const auto digits = family.yearColumn.find("##");
    if (!column || digits == std::string_view::npos)
        return std::nullopt;
    return 2000 + std::stoi(std::string{trimmed(columns[*column])}.substr(digits, 2)); // "##" are the last two
}

bool isTotal(std::string_view text) {
    const auto start = folded(text);
    return start.starts_with("ensemble") || start.starts_with("total") || start.starts_with("france");
}

bool isText(const StatFamily& family, std::string_view column) {
    return fitsAny(column, family.texts) || fitsAny(column, family.key) || fitsAny(column, family.communeKey) ||
           fitsAny(column, family.irisKey);
}

bool isKnown(const StatFamily& family, std::string_view column) {
    return fitsAny(column, family.variables) || isText(family, column);
}

Recognition recogniseTable(const StatFamily& family, const Sample& sample) {
    if (sample.isLayer || !signedBy(family, sample.columns) || (family.plausible && !family.plausible(sample)))
        return {};
    Recognition found;
    found.dataYear = yearInColumns(family, sample.columns);
    const double known = knownShare(family, sample.columns);
    const auto key = findKey(family, sample.columns, sample.rows);
    if (!key) {
        // All of the family but its codes: say so rather than "unknown file". A mixture of families is not one of them,
        // nor is the whole of the places (_ENSQP.csv), which has nothing but totals.
        found.confidence = known > 0.8 && !holdsTotalsOnly(sample) ? 0.5 : 0;
        return found;
    }
    const double good = goodCodes(family, sample.rows, *key);
    if (good < mostlyCodes)
        return {};
    found.confidence = std::min(1.0, 0.5 + 0.25 * good + 0.25 * known);
    return found;
}

Inspection inspectTable(const StatFamily& family, const SourceFile& source, const Recognition& found,
                        Progress& progress) {
    const TextTable table{source};
    Inspection inspection;
    inspection.source = source;
    inspection.reader = inspection.family = family.id;
    inspection.title = family.name;
    inspection.confidence = found.confidence;
    inspection.kind = family.level;
    inspection.encoding = toText(table.dialect().encoding);
    inspection.dataYear = yearInColumns(family, table.header());
    takeYearInNames(inspection);
    tellSeveralYears(family, inspection.anomalies);
    nameColumns(family, table, inspection);
    ProgressPart surveying{progress, 0, 0.9}, labelling{progress, 0.9, 1};
    const auto stamp = stampOf(source.file);
    auto survey = surveyTable(family, source, table, false, surveying);
    inspection.blocking = survey.blocking;
    inspection.geographyYear = geographyYearOf(family, survey.codes, inspection.dataYear, source, inspection.blocking);
    inspection.rows = survey.rows;
    inspection.anomalies.insert(inspection.anomalies.end(), survey.anomalies.begin(), survey.anomalies.end());
    inspection.columnsLabelled = columnsIn(labelsOf(source, table, survey, inspection.anomalies, labelling));
    inspection.codes = survey.codes;
    std::sort(inspection.codes.begin(), inspection.codes.end());
    inspection.survey = std::make_shared<KeptSurvey>(KeptSurvey{std::move(survey), stamp});
    return inspection;
}

LoadReport loadTable(const StatFamily& family, const Plan& plan, Observatory& observatory, Transaction& t,
                     Progress& progress) {
    const auto& file = plan.inspection.source;
    const int year = dataYearOf(plan);
    const TextTable table{file};
    ProgressPart surveying{progress, 0, 0.4}, writing{progress, 0.4, 0.95};
    const auto& kept = plan.inspection.survey;
    auto survey = kept && !plan.leaveOutBadRows && kept->stamp == stampOf(file.file)
                      ? kept->survey
                      : surveyTable(family, file, table, plan.leaveOutBadRows, surveying);
    auto blocking = survey.blocking;
    const auto geographyYear = geographyYearOf(family, survey.codes, year, file, blocking);
    if (!blocking.empty())
        throw Error{Error::Code::Malformed, blocking.front()};

    auto source = sourceRecord(plan.inspection, creditOf(family, table.header(), year));
    source.dataYear = year;
    source.geographyYear = geographyYear.value_or(0);
    source.id = observatory.sources().add(t, source);
    TableWriter writer{t, describe(family, survey, source)};
    RowWriter rows{family, table, survey, writer};
    table.forEach([&](const TextRow& row) { rows.add(row); }, writing);
    writer.finish();
    source.rows = rows.written;
    tellSeveralYears(family, survey.anomalies);
    ProgressPart labelling{progress, 0.95, 1};
    saveLabels(t, family.id, source.id, labelsOf(file, table, survey, survey.anomalies, labelling));
    rows.alreadyThere.report(survey.anomalies, GEO_TR("%1 lines were there already, from another file"),
                             {GEO_TR("the first ones are kept")});
    const auto unmatched =
        reportCodesWithoutOutline(observatory, family.level, geographyYear, survey.codes, survey.anomalies);
    source.anomalies = std::move(survey.anomalies);
    observatory.sources().update(t, source);
    progress.report(1);
    return {source, source.rows == 0, unmatched};
}

} // namespace geo
