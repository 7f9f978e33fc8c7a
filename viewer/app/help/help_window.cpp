#include "help_window.hpp"

#include "guide_browser.hpp"
#include "holdings.hpp"
#include "icons.hpp"
#include "look.hpp"
#include "panels.hpp"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace app {
namespace {

constexpr int idRole = Qt::UserRole + 1;

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog{parent}, m_pages{guidePages()}, m_field{new QLineEdit{this}}, m_list{new QListWidget{this}},
      m_none{secondLabel(tr("No page has these words. Fewer words, or another one, may find it."), 13, this)},
      m_browser{new GuideBrowser{this}} {
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("User guide — Lisière"));
    auto* halves = new QSplitter{Qt::Horizontal, this};
    halves->addWidget(makeContents());
    halves->addWidget(makePage());
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(1, 1);
    halves->setSizes({px(240), px(680)});
    auto* row = new QVBoxLayout{this};
    row->setContentsMargins(12, 12, 12, 12);
    row->addWidget(halves);
    sizeOnScreen(*this, 960, 720);
    search();
}

QWidget* HelpWindow::makeContents() {
    auto* half = new QWidget{this};
    auto* column = new QVBoxLayout{half};
    column->setContentsMargins(0, 0, 0, 0);
    m_field->setObjectName(QStringLiteral("guideSearch"));
    m_field->setAccessibleName(tr("Search in the guide"));
    m_field->setPlaceholderText(tr("Search in the guide"));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon("edit-find", look().secondText), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("guidePages"));
    m_list->setAccessibleName(tr("Pages of the guide"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setWordWrap(true);
    m_list->setSpacing(px(3));
    m_none->setObjectName(QStringLiteral("guideNone"));
    m_none->setWordWrap(true);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_none, 1, Qt::AlignTop);
    connect(m_field, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showListed);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_browser->setFocus(Qt::TabFocusReason); });
    return half;
}

QWidget* HelpWindow::makePage() {
    auto* half = new QWidget{this};
    auto* column = new QVBoxLayout{half};
    column->setContentsMargins(0, 0, 0, 0);
    m_browser->setObjectName(QStringLiteral("guidePage"));
    m_browser->setAccessibleName(tr("Page of the guide"));
    column->addWidget(m_browser, 1);
    auto* buttons = new QHBoxLayout;
    const auto add = [&](const QString& text, const char* name, auto* receiver, auto act) {
        auto* button = new QPushButton{text, half};
        button->setObjectName(QLatin1String{name});
        button->setAccessibleName(text);
        button->setAutoDefault(false); // Enter in the field is for what was found
        buttons->addWidget(button);
        connect(button, &QPushButton::clicked, receiver, act);
        return button;
    };
    auto* back = add(tr("Page before"), "guideBack", m_browser, &QTextBrowser::backward);
    back->setEnabled(false);
    buttons->addStretch(1);
    add(tr("Close"), "closeGuide", this, &QDialog::reject);
    column->addLayout(buttons);
    connect(m_browser, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::sourceChanged, this, &HelpWindow::pageChanged);
    return half;
}

void HelpWindow::open(const QString& page) {
    m_field->clear();
    m_browser->setSource(guideUrl(page));
    m_browser->setFocus(Qt::OtherFocusReason);
}

QString HelpWindow::page() const { return guideIdOf(m_browser->source()); }

QStringList HelpWindow::words() const { return folded(m_field->text()).split(QLatin1Char{' '}, Qt::SkipEmptyParts); }

void HelpWindow::search() {
    const auto typed = words();
    {
        const QSignalBlocker quiet{m_list};
        m_list->clear();
        for (const auto& page : m_pages) {
            if (!std::ranges::all_of(typed, [&](const QString& word) { return page.folded.contains(word); }))
                continue;
            auto* item = new QListWidgetItem{page.title, m_list};
            item->setData(idRole, page.id);
        }
    }
    m_list->setVisible(m_list->count() > 0);
    m_none->setVisible(m_list->count() == 0);
    if (typed.isEmpty())
        return pageChanged();
    m_list->setCurrentRow(0);
}

void HelpWindow::showListed(int row) {
    const auto* item = m_list->item(row);
    if (!item)
        return;
    const auto id = item->data(idRole).toString();
    if (id != page())
        m_browser->setSource(guideUrl(id));
    if (const auto typed = m_field->text().split(QLatin1Char{' '}, Qt::SkipEmptyParts); !typed.isEmpty())
        m_browser->mark(typed);
}

void HelpWindow::pageChanged() {
    const QSignalBlocker quiet{m_list};
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(idRole).toString() == page())
            return m_list->setCurrentRow(row);
    m_list->setCurrentRow(-1);
}

/// Arrows in the field move in the list; Enter goes to the page.
bool HelpWindow::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_browser->setFocus(Qt::TabFocusReason);
        return true;
    default:
        return false;
    }
}

} // namespace app
