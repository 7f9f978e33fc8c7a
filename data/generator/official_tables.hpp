// The invented figures in the formats of INSEE and CNAF.
#pragma once

#include "archive.hpp"
#include "people.hpp"

namespace demo {

/// base-ic-activite-residents-YYYY.CSV with its description. From 2022 the columns of the 2018 header and of the new
/// social groups; before, those of the 2016 delivery. Weighted decimals with a point.
std::vector<Member> censusActivity(const Territory& territory, const ZoneSums& iris, int year);

/// BASE_TD_FILO_IRIS_2021_DISP.csv: decimal comma; ns, nd, s and so where there is no number. Only communes of 5,000
/// inhabitants or more are in it.
std::vector<Member> irisIncome(const Territory& territory, const ZoneSums& iris);

/// data_CAF_YYYY_IRIS.csv; 2017 carries labels, a byte order mark and U+202F between thousands. Counts under 5 are
/// empty.
std::vector<Member> irisAllowances(const Territory& territory, const ZoneSums& iris, int year);

/// Filosofi2021_carreaux_200m: people and households by squares of 200 m.
std::vector<Member> peopleGrid(const Territory& territory, const People& people, int year);

/// DEMO, IPRO and REVN: published figures of the neighbourhoods of 2015, as sheets saved from a spreadsheet.
std::vector<Member> quarterPopulation(const Territory& territory, const ZoneSums& quarters, const ZoneSums& communes,
                                      int year);
std::vector<Member> quarterEmployment(const Territory& territory, const ZoneSums& quarters, int year);
std::vector<Member> quarterIncome(const Territory& territory, const ZoneSums& quarters, int year);

} // namespace demo
