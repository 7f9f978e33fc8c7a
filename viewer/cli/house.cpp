#include "commands.hpp"

#include "house_style.hpp"
#include "logo_file.hpp"
#include "text.hpp"

#include <charconv>
#include <memory>

namespace cli {
namespace {

struct Arguments {
    std::string observatory, credit, logo, accent, textScale;
    bool noCredit = false, noLogo = false, json = false;
    bool changes() const {
        return noCredit || noLogo || !credit.empty() || !logo.empty() || !accent.empty() || !textScale.empty();
    }
};

layers::Colour colour(const std::string& text) {
    const auto read = layers::Colour::fromHex(text);
    if (read == layers::Colour{} && text != "#000000")
        throw UsageProblem{{GEO_TR("--accent takes a colour such as #2B6B52, not %1"), {text}}};
    return read;
}

double textScale(const std::string& text) {
    double scale = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), scale);
    if (problem != std::errc{} || end != text.data() + text.size())
        throw UsageProblem{{GEO_TR("--text-scale takes a factor from 0.85 to 1.25, not %1"), {text}}};
    return scale;
}

layers::HouseStyle changed(layers::HouseStyle house, const Arguments& given) {
    if (given.noCredit || !given.credit.empty())
        house.credit = given.credit;
    if (given.noLogo)
        house.logo.clear();
    if (!given.logo.empty())
        house.logo = layers::readLogo(given.logo);
    if (!given.accent.empty())
        house.accent = colour(given.accent);
    if (!given.textScale.empty())
        house.textScale = textScale(given.textScale);
    return house;
}

QString logoWords(const layers::HouseStyle& house) {
    if (house.logo.empty())
        return paint::text(GEO_TR("without a logo"));
    const auto kind = layers::logoKind(house.logo) == layers::LogoKind::Png ? "PNG" : "SVG";
    return paint::text({GEO_TR("%1, %2 bytes"), {kind, static_cast<std::int64_t>(house.logo.size())}});
}

void print(const layers::HouseStyle& house, bool asJson) {
    if (asJson) {
        output().json({{"credit", house.credit},
                       {"accent", house.accent.hex()},
                       {"text_scale", house.textScale},
                       {"logo_bytes", house.logo.size()}});
        return;
    }
    TextTable table;
    table.add({paint::text(GEO_TR("organisation")),
               house.credit.empty() ? paint::text(GEO_TR("none given")) : QString::fromStdString(house.credit)});
    table.add({paint::text(GEO_TR("logo")), logoWords(house)});
    table.add({paint::text(GEO_TR("accent")), QString::fromStdString(house.accent.hex())});
    table.add({paint::text(GEO_TR("size of texts")), paint::number(house.textScale, 2)});
    table.print(output());
}

ExitStatus run(const Arguments& given) {
    if (given.noLogo && !given.logo.empty())
        throw UsageProblem{GEO_TR("--logo and --no-logo exclude each other")};
    if (given.noCredit && !given.credit.empty())
        throw UsageProblem{GEO_TR("--credit and --no-credit exclude each other")};
    if (!given.changes()) {
        print(layers::houseStyle(openForReading(given.observatory)), given.json);
        return Done;
    }
    auto observatory = openForWriting(given.observatory);
    const auto house = changed(layers::houseStyle(observatory), given);
    layers::saveHouseStyle(observatory, house, {});
    print(house, given.json);
    return Done;
}

} // namespace

void addHouse(CLI::App& app) {
    const auto given = std::make_shared<Arguments>();
    Command{app, "house", GEO_TR("House style of all pages: organisation, logo, colour, size of texts")}
        .positional("OBS", given->observatory, GEO_TR("The observatory"))
        .option("--credit", "TEXT", given->credit, GEO_TR("The organisation, at the foot of every page"))
        .flag("--no-credit", given->noCredit, GEO_TR("Without an organisation"))
        .option("--logo", "FILE", given->logo, GEO_TR("Its logo, a PNG or SVG file of 1 MB at most"))
        .flag("--no-logo", given->noLogo, GEO_TR("Without a logo"))
        .option("--accent", "COLOUR", given->accent, GEO_TR("Colour of bands and headings, #2B6B52 for example"))
        .option("--text-scale", "FACTOR", given->textScale, GEO_TR("Size of the texts, 0.85 to 1.25"))
        .flag("--json", given->json, GEO_TR("Output for machines"))
        .example("lisiere house herault.sqlite --credit \"Villes et Territoires\" --logo logo.svg")
        .run([given] { return run(*given); });
}

} // namespace cli
