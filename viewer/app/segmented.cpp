#include "segmented.hpp"

#include "look.hpp"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>

namespace app {

Segmented::Segmented(const QString& accessibleName, QWidget* parent)
    : QWidget{parent}, m_group{new QButtonGroup{this}} {
    setAccessibleName(accessibleName);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, &Segmented::chosen);
}

void Segmented::setChoices(const QStringList& labels, bool stretched) {
    for (auto* button : m_buttons)
        delete button;
    m_buttons.clear();
    for (int i = 0; i < labels.size(); ++i) {
        auto* button = new QPushButton{labels[i], this};
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setObjectName(QStringLiteral("%1_%2").arg(objectName()).arg(i));
        button->setProperty("segment", labels.size() == 1       ? "only"
                                       : i == 0                 ? "first"
                                       : i + 1 == labels.size() ? "last"
                                                                : "middle");
        m_group->addButton(button, i);
        layout()->addWidget(button);
        static_cast<QHBoxLayout*>(layout())->setStretch(i, stretched ? 1 : 0);
        m_buttons.push_back(button);
        setLabel(i, labels[i]);
    }
}

void Segmented::setLabel(int index, const QString& label) {
    auto* button = m_buttons[static_cast<std::size_t>(index)];
    button->setText(label);
    button->setAccessibleName(QStringLiteral("%1: %2").arg(accessibleName(), label));
    auto bold = button->font();
    bold.setWeight(QFont::DemiBold); // the checked choice is bold: room is kept for it
    constexpr int lines = 2, rounding = 1;
    button->setMinimumWidth(QFontMetrics{bold}.horizontalAdvance(label) + 2 * px(9) + lines + rounding);
}

void Segmented::setChoiceEnabled(int index, bool enabled, const QString& why) {
    m_buttons[static_cast<std::size_t>(index)]->setEnabled(enabled);
    m_buttons[static_cast<std::size_t>(index)]->setToolTip(enabled ? QString{} : why);
}

void Segmented::setCurrent(int index) {
    if (auto* button = m_group->button(index))
        button->setChecked(true);
}

void Segmented::clearCurrent() {
    if (auto* button = m_group->checkedButton()) {
        m_group->setExclusive(false);
        button->setChecked(false);
        m_group->setExclusive(true);
    }
}

int Segmented::current() const { return m_group->checkedId(); }

} // namespace app
