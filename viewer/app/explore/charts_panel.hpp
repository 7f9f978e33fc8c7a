// Bottom: charts over the zones of the map; same selection as the map and the table.
#pragma once

#include "jobs.hpp"
#include "zone_chart.hpp"

#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;

namespace app {

class Hint;
class PanelHead;
class Workspace;
class ZonePlot;

/// Which chart is a way of looking: no step of the history. It is made off the window's thread, and only while the
/// panel is in sight.
class ChartsPanel : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Histogram, Scatter, Boxes, Years, References, Pyramid, Slopes, Distances };
    ChartsPanel(Workspace& workspace, Jobs& jobs, QWidget* parent = nullptr);

    ZonePlot& plot() { return *m_plot; }
    void choose(Kind kind);

signals:
    void copied(const QString& problem); ///< why it may not leave; empty: it is in the clipboard
    void indicatorWanted();              ///< none is shown
    void importWanted();                 ///< one alone is loaded

protected:
    void showEvent(QShowEvent* event) override;

private:
    void makeHead(PanelHead& head);
    void makeBody();
    void fillOthers();
    void showChoices();
    Kind kind() const;
    layers::ZoneChartRequest request();
    void refresh(); ///< asks for the chart anew
    QFuture<void> start();
    void showChart(std::shared_ptr<const layers::ZoneChart> chart);
    void say(const QString& text, const QString& way = {}); ///< in place of a chart
    void sayNoIndicator();
    void selectionChanged();
    std::vector<std::uint32_t> pickedHere() const;
    std::vector<std::uint32_t> compared(); ///< of the zones that the map fills
    bool showsPicked() const;              ///< the chart that is drawn holds them all
    void copyPicture();
    void copySvg();
    void copyTable();

    Workspace& m_workspace;
    Jobs& m_jobs;
    LatestOnly m_latest{400};
    QComboBox *m_kind, *m_other, *m_groups;
    QCheckBox* m_line;
    QLabel *m_title, *m_origin, *m_remarks;
    Hint* m_note;
    QWidget* m_copy = nullptr;
    ZonePlot* m_plot;
    QTimer m_afterPicking;                 ///< lines are of what is picked: read once the hand rests
    std::optional<Kind> m_comparedIn;      ///< of rows and slopes
    std::vector<std::uint32_t> m_compared; ///< zones that were asked for there
    bool m_stale = true;
};

} // namespace app
