// What is kept in the file to come back to: maps, pages with their house style, bookmarks, and the places its data
// know.
#pragma once

#include "bookmarks.hpp"
#include "drawn_outlines.hpp"
#include "house_style.hpp"
#include "jobs.hpp"
#include "map_document.hpp"
#include "page_document.hpp"

#include <QObject>
#include <QUndoCommand>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace app {

class Workspace;

struct ShelfContent {
    std::vector<std::string> maps, pages; ///< names, in order
    std::vector<layers::Bookmark> bookmarks;
    std::vector<layers::DrawnOutline> outlines;
    std::vector<layers::Place> places;
    std::optional<layers::HouseStyle> house; ///< none is set, or what is set cannot be read
    friend bool operator==(const ShelfContent&, const ShelfContent&) = default;
};

/// Lives in the window's thread. Each change is written by a job, is one entry of the file's history, and one step to
/// undo in the window.
class Shelf : public QObject {
    Q_OBJECT
public:
    Shelf(Workspace& workspace, Jobs& jobs, QObject* parent = nullptr);

    const ShelfContent& content() const { return m_content; }
    void read();                           ///< what the open file holds, by a job; changed() follows
    void saveMap(const std::string& name); ///< the one shown
    void openMap(const std::string& name); ///< one step to undo, like any change of the map
    void renameMap(const std::string& from, const std::string& to);
    void duplicateMap(const std::string& name);
    void removeMap(const std::string& name);
    void savePage(const std::string& name, const layers::PageDocument& page);
    void openPage(const std::string& name); ///< pageOpened() follows
    void renamePage(const std::string& from, const std::string& to);
    void duplicatePage(const std::string& name);
    void removePage(const std::string& name);
    void saveHouseStyle(const layers::HouseStyle& house);
    void addBookmark(const layers::Bookmark& bookmark);
    void renameBookmark(const std::string& from, const std::string& to);
    void removeBookmark(const std::string& name);
    void saveOutline(const layers::DrawnOutline& outline);
    void removeOutline(const std::string& name);

signals:
    void changed();
    void failed(const geo::Error& error);
    void told(const QString& text); ///< what was done, in a few words
    void pageOpened(const QString& name, const layers::PageDocument& page);

private:
    friend class ShelfStep;
    struct Written {
        std::int64_t entry = 0;            ///< of the history
        std::optional<geo::Error> failure; ///< of what follows from the change
        ShelfContent content;
    };
    using Change = std::function<Written(geo::Observatory&, geo::Progress&)>;
    void take(ShelfContent content);
    /// @param text of the step to undo; @param done what is said then.
    void write(const QString& text, const QString& done, const Change& change);
    void repeat(std::int64_t entry, bool redo);

    Workspace& m_workspace;
    Jobs& m_jobs;
    ShelfContent m_content;
};

} // namespace app
