#include "coverage.hpp"

#include "contract_places.hpp"
#include "register_words.hpp"
#include "territories.hpp"

#include <algorithm>
#include <map>
#include <regex>
#include <tuple>

namespace layers {
namespace {

std::string generationOf(const geo::Contract& contract) {
    return contract.generation.empty() ? "2015" : contract.generation; // lists of the first generation do not say it
}

bool isCounted(const geo::Adherent& adherent, std::optional<int> year) {
    return year ? adherent.isMemberIn(*year) : !adherent.leftAfter;
}

std::string usualGeneration(const std::vector<geo::Contract>& contracts) {
    std::vector<std::string> all;
    std::ranges::transform(contracts, std::back_inserter(all), generationOf);
    return all.empty() || std::ranges::count(all, "2015") > 0 ? "2015" : *std::ranges::min_element(all);
}

void add(std::vector<AdherentCount>& counts, const std::string& id, const std::string& label) {
    const auto found = std::ranges::find(counts, id, &AdherentCount::id);
    if (found == counts.end())
        counts.push_back({id, label, 1});
    else
        ++found->count;
}

class CoverageCounter {
public:
    CoverageCounter(const geo::Observatory& observatory, const CoverageQuestion& question)
        : m_network{networkOf(observatory)} {
        m_result.year = question.year;
        m_result.generation = question.generation.empty() ? usualGeneration(m_network.contracts) : question.generation;
        for (const auto& adherent : m_network.adherents)
            if (isCounted(adherent, question.year))
                m_result.adherents.push_back(adherent);
        const bool any = !m_network.contracts.empty();
        std::erase_if(m_network.contracts, [&](const auto& c) { return generationOf(c) != m_result.generation; });
        if (any && m_network.contracts.empty())
            throw geo::Error{geo::Error::Code::Usage,
                             {GEO_TR("The register has no contract of the generation %1: choose another, or import the "
                                     "list of these contracts."),
                              {m_result.generation}}};
    }

    Coverage count(const CoveragePlaces* places) {
        contracts();
        if (places)
            locate(*places);
        neighbourhoods();
        departments();
        adherents();
        comingsAndGoings();
        history();
        howCounted();
        return std::move(m_result);
    }

private:
    std::optional<std::size_t> coverOf(const geo::Contract& contract) const {
        const auto found = std::ranges::find(m_result.adherents, contract.coveredBy, &geo::Adherent::id);
        if (contract.coveredBy.empty() || found == m_result.adherents.end())
            return std::nullopt;
        return static_cast<std::size_t>(found - m_result.adherents.begin());
    }
    void contracts() {
        for (const auto& contract : m_network.contracts)
            m_result.contracts.push_back({contract, coverOf(contract), {}, contract.neighbourhoods});
        m_result.contractCount.whole = m_result.contracts.size();
        for (std::size_t i = 0; i < m_result.contracts.size(); ++i) {
            const auto& one = m_result.contracts[i];
            m_result.contractCount.covered += one.covered() ? 1 : 0;
            if (!one.covered())
                m_result.uncovered.push_back(i);
            auto& people = m_result.inhabitants;
            if (!one.contract.inhabitants) {
                ++people.without;
                continue;
            }
            const auto n = static_cast<std::size_t>(std::max<std::int64_t>(*one.contract.inhabitants, 0));
            people.whole += n;
            people.covered += one.covered() ? n : 0;
        }
        std::ranges::stable_sort(m_result.uncovered, std::greater{}, [&](std::size_t i) {
            return m_result.contracts[i].contract.inhabitants.value_or(-1);
        });
    }
    void locate(const CoveragePlaces& places) {
        const ContractPlaces known{places.memberships};
        for (auto& one : m_result.contracts) {
            // Where it is does not depend on the year: the adherent is asked even if it is no member then.
            const auto communes = known.communesOf(one.contract, m_network.coverOf(one.contract));
            one.communes.assign(communes.begin(), communes.end());
            if (places.neighbourhoods)
                one.neighbourhoods = known.neighbourhoodsOf(one.contract, communes, *places.neighbourhoods);
        }
    }
    void neighbourhoods() {
        auto& count = m_result.neighbourhoods;
        for (const auto& one : m_result.contracts) {
            count.whole += one.neighbourhoods.size();
            count.covered += one.covered() ? one.neighbourhoods.size() : 0;
            count.without += one.neighbourhoods.empty() ? 1 : 0; // every contract has some
        }
    }
    void departments() {
        std::map<std::string, DepartmentCover> rows;
        for (const auto& one : m_result.contracts) {
            auto& row = rows[one.contract.department];
            row.code = one.contract.department;
            row.name = indicators::departmentName(row.code);
            ++row.whole;
            row.covered += one.covered() ? 1 : 0;
            (one.covered() ? row.coveredNames : row.uncoveredNames).push_back(one.contract.name);
        }
        for (auto& [code, row] : rows)
            m_result.departments.push_back(std::move(row));
        std::ranges::stable_sort(m_result.departments, [](const auto& a, const auto& b) {
            return std::pair{a.covered, a.whole} > std::pair{b.covered, b.whole};
        });
    }
    void adherents() {
        for (const auto& adherent : m_result.adherents) {
            add(m_result.byType, adherent.type, {});
            add(m_result.byDepartment, adherent.department, indicators::departmentName(adherent.department));
        }
        std::ranges::sort(m_result.byDepartment, {}, &AdherentCount::id);
    }
    void comingsAndGoings() {
        if (!m_result.year)
            return;
        for (const auto& adherent : m_network.adherents) {
            if (adherent.joined == *m_result.year)
                m_result.joined.push_back(adherent.name);
            if (adherent.leftAfter == *m_result.year - 1)
                m_result.left.push_back(adherent.name);
        }
    }
    void history();
    void howCounted();
    void sayContracts();
    void sayYears();
    void sayOtherTotals();
    void say(std::string id, geo::Message words) {
        m_result.howCounted.push_back({"counted-" + std::move(id), std::move(words)});
    }

    NetworkCount m_network; ///< whole, but for contracts of other generations
    Coverage m_result;
};

void CoverageCounter::history() {
    std::optional<std::int64_t> first, last;
    const auto known = [&](std::int64_t year) {
        first = std::min(first.value_or(year), year);
        last = std::max(last.value_or(year), year);
    };
    for (const auto& adherent : m_network.adherents) {
        m_result.withoutYears += adherent.joined ? 0 : 1;
        if (adherent.joined)
            known(*adherent.joined);
        if (adherent.leftAfter)
            known(*adherent.leftAfter + 1);
    }
    if (!first)
        return;
    if (m_result.year)
        last = std::max<std::int64_t>(*last, *m_result.year);
    for (auto at = static_cast<int>(*first); at <= static_cast<int>(*last); ++at) {
        CoverageYear one{at, 0, 0};
        for (const auto& adherent : m_network.adherents)
            one.adherents += adherent.isMemberIn(at) ? 1 : 0;
        for (const auto& contract : m_network.contracts) {
            const auto* adherent = m_network.coverOf(contract);
            one.covered += adherent && adherent->isMemberIn(at) ? 1 : 0;
        }
        m_result.history.push_back(one);
    }
}

/// Only what the register itself says.
void CoverageCounter::howCounted() {
    std::vector<std::string> towns;
    for (const auto& one : m_result.contracts)
        if (const auto* adherent = m_result.coverOf(one); adherent && adherent->type == "ville")
            addOnce(towns, adherent->place.name.empty() ? adherent->name : adherent->place.name);
    std::ranges::sort(towns);
    if (!towns.empty())
        say("towns", {GEO_TR("A town that is an adherent counts for the contract of its intercommunality (%1)."),
                      {joinedWith(towns, ", ")}});
    sayContracts();
    sayYears();
    sayOtherTotals();
}

void CoverageCounter::sayContracts() {
    std::size_t unknownCover = 0;
    for (const auto& one : m_result.contracts) {
        const auto* adherent = m_network.coverOf(one.contract);
        unknownCover += !one.contract.coveredBy.empty() && !adherent ? 1 : 0;
        if (!one.contract.note.empty() && !(adherent && adherent->type == "ville")) // said of all towns at once
            say("contract-" + one.contract.epci, {GEO_TR("%1: %2."), {one.contract.name, one.contract.note}});
    }
    if (m_result.inhabitants.without > 0)
        say("without", {GEO_TR("Contracts without a figure of inhabitants: %1; they are in neither number."),
                        {static_cast<std::int64_t>(m_result.inhabitants.without)}});
    if (unknownCover > 0)
        say("unknown",
            {GEO_TR("Contracts that name an adherent the register does not hold: %1; they count as not covered."),
             {static_cast<std::int64_t>(unknownCover)}});
}

void CoverageCounter::sayYears() {
    std::vector<std::string> others;
    for (const auto& one : m_result.contracts)
        if (!one.covered() && m_network.coverOf(one.contract))
            others.push_back(one.contract.name);
    if (!others.empty())
        say("other-years", m_result.year ? geo::Message{GEO_TR("Covered in other years, not in %1: %2."),
                                                        {std::to_string(*m_result.year), joinedWith(others, "; ")}}
                                         : geo::Message{GEO_TR("Covered by an adherent that left since: %1."),
                                                        {joinedWith(others, "; ")}});
    const auto unknown = m_result.withoutJoiningYear();
    if (m_result.year && unknown > 0)
        say("years", {GEO_TR("Adherents whose first year is not recorded: %1; they count in %2 as in every year."),
                      {static_cast<std::int64_t>(unknown), std::to_string(*m_result.year)}});
}

/// A note that speaks of another total than the one counted here.
void CoverageCounter::sayOtherTotals() {
    static const std::regex total{R"(total[^0-9]{0,40}([0-9]{1,4}))"};
    const auto listed = m_result.adherents.size();
    for (const auto& adherent : m_result.adherents) {
        std::smatch found;
        if (std::regex_search(adherent.note, found, total) && std::stoul(found[1].str()) != listed)
            say("total", {GEO_TR("The register lists %1 adherents; its note on %2 says otherwise: “%3”."),
                          {static_cast<std::int64_t>(listed), adherent.name, adherent.note}});
    }
}

} // namespace

std::optional<double> CoveredCount::percent() const {
    if (whole == 0)
        return std::nullopt;
    return 100.0 * static_cast<double>(covered) / static_cast<double>(whole);
}

const geo::Adherent* Coverage::coverOf(const ContractCover& contract) const {
    return contract.adherent ? &adherents.at(*contract.adherent) : nullptr;
}

std::size_t Coverage::withoutJoiningYear() const {
    return static_cast<std::size_t>(std::ranges::count_if(adherents, [](const auto& a) { return !a.joined; }));
}

Coverage coverageOf(const geo::Observatory& observatory, const CoverageQuestion& question,
                    const CoveragePlaces* places) {
    return CoverageCounter{observatory, question}.count(places);
}

} // namespace layers
