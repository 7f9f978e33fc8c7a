#include "zone_table_view.hpp"

#include "look.hpp"
#include "panels.hpp"
#include "zone_table_model.hpp"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

namespace app {
namespace {

constexpr int padding = 10, swatchWidth = 16, swatchHeight = 11;

struct CellLook {
    QFont font;
    QColor text;
};

CellLook lookOf(const QModelIndex& index, bool picked) {
    const bool absent = !index.data(ZoneTableModel::NumberRole).isValid();
    const bool estimate = index.data(ZoneTableModel::EstimateRole).toBool();
    auto font = sized(absent ? 11 : 12, picked && !absent ? QFont::DemiBold : QFont::Normal);
    font.setItalic(absent || estimate);
    return {font, picked     ? look().selectionText
                  : estimate ? look().estimateText
                  : absent   ? look().secondText
                             : look().text};
}

bool isSideways(const QEvent* event) {
    if (!event || event->type() != QEvent::KeyPress)
        return false;
    const auto& key = static_cast<const QKeyEvent&>(*event);
    const bool column = key.key() == Qt::Key_Left || key.key() == Qt::Key_Right || key.key() == Qt::Key_Home ||
                        key.key() == Qt::Key_End;
    return column && !key.modifiers().testFlag(Qt::ControlModifier);
}

} // namespace

void ZoneCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    const bool picked = index.data(ZoneTableModel::PickedRole).toBool();
    painter->fillRect(option.rect, picked ? look().selection : look().base);
    auto box = option.rect.adjusted(px(padding), 0, -px(padding), 0);
    if (const auto swatch = index.data(ZoneTableModel::SwatchRole); swatch.isValid()) {
        const QRect square{box.left(), box.center().y() - px(swatchHeight) / 2, px(swatchWidth), px(swatchHeight)};
        painter->fillRect(square, swatch.value<QColor>());
        painter->setPen(look().strongLine);
        painter->drawRect(square.adjusted(0, 0, -1, -1));
        box.setLeft(square.right() + px(6));
    }
    const auto cell = lookOf(index, picked);
    painter->setFont(cell.font);
    painter->setPen(cell.text);
    const auto alignment = index.data(Qt::TextAlignmentRole);
    const int flags = alignment.isValid() ? alignment.toInt() : static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(box, flags | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, box.width()));
    if (m_table->hasFocus() && m_table->currentIndex() == index) {
        painter->setPen(QPen{look().accent, 1});
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize ZoneCellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QFontMetrics metrics{sized(12, QFont::DemiBold)};
    const int swatch = index.data(ZoneTableModel::SwatchRole).isValid() ? px(swatchWidth) + px(6) : 0;
    return {metrics.horizontalAdvance(index.data().toString()) + swatch + 2 * px(padding) + 2, px(27)};
}

ZoneTableView::ZoneTableView(ZoneTableModel& model, QWidget* parent) : FrozenTable{parent}, m_model{model} {
    setObjectName(QStringLiteral("zoneTable"));
    setAccessibleName(tr("Zones of the map"));
    setFont(sized(12));
    setDelegate(new ZoneCellDelegate{this});
    setFrozenColumns(ZoneTableModel::Code + 1);
    setModel(&model);
}

void ZoneTableView::fitColumns() {
    constexpr int mostRows = 200; // of which the width is measured
    horizontalHeader()->setResizeContentsPrecision(mostRows);
    resizeColumnsToContents();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int most =
            std::max(px(column == ZoneTableModel::Name ? 240 : 190), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, std::clamp(columnWidth(column), px(90), most));
    }
}

void ZoneTableView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy))
        emit copyWanted();
    else if (event->matches(QKeySequence::Paste))
        emit pasteWanted();
    else if (event->key() == Qt::Key_Escape)
        emit clearWanted();
    else if (event->key() == Qt::Key_Menu || (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier))
        emit headMenuWanted(currentIndex().column(), viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()));
    else
        return FrozenTable::keyPressEvent(event);
    event->accept();
}

/// Going sideways picks nothing else. Whether a row is picked is asked of the model: what Qt has of it may be a part.
QItemSelectionModel::SelectionFlags ZoneTableView::selectionCommand(const QModelIndex& index,
                                                                    const QEvent* event) const {
    if (isSideways(event))
        return QItemSelectionModel::NoUpdate;
    auto command = FrozenTable::selectionCommand(index, event);
    const bool pressed = event && event->type() == QEvent::MouseButtonPress;
    if (pressed && index.isValid() && command.testFlag(QItemSelectionModel::Toggle)) {
        command.setFlag(QItemSelectionModel::Toggle, false);
        command |=
            m_model.isPicked(m_model.zone(index.row())) ? QItemSelectionModel::Deselect : QItemSelectionModel::Select;
    }
    return command;
}

} // namespace app
