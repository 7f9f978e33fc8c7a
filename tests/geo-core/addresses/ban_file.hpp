// A file of addresses as the national base publishes it, a line at a time.
#pragma once

#include "addresses/address_book.hpp"
#include "observatory/observatory.hpp"
#include "readers/reader.hpp"
#include "support.hpp"

#include <string>
#include <vector>

namespace ban {

struct Line {
    std::string number, suffix, street, postcode = "34500", commune = "34032", communeName = "Béziers";
    double x = 700'000, y = 6'250'000;
    std::string oldCommune = {};
};

inline std::string file(const std::vector<Line>& lines) {
    std::string text = "id;id_fantoir;numero;rep;nom_voie;code_postal;code_insee;nom_commune;"
                       "code_insee_ancienne_commune;nom_ancienne_commune;x;y;lon;lat;type_position;alias;nom_ld;"
                       "libelle_acheminement;nom_afnor;source_position;source_nom_voie;certification_commune;"
                       "cad_parcelles\n";
    int id = 0;
    for (const auto& one : lines)
        text += one.commune + "_" + std::to_string(++id) + ";;" + one.number + ';' + one.suffix + ';' + one.street +
                ';' + one.postcode + ';' + one.commune + ';' + one.communeName + ";;" + one.oldCommune + ';' +
                std::to_string(one.x) + ';' + std::to_string(one.y) + ";;;entrée;;;;;commune;commune;1;\n";
    return text;
}

/// Loads a file into the observatory, as the command does.
inline std::vector<geo::LoadReport> load(geo::Observatory& observatory, const std::filesystem::path& path) {
    geo::NoProgress quiet;
    std::vector<geo::Message> leftOut;
    std::vector<geo::LoadReport> reports;
    for (const auto& plan : geo::plan(geo::inspect(path, quiet), observatory.territory(), leftOut))
        reports.push_back(geo::load(observatory, plan, quiet));
    return reports;
}

/// An observatory that holds these addresses.
struct Town {
    explicit Town(const std::vector<Line>& lines) { load(observatory, folder.write("adresses-34.csv", file(lines))); }
    support::TemporaryFolder folder;
    geo::Observatory observatory = geo::Observatory::create(folder / "o.sqlite", *geo::Territory::find("metropole"));
    geo::AddressBook book() const { return observatory.addresses(); }
    /// What is found first: "12 bis Rue X, 34500 Béziers"; empty if nothing is.
    std::string first(std::string_view line) const {
        const auto found = book().find(line);
        return found.empty() ? std::string{} : found.front().label;
    }
};

} // namespace ban
