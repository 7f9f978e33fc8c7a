#include "page_editor.hpp"

#include "gui.hpp"
#include "legend_editor.hpp"
#include "page_preview.hpp"
#include "page_words.hpp"
#include "saved_pages.hpp"
#include "segmented.hpp"
#include "shelf.hpp"
#include "small_observatory.hpp"
#include "support.hpp"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <filesystem>

namespace {

using layers::PageItem;
using layers::PageTemplate;

struct EditorWindow : gui::Window {
    const support::SmallObservatory small;
    const support::TemporaryFolder folder;
    app::PageEditor* editor = nullptr;

    bool start() {
        if (!gui::opened(*this, small.file))
            return false;
        QTest::mouseClick(find<QPushButton>("makePage"), Qt::LeftButton);
        return waitForEditor();
    }
    bool waitForEditor() {
        editor = nullptr;
        return gui::until([&] {
            editor = window.findChild<app::PageEditor*>();
            return editor && preview().hasImage() && !window.jobs().busy();
        });
    }
    template <typename T> T* part(const char* name) { return editor->findChild<T*>(QLatin1String{name}); }
    app::PagePreview& preview() { return *editor->findChild<app::PagePreview*>(); }
    const layers::PageDocument& page() { return editor->document(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
        editor->activateWindow(); // shortcuts are those of the active window
        ASSERT_TRUE(QTest::qWaitForWindowActive(editor));
        QTest::keyClick(editor, key, modifiers);
    }
    void undo() { press(Qt::Key_Z, Qt::ControlModifier); }
    void redo() { press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier); }
    bool quiet() {
        return gui::until([&] { return !window.jobs().busy(); });
    }
    /// Types a name into the dialog that asks for one.
    bool answer(const QString& name) {
        auto* dialog = editor->findChild<QInputDialog*>("nameDialog");
        if (!dialog)
            return false;
        dialog->setTextValue(name);
        dialog->accept();
        return true;
    }
};

} // namespace

TEST(PageEditor, AProposalIsPrintedOnlyOnceItIsTakenAndTypingTakesItsPlace) {
    EditorWindow w;
    ASSERT_TRUE(w.start());
    auto* title = w.part<QLineEdit>("pageTitle");
    EXPECT_FALSE(title->placeholderText().isEmpty());
    EXPECT_TRUE(w.page().title.empty());
    EXPECT_FALSE(w.page().titleAccepted);
    QTest::mouseClick(w.part<QPushButton>("pageTakeTitle"), Qt::LeftButton);
    EXPECT_TRUE(w.page().titleAccepted);
    EXPECT_EQ(w.part<QLabel>("pageTitleState")->text(), "printed");
    QTest::keyClicks(title, "Two worlds");
    EXPECT_EQ(w.page().title, "Two worlds");
    EXPECT_FALSE(w.page().titleAccepted);
    w.undo();
    EXPECT_TRUE(w.page().titleAccepted) << "the ten letters were one step";
    EXPECT_TRUE(title->text().isEmpty());
    w.undo();
    EXPECT_FALSE(w.page().titleAccepted);
    w.redo();
    w.redo();
    EXPECT_EQ(title->text(), "Two worlds");
}

TEST(PageEditor, CtrlZInAFieldTakesTheStepOfThePageBack) {
    EditorWindow w;
    ASSERT_TRUE(w.start());
    auto* title = w.part<QLineEdit>("pageTitle");
    title->setFocus();
    QTest::keyClicks(title, "A b");
    QTest::keyClick(title, Qt::Key_Tab);
    title->setFocus();
    QTest::keyClicks(title, " c");
    EXPECT_EQ(w.page().title, "A b c");
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(w.page().title, "A b") << "leaving the field ends the step";
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(w.page().title, "");
    auto* note = w.part<QPlainTextEdit>("pageNote");
    note->setFocus();
    QTest::keyClicks(note, "Read with care");
    EXPECT_EQ(w.page().note, "Read with care");
    QTest::keyClick(note, Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(w.page().note, "");
    EXPECT_TRUE(note->toPlainText().isEmpty());
}

TEST(PageEditor, FormatItemsAndKindAreEachOneStep) {
    EditorWindow w;
    ASSERT_TRUE(w.start());
    const auto before = w.page();
    QTest::mouseClick(w.part<QPushButton>("pageFormat_1"), Qt::LeftButton);
    EXPECT_EQ(layers::toText(w.page().format), "a3");
    QTest::mouseClick(w.part<QPushButton>("pageLie_1"), Qt::LeftButton);
    EXPECT_EQ(layers::toText(w.page().format), "a3-portrait");
    QTest::mouseClick(w.part<QPushButton>("pageFormat_2"), Qt::LeftButton);
    EXPECT_EQ(layers::toText(w.page().format), "slide") << "a slide does not stand";
    EXPECT_TRUE(w.part<app::Segmented>("pageLie")->isHidden());
    auto* arrow = w.part<QCheckBox>("pageItem_north-arrow");
    arrow->click();
    EXPECT_FALSE(w.page().shows(PageItem::NorthArrow));
    auto* kind = w.part<QComboBox>("pageKind");
    kind->setCurrentIndex(kind->findData(static_cast<int>(PageTemplate::Neighbourhood)));
    emit kind->activated(kind->currentIndex());
    EXPECT_EQ(w.page().kind, PageTemplate::Neighbourhood);
    EXPECT_EQ(w.page().subject, "qpv@2015:QP034005") << "the one that is selected";
    EXPECT_EQ(layers::toText(w.page().format), "a4-portrait");
    EXPECT_EQ(w.editor->undoStack().count(), 5);
    for (int i = 0; i < 5; ++i)
        w.undo();
    EXPECT_EQ(w.page(), before);
    EXPECT_TRUE(arrow->isChecked());
}

TEST(PageEditor, TheMapIsFramedAsTheWindowOrToAScaleThatIsTyped) {
    EditorWindow w;
    ASSERT_TRUE(w.start());
    const auto whole = w.page().map.extent;
    QTest::mouseClick(w.part<QPushButton>("pageExtent_1"), Qt::LeftButton);
    ASSERT_TRUE(w.page().map.extent.has_value());
    EXPECT_NE(w.page().map.extent, whole);
    QTest::mouseClick(w.part<QPushButton>("pageExtent_2"), Qt::LeftButton);
    auto* scale = w.part<QLineEdit>("pageScale");
    ASSERT_TRUE(scale->isVisible());
    QTest::keyClicks(scale, "30 000");
    EXPECT_EQ(w.page().scale, 30000);
    scale->selectAll();
    QTest::keyClicks(scale, "large");
    EXPECT_FALSE(w.part<QLabel>("pageScaleProblem")->text().isEmpty());
    EXPECT_EQ(w.page().scale, 30000);
    QTest::mouseClick(w.part<QPushButton>("pageExtent_0"), Qt::LeftButton);
    EXPECT_FALSE(w.page().scale.has_value());
    EXPECT_EQ(w.page().map.extent, whole);
}

TEST(PageEditor, LinesOfTheLegendAreRewordedAndMovedWithinTheirSection) {
    EditorWindow w;
    ASSERT_TRUE(w.start());
    auto* list = w.part<app::LegendList>("pageLegend");
    ASSERT_GE(list->count(), 3);
    const auto first = list->item(0)->text(), second = list->item(1)->text();
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    ASSERT_TRUE(gui::until([&] { return list->item(1)->text() == first; }));
    EXPECT_EQ(list->currentRow(), 1) << "it stays chosen";
    EXPECT_FALSE(w.page().legend.empty());
    list->item(0)->setText("Low incomes");
    ASSERT_TRUE(gui::until([&] {
        return std::ranges::any_of(w.page().legend, [](const auto& edit) { return edit.label == "Low incomes"; });
    }));
    list->item(0)->setText("");
    ASSERT_TRUE(gui::until([&] { return list->item(0)->text() == second; })) << "nothing typed: the proposal again";
    QTest::mouseClick(w.part<QPushButton>("pageLegendReset"), Qt::LeftButton);
    EXPECT_TRUE(w.page().legend.empty());
    EXPECT_EQ(list->item(0)->text(), first);
    const auto last = list->count() - 1;
    list->setCurrentRow(last);
    const auto text = list->item(last)->text();
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(list->item(last)->text(), text) << "there is nothing below it";
}

TEST(PageEditor, ThePreviewHasThePixelsItIsShownOnWholeAndAsPrinted) {
    EditorWindow w;
    ASSERT_TRUE(w.start());
    EXPECT_TRUE(w.preview().sharp());
    QTest::mouseClick(w.part<QPushButton>("pageZoom_1"), Qt::LeftButton);
    ASSERT_TRUE(gui::until([&] { return w.preview().sharp(); }));
    // A4 lying is 297 mm wide: at the dots per inch of the window.
    EXPECT_NEAR(w.preview().image().width(), 297 / 25.4 * w.editor->logicalDpiX() * w.editor->devicePixelRatioF(), 2);
    QTest::mouseClick(w.part<QPushButton>("pageZoom_0"), Qt::LeftButton);
    w.editor->resize(1000, 640);
    ASSERT_TRUE(gui::until([&] { return w.preview().sharp() && !w.window.jobs().busy(); }));
}

TEST(PageEditor, APageIsSavedInTheFileOpenedAgainAndCanBeUndoneThere) {
    EditorWindow w;
    ASSERT_TRUE(w.start());
    QTest::keyClicks(w.part<QLineEdit>("pageTitle"), "Two worlds");
    const auto saved = w.page();
    w.part<QAction>("actionSavePage")->trigger();
    ASSERT_TRUE(w.answer("Seminar"));
    auto& shelf = *w.window.findChild<app::Shelf*>();
    ASSERT_TRUE(gui::until([&] { return shelf.content().pages == std::vector<std::string>{"Seminar"}; }));
    EXPECT_EQ(layers::savedPage(w.small.open(), "Seminar"), saved);
    QTest::keyClicks(w.part<QLineEdit>("pageTitle"), ", or one");
    auto* menu = w.part<QToolButton>("savedPages")->menu();
    emit menu->aboutToShow();
    menu->actions().front()->trigger();
    ASSERT_TRUE(gui::until([&] { return w.page() == saved; }));
    w.undo();
    EXPECT_EQ(w.page().title, "Two worlds, or one") << "opening is a step like any other";
    ASSERT_TRUE(w.quiet());
    w.workspace().undoStack().undo();
    ASSERT_TRUE(gui::until([&] { return shelf.content().pages.empty(); }));
    EXPECT_TRUE(layers::savedPages(w.small.open()).empty());
}

TEST(PageEditor, ASavedPageIsOpenedFromTheMenuOfTheWindow) {
    EditorWindow w;
    ASSERT_TRUE(gui::opened(w, w.small.file));
    layers::PageDocument page;
    page.map = w.workspace().document();
    page.title = "Kept";
    auto& shelf = *w.window.findChild<app::Shelf*>();
    shelf.savePage("Kept", page);
    ASSERT_TRUE(gui::until([&] { return shelf.content().pages.size() == 1; }));
    auto* menu = w.find<QAction>("actionSavedPages")->menu();
    emit menu->aboutToShow();
    menu->actions().front()->trigger();
    ASSERT_TRUE(w.waitForEditor());
    EXPECT_EQ(w.page(), page);
}

TEST(PageEditor, WritesAPdfAndComesBackAsItWasLeft) {
    EditorWindow w;
    ASSERT_TRUE(w.start());
    w.answers->page = QString::fromStdString((w.folder / "page.pdf").string());
    QTest::keyClicks(w.part<QLineEdit>("pageTitle"), "Two neighbourhoods, two worlds");
    QTest::mouseClick(w.part<QPushButton>("exportPage"), Qt::LeftButton);
    ASSERT_TRUE(gui::until([&] { return std::filesystem::exists(w.folder / "page.pdf") && !w.editor->busy(); }));
    EXPECT_EQ(support::readFile(w.folder / "page.pdf").substr(0, 5), "%PDF-");
    EXPECT_TRUE(w.part<QLabel>("pageMessage")->text().contains("page.pdf"));
    QTest::keyClick(w.editor, Qt::Key_Escape);
    ASSERT_TRUE(gui::until([&] { return !w.window.findChild<app::PageEditor*>(); }));
    QTest::mouseClick(w.find<QPushButton>("makePage"), Qt::LeftButton);
    ASSERT_TRUE(w.waitForEditor());
    EXPECT_EQ(w.page().title, "Two neighbourhoods, two worlds");
}

TEST(PageEditor, AFolderThatCannotBeWrittenGivesASentenceAndAnotherChance) {
    EditorWindow w;
    ASSERT_TRUE(w.start());
    w.answers->page = "/no/such/folder/page.pdf";
    QTest::mouseClick(w.part<QPushButton>("exportPage"), Qt::LeftButton);
    const auto* message = w.part<QLabel>("pageMessage");
    auto* elsewhere = w.part<QPushButton>("exportElsewhere");
    ASSERT_TRUE(gui::until([&] { return message->text().contains("/no/such/folder") && !elsewhere->isHidden(); }))
        << message->text().toStdString();
    ASSERT_TRUE(w.quiet());
    w.answers->page = QString::fromStdString((w.folder / "page.pdf").string());
    QTest::mouseClick(elsewhere, Qt::LeftButton);
    ASSERT_TRUE(gui::until([&] { return std::filesystem::exists(w.folder / "page.pdf"); }));
    ASSERT_TRUE(w.quiet());
    EXPECT_TRUE(elsewhere->isHidden());
}

TEST(PageEditor, EscapeStopsTheWritingFirst) {
    EditorWindow w;
    ASSERT_TRUE(w.start());
    w.answers->page = QString::fromStdString((w.folder / "page.png").string());
    QTest::mouseClick(w.part<QPushButton>("exportPage"), Qt::LeftButton);
    ASSERT_TRUE(w.editor->busy());
    QTest::keyClick(w.editor, Qt::Key_Escape);
    EXPECT_TRUE(w.editor->isVisible());
    ASSERT_TRUE(gui::until([&] { return !w.editor->busy() && !w.window.jobs().busy(); }));
    EXPECT_TRUE(std::filesystem::is_empty(w.folder.path()));
    QTest::keyClick(w.editor, Qt::Key_Escape);
    EXPECT_TRUE(gui::until([&] { return !w.window.findChild<app::PageEditor*>(); }));
}

TEST(PageEditor, CopiesThePageAsAPictureADrawingAndItsWords) {
    EditorWindow w;
    ASSERT_TRUE(w.start());
    QTest::keyClicks(w.part<QLineEdit>("pageTitle"), "Two worlds");
    ASSERT_TRUE(w.quiet());
    QTest::mouseClick(w.part<QToolButton>("copyPage"), Qt::LeftButton);
    ASSERT_TRUE(gui::until([&] {
        const auto* data = QApplication::clipboard()->mimeData();
        return data && data->hasImage();
    }));
    const auto* data = QApplication::clipboard()->mimeData();
    EXPECT_TRUE(data->data("image/svg+xml").contains("<svg"));
    EXPECT_TRUE(data->text().startsWith("Two worlds")) << data->text().toStdString();
}

TEST(PageEditor, TheSheetOfANeighbourhoodIsOneClickFromItsPortrait) {
    EditorWindow w;
    ASSERT_TRUE(gui::opened(w, w.small.file));
    w.workspace().select("QP034006");
    auto* button = w.find<QToolButton>("neighbourhoodSheet");
    ASSERT_TRUE(gui::until([&] { return button->isVisible() && !w.window.jobs().busy(); }));
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_TRUE(gui::until([&] { return (w.editor = w.window.findChild<app::PageEditor*>()) != nullptr; }));
    EXPECT_EQ(w.page().kind, PageTemplate::Neighbourhood);
    EXPECT_EQ(w.page().subject, "qpv@2015:QP034006");
    ASSERT_TRUE(w.quiet());
}

TEST(PageWords, AScaleIsReadAsPeopleTypeIt) {
    EXPECT_EQ(app::typedScale("25 000"), 25000);
    EXPECT_EQ(app::typedScale("1 : 25\u202F000"), 25000);
    EXPECT_EQ(app::typedScale("1/25000"), 25000);
    EXPECT_EQ(app::typedScale("1:1"), std::nullopt);
    EXPECT_EQ(app::typedScale("25 000 ; 30 000"), std::nullopt);
    EXPECT_EQ(app::typedScale("large"), std::nullopt);
    EXPECT_EQ(app::typedScale(""), std::nullopt);
}

TEST(PageEditor, WhatIsHiddenRewordedAndNotedIsSoOnThePage) {
    EditorWindow w;
    ASSERT_TRUE(w.start());
    const auto words = [&] {
        QStringList lines;
        for (const auto& line : w.preview().plan().textLines())
            lines << line;
        return lines.join(QLatin1Char{'\n'});
    };
    auto* list = w.part<app::LegendList>("pageLegend");
    const auto first = list->item(0)->text();
    EXPECT_TRUE(words().contains(first));
    list->item(0)->setText("Low incomes");
    ASSERT_TRUE(gui::until([&] { return words().contains("Low incomes") && !w.window.jobs().busy(); }));
    EXPECT_FALSE(words().contains(first));
    EXPECT_TRUE(list->item(0)->text() == "Low incomes");
    w.part<QCheckBox>("pageItem_subtitle")->click();
    w.part<QCheckBox>("pageItem_legend")->click();
    ASSERT_TRUE(gui::until([&] { return !words().contains("Low incomes") && !w.window.jobs().busy(); }));
    EXPECT_GE(list->count(), 3) << "its lines can still be read and changed";
    QTest::keyClicks(w.part<QPlainTextEdit>("pageNote"), "Drawn for the seminar");
    ASSERT_TRUE(gui::until([&] { return words().contains("Drawn for the seminar"); }));
}

TEST(PageEditor, APageThatCannotBeMadeSaysWhyInItsPlace) {
    EditorWindow w;
    ASSERT_TRUE(w.start());
    w.editor->edit("x", [](layers::PageDocument& page) {
        page.kind = PageTemplate::Neighbourhood;
        page.subject = "qpv@2015:QP999999";
    });
    const auto* problem = w.part<QLabel>("pageProblem");
    ASSERT_TRUE(gui::until([&] { return problem->text().contains("QP999999"); })) << problem->text().toStdString();
    EXPECT_FALSE(problem->isHidden());
    EXPECT_FALSE(w.preview().hasImage());
    w.undo();
    ASSERT_TRUE(gui::until([&] { return w.preview().hasImage() && problem->isHidden(); }));
}

TEST(PageEditor, ASheetHasItsSentencesToChangeAndBothItsSidesInOnePdf) {
    EditorWindow w;
    ASSERT_TRUE(w.start());
    auto* kind = w.part<QComboBox>("pageKind");
    kind->setCurrentIndex(kind->findData(static_cast<int>(PageTemplate::Neighbourhood)));
    emit kind->activated(kind->currentIndex());
    ASSERT_TRUE(gui::until([&] { return w.preview().pageCount() == 2 && !w.window.jobs().busy(); }));
    QPlainTextEdit* sentence = nullptr;
    for (auto* edit : w.editor->findChildren<QPlainTextEdit*>())
        if (edit->objectName().startsWith("pageText_"))
            sentence = edit;
    ASSERT_NE(sentence, nullptr);
    const auto proposed = sentence->toPlainText();
    EXPECT_FALSE(proposed.isEmpty());
    sentence->setFocus();
    sentence->selectAll();
    QTest::keyClicks(sentence, "As its people see it.");
    ASSERT_EQ(w.page().texts.size(), 1u);
    EXPECT_EQ(w.page().texts.begin()->second, "As its people see it.");
    ASSERT_TRUE(w.quiet());
    EXPECT_EQ(sentence->toPlainText(), "As its people see it.");
    w.undo();
    EXPECT_TRUE(w.page().texts.empty());
    EXPECT_EQ(sentence->toPlainText(), proposed);
    QTest::mouseClick(w.part<QToolButton>("pageNext"), Qt::LeftButton);
    EXPECT_EQ(w.preview().page(), 1);
    w.answers->page = QString::fromStdString((w.folder / "sheet.pdf").string());
    QTest::mouseClick(w.part<QPushButton>("exportPage"), Qt::LeftButton);
    ASSERT_TRUE(gui::until([&] { return std::filesystem::exists(w.folder / "sheet.pdf") && !w.editor->busy(); }));
}
