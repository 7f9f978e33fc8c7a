#include "page_form.hpp"

#include "legend_editor.hpp"
#include "look.hpp"
#include "page_texts.hpp"
#include "page_words.hpp"
#include "panels.hpp"
#include "place_finder.hpp"
#include "segmented.hpp"
#include "text.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace app {
namespace {

using layers::PageDocument;
using layers::PageItem;
using layers::PageTemplate;
using layers::Paper;

/// Fields that are typed in; the paragraphs of a sheet come after.
enum Field { TitleField = 1, SubtitleField, NoteField, ScaleField, YearField, TextFields };
constexpr int fieldsAtMost = 1000;

QString placeLabel(const Place& place) {
    return QStringLiteral("%1 · %2 · %3").arg(place.name, place.detail, QString::fromStdString(place.code));
}

std::string targetOf(const Place& place) { return "qpv@" + std::to_string(place.generation) + ":" + place.code; }

QComboBox* combo(QWidget* parent, const char* name, const QString& accessibleName) {
    auto* box = new QComboBox{parent};
    box->setObjectName(QLatin1String{name});
    box->setAccessibleName(accessibleName);
    box->setMaxVisibleItems(24);
    box->setItemDelegate(new QStyledItemDelegate{box}); // the one the style sheet speaks to
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

/// A part of the form that can be hidden with its captions.
QWidget* part(QVBoxLayout* column, QVBoxLayout*& inner, QWidget* parent) {
    auto* box = new QWidget{parent};
    inner = new QVBoxLayout{box};
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(4);
    column->addWidget(box);
    return box;
}

void typeInto(QLineEdit& edit, const QString& text) {
    const QSignalBlocker quiet{&edit};
    if (edit.text().trimmed() != text) // else the cursor would jump while somebody types
        edit.setText(text);
}

} // namespace

PageForm::PageForm(const Holdings& holdings, const std::optional<geo::Extent>& mapExtent,
                   const geo::Extent& windowExtent, QWidget* parent)
    : QWidget{parent}, m_holdings{holdings}, m_mapExtent{mapExtent},
      m_windowExtent{windowExtent}, m_column{new QVBoxLayout{this}}, m_places{new PlaceModel{this}} {
    setObjectName(QStringLiteral("pageForm"));
    setProperty("panel", true);
    setAttribute(Qt::WA_StyledBackground);
    m_column->setContentsMargins(16, 12, 16, 16);
    m_column->setSpacing(4);
    makeKind();
    makeSubjects();
    makeYear();
    makeWorks();
    makeFormat();
    makeTitle();
    makeNote();
    makeExtent();
    makeItems();
    makeLegend();
    makeTexts();
    m_column->addStretch(1);
}

void PageForm::caption(const QString& text, QWidget* buddy) {
    auto* label = secondLabel(text, 11, this);
    label->setBuddy(buddy);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void PageForm::makeKind() {
    m_kind = combo(this, "pageKind", tr("Kind of page"));
    for (const auto kind : pageTemplates)
        m_kind->addItem(templateName(kind), static_cast<int>(kind));
    caption(tr("Kind of page"), m_kind);
    m_column->addWidget(m_kind);
    m_column->addSpacing(6);
    connect(m_kind, &QComboBox::activated, this,
            [this] { chooseKind(static_cast<PageTemplate>(m_kind->currentData().toInt())); });
}

void PageForm::makeSubjects() {
    QVBoxLayout* inner = nullptr;
    m_neighbourhoodField = part(m_column, inner, this);
    m_neighbourhoods = combo(m_neighbourhoodField, "pageNeighbourhood", tr("Neighbourhood"));
    m_places->setPlaces(m_holdings.neighbourhoods, placeLabel);
    m_neighbourhoods->setEditable(true);
    m_neighbourhoods->setInsertPolicy(QComboBox::NoInsert);
    for (int i = 0; i < m_places->rowCount(); ++i)
        m_neighbourhoods->addItem(m_places->index(i).data().toString(),
                                  QString::fromStdString(targetOf(*m_places->place(i))));
    m_neighbourhoods->setCompleter(new PlaceCompleter{m_places, this});
    m_neighbourhoods->lineEdit()->setAccessibleName(tr("Neighbourhood"));
    auto* label = secondLabel(tr("Neighbourhood"), 11, m_neighbourhoodField);
    label->setBuddy(m_neighbourhoods);
    inner->addWidget(label);
    inner->addWidget(m_neighbourhoods);
    inner->addSpacing(6);
    m_siteField = part(m_column, inner, this);
    m_sites = combo(m_siteField, "pageSite", tr("Site"));
    for (const auto& site : m_holdings.sites)
        m_sites->addItem(site.name, QString::fromStdString(site.id));
    label = secondLabel(tr("Site"), 11, m_siteField);
    label->setBuddy(m_sites);
    inner->addWidget(label);
    inner->addWidget(m_sites);
    inner->addSpacing(6);
    const auto choose = [this](const QComboBox* box) {
        const auto subject = box->currentData().toString().toStdString();
        emit changeWanted({tr("Choose what the page is about"), [subject](PageDocument& d) { d.subject = subject; }});
    };
    connect(m_neighbourhoods, &QComboBox::textActivated, this, [this, choose](const QString& text) {
        if (const int row = m_neighbourhoods->findText(text); row >= 0) {
            const QSignalBlocker quiet{m_neighbourhoods};
            m_neighbourhoods->setCurrentIndex(row);
            choose(m_neighbourhoods);
        }
    });
    connect(m_neighbourhoods->lineEdit(), &QLineEdit::editingFinished, this, &PageForm::showSubject);
    connect(m_sites, &QComboBox::activated, this, [this, choose] { choose(m_sites); });
}

/// Of pages about a year of the register.
void PageForm::makeYear() {
    QVBoxLayout* inner = nullptr;
    m_yearField = part(m_column, inner, this);
    const auto words = tr("Year (empty: today's members, the latest activity, all actions)");
    m_year = addLine(words, "pageYear");
    m_year->setMaximumWidth(px(120));
    m_year->setValidator(new QIntValidator{1900, 2200, m_year});
    auto* label = secondLabel(words, 11, m_yearField);
    label->setBuddy(m_year);
    label->setWordWrap(true);
    inner->addWidget(label);
    inner->addWidget(m_year);
    inner->addSpacing(6);
    connect(m_year, &QLineEdit::textEdited, this, &PageForm::typeYear);
}

/// A contract, a site or a cité éducative, or all of them.
void PageForm::makeWorks() {
    QVBoxLayout* inner = nullptr;
    m_workField = part(m_column, inner, this);
    m_works = combo(m_workField, "pageWork", tr("About"));
    m_works->addItem(tr("All of the register"), QString{});
    for (const auto* offers : {&m_holdings.contracts, &m_holdings.sites, &m_holdings.cites})
        for (const auto& offer : *offers)
            m_works->addItem(offer.name, QString::fromStdString(offer.id));
    auto* label = secondLabel(tr("About"), 11, m_workField);
    label->setBuddy(m_works);
    inner->addWidget(label);
    inner->addWidget(m_works);
    inner->addSpacing(6);
    connect(m_works, &QComboBox::activated, this, [this] {
        const auto subject = m_works->currentData().toString().toStdString();
        emit changeWanted({tr("Choose what the page is about"), [subject](PageDocument& d) { d.subject = subject; }});
    });
}

void PageForm::makeFormat() {
    m_formatCaption = secondLabel(tr("Format"), 11, this);
    m_column->addWidget(m_formatCaption);
    m_paper = new Segmented{tr("Format"), this};
    m_paper->setObjectName(QStringLiteral("pageFormat"));
    m_paper->setChoices({QStringLiteral("A4"), QStringLiteral("A3"), tr("Slide 16:9")}, true);
    m_lie = new Segmented{tr("How the paper lies"), this};
    m_lie->setObjectName(QStringLiteral("pageLie"));
    m_lie->setChoices({tr("Landscape"), tr("Upright")}, true);
    const bool roomy = px(100) < 130; // larger words need a row each
    auto* row = new QBoxLayout{roomy ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom};
    row->setSpacing(8);
    row->addWidget(m_paper, 1);
    row->addWidget(m_lie, 1);
    m_column->addLayout(row);
    m_column->addSpacing(6);
    connect(m_paper, &Segmented::chosen, this, &PageForm::chooseFormat);
    connect(m_lie, &Segmented::chosen, this, &PageForm::chooseFormat);
}

void PageForm::watch(QWidget* field) { field->installEventFilter(this); }

QLineEdit* PageForm::addLine(const QString& label, const char* name) {
    auto* edit = new QLineEdit{this};
    edit->setObjectName(QLatin1String{name});
    edit->setAccessibleName(label);
    watch(edit);
    return edit;
}

void PageForm::makeTitle() {
    QVBoxLayout* inner = nullptr;
    m_titleField = part(m_column, inner, this);
    const auto title = tr("Title: what the page shows, in one sentence");
    m_title = addLine(title, "pageTitle");
    auto* label = secondLabel(title, 11, m_titleField);
    label->setBuddy(m_title);
    label->setWordWrap(true);
    inner->addWidget(label);
    inner->addWidget(m_title);
    auto* row = new QHBoxLayout;
    m_titleState = secondLabel({}, 11, m_titleField);
    m_titleState->setObjectName(QStringLiteral("pageTitleState"));
    m_takeTitle = linkButton({}, 12, m_titleField);
    m_takeTitle->setObjectName(QStringLiteral("pageTakeTitle"));
    row->addWidget(m_takeTitle);
    row->addStretch(1);
    row->addWidget(m_titleState);
    inner->addLayout(row);
    inner->addSpacing(6);
    m_subtitleField = part(m_column, inner, this);
    m_subtitle = addLine(tr("Subtitle"), "pageSubtitle");
    label = secondLabel(tr("Subtitle"), 11, m_subtitleField);
    label->setBuddy(m_subtitle);
    inner->addWidget(label);
    inner->addWidget(m_subtitle);
    inner->addSpacing(6);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& text) {
        type(TitleField, tr("Type the title"), [words = text.trimmed().toStdString()](PageDocument& d) {
            d.title = words;
            d.titleAccepted = d.titleAccepted && words.empty();
        });
    });
    connect(m_subtitle, &QLineEdit::textEdited, this, [this](const QString& text) {
        type(SubtitleField, tr("Type the subtitle"),
             [words = text.trimmed().toStdString()](PageDocument& d) { d.subtitle = words; });
    });
    connect(m_takeTitle, &QPushButton::clicked, this, [this] {
        const bool take = !m_document.titleAccepted;
        emit changeWanted(
            {take ? tr("Take the proposed title") : tr("Leave out the proposed title"), [take](PageDocument& d) {
                 d.titleAccepted = take;
                 d.title.clear();
             }});
    });
}

void PageForm::makeNote() {
    m_note = new QPlainTextEdit{this};
    m_note->setObjectName(QStringLiteral("pageNote"));
    m_note->setAccessibleName(tr("Note under the legend or at the foot"));
    m_note->setTabChangesFocus(true);
    m_note->setUndoRedoEnabled(false);
    m_note->setFixedHeight(px(54));
    watch(m_note);
    QVBoxLayout* inner = nullptr;
    m_noteField = part(m_column, inner, this);
    auto* label = secondLabel(m_note->accessibleName(), 11, m_noteField);
    label->setBuddy(m_note);
    inner->addWidget(label);
    inner->addWidget(m_note);
    inner->addSpacing(6);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        type(NoteField, tr("Type the note"),
             [words = m_note->toPlainText().trimmed().toStdString()](PageDocument& d) { d.note = words; });
    });
}

void PageForm::makeExtent() {
    QVBoxLayout* inner = nullptr;
    m_extentField = part(m_column, inner, this);
    inner->addWidget(secondLabel(tr("What the map shows"), 11, m_extentField));
    m_extent = new Segmented{tr("What the map shows"), m_extentField};
    m_extent->setObjectName(QStringLiteral("pageExtent"));
    m_extent->setChoices({tr("The territory"), tr("As the window"), tr("To scale")}, true);
    inner->addWidget(m_extent);
    m_scaleRow = new QWidget{m_extentField};
    auto* row = new QHBoxLayout{m_scaleRow};
    row->setContentsMargins(0, 0, 0, 0);
    m_scale = addLine(tr("Scale, 1 to"), "pageScale");
    m_scale->setPlaceholderText(paint::number(25000, 0));
    m_scale->setMaximumWidth(px(120));
    auto* label = secondLabel(QStringLiteral("1 :"), 12, m_extentField);
    label->setBuddy(m_scale);
    m_scaleProblem = secondLabel({}, 11, m_extentField);
    m_scaleProblem->setObjectName(QStringLiteral("pageScaleProblem"));
    m_scaleProblem->setProperty("failure", true);
    m_scaleProblem->setWordWrap(true);
    row->addWidget(label);
    row->addWidget(m_scale);
    row->addWidget(m_scaleProblem, 1);
    inner->addWidget(m_scaleRow);
    inner->addSpacing(6);
    connect(m_extent, &Segmented::chosen, this, &PageForm::chooseExtent);
    connect(m_scale, &QLineEdit::textEdited, this, &PageForm::typeScale);
}

void PageForm::makeItems() {
    auto* box = new QWidget{this};
    auto* grid = new QGridLayout{box};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(2);
    for (int i = 0; i <= static_cast<int>(PageItem::Credit); ++i) {
        const auto item = static_cast<PageItem>(i);
        auto* check = new QCheckBox{itemName(item), box};
        check->setObjectName(QStringLiteral("pageItem_%1").arg(QString::fromUtf8(layers::toText(item))));
        check->setAccessibleName(tr("Shown: %1").arg(itemName(item)));
        connect(check, &QCheckBox::clicked, this, [this, item](bool on) {
            emit changeWanted(
                {(on ? tr("Show: %1") : tr("Leave out: %1")).arg(itemName(item)), [item, on](PageDocument& d) {
                     std::erase(d.hidden, item);
                     if (!on)
                         d.hidden.push_back(item);
                 }});
        });
        m_items.push_back(check);
    }
    caption(tr("On the page"), box);
    m_column->addWidget(box);
    auto* house = linkButton(tr("House style: organisation, logo, colour…"), 12, this);
    house->setObjectName(QStringLiteral("pageHouse"));
    connect(house, &QPushButton::clicked, this, &PageForm::houseWanted);
    m_column->addWidget(house, 0, Qt::AlignLeft);
    m_column->addSpacing(6);
}

void PageForm::makeLegend() {
    QVBoxLayout* inner = nullptr;
    m_legendField = part(m_column, inner, this);
    m_legend = new LegendEditor{m_legendField};
    inner->addWidget(secondLabel(tr("Legend"), 11, m_legendField));
    inner->addWidget(m_legend);
    connect(m_legend, &LegendEditor::edited, this,
            [this](const QString& step, const std::vector<layers::LegendEdit>& edits) {
                emit changeWanted({step, [edits](PageDocument& d) { d.legend = edits; }});
            });
}

void PageForm::makeTexts() {
    QVBoxLayout* inner = nullptr;
    m_textsField = part(m_column, inner, this);
    m_texts = new PageTexts{m_textsField};
    inner->addWidget(secondLabel(tr("Sentences of the sheet, which you may change"), 11, m_textsField));
    inner->addWidget(m_texts);
    connect(m_texts, &PageTexts::edited, this,
            [this](const QString& id, const std::optional<QString>& words, int field) {
                type(TextFields + field, tr("Change a sentence"), [id = id.toStdString(), words](PageDocument& d) {
                    if (words)
                        d.texts[id] = words->toStdString();
                    else
                        d.texts.erase(id);
                });
            });
}

void PageForm::type(int field, const QString& step, std::function<void(PageDocument&)> apply) {
    emit changeWanted({step, std::move(apply), m_round * fieldsAtMost + field});
}

bool PageForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool control = (key->modifiers() & ~Qt::ShiftModifier) == Qt::ControlModifier;
        if (control && (key->key() == Qt::Key_Z || key->key() == Qt::Key_Y)) {
            key->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut)
        ++m_round;
    return QWidget::eventFilter(watched, event);
}

std::string PageForm::proposedSubject(PageTemplate kind) const {
    if (kind == PageTemplate::Site)
        return m_holdings.sites.empty() ? std::string{} : m_holdings.sites.front().id;
    if (kind != PageTemplate::Neighbourhood || m_holdings.neighbourhoods.empty())
        return {};
    const auto& selected = m_document.map.selected;
    const auto found = std::ranges::find_if(m_holdings.neighbourhoods, [&](const Place& place) {
        return !selected.empty() && place.code == selected.front();
    });
    return targetOf(found == m_holdings.neighbourhoods.end() ? m_holdings.neighbourhoods.front() : *found);
}

void PageForm::chooseKind(PageTemplate kind) {
    if (kind == m_document.kind)
        return;
    emit changeWanted({tr("Choose the kind of page"), [kind, subject = proposedSubject(kind)](PageDocument& d) {
                           d.kind = kind;
                           d.subject = subject;
                           if (hasSubject(kind))
                               d.format = {Paper::A4, true, {}};
                       }});
}

void PageForm::chooseFormat() {
    layers::PageFormat format{static_cast<Paper>(m_paper->current()), m_lie->current() == 1, {}};
    format.upright = format.upright && format.isPaper();
    emit changeWanted({tr("Choose the format"), [format](PageDocument& d) { d.format = format; }});
}

void PageForm::chooseExtent(int which) {
    if (which == 2) {
        showExtent();
        m_extent->setCurrent(2);
        m_scaleRow->show();
        m_scale->setFocus();
        m_scale->selectAll();
        return typeScale();
    }
    emit changeWanted({tr("Choose what the map shows"),
                       [extent = which == 1 ? std::optional{m_windowExtent} : m_mapExtent](PageDocument& d) {
                           d.map.extent = extent;
                           d.scale.reset();
                       }});
}

void PageForm::typeScale() {
    const auto text = m_scale->text().isEmpty() ? m_scale->placeholderText() : m_scale->text();
    const auto scale = typedScale(text);
    m_scaleProblem->setText(scale ? QString{} : tr("From 500 to 50 million, such as 25 000"));
    if (scale)
        type(ScaleField, tr("Choose the scale"), [scale](PageDocument& d) { d.scale = scale; });
}

void PageForm::typeYear() {
    const auto text = m_year->text();
    if (!text.isEmpty() && !m_year->hasAcceptableInput())
        return; // half typed
    type(YearField, tr("Choose the year"),
         [year = text.isEmpty() ? std::nullopt : std::optional{text.toInt()}](PageDocument& d) { d.year = year; });
}

void PageForm::setDocument(const PageDocument& document) {
    m_document = document;
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(document.kind)));
    showSubject();
    showFormat();
    showTitle();
    typeInto(*m_subtitle, QString::fromStdString(document.subtitle));
    if (const QSignalBlocker quiet{m_note}; m_note->toPlainText().trimmed().toStdString() != document.note)
        m_note->setPlainText(QString::fromStdString(document.note));
    showExtent();
    showItems();
    m_legend->setLegend(m_proposal.legend, document.legend);
    m_texts->setTexts(m_proposal.texts, document.texts);
}

void PageForm::setProposal(const PageProposal& proposal) {
    m_proposal = proposal;
    m_subtitle->setPlaceholderText(proposal.subtitle);
    m_subtitle->setToolTip(proposal.subtitle); // longer than the field
    m_subtitle->setToolTip(proposal.subtitle); // often longer than the field
    m_legendField->setVisible(!proposal.legend.empty());
    m_textsField->setVisible(!proposal.texts.empty());
    m_legend->setLegend(proposal.legend, m_document.legend);
    m_texts->setTexts(proposal.texts, m_document.texts);
    for (auto* field : m_texts->fields()) {
        field->removeEventFilter(this);
        watch(field);
    }
    showTitle();
}

void PageForm::showSubject() {
    const QSignalBlocker one{m_neighbourhoods}, other{m_sites};
    m_neighbourhoodField->setVisible(m_document.kind == PageTemplate::Neighbourhood);
    m_siteField->setVisible(m_document.kind == PageTemplate::Site);
    m_yearField->setVisible(m_document.kind == PageTemplate::Coverage || m_document.kind == PageTemplate::Activity ||
                            m_document.kind == PageTemplate::Programmation ||
                            m_document.kind == PageTemplate::Voices);
    if (!m_year->hasFocus())
        typeInto(*m_year, m_document.year ? QString::number(*m_document.year) : QString{});
    const auto subject = QString::fromStdString(m_document.subject);
    m_neighbourhoods->setCurrentIndex(m_neighbourhoods->findData(subject));
    m_neighbourhoods->setEditText(m_neighbourhoods->currentIndex() < 0 ? subject : m_neighbourhoods->currentText());
    m_neighbourhoods->lineEdit()->setCursorPosition(0);
    m_sites->setCurrentIndex(m_sites->findData(subject));
    showWork();
}

void PageForm::showWork() {
    const QSignalBlocker quiet{m_works};
    m_workField->setVisible(isOfWork(m_document.kind));
    m_works->setCurrentIndex(m_works->findData(QString::fromStdString(m_document.subject)));
}

void PageForm::showFormat() {
    const auto& format = m_document.format;
    const bool sheet = hasSubject(m_document.kind);
    m_paper->setCurrent(static_cast<int>(format.paper));
    m_lie->setCurrent(format.upright ? 1 : 0);
    m_lie->setVisible(format.isPaper() && !sheet);
    m_paper->setVisible(!sheet);
    m_formatCaption->setText(sheet ? tr("Format: A4, standing") : tr("Format"));
}

/// A proposal in grey is not printed; one that was taken is dark.
void PageForm::showTitle() {
    typeInto(*m_title, QString::fromStdString(m_document.title));
    m_titleField->setVisible(!hasSubject(m_document.kind));
    m_subtitleField->setVisible(!hasSubject(m_document.kind));
    m_noteField->setVisible(!hasSubject(m_document.kind)); // a sheet has its sentences
    m_title->setPlaceholderText(m_proposal.title);
    m_title->setToolTip(m_proposal.title);
    const bool empty = m_document.title.empty(), taken = empty && m_document.titleAccepted;
    auto palette = m_title->palette();
    palette.setColor(QPalette::PlaceholderText, taken ? look().text : look().secondText);
    m_title->setPalette(palette);
    m_takeTitle->setVisible(!m_proposal.title.isEmpty());
    m_takeTitle->setText(taken ? tr("Leave it out") : tr("Take the proposed title"));
    m_takeTitle->setAccessibleName(m_takeTitle->text());
    m_titleState->setText(taken ? tr("printed") : empty ? tr("proposal, not printed") : QString{});
}

void PageForm::showExtent() {
    m_extentField->setVisible(isOfMaps(m_document.kind));
    m_extent->setChoiceEnabled(1, !m_windowExtent.empty());
    const bool asWindow = m_document.map.extent == std::optional{m_windowExtent};
    m_extent->setCurrent(m_document.scale ? 2 : asWindow && m_document.map.extent != m_mapExtent ? 1 : 0);
    m_scaleRow->setVisible(m_document.scale.has_value());
    const auto shown = typedScale(m_scale->text());
    if (!m_document.scale)
        typeInto(*m_scale, {});
    else if (shown != m_document.scale && !(m_scale->text().isEmpty() && m_scale->hasFocus()))
        typeInto(*m_scale, paint::number(*m_document.scale, 0));
    m_scaleProblem->clear();
}

void PageForm::showItems() {
    const auto items = itemsOf(m_document.kind);
    auto* grid = static_cast<QGridLayout*>(m_items.front()->parentWidget()->layout());
    int shown = 0;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const auto item = static_cast<PageItem>(i);
        const bool there = std::ranges::find(items, item) != items.end();
        m_items[i]->setVisible(there);
        m_items[i]->setChecked(m_document.shows(item));
        if (there) {
            grid->addWidget(m_items[i], shown / 2, shown % 2);
            ++shown;
        }
    }
}

} // namespace app
