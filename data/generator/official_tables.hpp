// The invented figures in the formats of INSEE and CNAF.
#pragma once

#include "archive.hpp"
#include "people.hpp"

namespace demo {

enum class CensusTheme { Population, Activity, Diplomas, Housing, Families };

/// base-ic-THEME-YYYY.CSV with its dictionary meta_base-ic-….CSV. Weighted decimals with a point. Names are those of
/// the vintage: keys of the 2018 header or the long ones, DIPL0, DIPLMIN or DIPLMIN and BEPC, CS or STAT_GSEC,
/// overcrowding in one column or six.
std::vector<Member> censusTable(CensusTheme theme, const Territory& territory, const ZoneSums& iris, int year);

/// BASE_TD_FILO_IRIS_2021_DISP.csv: decimal comma; ns, nd, s and so where there is no number. Only communes of 5,000
/// inhabitants or more are in it.
std::vector<Member> irisIncome(const Territory& territory, const ZoneSums& iris);

/// BASE_TD_FILO_IRIS_2021_DEC.csv: income before transfers, the same markers.
std::vector<Member> irisDeclaredIncome(const Territory& territory, const ZoneSums& iris);

/// cc_filosofi_YYYY_COM.csv, the key figures; FILOYYYY_DISP_COM.csv, the distribution, up to 2019.
std::vector<Member> communeIncome(const Territory& territory, const ZoneSums& communes, int year);
std::vector<Member> communeDistribution(const Territory& territory, const ZoneSums& communes, int year);

/// EPCI_YYYY.csv: the intercommunality and the urban unit of each commune. Invented communes are in none.
std::vector<Member> communeMemberships(const Territory& territory, int year);

/// base-flux-mobilite-residentielle-YYYY.csv: a line for each pair of communes, those who stayed and those who came
/// from abroad with them; the people of one year or more in all.
std::vector<Member> communeMoves(const Territory& territory, const ZoneSums& communes, int year);

/// data_CAF_YYYY_COM.csv: as by IRIS, with every commune of 100 recipients or more.
std::vector<Member> communeAllowances(const Territory& territory, const ZoneSums& communes, int year);

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

/// LOGT in mixed case (codGeo, nbLsPls); EDUC; TISS. The lines of the communes stand under those of their
/// neighbourhoods.
std::vector<Member> quarterHousing(const Territory& territory, const ZoneSums& quarters, const ZoneSums& communes,
                                   int year);
std::vector<Member> quarterSchools(const Territory& territory, const ZoneSums& quarters, int year);
std::vector<Member> quarterBusinesses(const Territory& territory, const ZoneSums& quarters, int year);
/// geo_siret.csv: establishments of the register Sirene with legal form, activity and what a geocoder found.
std::vector<Member> establishments(const Territory& territory);
/// revenu-disponible-qp15-YYYY_QP.csv with its dictionary. @param withWhole _ENSQP.csv too, all of them together
std::vector<Member> quarterDistribution(const Territory& territory, const ZoneSums& quarters, int year,
                                        bool withWhole = false);

} // namespace demo
