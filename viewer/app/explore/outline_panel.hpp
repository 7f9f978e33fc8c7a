// Right: the figures of the outline being drawn, strict, with its surroundings and the ring alone, side by side.
#pragma once

#include "jobs.hpp"
#include "live_figures.hpp"
#include "shown_table.hpp"

#include <QWidget>

#include <memory>
#include <vector>

class QFrame;
class QGridLayout;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QSlider;
class QSpinBox;
class QVBoxLayout;

namespace app {

class MapGrid;
class OutlineOverlay;
class OutlineSketch;
class Shelf;
class Workspace;

/// Stands in place of the portrait while an outline is drawn. The figures follow the hand: one computation at a time,
/// the newest outline next. Of one that is closed and at rest each figure tells how it was obtained.
class OutlinePanel : public QWidget {
    Q_OBJECT
public:
    OutlinePanel(Workspace& workspace, Shelf& shelf, MapGrid& maps, Jobs& jobs, QWidget* parent = nullptr);

    void draw();       ///< the map takes the clicks
    void takePicked(); ///< the union of the zones that are picked
    void leave();      ///< the map and the portrait are back; what was drawn stays for the next time
    bool isActive() const { return m_active; }
    std::shared_ptr<const layers::LiveFigures> figures() const { return m_figures; }
    OutlineSketch& sketch() { return *m_sketch; }

signals:
    void activeChanged(bool active);
    void told(const QString& text);
    void refused(const QString& problem); ///< it may not leave
    void failed(const geo::Error& error);
    void comparisonWanted(const QString& figure); ///< id of the indicator

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeHead(QVBoxLayout* column);
    QVBoxLayout* makeBody();
    void makeDistance(QVBoxLayout* column);
    void fillSaved(QMenu& menu);
    void drawAnother();
    void askToReplace();
    bool isKept() const; ///< in the file, as it is drawn
    void save();
    void copy();
    layers::ShownTable asText() const;
    void request();
    QFuture<void> start();
    void showFigures();
    void makeRows(const QStringList& names, std::size_t estimated);
    void addRow(const QString& name, bool estimated);
    void setFigure(std::size_t row, std::size_t perimeter, const indicators::Estimate* value);
    QString whyNotOnMap() const; ///< where the outline has no figure of the map's indicator; may be empty
    void explain(std::size_t row, std::size_t perimeter);
    void closeExplanation();
    void setDistance(int metres);
    void activate();
    void showState();

    Workspace& m_workspace;
    Shelf& m_shelf;
    MapGrid& m_maps;
    Jobs& m_jobs;
    OutlineSketch* m_sketch;
    OutlineOverlay* m_overlay;
    QLabel *m_hint, *m_how;
    QSlider* m_slider;
    QSpinBox* m_spin;
    QPushButton* m_save;
    QFrame* m_box;
    QScrollArea* m_scroll;
    QVBoxLayout* m_explanation = nullptr; ///< where it opens
    QGridLayout* m_grid = nullptr;
    std::vector<layers::ByPerimeter<QLabel*>> m_cells; ///< area, indicators, counts
    QStringList m_names;                               ///< of the rows
    layers::ByPerimeter<QLabel*> m_heads{};
    std::shared_ptr<const layers::LiveFigures> m_figures;
    geo::MultiPolygon m_shape; ///< that they are of
    std::string m_onMap;       ///< indicator that they were asked for with
    LatestOnly m_live{2000};
    std::string m_name; ///< of the saved outline shown
    bool m_active = false;
};

} // namespace app
