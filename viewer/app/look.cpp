#include "look.hpp"

#include <QApplication>
#include <QFont>
#include <QPalette>
#include <QProxyStyle>
#include <QRegularExpression>
#include <QStyleFactory>

namespace app {
namespace {

const Look lightLook{false,     "#EFF1EE", "#F8F9F7", "#FFFFFF", "#CFD4CE", "#AEB5AF", "#1D2321", "#56605B", "#2B6B52",
                     "#FFFFFF", "#D9E8DF", "#173F30", "#22563F", "#7A4B00", "#FFF9EC", "#C9973F", "#8E1F3C"};
const Look darkLook{true,      "#23282A", "#282E2F", "#1D2122", "#3B4344", "#566062", "#E6ECE8", "#A7B3AC", "#74C3A0",
                    "#10281D", "#2F4A3F", "#E6ECE8", "#8FD0B2", "#E9BD6B", "#2B2618", "#8F7238", "#F0A3B5"};
const Look* current = &lightLook;
int percent = 100; ///< size of text

/// Fusion without the underlined letters of menus, as Alt shows the way as well, and with icons as large as the text.
class QuietFusion : public QProxyStyle {
public:
    QuietFusion() : QProxyStyle{QStyleFactory::create(QStringLiteral("Fusion"))} {}
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override {
        return hint == SH_UnderlineShortcut ? 0 : QProxyStyle::styleHint(hint, option, widget, data);
    }
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override {
        const int size = QProxyStyle::pixelMetric(metric, option, widget);
        const bool follows = metric == PM_SmallIconSize || metric == PM_ButtonIconSize || // others ask for these
                             metric == PM_IndicatorWidth || metric == PM_IndicatorHeight ||
                             metric == PM_ExclusiveIndicatorWidth || metric == PM_ExclusiveIndicatorHeight;
        return follows ? px(size) : size;
    }
};

QPalette paletteOf(const Look& l) {
    QPalette p;
    p.setColor(QPalette::Window, l.window);
    p.setColor(QPalette::WindowText, l.text);
    p.setColor(QPalette::Base, l.base);
    p.setColor(QPalette::AlternateBase, l.panel);
    p.setColor(QPalette::Text, l.text);
    p.setColor(QPalette::PlaceholderText, l.secondText);
    p.setColor(QPalette::Button, l.base);
    p.setColor(QPalette::ButtonText, l.text);
    p.setColor(QPalette::BrightText, l.failure);
    p.setColor(QPalette::Highlight, l.selection);
    p.setColor(QPalette::HighlightedText, l.selectionText);
    p.setColor(QPalette::Link, l.heading);
    p.setColor(QPalette::LinkVisited, l.heading);
    p.setColor(QPalette::ToolTipBase, l.base);
    p.setColor(QPalette::ToolTipText, l.text);
    p.setColor(QPalette::Light, l.base);
    p.setColor(QPalette::Midlight, l.panel);
    p.setColor(QPalette::Mid, l.strongLine);
    p.setColor(QPalette::Dark, l.strongLine);
    p.setColor(QPalette::Shadow, l.secondText);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, l.strongLine);
    return p;
}

// Only what the palette cannot say: heights, lines, the one filled button, segmented controls, estimates.
const char* const styleSheet = R"(
QMainWindow::separator, QSplitter::handle { background: @line; }
QToolTip { background: @base; color: @text; border: 1px solid @strong; padding: 3px 6px; }
QMenuBar { background: @window; padding: 1px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 3px; background: transparent; }
QMenuBar::item:selected { background: @selection; color: @selectionText; }
QMenu { background: @base; border: 1px solid @strong; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 22px; border-radius: 3px; }
QMenu::item:selected { background: @selection; color: @selectionText; }
QMenu::item:disabled { color: @strong; }
QMenu::separator { height: 1px; background: @line; margin: 4px 6px; }
QLineEdit, QComboBox, QSpinBox, QDoubleSpinBox { min-height: 24px; max-height: 24px; border: 1px solid @strong;
    border-radius: 4px; background: @base; color: @text; padding: 0 7px; selection-background-color: @selection;
    selection-color: @selectionText; }
QComboBox:focus, QLineEdit:focus, QSpinBox:focus { border: 2px solid @accent; padding: 0 6px; min-height: 22px; max-height: 22px; }
QComboBox:disabled, QLineEdit:disabled, QSpinBox:disabled { color: @second; background: @panel; }
QComboBox { combobox-popup: 0; }
QComboBox QAbstractItemView::item { min-height: 22px; }
QComboBox::drop-down { border: 0; width: 22px; }
QComboBox::down-arrow { image: url(:/app/down-@tone.svg); width: 10px; height: 10px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: 0; padding: 0; background: transparent; min-height: 20px; }
QComboBox QAbstractItemView { background: @base; border: 1px solid @strong; selection-background-color: @selection;
    selection-color: @selectionText; outline: 0; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: 0; }
QPushButton { min-height: 24px; border: 1px solid @strong; border-radius: 4px; background: @base; color: @text;
    padding: 0 12px; }
QPushButton:hover { background: @panel; }
QPushButton:pressed { background: @selection; }
QPushButton:focus { border: 2px solid @accent; padding: 0 11px; min-height: 22px; }
QPushButton:disabled { color: @second; background: @panel; border-color: @line; }
QPushButton[filled="true"] { background: @accent; border-color: @accent; color: @onAccent; font-weight: 600; }
QPushButton[filled="true"]:hover { background: @heading; }
QPushButton[filled="true"]:focus { border: 2px solid @text; }
QPushButton[filled="true"]:disabled { background: @line; border-color: @line; color: @second; }
QPushButton[segment] { min-height: 22px; border: 1px solid @strong; border-left: 0; border-radius: 0; padding: 1px 9px; }
QPushButton[segment="first"] { border-left: 1px solid @strong; border-top-left-radius: 4px; border-bottom-left-radius: 4px; }
QPushButton[segment="last"] { border-top-right-radius: 4px; border-bottom-right-radius: 4px; }
QPushButton[segment="only"] { border-left: 1px solid @strong; border-radius: 4px; }
QPushButton[segment]:checked { background: @selection; color: @selectionText; font-weight: 600;
    border-bottom: 2px solid @accent; padding-bottom: 0; }
QPushButton[segment]:focus { border: 2px solid @accent; padding: 0 8px; }
QToolButton { border: 0; border-radius: 3px; padding: 4px; background: transparent; color: @text; }
QToolButton:hover { background: @selection; }
QToolButton:focus { border: 2px solid @accent; padding: 2px; }
QPushButton[link="true"], QPushButton[link="true"]:hover, QPushButton[link="true"]:pressed { padding: 0;
    border: 2px solid transparent; min-height: 14px; background: transparent; color: @heading; text-decoration: underline; text-align: left; }
QPushButton[link="true"]:focus { border: 2px solid @accent; border-radius: 3px; min-height: 14px; }
QPushButton[figure] { border: 0; padding: 0; min-height: 18px; background: transparent; text-align: right; }
QPushButton[figure="absent"] { color: @second; }
QPushButton[figure]:hover { background: @selection; }
QPushButton[figure]:checked { color: @heading; text-decoration: underline; }
QPushButton[figure]:focus { border-bottom: 2px solid @accent; background: @selection; min-height: 16px; }
QFrame#mapButtons { border: 1px solid @strong; border-radius: 4px; background: @panel; }
QFrame#mapButtons QToolButton { border-radius: 0; min-width: 22px; min-height: 22px; }
QFrame#mapButtons QToolButton[top="false"] { border-top: 1px solid @line; }
QWidget#topBar { background: @window; border-bottom: 1px solid @line; }
QWidget#topBar QLabel { color: @second; }
QWidget[panel="true"] { background: @panel; }
QWidget[panelHead="true"] { background: @window; border-bottom: 1px solid @line; }
QWidget[panelHead="true"] QLabel[title="true"] { font-weight: 600; }
QLabel[second="true"] { color: @second; }
QLabel[chip="true"] { border: 1px solid @strong; border-radius: 3px; background: @base; padding: 0 5px; color: @second; }
QLabel[themeTitle="true"] { color: @heading; font-weight: 600; }
QFrame[rule="true"] { background: @line; max-height: 1px; min-height: 1px; border: 0; }
QFrame#estimateBox { border: 1px dashed @estimateDashes; border-radius: 4px; background: @estimateGround; }
QFrame#estimateBox QLabel { color: @estimateText; }
QFrame#estimateBox QPushButton[link="true"] { color: @estimateText; }
QFrame#estimateBox QPushButton[figure] { color: @estimateText; text-decoration: underline; }
QPushButton[choice="true"] { padding: 1px 4px; text-align: left; min-height: 24px; }
QPushButton[choice="true"]:checked { background: @selection; color: @selectionText; font-weight: 600;
    border-color: @accent; }
QPushButton[choice="true"]:focus { border: 2px solid @accent; padding: 0 3px; min-height: 24px; }
QLabel[failure="true"] { color: @failure; }
QFrame#previewBar, QFrame#adviceBar { background: @estimateGround; border-bottom: 1px dashed @estimateDashes; }
QFrame#previewBar QLabel, QFrame#previewBar QPushButton[link="true"] { color: @estimateText; }
QFrame#adviceBar QLabel, QFrame#adviceBar QPushButton[link="true"] { color: @estimateText; }
QWidget#mapGrid { background: @window; }
QWidget#mapHead { border-bottom: 1px solid @line; }
QFrame#commandPalette { background: @base; border: 1px solid @strong; border-radius: 4px; }
QFrame#commandPalette QListView { background: @base; }
QFrame#networkLegend, QFrame#voiceCard { background: @base; border: 1px solid @line; border-radius: 4px; }
QFrame#howCountedBox { background: @base; border: 1px solid @line; border-radius: 4px; }
QPlainTextEdit { border: 1px solid @strong; border-radius: 4px; background: @base; color: @text;
    selection-background-color: @selection; selection-color: @selectionText; }
QPlainTextEdit:focus { border: 2px solid @accent; }
QFrame#messageBar, QFrame#noFigureBar { background: @panel; border-bottom: 1px solid @line; }
QFrame#messageBar[failure="true"] QLabel { color: @failure; }
QTableView { background: @base; border: 0; gridline-color: @line; selection-background-color: @selection;
    selection-color: @selectionText; }
QTableView:focus { border: 2px solid @accent; }
QHeaderView { background: @window; }
QHeaderView::section { background: @window; color: @text; border: 0; border-right: 1px solid @line;
    border-bottom: 1px solid @line; padding: 3px 10px; }
QListView { background: @panel; border: 0; outline: 0; }
QListView:focus { border: 2px solid @accent; }
QCheckBox::indicator { width: 13px; height: 13px; border: 1px solid @second; border-radius: 3px;
    background: @base; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent;
    image: url(:/app/check-@tone.svg); }
QCheckBox:focus { color: @heading; text-decoration: underline; }
QSlider { min-height: 20px; }
QSlider::groove:horizontal { height: 3px; background: @strong; border-radius: 1px; }
QSlider::sub-page:horizontal { height: 3px; background: @accent; border-radius: 1px; }
QSlider::handle:horizontal { width: 13px; height: 13px; margin: -6px 0; border-radius: 7px; border: 1px solid @second;
    background: @base; }
QSlider::handle:horizontal:focus { border: 2px solid @accent; width: 11px; height: 11px; }
QStatusBar { background: @window; border-top: 1px solid @line; color: @second; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { color: @second; padding-right: 14px; }
QProgressBar { border: 1px solid @strong; border-radius: 3px; background: @base; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: @accent; }
QScrollArea { border: 0; background: transparent; }
QScrollBar:vertical { width: 10px; background: transparent; }
QScrollBar:horizontal { height: 10px; background: transparent; }
QScrollBar::handle { background: @strong; border-radius: 4px; margin: 1px; min-height: 24px; min-width: 24px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

/// Heights, widths and paddings of the sheet follow the text; lines and roundings (under 6 px) do not.
QString withSizes(const QString& sheet) {
    static const QRegularExpression pixels{QStringLiteral("\\b(\\d+)px")};
    QString scaled;
    qsizetype from = 0;
    for (auto found = pixels.globalMatch(sheet); found.hasNext();) {
        const auto match = found.next();
        const int size = match.captured(1).toInt();
        scaled +=
            sheet.mid(from, match.capturedStart() - from) + QStringLiteral("%1px").arg(size < 6 ? size : px(size));
        from = match.capturedEnd();
    }
    return scaled + sheet.mid(from);
}

QString sheetFor(const Look& l) {
    // Longer names first: "@selection" would eat the start of "@selectionText".
    const std::vector<std::pair<const char*, QString>> tokens{
        {"@selectionText", l.selectionText.name()},
        {"@selection", l.selection.name()},
        {"@estimateDashes", l.estimateDashes.name()},
        {"@estimateGround", l.estimateGround.name()},
        {"@estimateText", l.estimateText.name()},
        {"@onAccent", l.onAccent.name()},
        {"@accent", l.accent.name()},
        {"@window", l.window.name()},
        {"@panel", l.panel.name()},
        {"@base", l.base.name()},
        {"@line", l.line.name()},
        {"@strong", l.strongLine.name()},
        {"@second", l.secondText.name()},
        {"@text", l.text.name()},
        {"@heading", l.heading.name()},
        {"@failure", l.failure.name()},
        {"@tone", l.dark ? QStringLiteral("dark") : QStringLiteral("light")}};
    auto sheet = withSizes(QString::fromUtf8(styleSheet));
    for (const auto& [token, value] : tokens)
        sheet.replace(QLatin1String{token}, value);
    return sheet;
}

} // namespace

const Look& look() { return *current; }

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

int px(int atFullSize) { return (atFullSize * percent + 50) / 100; }

void applyLook(QApplication& application, bool dark, int textSize) {
    current = dark ? &darkLook : &lightLook;
    percent = std::clamp(textSize, textSizes[0], *std::rbegin(textSizes));
    QApplication::setStyle(new QuietFusion);
    QApplication::setPalette(paletteOf(*current));
    QFont font{QStringLiteral("Inter Lisiere")};
    font.setPixelSize(px(13));
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
    application.setStyleSheet(sheetFor(*current));
}

} // namespace app
