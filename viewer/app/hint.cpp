#include "hint.hpp"

#include "panels.hpp"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

Hint::Hint(const QString& objectName, QWidget* parent)
    : QWidget{parent}, m_text{secondLabel({}, 13, this)}, m_way{linkButton({}, 13, this)} {
    m_text->setObjectName(objectName);
    m_text->setWordWrap(true);
    m_way->setObjectName(objectName + QStringLiteral("Way"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_text);
    column->addWidget(m_way, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_way, &QPushButton::clicked, this, &Hint::taken);
}

void Hint::say(const QString& text, const QString& way) {
    m_text->setText(text);
    m_way->setText(way);
    m_way->setAccessibleName(way);
    m_way->setVisible(!way.isEmpty());
}

} // namespace app
