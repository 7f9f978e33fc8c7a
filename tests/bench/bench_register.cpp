// 100,000 records of the register: read, searched as somebody types, placed on a map.
#include "france.hpp"
#include "network/network.hpp"
#include "network/record_search.hpp"
#include "observatory/observatory.hpp"
#include "watch.hpp"

#include <cstdio>
#include <exception>

namespace {

constexpr int records = 100'000;

void fill(geo::Observatory& observatory) {
    auto t = observatory.begin();
    geo::NetworkRecord event{geo::recordKind("events")};
    event.set("kind", "séminaire");
    for (int i = 0; i < records; ++i) {
        event.set("id", "EV" + std::to_string(i));
        event.set("title", "Rencontre n° " + std::to_string(i) + " sur la participation des habitants");
        event.set("theme", i % 7 == 0 ? "réussite éducative" : "développement économique");
        event.set("partners", "Collectivité " + std::to_string(i % 400) + ", État");
        event.set("start_date", std::to_string(2015 + i % 8));
        event.set("town", "Ville " + std::to_string(i % 900));
        event.set("lon", std::to_string(2 + (i % 300) / 100.0));
        event.set("lat", std::to_string(42.5 + (i % 170) / 100.0));
        observatory.network().add(t, event);
    }
    t.commit();
}

int run(const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    const auto target = folder / "register.sqlite";
    std::filesystem::remove(target);
    auto observatory = geo::Observatory::create(target, *geo::Territory::find("metropole"));
    fill(observatory);
    const auto& kind = geo::recordKind("events");
    std::vector<geo::NetworkRecord> all;
    geo::RecordSearch search;
    std::size_t found = 0;
    const double reading = bench::seconds(3, [&] { all = observatory.network().records(kind); });
    const double indexing = bench::seconds(3, [&] { search = geo::RecordSearch{all}; });
    double slowest = 0;
    for (const auto typed : {"r", "re", "reussite", "reussite 99", "collectivite 77 ville", "nowhere"})
        slowest = std::max(slowest, bench::seconds(5, [&] { found += search.find(typed).size(); }));
    const double placing = bench::seconds(3, [&] { found += observatory.network().points(kind).size(); });
    std::printf("register: %d records read in %.2f s, made searchable in %.2f s, slowest search %.1f ms (goal 50), "
                "points in %.0f ms (goal 100); %zu\n",
                records, reading, indexing, 1000 * slowest, 1000 * placing, found);
    return slowest <= 0.05 && placing <= 0.1 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 2) {
        std::fputs("bench_register FOLDER\n", stderr);
        return 2;
    }
    try {
        return run(argv[1]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
