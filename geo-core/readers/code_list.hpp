// Lists of the official geographic code: communes, departments, regions, what happened to communes, tables of passage.
// Private to the readers.
#pragma once

#include "readers/family.hpp"
#include "readers/text_table.hpp"

namespace geo {

enum class CodeList { Communes, Departments, Regions, Movements, Passage };

struct CodeListFamily {
    std::string_view id;
    std::string_view title; ///< French, %1 is the year
    std::string_view name;  ///< French, without a year
    CodeList list = CodeList::Communes;
    std::vector<std::string_view> required; ///< patterns as for fits()
    std::vector<std::string_view> known;    ///< besides, not kept
    std::vector<std::string_view> without;  ///< columns that such a list does not have
};

const std::vector<CodeListFamily>& codeListFamilies();
Recognition recogniseCodeList(const CodeListFamily& family, const Sample& sample);
Inspection inspectCodeList(const CodeListFamily& family, const SourceFile& source, const Recognition& found,
                           Progress& progress);
LoadReport loadCodeList(const CodeListFamily& family, const Plan& plan, Observatory& observatory, Transaction& t,
                        Progress& progress);

} // namespace geo
