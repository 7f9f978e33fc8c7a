#include "page_texts.hpp"

#include "look.hpp"
#include "panels.hpp"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace app {

PageTexts::PageTexts(QWidget* parent) : QWidget{parent}, m_column{new QVBoxLayout{this}} {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(2);
}

void PageTexts::setTexts(const std::vector<PageText>& texts, const std::map<std::string, std::string>& own) {
    const auto same = [](const Field& field, const PageText& text) {
        return field.text.id == text.id && field.text.heading == text.heading;
    };
    if (!std::ranges::equal(m_fields, texts, same))
        rebuild(texts);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        auto& field = m_fields[i];
        field.text = texts[i];
        const auto found = own.find(texts[i].id);
        const auto words = found == own.end() ? texts[i].proposal : QString::fromStdString(found->second);
        field.reset->setVisible(found != own.end());
        const QSignalBlocker quiet{field.edit};
        if (field.edit->toPlainText() != words) // else the cursor would jump while somebody types
            field.edit->setPlainText(words);
    }
}

void PageTexts::rebuild(const std::vector<PageText>& texts) {
    while (auto* item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_fields.clear();
    for (const auto& text : texts)
        addField(text);
}

void PageTexts::addField(const PageText& text) {
    const int index = static_cast<int>(m_fields.size());
    auto* box = new QWidget{this};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(2);
    auto* caption = secondLabel(text.heading.isEmpty() ? tr("Paragraph %1").arg(index + 1) : text.heading, 11, box);
    auto* edit = new QPlainTextEdit{box};
    edit->setObjectName(QStringLiteral("pageText_%1").arg(QString::fromStdString(text.id)));
    edit->setAccessibleName(caption->text());
    edit->setTabChangesFocus(true);
    edit->setUndoRedoEnabled(false); // the editor's own steps
    edit->setFixedHeight(px(92));
    caption->setBuddy(edit);
    auto* reset = linkButton(tr("Back to the proposed sentence"), 11, box);
    column->addWidget(caption);
    column->addWidget(edit);
    column->addWidget(reset, 0, Qt::AlignLeft);
    m_column->addWidget(box);
    m_fields.push_back({text, edit, reset});
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit, index] {
        const auto& proposed = m_fields[static_cast<std::size_t>(index)].text;
        const auto words = edit->toPlainText();
        emit edited(QString::fromStdString(proposed.id),
                    words == proposed.proposal ? std::nullopt : std::optional{words}, index);
    });
    connect(reset, &QPushButton::clicked, this,
            [this, id = QString::fromStdString(text.id), index] { emit edited(id, std::nullopt, index); });
}

std::vector<QWidget*> PageTexts::fields() const {
    std::vector<QWidget*> all;
    for (const auto& field : m_fields)
        all.push_back(field.edit);
    return all;
}

} // namespace app
