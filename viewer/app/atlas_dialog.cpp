#include "atlas_dialog.hpp"

#include "atlas_work.hpp"
#include "look.hpp"
#include "page_words.hpp"
#include "panels.hpp"
#include "segmented.hpp"
#include "text.hpp"
#include "words.hpp"
#include "workspace.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace app {
namespace {

using layers::AtlasPer;
using layers::PageTemplate;

constexpr const char* fileTypes[] = {".pdf", ".png", ".svg"};

std::vector<PageTemplate> templatesFor(AtlasPer per) {
    switch (per) {
    case AtlasPer::Neighbourhood:
        return {PageTemplate::Neighbourhood, PageTemplate::Map, PageTemplate::MapWithCharts};
    case AtlasPer::Site:
        return {PageTemplate::Site};
    case AtlasPer::Commune:
    case AtlasPer::Contract:
        return {PageTemplate::Map};
    }
    return {};
}

QComboBox* combo(QWidget* parent) {
    auto* box = new QComboBox{parent};
    box->setItemDelegate(new QStyledItemDelegate{box}); // the one the style sheet speaks to
    return box;
}

} // namespace

AtlasDialog::AtlasDialog(Workspace& workspace, Jobs& jobs, FileDialogs& files, const layers::PageDocument& page,
                         QWidget* parent)
    : QDialog{parent}, m_workspace{workspace}, m_jobs{jobs}, m_files{files}, m_page{page} {
    setObjectName(QStringLiteral("atlasDialog"));
    setWindowTitle(tr("Make an atlas — Lisière"));
    sizeOnScreen(*this, 860, 560);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(20, 16, 20, 14);
    row->setSpacing(20);
    row->addWidget(makeSubjects(), 1);
    row->addWidget(makeForm());
    connect(&m_jobs, &Jobs::progressed, this, [this](const QString&, int permille) {
        if (m_making)
            m_progress->setValue(permille);
    });
    fillSubjects();
}

QWidget* AtlasDialog::makeSubjects() {
    auto* box = new QWidget{this};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(secondLabel(tr("One page per"), 11, box));
    m_per = new Segmented{tr("One page per"), box};
    m_per->setObjectName(QStringLiteral("atlasPer"));
    m_per->setChoices({tr("Neighbourhood"), tr("Commune"), tr("City contract"), tr("Site")}, true);
    m_per->setCurrent(0);
    column->addWidget(m_per);
    m_filter = new QLineEdit{box};
    m_filter->setObjectName(QStringLiteral("atlasFilter"));
    m_filter->setPlaceholderText(tr("Filter…"));
    m_filter->setAccessibleName(tr("Filter by name, commune or code"));
    column->addWidget(m_filter);
    m_list = new QListWidget{box};
    m_list->setObjectName(QStringLiteral("atlasList"));
    m_list->setAccessibleName(tr("Pages of the atlas"));
    m_list->setUniformItemSizes(true);
    column->addWidget(m_list, 1);
    auto* row = new QHBoxLayout;
    auto* all = linkButton(tr("Take all that are listed"), 12, box);
    auto* none = linkButton(tr("None"), 12, box);
    all->setObjectName(QStringLiteral("atlasAll"));
    none->setObjectName(QStringLiteral("atlasNone"));
    m_count = secondLabel({}, 12, box);
    m_count->setObjectName(QStringLiteral("atlasCount"));
    row->addWidget(all);
    row->addWidget(none);
    row->addStretch(1);
    row->addWidget(m_count);
    column->addLayout(row);
    connect(m_per, &Segmented::chosen, this, &AtlasDialog::fillSubjects);
    connect(m_filter, &QLineEdit::textChanged, this, &AtlasDialog::filter);
    connect(all, &QPushButton::clicked, this, [this] { takeAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { takeAll(false); });
    connect(m_list, &QListWidget::itemChanged, this, [this](const QListWidgetItem* item) {
        m_choices[static_cast<std::size_t>(m_list->row(item))].taken = item->checkState() == Qt::Checked;
        showCount();
    });
    return box;
}

void AtlasDialog::addField(QVBoxLayout& column, const QString& label, QWidget* control, const char* name) {
    auto* caption = secondLabel(label, 11, control->parentWidget());
    caption->setBuddy(control);
    control->setObjectName(QLatin1String{name});
    control->setAccessibleName(label);
    column.addWidget(caption);
    column.addWidget(control);
    column.addSpacing(6);
}

QWidget* AtlasDialog::makeForm() {
    auto* box = new QWidget{this};
    box->setFixedWidth(px(320));
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_template = combo(box);
    addField(*column, tr("Kind of page"), m_template, "atlasTemplate");
    m_many = new Segmented{tr("Files"), box};
    addField(*column, tr("Files"), m_many, "atlasMany");
    m_many->setChoices({tr("One PDF"), tr("A file per page")}, true);
    m_many->setCurrent(0);
    m_namesField = new QWidget{box};
    auto* names = new QVBoxLayout{m_namesField};
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(4);
    m_type = combo(m_namesField);
    for (const auto* type : fileTypes)
        m_type->addItem(QLatin1String{type}.mid(1).toString().toUpper(), QLatin1String{type});
    addField(*names, tr("File type"), m_type, "atlasType");
    m_pattern = new QLineEdit{QStringLiteral("{name} {code}"), m_namesField};
    addField(*names, tr("Names of the files: {number}, {name}, {code}, {commune}"), m_pattern, "atlasPattern");
    m_example = secondLabel({}, 12, m_namesField);
    m_example->setObjectName(QStringLiteral("atlasExample"));
    m_example->setWordWrap(true);
    names->addWidget(m_example);
    m_namesField->hide();
    column->addWidget(m_namesField);
    column->addStretch(1);
    m_message = new QLabel{box};
    m_message->setObjectName(QStringLiteral("atlasMessage"));
    m_message->setWordWrap(true);
    m_progress = new QProgressBar{box};
    m_progress->setObjectName(QStringLiteral("atlasProgress"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->hide();
    column->addWidget(m_message);
    column->addWidget(m_progress);
    auto* buttons = new QHBoxLayout;
    auto* close = new QPushButton{tr("Close"), box};
    close->setObjectName(QStringLiteral("closeAtlas"));
    close->setAccessibleName(close->text());
    close->setAutoDefault(false);
    m_make = new QPushButton{tr("Make the atlas…"), box};
    m_make->setObjectName(QStringLiteral("makeAtlas"));
    m_make->setAccessibleName(m_make->text());
    m_make->setProperty("filled", true);
    m_make->setAutoDefault(false);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_make);
    column->addLayout(buttons);
    connect(m_many, &Segmented::chosen, this, &AtlasDialog::showNames);
    connect(m_type, &QComboBox::activated, this, &AtlasDialog::showNames);
    connect(m_pattern, &QLineEdit::textChanged, this, &AtlasDialog::showNames);
    connect(close, &QPushButton::clicked, this, &AtlasDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &AtlasDialog::make);
    return box;
}

std::vector<AtlasDialog::Choice> AtlasDialog::choicesFor(AtlasPer per) const {
    const auto& holdings = m_workspace.holdings();
    std::vector<Choice> choices;
    const auto add = [&](const std::string& code, const QString& name, const QString& commune, const QString& label) {
        choices.push_back({{code, name.toStdString(), {}, commune.toStdString(), {}}, label, true});
    };
    switch (per) {
    case AtlasPer::Neighbourhood:
        for (const auto& place : holdings.neighbourhoods)
            if (place.generation == m_workspace.generation())
                add(place.code, place.name, place.detail,
                    QStringLiteral("%1 · %2 · %3").arg(place.name, place.detail, QString::fromStdString(place.code)));
        break;
    case AtlasPer::Commune:
        for (const auto& place : holdings.territories)
            if (place.hasNeighbourhoods)
                add(place.code, place.name, place.name,
                    QStringLiteral("%1 · %2").arg(place.name, QString::fromStdString(place.code)));
        break;
    case AtlasPer::Contract:
        for (const auto& contract : holdings.contracts)
            add(contract.id, contract.name, {}, contract.name);
        break;
    case AtlasPer::Site:
        for (const auto& site : holdings.sites)
            add(site.id, site.name, {}, site.name);
    }
    return choices;
}

void AtlasDialog::fillSubjects() {
    m_choices = choicesFor(static_cast<AtlasPer>(m_per->current()));
    {
        const QSignalBlocker quiet{m_list};
        m_list->clear();
        for (const auto& choice : m_choices) {
            auto* item = new QListWidgetItem{paint::typeset(choice.label)};
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Checked);
            m_list->addItem(item);
        }
    }
    fillTemplates();
    filter();
    showCount();
}

void AtlasDialog::fillTemplates() {
    m_template->clear();
    for (const auto kind : templatesFor(static_cast<AtlasPer>(m_per->current())))
        m_template->addItem(templateName(kind), static_cast<int>(kind));
    m_template->setEnabled(m_template->count() > 1);
}

void AtlasDialog::filter() {
    const auto wanted = folded(m_filter->text());
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!folded(m_list->item(row)->text()).contains(wanted));
}

/// All that the filter lets through, and those alone; or none.
void AtlasDialog::takeAll(bool taken) {
    {
        const QSignalBlocker quiet{m_list};
        for (int row = 0; row < m_list->count(); ++row) {
            auto& choice = m_choices[static_cast<std::size_t>(row)];
            choice.taken = taken && !m_list->item(row)->isHidden();
            m_list->item(row)->setCheckState(choice.taken ? Qt::Checked : Qt::Unchecked);
        }
    }
    showCount();
}

std::vector<layers::AtlasEntry> AtlasDialog::taken() const {
    std::vector<layers::AtlasEntry> entries;
    for (const auto& choice : m_choices)
        if (choice.taken)
            entries.push_back(choice.entry);
    return entries;
}

void AtlasDialog::showCount() {
    const auto count = taken().size();
    m_count->setText(tr("%1 of %2").arg(count).arg(m_choices.size()));
    showNames();
}

/// What the files will be called, or why they cannot be.
void AtlasDialog::showNames() {
    const bool many = m_many->current() == 1;
    m_namesField->setVisible(many);
    const auto entries = taken();
    bool possible = !entries.empty();
    if (entries.empty())
        tell(m_choices.empty() ? tr("There is nothing of this kind in the file.")
                               : tr("No page is chosen: tick what the atlas is to have."));
    else
        tell({});
    if (many && possible) {
        try {
            const auto names = layers::atlasFileNames(m_pattern->text().toStdString(), entries);
            m_example->setText(tr("For example: %1").arg(QString::fromStdString(names.front()) + extension()));
            m_example->setProperty("failure", false);
        } catch (const geo::Error& error) {
            m_example->setText(paint::text(error));
            m_example->setProperty("failure", true);
            possible = false;
        }
        m_example->style()->polish(m_example);
    }
    m_make->setEnabled(possible && !m_making);
}

QString AtlasDialog::extension() const {
    return m_many->current() == 1 ? m_type->currentData().toString() : QStringLiteral(".pdf");
}

layers::AtlasRequest AtlasDialog::request() const {
    layers::AtlasRequest request;
    request.per = static_cast<AtlasPer>(m_per->current());
    if (m_workspace.generation() != 0)
        request.generation = m_workspace.generation();
    const auto entries = taken();
    if (entries.size() < m_choices.size())
        for (const auto& entry : entries)
            request.codes.push_back(entry.code);
    request.page = m_page;
    request.page.kind = static_cast<PageTemplate>(m_template->currentData().toInt());
    if (hasSubject(request.page.kind))
        request.page.format = {layers::Paper::A4, true, {}};
    return request;
}

void AtlasDialog::make() {
    if (m_many->current() == 1) {
        if (const auto folder = m_files.folder(this, tr("Folder of the atlas")); !folder.isEmpty())
            start(folder);
        return;
    }
    auto file = m_files.savePage(this, QStringLiteral("atlas.pdf"), QStringLiteral("PDF (*.pdf)"));
    if (file.isEmpty())
        return;
    if (!file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive))
        file += QStringLiteral(".pdf");
    start(file);
}

void AtlasDialog::tell(const QString& text, bool failure) {
    m_message->setProperty("failure", failure);
    m_message->style()->polish(m_message);
    m_message->setText(text);
}

void AtlasDialog::start(const QString& path) {
    if (!m_workspace.pages())
        return;
    m_make->setEnabled(false);
    m_progress->setValue(0);
    m_progress->show();
    tell(tr("Making the atlas… Esc stops it."));
    auto future = m_workspace.pages()->start<int>(
        [request = request(), path, pattern = m_many->current() == 1 ? m_pattern->text().toStdString() : std::string{},
         extension = extension()](Reading::Desk& desk, geo::Progress& progress) {
            return makeAtlas(desk, request, path, pattern, extension, progress);
        });
    m_making = QFuture<void>{future};
    m_jobs.follow<int>(
        this, tr("Making the atlas"), future,
        [this, path](int pages) {
            m_making.reset();
            showNames();
            tell(tr("%1 pages in %2").arg(pages).arg(path));
            emit made(path);
        },
        [this](const geo::Error& error) {
            m_making.reset();
            showNames();
            tell(paint::text(error), true);
        },
        [this] {
            m_progress->hide();
            if (std::exchange(m_making, std::nullopt)) { // neither done nor failed
                showNames();
                tell(tr("Stopped: nothing was written."));
            }
        });
}

void AtlasDialog::reject() {
    if (m_making) {
        m_making->cancel();
        return;
    }
    QDialog::reject();
}

} // namespace app
