// What holds for all that the window shows: controls have names, keys reach every action, words have room, French is
// whole.
#include "cut_text.hpp"
#include "explore/command_entries.hpp"
#include "small_observatory.hpp"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QToolButton>
#include <QXmlStreamReader>

#include <map>
#include <set>

namespace {

// ---- names

/// As a screen reader says it: the name given, that of the label before it, or its own words.
QString nameOf(QWidget& widget) {
    const auto* spoken = QAccessible::queryAccessibleInterface(&widget);
    return spoken ? spoken->text(QAccessible::Name) : widget.accessibleName();
}

/// Qt's own parts of a control, which is what has the name.
bool isInner(const QWidget& widget) {
    return widget.objectName().startsWith(QLatin1String{"qt_"}) || widget.focusProxy() ||
           qobject_cast<const QLabel*>(&widget) || qobject_cast<const QComboBox*>(widget.parentWidget());
}

void checkNames(const std::string& view, QWidget& shown, gui::Findings& findings) {
    for (auto* widget : gui::visibleIn(shown)) {
        if (widget->focusPolicy() != Qt::NoFocus && !isInner(*widget) && nameOf(*widget).trimmed().isEmpty())
            findings.add(view, *widget, "takes the focus without a name");
        if (const auto* button = qobject_cast<QAbstractButton*>(widget);
            button && gui::showsItsIconAlone(*button) && button->toolTip().isEmpty())
            findings.add(view, *widget, "an icon without a tooltip");
    }
}

// ---- French

QString plain(QString text) { return text.remove(QLatin1Char{'&'}); }

/// English sentences that French says otherwise, wherever they stand.
std::set<QString> saidOtherwise() {
    QFile file{QStringLiteral(FRENCH_TS)};
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml{&file};
    std::set<QString> other, same;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source")
            source = plain(xml.readElementText().trimmed());
        else if (xml.name() == u"translation") {
            const auto french = plain(xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
            same.insert(french);
            if (french != source)
                other.insert(source);
        }
    }
    std::erase_if(other, [&](const QString& text) { return text.isEmpty() || same.contains(text); });
    return other;
}

void checkFrench(const std::string& view, QWidget& shown, const std::set<QString>& english, gui::Findings& findings) {
    const auto check = [&](const QWidget& widget, const QString& text) {
        if (english.contains(plain(text).trimmed()))
            findings.add(view, widget, "is English: “" + text.toStdString() + "”");
    };
    check(shown, shown.windowTitle());
    for (auto* widget : gui::visibleIn(shown)) {
        for (const auto& text : {gui::wordsOf(*widget), widget->toolTip(), widget->accessibleName()})
            check(*widget, text);
        if (const auto* box = qobject_cast<QComboBox*>(widget))
            for (int i = 0; i < box->count(); ++i)
                check(*widget, box->itemText(i));
        if (const auto* tabs = qobject_cast<QTabBar*>(widget))
            for (int tab = 0; tab < tabs->count(); ++tab)
                check(*widget, tabs->tabText(tab));
        if (const auto* head = qobject_cast<QHeaderView*>(widget); head && head->model())
            for (int section = 0; section < head->count(); ++section)
                check(*widget, head->model()->headerData(section, head->orientation()).toString());
    }
}

constexpr QSize designed{1600, 1000};

} // namespace

TEST(EveryView, InEnglishHasNamesAndRoom) {
    gui::Findings findings;
    gui::throughEveryView(designed, [&](const std::string& name, QWidget& view) {
        checkNames(name, view, findings);
        gui::findCutText(name, view, designed, findings);
    });
    findings.tell();
}

TEST(EveryView, InFrenchIsFrenchAndHasRoom) {
    const gui::Setting setting{indicators::Language::French, 100};
    const auto english = saidOtherwise();
    gui::Findings findings;
    gui::throughEveryView(designed, [&](const std::string& name, QWidget& view) {
        checkFrench(name, view, english, findings);
        gui::findCutText(name, view, designed, findings);
    });
    findings.tell();
}

class LargeText : public testing::TestWithParam<indicators::Language> {};

TEST_P(LargeText, HasRoomInAWindowOfTheSameSize) {
    const gui::Setting setting{GetParam(), 200};
    gui::Findings findings;
    gui::throughEveryView(
        designed, [&](const std::string& name, QWidget& view) { gui::findCutText(name, view, designed, findings); });
    findings.tell();
}

INSTANTIATE_TEST_SUITE_P(EveryView, LargeText,
                         testing::Values(indicators::Language::English, indicators::Language::French),
                         [](const auto& test) {
                             return test.param == indicators::Language::English ? "InEnglish" : "InFrench";
                         });

namespace {

void leaves(QMenu& menu, std::vector<QAction*>& actions) {
    emit menu.aboutToShow();
    for (auto* action : menu.actions()) {
        if (action->menu())
            leaves(*action->menu(), actions);
        else if (!action->isSeparator())
            actions.push_back(action);
    }
}

} // namespace

TEST(Keys, ReachEveryActionByItsMenuAndThePalette) {
    for (const auto language : {indicators::Language::English, indicators::Language::French}) {
        const gui::Setting setting{language, 100};
        const support::SmallObservatory small;
        gui::Window w;
        ASSERT_TRUE(gui::opened(w, small.file));
        std::set<QKeySequence> letters;
        for (const auto* menu : w.window.menuBar()->actions()) {
            const auto letter = QKeySequence::mnemonic(menu->text());
            EXPECT_FALSE(letter.isEmpty()) << menu->text().toStdString();
            EXPECT_TRUE(letters.insert(letter).second) << "two menus open with " << letter.toString().toStdString();
        }
        std::set<QString> listed; // by name: some menus are filled anew each time
        for (const auto& entry : app::commandsOf(*w.window.menuBar()))
            listed.insert(std::get<QPointer<QAction>>(entry.target)->objectName());
        std::vector<QAction*> actions;
        for (const auto* menu : w.window.menuBar()->actions())
            leaves(*menu->menu(), actions);
        for (const auto* action : actions)
            if (action->isEnabled() && action->isVisible() && !action->objectName().isEmpty()) {
                EXPECT_TRUE(listed.contains(action->objectName())) << action->objectName().toStdString();
            }
    }
}

TEST(Keys, NoTwoActionsOfTheWindowShareThem) {
    gui::Window w;
    std::map<QKeySequence, std::string> taken;
    for (const auto* action : w.window.findChildren<QAction*>()) {
        if (action->shortcutContext() == Qt::WidgetShortcut ||
            action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
            continue;
        for (const auto& keys : action->shortcuts()) {
            const auto name = action->text().toStdString();
            const auto [there, free] = taken.try_emplace(keys, name);
            EXPECT_TRUE(free) << keys.toString().toStdString() << ": “" << there->second << "” and “" << name << "”";
        }
    }
}
