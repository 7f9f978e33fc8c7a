#include "every_view.hpp"

#include "explore/outline_panel.hpp"
#include "small_observatory.hpp"
#include "support.hpp"

#include "look.hpp"
#include "network/network.hpp"
#include "text.hpp"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QRegularExpression>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace gui {
namespace {

// The header and a row laid out as INSEE publishes DEMO_2022.csv.
constexpr auto demoTable = "CODGEO;LIBGEO;POP_MUN;POP_COM_QP;POP_COM;LIB_COM;TX_F;TX_TOT_0A24;TX_TOT_60ETPLUS;IND_"
                           "JEUNE;TX_TOT_MEN1;TX_TOT_ET\r\n"
                           "QP034005;Mosson;21817;53200;290053;Montpellier;51,4;44,3;16,8;1,9;34,1;33\r\n";

/// Where scripts/view_pictures.sh wants a picture of each view; nowhere when the tests run.
QString pictureFolder() { return qEnvironmentVariable("LISIERE_VIEW_PICTURES"); }

void takePicture(const std::string& name, int number, QWidget& view) {
    static const QRegularExpression between{QStringLiteral("[^\\w]+"), QRegularExpression::UseUnicodePropertiesOption};
    const auto words = QString::fromStdString(name).remove(u'&').replace(between, QStringLiteral("-"));
    const auto language =
        paint::language() == indicators::Language::French ? QStringLiteral("fr") : QStringLiteral("en");
    const auto file = QStringLiteral("%1/%2-%3-%4-%5.png").arg(pictureFolder(), language).arg(app::px(100));
    EXPECT_TRUE(view.grab().save(file.arg(number, 3, 10, QChar{u'0'}).arg(words.left(80)))) << name;
}

bool opensSomething(const QString& words) { return words.endsWith(QChar{0x2026}); }

QString spokenOf(const QAbstractButton& button) {
    return button.text().isEmpty() ? button.accessibleName() : button.text();
}

void collect(QMenu& menu, std::vector<QPointer<QAction>>& actions) {
    emit menu.aboutToShow();
    for (auto* action : menu.actions()) {
        if (action->menu())
            collect(*action->menu(), actions);
        else if (action->isEnabled() && opensSomething(action->text()))
            actions.emplace_back(action);
    }
}

class Tour {
public:
    Tour(QSize size, const Look& look) : m_look{look} {
        m_window.window.resize(size);
        m_window.answers->added = {QString::fromStdString(m_files.write("DEMO_2022.csv", demoTable).string())};
    }

    void go() {
        see("empty window", m_window.window);
        ASSERT_TRUE(opened(m_window, m_small.file));
        see("window", m_window.window);
        besideTheMap();
        portrait();
        bottom();
        sideways();
        dialogs("");
        network();
    }

private:
    void rest() {
        ASSERT_TRUE(until([&] { return !m_window.window.jobs().busy(); }));
        for (int i = 0; i < 4; ++i) // what is laid out asks what holds it for room
            QCoreApplication::processEvents();
    }
    void see(const std::string& name, QWidget& view) {
        rest();
        if (!pictureFolder().isEmpty())
            takePicture(name, ++m_pictures, view);
        m_look(name, view);
    }
    void trigger(const char* name) {
        auto* action = m_window.find<QAction>(name);
        ASSERT_NE(action, nullptr) << name;
        action->trigger();
    }
    void press(const char* name) {
        auto* button = m_window.find<QAbstractButton>(name);
        ASSERT_NE(button, nullptr) << name;
        button->click();
    }

    /// In a narrow window layers and portrait take each other's place.
    void besideTheMap() {
        if (m_window.find<QWidget>("layerPanel")->isVisible())
            return;
        trigger("actionLayers");
        see("layers", m_window.window);
        if (!m_window.find<QWidget>("portraitPanel")->isVisible())
            trigger("actionPortrait");
    }
    void portrait() {
        press("perimeter_1");
        see("portrait of the enlarged perimeter", m_window.window);
        if (m_window.find<QAbstractButton>("howObtained")) {
            press("howObtained");
            see("how a figure was obtained", m_window.window);
        }
        press("perimeter_0");
    }
    void bottom() {
        press("tableRows_1");
        see("table of zones", m_window.window);
        auto* kind = m_window.find<QComboBox>("chartKind");
        ASSERT_NE(kind, nullptr);
        m_window.workspace().picked().pickCodes(std::vector<std::string>{"341720101"});
        for (int i = 0; i < kind->count(); ++i) {
            kind->setCurrentIndex(i);
            emit kind->activated(i);
            see("chart " + std::to_string(i), m_window.window);
        }
    }
    /// What stands in place of something else in the window.
    void sideways() {
        trigger("actionStyle");
        see("style of the map", m_window.window);
        trigger("actionStyle");
        trigger("actionDrawOutline");
        see("drawn outline", m_window.window);
        m_window.find<app::OutlinePanel>("outlinePanel")->takePicked();
        see("outline of zones", m_window.window);
        press("leaveOutline");
        m_window.workspace().setBeside("beside", {{"p_caf_am", {}}});
        see("maps side by side", m_window.window);
        m_window.workspace().undoStack().undo();
        trigger("actionSearch");
        m_window.find<QLineEdit>("search")->setText("mos");
        see("palette", m_window.window);
        m_window.find<QLineEdit>("search")->clear();
        m_window.find<QWidget>("map")->setFocus();
    }
    void network() {
        trigger("actionNetwork");
        see("network", m_window.window);
        auto* list = m_window.find<QAbstractItemView>("recordList");
        ASSERT_NE(list, nullptr);
        list->setCurrentIndex(list->model()->index(0, 0));
        see("record", m_window.window);
        dialogs("network: ");
    }

    /// Everything that opens from the menus and from the window as it is.
    void dialogs(const std::string& where) {
        buttons(m_window.window, where);
        std::vector<QPointer<QAction>> actions;
        for (const auto* top : m_window.window.menuBar()->actions())
            collect(*top->menu(), actions);
        for (const auto& action : actions)
            if (action && m_opened.insert(action->text()).second)
                open(where + action->text().toStdString(), [&] { action->trigger(); });
    }
    void buttons(QWidget& view, const std::string& where) {
        std::vector<QPointer<QAbstractButton>> found;
        for (auto* button : view.findChildren<QAbstractButton*>())
            if (button->isVisible() && button->isEnabled() && button->window() == &view &&
                opensSomething(spokenOf(*button)))
                found.emplace_back(button);
        for (const auto& button : found)
            if (button)
                open(where + spokenOf(*button).toStdString(), [&] { button->click(); });
    }

    std::set<QWidget*> shownDialogs() const {
        std::set<QWidget*> shown;
        for (auto* widget : QApplication::topLevelWidgets())
            if (widget->isVisible() && qobject_cast<QDialog*>(widget))
                shown.insert(widget);
        return shown;
    }
    /// Looks at what opened, at what that opens in its turn, and closes it again.
    void open(const std::string& name, const std::function<void()>& act) {
        const auto before = shownDialogs();
        const auto look = [&] {
            for (auto* dialog : shownDialogs())
                if (!before.contains(dialog))
                    seeDialog(name, *dialog);
        };
        QTimer waitsInPlace; // a dialog that keeps act() from returning
        waitsInPlace.setSingleShot(true);
        QObject::connect(&waitsInPlace, &QTimer::timeout, look);
        waitsInPlace.start(0);
        act();
        waitsInPlace.stop();
        rest();
        look();
    }
    void seeDialog(const std::string& name, QWidget& dialog) {
        const QPointer<QWidget> there{&dialog};
        see(name, dialog);
        if (auto* kind = dialog.findChild<QComboBox*>("pageKind"); kind && !pictureFolder().isEmpty())
            kindsOfPages(name, dialog, *kind);
        if (m_depth++ == 0)
            buttons(dialog, name + " › ");
        --m_depth;
        if (there)
            static_cast<QDialog*>(there.data())->reject();
        if (there)
            there->close();
        ASSERT_TRUE(until([&] { return !there || !there->isVisible(); })) << name;
    }

    void kindsOfPages(const std::string& name, QWidget& editor, QComboBox& kind) {
        if (std::exchange(m_kindsSeen, true))
            return;
        for (int i = 0; i < kind.count(); ++i) {
            kind.setCurrentIndex(i);
            emit kind.activated(i);
            QTest::qWait(1000); // its preview is no job of the window
            see(name + " " + kind.currentText().toStdString(), editor);
        }
    }

    Look m_look;
    support::SmallObservatory m_small;
    support::TemporaryFolder m_files;
    Window m_window;            ///< closed before its file goes
    std::set<QString> m_opened; ///< words of actions: each is opened once
    int m_depth = 0, m_pictures = 0;
    bool m_kindsSeen = false;
};

} // namespace

void throughEveryView(QSize size, const Look& look) { Tour{size, look}.go(); }

Setting::Setting(indicators::Language language, int textSize) {
    paint::setLanguage(language);
    app::applyLook(*qApp, false, textSize);
}

Setting::~Setting() {
    paint::setLanguage(indicators::Language::English);
    app::applyLook(*qApp, false);
}

void Findings::add(const std::string& view, const QWidget& widget, const std::string& what) {
    const auto name = widget.objectName().isEmpty() && widget.parentWidget()
                          ? "in " + widget.parentWidget()->objectName().toStdString()
                          : widget.objectName().toStdString();
    m_all.try_emplace(std::string{widget.metaObject()->className()} + " " + name + ": " + what, view);
}

void Findings::tell() const {
    for (const auto& [what, view] : m_all)
        ADD_FAILURE() << what << "  [" << view << "]";
}

std::vector<QWidget*> visibleIn(QWidget& view) {
    std::vector<QWidget*> found;
    for (auto* widget : view.findChildren<QWidget*>())
        if (widget->isVisible() && widget->window() == view.window())
            found.push_back(widget);
    return found;
}

QString wordsOf(const QWidget& control) {
    if (const auto* label = qobject_cast<const QLabel*>(&control))
        return label->text();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&control))
        return button->text();
    if (const auto* list = qobject_cast<const QComboBox*>(&control))
        return list->currentText();
    if (const auto* edit = qobject_cast<const QLineEdit*>(&control))
        return edit->placeholderText();
    return {};
}

bool showsItsIconAlone(const QAbstractButton& button) {
    if (button.icon().isNull() || button.inherits("QLineEditIconButton"))
        return false;
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    return button.text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly);
}

} // namespace gui
