#include "advice.hpp"

#include "colour_vision.hpp"
#include "style_classes.hpp"

#include <array>
#include <cctype>
#include <cstdint>
#include <utility>

namespace layers {
namespace {

using indicators::Indicator;
using indicators::Nature;

constexpr std::string_view divergingPalette = "PuOr", warmPalette = "Oranges";
constexpr double crowded = 0.6; ///< share of the zones in one class from which the map shows little else
constexpr double lopsided = 1;  ///< skewness from which classes of equal width leave most zones in a few of them
constexpr std::size_t fewZones = 12, zonesForTails = 40;

std::int64_t number(std::size_t n) { return static_cast<std::int64_t>(n); }

std::size_t withNumber(std::span<const double> values) {
    return static_cast<std::size_t>(std::ranges::count_if(values, [](double v) { return std::isfinite(v); }));
}

/// Collects advice on one map.
class Adviser {
public:
    Adviser(const IndicatorStyle& style, const AdviceSubject& subject) : m_style{style}, m_about{subject} {}

    std::vector<Advice> all() {
        if (!m_style.adviceDeclined)
            onForm();
        const bool coloured = m_style.form == MapForm::Choropleth || m_style.form == MapForm::ColouredCircles;
        if (coloured && m_about.classification.classes() > 0) {
            onMethod();
            onNumber();
            if (!onKindOfPalette())
                onLikeness();
        }
        return std::move(m_advice);
    }

private:
    using About = Advice::About;
    IndicatorStyle& add(About about, geo::Message why, geo::Message action) {
        m_advice.push_back({about, std::move(why), std::move(action), m_style});
        return m_advice.back().style;
    }
    void onForm() {
        const bool count = m_about.indicator.nature == Nature::Count;
        if (m_style.form == MapForm::Circles && !count) {
            add(About::Form, GEO_TR("A rate is not a quantity: circles in proportion to it mislead."),
                GEO_TR("Colour the zones"))
                .form = MapForm::Choropleth;
        } else if (count && (m_style.form == MapForm::Choropleth || m_style.form == MapForm::ColouredCircles)) {
            IndicatorStyle& circles = add(
                About::Form, GEO_TR("A count coloured by area misleads: large zones stand out, whatever they hold."),
                GEO_TR("Draw circles"));
            circles.form = MapForm::Circles;
            circles.sizedBy.clear();
            if (m_about.rate)
                onRate(*m_about.rate);
        }
    }
    void onRate(const Indicator& rate) {
        IndicatorStyle& style = add(About::Form,
                                    {GEO_TR("%1: a rate can be coloured, the count gives the size of the circles."),
                                     {rate.label.in(m_about.language)}},
                                    GEO_TR("Draw circles coloured by the rate"));
        style.form = MapForm::ColouredCircles;
        style.sizedBy = std::exchange(style.indicator, rate.id);
        style.innerBounds.clear(); // they were bounds of counts
        style.lockedBreaks.clear();
        if (style.method == ClassMethod::Manual)
            style.method = ClassMethod::Quantile;
    }
    bool chosen() const { return m_style.method == ClassMethod::Manual || !m_style.lockedBreaks.empty(); }
    void onMethod() {
        const std::size_t zones = withNumber(m_about.values);
        if (chosen())
            return;
        if (m_style.method == ClassMethod::Q6 && zones < zonesForTails) {
            add(About::Method,
                {GEO_TR("Extremes apart (Q6) sets 5% of the zones apart at each end: too few out of %1."),
                 {number(zones)}},
                GEO_TR("Use quantiles"))
                .method = ClassMethod::Quantile;
            return;
        }
        const bool balanced = m_style.method == ClassMethod::Quantile || m_style.method == ClassMethod::Q6 ||
                              m_style.method == ClassMethod::HeadTail || m_style.method == ClassMethod::Centred;
        if (balanced || zones < fewZones || m_about.classification.classes() < 3)
            return;
        if (const std::size_t most = fullest(); static_cast<double>(most) > crowded * static_cast<double>(zones))
            add(About::Method,
                {GEO_TR("%1 of the %2 zones are in the same class: the map shows little else."),
                 {number(most), number(zones)}},
                GEO_TR("Use quantiles"))
                .method = ClassMethod::Quantile;
    }
    std::size_t fullest() const {
        std::vector<std::size_t> counts(m_about.classification.classes());
        for (const double value : m_about.values)
            if (const auto k = m_about.classification.classOf(value))
                ++counts[*k];
        return *std::ranges::max_element(counts);
    }
    void onNumber() {
        const std::size_t zones = withNumber(m_about.values);
        const int bearable = bearableClasses(zones);
        if (chosen() || static_cast<int>(m_about.classification.classes()) <= bearable + 1)
            return;
        add(About::Classes,
            {GEO_TR("%1 classes are many for %2 zones."), {number(m_about.classification.classes()), number(zones)}},
            {GEO_TR("Make %1 classes"), {std::int64_t{bearable}}})
            .classes = bearable;
    }
    /// @returns whether another palette is called for.
    bool onKindOfPalette() {
        const Palette& used = paletteFor(m_style, m_about.indicator, m_about.classification);
        const bool centred = m_about.classification.method == ClassMethod::Centred;
        const bool aboutAMiddle = centred || m_about.classification.method == ClassMethod::StandardDeviation;
        if (centred && used.kind != PaletteKind::Diverging) {
            add(About::Palette, GEO_TR("Classes below and above a reference are told apart by two hues."),
                GEO_TR("Use two hues"))
                .palette = divergingPalette;
        } else if (used.kind == PaletteKind::Categories) {
            add(About::Palette, GEO_TR("Colours of categories have no order: a reader cannot tell more from less."),
                GEO_TR("Go from light to dark"))
                .palette.clear();
        } else if (!aboutAMiddle && !chosen() && used.kind == PaletteKind::Diverging && !m_style.palette.empty()) {
            add(About::Palette,
                GEO_TR("Two hues part what is below a reference from what is above: these classes have none."),
                GEO_TR("Go from light to dark"))
                .palette.clear();
        } else if (used.id == warmPalette && m_about.indicator.direction == indicators::Direction::Neutral) {
            add(About::Palette, GEO_TR("A warm colour sounds an alarm; here more is neither better nor worse."),
                GEO_TR("Use a neutral colour"))
                .palette.clear();
        } else {
            return false;
        }
        return true;
    }
    /// Another palette, else fewer classes, so that none look alike any more; nothing if neither helps.
    void onLikeness() {
        const std::vector<Alike> alike = alikeColours(m_about.colours);
        if (alike.empty())
            return;
        IndicatorStyle better = m_style;
        geo::Message action = GEO_TR("Use the usual colours");
        better.palette.clear();
        if (looksAlike(better, m_about.classification)) {
            better = m_style;
            do {
                if (--better.classes < 3 || chosen())
                    return;
            } while (looksAlike(better, classesFor(better, m_about.values, m_about.indicator.decimals,
                                                   m_about.classification.reference)));
            action = {GEO_TR("Make %1 classes"), {std::int64_t{better.classes}}};
        }
        const Alike& worst = *std::ranges::min_element(alike, {}, &Alike::difference);
        add(About::Palette, likeness(worst), std::move(action)) = better;
    }
    bool looksAlike(const IndicatorStyle& style, const Classification& classification) const {
        return !alikeColours(coloursFor(paletteFor(style, m_about.indicator, classification), classification)).empty();
    }
    static geo::Message likeness(const Alike& alike) {
        const std::vector<geo::Message::Value> classes{number(alike.first + 1), number(alike.second + 1)};
        switch (alike.vision) {
        case Vision::Normal:
            return {GEO_TR("Classes %1 and %2 look alike."), classes};
        case Vision::Deuteranopia:
            return {GEO_TR("Classes %1 and %2 look alike to a deuteranope (green-blind)."), classes};
        case Vision::Protanopia:
            return {GEO_TR("Classes %1 and %2 look alike to a protanope (red-blind)."), classes};
        case Vision::Tritanopia:
            return {GEO_TR("Classes %1 and %2 look alike to a tritanope (blue-blind)."), classes};
        case Vision::Grey:
            break;
        }
        return {GEO_TR("Classes %1 and %2 look alike printed in grey."), classes};
    }

    const IndicatorStyle& m_style;
    const AdviceSubject& m_about;
    std::vector<Advice> m_advice;
};

/// "P{yy}_POP" and "P18_POP" are one column.
bool sameColumn(std::string_view pattern, std::string_view column) {
    constexpr std::string_view years = "{yy}";
    const auto at = pattern.find(years);
    if (pattern == column)
        return true;
    if (at == std::string_view::npos || column.size() + 2 != pattern.size())
        return false;
    const auto isDigit = [](char c) { return std::isdigit(static_cast<unsigned char>(c)) != 0; };
    return column.starts_with(pattern.substr(0, at)) && column.substr(at + 2) == pattern.substr(at + years.size()) &&
           isDigit(column[at]) && isDigit(column[at + 1]);
}

bool sameSum(const std::vector<indicators::Term>& rate, const std::vector<indicators::Term>& count) {
    return std::ranges::equal(rate, count, [](const auto& a, const auto& b) {
        return a.sign == b.sign && (sameColumn(a.column, b.column) || sameColumn(b.column, a.column));
    });
}

} // namespace

std::vector<Advice> adviceFor(const IndicatorStyle& style, const AdviceSubject& subject) {
    return Adviser{style, subject}.all();
}

Proposal proposal(const Indicator& indicator, std::span<const double> values) {
    Proposal made;
    IndicatorStyle& style = made.style;
    const std::size_t zones = withNumber(values);
    style.indicator = indicator.id;
    if (indicator.nature == Nature::Count) {
        style.form = MapForm::Circles;
        made.reasons.push_back(
            GEO_TR("A count is shown by circles, so that large zones do not stand out for their area."));
        return made;
    }
    made.reasons.push_back(GEO_TR("A rate is shown by the colour of the zones."));
    style.classes = bearableClasses(zones);
    made.reasons.push_back(
        {GEO_TR("%1 zones have a number: %2 classes."), {number(zones), std::int64_t{style.classes}}});
    if (std::abs(skewness(values)) < lopsided) {
        style.method = ClassMethod::EqualInterval;
        made.reasons.push_back(GEO_TR("The values lie evenly about their middle: classes of equal width read best."));
    } else {
        style.method = ClassMethod::Quantile;
        made.reasons.push_back(GEO_TR("A few values are far from the others: quantiles keep zones in every class."));
    }
    return made;
}

int bearableClasses(std::size_t zonesWithNumber) {
    constexpr std::array<std::size_t, 4> enough{20, 60, 5'000, 20'000}; // for 4, 5, 6, 7
    return 3 + static_cast<int>(std::ranges::upper_bound(enough, zonesWithNumber) - enough.begin());
}

double skewness(std::span<const double> values) {
    double n = 0, sum = 0, second = 0, third = 0;
    for (const double value : values)
        if (std::isfinite(value)) {
            n += 1;
            sum += value;
        }
    if (n < 3)
        return 0;
    for (const double value : values)
        if (std::isfinite(value)) {
            const double apart = value - sum / n;
            second += apart * apart / n;
            third += apart * apart * apart / n;
        }
    return second > 0 ? third / std::pow(second, 1.5) : 0;
}

const Indicator* rateOf(const indicators::Catalogue& catalogue, const Indicator& count) {
    for (const Indicator& rate : catalogue.all()) {
        if (rate.nature != Nature::Ratio)
            continue;
        for (const indicators::Formula& of : rate.formulas)
            for (const indicators::Formula& mine : count.formulas)
                if (of.family == mine.family && !of.denominator.empty() && sameSum(of.numerator, mine.numerator))
                    return &rate;
    }
    return nullptr;
}

} // namespace layers
