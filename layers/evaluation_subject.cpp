#include "evaluation_subject.hpp"

#include "register_words.hpp"

#include "base/codes.hpp"
#include "base/error.hpp"

#include <algorithm>
#include <set>

namespace layers {
namespace {

using geo::NetworkRecord;

std::optional<NetworkRecord> withId(const geo::NetworkRegister& network, std::string_view kind, std::string_view field,
                                    const std::string& id) {
    for (auto& record : network.records(geo::recordKind(kind)))
        if (record.at(field) == id)
            return std::move(record);
    return std::nullopt;
}

void addNeighbourhoods(EvaluatedSubject& subject, const NetworkRecord& record) {
    for (const auto& code : record.codes("neighbourhoods")) {
        addOnce(subject.neighbourhoods, code);
        subject.about.emplace_back("neighbourhood", code);
    }
}

EvaluatedSubject ofCite(const NetworkRecord& cite) {
    EvaluatedSubject subject{cite.at("name"), false, {{"cite", cite.at("id")}}, {}, {}};
    addNeighbourhoods(subject, cite);
    addOnce(subject.communes, cite.at("commune"));
    return subject;
}

EvaluatedSubject ofContract(const geo::NetworkRegister& network, const NetworkRecord& contract) {
    EvaluatedSubject subject{contract.at("name"), false, {{"contract", contract.at("epci")}}, {}, {}};
    addNeighbourhoods(subject, contract);
    for (const auto& site : network.records(geo::recordKind("sites")))
        if (site.at("contract") == contract.at("epci"))
            subject.about.emplace_back("site", site.at("id"));
    for (const auto& commune : contract.codes("communes"))
        addOnce(subject.communes, commune);
    return subject;
}

[[noreturn]] void refuse(const geo::NetworkRegister& network, const std::string& word) {
    std::set<std::string> known;
    for (const auto& statement : network.records(geo::recordKind("statements")))
        known.insert(statement.at("subject") + " " +
                     subjectName(network, statement.at("subject_kind"), statement.at("subject")));
    if (known.empty())
        throw geo::Error{geo::Error::Code::Usage,
                         {GEO_TR("“%1” is no site, cité éducative, contract or neighbourhood of the register; nor is "
                                 "any T0 or reading recorded yet."),
                          {word}}};
    throw geo::Error{geo::Error::Code::Usage,
                     {GEO_TR("“%1” is no site, cité éducative, contract or neighbourhood of the register; what is "
                             "stated is about: %2"),
                      {word, joinedWith({known.begin(), known.end()}, ", ")}}};
}

} // namespace

bool EvaluatedSubject::isAbout(const NetworkRecord& record) const {
    return about.empty() ||
           std::ranges::find(about, std::pair{record.at("subject_kind"), record.at("subject")}) != about.end();
}

void EvaluatedSubject::add(const EvaluatedSubject& other) {
    if (name.empty())
        name = other.name;
    for (const auto& one : other.about)
        if (std::ranges::find(about, one) == about.end())
            about.push_back(one);
    for (const auto& code : other.neighbourhoods)
        addOnce(neighbourhoods, code);
    for (const auto& code : other.communes)
        addOnce(communes, code);
}

EvaluatedSubject subjectOfSite(const geo::NetworkRegister& network, const std::string& id) {
    const auto site = withId(network, "sites", "id", id);
    if (!site)
        return {};
    EvaluatedSubject subject{site->at("name"), true, {{"site", id}}, {}, {}};
    if (!site->at("contract").empty())
        subject.about.emplace_back("contract", site->at("contract"));
    addNeighbourhoods(subject, *site);
    if (!site->at("commune").empty()) {
        subject.about.emplace_back("commune", site->at("commune"));
        subject.communes.push_back(site->at("commune"));
    }
    return subject;
}

EvaluatedSubject evaluatedSubject(const geo::NetworkRegister& network, const std::string& word) {
    if (word.empty())
        return {};
    if (auto site = subjectOfSite(network, word); !site.about.empty())
        return site;
    if (const auto cite = withId(network, "cites", "id", word))
        return ofCite(*cite);
    if (const auto contract = withId(network, "contracts", "epci", word))
        return ofContract(network, *contract);
    for (const auto& statement : network.records(geo::recordKind("statements")))
        if (statement.at("subject") == word) {
            EvaluatedSubject subject{subjectName(network, statement.at("subject_kind"), word), false, {}, {}, {}};
            subject.about.emplace_back(statement.at("subject_kind"), word);
            if (geo::QpvCode::parse(word))
                subject.neighbourhoods.push_back(word);
            return subject;
        }
    if (geo::QpvCode::parse(word))
        return {word, false, {{"neighbourhood", word}}, {word}, {}};
    refuse(network, word);
}

std::vector<NetworkRecord> recordsAbout(const geo::NetworkRegister& network, std::string_view kind,
                                        const EvaluatedSubject& subject) {
    auto all = network.records(geo::recordKind(kind));
    std::erase_if(all, [&](const auto& record) { return record.flag("draft") || !subject.isAbout(record); });
    return all;
}

std::string subjectName(const geo::NetworkRegister& network, const std::string& kind, const std::string& id) {
    const auto* const table = kind == "site"       ? "sites"
                              : kind == "cite"     ? "cites"
                              : kind == "council"  ? "councils"
                              : kind == "adherent" ? "adherents"
                                                   : nullptr;
    if (kind == "contract") {
        const auto contract = withId(network, "contracts", "epci", id);
        return contract ? contract->at("name") : id;
    }
    const auto record = table ? withId(network, table, "id", id) : std::nullopt;
    return record && !record->at("name").empty() ? record->at("name") : id;
}

} // namespace layers
