// What the sheets of neighbourhoods share, and what is known of one neighbourhood. Private to layers/.
#pragma once

#include "blocks.hpp"
#include "home_commune.hpp"
#include "neighbourhood_sheet.hpp"
#include "sentences.hpp"

#include "observatory/sources.hpp"
#include "reference.hpp"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <vector>

namespace layers {

/// Read once for all sheets of an observatory.
struct SheetShared {
    SheetShared(const geo::Observatory& observatory, const indicators::Catalogue& catalogue,
                indicators::Language language, ContentLoader& loader);

    /// The newest figure of an indicator for one neighbourhood, or that of a year.
    std::optional<indicators::PublishedFigure> published(const std::string& id, const std::string& qpv,
                                                         std::optional<int> year = std::nullopt);
    /// Years for which a table of neighbourhoods gives it, ascending.
    std::vector<int> years(const std::string& id);
    const std::vector<indicators::Indicator>& publishedIndicators(); ///< those that some table of neighbourhoods gives
    /// Of all neighbourhoods of a generation; null where the indicator is not published for them that year.
    const indicators::Figures* figures(const std::string& id, const geo::ZoneSet& zones, int year);
    const indicators::ReferenceFigure& reference(indicators::ReferenceKind kind, const std::string& code,
                                                 const indicators::Indicator& indicator, int year);
    /// SIREN of the intercommunality of each neighbourhood, empty where it is not known.
    const std::vector<std::string>& epcis(const geo::ZoneSet& zones);
    /// The IRIS of a commune that are loaded.
    struct IrisCount {
        std::size_t cut = 0; ///< parts of it
        bool uncut = false;  ///< it is one zone as a whole
    };
    IrisCount irisOf(const std::string& commune, geo::Progress& progress);
    const geo::Source* source(std::int64_t id) const;
    std::string origin(const indicators::PublishedFigure& figure) const; ///< "INSEE, DEMO 2022"

    const geo::Observatory& observatory;
    const indicators::Catalogue& catalogue;
    indicators::Language language;
    ContentLoader& loader;
    const indicators::FigureReader& reader;
    indicators::References references;
    std::vector<geo::Source> sources;
    std::optional<geo::Geography> iris, communes;

private:
    const std::vector<indicators::Offer>& offers(const std::string& id);
    std::map<std::string, std::pair<indicators::Indicator, std::vector<indicators::Offer>>> m_offers;
    std::optional<std::vector<indicators::Indicator>> m_indicators;
    std::map<std::tuple<std::string, int, int>, std::optional<indicators::Figures>> m_figures;
    std::map<std::tuple<indicators::ReferenceKind, std::string, std::string, int>, indicators::ReferenceFigure>
        m_references;
    std::map<int, std::vector<std::string>> m_epcis;
    std::map<std::string, IrisCount> m_irisOf;
};

/// One neighbourhood, as long as its sheet is made.
struct SheetSubject {
    SheetSubject(SheetShared& shared, const NeighbourhoodSheetRequest& request, geo::Progress& progress);

    SheetShared& shared;
    const NeighbourhoodSheetRequest& request;
    std::shared_ptr<const geo::ZoneSet> zones;
    std::size_t index = 0;
    std::string code, name;
    HomeCommune home;
    indicators::CommuneMembership commune; ///< of its home; without names where no table lists it
    SheetShared::IrisCount irisOfCommune;
    std::map<std::string, indicators::PublishedFigure> figures; ///< newest of each, by id
    NeighbourhoodFacts facts;

    int generation() const { return zones->geography().vintage; }
    bool has(const std::string& id) const;
    /// The figure of the newest year, at most five back, for which the commune has it too; else the newest.
    /// @pre it is among `figures`.
    indicators::PublishedFigure comparable(const std::string& id) const;
    /// A source is named at the foot in the order in which it was first used.
    void use(std::int64_t source);
    std::vector<std::int64_t> used;
    std::set<std::string> shown; ///< ids of indicators on the pages, for their caveats

private:
    void readFigures();
    void learnFacts();
};

/// Paragraphs of the sheet in the user's words, where there are any.
Paragraph paragraph(const SheetSubject& subject, const std::string& id, geo::Message text);
/// Those of the ids given, in this order.
std::vector<Paragraph> said(SheetSubject& subject, const std::vector<SaidParagraph>& all,
                            const std::vector<std::string>& ids);

std::shared_ptr<const MapContent> sheetMap(SheetSubject& subject, geo::Progress& progress);
/// Published figures against the places around; without rows where nothing is published.
FigureTable sheetTable(SheetSubject& subject);
/// In the order in which they stand; those that have nothing to show are left out.
struct SheetCharts {
    std::optional<Chart> neighbourhoods, distribution, income, children, jobseekers;
};
SheetCharts sheetCharts(SheetSubject& subject);
std::vector<EstimateBlock> sheetEstimates(SheetSubject& subject, std::size_t most, geo::Progress& progress);

} // namespace layers
