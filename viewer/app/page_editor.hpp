// "Faire une page": the page itself at the left, what can be chosen about it at the right.
#pragma once

#include "file_dialogs.hpp"
#include "jobs.hpp"
#include "page_document.hpp"
#include "page_work.hpp"

#include <QDialog>
#include <QUndoStack>

#include <functional>
#include <optional>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace app {

class PageForm;
class PagePreview;
class Shelf;
class Workspace;
struct PageChange;

/// Holds the document of the page; every change of it is one step to undo. The window below is not changed.
class PageEditor : public QDialog {
    Q_OBJECT
public:
    /// @param windowExtent what the window shows of the map.
    PageEditor(Workspace& workspace, Jobs& jobs, FileDialogs& files, Shelf& shelf, const layers::PageDocument& document,
               const geo::Extent& windowExtent, QWidget* parent = nullptr);
    ~PageEditor() override;

    const layers::PageDocument& document() const { return m_document; }
    QUndoStack& undoStack() { return m_undo; }
    void edit(const QString& step, const std::function<void(layers::PageDocument&)>& change, int gesture = 0);
    void setDocument(const layers::PageDocument& document); ///< for undo commands
    bool busy() const { return m_writing.has_value(); }

signals:
    void exported(const QString& file);
    void closedWith(const layers::PageDocument& document);

protected:
    void reject() override;
    void done(int result) override;

private:
    QWidget* makeSide(const geo::Extent& windowExtent);
    QWidget* makeHead();
    QWidget* makeFoot();
    void fillPages();
    void requestPreview();
    QFuture<void> startPreview();
    void take(const PageMade& made);
    void tell(const QString& text, bool failure = false);
    void savePage();
    void openPage(const QString& name, const layers::PageDocument& page);
    void editHouse();
    void exportPage();
    void write(const QString& file);
    void copyPage();
    QString proposedName() const;

    Workspace& m_workspace;
    Jobs& m_jobs;
    FileDialogs& m_files;
    Shelf& m_shelf;
    layers::PageDocument m_document;
    std::optional<PageMade> m_made;
    QString m_name; ///< it was opened or saved under
    QUndoStack m_undo;
    PagePreview* m_preview;
    PageForm* m_form = nullptr;
    QComboBox* m_type = nullptr;
    QLabel* m_message = nullptr;
    QPushButton *m_save = nullptr, *m_elsewhere = nullptr;
    QToolButton* m_copy = nullptr;
    QMenu* m_pages = nullptr;
    LatestOnly m_previewJobs{300};
    std::optional<QFuture<void>> m_writing;
};

} // namespace app
