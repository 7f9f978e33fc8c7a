#include "sample_sheet.hpp"

#include "sample_content.hpp"

namespace support {
namespace {

using geo::Cell;
using layers::Figure, layers::TableFigure, layers::TableRow;

std::shared_ptr<const layers::MapContent> sampleMap() {
    return std::make_shared<const layers::MapContent>(sampleContent());
}

layers::Footer footer() {
    return {{"INSEE, tables QPV (DEMO 2022, REVN 2022, IPRO 2022)", "IGN – INSEE, Contours…IRIS",
             "ANCT, quartiers prioritaires, génération 2015"},
            {"Licence Ouverte 2.0"},
            {"Sans valeur d'attestation."},
            2154,
            false};
}

TableRow row(const char* label, double value, const char* unit, int decimals, TableFigure commune, const char* origin) {
    return {label, {Figure{Cell::of(value), unit, decimals}, std::move(commune), geo::Message{"–"}}, origin, false};
}

layers::FigureTable table() {
    layers::FigureTable table;
    table.heading = "Chiffres clés";
    table.columns = {"La Mosson", "Montpellier", "Montpellier hors QPV"};
    table.originHead = "publié par";
    table.groups = {{"Population",
                     {row("Habitants", 21817, "hab", 0, Figure{Cell::of(290053), "hab", 0}, "INSEE, RP 2018"),
                      row("Moins de 25 ans", 44.3, "%", 1, geo::Message{"non chargé"}, "INSEE, DEMO 2022")}},
                    {"Revenus",
                     {row("Niveau de vie médian", 11960, "€", 0, geo::Message{"non chargé"}, "INSEE, REVN 2022"),
                      row("Taux de pauvreté (seuil à 60 %)", 61.1, "%", 1,
                          Figure{Cell::absent(geo::CellState::Suppressed), "%", 1}, "INSEE, REVN 2022")}},
                    {"Estimations",
                     {{"Foyers allocataires du RSA, 2017",
                       {Figure{{1720, geo::CellState::Estimated}, "", 0}, geo::Message{"–"}, geo::Message{"–"}},
                       "calée sur les allocataires",
                       true}}}};
    table.notes = {"non chargé : le fichier de travail ne contient pas ce chiffre pour la commune. – : ne se calcule "
                   "pas sans le chiffre de la commune."};
    return table;
}

layers::TextBlock text(const char* heading, std::vector<std::string> paragraphs,
                       layers::TextBlock::Look look = layers::TextBlock::Look::Body) {
    layers::TextBlock block;
    block.heading = heading;
    block.look = look;
    for (auto& paragraph : paragraphs)
        block.paragraphs.push_back({"p" + std::to_string(block.paragraphs.size()), {std::move(paragraph), {}}});
    return block;
}

layers::BlockPage head() {
    layers::BlockPage page;
    page.title = "La Mosson";
    page.subtitle = "Montpellier (Hérault) · QP034005 · 137 ha · génération QPV 2015";
    page.kind = "Fiche quartier";
    page.footer = footer();
    page.house.credit = "Villes et Territoires Occitanie";
    return page;
}

layers::EstimateBlock estimate() {
    return {"Foyers allocataires du RSA, 2017",
            {{1720, geo::CellState::Estimated}, "", 0},
            "estimation calée sur les allocataires",
            {"Obtenue en partageant les huit IRIS que touche le quartier, puis en retrouvant les 17 931 personnes "
             "couvertes publiées pour La Mosson (CNAF 2017).",
             "Marge non mesurée pour ce chiffre, faute de valeur publiée la même année."}};
}

} // namespace

layers::BlockPage sampleSheetFront() {
    auto page = head();
    const auto map = sampleMap();
    page.regions = {
        {{14, 31, 182, 15},
         {layers::KeyFigures{{{{Cell::of(21817), "hab", 0}, "habitants (RP 2018)"},
                              {{Cell::of(7.5), "%", 1}, "des habitants de Montpellier"},
                              {{Cell::of(11960), "€", 0}, "niveau de vie médian, par an"},
                              {{Cell::absent(geo::CellState::NotSignificant), "%", 1}, "taux de pauvreté"}}}}},
        {{14, 49, 110, 96}, {layers::MapBlock{map, {}}}},
        {{130, 49, 66, 96},
         {text("Le quartier et son entourage",
               {"La Mosson compte 21 817 habitants, soit 41 % des habitants des douze quartiers prioritaires de "
                "Montpellier et 7,5 % de ceux de la commune.",
                "La moitié des habitants ont un niveau de vie inférieur à 11 960 € par an."}),
          layers::Rule{}, layers::LegendBlock{map, "Trait plein : quartier. Tireté : 300 m autour."}}},
        {{14, 151, 182, 118}, {table()}}};
    return page;
}

layers::BlockPage sampleSheetBack() {
    auto page = head();
    const auto chart = *samplePage().chart;
    page.regions = {{{14, 32, 86, 80}, {layers::ChartBlock{chart}}},
                    {{110, 32, 86, 80}, {layers::ChartBlock{chart}}},
                    {{14, 220, 182, 36}, {estimate()}},
                    {{14, 261, 182, 18},
                     {text("À lire avec précaution.",
                           {"Un quartier prioritaire est délimité sur le revenu de ses habitants : son niveau de vie "
                            "est bas par construction et ne dit rien de l'effet d'une action."},
                           layers::TextBlock::Look::Caution)}}};
    return page;
}

layers::BlockPage sampleSiteSheet() {
    auto page = head();
    page.title = "Lodève";
    page.subtitle = "Hérault · commune 34142 · contrat de ville et étude-action";
    page.kind = "Fiche site";
    page.date = "état au 31 décembre 2022";
    layers::Fact member{"Adhérent", "CC Lodévois et Larzac", layers::symbolOf("adherents", "cc"), false};
    layers::FigureTable small;
    small.heading = "Le quartier en chiffres";
    small.subheading = "publié (INSEE)";
    small.groups = {{{},
                     {{"Habitants", {Figure{Cell::of(3018), "hab", 0}}, "RP 2018", false},
                      {"Taux d'emploi (15-64 ans)", {Figure{Cell::of(46.1), "%", 1}}, "IPRO 2022", false}}}};
    page.regions = {
        {{14, 33, 104, 240},
         {layers::Facts{"Réseau",
                        {},
                        {member,
                         {"Représentation",
                          "maire de Lodève, première vice-présidente de la communauté ; vice-présidente de "
                          "l'association",
                          {},
                          false}}},
          layers::Facts{"Évaluation finale du contrat de ville, 2022",
                        {},
                        {{"Appui", "appui renforcé", layers::symbolOf("sites", "appui_renforce"), false},
                         {"Comité de pilotage", "date non renseignée", {}, true}}},
          layers::Units{"Contrats de ville couverts par un adhérent",
                        14,
                        19,
                        {{"Hérault", 7, 7}, {"Gard", 4, 6}, {"Aude", 3, 4}, {"Pyrénées-Orientales", 0, 2}}},
          layers::Rule{}, layers::Units{"Habitants des quartiers de ces contrats", 187153, 235444, {}},
          layers::Notice{"Programmation", "Aucune action chargée pour ce contrat : les montants demandés et accordés "
                                          "ne peuvent pas être présentés."}}},
        {{126, 33, 70, 240},
         {layers::MapBlock{sampleMap(), "Quartier prioritaire Centre-ville (QP034022, génération 2015)."}, small,
          layers::Notice{"T0 et relevés", "Aucun état initial (T0) enregistré."}, estimate()}}};
    return page;
}

layers::BlockPage crowded(layers::BlockPage page) {
    const std::string word = "Contrat-de-ville-intercommunal-du-Pays-de-l'Or-et-des-Hautes-Terres-d'Oc";
    std::string long500;
    while (long500.size() < 500)
        long500 += "Intercommunalité pour la cohésion des territoires et " + word + " ";
    page.title = geo::Message{long500, {}};
    page.subtitle = geo::Message{long500.substr(0, 250), {}};
    for (int i = 0; i < 12; ++i)
        page.footer.sources.push_back("un autre producteur de données publiques, fichier numéro " + std::to_string(i));
    layers::Facts facts{"Beaucoup de faits", "tous sont dits", {}};
    for (int i = 0; i < 40; ++i)
        facts.facts.push_back({geo::Message{"Fait numéro " + std::to_string(i) + " " + word.substr(0, 30), {}},
                               geo::Message{long500.substr(0, 120 + 9 * static_cast<std::size_t>(i)), {}},
                               {},
                               false});
    auto rows = table();
    for (int i = 0; i < 60; ++i) {
        auto one = rows.groups[0].rows[0];
        one.label = geo::Message{
            "Ligne " + std::to_string(i) + " : " + long500.substr(0, 40 + 2 * static_cast<std::size_t>(i)), {}};
        rows.groups[0].rows.push_back(one);
    }
    for (int i = 0; i < 4; ++i) {
        rows.columns.push_back(geo::Message{"Unité urbaine de Villeneuve-lès-Avignon", {}});
        for (auto& group : rows.groups)
            for (auto& one : group.rows)
                one.figures.push_back(Figure{Cell::of(1234567.8), "%", 1});
    }
    page.regions.back().blocks.push_back(facts);
    page.regions.front().blocks.push_back(rows);
    page.regions.front().blocks.push_back(text("Un long texte", {long500 + long500, long500 + long500}));
    return page;
}

} // namespace support
