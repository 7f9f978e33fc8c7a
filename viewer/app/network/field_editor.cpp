#include "field_editor.hpp"

#include "look.hpp"
#include "panels.hpp"
#include "record_words.hpp"
#include "text.hpp"

#include <QComboBox>
#include <QCompleter>
#include <QFocusEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace app {
namespace {

using geo::FieldType;

/// Tab goes to the next field; the field says when it is left.
class TextArea : public QPlainTextEdit {
public:
    TextArea(QWidget* parent, std::function<void()> left) : QPlainTextEdit{parent}, m_left{std::move(left)} {
        setTabChangesFocus(true);
    }

protected:
    void focusOutEvent(QFocusEvent* event) override {
        QPlainTextEdit::focusOutEvent(event);
        m_left();
    }

private:
    std::function<void()> m_left;
};

/// As people write it here: "01/12/2022", "12/2022", "3,8767".
QString writtenText(const geo::Field& field, const std::string& value) {
    const auto text = QString::fromStdString(value);
    const auto parts = text.split(QLatin1Char{'-'});
    switch (field.type) {
    case FieldType::Date:
        return parts.size() == 3   ? QStringLiteral("%3/%2/%1").arg(parts[0], parts[1], parts[2])
               : parts.size() == 2 ? QStringLiteral("%2/%1").arg(parts[0], parts[1])
                                   : text;
    case FieldType::Degrees:
    case FieldType::Number:
    case FieldType::Amount:
        return paint::language() == indicators::Language::French
                   ? QString{text}.replace(QLatin1Char{'.'}, QLatin1Char{','})
                   : text;
    default:
        return text;
    }
}

} // namespace

FieldEditor::FieldEditor(const geo::Field& field, QWidget* parent)
    : QWidget{parent}, m_field{&field}, m_problem{new QLabel{this}} {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto name = fieldLabel(field);
    auto* label = secondLabel(field.required ? tr("%1 (required)").arg(name) : name, 12, this);
    label->setTextFormat(Qt::PlainText);
    column->addWidget(label);
    makeControl();
    control()->setObjectName(
        QStringLiteral("field_%1").arg(QLatin1String{field.id.data(), static_cast<qsizetype>(field.id.size())}));
    control()->setAccessibleName(label->text());
    label->setBuddy(control());
    column->addWidget(control());
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setFont(sized(12));
    m_problem->setObjectName(control()->objectName() + QStringLiteral("_problem"));
    m_problem->hide();
    column->addWidget(m_problem);
}

QWidget* FieldEditor::control() const {
    return m_line ? static_cast<QWidget*>(m_line) : m_text ? static_cast<QWidget*>(m_text) : m_combo;
}

/// How such a value may be written.
QString FieldEditor::hint() const {
    switch (m_field->type) {
    case FieldType::Date:
        return tr("01/12/2022, December 2022, 2022");
    case FieldType::Year:
        return tr("2022");
    case FieldType::SchoolYear:
        return tr("2022-2023");
    case FieldType::Degrees:
        return m_field->id == "lon" ? tr("3,8767 or 3° 52′ 36″ E") : tr("43,6108 or 43° 36′ 39″ N");
    case FieldType::Commune:
        return tr("five characters: 34172");
    case FieldType::Department:
        return tr("34");
    case FieldType::Epci:
        return tr("nine digits");
    case FieldType::Communes:
        return tr("codes with ; between them");
    case FieldType::Neighbourhoods:
        return tr("QP034005 or QN03401M, with ; between them");
    default:
        return {};
    }
}

void FieldEditor::makeControl() {
    m_choosesRecord = m_field->type == FieldType::Reference || m_field->id == "subject";
    const bool proposes = m_field->type == FieldType::Text && !m_field->choices.empty(); // words among others
    if (m_choosesRecord || proposes)
        return makeCombo(true);
    if (m_field->type == FieldType::Choice || m_field->type == FieldType::Flag)
        return makeCombo(false);
    if (m_field->type == FieldType::LongText) {
        m_text = new TextArea{this, [this] { check(); }};
        m_text->setFixedHeight(px(66));
        connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
        return;
    }
    m_line = new QLineEdit{this};
    m_line->setPlaceholderText(hint());
    connect(m_line, &QLineEdit::editingFinished, this, &FieldEditor::check);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
}

void FieldEditor::makeCombo(bool editable) {
    m_combo = new QComboBox{this};
    m_combo->setItemDelegate(new QStyledItemDelegate{m_combo}); // the one the style sheet speaks to
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(12);
    m_combo->setEditable(editable);
    if (editable) {
        m_combo->addItem({}, QString{});
        m_combo->setInsertPolicy(QComboBox::NoInsert);
        m_combo->completer()->setFilterMode(Qt::MatchContains);
        m_combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
        m_combo->lineEdit()->setAccessibleName(fieldLabel(*m_field));
        connect(m_combo->lineEdit(), &QLineEdit::editingFinished, this, &FieldEditor::check);
    } else {
        m_combo->addItem(tr("not filled in"), QString{});
        if (m_field->type == FieldType::Flag)
            for (const auto* flag : {"1", "0"})
                m_combo->addItem(valueText(*m_field, flag), QLatin1String{flag});
    }
    for (const auto& choice : m_field->choices) {
        const std::string id{choice.id};
        m_combo->addItem(valueText(*m_field, id), QString::fromStdString(id));
    }
    connect(m_combo, &QComboBox::currentIndexChanged, this, [this] {
        showProblem({});
        emit edited();
    });
    connect(m_combo, &QComboBox::editTextChanged, this, &FieldEditor::edited);
}

void FieldEditor::setRecords(const std::vector<RecordChoice>& records) {
    const auto kept = typed();
    m_combo->clear();
    m_combo->addItem({}, QString{});
    for (const auto& record : records)
        m_combo->addItem(QStringLiteral("%1 · %2").arg(record.title, QString::fromStdString(record.id)),
                         QString::fromStdString(record.id));
    setValue(kept.toStdString());
}

void FieldEditor::setValue(const std::string& value) {
    const auto text = QString::fromStdString(value);
    if (m_line)
        m_line->setText(writtenText(*m_field, value));
    else if (m_text)
        m_text->setPlainText(text);
    else if (const int row = m_combo->findData(text); row >= 0)
        m_combo->setCurrentIndex(row);
    else if (m_combo->isEditable())
        m_combo->setEditText(text);
    else { // written by another version: kept rather than lost
        m_combo->addItem(text, text);
        m_combo->setCurrentIndex(m_combo->count() - 1);
    }
    showProblem({});
}

QString FieldEditor::typed() const {
    if (m_line)
        return m_line->text();
    if (m_text)
        return m_text->toPlainText();
    if (!m_combo->isEditable())
        return m_combo->currentData().toString();
    const int row = m_combo->findText(m_combo->currentText());
    return row >= 0 ? m_combo->itemData(row).toString() : m_combo->currentText();
}

std::optional<std::string> FieldEditor::canonical() {
    const auto read = geo::canonical(*m_field, typed().toStdString());
    if (!read.problem.empty()) {
        showProblem(paint::text(read.problem));
        return std::nullopt;
    }
    showProblem({});
    showRemark(read);
    return read.value;
}

/// Names that were taken out are said, and gone from the field: what is kept is what is seen.
void FieldEditor::showRemark(const geo::FieldText& read) {
    if (read.personsRemoved == 0)
        return;
    setValue(read.value);
    m_problem->setProperty("failure", false);
    m_problem->setText(
        tr("Taken out, since the register names no person: %1. Write the role instead.").arg(read.personsRemoved));
    m_problem->show();
}

void FieldEditor::check() {
    if (!isEnabled() || (m_line && m_line->isReadOnly()))
        return;
    const auto value = canonical();
    if (value && m_line && !m_line->text().isEmpty() && m_problem->isHidden())
        m_line->setText(writtenText(*m_field, *value));
}

void FieldEditor::showProblem(const QString& problem) {
    m_problemText = problem;
    m_problem->setProperty("failure", true);
    m_problem->style()->unpolish(m_problem);
    m_problem->style()->polish(m_problem);
    m_problem->setText(firstUpper(problem));
    m_problem->setVisible(!problem.isEmpty());
    control()->setAccessibleDescription(problem);
}

void FieldEditor::setReadOnly(bool readOnly) {
    if (m_line)
        m_line->setReadOnly(readOnly);
    else if (m_text)
        m_text->setReadOnly(readOnly);
    else
        m_combo->setEnabled(!readOnly);
}

} // namespace app
