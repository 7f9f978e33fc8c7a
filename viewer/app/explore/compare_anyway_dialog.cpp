#include "compare_anyway_dialog.hpp"

#include "look.hpp"
#include "panels.hpp"
#include "text.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

CompareAnywayDialog::CompareAnywayDialog(std::vector<indicators::Comparability> refused, QWidget* parent)
    : QDialog{parent}, m_refused{std::move(refused)}, m_year{new QComboBox{this}}, m_why{new QLabel{this}},
      m_reason{new QLineEdit{this}}, m_compare{new QPushButton{tr("Compare"), this}} {
    setObjectName(QStringLiteral("compareAnywayDialog"));
    setWindowTitle(tr("Compare anyway"));
    resize(px(460), 0);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    const auto captioned = [&](const QString& words, QWidget* control) {
        auto* label = secondLabel(words, 12, this);
        label->setBuddy(control);
        column->addWidget(label);
        column->addWidget(control);
    };
    m_year->setObjectName(QStringLiteral("compareAnywayYear"));
    m_year->setAccessibleName(tr("Change since"));
    for (const auto& found : m_refused)
        m_year->addItem(QString::number(found.earlier), found.earlier);
    captioned(tr("Change since"), m_year);
    m_why->setObjectName(QStringLiteral("compareAnywayWhy"));
    m_why->setWordWrap(true);
    column->addWidget(m_why);
    m_reason->setObjectName(QStringLiteral("compareAnywayReason"));
    m_reason->setAccessibleName(tr("Why they are compared all the same"));
    m_reason->setMaxLength(300);
    captioned(tr("Why they are compared all the same"), m_reason);
    auto* told = secondLabel(tr("Kept with the map, and printed on it: whoever reads the map will know."), 12, this);
    told->setWordWrap(true);
    column->addWidget(told);
    auto* cancel = new QPushButton{tr("Cancel"), this};
    m_compare->setObjectName(QStringLiteral("compareAnyway"));
    m_compare->setProperty("filled", true);
    m_compare->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    for (auto* button : {cancel, m_compare}) {
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    column->addLayout(row);
    connect(m_year, &QComboBox::currentIndexChanged, this, &CompareAnywayDialog::showReason);
    connect(m_reason, &QLineEdit::textChanged, this, &CompareAnywayDialog::showReason);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_compare, &QPushButton::clicked, this, &CompareAnywayDialog::take);
    m_reason->setFocus();
    showReason();
}

void CompareAnywayDialog::showReason() {
    const auto at = static_cast<std::size_t>(std::max(m_year->currentIndex(), 0));
    m_why->setText(paint::text(m_refused.at(at).why(paint::language())));
    m_compare->setEnabled(!m_reason->text().trimmed().isEmpty());
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
        resize(width(), needed); // the reason may take several lines
}

void CompareAnywayDialog::take() {
    emit chosen(m_year->currentData().toInt(), m_reason->text().simplified());
    accept();
}

} // namespace app
