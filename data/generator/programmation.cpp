#include "programmation.hpp"

#include "base/error.hpp"
#include "random.hpp"
#include "table_text.hpp"

#include <xlsxwriter.h>

#include <array>
#include <cmath>
#include <fmt/format.h>

namespace demo {
namespace {

constexpr int firstYear = 2020, years = 3;
constexpr std::size_t actions = 50; ///< a year

struct Theme {
    std::string_view pillar, theme;
    std::array<std::string_view, 3> titles;
    std::string_view audience;
    double women; ///< share of the people
};
constexpr std::array<Theme, 7> themes{
    {{"Cohésion sociale",
      "Éducation",
      {"Accompagnement à la scolarité", "Ateliers de langage", "Cafés des parents"},
      "enfants et parents",
      0.52},
     {"Cohésion sociale",
      "Santé",
      {"Médiation santé", "Bien manger au quartier", "Écoute psychologique"},
      "habitants",
      0.61},
     {"Cohésion sociale",
      "Culture et lien social",
      {"Fête de quartier", "Atelier d’écriture", "Jardin partagé"},
      "tout public",
      0.55},
     {"Emploi et développement économique",
      "Emploi",
      {"Parcours vers l’emploi", "Forum des métiers", "Chantier d’insertion"},
      "demandeurs d’emploi",
      0.46},
     {"Emploi et développement économique",
      "Création d’activité",
      {"Couveuse du quartier", "Ici on entreprend", "Coopérative éphémère de jeunes"},
      "porteurs de projets",
      0.43},
     {"Cadre de vie",
      "Cadre de vie",
      {"Gestion urbaine de proximité", "Mieux trier", "Marches exploratoires"},
      "habitants",
      0.57},
     {"Cadre de vie",
      "Tranquillité et prévention",
      {"Médiation de soirée", "Chantiers éducatifs", "Prévention des conduites à risque"},
      "jeunes de 12 à 25 ans",
      0.31}}};
constexpr std::array<std::string_view, 12> holders{
    "Association Les Sentiers (fictive)",      "Association La Passerelle (fictive)",
    "Centre social Le Trait d’union (fictif)", "Association Graines de ville (fictive)",
    "Régie de quartier L’Élan (fictive)",      "Compagnie du Préau (fictive)",
    "Association Sport et cités (fictive)",    "Mission locale du Pays (fictive)",
    "Coopérative des Possibles (fictive)",     "Maison des parents (fictive)",
    "Atelier du numérique (fictif)",           "Centre communal d’action sociale (fictif)"};

/// The intercommunality of 2022 that took over a contract signed by another one.
std::string_view contractSiren(std::string_view siren) {
    if (siren == "200071926")
        return "200043487";                            // Limouxin
    return siren == "200066355" ? "243400827" : siren; // Bassin de Thau, now Sète Agglopôle
}

struct Contract {
    std::string name;
    std::vector<std::string> neighbourhoods;
};

std::vector<Contract> contractsWithNeighbourhoods() {
    std::map<std::string, std::string> contractOf; // of a commune
    for (const auto& town : shippedTable("demo/towns.csv"))
        contractOf[town.at("code")] = contractSiren(town.at("siren"));
    std::vector<Contract> contracts;
    for (const auto& row : shippedTable("demo/register/contracts.csv")) {
        Contract contract{row.at("contract"), {}};
        for (const auto& quarter : shippedTable("demo/neighbourhoods.csv"))
            if (contractOf[quarter.at("commune")] == row.at("siren_epci_2015"))
                contract.neighbourhoods.push_back(quarter.at("name"));
        if (!contract.neighbourhoods.empty())
            contracts.push_back(std::move(contract));
    }
    return contracts;
}

/// "12 500 €", as typed; some lines have it without the sign.
std::string euros(double amount, bool sign) {
    const auto whole = static_cast<long>(std::lround(amount / 100)) * 100;
    auto text = std::to_string(whole);
    for (auto at = static_cast<int>(text.size()) - 3; at > 0; at -= 3)
        text.insert(static_cast<std::size_t>(at), " ");
    return text + (sign ? " €" : "");
}

constexpr std::array<std::string_view, 23> heads{"N° dossier",
                                                 "Année",
                                                 "Contrat de ville",
                                                 "Intitulé de l’action",
                                                 "Porteur de projet",
                                                 "Pilier",
                                                 "Thématique",
                                                 "Quartiers concernés",
                                                 "Public visé",
                                                 "Coût total (en €)",
                                                 "Demandé BOP 147",
                                                 "Accordé BOP 147",
                                                 "Demandé EPCI",
                                                 "Accordé EPCI",
                                                 "Demandé Commune",
                                                 "Accordé Commune",
                                                 "Accordé CAF",
                                                 "Droit commun État",
                                                 "Dont femmes",
                                                 "Dont hommes",
                                                 "Reconduction",
                                                 "Bilan reçu",
                                                 "Source"};

/// What one line says, cell by cell; empty where the office would leave it so.
using Line = std::array<std::string, heads.size()>;

std::string neighbourhoodsOf(const Contract& contract, Chance& chance) {
    const auto& all = contract.neighbourhoods;
    if (chance.next() < 0.1)
        return "Tous les quartiers";
    const auto first = chance.below(all.size());
    if (all.size() == 1 || chance.next() < 0.65)
        return all[first];
    return all[first] + " ; " + all[(first + 1) % all.size()];
}

void addAmounts(Line& line, Chance& chance, bool sign) {
    const double cost = chance.between(4000, 60000);
    line[9] = euros(cost, sign);
    const auto ask = [&](std::size_t asked, double share, double chanceOfGrant) {
        const double amount = cost * share;
        line[asked] = euros(amount, sign);
        if (chance.next() < chanceOfGrant)
            line[asked + 1] = euros(amount * chance.between(0.5, 1), sign);
    };
    ask(10, chance.between(0.2, 0.5), 0.92);
    if (chance.next() < 0.7)
        ask(12, chance.between(0.08, 0.2), 0.85);
    if (chance.next() < 0.6)
        ask(14, chance.between(0.08, 0.2), 0.85);
    if (chance.next() < 0.35)
        line[16] = euros(cost * chance.between(0.05, 0.15), sign);
    if (chance.next() < 0.25)
        line[17] = euros(cost * chance.between(0.05, 0.2), sign);
}

Line lineOf(const Contract& contract, int year, std::size_t i) {
    Chance chance{mixed(static_cast<std::uint64_t>(year), i)};
    const auto& theme = themes[(i * 3 + i / 7) % themes.size()]; // an action keeps its subject from year to year
    Line line;
    line[0] = fmt::format("{}-{:03}", year, i + 1);
    line[1] = std::to_string(year);
    line[2] = contract.name;
    line[3] = fmt::format("{} ({})", theme.titles[i % theme.titles.size()], 1 + i / 21);
    line[4] = holders[(i * 5) % holders.size()];
    line[5] = theme.pillar;
    line[6] = theme.theme;
    line[7] = neighbourhoodsOf(contract, chance);
    line[8] = theme.audience;
    addAmounts(line, chance, i % 4 != 0);
    const double people = chance.between(15, 180);
    if (chance.next() < 0.8) { // others do not say
        line[18] = fmt::format("{:.0f}", people * theme.women);
        line[19] = fmt::format("{:.0f}", people * (1 - theme.women));
    }
    line[20] = year > firstYear && i % 3 != 0 ? "oui" : "non";
    line[21] = year < firstYear + years - 1 ? (chance.next() < 0.85 ? "oui" : "non") : "";
    line[22] = "Démonstration : données fictives";
    return line;
}

void write(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, std::string_view text) {
    if (!text.empty())
        worksheet_write_string(sheet, row, column, std::string{text}.c_str(), nullptr);
}

} // namespace

void writeProgrammation(const std::filesystem::path& file) {
    lxw_workbook* book = workbook_new(file.c_str());
    lxw_doc_properties properties{};
    properties.created = 1'640'995'200; // 1 January 2022
    workbook_set_properties(book, &properties);
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Programmation");
    write(sheet, 0, 0, "Programmation des contrats de ville – démonstration, données fictives");
    constexpr lxw_row_t headRow = 2;
    for (std::size_t c = 0; c < heads.size(); ++c)
        write(sheet, headRow, static_cast<lxw_col_t>(c), heads[c]);
    const auto contracts = contractsWithNeighbourhoods();
    lxw_row_t row = headRow + 1;
    for (int year = firstYear; year < firstYear + years; ++year)
        for (std::size_t i = 0; i < actions; ++i, ++row) {
            const auto line = lineOf(contracts[i % contracts.size()], year, i);
            for (std::size_t c = 0; c < line.size(); ++c)
                write(sheet, row, static_cast<lxw_col_t>(c), line[c]);
        }
    if (workbook_close(book) != LXW_NO_ERROR)
        throw geo::Error{geo::Error::Code::CannotWrite, {GEO_TR("%1 cannot be written"), {file.string()}}};
}

} // namespace demo
