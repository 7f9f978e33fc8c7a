#include "cut_text.hpp"

#include "parts_label.hpp"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QStyleOptionButton>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

namespace gui {
namespace {

constexpr int rounding = 1;

int widthOf(const QFont& font, const QString& text) {
    return QFontMetrics{font}.size(Qt::TextShowMnemonic, text).width();
}

bool fits(const QLabel& label) {
    if (label.text().isEmpty())
        return true;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) <= label.height() + rounding;
    return label.sizeHint().width() <= label.width() + rounding &&
           label.sizeHint().height() <= label.height() + rounding;
}

/// The style sheet makes some buttons bold, for all of their life or while they are checked.
bool fits(const QPushButton& button) {
    QStyleOptionButton option;
    option.initFrom(&button);
    const auto room = button.style()->subElementRect(QStyle::SE_PushButtonContents, &option, &button).size();
    auto font = button.font();
    if (!button.property("segment").isNull() || !button.property("choice").isNull() ||
        button.property("filled").toBool())
        font.setWeight(QFont::DemiBold);
    constexpr int besideIcon = 4;
    const int icon = button.icon().isNull() ? 0 : button.iconSize().width() + besideIcon;
    const auto words = QFontMetrics{font}.size(Qt::TextShowMnemonic, button.text());
    return words.width() + icon <= room.width() + rounding && words.height() <= button.height();
}

bool fits(const QComboBox& list) {
    QStyleOptionComboBox option;
    option.initFrom(&list);
    option.editable = list.isEditable();
    const auto room =
        list.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &list).width();
    const int icon = list.itemIcon(list.currentIndex()).isNull() ? 0 : list.iconSize().width() + 4;
    return widthOf(list.font(), list.currentText()) + icon <= room + rounding;
}

/// What is typed can be scrolled; what a field says while it is empty cannot.
bool fits(const QLineEdit& edit) {
    if (!edit.text().isEmpty() || edit.placeholderText().isEmpty())
        return true;
    constexpr int inside = 4;
    int room = edit.contentsRect().width() - inside;
    for (const auto* icon : edit.findChildren<QToolButton*>())
        if (icon->isVisible())
            room -= icon->width();
    return widthOf(edit.font(), edit.placeholderText()) <= room + rounding;
}

/// Names of places and records can be longer than any field: all of it is told.
bool isToldOtherwise(const QWidget& widget) {
    const auto words = wordsOf(widget);
    if (qobject_cast<const app::PartsLabel*>(&widget))
        return true; // leaves out whole parts
    const bool written =
        qobject_cast<const QLineEdit*>(&widget) ||
        (qobject_cast<const QComboBox*>(&widget) && static_cast<const QComboBox&>(widget).isEditable());
    return written && widget.toolTip().contains(words);
}

bool fits(const QWidget& widget) {
    if (isToldOtherwise(widget))
        return true;
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return fits(*label);
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    if (button && (showsItsIconAlone(*button) || button->text().isEmpty()))
        return true;
    if (const auto* push = qobject_cast<const QPushButton*>(&widget))
        return fits(*push);
    if (const auto* list = qobject_cast<const QComboBox*>(&widget))
        return fits(*list);
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        return fits(*edit);
    return !button || widget.sizeHint().width() <= widget.width() + rounding;
}

/// Of a widget that has words: what holds it does not cut it at the side.
bool isInside(const QWidget& widget) {
    const auto* parent = widget.parentWidget();
    return !parent || qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()) || wordsOf(widget).isEmpty() ||
           (widget.x() >= 0 && widget.geometry().right() < parent->width());
}

/// What stands in it would overlap or be cut.
bool isSqueezed(const QWidget& widget) {
    return widget.layout() && widget.width() + rounding < widget.layout()->totalMinimumSize().width();
}

void checkScrolled(const std::string& view, const QScrollArea& area, Findings& findings) {
    if (area.widget() && area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff &&
        area.widget()->width() > area.viewport()->width())
        findings.add(view, area,
                     "its content is " + std::to_string(area.widget()->width()) + " wide, it " +
                         std::to_string(area.viewport()->width()));
}

void checkHead(const std::string& view, const QHeaderView& head, Findings& findings) {
    if (head.orientation() != Qt::Horizontal || !head.model() || head.defaultAlignment().toInt() & Qt::TextWordWrap)
        return;
    for (int section = 0; section < head.count(); ++section)
        if (!head.isSectionHidden(section) && head.sectionSize(section) < head.sectionSizeHint(section))
            findings.add(view, head,
                         "no room for the head “" +
                             head.model()->headerData(section, Qt::Horizontal).toString().toStdString() + "”");
}

void checkList(const std::string& view, const QListView& list, Findings& findings) {
    if (!list.model() || list.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff || list.wordWrap())
        return;
    for (int row = 0; row < list.model()->rowCount(); ++row) {
        const auto index = list.model()->index(row, list.modelColumn());
        if (list.sizeHintForIndex(index).width() > list.viewport()->width() &&
            !index.data(Qt::ToolTipRole).toString().contains(index.data().toString()))
            findings.add(view, list, "no room for the entry “" + index.data().toString().toStdString() + "”");
    }
}

void checkTabs(const std::string& view, const QTabBar& tabs, Findings& findings) {
    for (int tab = 0; tab < tabs.count(); ++tab)
        if (widthOf(tabs.font(), tabs.tabText(tab)) > tabs.tabRect(tab).width())
            findings.add(view, tabs, "no room for the tab “" + tabs.tabText(tab).toStdString() + "”");
}

} // namespace

void findCutText(const std::string& view, QWidget& shown, QSize screen, Findings& findings) {
    if (shown.width() > screen.width() || shown.height() > screen.height())
        findings.add(view, shown,
                     "larger than the screen: " + std::to_string(shown.width()) + " × " +
                         std::to_string(shown.height()));
    for (auto* widget : visibleIn(shown)) {
        if (const auto* head = qobject_cast<QHeaderView*>(widget))
            checkHead(view, *head, findings);
        else if (const auto* list = qobject_cast<QListView*>(widget))
            checkList(view, *list, findings);
        else if (const auto* area = qobject_cast<QScrollArea*>(widget))
            checkScrolled(view, *area, findings);
        else if (const auto* tabs = qobject_cast<QTabBar*>(widget))
            checkTabs(view, *tabs, findings);
        else if (!fits(*widget) || !isInside(*widget))
            findings.add(view, *widget, "no room for “" + wordsOf(*widget).toStdString() + "”");
        if (isSqueezed(*widget))
            findings.add(view, *widget, "no room for its parts");
    }
}

} // namespace gui
