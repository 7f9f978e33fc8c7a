#include "shelf.hpp"

#include "defined_indicators.hpp"
#include "observatory/documents.hpp"
#include "observatory/history.hpp"
#include "proposals.hpp"
#include "qgis_layer.hpp"
#include "saved_maps.hpp"
#include "saved_pages.hpp"
#include "text.hpp"
#include "workspace.hpp"

#include <QThreadPool>

namespace app {
namespace {

std::optional<layers::HouseStyle> houseOf(const geo::Observatory& observatory) {
    try {
        if (!observatory.documents().all("house_style").empty())
            return layers::houseStyle(observatory);
    } catch (const geo::Error&) { // told where a page is made; here it is set anew
    }
    return std::nullopt;
}

ShelfContent contentOf(const geo::Observatory& observatory, std::vector<layers::Place> places) {
    return {layers::savedMaps(observatory),
            layers::savedPages(observatory),
            layers::bookmarks(observatory),
            layers::drawnOutlines(observatory),
            std::move(places),
            houseOf(observatory)};
}

void makeLayer(geo::Observatory& observatory, const std::string& map, geo::Progress& progress) {
    const auto catalogue = indicators::catalogueOf(observatory);
    layers::ContentLoader loader{observatory, catalogue, paint::language()};
    const auto content = loader.load(layers::savedMap(observatory, map), progress);
    layers::writeQgisLayer(observatory, map, content,
                           [](const geo::Message& message) { return paint::text(message).toStdString(); });
}

/// The layer of a saved map for QGIS, which follows from the map. The map stays saved where that fails.
/// @returns what went wrong.
std::optional<geo::Error> writeLayer(geo::Observatory& observatory, const std::string& map, geo::Progress& progress) {
    const geo::Message without{GEO_TR("The map “%1” is saved, but without its layer for QGIS"), {map}};
    try {
        makeLayer(observatory, map, progress);
        return std::nullopt;
    } catch (const geo::Error& error) {
        return error.within(without);
    } catch (const geo::Cancelled&) {
        return geo::Error{geo::Error::Code::Database, without};
    } catch (const std::exception&) {
        return geo::Error{geo::Error::Code::Database, without};
    }
}

} // namespace

/// A change that is there already when the step is made; undone and made again through the file's history.
class ShelfStep : public QUndoCommand {
public:
    ShelfStep(Shelf& shelf, const QString& text, std::int64_t entry)
        : QUndoCommand{text}, m_shelf{shelf}, m_entry{entry} {}
    void redo() override {
        if (!std::exchange(m_new, false))
            m_shelf.repeat(m_entry, true);
    }
    void undo() override { m_shelf.repeat(m_entry, false); }

private:
    Shelf& m_shelf;
    std::int64_t m_entry;
    bool m_new = true;
};

Shelf::Shelf(Workspace& workspace, Jobs& jobs, QObject* parent)
    : QObject{parent}, m_workspace{workspace}, m_jobs{jobs} {}

void Shelf::read() {
    if (!m_workspace.isOpen()) {
        take({});
        return;
    }
    auto future = startJob<ShelfContent>(*QThreadPool::globalInstance(), [file = m_workspace.file()](geo::Progress&) {
        const auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Read);
        return contentOf(observatory, layers::places(observatory));
    });
    m_jobs.follow<ShelfContent>(
        this, {}, future, [this](const ShelfContent& content) { take(content); },
        [this](const geo::Error& error) { emit failed(error); });
}

void Shelf::take(ShelfContent content) {
    m_content = std::move(content);
    emit changed();
}

void Shelf::write(const QString& text, const QString& done, const Change& change) {
    auto future = startJob<Written>(
        m_workspace.writing(), [file = m_workspace.file(), change, places = m_content.places](geo::Progress& progress) {
            auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Write);
            auto written = change(observatory, progress);
            written.content = contentOf(observatory, places);
            return written;
        });
    m_jobs.follow<Written>(
        this, tr("Writing"), future,
        [this, text, done](const Written& written) {
            if (written.entry != 0 && !text.isEmpty())
                m_workspace.undoStack().push(new ShelfStep{*this, text, written.entry});
            take(written.content);
            if (written.failure)
                emit failed(*written.failure);
            else if (!done.isEmpty())
                emit told(done);
        },
        [this](const geo::Error& error) { emit failed(error); });
}

void Shelf::repeat(std::int64_t entry, bool redo) {
    write({}, {}, [entry, redo](geo::Observatory& observatory, geo::Progress&) {
        redo ? observatory.history().redo(entry) : observatory.history().undo(entry);
        return Written{entry, {}, {}};
    });
}

void Shelf::saveMap(const std::string& name) {
    write(tr("Save the map “%1”").arg(QString::fromStdString(name)), tr("The map is saved in the file"),
          [name, document = m_workspace.document()](geo::Observatory& observatory, geo::Progress& progress) {
              const auto kept = layers::mapName(name);
              const auto entry = layers::saveMap(observatory, kept, document, {});
              return Written{entry, writeLayer(observatory, kept, progress), {}};
          });
}

void Shelf::openMap(const std::string& name) {
    auto future = startJob<layers::MapDocument>(
        *QThreadPool::globalInstance(), [file = m_workspace.file(), name](geo::Progress&) {
            return layers::savedMap(geo::Observatory::open(file, geo::Observatory::Mode::Read), name);
        });
    m_jobs.follow<layers::MapDocument>(
        this, tr("Opening the map"), future,
        [this, name](const layers::MapDocument& saved) {
            if (!stillThere(saved, m_workspace.holdings())) {
                emit failed({geo::Error::Code::Usage,
                             {GEO_TR("The map “%1” shows data that are no longer in this file. Add them again to open "
                                     "it."),
                              {name}}});
                return;
            }
            m_workspace.edit(tr("Open the map “%1”").arg(QString::fromStdString(name)),
                             [&](layers::MapDocument& document) { document = saved; });
        },
        [this](const geo::Error& error) { emit failed(error); });
}

void Shelf::renameMap(const std::string& from, const std::string& to) {
    write(tr("Rename a saved map"), {}, [from, to](geo::Observatory& observatory, geo::Progress& progress) {
        const auto name = layers::mapName(to);
        const auto entry = layers::renameMap(observatory, from, name, {});
        return Written{entry, writeLayer(observatory, name, progress), {}};
    });
}

void Shelf::duplicateMap(const std::string& name) {
    write(tr("Duplicate a saved map"), {}, [name](geo::Observatory& observatory, geo::Progress& progress) {
        const auto copy = layers::freeMapName(observatory, name);
        const auto entry = layers::duplicateMap(observatory, name, copy, {});
        return Written{entry, writeLayer(observatory, copy, progress), {}};
    });
}

void Shelf::removeMap(const std::string& name) {
    write(tr("Delete a saved map"), tr("The map is deleted; Edit, Undo brings it back"),
          [name](geo::Observatory& observatory, geo::Progress&) {
              return Written{layers::removeMap(observatory, name, {}), {}, {}};
          });
}

void Shelf::savePage(const std::string& name, const layers::PageDocument& page) {
    write(tr("Save the page “%1”").arg(QString::fromStdString(name)), tr("The page is saved in the file"),
          [name, page](geo::Observatory& observatory, geo::Progress&) {
              return Written{layers::savePage(observatory, name, page, {}), {}, {}};
          });
}

void Shelf::openPage(const std::string& name) {
    auto future = startJob<layers::PageDocument>(
        *QThreadPool::globalInstance(), [file = m_workspace.file(), name](geo::Progress&) {
            return layers::savedPage(geo::Observatory::open(file, geo::Observatory::Mode::Read), name);
        });
    m_jobs.follow<layers::PageDocument>(
        this, tr("Opening the page"), future,
        [this, name](const layers::PageDocument& page) { emit pageOpened(QString::fromStdString(name), page); },
        [this](const geo::Error& error) { emit failed(error); });
}

void Shelf::renamePage(const std::string& from, const std::string& to) {
    write(tr("Rename a saved page"), {}, [from, to](geo::Observatory& observatory, geo::Progress&) {
        return Written{layers::renamePage(observatory, from, to, {}), {}, {}};
    });
}

void Shelf::duplicatePage(const std::string& name) {
    write(tr("Duplicate a saved page"), {}, [name](geo::Observatory& observatory, geo::Progress&) {
        return Written{layers::duplicatePage(observatory, name, layers::freePageName(observatory, name), {}), {}, {}};
    });
}

void Shelf::removePage(const std::string& name) {
    write(tr("Delete a saved page"), tr("The page is deleted; Edit, Undo brings it back"),
          [name](geo::Observatory& observatory, geo::Progress&) {
              return Written{layers::removePage(observatory, name, {}), {}, {}};
          });
}

void Shelf::saveHouseStyle(const layers::HouseStyle& house) {
    write(tr("Set the house style"), tr("The house style is kept in the file"),
          [house](geo::Observatory& observatory, geo::Progress&) {
              return Written{layers::saveHouseStyle(observatory, house, {}), {}, {}};
          });
}

void Shelf::addBookmark(const layers::Bookmark& bookmark) {
    write(tr("Add a bookmark"), tr("The bookmark is kept in the file"),
          [bookmark](geo::Observatory& observatory, geo::Progress&) {
              return Written{layers::saveBookmark(observatory, bookmark, {}), {}, {}};
          });
}

void Shelf::renameBookmark(const std::string& from, const std::string& to) {
    write(tr("Rename a bookmark"), {}, [from, to](geo::Observatory& observatory, geo::Progress&) {
        return Written{layers::renameBookmark(observatory, from, to, {}), {}, {}};
    });
}

void Shelf::removeBookmark(const std::string& name) {
    write(tr("Delete a bookmark"), {}, [name](geo::Observatory& observatory, geo::Progress&) {
        return Written{layers::removeBookmark(observatory, name, {}), {}, {}};
    });
}

void Shelf::saveOutline(const layers::DrawnOutline& outline) {
    write(tr("Save the outline"),
          tr("The outline “%1” is kept in the file; Map, Outlines kept in the file, shows its portrait.")
              .arg(QString::fromStdString(outline.name)),
          [outline](geo::Observatory& observatory, geo::Progress&) {
              return Written{layers::saveOutline(observatory, outline, {}), {}, {}};
          });
}

void Shelf::removeOutline(const std::string& name) {
    write(tr("Delete an outline"), {}, [name](geo::Observatory& observatory, geo::Progress&) {
        return Written{layers::removeOutline(observatory, name, {}), {}, {}};
    });
}

} // namespace app
