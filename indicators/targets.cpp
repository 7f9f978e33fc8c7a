#include "targets.hpp"

#include "base/error.hpp"
#include "base/parallel.hpp"
#include "observatory/zones.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <utility>

namespace indicators {

using geo::Error;
using geo::Message;

namespace {

constexpr int quadrantSegments = 32; // domain §6: understates 300 m by 0.09 m

[[noreturn]] void notATarget(std::string_view text) {
    throw Error{
        Error::Code::Usage,
        {GEO_TR("“%1” is not a target: write KIND[@VINTAGE][:CODE,…], for instance qpv@2015:QP034005, commune:34172 "
                "or qpv; kinds are iris, qpv, commune, departement and epci"),
         {std::string{text}}}};
}

std::vector<std::string> split(std::string_view text) {
    std::vector<std::string> parts;
    while (true) {
        const auto comma = text.find(',');
        parts.emplace_back(text.substr(0, comma));
        if (comma == std::string_view::npos)
            return parts;
        text.remove_prefix(comma + 1);
    }
}

/// How many letters must be changed, added or dropped (Levenshtein 1965).
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j <= b.size(); ++j)
            diagonal = std::exchange(
                row[j], std::min({row[j] + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0u : 1u)}));
    }
    return row.back();
}

bool containsWithoutCase(std::string_view text, std::string_view part) {
    const auto same = [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); };
    return std::search(text.begin(), text.end(), part.begin(), part.end(), same) != text.end();
}

/// Up to three zones whose code looks like the one asked for or whose name holds it: "QP034005 (Mosson), …".
std::string nearCodes(const geo::ZoneSet& zones, const std::string& code) {
    std::vector<std::pair<std::size_t, std::size_t>> ranked;
    for (std::size_t i = 0; i < zones.size(); ++i) {
        if (code.size() >= 3 && containsWithoutCase(zones.name(i), code))
            ranked.emplace_back(0, i);
        else if (const auto d = distance(code, zones.code(i)); d <= 3)
            ranked.emplace_back(d, i);
    }
    std::sort(ranked.begin(), ranked.end());
    std::string text;
    for (std::size_t k = 0; k < std::min<std::size_t>(3, ranked.size()); ++k)
        text += (k > 0 ? ", " : "") + zones.code(ranked[k].second) + " (" + zones.name(ranked[k].second) + ")";
    return text;
}

[[noreturn]] void unknownCode(const geo::ZoneSet& zones, const std::string& code) {
    const std::string level =
        std::string{geo::toText(zones.geography().kind)} + "@" + std::to_string(zones.geography().vintage);
    const auto near = nearCodes(zones, code);
    if (near.empty())
        throw Error{Error::Code::Usage, {GEO_TR("there is no %1 in %2"), {code, level}}};
    throw Error{Error::Code::Usage, {GEO_TR("there is no %1 in %2; near it: %3"), {code, level, near}}};
}

[[noreturn]] void notLoaded(const geo::Observatory& observatory, const TargetExpression& expression) {
    std::string loaded;
    for (const auto& geography : observatory.zones().all())
        loaded += (loaded.empty() ? "" : ", ") + std::string{geo::toText(geography.kind)} + "@" +
                  std::to_string(geography.vintage);
    std::string wanted{geo::toText(expression.kind)};
    if (expression.vintage)
        wanted += "@" + std::to_string(*expression.vintage);
    if (loaded.empty())
        throw Error{Error::Code::Usage,
                    {GEO_TR("no outlines are loaded for %1: import the file of these outlines first"), {wanted}}};
    throw Error{
        Error::Code::Usage,
        {GEO_TR("no outlines are loaded for %1; there are %2: import the file of these outlines or choose one of them"),
         {wanted, loaded}}};
}

/// The neighbourhood and the strip around it; for a ring, without the strict areas of any neighbourhood of the set:
/// what lies in another one belongs there first (domain §6).
geo::MultiPolygon widened(const geo::ZoneSet& zones, std::size_t zone, double metres, bool ring) {
    const auto strict = zones.shape(zone);
    auto wide = geo::buffered(strict, metres, quadrantSegments);
    if (!ring)
        return wide;
    std::vector<geo::MultiPolygon> taken{strict};
    if (zones.geography().kind == geo::GeographyKind::Qpv)
        for (const auto other : zones.within(wide.extent()))
            if (other != zone)
                taken.push_back(zones.shape(other));
    return geo::difference(wide, taken.size() == 1 ? strict : geo::united(taken));
}

} // namespace

TargetExpression TargetExpression::parse(std::string_view text) {
    TargetExpression expression;
    auto head = text.substr(0, text.find(':'));
    if (head.size() < text.size())
        expression.codes = split(text.substr(head.size() + 1));
    for (auto& code : expression.codes) {
        std::erase(code, ' ');
        if (code.empty())
            notATarget(text);
    }
    if (const auto at = head.find('@'); at != std::string_view::npos) {
        const auto year = head.substr(at + 1);
        int vintage = 0;
        const auto [end, error] = std::from_chars(year.data(), year.data() + year.size(), vintage);
        if (error != std::errc{} || end != year.data() + year.size() || vintage < 1900 || vintage > 2100)
            notATarget(text);
        expression.vintage = vintage;
        head = head.substr(0, at);
    }
    const auto kind = geo::geographyKindFromText(head);
    if (!kind || *kind == geo::GeographyKind::Outline) // outlines are in no observatory
        notATarget(text);
    expression.kind = *kind;
    return expression;
}

std::string Targets::name(std::size_t i) const {
    const auto& geography = (isGrouped() ? *base : *zones).geography();
    std::string set{geo::toText(geography.kind)};
    if (geography.kind != geo::GeographyKind::Outline)
        set += "@" + std::to_string(geography.vintage);
    const auto& code = zones->code(indices[i]);
    if (!isGrouped())
        return set + ":" + code;
    return code == grouping ? set + "/" + grouping : set + "/" + grouping + ":" + code; // "total" has no code
}

Targets targetsOf(std::shared_ptr<const geo::ZoneSet> zones, std::vector<std::size_t> indices, double buffer, bool ring,
                  geo::Progress& progress) {
    if (buffer < 0 || !std::isfinite(buffer))
        throw Error{Error::Code::Usage, {GEO_TR("a buffer is a distance in metres from 0 up, not %1"), {buffer}}};
    if (ring && !(buffer > 0))
        throw Error{Error::Code::Usage, {GEO_TR("a ring needs a buffer: say how many metres wide it is")}};
    Targets targets;
    targets.zones = std::move(zones);
    targets.indices = std::move(indices);
    targets.buffer = buffer;
    targets.ring = ring;
    targets.shapes.resize(targets.indices.size());
    geo::parallelFor(
        targets.indices.size(),
        [&](std::size_t i) {
            targets.shapes[i] = buffer > 0 ? widened(*targets.zones, targets.indices[i], buffer, ring)
                                           : targets.zones->shape(targets.indices[i]);
        },
        progress);
    return targets;
}

Targets resolve(const geo::Observatory& observatory, const TargetExpression& expression, double buffer, bool ring,
                geo::Progress& progress) {
    const auto geography = observatory.zones().find(expression.kind, expression.vintage);
    if (!geography)
        notLoaded(observatory, expression);
    geo::ProgressPart loading{progress, 0, 0.5}, shaping{progress, 0.5, 1};
    const auto zones = observatory.zones().load(*geography, loading);
    std::vector<std::size_t> indices;
    for (const auto& code : expression.codes) {
        const auto index = zones->find(code);
        if (!index)
            unknownCode(*zones, code);
        if (std::find(indices.begin(), indices.end(), *index) == indices.end()) // asked for twice: given once
            indices.push_back(*index);
    }
    if (expression.codes.empty())
        for (std::size_t i = 0; i < zones->size(); ++i)
            indices.push_back(i);
    return targetsOf(zones, std::move(indices), buffer, ring, shaping);
}

} // namespace indicators
