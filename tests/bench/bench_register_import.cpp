// A programmation of 10,000 actions in wide form, inspected and recorded in the register as one entry of the history.
#include "france.hpp"
#include "network/network.hpp"
#include "observatory/history.hpp"
#include "observatory/observatory.hpp"
#include "readers/reader.hpp"
#include "watch.hpp"

#include <cstdio>
#include <exception>
#include <fstream>

namespace {

constexpr int rows = 10'000;
constexpr double mostSeconds = 2;

void writeProgrammation(const std::filesystem::path& file) {
    std::ofstream out{file};
    out << "N° dossier;Année;Contrat de ville;Intitulé de l'action;Porteur de projet;Thématique;Quartiers concernés;"
           "Coût total (en €);Demandé BOP 147;Accordé BOP 147;Accordé CAF;Droit commun Ville;dont femmes;dont hommes;"
           "Remarque;Nom du contact;E-mail\n";
    for (int i = 0; i < rows; ++i)
        out << "D" << i << ';' << 2015 + i % 8 << ";Contrat " << i % 19 << ";Accompagnement à la scolarité n° " << i
            << ";Association numéro " << i % 400 << ";Éducation;Quartier " << i % 60 << ", Centre;" << i % 90 + 10
            << " 500,00 €;" << i % 9 + 1 << " 000 €;" << i % 9 + 1 << " 000 €;" << (i % 3 ? "" : "1 500") << ';'
            << (i % 4 ? "" : "2 000") << ';' << i % 50 << ';' << i % 40
            << ";à revoir avec le porteur, bilan attendu;Prénom" << i % 300 << " Nomdefamille" << i % 300 << ";p"
            << i % 300 << "@example.org\n";
}

int run(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    const auto file = folder / "programmation.csv", target = folder / "register.sqlite";
    writeProgrammation(file);
    std::filesystem::remove(target);
    auto observatory = geo::Observatory::create(target, *geo::Territory::find("metropole"));
    geo::NoProgress quiet;
    std::vector<geo::Message> leftOut;
    std::vector<geo::Plan> plans;
    const double looking = bench::seconds(1, [&] {
        plans = geo::plan(geo::inspect(file, quiet, {}, {}, &observatory), observatory.territory(), leftOut);
    });
    const double loading = bench::seconds(1, [&] { geo::load(observatory, plans.at(0), quiet); });
    const auto kept = observatory.network().count(geo::recordKind("actions"));
    const double undoing = bench::seconds(1, [&] { observatory.history().undo(1); });
    std::printf(
        "programmation: %d rows inspected in %.2f s, %lld records written in %.2f s, together %.2f s (goal %.0f "
        "s); taken back in %.2f s; at most %.0f MB\n",
        rows, looking, static_cast<long long>(kept), loading, looking + loading, mostSeconds, undoing,
        bench::peakMegabytes());
    return looking + loading < mostSeconds && kept > rows ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_register_import FOLDER   (where it may write 100 MB)\n");
        return 2;
    }
    try {
        return run(argv[1]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_register_import: %s\n", error.what());
        return 1;
    }
}
