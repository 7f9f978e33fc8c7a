#include "message_bar.hpp"

#include "icons.hpp"
#include "look.hpp"
#include "panels.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

#include <algorithm>

namespace app {
namespace {

/// Each line begins with a capital, but for names of files.
QString capitalised(const QString& text) {
    auto lines = text.split(QLatin1Char{'\n'});
    for (auto& line : lines) {
        const auto word = line.section(QLatin1Char{' '}, 0, 0);
        if (std::ranges::none_of(word, [](QChar c) { return c.isDigit() || QStringLiteral("./\\_").contains(c); }))
            line.replace(0, 1, line.left(1).toUpper());
    }
    return lines.join(QLatin1Char{'\n'});
}

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame{parent}, m_icon{new QLabel{this}}, m_text{new QLabel{this}}, m_offer{linkButton({}, 13, this)} {
    setObjectName(QStringLiteral("messageBar"));
    setAccessibleName(tr("Message"));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(14, 6, 8, 6);
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* close = new QToolButton{this};
    close->setObjectName(QStringLiteral("closeMessage"));
    close->setAccessibleName(tr("Close the message"));
    close->setToolTip(tr("Close the message"));
    close->setIcon(icon("window-close"));
    if (close->icon().isNull())
        close->setText(QStringLiteral("×"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    m_offer->setObjectName(QStringLiteral("messageOffer"));
    m_offer->hide();
    connect(m_offer, &QPushButton::clicked, this, [this] {
        hide();
        m_act();
    });
    row->addWidget(m_text, 1);
    row->addWidget(m_offer, 0, Qt::AlignTop);
    row->addWidget(close, 0, Qt::AlignTop);
    hide();
}

void MessageBar::tell(const QString& text, bool failure) {
    m_text->setText(capitalised(text));
    m_icon->setPixmap(
        icon(failure ? "dialog-warning" : "dialog-information", failure ? look().failure : look().secondText)
            .pixmap(px(16), px(16)));
    setProperty("failure", failure);
    style()->unpolish(this);
    style()->polish(this);
    m_text->style()->unpolish(m_text);
    m_text->style()->polish(m_text);
    setAccessibleDescription(m_text->text());
    m_offer->hide();
    setVisible(!text.isEmpty());
}

void MessageBar::offer(const QString& text, std::function<void()> act) {
    m_act = std::move(act);
    m_offer->setText(text);
    m_offer->setAccessibleName(text);
    m_offer->show();
}

QString MessageBar::text() const { return m_text->text(); }

ProgressStrip::ProgressStrip(QWidget* parent)
    : QWidget{parent}, m_label{new QLabel{this}}, m_bar{new QProgressBar{this}} {
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(6, 0, 0, 0);
    row->setSpacing(8);
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(px(120));
    m_bar->setAccessibleName(tr("Progress"));
    auto* cancel = linkButton(tr("Cancel"), 12, this);
    cancel->setObjectName(QStringLiteral("cancelJob"));
    cancel->setAccessibleName(tr("Cancel what is running"));
    connect(cancel, &QPushButton::clicked, this, &ProgressStrip::cancelled);
    row->addWidget(m_label);
    row->addWidget(m_bar);
    row->addWidget(cancel);
    hide();
}

void ProgressStrip::show(const QString& label, int permille) {
    m_label->setText(label + QStringLiteral("…"));
    m_bar->setValue(permille);
    setVisible(true);
}

} // namespace app
