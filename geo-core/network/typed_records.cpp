#include "network/network.hpp"

#include <fmt/format.h>

namespace geo {
namespace {

std::string textOf(std::optional<std::int64_t> whole) { return whole ? std::to_string(*whole) : std::string{}; }

std::string joined(const std::vector<std::string>& codes) { return fmt::format("{}", fmt::join(codes, ";")); }

Place placeOf(const NetworkRecord& record) {
    return {record.at("commune"), record.at("town"), record.lonLat(), record.at("precision")};
}

void setPlace(NetworkRecord& record, const Place& place) {
    record.set("commune", place.commune);
    record.set("town", place.name);
    record.set("lon", place.lonLat ? fmt::format("{}", place.lonLat->x) : "");
    record.set("lat", place.lonLat ? fmt::format("{}", place.lonLat->y) : "");
    record.set("precision", place.precision);
}

/// A text field of a record and the member of its typed form: one list for both ways.
template <typename Typed> struct Pair {
    std::string_view field;
    std::string Typed::*member;
};

constexpr Pair<Adherent> adherentTexts[] = {{"id", &Adherent::id},
                                            {"name", &Adherent::name},
                                            {"short_name", &Adherent::shortName},
                                            {"type", &Adherent::type},
                                            {"epci", &Adherent::epci},
                                            {"department", &Adherent::department},
                                            {"member_towns", &Adherent::memberTowns},
                                            {"representative_role", &Adherent::representativeRole},
                                            {"board_role", &Adherent::boardRole},
                                            {"note", &Adherent::note},
                                            {"source", &Adherent::source}};
constexpr Pair<Contract> contractTexts[] = {{"epci", &Contract::epci},
                                            {"name", &Contract::name},
                                            {"department", &Contract::department},
                                            {"covered_by", &Contract::coveredBy},
                                            {"note", &Contract::note},
                                            {"source", &Contract::source},
                                            {"generation", &Contract::generation}};
constexpr Pair<EvaluatedSite> siteTexts[] = {{"id", &EvaluatedSite::id},
                                             {"programme", &EvaluatedSite::programme},
                                             {"programme_kind", &EvaluatedSite::programmeKind},
                                             {"site_group", &EvaluatedSite::group},
                                             {"name", &EvaluatedSite::name},
                                             {"department", &EvaluatedSite::department},
                                             {"support_level", &EvaluatedSite::supportLevel},
                                             {"partner", &EvaluatedSite::partner},
                                             {"work_done", &EvaluatedSite::workDone},
                                             {"stage", &EvaluatedSite::stage},
                                             {"steering_date", &EvaluatedSite::steeringDate},
                                             {"next_steering", &EvaluatedSite::nextSteering},
                                             {"request_origin", &EvaluatedSite::requestOrigin},
                                             {"funder", &EvaluatedSite::funder},
                                             {"contract", &EvaluatedSite::contract},
                                             {"source", &EvaluatedSite::source}};
constexpr Pair<Council> councilTexts[] = {
    {"id", &Council::id},           {"name", &Council::name},         {"department", &Council::department},
    {"support", &Council::support}, {"sessions", &Council::sessions}, {"dates", &Council::dates},
    {"note", &Council::note},       {"source", &Council::source}};
constexpr Pair<Event> eventTexts[] = {{"id", &Event::id},
                                      {"title", &Event::title},
                                      {"kind", &Event::kind},
                                      {"scope", &Event::scope},
                                      {"format", &Event::format},
                                      {"start_date", &Event::start},
                                      {"end_date", &Event::end},
                                      {"date_note", &Event::dateNote},
                                      {"theme", &Event::theme},
                                      {"audience", &Event::audience},
                                      {"departments", &Event::departments},
                                      {"partners", &Event::partners},
                                      {"source", &Event::source}};

template <typename Typed, std::size_t n> Typed typedFrom(const NetworkRecord& record, const Pair<Typed> (&pairs)[n]) {
    Typed typed;
    typed.key = record.key;
    for (const auto& [field, member] : pairs)
        typed.*member = record.at(field);
    return typed;
}

template <typename Typed, std::size_t n>
NetworkRecord recordFrom(const Typed& typed, std::string_view kind, const Pair<Typed> (&pairs)[n]) {
    NetworkRecord record{recordKind(kind)};
    record.key = typed.key;
    for (const auto& [field, member] : pairs)
        record.set(field, typed.*member);
    return record;
}

template <typename Typed>
std::vector<Typed> all(const NetworkRegister& network, std::string_view kind, Typed (*typedOf)(const NetworkRecord&)) {
    std::vector<Typed> out;
    for (const auto& record : network.records(recordKind(kind)))
        out.push_back(typedOf(record));
    return out;
}

} // namespace

bool Adherent::isMemberIn(int year) const { return (!joined || *joined <= year) && (!leftAfter || *leftAfter >= year); }

Adherent adherentOf(const NetworkRecord& record) {
    auto adherent = typedFrom(record, adherentTexts);
    adherent.place = placeOf(record);
    adherent.joined = record.whole("joined");
    adherent.leftAfter = record.whole("left_after");
    adherent.perimeter = record.codes("perimeter");
    return adherent;
}

NetworkRecord recordOf(const Adherent& adherent) {
    auto record = recordFrom(adherent, "adherents", adherentTexts);
    setPlace(record, adherent.place);
    record.set("joined", textOf(adherent.joined));
    record.set("left_after", textOf(adherent.leftAfter));
    record.set("perimeter", joined(adherent.perimeter));
    return record;
}

Contract contractOf(const NetworkRecord& record) {
    auto contract = typedFrom(record, contractTexts);
    contract.inhabitants = record.whole("inhabitants");
    contract.communes = record.codes("communes");
    contract.neighbourhoods = record.codes("neighbourhoods");
    return contract;
}

NetworkRecord recordOf(const Contract& contract) {
    auto record = recordFrom(contract, "contracts", contractTexts);
    record.set("inhabitants", textOf(contract.inhabitants));
    record.set("communes", joined(contract.communes));
    record.set("neighbourhoods", joined(contract.neighbourhoods));
    return record;
}

EvaluatedSite siteOf(const NetworkRecord& record) {
    auto site = typedFrom(record, siteTexts);
    site.place = placeOf(record);
    return site;
}

NetworkRecord recordOf(const EvaluatedSite& site) {
    auto record = recordFrom(site, "sites", siteTexts);
    setPlace(record, site.place);
    return record;
}

Council councilOf(const NetworkRecord& record) {
    auto council = typedFrom(record, councilTexts);
    council.place = placeOf(record);
    return council;
}

NetworkRecord recordOf(const Council& council) {
    auto record = recordFrom(council, "councils", councilTexts);
    setPlace(record, council.place);
    return record;
}

Event eventOf(const NetworkRecord& record) {
    auto event = typedFrom(record, eventTexts);
    event.place = placeOf(record);
    event.participants = record.whole("participants");
    return event;
}

NetworkRecord recordOf(const Event& event) {
    auto record = recordFrom(event, "events", eventTexts);
    setPlace(record, event.place);
    record.set("participants", textOf(event.participants));
    return record;
}

std::vector<Adherent> NetworkRegister::adherents() const { return all(*this, "adherents", adherentOf); }
std::vector<Contract> NetworkRegister::contracts() const { return all(*this, "contracts", contractOf); }
std::vector<EvaluatedSite> NetworkRegister::sites() const { return all(*this, "sites", siteOf); }
std::vector<Council> NetworkRegister::councils() const { return all(*this, "councils", councilOf); }
std::vector<Event> NetworkRegister::events() const { return all(*this, "events", eventOf); }

} // namespace geo
