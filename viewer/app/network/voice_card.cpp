#include "voice_card.hpp"

#include "icons.hpp"
#include "look.hpp"
#include "map_canvas.hpp"
#include "panels.hpp"
#include "record_words.hpp"
#include "selection_overlay.hpp"
#include "text.hpp"
#include "voices.hpp"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app {
namespace {

constexpr int longestLine = 110; // letters of a tool tip
constexpr int margin = 12;       // px from the edges of the map

QString quoted(const QString& words) { return paint::typeset(QCoreApplication::translate("app", "“%1”").arg(words)); }

QLabel* label(const char* name, int pixels, int weight, QWidget* parent) {
    auto* made = new QLabel{parent};
    made->setObjectName(QLatin1String{name});
    made->setTextFormat(Qt::PlainText); // whatever was said is text, never markup
    made->setWordWrap(true);
    made->setFont(sized(pixels, weight));
    return made;
}

QString joined(QStringList parts) {
    parts.removeAll(QString{});
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString voiceLine(const layers::Voice& voice) {
    auto words = QString::fromStdString(voice.words).simplified();
    if (words.size() > longestLine)
        words = words.left(longestLine) + QStringLiteral("…");
    return quoted(words) + QLatin1Char{'\n'} + joined({dateText(voice.date), QString::fromStdString(voice.meeting)});
}

bool isVoiceAt(const layers::MapContent& content, const paint::MapView& view, QPointF screen) {
    const auto found = std::ranges::find(content.symbols, layers::LayerKind::Voices, &layers::SymbolLayer::kind);
    if (found == content.symbols.end())
        return false;
    const auto key = recordAt(content, view, screen);
    return std::ranges::find(found->points.keys, key) != found->points.keys.end();
}

VoiceCard::VoiceCard(MapCanvas& map)
    : QFrame{&map}, m_map{map}, m_ring{new SelectionOverlay{map}}, m_head{label("voiceHead", 13, QFont::DemiBold,
                                                                                this)},
      m_words{label("voiceWords", 17, QFont::Normal, this)}, m_where{label("voiceWhere", 13, QFont::Normal, this)},
      m_withheld{label("voiceWithheld", 12, QFont::Normal, this)},
      m_previous{linkButton(tr("Previous"), 13, this)}, m_next{linkButton(tr("Next"), 13, this)} {
    setObjectName(QStringLiteral("voiceCard"));
    setAccessibleName(tr("Residents’ words"));
    setAttribute(Qt::WA_StyledBackground);
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(6);
    auto* top = new QHBoxLayout;
    top->addWidget(m_head, 1);
    auto* close = new QToolButton{this};
    close->setIcon(icon("window-close"));
    close->setObjectName(QStringLiteral("closeVoice"));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    connect(close, &QToolButton::clicked, this, &VoiceCard::leave);
    top->addWidget(close, 0, Qt::AlignTop);
    column->addLayout(top);
    column->addWidget(m_words);
    column->addWidget(m_where);
    m_where->setProperty("second", true);
    m_withheld->setText(tr("Without agreement to be shown: it stays in this file, on no page and in no table."));
    column->addWidget(m_withheld);
    auto* steps = new QHBoxLayout;
    m_previous->setObjectName(QStringLiteral("previousVoice"));
    m_next->setObjectName(QStringLiteral("nextVoice"));
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    steps->addWidget(m_previous);
    steps->addStretch(1);
    steps->addWidget(m_next);
    column->addLayout(steps);
    map.installEventFilter(this);
    hide();
}

void VoiceCard::setContent(const std::shared_ptr<const layers::MapContent>& content) {
    const auto shown = key();
    m_all.clear();
    if (content)
        for (const auto& layer : content->symbols)
            for (std::size_t i = 0; i < layer.voices.size(); ++i)
                m_all.push_back({layer.points.keys[i], layer.voices[i]});
    std::ranges::sort(m_all, layers::comesBefore, &Shown::voice);
    if (m_open && !read(shown))
        leave();
}

std::int64_t VoiceCard::key() const { return m_open && m_at < m_all.size() ? m_all[m_at].key : 0; }

bool VoiceCard::read(std::int64_t key) {
    const auto found = std::ranges::find(m_all, key, &Shown::key);
    if (found == m_all.end())
        return false;
    m_at = static_cast<std::size_t>(found - m_all.begin());
    m_open = true;
    fill();
    return true;
}

bool VoiceCard::readFirst() { return !m_all.empty() && read(m_all.front().key); }

void VoiceCard::leave() {
    m_open = false;
    m_ring->show(0);
    hide();
    m_map.setFocus();
}

void VoiceCard::step(std::ptrdiff_t by) {
    const auto count = std::ssize(m_all);
    if (m_open && count > 0)
        read(m_all[static_cast<std::size_t>((static_cast<std::ptrdiff_t>(m_at) + by + count) % count)].key);
}

void VoiceCard::fill() {
    const auto& voice = m_all[m_at].voice;
    m_head->setText(joined(
        {tr("No. %1").arg(QString::fromStdString(voice.number)), firstUpper(QString::fromStdString(voice.theme))}));
    m_words->setText(quoted(QString::fromStdString(voice.words)));
    m_where->setText(
        joined({dateText(voice.date), QString::fromStdString(voice.meeting), QString::fromStdString(voice.town)}));
    m_withheld->setVisible(!voice.agreed);
    setAccessibleDescription(m_head->text() + QLatin1Char{'\n'} + m_words->text() + QLatin1Char{'\n'} +
                             m_where->text());
    for (auto* button : {m_previous, m_next})
        button->setVisible(m_all.size() > 1);
    m_ring->show(m_all[m_at].key);
    show();
    place();
}

/// At the right of the map, as high as what is said.
void VoiceCard::place() {
    const int width = std::min(px(360), std::max(px(200), m_map.width() / 2));
    const int height = std::min(layout()->heightForWidth(width), m_map.height() - 2 * margin);
    setGeometry(m_map.width() - width - margin, margin, width, height);
    raise();
}

bool VoiceCard::eventFilter(QObject* watched, QEvent* event) {
    if (m_open && event->type() == QEvent::Resize)
        place();
    return QFrame::eventFilter(watched, event);
}

void VoiceCard::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Escape:
        leave();
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        step(-1);
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        step(1);
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace app
