#include "survey_margin.hpp"

#include "comparability.hpp"
#include "territories.hpp"

namespace indicators {

namespace {

constexpr double surveyedFrom = 10'000;          ///< inhabitants of the commune
constexpr double spread = 1.5, designEffect = 2; ///< see surveyVariance()
constexpr double perPerson = spread * designEffect, inPercent = 100;

std::string communeOf(const std::string& iris) { return wholeCity(iris.substr(0, 5)); }

} // namespace

std::vector<bool> surveyedInPart(const Figures& population, const geo::ZoneSet& zones) {
    std::map<std::string, double> people;
    for (std::size_t i = 0; i < zones.size(); ++i)
        if (geo::hasNumber(population.values.states[i]))
            people[communeOf(zones.code(i))] += population.values.values[i];
    std::vector<bool> surveyed(zones.size());
    for (std::size_t i = 0; i < zones.size(); ++i)
        surveyed[i] = people[communeOf(zones.code(i))] >= surveyedFrom;
    return surveyed;
}

std::optional<double> surveyVariance(const Figures& figures, std::size_t zone) {
    if (!isCensus(figures.indicator) || figures.indicator.derivation || figures.remade ||
        figures.values.states[zone] != geo::CellState::Value)
        return std::nullopt;
    if (figures.indicator.nature == Nature::Count)
        return perPerson * std::max(figures.values.values[zone], 0.0);
    if (figures.indicator.unit != "%" || figures.denominator.size() != figures.values.size())
        return std::nullopt;
    const double part = figures.numerator.values[zone], whole = figures.denominator.values[zone];
    const double share = part / whole;
    if (!(whole > 0) || !(share >= 0 && share <= 1))
        return std::nullopt;
    return inPercent * inPercent * perPerson * share * (1 - share) / whole;
}

} // namespace indicators
