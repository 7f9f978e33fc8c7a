#include "voice_dialog.hpp"

#include "field_editor.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "record_words.hpp"
#include "text.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace app {
namespace {

constexpr std::array<std::string_view, 5> asked{"text", "theme", "date", "meeting", "agreed"};

} // namespace

VoiceDialog::VoiceDialog(RegisterDesk& desk, const geo::NetworkRecord& record, QWidget* parent)
    : QDialog{parent}, m_desk{desk}, m_record{record}, m_message{new QLabel{this}} {
    setObjectName(QStringLiteral("voiceDialog"));
    setWindowTitle(tr("Residents’ words, no. %1").arg(QString::fromStdString(record.at("id"))));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    auto* place = secondLabel(placeText(), 12, this);
    place->setObjectName(QStringLiteral("voicePlace"));
    place->setTextFormat(Qt::PlainText);
    column->addWidget(place);
    addFields(*column);
    m_message->setObjectName(QStringLiteral("voiceMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    column->addWidget(m_message);
    addButtons(*column);
    resize(px(480), sizeHint().height());
    m_editors.front()->control()->setFocus();
}

/// "Montpellier · QN03401M": what the map knows of the place.
QString VoiceDialog::placeText() const {
    QStringList parts{QString::fromStdString(m_record.at("town")),
                      valueText(m_record.kind->field("neighbourhoods"), m_record.at("neighbourhoods"))};
    parts.removeAll(QString{});
    return parts.isEmpty() ? tr("Outside the communes that are loaded") : parts.join(QStringLiteral(" · "));
}

void VoiceDialog::addFields(QVBoxLayout& column) {
    for (const auto field : asked) {
        auto* made = new FieldEditor{m_record.kind->field(field), this};
        made->setValue(m_record.at(field));
        connect(made, &FieldEditor::edited, this, [this] { m_warned = false; });
        column.addWidget(made);
        m_editors.push_back(made);
    }
    m_editors.front()->control()->setFixedHeight(px(104));
    auto* hint =
        secondLabel(tr("Nobody is named. Without a yes it stays in this file: no page, no table and no copy to "
                       "give away shows it."),
                    12, this);
    hint->setWordWrap(true);
    column.addWidget(hint);
}

void VoiceDialog::addButtons(QVBoxLayout& column) {
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    auto* cancel = new QPushButton{tr("Cancel"), this};
    cancel->setObjectName(QStringLiteral("cancelVoice"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &VoiceDialog::reject);
    row->addWidget(cancel);
    m_save = new QPushButton{tr("Pin"), this};
    m_save->setObjectName(QStringLiteral("saveVoice"));
    m_save->setProperty("filled", true);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &VoiceDialog::save);
    row->addWidget(m_save);
    column.addLayout(row);
}

FieldEditor* VoiceDialog::editor(std::string_view field) const {
    const auto at = std::ranges::find(asked, field);
    return at == asked.end() ? nullptr : m_editors[static_cast<std::size_t>(at - asked.begin())];
}

/// None where something stands in the way: it is said beside the field, which has the focus then.
std::optional<geo::NetworkRecord> VoiceDialog::filled() {
    auto made = m_record;
    FieldEditor* first = nullptr;
    for (auto* one : m_editors) {
        if (const auto value = one->canonical())
            made.set(one->field().id, *value);
        else if (!first)
            first = one;
    }
    if (!first)
        for (const auto& problem : geo::problemsOf(made)) {
            auto* one = editor(problem.field);
            if (!one) { // of a field that the map filled in
                tell(paint::text(problem.what), true);
                return std::nullopt;
            }
            one->showProblem(paint::text(problem.what));
            first = first ? first : one;
        }
    if (!first)
        return made;
    first->control()->setFocus(Qt::OtherFocusReason);
    tell(tr("Nothing is saved yet: see what is said beside the fields."), true);
    return std::nullopt;
}

void VoiceDialog::save() {
    const auto record = filled();
    if (!record)
        return;
    tell({}, false);
    m_save->setEnabled(false);
    m_desk.save(
        *record,
        [this, meeting = QString::fromStdString(record->at("meeting")),
         alive = QPointer<VoiceDialog>{this}](std::int64_t key) {
            if (!alive)
                return;
            emit saved(key, meeting);
            accept();
        },
        [this, alive = QPointer<VoiceDialog>{this}](const geo::Error& error) {
            if (!alive)
                return;
            m_save->setEnabled(true);
            tell(paint::text(error), true);
        });
}

void VoiceDialog::tell(const QString& text, bool failure) {
    m_message->setProperty("failure", failure);
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

/// What was said is not lost by one press of Escape.
void VoiceDialog::reject() {
    if (!editor("text")->typed().trimmed().isEmpty() && !std::exchange(m_warned, true)) {
        tell(tr("What was typed is not saved. Save it, or press Cancel once more to leave it."), false);
        return;
    }
    QDialog::reject();
}

} // namespace app
