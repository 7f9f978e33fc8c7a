// The window: fields above, layers and legend at the left, the map, the portrait at the right, the table below.
#pragma once

#include "drawn_outlines.hpp"
#include "file_dialogs.hpp"
#include "jobs.hpp"
#include "page_document.hpp"
#include "shelf_dialog.hpp"
#include "workspace.hpp"

#include <QMainWindow>

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QSplitter;
class QStackedWidget;

namespace geo {
struct AddressFound;
}

namespace app {

class AddressMark;
class ChartsPanel;
class CommandPalette;
class EmptyState;
class HelpDesk;
class LayerPanel;
class MapArea;
class MapCanvas;
class MapGrid;
class MessageBar;
class NetworkPerspective;
class OutlinePanel;
class PartsLabel;
class PortraitPanel;
class ProgressStrip;
class Shelf;
class TablePanel;
class TopBar;
class VoiceCard;
class VoicePins;
struct CommandEntry;
struct ImportResult;
struct Place;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(std::unique_ptr<FileDialogs> files = std::make_unique<DesktopFileDialogs>());
    ~MainWindow() override;

    void open(const QString& file);
    void openDemonstration();               ///< makes it first if it is not there
    void addData(const QStringList& files); ///< opens the import dialog; empty: asks for files
    void makePage();                        ///< of the map shown
    /// For a room: the whole screen, the map and its legend alone.
    void setProjecting(bool on);
    Workspace& workspace() { return *m_workspace; }
    Jobs& jobs() { return m_jobs; }

signals:
    /// A size of text holds for widgets that are made with it: the window is to be made again, as it was.
    void reopenWanted(int textSize, bool projecting);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void makeCentre();
    QWidget* makeBottom();
    void makeChartsAction(class QMenu& menu);
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void makePreviewMenu(class QMenu& menu);
    void makeMapMenu();
    void makeOutlineMenu(class QMenu& menu);
    void makeBesideMenu(class QMenu& menu);
    void removeBeside(int index);
    void showLibrary();
    void makeShelfMenus(class QMenu& menu);
    void saveMap();
    void fillSavedMaps(class QMenu& menu);
    void fillBookmarks(class QMenu& menu);
    void fillKeptOutlines(class QMenu& menu);
    void showShelf(ShelfDialog::Kind kind);
    void makePageMenu(class QMenu& menu);
    void fillSavedPages(class QMenu& menu);
    void makeNeighbourhoodSheet();
    void offerSiteSheets(const std::vector<std::int64_t>& keys);
    void editPage(const layers::PageDocument& page);
    void editHouse();
    void makeAtlas();
    void makeTable();
    void makeCopyActions(class QMenu& menu);
    void makeCopyMenu(class QMenu& menu);
    void saveCopy(bool given);
    void fillBackups(class QMenu& menu);
    void goBackTo(const std::filesystem::path& backup, const class QDate& date);
    void copyMap();
    void copyChart();
    void makeNetworkMenu();
    void makeHelpMenu();
    void makePalette();
    void makeAddresses();
    void showAddress(const geo::AddressFound& address);
    void follow(const CommandEntry& entry);
    void makeStatusBar();
    void connectAll();
    void newObservatory();
    void openOther();
    void showSources();
    void showJoin(std::int64_t source);
    void showComparison(const QString& figure); ///< of estimates with published values; opened at a figure, or empty
    void showPerimeters();
    void showPositions(const std::string& list);
    void showCounts();
    void tellLists(const ImportResult& result);
    void fillLists(class QMenu& menu);
    void imported(const ImportResult& result, bool show);
    void showHoldings();
    void showPanels();                           ///< those of the perspective
    void showBeside(QWidget* panel, bool shown); ///< layers or portrait
    void choosePerspective(Perspective perspective);
    void connectNetwork();
    void connectPortrait();
    void makeVoicesMenu(class QMenu& menu);
    void connectVoices();
    void pinVoice();
    void showPinned(std::int64_t key);
    void makeVoicesPage();
    void saveVoicesTable();
    void makeCoveragePage();
    void openSiteSheet(const std::string& id);
    void showContent();
    void showScale();
    void jumpTo(const Place& place);
    void showOutline(const layers::DrawnOutline& outline);
    void showRecord(const std::string& kind, std::int64_t key);
    void select(const QString& code);
    void tell(const QString& text, bool failure);
    void showCaption(const QString& text);
    void about();
    void diagnose();
    void chooseTextSize(int percent);
    void project(bool on);
    void remember(const QString& file);
    void fillRecent();

    std::unique_ptr<FileDialogs> m_files;
    Jobs m_jobs; ///< destroyed after what uses it
    Workspace* m_workspace;
    Shelf* m_shelf;
    bool m_projecting = false;
    bool m_shelfIsStale = false; ///< of another state of the file: read again once the map is drawn
    TopBar* m_top;
    CommandPalette* m_palette = nullptr;
    AddressMark* m_address = nullptr; ///< the one that was found last
    HelpDesk* m_help = nullptr;
    MessageBar* m_message;
    LayerPanel* m_layers;
    MapArea* m_area;
    MapGrid* m_maps;
    MapCanvas* m_map; ///< the first of them
    EmptyState* m_empty;
    QStackedWidget* m_centre;
    NetworkPerspective* m_network;
    VoicePins* m_pins = nullptr;
    VoiceCard* m_voice = nullptr; ///< what was said at the mark that was clicked
    PortraitPanel* m_portrait;
    OutlinePanel* m_outline; ///< in its place while one is drawn
    TablePanel* m_table;
    ChartsPanel* m_charts = nullptr;
    QSplitter* m_bottom = nullptr; ///< table and charts
    QSplitter *m_columns, *m_rows;
    QLabel *m_saved, *m_scale;
    PartsLabel* m_sources;
    ProgressStrip* m_progress;
    class QMenu* m_recent = nullptr;
    std::optional<layers::PageDocument> m_page; ///< of the map, as it was left: it comes back while the map is the same
    bool m_fitNext = true;                      ///< the next content is shown whole: another territory or file
    std::pair<int, std::string> m_shownTerritory{-2, {}};
};

} // namespace app
