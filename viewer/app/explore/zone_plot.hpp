// A chart over zones in the window: drawn by QCustomPlot, picked in with mouse and keyboard.
#pragma once

#include "zone_marks.hpp"
#include "zone_selection.hpp"

#include <QWidget>

#include <memory>
#include <optional>

class QCustomPlot;
class QMouseEvent;

namespace app {

class PickedDrawing;
class PointerDrawing;
struct PlottedChart;

/// Dragging a rectangle picks what lies in it, a click the bar, box or point that is there; Ctrl adds, Shift toggles.
/// A place to compare with is no zone: it is told, and picks nothing. The arrow keys go from mark to mark, Space picks
/// the current one, Escape clears the selection. What is picked elsewhere is shown.
class ZonePlot : public QWidget {
    Q_OBJECT
public:
    explicit ZonePlot(ZoneSelection& picked, QWidget* parent = nullptr);
    ~ZonePlot() override;

    void setChart(std::shared_ptr<const layers::ZoneChart> chart); ///< null: nothing is drawn
    const std::shared_ptr<const layers::ZoneChart>& chart() const;
    const ZoneMarks& marks() const;
    QPoint toPixel(QPointF at) const; ///< from the coordinates of the axes
    std::optional<ZoneMarks::Stop> current() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setUpAxes();
    QString setUp(const layers::ZoneHistogram& histogram); ///< each returns what goes up
    QString setUp(const layers::ZoneScatter& scatter);
    QString setUp(const layers::ZoneBoxes& boxes);
    QString setUp(const layers::ZoneLines& lines);
    QString setUp(const layers::ZoneRanking& ranking);
    QString setUp(const layers::AgePyramid& pyramid);
    QString setUp(const layers::ZoneSlopes& slopes);
    QString setUp(const layers::ZoneDistances& distances);
    void setUpRows(const QStringList& names);
    void setUpYears(const std::vector<int>& years);
    void growTo(std::size_t rows);
    void pickAt(const ZoneMarks::Stop& stop, ZoneSelection::How how);
    void style();
    void pressed(const QMouseEvent& event);
    void moved(const QMouseEvent& event);
    void released(const QMouseEvent& event);
    void hover(const QMouseEvent& event);
    void showPicked();
    void setCurrent(const std::optional<ZoneMarks::Stop>& stop);
    QPointF toCoordinates(QPointF pixel) const;
    std::optional<ZoneMarks::Stop> stopAt(QPointF pixel) const;

    ZoneSelection& m_picked;
    std::unique_ptr<PlottedChart> m_plotted; ///< outlives the drawings of the plot
    QCustomPlot* m_plot;
    PointerDrawing* m_pointer; ///< the plot's own
    std::optional<QPointF> m_pressedAt;
    std::vector<std::uint32_t> m_before; ///< picked when the drag began: adding and toggling start from it
    ZoneSelection::How m_how = ZoneSelection::How::Replace;
};

/// What the keys that are held ask for.
ZoneSelection::How howFor(Qt::KeyboardModifiers keys);

} // namespace app
