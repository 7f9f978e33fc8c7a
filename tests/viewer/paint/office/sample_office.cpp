#include "office/sample_office.hpp"

#include "sample_content.hpp"

namespace support {
namespace {

using namespace layers;

geo::Message said(const char* text) { return verbatim(text); }

Figure amount(double value, const char* unit, int decimals = 0) { return {geo::Cell::of(value), unit, decimals}; }

KeyFigures keyFigures() {
    return {{{amount(21817, "nb"), said("habitants (RP 2018)")},
             {amount(7.5, "%", 1), said("des habitants de Montpellier")},
             {amount(11960, "€"), said("niveau de vie médian, par an")},
             {amount(61.1, "%", 1), said("taux de pauvreté, seuil à 60 %")}}};
}

TextBlock surroundings() {
    return {said("Le quartier et son entourage"),
            {{"people", said("La Mosson compte 21 817 habitants, soit 41 % des habitants des douze quartiers "
                             "prioritaires de Montpellier et 7,5 % de ceux de la commune.")},
             {"income", said("La moitié des habitants ont un niveau de vie inférieur à 11 960 € par an. C'est le plus "
                             "bas des douze quartiers ; le plus élevé est celui de Figuerolles, 15 450 €.")}},
            TextBlock::Look::Body};
}

TableRow row(const char* label, Figure figure, TableFigure commune, TableFigure outside, const char* origin) {
    return {said(label), {figure, std::move(commune), std::move(outside)}, said(origin), false};
}

FigureTable figures() {
    const Figure suppressed{geo::Cell::absent(geo::CellState::Suppressed), "%", 1};
    FigureTable table;
    table.heading = said("Chiffres clés");
    table.columns = {said("La Mosson"), said("Montpellier"), said("Montpellier hors QPV")};
    table.originHead = said("publié par");
    table.groups = {
        {said("Population"),
         {row("Habitants", amount(21817, "nb"), amount(290053, "nb"), amount(236853, "nb"), "INSEE, RP 2018"),
          row("Moins de 25 ans", amount(44.3, "%", 1), said("non chargé"), said("–"), "INSEE, DEMO 2022")}},
        {said("Revenus"),
         {row("Niveau de vie médian", amount(11960, "€"), said("non chargé"), said("sans objet"), "INSEE, REVN 2022"),
          row("Prestations sociales, part du revenu", amount(36.9, "%", 1), suppressed, said("–"),
              "INSEE, REVN 2022")}},
        {said("Emploi"),
         {row("Taux d'emploi des 15-64 ans", amount(32.7, "%", 1), said("non chargé"), said("–"),
              "INSEE, IPRO 2022")}}};
    TableRow estimated =
        row("Foyers allocataires du RSA", amount(1720, "nb"), said("non chargé"), said("–"), "estimation calée");
    estimated.estimate = true;
    table.groups.back().rows.push_back(estimated);
    table.notes = {said("non chargé : le fichier de travail ne contient pas ce chiffre pour la commune.")};
    return table;
}

Chart levels() {
    auto chart = makeChart(Chart::Kind::Dots, {{"La Mosson", "QP034005", geo::Cell::of(11960), true},
                                               {"Pas du Loup – Val de Croze", "QP034007", geo::Cell::of(13010), false},
                                               {"Figuerolles", "QP034014", geo::Cell::of(15450), false}});
    chart.title = said("Niveau de vie médian des quartiers");
    chart.subtitle = said("Euros par an · publié (INSEE, fichier REVN 2022) · n = 3");
    chart.unit = "€";
    return chart;
}

Chart shares() {
    auto chart = makeChart(Chart::Kind::Bars, {{"moins de 25 ans", "a", geo::Cell::of(16.5), false},
                                               {"25 à 49 ans", "b", geo::Cell::of(58.4), false},
                                               {"50 ans ou plus", "c", geo::Cell::of(25.1), false}});
    chart.title = said("Demandeurs d'emploi selon l'âge");
    chart.subtitle = said("3 366 personnes · publié (IPRO 2022)");
    chart.unit = "%";
    chart.decimals = 1;
    return chart;
}

Chart parts() {
    auto chart = makeParts({{"revenus d'activité", "a", geo::Cell::of(48.6), false},
                            {"prestations sociales", "b", geo::Cell::of(36.9), false},
                            {"pensions, retraites", "c", geo::Cell::of(19.2), false}});
    chart.title = said("De quoi se compose le revenu disponible");
    chart.unit = "%";
    chart.decimals = 1;
    return chart;
}

Chart distribution() {
    const auto of = [](double value) { return geo::Cell::of(value); };
    auto chart = makeDistribution(
        {{"2019", of(7104), of(9000), of(11322), of(14300), of(18063)},
         {"2022", geo::Cell::absent(geo::CellState::Suppressed), of(9700), of(11960), of(15050), of(18920)}});
    chart.title = said("Répartition des niveaux de vie");
    chart.unit = "€";
    return chart;
}

EstimateBlock estimate() {
    return {said("Foyers allocataires du RSA, 2017"),
            amount(1720, "nb"),
            said("estimation calée sur les allocataires"),
            {said("Obtenue en partageant les huit IRIS que touche le quartier, puis en retrouvant les 17 931 personnes "
                  "couvertes publiées pour La Mosson (CNAF 2017)."),
             said("Marge non mesurée pour ce chiffre, faute de valeur publiée la même année.")}};
}

Facts network() {
    Facts facts{said("Réseau"), {}, {}};
    facts.facts.push_back({said("Adhérent"), said("CC Lodévois et Larzac"),
                           Symbol{SymbolShape::Square, {0x00, 0x9E, 0x73, 255}, {}}, false});
    facts.facts.push_back(
        {said("Appui"), said("appui renforcé"), Symbol{SymbolShape::HalfRing, {0x54, 0x27, 0x8F, 255}, {}}, false});
    facts.facts.push_back(
        {said("Programme"), said("cité éducative"), Symbol{SymbolShape::Letter, {0x54, 0x27, 0x8F, 255}, "C"}, false});
    facts.facts.push_back({said("Comité de pilotage"), said("date non renseignée"), std::nullopt, true});
    return facts;
}

Units coverage() {
    return {said("Contrats de ville couverts par un adhérent"),
            14,
            19,
            {{said("Aude"), 3, 4}, {said("Gard"), 4, 6}, {said("Hérault"), 7, 7}, {said("Pyrénées-Orientales"), 0, 2}}};
}

BlockPage side(const char* date) {
    BlockPage page;
    page.title = said("La Mosson");
    page.subtitle = said("Montpellier (Hérault) · QP034005 · 137 ha · génération QPV 2015");
    page.kind = said("Fiche quartier");
    page.date = said(date);
    page.footer = {{"INSEE, tables QPV (DEMO 2022, REVN 2022, IPRO 2022)", "CNAF 2017", "IGN – INSEE, Contours…IRIS"},
                   {"Licence Ouverte 2.0"},
                   {said("Contours simplifiés pour l'affichage, sans valeur d'attestation.")},
                   2154,
                   false};
    page.house.credit = "Villes et Territoires Occitanie";
    return page;
}

} // namespace

SheetPages sampleSheet() {
    const auto map = std::make_shared<const MapContent>(sampleContent());
    auto first = side("page 1 sur 2"), second = side("page 2 sur 2");
    first.regions = {{{14, 31, 182, 15}, {keyFigures()}},
                     {{14, 49, 110, 96}, {MapBlock{map, {}}}},
                     {{130, 49, 66, 96}, {surroundings(), Rule{}, LegendBlock{map, said("Tireté : 300 m autour.")}}},
                     {{14, 151, 182, 118}, {figures()}}};
    second.regions = {
        {{14, 32, 86, 80}, {ChartBlock{levels()}}},
        {{110, 32, 86, 80}, {ChartBlock{shares()}, ChartBlock{parts()}, ChartBlock{distribution()}}},
        {{14, 120, 86, 60}, {network(), Notice{said("T0"), said("Aucun état initial (T0) enregistré.")}}},
        {{110, 120, 86, 60}, {coverage()}},
        {{14, 190, 182, 36}, {estimate()}},
        {{14, 235, 182, 30},
         {TextBlock{said("À lire avec précaution"),
                    {{"care", said("Un quartier prioritaire est délimité sur le revenu de ses habitants : "
                                   "son niveau de vie est bas par construction.")}},
                    TextBlock::Look::Caution},
          TextBlock{{}, {{"note", said("Rôles et organismes seulement.")}}, TextBlock::Look::Note}}}};
    return {"La Mosson", "QP034005", {first, second}};
}

} // namespace support
