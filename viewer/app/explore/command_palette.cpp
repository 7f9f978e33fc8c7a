#include "command_palette.hpp"

#include "look.hpp"
#include "panels.hpp"
#include "text.hpp"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace app {
namespace {

constexpr int rowHeight = 26, side = 12, pageOfKeys = 8;

class CommandDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {0, px(rowHeight)}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        const auto row = option.rect.adjusted(px(side), 0, -px(side), 0);
        if (index.data(CommandListModel::HeadingRole).toBool()) {
            painter->setFont(sized(12, QFont::DemiBold));
            painter->setPen(look().heading);
            painter->drawText(row, Qt::AlignBottom | Qt::AlignLeft | Qt::TextSingleLine, index.data().toString());
        } else {
            const bool current = option.state.testFlag(QStyle::State_Selected);
            if (current)
                painter->fillRect(option.rect, look().selection);
            paintEntry(*painter, row, index, current);
        }
        painter->restore();
    }

private:
    /// The name, then in grey what it is, and the code or shortcut at the right end.
    static void paintEntry(QPainter& painter, QRect row, const QModelIndex& index, bool current) {
        constexpr int gap = 10;
        const auto second = current ? look().selectionText : look().secondText;
        painter.setFont(sized(13));
        const auto metrics = painter.fontMetrics();
        const auto draw = [&](const QString& text, const QColor& colour, int flags) {
            painter.setPen(colour);
            painter.drawText(row, Qt::AlignVCenter | Qt::TextSingleLine | flags, text);
        };
        if (const auto tail = index.data(CommandListModel::TailRole).toString(); !tail.isEmpty()) {
            draw(tail, second, Qt::AlignRight);
            row.setRight(row.right() - metrics.horizontalAdvance(tail) - px(gap));
        }
        const auto text = metrics.elidedText(index.data().toString(), Qt::ElideMiddle, row.width());
        draw(text, current ? look().selectionText : look().text, Qt::AlignLeft);
        row.setLeft(row.left() + metrics.horizontalAdvance(text) + px(gap));
        draw(metrics.elidedText(index.data(CommandListModel::DetailRole).toString(), Qt::ElideRight, row.width()),
             second, Qt::AlignLeft);
    }
};

} // namespace

void CommandListModel::setFinds(const std::vector<CommandFinds>& finds, bool typed) {
    beginResetModel();
    m_rows.clear();
    for (const auto& group : finds) {
        auto heading = groupTitle(group.group);
        if (group.best.size() < group.total)
            heading = tr("%1 (%2 of %3)")
                          .arg(heading, paint::number(static_cast<double>(group.best.size()), 0),
                               paint::number(static_cast<double>(group.total), 0));
        m_rows.push_back({{}, heading});
        for (const auto* entry : group.best)
            m_rows.push_back({*entry, {}});
    }
    if (finds.empty() && typed)
        m_rows.push_back({{}, tr("Nothing has this name or code. Type fewer letters or words.")});
    endResetModel();
}

const CommandEntry* CommandListModel::entry(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_rows.size() && m_rows[at].heading.isEmpty() ? &m_rows[at].entry : nullptr;
}

int CommandListModel::next(int row, int step) const {
    for (row += step; row >= 0 && row < rowCount(); row += step)
        if (entry(row))
            return row;
    return -1;
}

int CommandListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CommandListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool heading = !row.heading.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return heading ? row.heading : row.entry.text;
    case DetailRole:
        return row.entry.detail;
    case TailRole:
        return row.entry.tail;
    case HeadingRole:
        return heading;
    case Qt::AccessibleTextRole: {
        QStringList parts{heading ? row.heading : row.entry.text, row.entry.detail, row.entry.tail};
        parts.removeAll({});
        return parts.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

Qt::ItemFlags CommandListModel::flags(const QModelIndex& index) const {
    return entry(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                              : Qt::ItemFlags{Qt::NoItemFlags};
}

CommandPalette::CommandPalette(QLineEdit& field, QWidget& window)
    : QFrame{&window}, m_field{field}, m_window{window}, m_model{new CommandListModel{this}}, m_list{
                                                                                                  new QListView{this}} {
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("What was found"));
    m_list->setObjectName(QStringLiteral("commandList"));
    m_list->setAccessibleName(accessibleName());
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate{m_list});
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(1, 4, 1, 6);
    column->addWidget(m_list);
    hide();
    m_field.installEventFilter(this);
    m_window.installEventFilter(this);
    connect(&m_field, &QLineEdit::textEdited, this, [this](const QString& text) {
        isVisible() ? find() : showList();
        emit typed(text);
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { take(index.row()); });
    connect(m_list, &QListView::entered, this, [this](const QModelIndex& index) {
        if (m_model->entry(index.row()))
            setCurrent(index.row());
    });
}

void CommandPalette::setIndexes(std::vector<Index> indexes) {
    m_indexes = std::move(indexes);
    if (isVisible())
        find();
}

void CommandPalette::setAddresses(std::vector<CommandEntry> addresses) {
    if (addresses.empty() && m_addresses.empty())
        return;
    m_addresses = std::move(addresses);
    if (isVisible())
        find();
}

void CommandPalette::open() {
    if (auto* focus = QApplication::focusWidget(); focus != &m_field)
        m_before = focus;
    m_field.setFocus(Qt::ShortcutFocusReason);
    m_field.selectAll();
    showList();
}

void CommandPalette::showList() {
    emit indexesWanted();
    find();
    show();
    raise();
}

void CommandPalette::find() {
    auto finds = findCommands(m_indexes, m_field.text());
    if (!m_addresses.empty()) { // what has a number or two words of a street is meant as one
        CommandFinds addresses{CommandGroup::Addresses, m_addresses.size(), {}};
        for (const auto& entry : m_addresses)
            addresses.best.push_back(&entry);
        finds.insert(finds.begin(), std::move(addresses));
    }
    m_model->setFinds(finds, !m_field.text().trimmed().isEmpty());
    place();
    m_list->scrollToTop();
    setCurrent(m_field.text().trimmed().isEmpty() ? -1 : m_model->next(-1, 1));
}

/// Under the field, as wide as names need, no lower than the window.
void CommandPalette::place() {
    constexpr int wide = 560, border = 12;
    const auto corner = m_field.mapTo(&m_window, QPoint{m_field.width(), m_field.height() + 2});
    const int width = std::min(std::max(m_field.width(), px(wide)), corner.x() - 2);
    const int rows = m_model->rowCount() * px(rowHeight) + border;
    resize(width, std::min(rows, m_window.height() - corner.y() - px(rowHeight)));
    move(corner.x() - width, corner.y());
}

void CommandPalette::setCurrent(int row) {
    const auto index = m_model->index(row);
    m_list->setCurrentIndex(index);
    if (row < 0 || !isVisible())
        return;
    m_list->scrollTo(index);
    m_field.setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent event{m_list, QAccessible::Focus};
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::take(int row) {
    const auto* entry = m_model->entry(row);
    if (!entry)
        return;
    const auto taken = *entry;
    m_field.clear();
    m_addresses.clear();
    leave();
    emit chosen(taken);
}

void CommandPalette::leave() {
    hide();
    m_field.setAccessibleDescription({});
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        m_field.clearFocus();
}

bool CommandPalette::keyPressed(int key) {
    const int row = m_list->currentIndex().row();
    const auto to = [&](int wanted) {
        if (wanted >= 0)
            setCurrent(wanted);
        return true;
    };
    switch (key) {
    case Qt::Key_Down:
        if (!isVisible())
            return showList(), true;
        return to(m_model->next(row, 1));
    case Qt::Key_Up:
        return to(m_model->next(row, -1));
    case Qt::Key_PageDown:
        return to(m_model->next(std::min(row + pageOfKeys, m_model->rowCount()),
                                row + pageOfKeys < m_model->rowCount() ? 1 : -1));
    case Qt::Key_PageUp:
        return to(m_model->next(std::max(row - pageOfKeys, -1), 1));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(row);
        return true;
    case Qt::Key_Escape:
        m_field.clear();
        m_addresses.clear();
        leave();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_window) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
    } else if (event->type() == QEvent::KeyPress) {
        return keyPressed(static_cast<QKeyEvent*>(event)->key());
    } else if (event->type() == QEvent::FocusOut) {
        hide();
    } else if (event->type() == QEvent::MouseButtonPress && !isVisible()) {
        showList();
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace app
