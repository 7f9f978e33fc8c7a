#include "sentences.hpp"

#include "wording.hpp"

#include <array>
#include <string_view>

namespace layers {
namespace {

using geo::Message;
using indicators::PublishedFigure;

double roundedTo(double value, int decimals) {
    const double scale = std::pow(10, decimals);
    return std::round(value * scale) / scale;
}

/// A share in percent as it is said: whole, but for small ones.
double share(double part, double whole, int decimals) {
    const double percent = 100 * part / whole;
    return roundedTo(percent, percent < 1 ? 2 : percent < 10 ? std::max(decimals, 1) : decimals);
}

/// The short name of the files that INSEE publishes by neighbourhood.
struct FileName {
    std::string_view family, name;
};
constexpr std::array<FileName, 9> fileNames{{{"qpv-demo", "DEMO"},
                                             {"qpv-revn", "REVN"},
                                             {"qpv-ipro", "IPRO"},
                                             {"qpv-educ", "EDUC"},
                                             {"qpv-logt", "LOGT"},
                                             {"qpv-filosofi", "Filosofi"},
                                             {"qpv-population", "RP"},
                                             {"caf-iris", "CAF"},
                                             {"filosofi-commune", "Filosofi"}}};

/// Writes the paragraphs of one neighbourhood.
class Writer {
public:
    explicit Writer(const NeighbourhoodFacts& facts) : m_facts{facts} {}

    std::vector<SaidParagraph> write() {
        population();
        income();
        poverty();
        allowances();
        ages();
        work();
        jobseekers();
        return std::move(m_paragraphs);
    }

private:
    const PublishedFigure* known(const std::map<std::string, PublishedFigure>& figures, const char* id) const {
        const auto found = figures.find(id);
        return found != figures.end() && found->second.value.hasNumber() ? &found->second : nullptr;
    }
    const PublishedFigure* own(const char* id) const { return known(m_facts.figures, id); }
    /// The same figure of the commune, of the same year.
    const PublishedFigure* whole(const PublishedFigure& figure) const {
        const auto* commune = known(m_facts.whole, figure.indicator.id.c_str());
        return commune && commune->year == figure.year && !m_facts.commune.empty() ? commune : nullptr;
    }
    double said(const PublishedFigure& figure) const {
        return roundedTo(figure.value.value, figure.indicator.decimals);
    }
    static std::string yearOf(const PublishedFigure& figure) { return std::to_string(figure.year); }
    static std::string origin(const PublishedFigure& figure) { return originOf(figure, "INSEE"); }
    std::string place() const { return ofPlace(m_facts.commune, m_facts.language); }
    std::string others() const { return numberWord(m_facts.neighbourhoods, m_facts.language); }

    void begin(const char* id, Message text) { m_paragraphs.push_back({id, std::move(text), {}}); }
    void cite(const PublishedFigure& figure, const std::string& code, double value) {
        m_paragraphs.back().figures.push_back({figure.indicator.id, code, value, figure.year, figure.source});
    }
    void citeOwn(const PublishedFigure& figure) { cite(figure, m_facts.code, said(figure)); }
    void citeWhole(const PublishedFigure& figure) { cite(figure, m_facts.communeCode, said(figure)); }

    void population();
    void income();
    void incomeAmongOthers(const PublishedFigure& median);
    void poverty();
    void allowances();
    void ages();
    void work();
    void jobseekers();

    const NeighbourhoodFacts& m_facts;
    std::vector<SaidParagraph> m_paragraphs;
};

void Writer::population() {
    const auto* people = own("pop");
    if (!people)
        return;
    const double count = said(*people);
    const auto date = std::to_string(m_facts.populationDate ? m_facts.populationDate : people->year);
    const auto* commune = whole(*people);
    if (!commune || !(commune->value.value > 0)) {
        begin("population", {GEO_TR("%1 has %2 inhabitants (census of %3)."), {m_facts.name, count, date}});
        return citeOwn(*people);
    }
    const double ofCommune = share(count, said(*commune), 1);
    if (m_facts.neighbourhoods < 2)
        begin("population", {GEO_TR("%1 has %2 inhabitants (census of %3): %4% of those of %5, of which it is the only "
                                    "priority neighbourhood."),
                             {m_facts.name, count, date, ofCommune, place()}});
    else if (m_facts.neighbourhoodsPopulation)
        begin("population",
              {GEO_TR("%1 has %2 inhabitants (census of %3): %4% of the inhabitants of the %5 priority neighbourhoods "
                      "of %6 and %7% of those of the commune."),
               {m_facts.name, count, date, share(count, *m_facts.neighbourhoodsPopulation, 0), others(), place(),
                ofCommune}});
    else
        begin("population", {GEO_TR("%1 has %2 inhabitants (census of %3): %4% of those of %5, which has %6 priority "
                                    "neighbourhoods."),
                             {m_facts.name, count, date, ofCommune, place(), others()}});
    citeOwn(*people);
    citeWhole(*commune);
    if (m_facts.neighbourhoods >= 2 && m_facts.neighbourhoodsPopulation)
        cite(*people, "", *m_facts.neighbourhoodsPopulation);
}

/// Where it stands among the neighbourhoods of the commune; only where it is the first or the last without a tie.
void Writer::incomeAmongOthers(const PublishedFigure& median) {
    const auto& all = m_facts.medians;
    const auto value = [](const NeighbourFigure& each) { return each.value; };
    const auto [low, high] = std::ranges::minmax_element(all, {}, value);
    const auto ties = [&](double of) { return std::ranges::count(all, of, &NeighbourFigure::value); };
    const double own = said(median);
    const std::string year = yearOf(median);
    if (all.size() == 2) {
        const auto& other = all[all[0].code == m_facts.code ? 1 : 0];
        begin("income",
              {GEO_TR("Half of the inhabitants have a standard of living under €%1 a year (%2). In the other priority "
                      "neighbourhood of the commune, %3, half are under €%4."),
               {own, year, other.name, other.value}});
        cite(median, other.code, other.value);
    } else if (low->code == m_facts.code && ties(low->value) == 1) {
        begin(
            "income",
            {GEO_TR("Half of the inhabitants have a standard of living under €%1 a year (%2). It is the lowest of the "
                    "%3 priority neighbourhoods of %4; the highest is €%5 (%6)."),
             {own, year, others(), place(), high->value, high->name}});
        cite(median, high->code, high->value);
    } else if (high->code == m_facts.code && ties(high->value) == 1) {
        begin(
            "income",
            {GEO_TR("Half of the inhabitants have a standard of living under €%1 a year (%2). It is the highest of the "
                    "%3 priority neighbourhoods of %4; the lowest is €%5 (%6)."),
             {own, year, others(), place(), low->value, low->name}});
        cite(median, low->code, low->value);
    } else {
        begin("income",
              {GEO_TR("Half of the inhabitants have a standard of living under €%1 a year (%2). Over the %3 priority "
                      "neighbourhoods of %4 it goes from €%5 (%6) to €%7 (%8)."),
               {own, year, others(), place(), low->value, low->name, high->value, high->name}});
        cite(median, low->code, low->value);
        cite(median, high->code, high->value);
    }
    citeOwn(median);
}

void Writer::income() {
    const auto* median = own("med");
    if (!median)
        return;
    if (m_facts.medians.size() >= 2 && !m_facts.commune.empty()) {
        incomeAmongOthers(*median);
    } else {
        begin("income", {GEO_TR("Half of the inhabitants have a standard of living under €%1 a year (%2)."),
                         {said(*median), yearOf(*median)}});
        citeOwn(*median);
    }
    if (const auto* commune = whole(*median)) {
        begin("income-commune",
              {GEO_TR("Over the whole commune, half of the inhabitants have a standard of living under €%1 (%2)."),
               {said(*commune), yearOf(*commune)}});
        citeWhole(*commune);
    }
}

void Writer::poverty() {
    const auto* rate = own("tp60");
    if (!rate)
        return;
    const auto* commune = whole(*rate);
    if (commune)
        begin("poverty", {GEO_TR("%1% of the inhabitants live under the poverty line, which is 60% of the national "
                                 "median; in the commune, %2% (%3)."),
                          {said(*rate), said(*commune), yearOf(*rate)}});
    else
        begin("poverty",
              {GEO_TR("%1% of the inhabitants live under the poverty line, which is 60% of the national median (%2)."),
               {said(*rate), yearOf(*rate)}});
    citeOwn(*rate);
    if (commune)
        citeWhole(*commune);
}

void Writer::allowances() {
    const auto* rate = own("p_caf_am");
    if (!rate)
        return;
    const auto* commune = whole(*rate);
    if (commune)
        begin("families", {GEO_TR("Of the households that receive family allowances, %1% are lone-parent families; in "
                                  "the commune, %2% (%3)."),
                           {said(*rate), said(*commune), origin(*rate)}});
    else
        begin("families",
              {GEO_TR("Of the households that receive family allowances, %1% are lone-parent families (%2)."),
               {said(*rate), origin(*rate)}});
    citeOwn(*rate);
    if (commune)
        citeWhole(*commune);
}

void Writer::ages() {
    const auto* young = own("p0024");
    const auto* old = own("p60p");
    if (!young || !old || young->year != old->year)
        return;
    begin("age", {GEO_TR("People under 25 are %1% of the population and those aged 60 and over %2% (%3)."),
                  {said(*young), said(*old), origin(*young)}});
    citeOwn(*young);
    citeOwn(*old);
}

void Writer::work() {
    const auto* all = own("tx_emp");
    const auto* women = own("tx_emp_f");
    if (!all)
        return;
    if (women && women->year == all->year)
        begin("jobs", {GEO_TR("Of the people aged 15 to 64, %1% are in work; of the women of that age, %2% (%3)."),
                       {said(*all), said(*women), origin(*all)}});
    else
        begin("jobs", {GEO_TR("Of the people aged 15 to 64, %1% are in work (%2)."), {said(*all), origin(*all)}});
    citeOwn(*all);
    if (women && women->year == all->year)
        citeOwn(*women);
}

void Writer::jobseekers() {
    const auto* all = own("defm");
    if (!all || all->value.value < 2)
        return;
    const auto* women = own("qpv-ipro:ABC_F");
    const bool both = women && women->year == all->year && women->value.value >= 2;
    if (both)
        begin("jobseekers", {GEO_TR("%1 people are registered as jobseekers (categories A, B, C), of whom %2 are women "
                                    "(%3)."),
                             {said(*all), said(*women), origin(*all)}});
    else
        begin("jobseekers",
              {GEO_TR("%1 people are registered as jobseekers (categories A, B, C; %2)."), {said(*all), origin(*all)}});
    citeOwn(*all);
    if (both)
        citeOwn(*women);
}

} // namespace

std::string originOf(const PublishedFigure& figure, const std::string& producer) {
    const auto& universe = figure.indicator.universe;
    const std::string who = universe.ends_with("_caf")    ? "CNAF"
                            : universe == "registered_ft" ? "France Travail"
                                                          : producer;
    const auto file = std::ranges::find(fileNames, std::string_view{figure.family}, &FileName::family);
    const auto year = std::to_string(figure.year);
    return file == fileNames.end() ? who + ", " + year : who + ", " + std::string{file->name} + " " + year;
}

std::vector<SaidParagraph> sentencesAbout(const NeighbourhoodFacts& facts) { return Writer{facts}.write(); }

} // namespace layers
