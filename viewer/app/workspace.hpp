// The file at hand and what is shown of it. Widgets ask it to change the map and hear what changed; nothing else knows
// the document.
#pragma once

#include "backtest.hpp"
#include "explore/zone_selection.hpp"
#include "holdings.hpp"
#include "jobs.hpp"
#include "map_content.hpp"
#include "neighbourhood_figures.hpp"
#include "perimeter_report.hpp"
#include "portrait.hpp"
#include "portrait_provenance.hpp"
#include "presence.hpp"
#include "reading.hpp"
#include "workbook.hpp"

#include <QObject>
#include <QUndoStack>

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>

namespace app {

/// What the window is for at the moment: the figures of neighbourhoods, or the register of the network. Each has its
/// own map.
enum class Perspective { Explore, Network };

/// Lives in the window's thread; owned by the main window. Every change of the map document goes through edit() and can
/// be undone, except the selection and the perimeter of the portrait, which are ways of looking.
class Workspace : public QObject {
    Q_OBJECT
public:
    explicit Workspace(Jobs& jobs, QObject* parent = nullptr);
    ~Workspace() override;

    void open(const std::filesystem::path& file); ///< reads what it holds, then restores or proposes a map
    void reload();                                ///< after an import into the open file
    void release();                               ///< closes the file, so that an import may write; reload() after it
    bool isOpen() const { return !m_file.empty(); }
    const std::filesystem::path& file() const { return m_file; }
    /// Who else works on the file, which can then only be read; empty: nobody.
    QString presenceNotice() const { return m_presence.notice(); }

    const Holdings& holdings() const { return m_holdings; }
    const layers::MapDocument& document() const { return m_document; } ///< of the perspective shown
    const layers::MapDocument& document(Perspective of) const { return of == m_perspective ? m_document : m_aside; }
    Perspective perspective() const { return m_perspective; }
    void setPerspective(Perspective perspective); ///< a way of looking: no step to undo
    std::shared_ptr<const layers::MapContent> content() const { return m_content; }
    std::shared_ptr<const layers::Portrait> portrait() const { return m_portrait; }
    std::shared_ptr<const NeighbourhoodFigures> figures() const { return m_figures; }
    layers::Perimeter perimeter() const { return m_perimeter; }
    QUndoStack& undoStack() { return m_undo; }
    /// Where changes of the file are written: one after the other, as they were asked for, however quickly.
    QThreadPool& writing() { return m_writing; }
    /// What is picked of the zones that the map fills; follows the content of the map.
    ZoneSelection& picked() { return m_picked; }

    /// One undo step. Edits with the same non-zero mergeId that follow one another are one step: a drag.
    void edit(const QString& text, const std::function<void(layers::MapDocument&)>& change, int mergeId = 0);
    void setDocument(const layers::MapDocument& document); ///< for undo commands and for restoring
    void setDocument(const layers::MapDocument& document, Perspective of);
    /// Everything that a map without a territory shows: all that is loaded, or the departments of the register.
    std::optional<geo::Extent> wholeExtent() const;
    /// After a change of the register: its part of the holdings is taken, and the map made again.
    void takeRegister(const RegisterHoldings& changed);

    void chooseIndicator(const std::string& id);
    void chooseYear(int year);
    /// What changed since that year is shown; nothing: the figures themselves. @param reason  why the years are
    /// compared though they should not be
    void chooseSince(std::optional<int> year, const std::string& reason = {});
    void chooseLevel(geo::GeographyKind level);
    void chooseGeneration(int generation);
    void chooseTerritory(const layers::Territory& territory);
    void setVisible(layers::LayerId id, bool visible);
    /// How the indicator is drawn. @param gesture as for setRing(); 0: a step of its own.
    void editStyle(const QString& text, const std::function<void(layers::IndicatorStyle&)>& change, int gesture = 0);
    void setBeside(const QString& text, const std::vector<layers::MapBeside>& maps); ///< three at most
    void setRing(double metres, int gesture); ///< calls of one gesture are one undo step
    void select(const std::string& code);     ///< a neighbourhood; empty: nothing
    /// Of a neighbourhood: selects it. Of any other place: shows its portrait, and no neighbourhood is selected.
    void showPortraitOf(const layers::PortraitSubject& subject);
    void choosePerimeter(layers::Perimeter perimeter);
    void saveView() const; ///< remembers the map of this file in the user's settings

    Reading* mapReading() { return m_map.get(); } ///< where the outlines of the map are at hand; null without a file
    /// Where pages are put together: a thread of its own, opened at first use. Null where no file is open.
    Reading* pages();
    /// How a figure of a portrait was obtained, looked up off the window's thread.
    void askProvenance(QObject* owner, const layers::FigureAsked& asked, const layers::PortraitSubject& of,
                       std::function<void(std::shared_ptr<const indicators::Provenance>)> done,
                       std::function<void(const geo::Error&)> refused);
    /// Figures of an outline that is being drawn, that of the map's indicator among them, in the thread of the
    /// portraits. Cancel the future to stop it.
    QFuture<Outcome<std::shared_ptr<const layers::LiveFigures>>> startLive(const geo::MultiPolygon& shape,
                                                                           double ringMetres);
    using Backtest = std::vector<indicators::BacktestRow>;
    /// The comparison with published values, in a thread of its own: it takes a while. Cancel the future to stop it.
    QFuture<Outcome<Backtest>> startBacktest();
    /// What became of the neighbourhoods of 2015, with its sheets for a spreadsheet.
    struct Perimeters {
        std::shared_ptr<const indicators::PerimeterReport> report;
        std::shared_ptr<const layers::Workbook> book;
    };
    QFuture<Outcome<Perimeters>> startPerimeters(); ///< likewise

    const layers::IndicatorStyle* style() const; ///< of the indicator; null without one
    std::string selected() const;
    layers::PortraitSubject portraitSubject() const; ///< the neighbourhood selected, or the other place shown
    double ringMetres() const;
    int generation() const; ///< of the neighbourhoods shown; 0 without any

signals:
    void holdingsChanged();
    void registerChanged();
    void perspectiveChanged();
    void documentChanged();
    void contentChanged();
    void portraitChanged();
    void figuresChanged();
    void failed(const geo::Error& error);

private:
    void startReading();
    void holdingsArrived(const Holdings& holdings);
    layers::MapDocument& explored() { return m_perspective == Perspective::Explore ? m_document : m_aside; }
    bool restoreDocument(layers::MapDocument& document);
    void requestContent();
    void requestPortrait();
    void requestFigures();
    QFuture<void> startContent();
    QFuture<void> startPortrait();
    void withoutEstimates();
    bool fillsNeighbourhoods() const;

    Jobs& m_jobs;
    std::filesystem::path m_file;
    Presence m_presence{m_jobs};
    /// Threads: the map does not wait for the portrait, nor that for a comparison or a page.
    std::unique_ptr<Reading> m_map, m_numbers, m_check, m_pages;
    Holdings m_holdings;
    layers::MapDocument m_document, m_aside; ///< of the perspective shown, and of the other
    Perspective m_perspective = Perspective::Explore;
    std::shared_ptr<const layers::MapContent> m_content;
    std::shared_ptr<const layers::Portrait> m_portrait;
    std::shared_ptr<const NeighbourhoodFigures> m_figures;
    layers::Perimeter m_perimeter = layers::Perimeter::Strict;
    std::optional<layers::PortraitSubject> m_place; ///< whose portrait is shown while no neighbourhood is selected
    LatestOnly m_contentJobs{400}, m_portraitJobs{400};
    QFuture<void> m_figuresJob, m_backtestJob, m_perimetersJob;
    QUndoStack m_undo;
    QThreadPool m_writing;
    ZoneSelection m_picked;
};

} // namespace app
