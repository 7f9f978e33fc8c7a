// Lists kept as published, in record sets: facilities, establishments, contracts. A family is data. Private to the
// readers.
#pragma once

#include "observatory/records.hpp"
#include "readers/family.hpp"

namespace geo {

/// Column patterns as for fits().
struct RecordFamily {
    std::string_view id;                           ///< also the family of the set
    std::string_view title, producer, attribution; ///< title in French, without a year
    std::string_view licence = "Licence Ouverte 2.0";
    RecordShape shape = RecordShape::None; ///< of a layer; None for a table, whose points come from its columns
    std::vector<std::vector<std::string_view>> signature = {}; ///< one column of each group at least
    std::vector<std::string_view> known = {};                  ///< other columns of the family
    bool (*plausible)(const Sample&) = nullptr;                ///< where columns alone do not tell

    std::vector<std::string_view> key = {}; ///< names official codes of `level`
    std::optional<GeographyKind> level = std::nullopt;
    bool several = false;                             ///< a cell may hold several codes: one row for each of them
    std::vector<std::string_view> lon = {}, lat = {}; ///< degrees
    std::vector<std::string_view> x = {}, y = {};     ///< metres, in the system that `epsg` names on each row …
    std::vector<std::string_view> epsg = {};          ///< … or else the legal one of the row's department
    std::vector<std::string_view> commune = {}, department = {}; ///< where the row lies
    bool byDepartment = false; ///< a national file: only rows of the observatory's departments are kept
    std::vector<std::string_view> category = {};
    std::vector<std::string_view> quality = {};  ///< of the place: counted value by value
    std::vector<std::string_view> unique = {};   ///< should not be met twice: repetitions are told
    std::vector<std::string_view> expected = {}; ///< should be filled: empty cells are told
    std::vector<std::string_view> year = {};     ///< the year of the data, when all rows have the same
    int (*yearOf)(const Sample&) = nullptr;      ///< of the list itself: the generation its codes tell; 0 for none

    std::vector<std::string_view> withheld = {};  ///< names and contacts of persons: never kept
    std::vector<std::string_view> diffusion = {}; ///< other than O: the person asked not to be shown …
    std::vector<std::string_view> discreet = {};  ///< … so these (name, address) and the place are not kept
    std::vector<std::string_view> names = {};     ///< of whoever runs it: not kept where that may be one person …
    std::vector<std::string_view> liberal = {};   ///< … as in these categories (first letters)
    std::vector<std::pair<const char*, const char*>> remarks = {}; ///< what is always said, and what is done about it
};

struct RecordLayout;

/// How a list is called: by its family, or after the file where nobody knows it.
struct RecordName {
    std::string reader, family, title;
    Credit credit; ///< its title gets the year
};

Inspection inspectLayout(const RecordLayout& layout, const RecordName& name, const SourceFile& source,
                         const Recognition& found, Progress& progress);
LoadReport loadLayout(const RecordLayout& layout, const RecordName& name, const Plan& plan, Observatory& observatory,
                      Transaction& t, Progress& progress);

Recognition recogniseRecords(const RecordFamily& family, const Sample& sample);
Inspection inspectRecords(const RecordFamily& family, const SourceFile& source, const Recognition& found,
                          Progress& progress);
LoadReport loadRecords(const RecordFamily& family, const Plan& plan, Observatory& observatory, Transaction& t,
                       Progress& progress);

/// All of them, in a stable order.
const std::vector<RecordFamily>& recordFamilies();

} // namespace geo
