#include "grid_table.hpp"

#include <fmt/format.h>

#include <array>
#include <cctype>
#include <iterator>
#include <utility>

namespace demo {

namespace {

/// The figures after `ind` and `men`: name in lower case, amount per person or household. Parts of a whole add up.
struct Figure {
    const char* name;
    double perPerson, perHousehold;
};
constexpr std::array<Figure, 26> figures{
    {{"men_pauv", 0, 0.15},  {"men_1ind", 0, 0.36}, {"men_5ind", 0, 0.08},  {"men_prop", 0, 0.52},
     {"men_fmp", 0, 0.11},   {"ind_snv", 22150, 0}, {"men_surf", 0, 82.5},  {"men_coll", 0, 0.44},
     {"men_mais", 0, 0.56},  {"log_av45", 0, 0.25}, {"log_45_70", 0, 0.2},  {"log_70_90", 0, 0.3},
     {"log_ap90", 0, 0.22},  {"log_inc", 0, 0.03},  {"log_soc", 0, 0.16},   {"ind_0_3", 0.05, 0},
     {"ind_4_5", 0.02, 0},   {"ind_6_10", 0.06, 0}, {"ind_11_17", 0.09, 0}, {"ind_18_24", 0.08, 0},
     {"ind_25_39", 0.18, 0}, {"ind_40_54", 0.2, 0}, {"ind_55_64", 0.12, 0}, {"ind_65_79", 0.13, 0},
     {"ind_80p", 0.06, 0},   {"ind_inc", 0.01, 0}}};

std::int32_t below(std::int32_t metres, int size) { return metres - metres % size; }

} // namespace

std::string GridTable::name(int size, const Square& square) const {
    return fmt::format("CRS{}RES{}mN{}E{}", m_epsg, size, below(square.north, size), below(square.east, size));
}

std::string GridTable::header() const {
    std::string text;
    if (m_year == 2015)
        text = m_size == 200 ? "IdINSPIRE,Id_carr1km,I_est_cr,Id_carr_n,Groupe,Depcom,I_pauv,Id_car2010"
                             : "Id_carr1km,I_pauv,I_est_1km";
    else if (m_year == 2017)
        text = m_size == 200 ? "Idcar_200m,Idcar_1km,Idcar_nat,I_est_200,I_est_1km,lcog_geo,Groupe"
                             : "Idcar_1km,I_est_1km,lcog_geo";
    else
        text = m_size == 200 ? "idcar_200m,idcar_1km,idcar_nat,i_est_200,i_est_1km,lcog_geo"
                             : "idcar_1km,i_est_1km,lcog_geo";
    const auto add = [&](std::string column) {
        if (m_year < 2019)
            column.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(column.front())));
        text += ',' + column;
    };
    add("ind");
    add("men");
    for (const auto& figure : figures)
        add(figure.name);
    return text + '\n';
}

std::string GridTable::codes(const Square& square) const {
    const auto own = name(m_size, square), large = name(1000, square);
    const int flag = square.imputed ? 1 : 0;
    if (m_size == 1000)
        return m_year == 2015 ? fmt::format("{},0,{}", own, flag) : fmt::format("{},{},{}", own, flag, square.communes);
    const auto& natural = square.imputed ? large : own; // shared out from the square it was grouped into
    if (m_year == 2015)
        return fmt::format("{},{},{},{},1,{},0,{}", own, large, flag, natural, square.communes.substr(0, 5), own);
    return fmt::format("{},{},{},{},0,{}{}", own, large, natural, flag, square.communes, m_year == 2017 ? ",1" : "");
}

std::string GridTable::row(const Square& square) const {
    std::string text = codes(square);
    const auto out = std::back_inserter(text);
    fmt::format_to(out, ",{:.1f},{:.1f}", square.persons, square.households);
    for (const auto& figure : figures)
        fmt::format_to(out, ",{:.1f}", figure.perPerson * square.persons + figure.perHousehold * square.households);
    return text + '\n';
}

} // namespace demo
