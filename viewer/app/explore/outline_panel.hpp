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
class QSlider;
class QSpinBox;

namespace app {

class MapGrid;
class OutlineOverlay;
class OutlineSketch;
class Shelf;
class Workspace;

/// Stands in place of the portrait while an outline is drawn. The figures follow the hand: one computation at a time,
/// the newest outline next.
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

private:
    void makeHead(class QVBoxLayout* column);
    void makeDistance(class QVBoxLayout* column);
    void fillSaved(QMenu& menu);
    void save();
    void copy();
    layers::ShownTable asText() const;
    void request();
    QFuture<void> start();
    void showFigures();
    void makeRows(const layers::LiveFigures& figures);
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
    QGridLayout* m_grid = nullptr;
    std::vector<std::array<QLabel*, layers::perimeterCount>> m_cells; ///< area, indicators, counts
    std::vector<QLabel*> m_names;
    std::array<QLabel*, layers::perimeterCount> m_heads{};
    std::shared_ptr<const layers::LiveFigures> m_figures;
    LatestOnly m_live{2000};
    std::string m_name; ///< of the saved outline shown
    bool m_active = false;
};

} // namespace app
