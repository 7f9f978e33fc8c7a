// What QCustomPlot draws of a chart over zones: the marks, and over them what is picked.
#pragma once

#include "zone_marks.hpp"

#include <qcustomplot.h>

#include <cmath>
#include <memory>
#include <optional>
#include <vector>

namespace app {

class ZoneSelection;

const QColor otherColour{0x7D, 0x87, 0x81}; ///< of marks that are not picked (visual.md §7)
QColor pickedColour();                      ///< in the look in use, like the next
QColor paleOther();
QImage transparentImage(const QCustomPlot& plot); ///< as large as the plot
/// Moves texts of one height apart that stand below each other: each under the one before, all between two lines.
void moveApart(std::vector<double*> middles, double height, double top, double bottom);

/// A chart that is drawn, shared by the drawings of its layers.
struct PlottedChart {
    std::shared_ptr<const layers::ZoneChart> chart;
    ZoneMarks marks;
    std::vector<QPointF> pixels; ///< of the points, as the axes have them now
    double discRadius() const;   ///< small where there are many
};

/// The marks as they are without a selection. Sets the pixels of the points, so it is drawn first.
class ChartDrawing : public QCPLayerable {
public:
    ChartDrawing(QCustomPlot* plot, PlottedChart& plotted);

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    QRect clipRect() const override { return parentPlot()->axisRect()->rect(); }
    void draw(QCPPainter* painter) override;

private:
    void drawMarks(QCPPainter& painter, const layers::ZoneHistogram& histogram);
    void drawMarks(QCPPainter& painter, const layers::ZoneScatter& scatter);
    void drawMarks(QCPPainter& painter, const layers::ZoneBoxes& boxes);
    void drawMarks(QCPPainter& painter, const layers::ZoneLines& lines);
    void drawMarks(QCPPainter& painter, const layers::ZoneRanking& ranking);
    void drawMarks(QCPPainter& painter, const layers::AgePyramid& pyramid);
    void drawMarks(QCPPainter& painter, const layers::ZoneSlopes& slopes);
    void drawMarks(QCPPainter& painter, const layers::ZoneDistances& distances);
    void drawRow(QCPPainter& painter, const layers::RankedRow& row, int place, bool bar);
    void drawQuadrants(QCPPainter& painter, const layers::ZoneScatter& scatter);
    QPointF pixel(QPointF at) const;
    QRectF pixels(const QRectF& box) const;
    PlottedChart& m_plotted;
};

/// In a buffer of its own: a change of the selection draws this alone.
class PickedDrawing : public QCPLayerable {
public:
    PickedDrawing(QCustomPlot* plot, const PlottedChart& plotted, const ZoneSelection& picked);

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    QRect clipRect() const override { return parentPlot()->axisRect()->rect(); }
    void draw(QCPPainter* painter) override;

private:
    void drawBars(QCPPainter& painter);
    void drawRows(QCPPainter& painter);
    void drawSlopes(QCPPainter& painter);
    void drawPoints(QCPPainter& painter);
    const PlottedChart& m_plotted;
    const ZoneSelection& m_picked;
    QImage m_image;
    std::vector<std::uint8_t> m_flags; ///< one per point
};

/// The rectangle that is being dragged, and a ring around what the arrow keys have reached.
class PointerDrawing : public QCPLayerable {
public:
    PointerDrawing(QCustomPlot* plot, const PlottedChart& plotted);
    std::optional<QRectF> band; ///< in pixels
    std::optional<ZoneMarks::Stop> current;

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    QRect clipRect() const override { return parentPlot()->axisRect()->rect(); }
    void draw(QCPPainter* painter) override;

private:
    const PlottedChart& m_plotted;
};

/// Numbers of the axis as the language writes them, with as many decimals as the step needs.
class NumberTicker : public QCPAxisTicker {
protected:
    double getTickStep(const QCPRange& range) override;
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override;

private:
    int m_decimals = 0;
};

/// To both sides of zero, none of them negative.
class ShareTicker : public NumberTicker {
protected:
    QString getTickLabel(double tick, const QLocale& locale, QChar format, int precision) override {
        return NumberTicker::getTickLabel(std::abs(tick), locale, format, precision);
    }
};

} // namespace app
