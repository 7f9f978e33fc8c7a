// 50,000 entries of the palette, searched as somebody types.
#include "explore/command_index.hpp"
#include "france.hpp"

#include <algorithm>
#include <cstdio>

int main() {
    constexpr int zones = 50'000;
    constexpr double goal = 0.03; // s
    std::vector<app::CommandEntry> entries;
    for (int i = 0; i < zones; ++i) {
        const auto code = QString::number(10'000'000 + 17 * i);
        app::CommandEntry entry{app::CommandGroup::Iris, QStringLiteral("Saint-Étienne-Les Hauts n° %1").arg(i),
                                QStringLiteral("Saint-Étienne-du-Rouvray"), code, app::FoundIndicator{}};
        if (i % 3 == 0)
            entry.text = QStringLiteral("Quartier %1 de la Gare").arg(i);
        entries.push_back(std::move(entry));
    }
    std::shared_ptr<const app::CommandIndex> index;
    const double making = bench::seconds(3, [&] { index = std::make_shared<app::CommandIndex>(entries); });
    std::size_t found = 0;
    double slowest = 0;
    for (const auto* typed : {"s", "e", "sa", "saint hauts", "gare quartier 99", "rouvray etienne saint", "nowhere"})
        slowest = std::max(slowest, bench::seconds(5, [&] {
                               found += app::findCommands({&index, 1}, QString::fromUtf8(typed)).size();
                           }));
    std::printf("palette: %d entries made searchable in %.2f s, slowest search %.1f ms (goal %.0f); %zu\n", zones,
                making, 1000 * slowest, 1000 * goal, found);
    return slowest <= goal ? 0 : 1;
}
