#include "column_menu.hpp"

#include "typed_numbers.hpp"
#include "words.hpp"
#include "zone_table_model.hpp"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>

#include <functional>

namespace app {
namespace {

std::optional<double> numberIn(const QString& text) {
    const auto typed = typedNumbers(text);
    const auto* numbers = std::get_if<0>(&typed);
    return numbers && numbers->size() == 1 ? std::optional{numbers->front()} : std::nullopt;
}

void askForValue(ZoneTableModel& model, int column, ColumnFilter::Kind kind, QWidget* parent) {
    auto* dialog = new QInputDialog{parent};
    dialog->setObjectName(QStringLiteral("filterValue"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setWindowTitle(QCoreApplication::translate("ColumnMenu", "Filter"));
    const auto name = indicatorName(model.figures(column)->indicator);
    dialog->setLabelText((kind == ColumnFilter::Kind::AtLeast
                              ? QCoreApplication::translate("ColumnMenu", "%1 is at least:")
                              : QCoreApplication::translate("ColumnMenu", "%1 is at most:"))
                             .arg(name));
    dialog->open();
    auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    ok->setEnabled(false);
    QObject::connect(dialog, &QInputDialog::textValueChanged, ok,
                     [ok](const QString& text) { ok->setEnabled(numberIn(text).has_value()); });
    QObject::connect(dialog, &QInputDialog::textValueSelected, &model, [&model, column, kind](const QString& text) {
        if (const auto value = numberIn(text))
            model.setColumnFilter(column, ColumnFilter{kind, *value});
    });
}

QAction* addFilter(QMenu& menu, const QString& text, bool on, std::function<void()> act) {
    auto* action = menu.addAction(text, &menu, std::move(act));
    action->setCheckable(true);
    action->setChecked(on);
    return action;
}

void addFilters(QMenu& menu, ZoneTableModel& model, int column, QWidget* parent) {
    using Kind = ColumnFilter::Kind;
    const auto now = model.columnFilter(column);
    const auto is = [&](Kind kind) { return now && now->kind == kind; };
    const auto set = [&model, column](std::optional<ColumnFilter> filter) {
        return [&model, column, filter] { model.setColumnFilter(column, filter); };
    };
    addFilter(menu, QCoreApplication::translate("ColumnMenu", "All zones"), !now, set(std::nullopt));
    for (const auto kind : {Kind::AtLeast, Kind::AtMost})
        addFilter(menu,
                  kind == Kind::AtLeast ? QCoreApplication::translate("ColumnMenu", "At least…")
                                        : QCoreApplication::translate("ColumnMenu", "At most…"),
                  is(kind), [&model, column, kind, parent] { askForValue(model, column, kind, parent); })
            ->setObjectName(kind == Kind::AtLeast ? QStringLiteral("filterAtLeast") : QStringLiteral("filterAtMost"));
    addFilter(menu, QCoreApplication::translate("ColumnMenu", "Without a value"), is(Kind::Absent),
              set(ColumnFilter{Kind::Absent}))
        ->setObjectName(QStringLiteral("filterAbsent"));
    if (column != model.firstField() || model.classNames().isEmpty())
        return;
    menu.addSeparator();
    const auto classes = model.classNames();
    for (int place = 0; place < classes.size(); ++place)
        addFilter(menu, classes[place], is(Kind::Class) && now->place == place,
                  set(ColumnFilter{Kind::Class, 0, place}))
            ->setObjectName(QStringLiteral("filterClass%1").arg(place));
}

} // namespace

void fillColumnMenu(QMenu& menu, ZoneTableModel& model, int column, QWidget* parent) {
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
        menu.addAction(order == Qt::AscendingOrder
                           ? QCoreApplication::translate("ColumnMenu", "Sort in ascending order")
                           : QCoreApplication::translate("ColumnMenu", "Sort in descending order"),
                       &model, [&model, column, order] { model.sort(column, order); });
    if (!model.figures(column))
        return;
    menu.addSeparator();
    addFilters(menu, model, column, parent);
}

void fillFilterMenu(QMenu& menu, ZoneTableModel& model, QWidget* parent) {
    for (int column = 0; column < model.columnCount(); ++column) {
        auto name = model.headerData(column, Qt::Horizontal).toString().section(u'\n', 0, 0);
        if (model.columnFilter(column))
            name += QStringLiteral(" · ") + model.headerData(column, Qt::Horizontal).toString().section(u'\n', 1);
        fillColumnMenu(*menu.addMenu(name.replace(u'&', QStringLiteral("&&"))), model, column, parent);
    }
    menu.addSeparator();
    auto* clear = menu.addAction(QCoreApplication::translate("ColumnMenu", "Take these filters off"), &model,
                                 &ZoneTableModel::clearColumnFilters);
    clear->setObjectName(QStringLiteral("clearFilters"));
    clear->setEnabled(model.hasColumnFilters());
}

} // namespace app
