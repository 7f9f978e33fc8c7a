// What can be said in words about a neighbourhood, a map or a chart: short, never causal, never judging.
#pragma once

#include "base/error.hpp"
#include "chart.hpp"
#include "figures.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace layers {

struct MapContent;

/// A number in a sentence, and where it comes from.
struct SaidFigure {
    std::string indicator; ///< id of the catalogue, or FAMILY:COLUMN
    std::string place;     ///< code of what it is a figure of
    double value = 0;      ///< as said
    int year = 0;
    std::int64_t source = 0;
    friend bool operator==(const SaidFigure&, const SaidFigure&) = default;
};

/// One or two sentences that belong together. The id stays the same whatever they say.
struct SaidParagraph {
    std::string id; ///< "population", "income", "income-commune", "poverty", "families", "age", "jobs", "jobseekers"
    geo::Message text;
    std::vector<SaidFigure> figures;
};

/// The same figure of another neighbourhood.
struct NeighbourFigure {
    std::string code, name;
    double value = 0;
};

/// Published figures alone; what is absent makes shorter sentences, or none.
struct NeighbourhoodFacts {
    indicators::Language language = indicators::Language::French;
    std::string code, name;
    std::string communeCode, commune; ///< empty where it lies in several, or in none that is known
    std::size_t neighbourhoods = 1;   ///< priority neighbourhoods of the commune, itself among them
    std::map<std::string, indicators::PublishedFigure> figures; ///< newest of each, by id
    std::map<std::string, indicators::PublishedFigure> whole;   ///< of the commune, of the same years
    int populationDate = 0;                                     ///< of the census behind the population; 0: not known
    std::optional<double> neighbourhoodsPopulation; ///< of all in the commune; none where one of them has none
    std::vector<NeighbourFigure> medians;           ///< of all in the commune, its own year; empty where one has none
};

/// Population and its share; income against the other neighbourhoods and the commune; poverty; households with
/// allowances; ages; work. In this order.
std::vector<SaidParagraph> sentencesAbout(const NeighbourhoodFacts& facts);

/// "INSEE, DEMO 2022": who counted, which file and year. @param producer  of the file, where the universe tells none.
std::string originOf(const indicators::PublishedFigure& figure, const std::string& producer);

/// A map and a chart for who cannot see them, a sentence each line.
std::vector<geo::Message> textAlternative(const MapContent& content);
std::vector<geo::Message> textAlternative(const Chart& chart);

} // namespace layers
