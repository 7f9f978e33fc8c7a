#include "record_form.hpp"

#include "text.hpp"

#include <QComboBox>
#include <QGridLayout>

#include <algorithm>

namespace app {
namespace {

/// The kind of records that a subject of this kind is one of; empty for codes.
std::string kindOfSubject(const std::string& subjectKindWord) {
    for (const auto& kind : geo::recordKinds())
        if (!subjectKindWord.empty() && subjectKind(kind) == subjectKindWord)
            return std::string{kind.id};
    return {};
}

} // namespace

RecordForm::RecordForm(const geo::RecordKind& kind, const FormContext& context, QWidget* parent)
    : QWidget{parent}, m_kind{kind}, m_context{context}, m_record{kind} {
    auto* grid = new QGridLayout{this};
    grid->setContentsMargins(14, 10, 14, 10);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    int cell = 0; // two abreast; long texts take a row
    for (const auto& field : kind.fields) {
        auto* editor = new FieldEditor{field, this};
        connect(editor, &FieldEditor::edited, this, &RecordForm::edited);
        const bool wide = field.type == geo::FieldType::LongText || field.id == kind.title;
        if (wide && cell % 2 == 1)
            ++cell;
        grid->addWidget(editor, cell / 2, cell % 2, 1, wide ? 2 : 1, Qt::AlignTop);
        cell += wide ? 2 : 1;
        if (!field.refersTo.empty())
            if (const auto found = context.records.find(std::string{field.refersTo}); found != context.records.end())
                editor->setRecords(found->second);
        m_editors.push_back(editor);
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(cell / 2 + 1, 1);
    if (auto* subjects = editor("subject_kind"))
        connect(static_cast<QComboBox*>(subjects->control()), &QComboBox::currentIndexChanged, this,
                &RecordForm::fillSubjects);
}

FieldEditor* RecordForm::editor(std::string_view field) const {
    const auto at = m_kind.find(field);
    return at ? m_editors[*at] : nullptr;
}

/// A note on a site chooses among sites, one on a commune takes a code.
void RecordForm::fillSubjects() {
    const auto kind = kindOfSubject(editor("subject_kind")->typed().toStdString());
    const auto found = m_context.records.find(kind);
    editor("subject")->setRecords(found == m_context.records.end() ? std::vector<RecordChoice>{} : found->second);
}

void RecordForm::setRecord(const geo::NetworkRecord& record) {
    m_record = record;
    for (std::size_t i = 0; i < m_editors.size(); ++i)
        m_editors[i]->setValue(record.values[i]);
    m_before.clear();
    for (const auto* editor : m_editors)
        m_before.push_back(editor->typed());
}

std::optional<geo::NetworkRecord> RecordForm::record() {
    auto made = m_record;
    FieldEditor* first = nullptr;
    for (std::size_t i = 0; i < m_editors.size(); ++i) {
        if (const auto value = m_editors[i]->canonical())
            made.values[i] = *value;
        else if (!first)
            first = m_editors[i];
    }
    if (!first)
        for (const auto& problem : geo::problemsOf(made)) {
            auto* editor = this->editor(problem.field);
            editor->showProblem(paint::text(problem.what));
            if (!first)
                first = editor;
        }
    if (!first)
        return made;
    first->control()->setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

bool RecordForm::changed() const {
    for (std::size_t i = 0; i < m_before.size(); ++i)
        if (m_editors[i]->typed() != m_before[i])
            return true;
    return false;
}

void RecordForm::setReadOnly(bool readOnly) {
    for (auto* editor : m_editors)
        editor->setReadOnly(readOnly);
}

} // namespace app
