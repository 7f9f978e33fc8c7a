// The register in the window: the bar's fields, the list, the panel at the right, and what they do with the map.
#pragma once

#include "register_desk.hpp"

#include <QWidget>

#include <memory>

class QScrollArea;

namespace app {

class CoveragePanel;
class LegendView;
class MapGrid;
class NetworkBar;
class PlaceTool;
class RecordCard;
class RecordDialog;
class RecordListPanel;
class SelectionOverlay;

/// Owned by the window, like the widgets it makes, which the window puts in their places.
class NetworkPerspective : public QObject {
    Q_OBJECT
public:
    NetworkPerspective(Workspace& workspace, Jobs& jobs, MapGrid& maps, QWidget* window);

    RegisterDesk& desk() { return *m_desk; }
    QWidget* bar() const;
    QWidget* list() const;
    QWidget* panel() const { return m_panel; }
    void enter(); ///< shows the map of the register
    void leave();
    void addRecord(); ///< a form for one of the kind shown
    void showHistory();
    void focusSearch();
    bool placing() const { return m_placing; }
    QString caption() const; ///< what is said under the map

signals:
    void told(const QString& text);
    void failed(const geo::Error& error);
    void importWanted();
    void siteSheetWanted(const QString& site);
    void coveragePageWanted();
    void captionChanged();

private:
    void makePanel();
    QWidget* makeCoverageHead(QWidget* parent);
    void makeLegend();
    void connectDesk();
    void connectCard();
    void showMap();
    void showContent();
    void showCard();
    void placeLegend();
    void goTo(std::int64_t key);
    void edit(const geo::NetworkRecord& record);
    void editKey(std::int64_t key);
    void addAbout(std::string_view kind, bool t0);
    void startPlacing(RecordDialog* dialog);
    void stopPlacing();
    void placed(geo::Point home);
    void copyCoverage();
    bool eventFilter(QObject* watched, QEvent* event) override;

    Workspace& m_workspace;
    Jobs& m_jobs;
    MapGrid& m_maps;
    QWidget* m_window;
    RegisterDesk* m_desk;
    NetworkBar* m_bar;
    RecordListPanel* m_list;
    QWidget* m_panel = nullptr;
    QScrollArea* m_scroll = nullptr; ///< record, then coverage
    CoveragePanel* m_coverage = nullptr;
    RecordCard* m_card = nullptr;
    SelectionOverlay* m_selection;
    PlaceTool* m_tool;
    QWidget* m_legendBox = nullptr;
    LegendView* m_legend = nullptr;
    RecordDialog* m_waiting = nullptr; ///< the form a click on the map is for; null: for the record itself
    bool m_placing = false, m_editNext = false;
};

} // namespace app
