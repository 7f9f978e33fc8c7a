#include "commands.hpp"

#include "text.hpp"

#include <charconv>
#include <memory>

namespace cli {

namespace {

struct Arguments {
    std::string observatory, source;
    bool undo = false;
};

void sayBack(geo::Observatory& observatory) {
    const auto withdrawn = observatory.sources().withdrawn();
    if (withdrawn.empty())
        throw geo::Error{geo::Error::Code::Usage,
                         {GEO_TR("no data set was taken out since the file was last compacted"), {}}};
    auto transaction = observatory.begin();
    observatory.sources().restore(transaction, withdrawn.front().id);
    transaction.commit();
    say({GEO_TR("“%1” (data set %2) is in the observatory again"),
         {withdrawn.front().title, std::to_string(withdrawn.front().id)}});
}

ExitStatus run(const Arguments& given) {
    if (given.undo != given.source.empty())
        throw UsageProblem{
            {GEO_TR("remove takes the number of a data set, or --undo; lisiere list OBS sources shows them"), {}}};
    auto observatory = openForWriting(given.observatory);
    if (given.undo) {
        sayBack(observatory);
        return Done;
    }
    const auto source = sourceNumbered(observatory, given.source);
    auto transaction = observatory.begin();
    observatory.sources().unregister(transaction, source.id);
    transaction.commit();
    say({GEO_TR("“%1” is out of the observatory; lisiere remove --undo brings it back until lisiere compact gives its "
                "space back"),
         {source.title}});
    return Done;
}

} // namespace

geo::Source sourceNumbered(const geo::Observatory& observatory, const std::string& number) {
    std::int64_t id = 0;
    const auto* end = number.data() + number.size();
    const auto [stop, error] = std::from_chars(number.data(), end, id);
    if (error != std::errc{} || stop != end)
        throw UsageProblem{
            {GEO_TR("%1 is not the number of a data set; lisiere list OBS sources shows them"), {number}}};
    const auto source = observatory.sources().find(id);
    if (!source)
        throw geo::Error{geo::Error::Code::Usage,
                         {GEO_TR("there is no data set %1; lisiere list OBS sources shows them"), {number}}};
    return *source;
}

void addRemove(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "remove", GEO_TR("Takes a data set out of an observatory; its space comes back with compact")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .optionalPositional("NUMBER", given->source, GEO_TR("Of the data set, as list OBS sources shows it"))
        .flag("--undo", given->undo, GEO_TR("Brings back the one that was taken out last"))
        .example("lisiere remove herault.sqlite 7")
        .run([given] { return run(*given); });
}

} // namespace cli
