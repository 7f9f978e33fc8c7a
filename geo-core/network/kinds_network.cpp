#include "network/kind_declarations.hpp"

namespace geo::declarations {

void addPlace(std::vector<Field>& fields) {
    fields.insert(
        fields.end(),
        {{.id = "department",
          .label = GEO_TR("Department"),
          .type = FieldType::Department,
          .heads = {"insee_dep", "dep", "departement"}},
         {.id = "commune",
          .label = GEO_TR("Commune code"),
          .type = FieldType::Commune,
          .heads = {"insee_com", "code insee", "codgeo", "code commune", "insee"}},
         {.id = "town", .label = GEO_TR("Town"), .heads = {"main_commune", "place", "ville", "commune", "lieu"}},
         {.id = "lon", .label = GEO_TR("Longitude"), .type = FieldType::Degrees, .heads = {"longitude", "x"}},
         {.id = "lat", .label = GEO_TR("Latitude"), .type = FieldType::Degrees, .heads = {"latitude", "y"}},
         {.id = "precision", .label = GEO_TR("How it was placed"), .heads = {"precision"}}});
}

namespace {

RecordKind adherents() {
    RecordKind kind{.id = "adherents",
                    .table = "adherent",
                    .one = GEO_TR("adherent"),
                    .many = GEO_TR("Adherents"),
                    .title = "name",
                    .category = "type",
                    .placed = true,
                    .identity = {"id"},
                    .fields = {}};
    kind.fields = {
        {.id = "id", .label = GEO_TR("Identifier"), .required = true, .heads = {"identifiant", "n°", "numero"}},
        {.id = "name",
         .label = GEO_TR("Name"),
         .required = true,
         .heads = {"nom", "adherent", "structure", "organisme", "collectivite"}},
        {.id = "short_name", .label = GEO_TR("Short name"), .heads = {"sigle", "nom court"}},
        {.id = "type",
         .label = GEO_TR("Type"),
         .type = FieldType::Choice,
         .required = true,
         .heads = {"type d'adherent", "categorie", "nature"},
         .choices = {{"metropole", GEO_TR("metropolis"), {"metropole"}},
                     {"ca", GEO_TR("urban community (CA)"), {"communaute d'agglomeration", "agglomeration"}},
                     {"cc", GEO_TR("community of communes (CC)"), {"communaute de communes"}},
                     {"ville", GEO_TR("town"), {"commune"}},
                     {"gip", GEO_TR("public interest group (GIP)")},
                     {"association", GEO_TR("association")}}},
        {.id = "epci",
         .label = GEO_TR("SIREN of the intercommunality"),
         .type = FieldType::Epci,
         .heads = {"siren_epci", "siren", "code epci"}}};
    addPlace(kind.fields);
    kind.fields.insert(kind.fields.end(), {{.id = "member_towns",
                                            .label = GEO_TR("Towns named"),
                                            .type = FieldType::LongText,
                                            .heads = {"member_towns_named", "communes membres"},
                                            .speaksOfPeople = true},
                                           {.id = "representative_role",
                                            .label = GEO_TR("Role of the representative"),
                                            .type = FieldType::LongText,
                                            .heads = {"role du representant", "fonction du representant", "fonction"},
                                            .speaksOfPeople = true},
                                           {.id = "board_role",
                                            .label = GEO_TR("Role on the board"),
                                            .heads = {"bureau_role", "role au bureau", "fonction au bureau"},
                                            .speaksOfPeople = true},
                                           {.id = "note",
                                            .label = GEO_TR("Note"),
                                            .type = FieldType::LongText,
                                            .heads = {"membership_note", "remarque", "observations"},
                                            .speaksOfPeople = true},
                                           {.id = "joined",
                                            .label = GEO_TR("Member since"),
                                            .type = FieldType::Year,
                                            .heads = {"adherent depuis", "annee d'adhesion", "adhesion", "depuis"}},
                                           {.id = "left_after",
                                            .label = GEO_TR("Last year of membership"),
                                            .type = FieldType::Year,
                                            .heads = {"jusqu'en", "fin d'adhesion", "depart"}},
                                           {.id = "perimeter",
                                            .label = GEO_TR("Communes of its perimeter"),
                                            .type = FieldType::Communes,
                                            .heads = {"perimetre", "communes du perimetre"}}});
    return kind;
}

RecordKind contracts() {
    return {
        .id = "contracts",
        .table = "contract",
        .one = GEO_TR("city contract"),
        .many = GEO_TR("City contracts"),
        .title = "name",
        .category = "department",
        .identity = {"epci", "generation"},
        .fields = {{.id = "epci",
                    .label = GEO_TR("SIREN of the intercommunality"),
                    .type = FieldType::Epci,
                    .required = true,
                    .heads = {"siren_epci_2015", "siren_epci", "siren", "code epci"}},
                   {.id = "name",
                    .label = GEO_TR("Name"),
                    .required = true,
                    .heads = {"contract", "contrat", "contrat de ville", "nom"}},
                   {.id = "department",
                    .label = GEO_TR("Department"),
                    .type = FieldType::Department,
                    .heads = {"insee_dep", "dep", "departement"}},
                   {.id = "inhabitants",
                    .label = GEO_TR("Inhabitants of its neighbourhoods"),
                    .type = FieldType::Whole,
                    .heads = {"neighbourhood_population", "population des quartiers", "habitants"}},
                   {.id = "covered_by",
                    .label = GEO_TR("Covered by the adherent"),
                    .type = FieldType::Reference,
                    .heads = {"covered_by_adherent", "couvert par"},
                    .refersTo = "adherents"},
                   {.id = "note",
                    .label = GEO_TR("Note"),
                    .type = FieldType::LongText,
                    .heads = {"remarque", "observations"},
                    .speaksOfPeople = true},
                   {.id = "generation",
                    .label = GEO_TR("Generation"),
                    .type = FieldType::Choice,
                    .heads = {"generation"},
                    .choices = {{"2015", GEO_TR("2015–2023"), {"2015-2022", "2015-2023", "2015-2020"}},
                                {"2024",
                                 GEO_TR("Engagements Quartiers 2030"),
                                 {"engagements quartiers 2030", "2024-2030", "quartiers 2030"}}}},
                   {.id = "signed",
                    .label = GEO_TR("Signed"),
                    .type = FieldType::Date,
                    .heads = {"date de signature", "signature"}},
                   {.id = "communes", .label = GEO_TR("Communes"), .type = FieldType::Communes, .heads = {"communes"}},
                   {.id = "neighbourhoods",
                    .label = GEO_TR("Neighbourhoods"),
                    .type = FieldType::Neighbourhoods,
                    .heads = {"quartiers", "qpv"}}}};
}

RecordKind sites() {
    RecordKind kind{.id = "sites",
                    .table = "evaluated_site",
                    .one = GEO_TR("evaluated site"),
                    .many = GEO_TR("Evaluated sites"),
                    .title = "name",
                    .category = "support_level",
                    .placed = true,
                    .identity = {"id"},
                    .fields = {}};
    kind.fields = {
        {.id = "id", .label = GEO_TR("Identifier"), .required = true, .heads = {"identifiant", "n°", "numero"}},
        {.id = "name", .label = GEO_TR("Name"), .required = true, .heads = {"site", "nom", "territoire"}},
        {.id = "programme", .label = GEO_TR("Programme"), .heads = {"programme", "dispositif"}},
        {.id = "programme_kind",
         .label = GEO_TR("Kind of programme"),
         .type = FieldType::Choice,
         .heads = {"type de programme"},
         .choices = {{"contrat_de_ville", GEO_TR("city contract"), {"contrat de ville"}},
                     {"cite_educative", GEO_TR("cité éducative"), {"cite educative"}},
                     {"etude", GEO_TR("study"), {}},
                     {"autre", GEO_TR("other")}}},
        {.id = "site_group",
         .label = GEO_TR("Contract it belongs to"),
         .heads = {"contract_group", "contrat", "regroupement"}}};
    addPlace(kind.fields);
    kind.fields.insert(kind.fields.end(),
                       {{.id = "support_level",
                         .label = GEO_TR("Support"),
                         .type = FieldType::Choice,
                         .heads = {"niveau d'appui", "appui", "niveau d'accompagnement"},
                         .choices = {{"appui", GEO_TR("support")},
                                     {"appui_renforce", GEO_TR("reinforced support")},
                                     {"realisation_complete", GEO_TR("complete realisation")}}},
                        {.id = "partner", .label = GEO_TR("Partner"), .heads = {"partenaire"}, .speaksOfPeople = true},
                        {.id = "work_done",
                         .label = GEO_TR("Work done"),
                         .type = FieldType::LongText,
                         .heads = {"travaux realises", "travail realise"},
                         .speaksOfPeople = true},
                        {.id = "stage", .label = GEO_TR("Stage"), .heads = {"stage_2022", "etape", "avancement"}},
                        {.id = "steering_date",
                         .label = GEO_TR("Steering committee"),
                         .type = FieldType::Date,
                         .heads = {"steering_committee_date", "copil", "comite de pilotage"}},
                        {.id = "next_steering",
                         .label = GEO_TR("Next steering committee"),
                         .type = FieldType::Date,
                         .heads = {"prochain copil", "prochain comite de pilotage"}},
                        {.id = "request_origin",
                         .label = GEO_TR("Asked by"),
                         .heads = {"demandeur", "origine de la demande"},
                         .speaksOfPeople = true},
                        {.id = "funder", .label = GEO_TR("Paid by"), .heads = {"financeur"}, .speaksOfPeople = true},
                        {.id = "contract",
                         .label = GEO_TR("SIREN of its contract"),
                         .type = FieldType::Epci,
                         .heads = {"siren du contrat"}},
                        {.id = "neighbourhoods",
                         .label = GEO_TR("Neighbourhoods"),
                         .type = FieldType::Neighbourhoods,
                         .heads = {"quartiers", "qpv"}},
                        {.id = "note",
                         .label = GEO_TR("Note"),
                         .type = FieldType::LongText,
                         .heads = {"remarque", "observations"},
                         .speaksOfPeople = true}});
    return kind;
}

RecordKind educationalCities() {
    RecordKind kind{.id = "cites",
                    .table = "educational_city",
                    .one = GEO_TR("cité éducative"),
                    .many = GEO_TR("Cités éducatives"),
                    .title = "name",
                    .category = "department",
                    .placed = true,
                    .identity = {"id"},
                    .fields = {}};
    kind.fields = {
        {.id = "id", .label = GEO_TR("Identifier"), .required = true, .heads = {"identifiant"}},
        {.id = "name", .label = GEO_TR("Name"), .required = true, .heads = {"nom", "cite educative"}},
        {.id = "labelled",
         .label = GEO_TR("Labelled in"),
         .type = FieldType::Year,
         .heads = {"annee de labellisation", "labellisation"}},
        {.id = "schools",
         .label = GEO_TR("Schools"),
         .type = FieldType::LongText,
         .heads = {"etablissements", "ecoles et colleges"}},
        {.id = "lead_school", .label = GEO_TR("Lead school"), .heads = {"chef de file", "college chef de file"}},
        {.id = "neighbourhoods",
         .label = GEO_TR("Neighbourhoods"),
         .type = FieldType::Neighbourhoods,
         .heads = {"quartiers", "qpv"}},
        {.id = "note",
         .label = GEO_TR("Note"),
         .type = FieldType::LongText,
         .heads = {"remarque", "observations"},
         .speaksOfPeople = true}};
    addPlace(kind.fields);
    return kind;
}

RecordKind councils() {
    RecordKind kind{.id = "councils",
                    .table = "council",
                    .one = GEO_TR("citizens’ council"),
                    .many = GEO_TR("Citizens’ councils"),
                    .title = "name",
                    .category = "support",
                    .placed = true,
                    .identity = {"id"},
                    .fields = {}};
    kind.fields = {
        {.id = "id", .label = GEO_TR("Identifier"), .required = true, .heads = {"identifiant"}},
        {.id = "name", .label = GEO_TR("Name"), .required = true, .heads = {"council", "conseil citoyen", "nom"}}};
    addPlace(kind.fields);
    kind.fields.insert(kind.fields.end(),
                       {{.id = "support", .label = GEO_TR("Support"), .heads = {"accompaniment", "accompagnement"}},
                        {.id = "sessions", .label = GEO_TR("Sessions"), .heads = {"sessions", "rencontres"}},
                        {.id = "dates", .label = GEO_TR("Dates"), .heads = {"dates"}},
                        {.id = "note",
                         .label = GEO_TR("Note"),
                         .type = FieldType::LongText,
                         .heads = {"status_note", "remarque"},
                         .speaksOfPeople = true},
                        {.id = "neighbourhoods",
                         .label = GEO_TR("Neighbourhoods"),
                         .type = FieldType::Neighbourhoods,
                         .heads = {"quartiers", "qpv"}}});
    return kind;
}

RecordKind councilEditions() {
    const auto text = [](std::string_view id, const char* label, std::string_view head) {
        return Field{.id = id, .label = label, .type = FieldType::LongText, .heads = {head}, .speaksOfPeople = true};
    };
    return {.id = "council-editions",
            .table = "council_edition",
            .one = GEO_TR("edition of the councils’ survey"),
            .many = GEO_TR("Councils by edition"),
            .title = "council",
            .category = "edition",
            .identity = {"council", "edition"},
            .fields = {{.id = "council",
                        .label = GEO_TR("Council"),
                        .type = FieldType::Reference,
                        .required = true,
                        .heads = {"conseil citoyen", "conseil", "id_conseil"},
                        .refersTo = "councils"},
                       {.id = "edition",
                        .label = GEO_TR("Edition"),
                        .type = FieldType::Year,
                        .required = true,
                        .heads = {"edition", "annee"}},
                       text("status", GEO_TR("Status"), "statut"),
                       text("animation", GEO_TR("Animation"), "animation"),
                       text("designation", GEO_TR("How members are designated"), "designation"),
                       text("representativity", GEO_TR("Representativity"), "representativite"),
                       text("means", GEO_TR("Means"), "moyens"),
                       text("charter", GEO_TR("Charter"), "charte")}};
}

} // namespace

std::vector<RecordKind> network() {
    return {adherents(), contracts(), sites(), educationalCities(), councils(), councilEditions()};
}

} // namespace geo::declarations
