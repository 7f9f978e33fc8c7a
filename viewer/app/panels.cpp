#include "panels.hpp"

#include "icons.hpp"
#include "look.hpp"
#include "wrapping_row.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QToolButton>

namespace app {

PanelHead::PanelHead(const QString& title, QWidget* parent)
    : QWidget{parent}, m_row{new QHBoxLayout{this}}, m_title{new QLabel{title, this}} {
    setProperty("panelHead", true);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(px(30));
    m_row->setContentsMargins(12, 0, 8, 0);
    m_row->setSpacing(6);
    m_title->setProperty("title", true);
    m_row->addWidget(m_title);
}

QLabel* PanelHead::addNote() {
    auto* note = secondLabel({}, 13, this);
    m_row->addWidget(note);
    return note;
}

void PanelHead::addSpace() { m_row->addStretch(1); }

WrappingRow* PanelHead::addWrappingRow() {
    auto* box = new QWidget{this};
    auto* row = new WrappingRow{box, Qt::AlignVCenter};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_row->addWidget(box, 1);
    setMaximumHeight(QWIDGETSIZE_MAX);
    return row;
}

QToolButton* PanelHead::addButton(const char* iconName, const QString& name, const QString& objectName) {
    auto* button = new QToolButton{this};
    button->setIcon(icon(iconName));
    if (button->icon().isNull())
        button->setText(name);
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setObjectName(objectName);
    button->setFixedHeight(px(24));
    m_row->addWidget(button);
    return button;
}

QLabel* secondLabel(const QString& text, int pixelSize, QWidget* parent) {
    auto* label = new QLabel{text, parent};
    label->setProperty("second", true);
    label->setFont(sized(pixelSize));
    return label;
}

int neededWidth(const QComboBox& list) {
    constexpr int besideWords = 42; // padding and arrow of the style sheet
    return list.fontMetrics().horizontalAdvance(list.currentText()) + px(besideWords);
}

QPushButton* linkButton(const QString& text, int pixelSize, QWidget* parent) {
    auto* button = new QPushButton{text, parent};
    button->setProperty("link", true);
    button->setAutoDefault(false);
    button->setFont(sized(pixelSize));
    button->setAccessibleName(text);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QFont sized(int pixelSize, int weight) {
    QFont font{QStringLiteral("Inter Lisiere")};
    font.setPixelSize(px(pixelSize));
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

void sizeOnScreen(QWidget& window, int width, int height) {
    constexpr QSize frame{40, 60};
    window.resize(QSize{px(width), px(height)}.boundedTo(window.screen()->availableGeometry().size() - frame));
}

} // namespace app
