#include "page_editor.hpp"

#include "copying.hpp"
#include "house_dialog.hpp"
#include "icons.hpp"
#include "look.hpp"
#include "page_form.hpp"
#include "page_preview.hpp"
#include "page_words.hpp"
#include "panels.hpp"
#include "shelf.hpp"
#include "shelf_dialog.hpp"
#include "text.hpp"
#include "workspace.hpp"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {
namespace {

const QString typeKey = QStringLiteral("page/type");
constexpr int formWidth = 392;

/// What a page can be written as, by extension.
struct FileType {
    const char *extension, *name;
};
constexpr FileType fileTypes[] = {
    {".pdf", "PDF"}, {".png", "PNG"}, {".svg", "SVG"}, {".docx", "Word (DOCX)"}, {".pptx", "PowerPoint (PPTX)"}};

/// One change of the page, kept as the document before and after.
class EditPage : public QUndoCommand {
public:
    EditPage(PageEditor& editor, const QString& step, layers::PageDocument after, int gesture)
        : QUndoCommand{step}, m_editor{editor}, m_before{editor.document()}, m_after{std::move(after)}, m_gesture{
                                                                                                            gesture} {}
    void redo() override { m_editor.setDocument(m_after); }
    void undo() override { m_editor.setDocument(m_before); }
    int id() const override { return m_gesture == 0 ? -1 : m_gesture; }
    bool mergeWith(const QUndoCommand* next) override {
        if (next->id() != id())
            return false;
        m_after = static_cast<const EditPage*>(next)->m_after;
        return true;
    }

private:
    PageEditor& m_editor;
    layers::PageDocument m_before, m_after;
    int m_gesture;
};

QToolButton* headButton(const char* iconName, QAction* action, const char* objectName, QWidget* parent) {
    auto* button = new QToolButton{parent};
    action->setIcon(icon(iconName));
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setObjectName(QLatin1String{objectName});
    button->setFixedHeight(px(24));
    return button;
}

} // namespace

PageEditor::PageEditor(Workspace& workspace, Jobs& jobs, FileDialogs& files, Shelf& shelf,
                       const layers::PageDocument& document, const geo::Extent& windowExtent, QWidget* parent)
    : QDialog{parent, Qt::Window}, m_workspace{workspace}, m_jobs{jobs}, m_files{files}, m_shelf{shelf},
      m_document{document}, m_preview{new PagePreview{jobs, this}} {
    setObjectName(QStringLiteral("pageEditor"));
    setWindowTitle(tr("Make a page — Lisière"));
    const auto wanted = parent ? parent->window()->size() * 0.96 : QSize{px(1280), px(760)};
    resize(wanted.boundedTo(screen()->availableGeometry().size() * 0.96));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_preview, 1);
    row->addWidget(makeSide(windowExtent));
    connect(m_form, &PageForm::changeWanted, this,
            [this](const PageChange& change) { edit(change.step, change.apply, change.gesture); });
    connect(m_form, &PageForm::houseWanted, this, &PageEditor::editHouse);
    connect(&m_shelf, &Shelf::pageOpened, this, &PageEditor::openPage);
    connect(&m_shelf, &Shelf::changed, this, &PageEditor::requestPreview); // the house style may be another
    connect(&m_shelf, &Shelf::told, this, [this](const QString& text) { tell(text); });
    connect(&m_shelf, &Shelf::failed, this, [this](const geo::Error& error) { tell(paint::text(error), true); });
    m_form->setDocument(m_document);
    requestPreview();
}

PageEditor::~PageEditor() { m_previewJobs.cancel(); }

QWidget* PageEditor::makeSide(const geo::Extent& windowExtent) {
    auto* side = new QWidget{this};
    side->setProperty("panel", true);
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(px(formWidth));
    auto* column = new QVBoxLayout{side};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    m_form = new PageForm{m_workspace.holdings(), m_document.map.extent, windowExtent, side};
    auto* scroll = new QScrollArea{side};
    scroll->setObjectName(QStringLiteral("pageFormScroll"));
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_form);
    column->addWidget(scroll, 1);
    column->addWidget(makeFoot());
    return side;
}

QWidget* PageEditor::makeHead() {
    auto* head = new PanelHead{tr("The page"), this};
    head->addSpace();
    auto* undo = m_undo.createUndoAction(this, tr("Undo:"));
    undo->setShortcut(QKeySequence::Undo);
    auto* redo = m_undo.createRedoAction(this, tr("Redo:"));
    redo->setShortcuts({Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y});
    addActions({undo, redo});
    head->row()->addWidget(headButton("edit-undo", undo, "pageUndo", head));
    head->row()->addWidget(headButton("edit-redo", redo, "pageRedo", head));
    auto* pages = new QToolButton{head};
    pages->setText(tr("Saved pages"));
    pages->setAccessibleName(pages->text());
    pages->setObjectName(QStringLiteral("savedPages"));
    pages->setPopupMode(QToolButton::InstantPopup);
    pages->setToolButtonStyle(Qt::ToolButtonTextOnly);
    pages->setFixedHeight(px(24));
    m_pages = new QMenu{pages};
    pages->setMenu(m_pages);
    connect(m_pages, &QMenu::aboutToShow, this, &PageEditor::fillPages);
    head->row()->addWidget(pages);
    auto* save = new QAction{tr("Save the page…"), this};
    save->setObjectName(QStringLiteral("actionSavePage"));
    save->setShortcut(QKeySequence::Save);
    connect(save, &QAction::triggered, this, &PageEditor::savePage);
    addAction(save);
    return head;
}

QWidget* PageEditor::makeFoot() {
    auto* foot = new QWidget{this};
    auto* column = new QVBoxLayout{foot};
    column->setContentsMargins(16, 8, 16, 14);
    column->setSpacing(6);
    m_message = new QLabel{foot};
    m_message->setObjectName(QStringLiteral("pageMessage"));
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_elsewhere = linkButton(tr("Choose another folder…"), 12, foot);
    m_elsewhere->setObjectName(QStringLiteral("exportElsewhere"));
    m_elsewhere->hide();
    column->addWidget(m_message);
    column->addWidget(m_elsewhere, 0, Qt::AlignLeft);
    m_type = new QComboBox{foot};
    m_type->setObjectName(QStringLiteral("pageType"));
    m_type->setAccessibleName(tr("File type"));
    m_type->setItemDelegate(new QStyledItemDelegate{m_type});
    for (const auto& type : fileTypes)
        m_type->addItem(QLatin1String{type.name}, QLatin1String{type.extension});
    m_type->setCurrentIndex(std::max(0, m_type->findData(QSettings{}.value(typeKey, QStringLiteral(".pdf")))));
    m_copy = new QToolButton{foot};
    m_copy->setIcon(icon("edit-copy"));
    m_copy->setObjectName(QStringLiteral("copyPage"));
    m_copy->setAccessibleName(tr("Copy the page as a picture"));
    m_copy->setToolTip(m_copy->accessibleName());
    m_copy->setFixedHeight(px(28));
    auto* close = new QPushButton{tr("Close"), foot};
    close->setObjectName(QStringLiteral("closeEditor"));
    close->setAccessibleName(close->text());
    close->setAutoDefault(false);
    m_save = new QPushButton{tr("Export…"), foot};
    m_save->setObjectName(QStringLiteral("exportPage"));
    m_save->setAccessibleName(tr("Export the page as a file"));
    m_save->setProperty("filled", true);
    m_save->setAutoDefault(false);
    m_save->setShortcut(Qt::CTRL | Qt::Key_E);
    auto* row = new QHBoxLayout;
    row->addWidget(close);
    row->addStretch(1);
    row->addWidget(m_copy);
    row->addWidget(m_type);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &PageEditor::reject);
    connect(m_copy, &QToolButton::clicked, this, &PageEditor::copyPage);
    connect(m_save, &QPushButton::clicked, this, &PageEditor::exportPage);
    connect(m_elsewhere, &QPushButton::clicked, this, &PageEditor::exportPage);
    return foot;
}

void PageEditor::edit(const QString& step, const std::function<void(layers::PageDocument&)>& change, int gesture) {
    auto changed = m_document;
    change(changed);
    if (changed != m_document)
        m_undo.push(new EditPage{*this, step, changed, gesture});
}

void PageEditor::setDocument(const layers::PageDocument& document) {
    m_document = document;
    m_form->setDocument(m_document);
    requestPreview();
}

void PageEditor::requestPreview() {
    if (m_workspace.pages())
        m_previewJobs.request([this] { return startPreview(); });
}

QFuture<void> PageEditor::startPreview() {
    auto future = m_workspace.pages()->start<PageMade>(
        [document = m_document, before = m_made](Reading::Desk& desk, geo::Progress& progress) {
            return makePage(desk, document, before ? &*before : nullptr, progress);
        });
    m_jobs.follow<PageMade>(
        this, tr("Drawing the page"), future, [this](const PageMade& made) { take(made); },
        [this](const geo::Error& error) {
            m_made.reset();
            m_preview->setProblem(paint::text(error));
        },
        [this] {
            m_preview->setWaiting(false);
            m_previewJobs.ended();
        });
    m_preview->setWaiting(true);
    return QFuture<void>{future};
}

void PageEditor::take(const PageMade& made) {
    m_made = made;
    m_preview->setPlans({made.plans, &made.plans->content()});
    m_form->setProposal(made.proposal);
}

void PageEditor::tell(const QString& text, bool failure) {
    m_message->setProperty("failure", failure);
    m_message->style()->polish(m_message);
    m_message->setText(text);
    m_elsewhere->hide();
}

void PageEditor::fillPages() {
    m_pages->clear();
    for (const auto& name : m_shelf.content().pages)
        m_pages->addAction(QString::fromStdString(name).replace(QLatin1Char{'&'}, QStringLiteral("&&")), this,
                           [this, name] { m_shelf.openPage(name); });
    if (m_shelf.content().pages.empty())
        m_pages->addAction(tr("None yet"))->setEnabled(false);
    m_pages->addSeparator();
    auto* save = m_pages->addAction(tr("Save the page…"), this, &PageEditor::savePage);
    save->setShortcut(QKeySequence::Save);
    save->setEnabled(!m_workspace.holdings().readOnly);
    auto* manage = m_pages->addAction(tr("Rename, duplicate, delete…"), this, [this] {
        auto* dialog = new ShelfDialog{m_shelf, ShelfDialog::Kind::Pages, this};
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setModal(true);
        dialog->show();
    });
    manage->setEnabled(!m_shelf.content().pages.empty());
}

QString PageEditor::proposedName() const {
    if (!m_document.title.empty())
        return QString::fromStdString(m_document.title);
    if (m_made)
        if (const auto* sheet = std::get_if<layers::SheetPages>(&m_made->content->content());
            sheet && !sheet->name.empty())
            return QStringLiteral("%1 %2").arg(QString::fromStdString(sheet->name),
                                               QString::fromStdString(sheet->code));
    if (m_made && !m_made->proposal.title.isEmpty())
        return m_made->proposal.title;
    return templateName(m_document.kind);
}

void PageEditor::savePage() {
    if (m_workspace.holdings().readOnly) {
        tell(tr("This file can only be read: the page cannot be saved in it. Export it, or save a copy of the file."),
             true);
        return;
    }
    askName(this, tr("Save the page"), tr("Name of the page. One of the same name is replaced; that can be undone."),
            m_name.isEmpty() ? proposedName().left(80) : m_name, [this](const QString& name) {
                m_name = name;
                m_shelf.savePage(name.toStdString(), m_document);
            });
}

void PageEditor::openPage(const QString& name, const layers::PageDocument& page) {
    m_name = name;
    edit(tr("Open the page “%1”").arg(name), [&](layers::PageDocument& document) { document = page; });
}

void PageEditor::editHouse() {
    const auto& house = m_shelf.content().house;
    auto* dialog = new HouseDialog{m_files, house.value_or(lastHouseStyle()), house.has_value(), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setModal(true);
    connect(dialog, &HouseDialog::chosen, &m_shelf, &Shelf::saveHouseStyle);
    dialog->open();
}

void PageEditor::exportPage() {
    const auto extension = m_type->currentData().toString();
    const auto filter = QStringLiteral("%1 (*%2)").arg(m_type->currentText(), extension);
    auto file = m_files.savePage(this, fileNameFrom(proposedName()) + extension, filter);
    if (file.isEmpty())
        return;
    if (!file.endsWith(extension, Qt::CaseInsensitive))
        file += extension;
    QSettings{}.setValue(typeKey, extension);
    write(file);
}

void PageEditor::write(const QString& file) {
    if (!m_workspace.pages())
        return;
    m_save->setEnabled(false);
    tell(tr("Writing the page… Esc stops it."));
    auto future = m_workspace.pages()->start<QStringList>(
        [document = m_document, file](Reading::Desk& desk, geo::Progress& progress) {
            geo::ProgressPart first{progress, 0, 0.5}, second{progress, 0.5, 1};
            return writePage(makePage(desk, document, nullptr, first), file, second);
        });
    m_writing = QFuture<void>{future};
    m_jobs.follow<QStringList>(
        this, tr("Writing the page"), future,
        [this](const QStringList& written) {
            tell(tr("Saved: %1").arg(written.join(QStringLiteral(", "))));
            emit exported(written.front());
        },
        [this](const geo::Error& error) {
            tell(paint::text(error), true);
            m_elsewhere->setVisible(error.code() == geo::Error::Code::CannotWrite);
        },
        [this] {
            m_writing.reset();
            m_save->setEnabled(true);
        });
}

void PageEditor::copyPage() {
    if (!m_made)
        return;
    const auto page = static_cast<std::size_t>(m_preview->page());
    const auto plan = [plans = m_made->plans, page](geo::Progress&) {
        return plans->made([page](const std::vector<paint::Plan>& all) { return all[page]; });
    };
    copyPicture(m_jobs, this, plan, [this](const QString& problem) {
        tell(problem.isEmpty() ? tr("The page is in the clipboard, as a picture and as text.") : problem,
             !problem.isEmpty());
    });
}

void PageEditor::reject() {
    if (m_writing) {
        m_writing->cancel(); // the file appears only when whole
        tell(tr("Stopped: nothing was written."));
        return;
    }
    QDialog::reject();
}

void PageEditor::done(int result) {
    emit closedWith(m_document);
    QDialog::done(result);
}

} // namespace app
