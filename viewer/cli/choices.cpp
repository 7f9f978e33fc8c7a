#include "choices.hpp"

namespace cli {

void addChoices(Command& command, ChoiceOptions& options) {
    command
        .option("--key", "COLUMN[+COLUMN]", options.key,
                GEO_TR("The column, or the two to put together, that hold the official codes"))
        .option("--level", "LEVEL", options.level,
                GEO_TR("Level of these codes: iris, qpv, commune, epci, departement"))
        .option("--crs", "EPSG", options.crs, GEO_TR("System of the coordinates, where the file does not say it"));
}

geo::SourceChoices choicesFrom(const ChoiceOptions& options) {
    geo::SourceChoices choices;
    for (std::size_t from = 0; from < options.key.size();) {
        const auto plus = std::min(options.key.find('+', from), options.key.size());
        choices.key.push_back(options.key.substr(from, plus - from));
        from = plus + 1;
    }
    if (!options.level.empty()) {
        choices.level = geo::geographyKindFromText(options.level);
        const bool official = choices.level && *choices.level != geo::GeographyKind::Grid &&
                              *choices.level != geo::GeographyKind::Outline;
        if (!official)
            throw UsageProblem{
                {GEO_TR("there is no level %1; there are iris, qpv, commune, epci and departement"), {options.level}}};
    }
    const auto digits = options.crs.starts_with("EPSG:") ? options.crs.substr(5) : options.crs;
    choices.epsg = integer(digits, "--crs", 1024, 32767).value_or(0);
    return choices;
}

} // namespace cli
