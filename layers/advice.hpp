// What a cartographer would change in a map, each with its reason and the style that does it.
#pragma once

#include "base/error.hpp"
#include "catalogue.hpp"
#include "classification.hpp"
#include "map_document.hpp"
#include "palette.hpp"

#include <span>
#include <string>
#include <vector>

namespace layers {

/// One piece of advice: why, what the button says, and the style after one click.
struct Advice {
    enum class About { Form, Method, Classes, Palette };
    About about = About::Form;
    geo::Message why, action;
    IndicatorStyle style;
};

/// A map to be judged.
struct AdviceSubject {
    const indicators::Indicator& indicator;
    std::span<const double> values;                               ///< of the zones shown; NaN where there is no number
    const Classification& classification;                         ///< what the style makes of them
    const std::vector<Colour>& colours;                           ///< one per class
    const indicators::Indicator* rate = {};                       ///< of an indicator that is a count: see rateOf()
    indicators::Language language = indicators::Language::French; ///< of what the rate is called
};

/// Weightiest first; empty if nothing is to be said. About the form no more once `adviceDeclined` is set.
/// A count belongs in circles, a rate alone does not; as many classes as zones can bear; a method that suits the shape
/// of the distribution; a palette of the right kind, whose neighbours can be told apart in grey and by the
/// colour-blind.
std::vector<Advice> adviceFor(const IndicatorStyle& style, const AdviceSubject& subject);

/// A style to begin with and what speaks for it.
struct Proposal {
    IndicatorStyle style; ///< year left to who asks
    std::vector<geo::Message> reasons;
};
/// Form by the nature of the indicator, method by the skew of the values, number of classes by how many zones have one.
Proposal proposal(const indicators::Indicator& indicator, std::span<const double> values);

/// How many classes so many zones can bear: 3 to 7, five or more zones in each as a rule.
int bearableClasses(std::size_t zonesWithNumber);
/// Third standardised moment of what is finite, n in the denominators; 0 for fewer than three or equal values.
double skewness(std::span<const double> values);

/// The rate of the catalogue whose numerator is this count (lone parents → their share); null if there is none.
/// @param count also a column of a table, as FigureReader::indicator() gives it.
const indicators::Indicator* rateOf(const indicators::Catalogue& catalogue, const indicators::Indicator& count);

} // namespace layers
