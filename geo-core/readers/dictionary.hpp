// Dictionaries of variables (meta_ files): what the columns of a table are called. Private to the readers.
#pragma once

#include "observatory/columns.hpp"
#include "readers/reader.hpp"

namespace geo {

struct StatFamily;

struct Dictionary {
    std::vector<ColumnLabel> labels;        ///< columns first met first, values under their column
    std::vector<std::string> columns;       ///< every variable named in it
    std::vector<std::string> listsOfPlaces; ///< variables whose values are too many to be kept: the codes themselves
    std::int64_t rows = 0;
};

/// COD_VAR and LIB_VAR of INSEE; "colonne" and "description"; COD_MOD and LIB_MOD alone, the values of one column that
/// is not named. @throws Error::Code::Malformed for a file that is none of these
Dictionary readDictionary(const SourceFile& source, Progress& progress);

/// The labels for a table: those of its dictionary whose column it has. The others are told, `labels without a column`.
/// A dictionary that cannot be read is told too, and gives none: the figures do not need it.
std::vector<ColumnLabel> labelsFor(const std::vector<std::string>& columns, const SourceFile& dictionary,
                                   std::vector<Anomaly>& anomalies, Progress& progress);

// The reader of a dictionary that comes by itself.
Recognition recogniseDictionary(const Sample& sample);
Inspection inspectDictionary(const SourceFile& source, const Recognition& found, Progress& progress);
LoadReport loadDictionary(const Plan& plan, Observatory& observatory, Transaction& t, Progress& progress);

} // namespace geo
