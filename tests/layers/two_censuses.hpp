// The small observatory with the censuses of two years and a half, for what changed between them.
#pragma once

#include "small_observatory.hpp"

#include "observatory/columns.hpp"
#include "observatory/sources.hpp"

namespace support {

/// Montpellier has 12,000 inhabitants, of whom part is surveyed; the other two communes are smaller.
/// In work of those aged 15 to 64, 2016 and 2022: 30 and 33 % of 1,000; 30 and 45 %; secrecy and 50 %; 50 and 40 %;
/// then 50 and 40 % of 100; nothing and 10 %. Of 2019 the first two: 31 and 40 %. The first also without diploma: 30 %
/// in 2016, 25 % in 2022. Allowances of 2020: 1100, 500, 100, 900, 0, 900.
struct TwoCensuses : SmallObservatory {
    TwoCensuses() {
        using geo::Cell;
        const auto n = [](double value) { return Cell::of(value); };
        const auto suppressed = Cell::absent(geo::CellState::Suppressed);
        auto o = geo::Observatory::open(file, geo::Observatory::Mode::Write);
        add(o, "rp-population", 2022, {"P22_POP"}, {{n(3000)}, {n(3000)}, {n(3000)}, {n(3000)}, {n(5000)}, {n(9000)}});
        add(o, "rp-activite", 2016, {"P16_ACTOCC1564", "P16_POP1564"},
            {{n(300), n(1000)}, {n(300), n(1000)}, {suppressed, n(500)}, {n(500), n(1000)}, {n(50), n(100)}, {}});
        add(o, "rp-activite", 2019, {"P19_ACTOCC1564", "P19_POP1564"}, {{n(310), n(1000)}, {n(400), n(1000)}});
        add(o, "rp-activite", 2022, {"P22_ACTOCC1564", "P22_POP1564"},
            {{n(330), n(1000)},
             {n(450), n(1000)},
             {n(250), n(500)},
             {n(400), n(1000)},
             {n(40), n(100)},
             {n(10), n(100)}});
        add(o, "rp-diplomes", 2016, {"P16_NSCOL15P_DIPLMIN", "P16_NSCOL15P"}, {{n(300), n(1000)}});
        add(o, "rp-diplomes", 2022, {"P22_NSCOL15P_DIPLMIN", "P22_NSCOL15P_BEPC", "P22_NSCOL15P"},
            {{n(200), n(50), n(1000)}});
        add(o, "caf-iris", 2020, {"A", "AM"},
            {{n(1100), n(330)}, {n(500), n(50)}, {n(100), n(20)}, {n(900), n(150)}, {n(0), n(0)}, {n(900), n(90)}});
    }

private:
    /// A row per IRIS of the small observatory, in its order; an empty one is left out.
    static void add(geo::Observatory& observatory, const std::string& family, int year,
                    const std::vector<std::string>& columns, const std::vector<std::vector<geo::Cell>>& rows) {
        constexpr const char* iris[] = {"341720101", "341720102", "341720103", "341720104", "340570000", "300070101"};
        auto t = observatory.begin();
        geo::Source source;
        source.family = family;
        source.producer = "INSEE";
        source.dataYear = year;
        source.fileName = source.sha256 = family + std::to_string(year);
        geo::StatTable table;
        table.family = family;
        table.level = geo::GeographyKind::Iris;
        table.dataYear = year;
        table.geographyYear = 2021;
        table.columns = columns;
        table.sourceId = observatory.sources().add(t, source);
        geo::TableWriter writer{t, table};
        for (std::size_t i = 0; i < rows.size(); ++i)
            if (!rows[i].empty())
                writer.add(iris[i], {}, rows[i]);
        writer.finish();
        t.commit();
    }
};

} // namespace support
