#include "record_card.hpp"

#include "look.hpp"
#include "panels.hpp"
#include "record_words.hpp"
#include "text.hpp"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {
namespace {

/// Whatever a record says is text, never markup.
QLabel* plainLabel(const QString& text, const QFont& font, QWidget* parent) {
    auto* label = new QLabel{parent};
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setFont(font);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel* quietLabel(const QString& text, QWidget* parent) {
    auto* label = plainLabel(text, sized(12), parent);
    label->setProperty("second", true);
    return label;
}

} // namespace

RecordCard::RecordCard(QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("recordCard"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
}

void RecordCard::setDetails(std::shared_ptr<const RecordDetails> details, const QString& whyNot) {
    m_details = std::move(details);
    m_whyNot = whyNot;
    rebuild();
}

void RecordCard::rebuild() {
    if (m_body) {
        m_body->hide();
        m_body->deleteLater(); // it may be one of its own buttons that asked
    }
    m_body = new QWidget{this};
    m_column = new QVBoxLayout{m_body};
    m_column->setContentsMargins(14, 10, 14, 14);
    m_column->setSpacing(4);
    layout()->addWidget(m_body);
    if (!m_details) {
        auto* hint = secondLabel(tr("Select a record in the list or on the map."), 13, m_body);
        hint->setWordWrap(true);
        m_column->addWidget(hint);
        return;
    }
    addHead();
    addFacts();
    addActions();
    if (!subjectKind(*m_details->record.kind).empty()) {
        addNotes();
        addStatements();
    }
}

QPushButton* RecordCard::action(const QString& text, const char* name) {
    auto* button = linkButton(text, 13, m_body);
    button->setObjectName(QLatin1String{name});
    button->setEnabled(m_whyNot.isEmpty());
    button->setToolTip(m_whyNot);
    return button;
}

void RecordCard::addHead() {
    auto* row = new QHBoxLayout;
    auto* name = plainLabel(m_details->title, sized(15, QFont::Bold), m_body);
    name->setObjectName(QStringLiteral("recordTitle"));
    row->addWidget(name, 1);
    QStringList parts{m_details->category};
    if (m_details->record.kind->category != "department")
        parts << QString::fromStdString(m_details->department);
    parts.removeAll(QString{});
    if (!parts.isEmpty()) {
        auto* chip = new QLabel{m_body};
        chip->setTextFormat(Qt::PlainText);
        chip->setText(parts.join(QStringLiteral(" · ")));
        chip->setProperty("chip", true);
        chip->setFont(sized(11));
        row->addWidget(chip, 0, Qt::AlignTop);
    }
    m_column->addLayout(row);
}

void RecordCard::addFacts() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    int row = 0;
    for (const auto& fact : m_details->facts) {
        grid->addWidget(quietLabel(fact.label, m_body), row, 0, Qt::AlignTop);
        grid->addWidget(plainLabel(paint::typeset(fact.text), sized(13), m_body), row++, 1);
    }
    grid->setColumnMinimumWidth(0, px(116));
    grid->setColumnStretch(1, 1);
    m_column->addLayout(grid);
    const auto& record = m_details->record;
    if (record.kind->placed && !record.lonLat())
        m_column->addWidget(quietLabel(tr("It has no place yet, and so no point on the map."), m_body));
}

void RecordCard::addActions() {
    if (!m_details->site.empty()) {
        auto* sheet = linkButton(tr("Open the sheet of the site"), 13, m_body);
        sheet->setObjectName(QStringLiteral("openSiteSheet"));
        connect(sheet, &QPushButton::clicked, this,
                [this, site = QString::fromStdString(m_details->site)] { emit sheetWanted(site); });
        m_column->addWidget(sheet, 0, Qt::AlignLeft);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    auto* edit = action(tr("Change…"), "editRecord");
    connect(edit, &QPushButton::clicked, this, [this] { emit editWanted(m_details->record); });
    row->addWidget(edit);
    if (m_details->record.kind->placed) {
        auto* place = action(tr("Place on the map"), "placeRecord");
        connect(place, &QPushButton::clicked, this, &RecordCard::placeWanted);
        row->addWidget(place);
    }
    auto* remove = action(tr("Delete"), "removeRecord");
    connect(remove, &QPushButton::clicked, this, [this] { emit removeWanted(m_details->record); });
    row->addWidget(remove);
    row->addStretch(1);
    m_column->addLayout(row);
    if (!m_whyNot.isEmpty())
        m_column->addWidget(quietLabel(m_whyNot, m_body));
}

void RecordCard::addSection(const QString& text) {
    auto* title = plainLabel(text, sized(13, QFont::DemiBold), m_body);
    title->setProperty("themeTitle", true);
    title->setContentsMargins(0, 8, 0, 0);
    m_column->addWidget(title);
}

void RecordCard::addNotes() {
    addSection(tr("Notes"));
    for (const auto& note : m_details->notes) {
        const auto& kind = *note.kind;
        QStringList head{dateText(note.at("date")), valueText(kind.field("kind"), note.at("kind")),
                         QString::fromStdString(note.at("author_role"))};
        head.removeAll(QString{});
        auto* row = new QHBoxLayout;
        row->addWidget(quietLabel(head.join(QStringLiteral(" · ")), m_body), 1);
        auto* edit = action(tr("Change…"), "editNote");
        edit->setAccessibleName(tr("Change the note of %1").arg(head.front()));
        connect(edit, &QPushButton::clicked, this, [this, note] { emit editWanted(note); });
        row->addWidget(edit, 0, Qt::AlignTop);
        m_column->addLayout(row);
        m_column->addWidget(plainLabel(QString::fromStdString(note.at("body")), sized(13), m_body));
    }
    if (m_details->notes.empty())
        m_column->addWidget(quietLabel(tr("No note yet."), m_body));
    auto* add = action(tr("Add a note"), "addNote");
    connect(add, &QPushButton::clicked, this, &RecordCard::noteWanted);
    m_column->addWidget(add, 0, Qt::AlignLeft);
}

void RecordCard::addStatements() {
    addSection(tr("T0 and readings"));
    for (const auto& statement : m_details->statements)
        addStatement(statement);
    if (m_details->statements.empty())
        m_column->addWidget(quietLabel(tr("No T0 recorded for this site."), m_body));
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    auto* t0 = action(tr("Add a T0"), "addT0");
    connect(t0, &QPushButton::clicked, this, [this] { emit statementWanted(true); });
    row->addWidget(t0);
    auto* reading = action(tr("Add a reading"), "addReading");
    connect(reading, &QPushButton::clicked, this, [this] { emit statementWanted(false); });
    row->addWidget(reading);
    row->addStretch(1);
    m_column->addLayout(row);
}

void RecordCard::addStatement(const geo::NetworkRecord& statement) {
    const auto& kind = *statement.kind;
    const bool frozen = statement.flag("frozen"), t0 = statement.at("status") == "t0";
    m_column->addWidget(
        plainLabel(QStringLiteral("%1 : %2").arg(titleOf(statement), statementText(statement)), sized(13), m_body));
    QStringList about{valueText(kind.field("status"), statement.at("status")), whenOf(statement),
                      QString::fromStdString(statement.at("document"))};
    if (frozen)
        about << tr("frozen");
    about.removeAll(QString{});
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(quietLabel(about.join(QStringLiteral(" · ")), m_body), 1);
    if (t0) {
        auto* freeze = action(frozen ? tr("Unfreeze") : tr("Freeze"), frozen ? "unfreezeT0" : "freezeT0");
        connect(freeze, &QPushButton::clicked, this,
                [this, statement, frozen] { emit freezeWanted(statement, !frozen); });
        row->addWidget(freeze, 0, Qt::AlignTop);
    }
    auto* open = linkButton(frozen ? tr("Read…") : tr("Change…"), 13, m_body);
    open->setObjectName(QStringLiteral("openStatement"));
    connect(open, &QPushButton::clicked, this, [this, statement] { emit editWanted(statement); });
    row->addWidget(open, 0, Qt::AlignTop);
    m_column->addLayout(row);
}

} // namespace app
