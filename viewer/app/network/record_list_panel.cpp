#include "record_list_panel.hpp"

#include "icons.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "record_delegate.hpp"
#include "record_list_model.hpp"
#include "record_words.hpp"
#include "register_desk.hpp"
#include "text.hpp"

#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace app {

RecordListPanel::RecordListPanel(RegisterDesk& desk, QWidget* parent)
    : QWidget{parent}, m_desk{desk}, m_model{new RecordListModel{this}}, m_head{new PanelHead{{}, this}},
      m_empty{secondLabel({}, 13, this)}, m_search{new QLineEdit{this}}, m_list{new QListView{this}} {
    setObjectName(QStringLiteral("recordListPanel"));
    setProperty("panel", true);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(px(260));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHead();
    column->addWidget(m_head);
    auto* searchRow = new QHBoxLayout;
    searchRow->setContentsMargins(8, 6, 8, 6);
    m_search->setObjectName(QStringLiteral("recordSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("edit-find", look().secondText), QLineEdit::LeadingPosition);
    searchRow->addWidget(m_search);
    column->addLayout(searchRow);
    m_list->setObjectName(QStringLiteral("recordList"));
    m_list->setUniformItemSizes(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RecordDelegate{m_list});
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    column->addWidget(m_list, 1);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(14, 10, 14, 10);
    m_empty->setObjectName(QStringLiteral("recordListEmpty"));
    column->addWidget(m_empty, 1, Qt::AlignTop);
    column->addWidget(makeNotice());
    connect(m_search, &QLineEdit::textChanged, this, &RecordListPanel::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        const auto* record = m_model->record(index.row());
        if (record && !m_showing)
            m_desk.select(record->key);
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        if (const auto* record = m_model->record(index.row()))
            emit editWanted(record->key);
    });
    auto* down = new QShortcut{Qt::Key_Down, m_search, nullptr, nullptr, Qt::WidgetShortcut};
    connect(down, &QShortcut::activated, this, [this] { m_list->setFocus(Qt::TabFocusReason); });
    connect(&desk, &RegisterDesk::kindChanged, this, [this] {
        m_model->setFilter({});
        m_search->clear();
        showNotice();
    });
    connect(&desk, &RegisterDesk::listChanged, this, &RecordListPanel::showList);
    connect(&desk, &RegisterDesk::yearChanged, this, &RecordListPanel::search);
    connect(&desk, &RegisterDesk::departmentsChanged, this, &RecordListPanel::search);
    connect(&desk, &RegisterDesk::selectionChanged, this, &RecordListPanel::showSelection);
    connect(&desk, &RegisterDesk::summaryChanged, this, &RecordListPanel::showNotice);
    showList();
    showNotice();
}

void RecordListPanel::makeHead() {
    m_count = m_head->addNote();
    m_count->setObjectName(QStringLiteral("recordCount"));
    m_head->addSpace();
    m_add = m_head->addButton("list-add", tr("Add a record"), QStringLiteral("addRecord"));
    m_import = m_head->addButton("document-import", tr("Import a spreadsheet…"), QStringLiteral("importRecords"));
    m_filter = m_head->addButton("view-filter", tr("Filter the list"), QStringLiteral("filterRecords"));
    m_filterMenu = new QMenu{m_filter};
    m_filter->setMenu(m_filterMenu);
    m_filter->setPopupMode(QToolButton::InstantPopup);
    m_filter->setCheckable(true);
    connect(m_filterMenu, &QMenu::aboutToShow, this, &RecordListPanel::fillFilter);
    connect(m_add, &QToolButton::clicked, this, &RecordListPanel::addWanted);
    connect(m_import, &QToolButton::clicked, this, &RecordListPanel::importWanted);
}

QWidget* RecordListPanel::makeNotice() {
    auto* outer = new QWidget{this};
    auto* margin = new QVBoxLayout{outer};
    margin->setContentsMargins(12, 10, 12, 10);
    auto* box = new QFrame{outer};
    box->setObjectName(QStringLiteral("estimateBox")); // the look of a question that is open
    auto* row = new QHBoxLayout{box};
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(8);
    auto* sign = new QLabel{box};
    sign->setPixmap(icon("dialog-information", look().estimateText).pixmap(px(16), px(16)));
    row->addWidget(sign, 0, Qt::AlignTop);
    m_notice = new QLabel{box};
    m_notice->setObjectName(QStringLiteral("contradictions"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notice->setWordWrap(true);
    m_noticeHead = new QLabel{box};
    m_noticeHead->setObjectName(QStringLiteral("contradictionCount"));
    m_noticeHead->setFont(sized(13, QFont::DemiBold));
    auto* scroll = m_noticeScroll = new QScrollArea{box};
    scroll->setObjectName(QStringLiteral("contradictionScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(m_notice);
    m_notice->setAutoFillBackground(false); // the scroll area fills it
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus); // arrows scroll it
    auto* words = new QVBoxLayout;
    words->addWidget(m_noticeHead);
    words->addWidget(scroll);
    row->addLayout(words, 1);
    margin->addWidget(box);
    m_noticeBox = outer;
    return outer;
}

void RecordListPanel::focusSearch() {
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RecordListPanel::showList() {
    {
        const QScopedValueRollback showing{m_showing, true};
        m_list->setUniformItemSizes(!m_desk.list() || !m_desk.list()->twoLined); // heads have one line
        m_model->setList(m_desk.list());
    }
    search();
}

void RecordListPanel::search() {
    auto filter = m_model->filter();
    filter.typed = m_search->text();
    filter.year = m_desk.year();
    filter.departments = m_desk.departments();
    {
        const QScopedValueRollback showing{m_showing, true};
        m_model->setFilter(filter);
    }
    showHead();
    showSelection();
    emit shownChanged();
}

void RecordListPanel::showSelection() {
    const QScopedValueRollback showing{m_showing, true};
    const int row = m_desk.selected() == 0 ? -1 : m_model->rowOf(m_desk.selected());
    m_list->setCurrentIndex(row < 0 ? QModelIndex{} : m_model->index(row));
    if (row >= 0)
        m_list->scrollTo(m_model->index(row));
}

void RecordListPanel::showHead() {
    const auto& kind = m_desk.kind();
    const auto name = kindName(kind);
    m_head->title()->setText(name);
    m_list->setAccessibleName(name);
    m_search->setAccessibleName(tr("Search: %1").arg(name));
    m_search->setPlaceholderText(tr("Search in this list…"));
    const auto* list = m_model->list();
    const auto all = list ? list->records.size() : 0, shown = m_model->shownCount();
    const auto dated = m_model->datedCount();
    auto text = m_model->isByYear()
                    ? tr("%1 in %2").arg(paint::number(static_cast<double>(dated), 0)).arg(*m_desk.year())
                    : paint::number(static_cast<double>(shown), 0);
    if (dated != shown)
        text = tr("%1, %2 undated").arg(text, paint::number(static_cast<double>(shown - dated), 0));
    const auto counted = text;
    if (shown != all)
        text = tr("%1 · %2 in all").arg(text, paint::number(static_cast<double>(all), 0));
    m_count->setToolTip(list ? text : QString{}); // all of it
    m_count->setText(list ? (dated != shown ? counted : text) : QString{});
    const bool none = list && shown == 0;
    m_empty->setText(all == 0 ? tr("None yet. Add one with +, or import a spreadsheet.")
                              : tr("Nothing here is found by that. Another year, or fewer words?"));
    m_empty->setVisible(none);
    m_list->setVisible(!none);
    const bool open = m_desk.canWrite();
    m_add->setEnabled(open);
    m_add->setToolTip(open ? tr("Add: %1").arg(oneOfKind(kind)) : m_desk.whyNot());
    m_add->setAccessibleName(tr("Add: %1").arg(oneOfKind(kind)));
    m_import->setEnabled(open);
    m_import->setToolTip(open ? m_import->accessibleName() : m_desk.whyNot());
    m_filter->setChecked(!m_model->filter().departments.empty() || m_model->filter().withoutPlace);
}

void RecordListPanel::fillFilter() {
    m_filterMenu->clear();
    const auto* list = m_model->list();
    if (!list)
        return;
    const auto& filter = m_model->filter();
    for (const auto& code : list->departments) {
        auto* action = m_filterMenu->addAction(tr("Department %1").arg(QString::fromStdString(code)));
        action->setCheckable(true);
        action->setChecked(std::ranges::find(filter.departments, code) != filter.departments.end());
        connect(action, &QAction::toggled, this, [this, code](bool on) { setDepartment(code, on); });
    }
    if (list->kind->placed) {
        m_filterMenu->addSeparator();
        auto* lost = m_filterMenu->addAction(tr("Only what is not on the map"));
        lost->setCheckable(true);
        lost->setChecked(filter.withoutPlace);
        connect(lost, &QAction::toggled, this, [this](bool on) {
            auto changed = m_model->filter();
            changed.withoutPlace = on;
            m_model->setFilter(changed);
            search();
        });
    }
    m_filterMenu->addSeparator();
    connect(m_filterMenu->addAction(tr("Show all")), &QAction::triggered, this, [this] {
        m_model->setFilter({});
        m_desk.setDepartments({});
        m_search->clear();
        search();
    });
}

void RecordListPanel::setDepartment(const std::string& code, bool shown) {
    auto departments = m_desk.departments();
    std::erase(departments, code);
    if (shown)
        departments.push_back(code);
    m_desk.setDepartments(std::move(departments));
}

std::size_t RecordListPanel::datedCount() const { return m_model->datedCount(); }
std::size_t RecordListPanel::placedCount() const { return m_model->placedCount(); }

/// Of the kind shown; its whole text can be read by scrolling.
void RecordListPanel::showNotice() {
    QStringList lines;
    std::set<std::int64_t> doubtful;
    for (const auto& finding : m_desk.summary().contradictions)
        if (finding.kind == m_desk.kind().id) {
            lines << paint::text(finding.what);
            doubtful.insert(finding.keys.begin(), finding.keys.end());
        }
    m_model->setDoubtful(std::move(doubtful));
    m_noticeHead->setText(paint::typeset(tr("To check: %1").arg(lines.size())));
    m_notice->setText(lines.join(QStringLiteral("\n\n")));
    m_noticeBox->setVisible(!lines.isEmpty());
    sizeNotice();
}

/// As high as its text, up to a third of the panel.
void RecordListPanel::sizeNotice() {
    const int width = this->width() - px(80);
    m_noticeScroll->setFixedHeight(std::min(m_notice->heightForWidth(width) + px(4), std::max(px(120), height() / 3)));
}

void RecordListPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    sizeNotice();
}

} // namespace app
