// Charts that Office and LibreOffice draw themselves, each with its figures in a workbook of its own. Private to the
// writers.
#pragma once

#include "chart.hpp"
#include "office/office_package.hpp"
#include "office/office_xml.hpp"

#include "base/progress.hpp"

namespace paint {

struct ChartLook {
    double points = 9; ///< size of its letters
    layers::Colour accent;
};

/// @param folder "word" or "ppt".  @returns the name of the chart's part.
QByteArray addChart(OfficePackage& package, const QByteArray& folder, const layers::Chart& chart, const ChartLook& look,
                    geo::Progress& progress);

/// What stands inside a:graphic.
void writeChartReference(OfficeXml& xml, OfficePackage& package, const QByteArray& part, const QByteArray& chart);

/// Title, then each item with its value: the text alternative of a chart.
QString chartAlternative(const layers::Chart& chart);

/// Height a chart needs, in sizes of its letters.
double chartLines(const layers::Chart& chart);

} // namespace paint
