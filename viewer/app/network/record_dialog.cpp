#include "record_dialog.hpp"

#include "look.hpp"
#include "panels.hpp"
#include "record_form.hpp"
#include "record_words.hpp"
#include "text.hpp"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace app {
namespace {

bool isFrozen(const geo::NetworkRecord& record) { return record.kind->find("frozen") && record.flag("frozen"); }

QPushButton* button(const QString& text, const char* name, QWidget* parent) {
    auto* made = new QPushButton{text, parent};
    made->setObjectName(QLatin1String{name});
    made->setAccessibleName(text);
    made->setAutoDefault(false);
    return made;
}

} // namespace

RecordDialog::RecordDialog(RegisterDesk& desk, std::shared_ptr<const FormContext> context,
                           const geo::NetworkRecord& record, QWidget* parent)
    : QDialog{parent}, m_desk{desk}, m_context{std::move(context)}, m_record{record}, m_form{new RecordForm{
                                                                                          *record.kind, *m_context}},
      m_scroll{new QScrollArea{this}}, m_frozenBar{makeFrozenBar()}, m_message{new QLabel{this}} {
    setObjectName(QStringLiteral("recordDialog"));
    setWindowTitle(record.key == 0 ? tr("Add: %1").arg(oneOfKind(*record.kind))
                                   : tr("%1: %2").arg(firstUpper(oneOfKind(*record.kind)), titleOf(record).left(60)));
    if (m_record.key == 0 && m_record.kind->identity.front() == "id" && m_record.at("id").empty())
        m_record.set("id", m_context->nextId);
    m_form->setRecord(m_record);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_frozenBar);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_form);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_scroll, 1);
    if (record.kind->placed)
        column->addWidget(m_placeRow = makePlaceRow());
    m_message->setObjectName(QStringLiteral("recordMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setContentsMargins(14, 6, 14, 0);
    m_message->hide();
    column->addWidget(m_message);
    column->addWidget(makeButtons());
    connect(m_form, &RecordForm::edited, this, [this] { m_warned = false; });
    showFrozen();
    sizeOnScreen(*this, 680, 720);
}

QWidget* RecordDialog::makeFrozenBar() {
    auto* bar = new QFrame{this};
    bar->setObjectName(QStringLiteral("previewBar")); // the look of a notice
    auto* row = new QHBoxLayout{bar};
    row->setContentsMargins(14, 6, 14, 6);
    auto* text = new QLabel{tr("This T0 is frozen: it stays as it was recorded, so that later readings can be compared "
                               "with it. Record a reading beside it, or unfreeze it; that is kept in the history."),
                            bar};
    text->setObjectName(QStringLiteral("frozenReason"));
    text->setWordWrap(true);
    row->addWidget(text, 1);
    auto* thaw = button(tr("Unfreeze"), "unfreeze", bar);
    thaw->setEnabled(m_desk.canWrite());
    thaw->setToolTip(m_desk.whyNot());
    connect(thaw, &QPushButton::clicked, this, &RecordDialog::unfreeze);
    row->addWidget(thaw);
    return bar;
}

QWidget* RecordDialog::makePlaceRow() {
    auto* box = new QWidget{this};
    auto* row = new QHBoxLayout{box};
    row->setContentsMargins(14, 6, 14, 6);
    row->addWidget(secondLabel(tr("Place:"), 12, box));
    auto* map = button(tr("Click on the map…"), "placeOnMap", box);
    connect(map, &QPushButton::clicked, this, [this] {
        hide();
        emit mapWanted();
    });
    row->addWidget(map);
    auto* commune = button(tr("Middle of the commune"), "placeInCommune", box);
    connect(commune, &QPushButton::clicked, this, &RecordDialog::placeInCommune);
    row->addWidget(commune);
    auto* hint =
        secondLabel(tr("or type longitude and latitude; adresse.data.gouv.fr gives those of an address"), 12, box);
    hint->setWordWrap(true);
    row->addWidget(hint, 1);
    return box;
}

QWidget* RecordDialog::makeButtons() {
    auto* box = new QWidget{this};
    auto* row = new QHBoxLayout{box};
    row->setContentsMargins(14, 10, 14, 12);
    row->addStretch(1);
    m_cancel = button(tr("Cancel"), "cancelRecord", box);
    connect(m_cancel, &QPushButton::clicked, this, &RecordDialog::reject);
    row->addWidget(m_cancel);
    m_save = button(tr("Save"), "saveRecord", box);
    m_save->setProperty("filled", true);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &RecordDialog::save);
    row->addWidget(m_save);
    return box;
}

void RecordDialog::showFrozen() {
    const bool frozen = isFrozen(m_record) && m_record.key != 0, open = m_desk.canWrite() && !frozen;
    m_frozenBar->setVisible(frozen);
    m_form->setReadOnly(!open);
    if (m_placeRow)
        m_placeRow->setVisible(open);
    m_save->setVisible(open);
    m_cancel->setText(open ? tr("Cancel") : tr("Close"));
    if (!m_desk.canWrite())
        tell(m_desk.whyNot(), false);
}

void RecordDialog::tell(const QString& text, bool failure) {
    m_message->setProperty("failure", failure);
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
}

void RecordDialog::save() {
    const auto record = m_form->record();
    if (!record) {
        if (auto* field = m_form->focusWidget())
            m_scroll->ensureWidgetVisible(field, 0, px(60));
        tell(tr("Nothing is saved yet: see what is said beside the fields."), true);
        return;
    }
    tell({}, false);
    m_save->setEnabled(false);
    m_desk.save(
        *record,
        [this, alive = QPointer<RecordDialog>{this}](std::int64_t key) {
            if (!alive)
                return;
            emit saved(key);
            accept();
        },
        [this, alive = QPointer<RecordDialog>{this}](const geo::Error& error) {
            if (!alive)
                return;
            m_save->setEnabled(true);
            tell(paint::text(error), true);
        });
}

void RecordDialog::unfreeze() {
    m_desk.setFrozen(m_record, false, [this, alive = QPointer<RecordDialog>{this}](std::int64_t) {
        if (!alive)
            return;
        m_record.set("frozen", "0");
        m_form->setRecord(m_record);
        showFrozen();
    });
}

void RecordDialog::fill(const geo::NetworkRecord& placed) {
    for (const auto* field : {"lon", "lat", "precision", "commune", "town", "department"})
        if (!placed.at(field).empty())
            m_form->editor(field)->setValue(placed.at(field));
    m_scroll->ensureWidgetVisible(m_form->editor("lon"));
}

void RecordDialog::takePlace(geo::Point lonLat, const std::optional<FoundCommune>& in) {
    geo::NetworkRecord placed{*m_record.kind};
    setPlace(placed, lonLat, in);
    fill(placed);
    tell(in ? QString{} : tr("The outlines loaded do not tell in which commune that is: fill it in by hand."), false);
}

void RecordDialog::placeInCommune() {
    const auto code = m_form->editor("commune")->canonical();
    if (!code || code->empty()) {
        m_form->editor("commune")->control()->setFocus();
        if (code)
            m_form->editor("commune")->showProblem(tr("give the code of the commune first"));
        return;
    }
    m_desk.askCommune(
        *code, [this, code = *code, alive = QPointer<RecordDialog>{this}](const std::optional<FoundCommune>& found) {
            if (!alive)
                return;
            if (!found)
                return tell(
                    tr("The outline of commune %1 is not loaded. Import outlines of communes, or type longitude and "
                       "latitude.")
                        .arg(QString::fromStdString(code)),
                    true);
            geo::NetworkRecord placed{*m_record.kind};
            setPlace(placed, found->lonLat, found, tr("middle of the commune"));
            fill(placed);
            tell({}, false);
        });
}

/// What was typed is not lost by one press of Escape.
void RecordDialog::reject() {
    if (m_form->changed() && !std::exchange(m_warned, true) && m_save->isVisible()) {
        tell(tr("What was typed is not saved. Save it, or press Cancel once more to leave it."), false);
        return;
    }
    QDialog::reject();
}

} // namespace app
