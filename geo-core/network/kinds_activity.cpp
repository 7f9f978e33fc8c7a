#include "network/kind_declarations.hpp"

namespace geo::declarations {
namespace {

RecordKind events() {
    RecordKind kind{.id = "events",
                    .table = "event",
                    .one = GEO_TR("event"),
                    .many = GEO_TR("Events"),
                    .title = "title",
                    .category = "kind",
                    .placed = true,
                    .identity = {"id"},
                    .shown = {"id", "start_date", "end_date", "kind", "town", "participants", "title"},
                    .counted = GEO_TR("%1 events"),
                    .fields = {}};
    kind.fields = {
        {.id = "id", .label = GEO_TR("Identifier"), .required = true, .heads = {"identifiant"}},
        {.id = "title", .label = GEO_TR("Title"), .required = true, .heads = {"titre", "intitule", "rencontre"}},
        {.id = "kind", .label = GEO_TR("Kind"), .heads = {"type", "nature"}},
        {.id = "scope", .label = GEO_TR("Scope"), .heads = {"echelle"}},
        {.id = "format", .label = GEO_TR("Form"), .heads = {"format", "modalite"}},
        {.id = "start_date",
         .label = GEO_TR("From"),
         .type = FieldType::Date,
         .heads = {"date_start", "date", "date de debut"}},
        {.id = "end_date", .label = GEO_TR("To"), .type = FieldType::Date, .heads = {"date_end", "date de fin"}},
        {.id = "date_note", .label = GEO_TR("About the date"), .heads = {"date_note"}},
        {.id = "theme", .label = GEO_TR("Theme"), .heads = {"theme", "thematique"}},
        {.id = "audience", .label = GEO_TR("Audience"), .heads = {"public"}, .speaksOfPeople = true},
        {.id = "departments", .label = GEO_TR("Departments concerned"), .heads = {"departements"}},
        {.id = "partners",
         .label = GEO_TR("Partners"),
         .type = FieldType::LongText,
         .heads = {"partenaires", "intervenants"},
         .speaksOfPeople = true},
        {.id = "participants",
         .label = GEO_TR("Participants"),
         .type = FieldType::Whole,
         .heads = {"participants", "nombre de participants", "presents"}}};
    addPlace(kind.fields);
    return kind;
}

RecordKind participations() {
    return {.id = "participations",
            .table = "participation",
            .one = GEO_TR("participation"),
            .many = GEO_TR("Participations (counts)"),
            .title = "event",
            .category = "department",
            .identity = {"event", "year", "department", "profile", "mode"},
            .shown = {"event", "year", "department", "profile", "mode", "attendances", "persons", "note"},
            .counted = GEO_TR("%1 participations"),
            .fields = {
                {.id = "event",
                 .label = GEO_TR("Event"),
                 .type = FieldType::Reference,
                 .heads = {"evenement", "rencontre"},
                 .refersTo = "events",
                 .none = GEO_TR("the whole year, events included")},
                {.id = "year", .label = GEO_TR("Year"), .type = FieldType::Year, .required = true, .heads = {"annee"}},
                {.id = "department",
                 .label = GEO_TR("Department"),
                 .type = FieldType::Department,
                 .heads = {"departement", "dep"}},
                {.id = "profile", .label = GEO_TR("Profile"), .heads = {"profil", "type de structure"}},
                {.id = "mode",
                 .label = GEO_TR("On site or remote"),
                 .type = FieldType::Choice,
                 .heads = {"modalite", "format"},
                 .choices = {{"onsite", GEO_TR("on site"), {"presentiel", "presence", "sur place", "sur site"}},
                             {"remote",
                              GEO_TR("remote"),
                              {"visio", "visioconference", "distanciel", "a distance", "en ligne"}}}},
                {.id = "attendances",
                 .label = GEO_TR("Attendances (cumulative)"),
                 .type = FieldType::Whole,
                 .heads = {"presences", "presences cumulees"}},
                {.id = "persons",
                 .label = GEO_TR("Different persons"),
                 .type = FieldType::Whole,
                 .heads = {"personnes", "presences uniques"}},
                {.id = "note",
                 .label = GEO_TR("Note"),
                 .type = FieldType::LongText,
                 .heads = {"remarque"},
                 .speaksOfPeople = true}}};
}

RecordKind publications() {
    return {.id = "publications",
            .table = "publication",
            .one = GEO_TR("publication"),
            .many = GEO_TR("Publications"),
            .title = "title",
            .category = "kind",
            .identity = {"id"},
            .shown = {"id", "date", "kind", "pages", "title"},
            .counted = GEO_TR("%1 publications"),
            .fields = {{.id = "id", .label = GEO_TR("Identifier"), .required = true, .heads = {"identifiant"}},
                       {.id = "title", .label = GEO_TR("Title"), .required = true, .heads = {"titre"}},
                       {.id = "date", .label = GEO_TR("Date"), .type = FieldType::Date, .heads = {"date"}},
                       {.id = "pages", .label = GEO_TR("Pages"), .heads = {"pages"}},
                       {.id = "kind", .label = GEO_TR("Kind"), .heads = {"type", "nature"}},
                       {.id = "theme", .label = GEO_TR("Theme"), .heads = {"theme", "thematique"}}}};
}

/// What a report counts: visitors of the site, sessions, participants, money.
RecordKind figures() {
    return {
        .id = "figures",
        .table = "activity_figure",
        .one = GEO_TR("figure of the year"),
        .many = GEO_TR("Figures of the year"),
        .title = "item",
        .category = "section",
        .identity = {"section", "item", "year", "source"},
        .shown = {"section", "item", "value", "printed_share", "unique_views", "bounce", "year", "note"},
        .counted = GEO_TR("%1 figures of the year"),
        .fields = {
            {.id = "section", .label = GEO_TR("Section"), .required = true, .heads = {"section", "block", "rubrique"}},
            {.id = "item",
             .label = GEO_TR("What is counted"),
             .required = true,
             .heads = {"item", "metric", "libelle"}},
            {.id = "item_group", .label = GEO_TR("Group"), .heads = {"group", "groupe"}},
            {.id = "value", .label = GEO_TR("Value"), .type = FieldType::Number, .heads = {"value", "valeur"}},
            {.id = "unit", .label = GEO_TR("Unit"), .heads = {"unit", "unite"}},
            {.id = "printed_share",
             .label = GEO_TR("Share as printed (%)"),
             .type = FieldType::Number,
             .heads = {"share_pct", "part"}},
            {.id = "unique_views",
             .label = GEO_TR("Unique views"),
             .type = FieldType::Whole,
             .heads = {"unique_views", "vues uniques"}},
            {.id = "bounce",
             .label = GEO_TR("Bounce rate (%)"),
             .type = FieldType::Number,
             .heads = {"bounce_pct", "taux de rebond"}},
            {.id = "year", .label = GEO_TR("Year as printed"), .heads = {"year", "year_as_printed", "annee"}},
            {.id = "note",
             .label = GEO_TR("Note"),
             .type = FieldType::LongText,
             .heads = {"note", "remarque"},
             .speaksOfPeople = true}}};
}

} // namespace

std::vector<RecordKind> activity() { return {events(), participations(), publications(), figures()}; }

} // namespace geo::declarations
