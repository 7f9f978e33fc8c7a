// How measures stand, in words that say what moved and never why. Private to layers/.
#pragma once

#include "blocks.hpp"
#include "evaluation.hpp"

#include "catalogue.hpp"

namespace layers {

/// "target reached", "not comparable: T0 is of the 2015 perimeter, the reading of the 2024 one" …
geo::Message statusWords(const Measure& measure);
/// "1 December 2022", "school year 2022-2023", "date not given".
std::string whenWords(const Statement& statement, indicators::Language language);
/// As recorded, with as many decimals as it has, two at most; the unit beside the number only where it is a sign.
Figure figureOf(const Statement& statement);
/// The name, with the unit where the figures do not carry it: "Children accompanied (children)".
geo::Message nameWords(const Measure& measure);
/// T0 and the readings, then the target; nothing where there are not two numbers to draw.
std::optional<Trend> trendOf(const Measure& measure);

/// The board: T0, latest reading, change, target, trend and where each measure stands.
FigureTable statusBoard(const Evaluation& evaluation, indicators::Language language);
/// Every statement of it, with its date, base and document.
FigureTable statementTable(const Evaluation& evaluation, indicators::Language language);

} // namespace layers
