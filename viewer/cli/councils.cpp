#include "commands.hpp"

#include "council_table.hpp"
#include "deliverables.hpp"
#include "gate.hpp"
#include "text.hpp"
#include "workbook_export.hpp"

#include <memory>

namespace cli {

namespace {

struct Arguments {
    std::string observatory, out;
};

ExitStatus run(const Arguments& given) {
    checkTableExtension(given.out);
    const auto observatory = openForReading(given.observatory);
    {
        TerminalProgress progress;
        const auto released = layers::Gate{observatory}.release(
            layers::councilWorkbook(observatory), {layers::RecipeKind::Table, paint::language(), {{"councils", true}}});
        if (extensionOf(given.out) == ".csv")
            paint::exportRecords(released, given.out);
        else
            paint::exportWorkbook(released, given.out, progress);
    }
    say({GEO_TR("Written: %1"), {given.out}});
    return Done;
}

} // namespace

void addCouncils(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "councils", GEO_TR("Compares the citizens' councils of the register from one edition to the next")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .positional("OUT.xlsx|ods|csv", given->out,
                    GEO_TR("Status, animation, designation, representativity, means and charter by edition"))
        .example("lisiere councils reseau.sqlite conseils-citoyens.xlsx")
        .run([given] { return run(*given); });
}

} // namespace cli
