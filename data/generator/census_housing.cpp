// base-ic-logement: dwellings, their rooms and age, who lives in them and since when.
#include "census_cells.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace demo {

namespace {

using Shares = std::vector<std::pair<std::string_view, double>>;

/// Dwellings of one IRIS. Main residences are the households, one each.
struct Stock {
    double main, second, vacant, houses, people, rooms;
    double all() const { return main + second + vacant; }
};

Stock stockOf(const CensusCells& c) {
    const bool open = c.iris.type == 'Z' || c.iris.outlying;
    const double share = open ? 0.90 : 0.46 - 0.38 * c.hardship;
    Stock stock{c.sums.households,
                c.sums.households * (open ? 0.16 : 0.05),
                c.sums.households * (0.06 + 0.05 * c.hardship),
                0,
                c.sums.people * inHouseholds,
                0};
    stock.houses = stock.all() * share;
    return stock;
}

void roomsAndSurfaces(CensusCells& out, Stock& stock) {
    const double h = out.hardship;
    const Shares rooms{{"1P", 0.06 + 0.05 * h},
                       {"2P", 0.12 + 0.08 * h},
                       {"3P", 0.22 + 0.08 * h},
                       {"4P", 0.27 - 0.03 * h},
                       {"5PP", 0.33 - 0.18 * h}};
    out.parts('P', "RP_", rooms, stock.main);
    double n = 0;
    for (std::size_t r = 0; r < rooms.size(); ++r) {
        const double dwellings = out.cells[out.cells.size() - rooms.size() + r].value;
        n += dwellings * (r + 1 < rooms.size() ? static_cast<double>(r + 1) : 5.6);
    }
    stock.rooms = n;
    const double share = stock.houses / stock.all(), inHouses = std::min(0.95, share * 1.25);
    out.add('P', "NBPI_RP", n);
    out.add('P', "RPMAISON", stock.main * share);
    out.add('P', "NBPI_RPMAISON", n * inHouses);
    out.add('P', "RPAPPART", stock.main * (1 - share));
    out.add('P', "NBPI_RPAPPART", n * (1 - inHouses));
    out.parts('P', "RP_",
              {{"M30M2", 0.06 + 0.03 * h},
               {"3040M2", 0.06 + 0.04 * h},
               {"4060M2", 0.16 + 0.08 * h},
               {"6080M2", 0.22 + 0.10 * h},
               {"80100M2", 0.20 - 0.03 * h},
               {"100120M2", 0.14 - 0.08 * h},
               {"120M2P", 0.16 - 0.12 * h}},
              stock.main);
}

/// All main residences are in one of six classes since 2022; before, studios of one person were out of it.
void crowding(CensusCells& out, const Stock& stock) {
    const double h = out.hardship;
    if (out.since(2022)) {
        out.parts('C', "RP_",
                  {{"NORME", 0.24 + 0.12 * h},
                   {"SOUSOCC_MOD", 0.27},
                   {"SOUSOCC_ACC", 0.22 - 0.10 * h},
                   {"SOUSOCC_TACC", 0.22 - 0.18 * h},
                   {"SUROCC_MOD", 0.06 + 0.13 * h},
                   {"SUROCC_ACC", 0.01 + 0.05 * h}},
                  stock.main);
    } else if (out.since(2012)) {
        const double counted = stock.main * (0.95 - 0.03 * h);
        out.add('C', "RP_HSTU1P", counted);
        out.add('C', "RP_HSTU1P_SUROCC", counted * (0.03 + 0.16 * h));
    }
}

/// The last class ends three years before the census; names say so until 2021 with two digits, then with four.
void construction(CensusCells& out, const Stock& stock) {
    const double h = out.hardship;
    const std::string last = fmt::format("ACH{:02}", (out.year - 3) % 100);
    const std::vector<std::string> names =
        out.since(2022) ? std::vector<std::string>{"ACH1919", "ACH1945", "ACH1970", "ACH1990", "ACH2005", "ACH2019"}
                        : std::vector<std::string>{"ACH19", "ACH45", "ACH70", "ACH90", "ACH05", last};
    const std::array<double, 6> shares{0.15 - 0.05 * h, 0.09, 0.18 + 0.30 * h, 0.26, 0.17 - 0.08 * h, 0.15 - 0.08 * h};
    double all = 0;
    for (const double share : shares)
        all += share;
    const double houses = stock.houses / stock.all(), counted = stock.main * 0.985;
    for (const auto& [stem, total] :
         {std::pair{"RP", counted}, {"RPMAISON", counted * houses}, {"RPAPPART", counted * (1 - houses)}}) {
        out.add('P', fmt::format("{}_ACHTOT", stem), total);
        for (std::size_t i = 0; i < shares.size(); ++i)
            out.add('P', fmt::format("{}_{}", stem, names[i]), total * shares[i] / all);
    }
}

void since(CensusCells& out, const Stock& stock) {
    const double h = out.hardship;
    const Shares moved{{"0002", 0.13 - 0.02 * h}, {"0204", 0.18}, {"0509", 0.18 + 0.04 * h}, {"10P", 0.51 - 0.02 * h}};
    for (const auto& [stem, total] : {std::pair{"MEN", stock.main}, {"PMEN", stock.people}, {"NBPI_RP", stock.rooms}}) {
        if (std::string_view{stem} != "NBPI_RP")
            out.add('P', stem, total);
        out.parts('P', fmt::format("{}_ANEM", stem), moved, total);
    }
}

void occupation(CensusCells& out, const Stock& stock) {
    const double h = out.hardship, rented = 0.24 + 0.62 * h, lent = 0.02, social = rented * (0.10 + 0.75 * h);
    for (const auto& [stem, total] : {std::pair{"RP", stock.main}, {"NPER_RP", stock.people}}) {
        if (std::string_view{stem} == "NPER_RP")
            out.add('P', stem, total);
        out.add('P', fmt::format("{}_PROP", stem), total * (1 - rented - lent));
        out.add('P', fmt::format("{}_LOC", stem), total * rented);
        out.add('P', fmt::format("{}_LOCHLMV", stem), total * social);
        out.add('P', fmt::format("{}_GRAT", stem), total * lent);
    }
    out.add('P', "ANEM_RP", stock.main * (15 - 2 * h)); // years in the dwelling, added up
    out.add('P', "ANEM_RP_PROP", stock.main * (1 - rented - lent) * 20);
    out.add('P', "ANEM_RP_LOC", stock.main * rented * 8);
    out.add('P', "ANEM_RP_LOCHLMV", stock.main * social * 12);
    out.add('P', "ANEM_RP_GRAT", stock.main * lent * 10);
}

void comfort(CensusCells& out, const Stock& stock) {
    const double h = out.hardship;
    out.add('P', "RP_SDB", stock.main * 0.972);
    if (out.since(2018))
        out.parts(
            'P', "RP_",
            {{"CGAZV", 0.30 + 0.2 * h}, {"CFIOUL", 0.09 - 0.07 * h}, {"CELEC", 0.40}, {"CGAZB", 0.02}, {"CAUT", 0.19}},
            stock.main);
    else
        out.parts('P', "RP_",
                  {{"CCCOLL", 0.10 + 0.3 * h}, {"CCIND", 0.42 - 0.2 * h}, {"CINDELEC", 0.36}, {"CAUT", 0.12}},
                  stock.main);
    const double none = 0.07 + 0.33 * h, two = 0.40 - 0.28 * h;
    out.add('P', "RP_GARL", stock.main * (0.70 - 0.4 * h));
    out.add('P', "RP_VOIT1P", stock.main * (1 - none));
    out.add('P', "RP_VOIT1", stock.main * (1 - none - two));
    out.add('P', "RP_VOIT2P", stock.main * two);
}

} // namespace

void addHousing(CensusCells& out) {
    auto stock = stockOf(out);
    out.add('P', "LOG", stock.all());
    out.add('P', "RP", stock.main);
    out.add('P', "RSECOCC", stock.second);
    out.add('P', "LOGVAC", stock.vacant);
    out.add('P', "MAISON", stock.houses);
    out.add('P', "APPART", stock.all() - stock.houses);
    roomsAndSurfaces(out, stock);
    crowding(out, stock);
    construction(out, stock);
    since(out, stock);
    occupation(out, stock);
    comfort(out, stock);
}

} // namespace demo
