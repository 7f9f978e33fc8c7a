#include "advice_bar.hpp"

#include "icons.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "text.hpp"
#include "workspace.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace app {

using About = layers::Advice::About;

std::vector<layers::Advice> adviceOn(const Workspace& workspace) {
    const auto content = workspace.content();
    const auto* style = workspace.style();
    if (!content || !content->filled || !style || style->form == layers::MapForm::Categories ||
        content->filled->figures->indicator.id != style->indicator)
        return {};
    const auto& filled = *content->filled;
    std::vector<double> values;
    for (std::size_t i = 0; i < filled.fills.size(); ++i)
        if (filled.fills[i] != -2)
            values.push_back(filled.figures->values.values[i]);
    auto colours = content->circles ? content->circles->colours : filled.colours;
    if (filled.unsure && !colours.empty())
        colours.pop_back(); // of no class
    layers::AdviceSubject subject{filled.figures->indicator, values, filled.classification, colours};
    subject.rate = layers::rateOf(indicators::Catalogue::shipped(), filled.figures->indicator);
    const auto* layer = workspace.document().find(layers::LayerKind::Indicator);
    const auto* offer = subject.rate ? workspace.holdings().offer(subject.rate->id) : nullptr;
    if (!offer || !offer->years.contains(layer->geography))
        subject.rate = nullptr; // the file cannot show it
    subject.language = paint::language();
    return layers::adviceFor(*style, subject);
}

AdviceBar::AdviceBar(Workspace& workspace, QWidget* parent)
    : QFrame{parent}, m_workspace{workspace}, m_text{new QLabel{this}}, m_take{linkButton({}, 13, this)},
      m_other{linkButton({}, 13, this)}, m_keep{linkButton(tr("Keep the map as it is"), 13, this)} {
    setObjectName(QStringLiteral("adviceBar"));
    setAccessibleName(tr("Advice on the map"));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(12);
    auto* sign = new QLabel{this};
    sign->setPixmap(icon("help-hint", look().estimateText).pixmap(px(16), px(16)));
    m_text->setObjectName(QStringLiteral("adviceText"));
    m_text->setWordWrap(true);
    m_take->setObjectName(QStringLiteral("takeAdvice"));
    m_keep->setObjectName(QStringLiteral("declineAdvice"));
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    m_other->setObjectName(QStringLiteral("takeOtherAdvice"));
    row->addWidget(m_take);
    row->addWidget(m_other);
    row->addWidget(m_keep);
    connect(m_take, &QPushButton::clicked, this, [this] { take(0); });
    connect(m_other, &QPushButton::clicked, this, [this] { take(1); });
    connect(m_keep, &QPushButton::clicked, this, &AdviceBar::keep);
    connect(&workspace, &Workspace::contentChanged, this, &AdviceBar::showContent);
    connect(&workspace, &Workspace::holdingsChanged, this, &QWidget::hide);
    hide();
}

void AdviceBar::showContent() {
    m_advice.clear();
    const auto* style = m_workspace.style();
    for (const auto& advice : adviceOn(m_workspace)) {
        const bool told = advice.about == About::Form || (advice.about == About::Palette &&
                                                          !m_keptColours.contains({style->indicator, style->palette}));
        if (told && m_advice.size() < 2 && (m_advice.empty() || m_advice.front().about == advice.about))
            m_advice.push_back(advice);
    }
    setVisible(!m_advice.empty());
    m_other->setVisible(m_advice.size() > 1);
    if (m_advice.empty())
        return;
    m_text->setText(paint::text(m_advice.front().why));
    setAccessibleDescription(m_text->text());
    for (std::size_t i = 0; i < m_advice.size(); ++i) {
        auto* button = i == 0 ? m_take : m_other;
        button->setText(paint::text(m_advice[i].action));
        button->setAccessibleName(button->text());
        button->setToolTip(i == 0 ? QString{} : paint::text(m_advice[i].why));
    }
}

void AdviceBar::take(std::size_t which) {
    if (which >= m_advice.size())
        return;
    const auto style = m_advice[which].style;
    m_workspace.editStyle(tr("Follow the advice"), [&](layers::IndicatorStyle& now) { now = style; });
}

/// A form that was kept is written into the map, so that nobody is told again.
void AdviceBar::keep() {
    const auto* style = m_workspace.style();
    if (m_advice.empty() || !style)
        return;
    if (m_advice.front().about == About::Form) {
        m_workspace.editStyle(tr("Keep the form of the map"),
                              [](layers::IndicatorStyle& now) { now.adviceDeclined = true; });
    } else {
        m_keptColours.insert({style->indicator, style->palette});
    }
    hide();
}

} // namespace app
