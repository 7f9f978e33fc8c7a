// Citizens' councils by edition of their survey (2016, 2017, 2019 …): what became of each.
#pragma once

#include "workbook.hpp"

#include "observatory/observatory.hpp"

namespace layers {

/// All editions one below the other, then a sheet for each thing that was asked: councils by rows, editions by columns.
/// Councils without an edition are there too, with what is not recorded said in words.
/// @throws geo::Error::Code::Usage where the register has no edition.
Workbook councilWorkbook(const geo::Observatory& observatory);

} // namespace layers
