#include "sheet_subject.hpp"

#include "comparability.hpp"
#include "legend.hpp"
#include "perimeter_targets.hpp"
#include "provenance.hpp"
#include "territories.hpp"
#include "wording.hpp"

#include "observatory/zones.hpp"

namespace layers {

using geo::GeographyKind;
using indicators::Figures;
using indicators::Indicator;
using indicators::PublishedFigure;
using indicators::ReferenceKind;

SheetShared::SheetShared(const geo::Observatory& observatory_, const indicators::Catalogue& catalogue_,
                         indicators::Language language_, ContentLoader& loader_)
    : observatory{observatory_}, catalogue{catalogue_}, language{language_}, loader{loader_}, reader{loader_.reader()},
      references{observatory_, loader_.reader()}, sources{observatory_.sources().all()},
      iris{observatory_.zones().find(GeographyKind::Iris)},
      communes{observatory_.zones().find(GeographyKind::Commune)} {
    std::vector<indicators::Offer> all;
    for (const Indicator& indicator : catalogue.all())
        for (auto& offer : reader.tables().offers(indicator, GeographyKind::Qpv))
            all.push_back(std::move(offer));
    reader.tables().prepare(all); // one pass over each table
}

const std::vector<indicators::Offer>& SheetShared::offers(const std::string& id) {
    const auto known = m_offers.find(id);
    if (known != m_offers.end())
        return known->second.second;
    const auto* indicator = catalogue.find(id);
    Indicator made;
    if (!indicator) {
        const auto colon = id.rfind(':');
        const auto& tables = reader.tables().all();
        const bool loaded =
            colon != std::string::npos && std::ranges::any_of(tables, [&](const geo::StatTable& table) {
                return table.family == id.substr(0, colon) && indicators::hasColumn(table, id.substr(colon + 1));
            });
        if (!loaded)
            return m_offers[id].second;
        made = reader.indicator(id);
        indicator = &made;
    }
    auto found = reader.tables().offers(*indicator, GeographyKind::Qpv);
    return m_offers.emplace(id, std::pair{*indicator, std::move(found)}).first->second.second;
}

std::optional<PublishedFigure> SheetShared::published(const std::string& id, const std::string& qpv,
                                                      std::optional<int> year) {
    const auto& found = offers(id);
    return found.empty() ? std::nullopt : reader.published(m_offers.at(id).first, found, qpv, year);
}

std::vector<int> SheetShared::years(const std::string& id) {
    std::vector<int> years;
    for (const auto& offer : offers(id))
        if (std::ranges::find(years, offer.table->dataYear) == years.end())
            years.push_back(offer.table->dataYear);
    std::ranges::sort(years);
    return years;
}

const std::vector<Indicator>& SheetShared::publishedIndicators() {
    if (!m_indicators) {
        m_indicators.emplace();
        for (const Indicator& indicator : catalogue.all())
            if (!indicator.derivation && !offers(indicator.id).empty())
                m_indicators->push_back(indicator);
    }
    return *m_indicators;
}

const Figures* SheetShared::figures(const std::string& id, const geo::ZoneSet& zones, int year) {
    const auto [at, isNew] = m_figures.try_emplace({id, zones.geography().vintage, year});
    if (isNew && !offers(id).empty())
        at->second = indicators::figuresOf(reader, m_offers.at(id).first, zones, year);
    return at->second ? &*at->second : nullptr;
}

const indicators::ReferenceFigure& SheetShared::reference(ReferenceKind kind, const std::string& code,
                                                          const Indicator& indicator, int year) {
    const auto [at, isNew] = m_references.try_emplace({kind, code, indicator.id, year});
    if (isNew)
        at->second = references.figure(kind, code, indicator, year);
    return at->second;
}

const std::vector<std::string>& SheetShared::epcis(const geo::ZoneSet& zones) {
    auto& codes = m_epcis[zones.geography().vintage];
    if (!codes.empty())
        return codes;
    codes.resize(zones.size());
    for (std::size_t i = 0; i < zones.size(); ++i)
        if (const auto listed = reader.memberships().listedCommunes(zones, i); !listed.empty())
            codes[i] = reader.memberships().of(listed.front()).epci;
    return codes;
}

SheetShared::IrisCount SheetShared::irisOf(const std::string& commune, geo::Progress& progress) {
    if (!iris || commune.empty())
        return {};
    const auto zones = loader.zones(GeographyKind::Iris, std::nullopt, progress);
    if (m_irisOf.empty())
        for (const std::string& code : zones->codes()) {
            auto& count = m_irisOf[indicators::wholeCity(code.substr(0, 5))];
            if (code.ends_with("0000"))
                count.uncut = true;
            else
                ++count.cut;
        }
    const auto found = m_irisOf.find(indicators::wholeCity(commune));
    return found == m_irisOf.end() ? IrisCount{} : found->second;
}

const geo::Source* SheetShared::source(std::int64_t id) const {
    const auto found = std::ranges::find(sources, id, &geo::Source::id);
    return found == sources.end() ? nullptr : &*found;
}

std::string SheetShared::origin(const PublishedFigure& figure) const {
    const auto* from = source(figure.source);
    if (figure.indicator.id == "pop" && figure.family.starts_with("qpv-"))
        return (from ? from->producer : "INSEE") + ", RP " +
               std::to_string(catalogue.censusOf(figure.family, figure.year));
    return originOf(figure, from ? from->producer : "INSEE");
}

SheetSubject::SheetSubject(SheetShared& shared_, const NeighbourhoodSheetRequest& request_, geo::Progress& progress)
    : shared{shared_}, request{request_} {
    geo::ProgressPart finding{progress, 0, 0.3}, placing{progress, 0.3, 0.9}, counting{progress, 0.9, 1};
    const auto colon = request.code.find(':');
    const auto wanted = colon == std::string::npos ? request.code : request.code.substr(colon + 1);
    const auto targets = perimeterTargets(shared.observatory, shared.loader, {geo::GeographyKind::Qpv, wanted},
                                          Perimeter::Strict, 0, finding);
    zones = targets.zones;
    index = targets.indices.front();
    code = zones->code(index);
    name = usualName(zones->name(index));
    home = homeCommune(shared.observatory, shared.loader, *zones, index, placing);
    commune = shared.reader.memberships().of(home.code);
    if (commune.department.empty() && !home.code.empty())
        commune.department = indicators::departmentOfCode(home.code);
    irisOfCommune = shared.irisOf(home.code, counting);
    readFigures();
    learnFacts();
}

bool SheetSubject::has(const std::string& id) const {
    const auto found = figures.find(id);
    return found != figures.end() && found->second.value.hasNumber();
}

void SheetSubject::use(std::int64_t source) {
    if (source != 0 && std::ranges::find(used, source) == used.end())
        used.push_back(source);
}

PublishedFigure SheetSubject::comparable(const std::string& id) const {
    const PublishedFigure& newest = figures.at(id);
    PublishedFigure found = newest;
    if (home.code.empty())
        return found;
    indicators::comparisonYear(newest.indicator, newest.year, [&](int year) {
        if (!shared.reference(ReferenceKind::Commune, home.code, newest.indicator, year).value.hasNumber())
            return false;
        if (year == newest.year)
            return true;
        auto figure = shared.published(id, code, year);
        if (!figure || !figure->value.hasNumber())
            return false;
        found = std::move(*figure);
        return true;
    });
    return found;
}

void SheetSubject::readFigures() {
    for (const Indicator& indicator : shared.publishedIndicators())
        if (auto figure = shared.published(indicator.id, code))
            figures.emplace(indicator.id, std::move(*figure));
    if (auto women = shared.published("qpv-ipro:ABC_F", code))
        figures.emplace("qpv-ipro:ABC_F", std::move(*women));
}

namespace {

std::optional<double> sumOf(const Figures& figures, const std::vector<std::uint32_t>& zones) {
    double sum = 0;
    for (const std::uint32_t i : zones) {
        if (!geo::hasNumber(figures.values.states[i]))
            return std::nullopt;
        sum += figures.values.values[i];
    }
    return sum;
}

PublishedFigure asPublished(const indicators::ReferenceFigure& figure) {
    return {figure.indicator,
            figure.value,
            figure.year,
            0,
            {},
            figure.sources.empty() ? 0 : figure.sources.front(),
            {},
            {}};
}

} // namespace

void SheetSubject::learnFacts() {
    facts.language = shared.language;
    facts.code = code;
    facts.name = name;
    facts.neighbourhoods = home.neighbours.size();
    facts.figures = figures;
    if (const auto people = figures.find("pop"); people != figures.end())
        facts.populationDate = shared.catalogue.censusOf(people->second.family, people->second.year);
    if (home.code.empty() || home.straddled)
        return; // "of the commune" would not be true
    facts.communeCode = home.code;
    facts.commune = home.name;
    if (has("p_caf_am"))
        facts.figures["p_caf_am"] = comparable("p_caf_am");
    for (const char* id : {"pop", "med", "tp60", "p_caf_am"})
        if (const auto own = facts.figures.find(id); own != facts.figures.end() && own->second.carriedFrom.empty()) {
            const auto& whole =
                shared.reference(ReferenceKind::Commune, home.code, own->second.indicator, own->second.year);
            if (whole.value.hasNumber())
                facts.whole.emplace(id, asPublished(whole));
        }
    if (const auto people = figures.find("pop"); people != figures.end()) {
        if (const auto* all = shared.figures("pop", *zones, people->second.year))
            facts.neighbourhoodsPopulation = sumOf(*all, home.neighbours);
    }
    if (const auto median = figures.find("med"); median != figures.end())
        if (const auto* all = shared.figures("med", *zones, median->second.year); all && sumOf(*all, home.neighbours))
            for (const std::uint32_t i : home.neighbours)
                facts.medians.push_back({zones->code(i), usualName(zones->name(i)), all->values.values[i]});
}

Paragraph paragraph(const SheetSubject& subject, const std::string& id, geo::Message text) {
    const auto own = subject.request.texts.find(id);
    return {id, own == subject.request.texts.end() ? std::move(text) : verbatim(own->second)};
}

std::vector<Paragraph> said(SheetSubject& subject, const std::vector<SaidParagraph>& all,
                            const std::vector<std::string>& ids) {
    std::vector<Paragraph> paragraphs;
    for (const auto& id : ids) {
        const auto found = std::ranges::find(all, id, &SaidParagraph::id);
        if (found == all.end())
            continue;
        auto each = paragraph(subject, id, found->text);
        if (each.text.empty() || (each.text.text == "%1" && std::get<std::string>(each.text.values[0]).empty()))
            continue; // the user took the words out
        for (const SaidFigure& figure : found->figures) {
            subject.use(figure.source);
            subject.shown.insert(figure.indicator);
        }
        paragraphs.push_back(std::move(each));
    }
    return paragraphs;
}

} // namespace layers
