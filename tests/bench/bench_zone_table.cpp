// The table of zones with 49,000 rows: sorting, filtering, and how long a frame takes while a rectangle is drawn over
// the map and the table follows.
#include "france.hpp"

#include "explore/picked_rows.hpp"
#include "explore/zone_copy.hpp"
#include "explore/zone_selection.hpp"
#include "explore/zone_table_model.hpp"
#include "explore/zone_table_view.hpp"
#include "look.hpp"
#include "painter.hpp"
#include "text.hpp"

#include <QApplication>
#include <QTest>

#include <cmath>
#include <cstdio>
#include <exception>

namespace {

constexpr std::size_t zoneCount = 49'062;
constexpr double longestSort = 0.2, longestFilter = 0.1, longestFrame = 0.016; // seconds

/// Squares on a grid with names such as communes and IRIS have, every tenth without a figure.
std::shared_ptr<layers::MapContent> content() {
    geo::Geography geography;
    geography.kind = geo::GeographyKind::Iris;
    geography.vintage = 2021;
    geo::ZoneSet::Builder zones{geography};
    zones.reserve(zoneCount, 5 * zoneCount);
    auto figures = std::make_shared<indicators::Figures>();
    figures->indicator.id = "bench";
    figures->indicator.shortLabel = {"Niveau de vie médian", "Median standard of living"};
    figures->indicator.unit = "€";
    figures->year = 2021;
    layers::FilledZones filled;
    constexpr const char* names[] = {"Écully", "Saint-Étienne", "Les Cévennes",
                                     "Gély",   "L’Île-d’Yeu",   "Zone d’activité"};
    for (std::size_t i = 0; i < zoneCount; ++i) {
        const double x = 1'000.0 * static_cast<double>(i % 222), y = 1'000.0 * static_cast<double>(i / 222);
        auto code = std::to_string(1'000'000'000 + i * 7919 % 900'000'000).substr(1);
        zones.zone(std::move(code), names[i % 6] + (' ' + std::to_string(i * 31 % 997)), names[i * 5 % 6], "H");
        const geo::Point ring[] = {{x, y}, {x + 900, y}, {x + 900, y + 900}, {x, y + 900}, {x, y}};
        zones.ring(ring, true);
        const double value = 12'000 + static_cast<double>(i * 7919 % 20'000);
        figures->values.push(i % 10 == 0 ? geo::Cell::absent(geo::CellState::NotSignificant) : geo::Cell::of(value));
        filled.fills.push_back(i % 10 == 0 ? -1 : static_cast<int>((value - 12'000) / 4'000));
    }
    filled.zones = zones.finish();
    filled.figures = figures;
    filled.classification.breaks = {12'000, 16'000, 20'000, 24'000, 28'000, 32'000};
    for (const char* colour : {"#FFFFCC", "#C7E9B4", "#7FCDBB", "#41B6C4", "#2C7FB8"})
        filled.colours.push_back(layers::Colour::fromHex(colour));
    auto made = std::make_shared<layers::MapContent>();
    made->filled = std::move(filled);
    return made;
}

struct Table {
    Table() {
        picked.setZones(shown->filled->zones);
        model.setContent(shown, {});
        view.setSelectionModel(&rows);
        QObject::connect(&picked, &app::ZoneSelection::changed, &view, [this] { view.repaintRows(); });
        view.resize(934, 700);
        view.fitColumns();
        view.show();
        QTest::qWait(100);
    }
    std::shared_ptr<layers::MapContent> shown = content();
    app::ZoneSelection picked;
    app::ZoneTableModel model{picked};
    app::ZoneTableView view{model};
    app::PickedRows rows{model, picked};
};

bool report(const char* what, double seconds, double goal) {
    std::printf("%-52s %7.1f ms (goal %.0f)\n", what, 1e3 * seconds, 1e3 * goal);
    return seconds < goal;
}

bool sorting(Table& table) {
    using Model = app::ZoneTableModel;
    const auto once = [&](int column, Qt::SortOrder order) {
        return bench::seconds(1, [&] { table.model.sort(column, order); });
    };
    bool good = report("texts of all zones made ready",
                       bench::seconds(1, [&] { app::ZoneWords{*table.shown->filled->zones}; }), 1);
    table.model.setColumns({std::make_shared<app::ZoneWords>(*table.shown->filled->zones), {}}, {});
    good &= report("sorting by name", once(Model::Name, Qt::AscendingOrder), longestSort);
    good &= report("sorting by figure", once(3, Qt::DescendingOrder), longestSort);
    good &= report("sorting by code", once(Model::Code, Qt::DescendingOrder), longestSort);
    std::vector<QString> names;
    for (std::size_t zone = 0; zone < zoneCount; ++zone)
        names.push_back(QString::fromStdString(table.shown->filled->zones->name(zone)));
    good &= report("the French order of names, worked out", bench::seconds(3, [&] { app::placesOfTexts(names); }),
                   longestSort);
    return good;
}

bool filtering(Table& table) {
    bool good =
        report("filtering by words", bench::seconds(1, [&] { table.model.setWords("etienne 12"); }), longestFilter);
    std::printf("%d rows\n", table.model.rowCount());
    table.model.setWords({});
    using Kind = app::ColumnFilter::Kind;
    good &= report("filtering by value",
                   bench::seconds(1,
                                  [&] {
                                      table.model.setColumnFilter(3, app::ColumnFilter{Kind::AtLeast, 20'000});
                                  }),
                   longestFilter);
    table.model.clearColumnFilters();
    return good;
}

/// A rectangle that grows over the map: its zones are all over the table.
bool brushing(Table& table) {
    std::vector<double> frames;
    for (std::size_t side = 1; side <= 220; ++side) {
        std::vector<std::uint32_t> zones;
        for (std::size_t y = 0; y < side; ++y)
            for (std::size_t x = 0; x < side; ++x)
                if (const auto zone = 222 * y + x; zone < zoneCount)
                    zones.push_back(static_cast<std::uint32_t>(zone));
        frames.push_back(bench::seconds(1, [&] {
            table.picked.pick(zones);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::UpdateRequest);
            QCoreApplication::processEvents();
        }));
    }
    std::sort(frames.begin(), frames.end());
    std::printf("%zu zones picked at last\n", table.picked.size());
    return report("a frame of brushing, 95th percentile", frames[frames.size() * 95 / 100], longestFrame);
}

bool selecting(Table& table) {
    bool good = report("selecting all rows",
                       bench::seconds(1,
                                      [&] {
                                          table.view.selectAll();
                                          QCoreApplication::processEvents();
                                      }),
                       longestFrame * 2);
    good &= report("sorting with all rows selected",
                   bench::seconds(1, [&] { table.model.sort(0, Qt::DescendingOrder); }), longestSort);
    report("copying all rows (table made)", bench::seconds(1, [&] { app::shownZones(table.model); }), 2);
    return good;
}

} // namespace

int main(int argc, char** argv) {
    try {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QApplication application{argc, argv};
        paint::loadFonts();
        paint::setLanguage(indicators::Language::French);
        app::applyLook(application, false, 100);
        Table table;
        bool good = sorting(table);
        good &= filtering(table);
        good &= brushing(table);
        good &= selecting(table);
        return good ? 0 : 1;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "bench_zone_table: %s\n", error.what());
        return 1;
    }
}
