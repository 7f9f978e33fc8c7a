#include "readers/family.hpp"

#include "base/sha256.hpp"
#include "geometry/grid_cells.hpp"
#include "observatory/observatory.hpp"
#include "observatory/official_codes.hpp"
#include "observatory/zones.hpp"
#include "readers/text_encoding.hpp"
#include "vintage/join.hpp"

#include <fmt/chrono.h>

#include <cstdlib>
#include <ctime>

namespace geo {

bool fits(std::string_view column, std::string_view pattern) {
    const auto lower = lowered(trimmed(column));
    const auto wanted = lowered(pattern);
    const bool open = wanted.ends_with('*');
    const auto length = wanted.size() - (open ? 1 : 0);
    if (open ? lower.size() < length : lower.size() != length)
        return false;
    for (std::size_t i = 0; i < length; ++i) {
        const bool same = wanted[i] == '#' ? lower[i] >= '0' && lower[i] <= '9' : lower[i] == wanted[i];
        if (!same)
            return false;
    }
    return true;
}

bool fitsAny(std::string_view column, const std::vector<std::string_view>& patterns) {
    return std::any_of(patterns.begin(), patterns.end(), [&](auto pattern) { return fits(column, pattern); });
}

std::optional<std::size_t> findColumn(const std::vector<std::string>& columns,
                                      const std::vector<std::string_view>& patterns) {
    for (const auto pattern : patterns)
        for (std::size_t c = 0; c < columns.size(); ++c)
            if (fits(columns[c], pattern))
                return c;
    return std::nullopt;
}

namespace {

template <typename Code> std::optional<std::string> textOf(std::string_view text) {
    const auto code = Code::parse(text);
    return code ? std::optional{code->text()} : std::nullopt;
}

} // namespace

std::optional<std::string> parseCode(GeographyKind kind, std::string_view text) {
    switch (kind) {
    case GeographyKind::Iris:
        return textOf<IrisCode>(text);
    case GeographyKind::Qpv:
        return textOf<QpvCode>(text);
    case GeographyKind::Commune:
        return textOf<CommuneCode>(text);
    case GeographyKind::Department:
        return textOf<DepartmentCode>(text);
    case GeographyKind::Epci:
        return textOf<EpciCode>(text);
    case GeographyKind::Outline: // has no official code
        break;
    case GeographyKind::Grid: {
        const auto name = CellName::parse(text);
        return name ? std::optional{name->text()} : std::nullopt;
    }
    }
    return std::nullopt;
}

std::optional<std::string> withLostZero(GeographyKind kind, std::string_view text) {
    const auto digits = trimmed(text);
    const std::size_t whole = kind == GeographyKind::Iris         ? 9
                              : kind == GeographyKind::Commune    ? 5
                              : kind == GeographyKind::Department ? 2
                                                                  : 0;
    if (whole == 0 || digits.size() + 1 != whole || !isDigits(digits))
        return std::nullopt;
    return parseCode(kind, "0" + std::string{digits});
}

std::optional<Territory> territoryOf(GeographyKind kind, const std::string& code) {
    const auto department = departmentOf(kind, code);
    if (department.empty())
        return std::nullopt;
    return Territory::find(department.size() == 3 ? department : std::string_view{"metropole"});
}

void Count::add(std::string example) {
    constexpr std::size_t enough = 200;
    ++m_number;
    if (m_examples.size() < enough && (m_examples.empty() || m_examples.back() != example))
        m_examples.push_back(std::move(example));
}

void Count::report(std::vector<Anomaly>& anomalies, const char* what, Message action) const {
    if (m_number > 0)
        anomalies.push_back({Message{what, {m_number}}, m_number, m_examples, std::move(action)});
}

int yearInNames(const SourceFile& source) {
    for (const auto& name : {source.member, source.file.filename().string()})
        if (const int year = yearInName(name))
            return year;
    return source.dictionary ? yearInNames(*source.dictionary) : 0;
}

void takeYearInNames(Inspection& inspection) {
    if (inspection.dataYear)
        return;
    if (const int year = yearInNames(inspection.source)) {
        inspection.dataYear = year;
        inspection.yearFromFileName = true;
        return;
    }
    inspection.anomalies.push_back(
        {{GEO_TR("the year of the figures is written neither in the columns nor in the file name")},
         1,
         {},
         {GEO_TR("give it with the file")}});
}

int dataYearOf(const Plan& plan) {
    if (const auto year = plan.vintage ? plan.vintage : plan.inspection.dataYear)
        return *year;
    throw Error{
        Error::Code::Usage,
        {GEO_TR("%1: the year of the figures is written neither in the columns nor in the file name. Give it with the "
                "file (--vintage)."),
         {plan.inspection.source.displayName()}}};
}

Source sourceRecord(const Inspection& inspection, const Credit& credit) {
    const char* fixed = std::getenv("SOURCE_DATE_EPOCH");
    const std::time_t now = fixed ? static_cast<std::time_t>(std::strtoll(fixed, nullptr, 10)) : std::time(nullptr);
    Source source;
    source.reader = inspection.reader;
    source.family = inspection.family;
    source.title = credit.title;
    source.producer = credit.producer;
    source.licence = inspection.source.choices.convention > 0 ? conventionLicence(inspection.source.choices.convention)
                                                              : credit.licence;
    source.attribution = credit.attribution;
    source.fictional = inspection.source.fictional;
    source.dataYear = inspection.dataYear.value_or(0);
    source.geographyYear = inspection.geographyYear.value_or(0);
    source.fileName = inspection.source.displayName();
    NoProgress known; // load() had it worked out
    source.sha256 = sha256Of(inspection.source, known);
    source.importedAt = fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(now));
    source.programVersion = LISIERE_VERSION;
    return source;
}

namespace {

/// How a reason reads in the report of an import. Those that only say where a code is from are information.
Message inShort(Miss why, std::int64_t n) {
    switch (why) {
    case Miss::NoOutlines:
        return {GEO_TR("of these, %1 are in departments without outlines here"), {n}};
    case Miss::NotCut:
        return {GEO_TR("of these, %1 are communes not cut into IRIS; the outlines hold cut communes only"), {n}};
    case Miss::NewCode:
    case Miss::Merged:
    case Miss::Split:
    case Miss::Gone:
        return {GEO_TR("of these, %1 are in communes that merged, split or changed code between the two years"), {n}};
    case Miss::OtherCut:
        return {GEO_TR("of these, %1 are IRIS of another year's cut"), {n}};
    case Miss::PartOfCity:
    case Miss::WholeCity:
        return {GEO_TR("of these, %1 are Paris, Lyon or Marseille, whole here and by district there"), {n}};
    default:
        return {};
    }
}

} // namespace

std::int64_t reportCodesWithoutOutline(const Observatory& observatory, GeographyKind kind,
                                       std::optional<int> geographyYear, const std::vector<std::string>& codes,
                                       std::vector<Anomaly>& anomalies) {
    auto geography = observatory.zones().find(kind, geographyYear);
    if (!geography && kind != GeographyKind::Qpv) // a neighbourhood table never serves the other generation
        geography = observatory.zones().find(kind);
    if (!geography)
        return 0;
    const auto zones = observatory.zones().loadCodes(*geography);
    JoinContext context;
    context.tableYear = geographyYear.value_or(0);
    context.movements = observatory.officialCodes().movements();
    context.help.passage = observatory.officialCodes().passage(context.tableYear, geography->vintage);
    const auto report = joined(kind, codes, *zones, context);
    Count without;
    std::map<std::string, std::pair<Message, Count>> reasons;
    for (const auto& miss : report.misses) {
        if (zones->find(miss.published))
            continue;
        without.add(miss.published);
        if (const auto words = inShort(miss.why, 0); !words.empty()) {
            auto& [sentence, count] = reasons[words.text];
            count.add(miss.meant.empty() ? miss.published : miss.published + " → " + miss.meant);
            sentence = inShort(miss.why, count.number());
        }
    }
    const auto all = static_cast<std::int64_t>(codes.size());
    const auto elsewhere = std::count_if(report.misses.begin(), report.misses.end(),
                                         [](const auto& miss) { return miss.why == Miss::NoOutlines; });
    if (elsewhere > 0 && elsewhere == without.number()) { // nothing to look at: a national table, outlines of some
        without.report(anomalies, GEO_TR("%1 codes are of departments without outlines in the observatory"),
                       {GEO_TR("the other %1 have theirs in %2 %3; all figures are kept"),
                        {all - without.number(), std::string{toText(kind)}, std::to_string(geography->vintage)}});
        return static_cast<std::int64_t>(report.faults());
    }
    without.report(anomalies, GEO_TR("%1 codes have no outline in the observatory"),
                   {GEO_TR("%1 of %2 have theirs in %3 %4; all figures are kept"),
                    {all - without.number(), all, std::string{toText(kind)}, std::to_string(geography->vintage)}});
    for (auto& [text, reason] : reasons)
        anomalies.push_back({reason.first, reason.second.number(), reason.second.examples(), {}});
    return static_cast<std::int64_t>(report.faults());
}

} // namespace geo
