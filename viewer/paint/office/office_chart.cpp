#include "office/office_chart.hpp"

#include "office/office_shapes.hpp"
#include "text.hpp"
#include "workbook_look.hpp"
#include "xlsx_writer.hpp"

namespace paint {
namespace {

using layers::Chart;
using layers::Colour;

const Colour others{0x7D, 0x87, 0x81, 255}, grid{0xD9, 0xDD, 0xD8, 255};
constexpr const char* categoryAxis = "111111111";
constexpr const char* valueAxis = "222222222";

/// A column of the workbook, as the chart draws it.
struct Series {
    QString name;
    std::vector<std::optional<double>> values; ///< as the workbook holds them
    Colour colour;
    bool unseen = false; ///< only keeps the room before the next
    bool labelled = true;
    Colour ink = officeInk; ///< of its labels
};

/// What a chart shows, as a table: a row per category.
struct ChartTable {
    std::vector<QString> categories;
    std::vector<Series> series;
    std::optional<std::size_t> selected; ///< category in the accent, the others grey
    bool stacked = false;
    bool legend = false;
    bool alone = false; ///< one bar without a name: no axes
    QString format;     ///< of the numbers
    double least = 0, most = 1, step = 1;
};

/// As programs write it whatever the reader's language: they show it in theirs.
QString numberFormat(const Chart& chart) {
    QString digits = QStringLiteral("#,##0");
    if (chart.decimals > 0)
        digits += u'.' + QString(chart.decimals, u'0');
    if (chart.unit == "%")
        return digits + (language() == indicators::Language::French ? QStringLiteral("\\ %") : QStringLiteral("%"));
    return digits;
}

double stored(const Chart& chart, double value) { return storedValue({value, chart.unit, chart.decimals}); }

/// Bars begin at zero whatever the chart on paper does: a bar that begins above it would lie about its length.
void setAxis(ChartTable& table, const Chart& chart) {
    double least = 0, most = 0;
    for (const auto& item : chart.items)
        if (item.value.hasNumber()) {
            least = std::min(least, item.value.value);
            most = std::max(most, item.value.value);
        }
    const double span = std::max(most - least, 1e-9) * 1.12; // the value at the end of a bar needs room
    double step = std::pow(10, std::floor(std::log10(span / 3)));
    for (const double by : {2.0, 2.5, 2.0}) // 1, 2, 5, 10
        if (span / step > 4)
            step *= by;
    table.least = stored(chart, std::floor(least * 1.05 / step) * step);
    table.most = stored(chart, std::max(std::ceil((least + span) / step) * step, step));
    table.step = stored(chart, step);
}

ChartTable tableOf(const Chart& chart, const ChartLook& look) {
    ChartTable table;
    Series values;
    values.name = text(chart.title);
    for (std::size_t i = 0; i < chart.items.size(); ++i) {
        const auto& item = chart.items[i];
        table.categories.push_back(typeset(QString::fromStdString(item.label)));
        values.values.push_back(item.value.hasNumber() ? std::optional{stored(chart, item.value.value)} : std::nullopt);
        if (item.selected)
            table.selected = i;
    }
    values.colour = table.selected ? others : look.accent;
    table.series.push_back(std::move(values));
    table.format = numberFormat(chart);
    setAxis(table, chart);
    return table;
}

/// Bars two by two: a row per pair, a series for the first of each and one for the second.
ChartTable pairsOf(const Chart& chart, const ChartLook& look) {
    ChartTable table;
    table.legend = true;
    for (std::size_t s = 0; s < chart.pair.size(); ++s) {
        Series series;
        series.name = typeset(QString::fromStdString(chart.pair[s]));
        series.colour = s == 0 ? look.accent : others;
        for (std::size_t i = s; i < chart.items.size(); i += 2)
            series.values.push_back(stored(chart, chart.items[i].value.value));
        table.series.push_back(std::move(series));
    }
    for (std::size_t i = 0; i < chart.items.size(); i += 2)
        table.categories.push_back(typeset(QString::fromStdString(chart.items[i].label)));
    table.format = numberFormat(chart);
    setAxis(table, chart);
    return table;
}

/// Colours of parts, as on paper.
constexpr Colour partColours[] = {{0x2B, 0x6B, 0x52, 255},
                                  {0x7F, 0xB5, 0x9A, 255},
                                  {0xC7, 0xB9, 0x8A, 255},
                                  {0x8B, 0x93, 0x8E, 255},
                                  {0xD9, 0xDD, 0xD8, 255}};

/// One bar, a series per part.
ChartTable partsOf(const Chart& chart) {
    ChartTable table;
    table.categories = {QString{}};
    table.stacked = table.legend = table.alone = true;
    for (std::size_t i = 0; i < chart.items.size(); ++i)
        table.series.push_back({typeset(QString::fromStdString(chart.items[i].label)),
                                {stored(chart, chart.items[i].value.value)},
                                partColours[std::min(i, std::size(partColours) - 1)],
                                false,
                                true,
                                i == 0 ? officeWhite : officeInk});
    table.format = numberFormat(chart);
    table.most = stored(chart, chart.axisMax);
    table.step = table.most;
    return table;
}

/// Stacked: nothing up to the first decile, then what lies between a mark and the next. The seams are the marks; where
/// one is not known the row has what is.
ChartTable distributionOf(const Chart& chart) {
    constexpr Colour tail{0xD3, 0xE6, 0xDB, 255}, band{0x7F, 0xB5, 0x9A, 255};
    ChartTable table;
    table.stacked = table.legend = true;
    const auto said = [](const char* words) { return text(geo::Message{words}); };
    table.series = {{said(GEO_TR("First decile")), {}, tail, true, false},
                    {said(GEO_TR("to the first quartile")), {}, tail, false, false},
                    {said(GEO_TR("to the median")), {}, band, false, false},
                    {said(GEO_TR("to the third quartile")), {}, band, false, false},
                    {said(GEO_TR("to the ninth decile")), {}, tail, false, false}};
    for (const auto& spread : chart.spreads) {
        const auto label = QString::fromStdString(spread.label);
        table.categories.push_back(
            typeset(QStringLiteral("%1 (%2)").arg(label, figure(spread.median, chart.unit, chart.decimals))));
        double before = 0;
        const geo::Cell marks[] = {spread.d1, spread.q1, spread.median, spread.q3, spread.d9};
        bool begun = false;
        for (std::size_t m = 0; m < std::size(marks); ++m) {
            auto& series = table.series[m];
            if (!marks[m].hasNumber()) {
                series.values.push_back(std::nullopt);
                continue;
            }
            const double value = stored(chart, marks[m].value);
            if (!begun && m > 0) // where the row begins: kept free like the first decile
                table.series[0].values.back() = value;
            series.values.push_back(begun || m == 0 ? std::optional{value - before} : std::nullopt);
            begun = true;
            before = value;
        }
    }
    table.format = numberFormat(chart);
    table.least = stored(chart, std::max(0.0, chart.axisMin));
    table.most = stored(chart, chart.axisMax);
    table.step = chart.ticks.size() > 1 ? stored(chart, chart.ticks[1] - chart.ticks[0]) : table.most - table.least;
    return table;
}

ChartTable shownBy(const Chart& chart, const ChartLook& look) {
    switch (chart.kind) {
    case Chart::Kind::Parts:
        return partsOf(chart);
    case Chart::Kind::Distribution:
        return distributionOf(chart);
    case Chart::Kind::Dots:
    case Chart::Kind::Bars:
        break;
    }
    return chart.isPaired() ? pairsOf(chart, look) : tableOf(chart, look);
}

layers::Workbook workbookOf(const ChartTable& table, const Chart& chart) {
    const auto words = [](const QString& text, layers::CellLook look) {
        return layers::SheetCell{layers::SheetData{text.toStdString()}, look, 1};
    };
    layers::Sheet sheet;
    sheet.name = GEO_TR("Figures");
    sheet.columns.push_back({{}, 36});
    std::vector<layers::SheetCell> heads{words({}, layers::CellLook::ColumnHead)};
    for (const Series& series : table.series) {
        sheet.columns.push_back({{}, 24});
        heads.push_back(words(series.name, layers::CellLook::NumberHead));
    }
    sheet.rows.push_back(std::move(heads));
    for (std::size_t i = 0; i < table.categories.size(); ++i) {
        std::vector<layers::SheetCell> row{words(table.categories[i], layers::CellLook::Plain)};
        for (const Series& series : table.series) {
            const double given = series.values[i].value_or(0) * (chart.unit == "%" ? 100 : 1);
            row.push_back(series.values[i] ? layers::SheetCell{layers::SheetNumber{given, chart.unit, chart.decimals},
                                                               layers::CellLook::Plain, 1}
                                           : words({}, layers::CellLook::Plain));
        }
        sheet.rows.push_back(std::move(row));
    }
    layers::Workbook book;
    book.title = {chart.title};
    book.sheets.push_back(std::move(sheet));
    return book;
}

class ChartWriter {
public:
    ChartWriter(const ChartTable& table, const ChartLook& look) : m_table{table}, m_look{look} {}
    QByteArray write(const QString& workbook);

private:
    QString cells(char column, bool headAlone) const;
    void texts(Colour colour, bool wrapped = false);
    void line(std::optional<Colour> colour, double points);
    void bars();
    void series(std::size_t s);
    void selectedPoint(std::size_t point);
    void labels(Colour ink);
    void categories();
    void values(const Series& series, char column);
    void categoryScale();
    void valueScale();
    void legend();
    void value(const char* element, const QString& of) { m_xml.leaf(element, {{"val", of}}); }
    void value(const char* element, const char* of) { m_xml.leaf(element, {{"val", of}}); }

    const ChartTable& m_table;
    const ChartLook& m_look;
    OfficeXml m_xml;
};

QString digits(double value) { return QString::number(value, 'g', 15); }

QString ChartWriter::cells(char column, bool headAlone) const {
    const auto sheet = text(geo::Message{GEO_TR("Figures")});
    const QLatin1Char letter{column};
    return headAlone ? QStringLiteral("'%1'!$%2$1").arg(sheet).arg(letter)
                     : QStringLiteral("'%1'!$%2$2:$%2$%3").arg(sheet).arg(letter).arg(m_table.categories.size() + 1);
}

void ChartWriter::texts(Colour colour, bool wrapped) {
    const auto whole = m_xml.open("c:txPr");
    m_xml.leaf("a:bodyPr", {{"rot", "0"}, {"vert", "horz"}, {"wrap", wrapped ? "square" : "none"}});
    m_xml.leaf("a:lstStyle");
    const auto paragraph = m_xml.open("a:p");
    {
        const auto properties = m_xml.open("a:pPr");
        const auto run = m_xml.open("a:defRPr", {{"sz", std::lround(m_look.points * 100)}, {"b", "0"}});
        writeSolidFill(m_xml, colour);
        m_xml.leaf("a:latin", {{"typeface", officeFont}});
    }
    m_xml.leaf("a:endParaRPr", {{"lang", officeLanguage()}});
}

void ChartWriter::line(std::optional<Colour> colour, double points) {
    const auto properties = m_xml.open("c:spPr");
    writeLine(m_xml, colour, points);
}

void ChartWriter::categories() {
    const auto whole = m_xml.open("c:cat");
    const auto reference = m_xml.open("c:strRef");
    m_xml.words("c:f", cells('A', false));
    const auto cache = m_xml.open("c:strCache");
    m_xml.leaf("c:ptCount", {{"val", static_cast<qint64>(m_table.categories.size())}});
    for (std::size_t i = 0; i < m_table.categories.size(); ++i) {
        const auto point = m_xml.open("c:pt", {{"idx", static_cast<qint64>(i)}});
        m_xml.words("c:v", m_table.categories[i]);
    }
}

void ChartWriter::values(const Series& series, char column) {
    const auto whole = m_xml.open("c:val");
    const auto reference = m_xml.open("c:numRef");
    m_xml.words("c:f", cells(column, false));
    const auto cache = m_xml.open("c:numCache");
    m_xml.words("c:formatCode", m_table.format);
    m_xml.leaf("c:ptCount", {{"val", static_cast<qint64>(series.values.size())}});
    for (std::size_t i = 0; i < series.values.size(); ++i)
        if (series.values[i]) {
            const auto point = m_xml.open("c:pt", {{"idx", static_cast<qint64>(i)}});
            m_xml.words("c:v", digits(*series.values[i]));
        }
}

void ChartWriter::selectedPoint(std::size_t point) {
    const auto whole = m_xml.open("c:dPt");
    value("c:idx", QString::number(point));
    value("c:invertIfNegative", "0");
    value("c:bubble3D", "0");
    const auto properties = m_xml.open("c:spPr");
    writeSolidFill(m_xml, m_look.accent);
}

void ChartWriter::labels(Colour ink) {
    const auto whole = m_xml.open("c:dLbls");
    m_xml.leaf("c:numFmt", {{"formatCode", m_table.format}, {"sourceLinked", "0"}});
    {
        const auto properties = m_xml.open("c:spPr");
        m_xml.leaf("a:noFill");
        writeLine(m_xml, {}, 0);
    }
    texts(ink);
    value("c:dLblPos", m_table.stacked ? "ctr" : "outEnd");
    value("c:showLegendKey", "0");
    value("c:showVal", "1");
    for (const char* hidden : {"c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize"})
        value(hidden, "0");
}

void ChartWriter::series(std::size_t s) {
    const Series& shown = m_table.series[s];
    const char column = static_cast<char>('B' + s);
    const auto whole = m_xml.open("c:ser");
    value("c:idx", QString::number(s));
    value("c:order", QString::number(s));
    {
        const auto name = m_xml.open("c:tx");
        const auto reference = m_xml.open("c:strRef");
        m_xml.words("c:f", cells(column, true));
        const auto cache = m_xml.open("c:strCache");
        value("c:ptCount", "1");
        const auto point = m_xml.open("c:pt", {{"idx", "0"}});
        m_xml.words("c:v", shown.name);
    }
    {
        const auto properties = m_xml.open("c:spPr");
        if (shown.unseen)
            m_xml.leaf("a:noFill");
        else
            writeSolidFill(m_xml, shown.colour);
        if (m_table.stacked && !shown.unseen)
            writeLine(m_xml, officeWhite, 1);
    }
    value("c:invertIfNegative", "0");
    if (m_table.selected)
        selectedPoint(*m_table.selected);
    if (shown.labelled)
        labels(shown.ink);
    categories();
    values(shown, column);
}

void ChartWriter::bars() {
    const auto whole = m_xml.open("c:barChart");
    value("c:barDir", "bar");
    value("c:grouping", m_table.stacked ? "stacked" : "clustered");
    value("c:varyColors", "0");
    for (std::size_t s = 0; s < m_table.series.size(); ++s)
        series(s);
    value("c:gapWidth", "55");
    if (m_table.stacked)
        value("c:overlap", "100");
    value("c:axId", categoryAxis);
    value("c:axId", valueAxis);
}

/// From the top down, names beside it, no line.
void ChartWriter::categoryScale() {
    const auto axis = m_xml.open("c:catAx");
    value("c:axId", categoryAxis);
    {
        const auto scaling = m_xml.open("c:scaling");
        value("c:orientation", "maxMin");
    }
    value("c:delete", m_table.alone ? "1" : "0");
    value("c:axPos", "l");
    m_xml.leaf("c:numFmt", {{"formatCode", "General"}, {"sourceLinked", "0"}});
    value("c:majorTickMark", "none");
    value("c:minorTickMark", "none");
    value("c:tickLblPos", "low");
    line({}, 0);
    texts(officeInk, true);
    value("c:crossAx", valueAxis);
    value("c:crosses", "autoZero");
    value("c:auto", "0");
    value("c:lblAlgn", "ctr");
    value("c:lblOffset", "60");
    value("c:noMultiLvlLbl", "1");
}

void ChartWriter::valueScale() {
    const auto axis = m_xml.open("c:valAx");
    value("c:axId", valueAxis);
    {
        const auto scaling = m_xml.open("c:scaling");
        value("c:orientation", "minMax");
        value("c:max", digits(m_table.most));
        value("c:min", digits(m_table.least));
    }
    value("c:delete", m_table.alone ? "1" : "0");
    value("c:axPos", "b");
    {
        const auto lines = m_xml.open("c:majorGridlines");
        line(grid, 0.5);
    }
    m_xml.leaf("c:numFmt", {{"formatCode", m_table.format}, {"sourceLinked", "0"}});
    value("c:majorTickMark", "none");
    value("c:minorTickMark", "none");
    value("c:tickLblPos", "nextTo");
    line({}, 0);
    texts(officeMuted);
    value("c:crossAx", categoryAxis);
    value("c:crosses", "max"); // below, since the categories run down
    value("c:crossBetween", "between");
    value("c:majorUnit", digits(m_table.step));
}

/// Under the bars; without what only keeps room.
void ChartWriter::legend() {
    const auto whole = m_xml.open("c:legend");
    value("c:legendPos", "b");
    for (std::size_t s = 0; s < m_table.series.size(); ++s)
        if (m_table.series[s].unseen) {
            const auto entry = m_xml.open("c:legendEntry");
            value("c:idx", QString::number(s));
            value("c:delete", "1");
        }
    value("c:overlay", "0");
    texts(officeInk);
}

QByteArray ChartWriter::write(const QString& workbook) {
    {
        const auto root = m_xml.open("c:chartSpace",
                                     {{"xmlns:c", chartSpace}, {"xmlns:a", drawingSpace}, {"xmlns:r", relationSpace}});
        value("c:date1904", "0");
        value("c:lang", officeLanguage());
        value("c:roundedCorners", "0");
        {
            const auto chart = m_xml.open("c:chart");
            value("c:autoTitleDeleted", "1");
            {
                const auto area = m_xml.open("c:plotArea");
                m_xml.leaf("c:layout");
                bars();
                categoryScale();
                valueScale();
                const auto properties = m_xml.open("c:spPr");
                m_xml.leaf("a:noFill");
            }
            if (m_table.legend)
                legend();
            value("c:plotVisOnly", "1");
            value("c:dispBlanksAs", "gap");
        }
        {
            const auto properties = m_xml.open("c:spPr");
            m_xml.leaf("a:noFill");
            writeLine(m_xml, {}, 0);
        }
        texts(officeInk);
        const auto data = m_xml.open("c:externalData", {{"r:id", workbook}});
        value("c:autoUpdate", "0");
    }
    return m_xml.finish();
}

} // namespace

QByteArray addChart(OfficePackage& package, const QByteArray& folder, const Chart& chart, const ChartLook& look,
                    geo::Progress& progress) {
    const auto table = shownBy(chart, look);
    const auto name = folder + "/charts/" + package.numbered("chart") + ".xml";
    const auto data = package.addMedia(folder + "/embeddings", "xlsx", toXlsx(workbookOf(table, chart), progress));
    package.add(name, "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
                ChartWriter{table, look}.write(package.relate(name, "package", data)));
    return name;
}

void writeChartReference(OfficeXml& xml, OfficePackage& package, const QByteArray& part, const QByteArray& chart) {
    const auto data = xml.open("a:graphicData", {{"uri", chartSpace}});
    xml.leaf("c:chart", {{"xmlns:c", chartSpace}, {"r:id", package.relate(part, "chart", chart)}});
}

QString chartAlternative(const Chart& chart) {
    QStringList parts{text(chart.title)};
    const auto said = [&](const geo::Cell& cell) { return figure(cell, chart.unit, chart.decimals); };
    for (std::size_t i = 0; i < chart.items.size(); ++i) {
        auto label = QString::fromStdString(chart.items[i].label);
        if (chart.isPaired())
            label += QStringLiteral(", ") + QString::fromStdString(chart.pair[i % 2]);
        parts += typeset(QStringLiteral("%1: %2").arg(label, said(chart.items[i].value)));
    }
    for (const auto& spread : chart.spreads)
        parts += typeset(QStringLiteral("%1: %2").arg(
            QString::fromStdString(spread.label),
            QStringList{said(spread.d1), said(spread.q1), said(spread.median), said(spread.q3), said(spread.d9)}.join(
                QStringLiteral(" – "))));
    return parts.join(QStringLiteral(" · "));
}

double chartLines(const Chart& chart) {
    constexpr double legend = 2.5;
    switch (chart.kind) {
    case Chart::Kind::Parts:
        return 4 + legend;
    case Chart::Kind::Distribution:
        return 3 * static_cast<double>(chart.spreads.size()) + 3 + legend;
    case Chart::Kind::Dots:
    case Chart::Kind::Bars:
        break;
    }
    return 1.9 * static_cast<double>(chart.items.size()) + 3;
}

} // namespace paint
