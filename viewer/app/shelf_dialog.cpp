#include "shelf_dialog.hpp"

#include "look.hpp"
#include "panels.hpp"
#include "shelf.hpp"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {
namespace {

enum Action { Open, Rename, Duplicate, Remove };

QString whenEmpty(ShelfDialog::Kind kind) {
    if (kind == ShelfDialog::Kind::Maps)
        return ShelfDialog::tr(
            "No map is kept in this file yet. “Save the map…”, in the menu Map, keeps the one shown.");
    if (kind == ShelfDialog::Kind::Pages)
        return ShelfDialog::tr("No page is kept in this file yet. “Save the page…”, where a page is made, keeps it.");
    return ShelfDialog::tr("No place is kept in this file yet. “Keep this place…”, in the menu Map under Bookmarks, "
                           "keeps what the map shows.");
}

} // namespace

ShelfDialog::ShelfDialog(Shelf& shelf, Kind kind, QWidget* parent)
    : QDialog{parent}, m_shelf{shelf}, m_kind{kind}, m_list{new QListWidget{this}}, m_none{secondLabel(whenEmpty(kind),
                                                                                                       13, this)} {
    const bool bookmarks = kind == Kind::Bookmarks;
    setObjectName(QStringLiteral("shelfDialog"));
    setWindowTitle(bookmarks ? tr("Bookmarks") : kind == Kind::Maps ? tr("Saved maps") : tr("Saved pages"));
    auto* row = new QHBoxLayout{this};
    m_list->setObjectName(QStringLiteral("shelfList"));
    m_list->setAccessibleName(windowTitle());
    row->addWidget(m_list, 1);
    m_none->setObjectName(QStringLiteral("shelfNone"));
    m_none->setWordWrap(true);
    row->addWidget(m_none, 1, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    row->addLayout(column);
    const auto add = [&](Action action, const QString& text, const char* name) {
        auto* button = new QPushButton{text, this};
        button->setObjectName(QLatin1String{name});
        button->setAccessibleName(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, action] { act(action); });
        column->addWidget(button);
        m_buttons.push_back(button);
    };
    add(Open, bookmarks ? tr("Go there") : tr("Open"), "shelfOpen");
    add(Rename, tr("Rename…"), "shelfRename");
    if (!bookmarks)
        add(Duplicate, tr("Duplicate"), "shelfDuplicate");
    add(Remove, tr("Delete"), "shelfDelete");
    column->addStretch(1);
    auto* close = new QPushButton{tr("Close"), this};
    close->setAccessibleName(close->text());
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    column->addWidget(close);
    connect(m_list, &QListWidget::itemActivated, this, [this] { act(Open); });
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int current) {
        for (auto* button : m_buttons)
            button->setEnabled(current >= 0);
    });
    connect(&shelf, &Shelf::changed, this, &ShelfDialog::fill);
    fill();
    resize(px(480), px(320));
}

void ShelfDialog::fill() {
    const int row = m_list->currentRow();
    m_list->clear();
    if (m_kind == Kind::Bookmarks)
        for (const auto& bookmark : m_shelf.content().bookmarks)
            m_list->addItem(QString::fromStdString(bookmark.name));
    else
        for (const auto& name : m_kind == Kind::Maps ? m_shelf.content().maps : m_shelf.content().pages)
            m_list->addItem(QString::fromStdString(name));
    m_list->setVisible(m_list->count() > 0);
    m_none->setVisible(m_list->count() == 0);
    m_list->setCurrentRow(std::clamp(row, m_list->count() == 0 ? -1 : 0, m_list->count() - 1));
    for (auto* button : m_buttons)
        button->setEnabled(m_list->currentRow() >= 0);
}

QString ShelfDialog::current() const { return m_list->currentItem() ? m_list->currentItem()->text() : QString{}; }

void ShelfDialog::act(int which) {
    const auto name = current();
    if (name.isEmpty())
        return;
    switch (which) {
    case Open:
        open(name);
        accept();
        break;
    case Rename:
        askName(this, windowTitle(), tr("New name:"), name,
                [this, name](const QString& typed) { rename(name.toStdString(), typed.toStdString()); });
        break;
    case Duplicate:
        m_kind == Kind::Maps ? m_shelf.duplicateMap(name.toStdString()) : m_shelf.duplicatePage(name.toStdString());
        break;
    default:
        remove(name.toStdString());
    }
}

void ShelfDialog::open(const QString& name) {
    if (m_kind == Kind::Maps)
        m_shelf.openMap(name.toStdString());
    else if (m_kind == Kind::Pages)
        m_shelf.openPage(name.toStdString());
    else
        emit bookmarkWanted(name);
}

void ShelfDialog::rename(const std::string& from, const std::string& to) {
    if (m_kind == Kind::Maps)
        m_shelf.renameMap(from, to);
    else if (m_kind == Kind::Pages)
        m_shelf.renamePage(from, to);
    else
        m_shelf.renameBookmark(from, to);
}

void ShelfDialog::remove(const std::string& name) {
    if (m_kind == Kind::Maps)
        m_shelf.removeMap(name);
    else if (m_kind == Kind::Pages)
        m_shelf.removePage(name);
    else
        m_shelf.removeBookmark(name);
}

void askName(QWidget* parent, const QString& title, const QString& label, const QString& proposal,
             std::function<void(const QString&)> done) {
    auto* dialog = new QInputDialog{parent};
    dialog->setObjectName(QStringLiteral("nameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(proposal);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, [done = std::move(done)](const QString& typed) {
        if (!typed.trimmed().isEmpty())
            done(typed.trimmed());
    });
    dialog->open();
    for (auto* button : dialog->findChildren<QPushButton*>()) // made on showing
        button->setIcon({});
    dialog->resize(px(520), dialog->height());
}

} // namespace app
