// The office's own tables: adherents, contracts, evaluated sites, councils, events. Private to the readers.
#pragma once

#include "readers/family.hpp"
#include "readers/text_table.hpp"

namespace geo {

/// One register table: the columns that make a file of it, and those it may have besides.
struct RegisterFamily {
    std::string_view id;
    std::string_view title;                 ///< French
    std::vector<std::string_view> required; ///< the first is the office's own id, the second the name
    std::vector<std::string_view> optional; ///< read where present
    std::vector<std::string_view> unused;   ///< known, not kept
};

const std::vector<RegisterFamily>& registerFamilies();
Recognition recogniseRegister(const RegisterFamily& family, const Sample& sample);
Inspection inspectRegister(const RegisterFamily& family, const SourceFile& source, const Recognition& found,
                           Progress& progress);
LoadReport loadRegister(const RegisterFamily& family, const Plan& plan, Observatory& observatory, Transaction& t,
                        Progress& progress);

} // namespace geo
