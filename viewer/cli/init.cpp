#include "commands.hpp"

#include "geometry/crs.hpp"

#include <memory>

namespace cli {

namespace {

struct Arguments {
    std::string observatory, territory = "metropole";
};

ExitStatus run(const Arguments& given) {
    const auto territory = geo::Territory::find(given.territory);
    if (!territory) {
        std::string known;
        for (const auto& t : geo::Territory::all())
            known += (known.empty() ? "" : ", ") + t.id;
        throw UsageProblem{{GEO_TR("there is no territory %1; there are %2"), {given.territory, known}}};
    }
    geo::Observatory::create(given.observatory, *territory);
    say({GEO_TR("%1 was made, empty. Next: lisiere import %1 FILE..."), {given.observatory}});
    return Done;
}

} // namespace

void addInit(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "init", GEO_TR("Makes an empty observatory")}
        .positional("OBS.sqlite", given->observatory, GEO_TR("File to make"))
        .option("--territory", "ID", given->territory,
                GEO_TR("Home territory: metropole (default), 971, 972, 973, 974, 975, 976, 977, 978"))
        .example("lisiere init herault.sqlite")
        .run([given] { return run(*given); });
}

} // namespace cli
