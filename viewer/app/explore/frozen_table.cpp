#include "frozen_table.hpp"

#include "figure_header.hpp"
#include "look.hpp"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

namespace app {

FrozenTable::FrozenTable(QWidget* parent) : QTableView{parent}, m_frozen{new QTableView{this}} {
    for (auto* view : {static_cast<QTableView*>(this), m_frozen}) {
        view->setHorizontalHeader(new FigureHeader{view});
        view->setHorizontalScrollMode(ScrollPerPixel);
        view->setVerticalScrollMode(ScrollPerPixel);
        view->setSelectionBehavior(SelectRows);
        view->setSelectionMode(ExtendedSelection);
        view->setEditTriggers(NoEditTriggers);
        view->setWordWrap(false);
        view->verticalHeader()->hide();
        view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view->verticalHeader()->setDefaultSectionSize(px(27));
        auto* head = view->horizontalHeader();
        head->setSortIndicatorShown(true);
        head->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(head, &QWidget::customContextMenuRequested, this,
                [this, head](QPoint at) { emit headMenuWanted(head->logicalIndexAt(at), head->mapToGlobal(at)); });
    }
    setTabKeyNavigation(false);
    setSortingEnabled(true);
    setUpFrozen();
}

void FrozenTable::setUpFrozen() {
    m_frozen->setObjectName(QStringLiteral("frozenColumns"));
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setAutoScroll(false);
    m_frozen->setFrameStyle(QFrame::NoFrame);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setStyleSheet(
        QStringLiteral("QTableView { border: 0; border-right: 1px solid %1; }").arg(look().strongLine.name()));
    m_frozen->viewport()->installEventFilter(this);
    m_frozen->raise(); // over the heads too
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    auto *mine = horizontalHeader(), *its = m_frozen->horizontalHeader();
    connect(mine, &QHeaderView::sortIndicatorChanged, its, &QHeaderView::setSortIndicator);
    connect(its, &QHeaderView::sortIndicatorChanged, mine, &QHeaderView::setSortIndicator);
    connect(mine, &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (column < m_columns)
            m_frozen->setColumnWidth(column, size);
        updateGeometries();
    });
    connect(its, &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (column < m_columns)
            setColumnWidth(column, size);
    });
}

void FrozenTable::setModel(QAbstractItemModel* model) {
    QTableView::setModel(model);
    m_frozen->setModel(model);
    delete m_frozen->selectionModel(); // its own
    m_frozen->setSelectionModel(selectionModel());
    m_frozen->setAccessibleName(accessibleName());
    connect(model, &QAbstractItemModel::modelReset, this, &FrozenTable::hideOthers);
    hideOthers();
}

void FrozenTable::setSelectionModel(QItemSelectionModel* selection) {
    QTableView::setSelectionModel(selection);
    if (m_frozen->model() == model())
        m_frozen->setSelectionModel(selection);
}

void FrozenTable::setFrozenColumns(int count) {
    m_columns = count;
    hideOthers();
}

void FrozenTable::setDelegate(QAbstractItemDelegate* delegate) {
    setItemDelegate(delegate);
    m_frozen->setItemDelegate(delegate);
}

void FrozenTable::repaintRows() {
    viewport()->update();
    m_frozen->viewport()->update();
}

void FrozenTable::hideOthers() {
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        m_frozen->setColumnHidden(column, column >= m_columns);
        if (column < m_columns)
            m_frozen->setColumnWidth(column, columnWidth(column));
    }
    updateGeometries();
}

int FrozenTable::frozenWidth() const {
    int width = 0;
    for (int column = 0; model() && column < std::min(m_columns, model()->columnCount()); ++column)
        width += columnWidth(column);
    return width;
}

void FrozenTable::updateGeometries() {
    QTableView::updateGeometries();
    const auto seen = viewport()->geometry();
    const int head = horizontalHeader()->height();
    m_frozen->setGeometry(seen.left(), seen.top() - head, std::min(frozenWidth(), seen.width()), seen.height() + head);
    m_frozen->setVisible(frozenWidth() > 0);
}

void FrozenTable::scrollTo(const QModelIndex& index, ScrollHint hint) {
    auto* bar = horizontalScrollBar();
    const int before = bar->value();
    QTableView::scrollTo(index, hint);
    if (index.column() < m_columns || m_fromFrozen)
        bar->setValue(before);
    else if (const int covered = frozenWidth() - columnViewportPosition(index.column()); covered > 0)
        bar->setValue(bar->value() - covered);
}

void FrozenTable::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    m_frozen->viewport()->update(); // the current cell may be there
}

void FrozenTable::focusOutEvent(QFocusEvent* event) {
    QTableView::focusOutEvent(event);
    m_frozen->viewport()->update();
}

bool FrozenTable::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_frozen->viewport())
        return QTableView::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        return passOn(static_cast<QMouseEvent&>(*event));
    case QEvent::Wheel:
        QCoreApplication::sendEvent(viewport(), event);
        return true;
    default:
        return QTableView::eventFilter(watched, event);
    }
}

/// As if the columns that stay were not there: the row is the same, and the current cell becomes one of theirs.
bool FrozenTable::passOn(QMouseEvent& event) {
    const QScopedValueRollback sideways{m_fromFrozen, true};
    if (event.type() == QEvent::MouseButtonPress)
        setFocus(Qt::MouseFocusReason);
    QMouseEvent same{event.type(),   event.position(), event.globalPosition(),
                     event.button(), event.buttons(),  event.modifiers()};
    QCoreApplication::sendEvent(viewport(), &same);
    const auto own = m_frozen->indexAt(event.position().toPoint());
    if (event.type() == QEvent::MouseButtonPress && own.isValid() && selectionModel())
        selectionModel()->setCurrentIndex(own, QItemSelectionModel::NoUpdate);
    return true;
}

} // namespace app
