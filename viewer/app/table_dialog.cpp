#include "table_dialog.hpp"

#include "look.hpp"
#include "panels.hpp"
#include "segmented.hpp"
#include "table.hpp"
#include "text.hpp"
#include "words.hpp"
#include "workspace.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
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

using indicators::ReferenceKind;

constexpr int codeRole = Qt::UserRole;

QListWidgetItem* addTicked(QListWidget& list, const QString& text, const std::string& code, bool ticked) {
    auto* item = new QListWidgetItem{paint::typeset(text), &list};
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setData(codeRole, QString::fromStdString(code));
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    return item;
}

std::vector<std::string> ticked(const QListWidget& list) {
    std::vector<std::string> codes;
    for (int row = 0; row < list.count(); ++row)
        if (list.item(row)->checkState() == Qt::Checked)
            codes.push_back(list.item(row)->data(codeRole).toString().toStdString());
    return codes;
}

/// Those in sight alone, or none.
void tickAll(QListWidget& list, bool on) {
    const QSignalBlocker quiet{&list};
    for (int row = 0; row < list.count(); ++row)
        list.item(row)->setCheckState(on && !list.item(row)->isHidden() ? Qt::Checked : Qt::Unchecked);
}

bool isOfNeighbourhoods(const Offer& offer) {
    return std::ranges::any_of(offer.years, [](const auto& level) {
        return level.first == geo::GeographyKind::Qpv || level.first == geo::GeographyKind::Iris;
    });
}

} // namespace

TableDialog::TableDialog(Workspace& workspace, Jobs& jobs, FileDialogs& files, QWidget* parent)
    : QDialog{parent}, m_workspace{workspace}, m_jobs{jobs}, m_files{files} {
    setObjectName(QStringLiteral("tableDialog"));
    setWindowTitle(tr("Table of comparison — Lisière"));
    sizeOnScreen(*this, 900, 600);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 14);
    auto* row = new QHBoxLayout;
    row->setSpacing(20);
    row->addWidget(makeSubjects(), 1);
    row->addWidget(makeFigures(), 1);
    row->addWidget(makeForm());
    column->addLayout(row, 1);
    column->addWidget(makeButtons());
    connect(&m_jobs, &Jobs::progressed, this, [this](const QString&, int permille) {
        if (m_making)
            m_progress->setValue(permille);
    });
    fillFigures();
    fillNeighbourhoods();
}

QWidget* TableDialog::makeSubjects() {
    auto* box = new QWidget{this};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(secondLabel(tr("Neighbourhoods"), 11, box));
    m_of = new Segmented{tr("Neighbourhoods"), box};
    m_of->setObjectName(QStringLiteral("tableOf"));
    m_of->setChoices({tr("On show"), tr("City contract"), tr("Chosen")}, true);
    m_of->setCurrent(0);
    const auto& contracts = m_workspace.holdings().contracts;
    m_of->setChoiceEnabled(1, !contracts.empty(), tr("The register has no contract: import the list of contracts"));
    column->addWidget(m_of);
    m_contract = new QComboBox{box};
    m_contract->setObjectName(QStringLiteral("tableContract"));
    m_contract->setAccessibleName(tr("City contract"));
    m_contract->setAccessibleDescription(tr("City contract"));        // what is chosen takes the place of the name
    m_contract->setItemDelegate(new QStyledItemDelegate{m_contract}); // the one the style sheet speaks to
    m_contract->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // names do not widen the column
    m_contract->setMinimumContentsLength(20);
    for (const auto& contract : contracts)
        m_contract->addItem(contract.name, QString::fromStdString(contract.id));
    column->addWidget(m_contract);
    m_placesBox = new QWidget{box};
    auto* places = new QVBoxLayout{m_placesBox};
    places->setContentsMargins(0, 0, 0, 0);
    places->setSpacing(4);
    m_filter = new QLineEdit{m_placesBox};
    m_filter->setObjectName(QStringLiteral("tableDialogFilter"));
    m_filter->setPlaceholderText(tr("Filter…"));
    m_filter->setAccessibleName(tr("Filter by name, commune or code"));
    m_filter->setClearButtonEnabled(true);
    m_places = new QListWidget{m_placesBox};
    m_places->setObjectName(QStringLiteral("tablePlaces"));
    m_places->setAccessibleName(tr("Neighbourhoods"));
    m_placeCount = secondLabel({}, 12, m_placesBox);
    m_placeCount->setObjectName(QStringLiteral("tablePlaceCount"));
    places->addWidget(m_filter);
    places->addWidget(m_places, 1);
    places->addWidget(m_placeCount);
    column->addWidget(m_placesBox, 1);
    column->addStretch(0);
    connect(m_of, &Segmented::chosen, this, &TableDialog::fillNeighbourhoods);
    connect(m_places, &QListWidget::itemChanged, this, &TableDialog::showChoice);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        for (int row = 0; row < m_places->count(); ++row)
            m_places->item(row)->setHidden(!folded(m_places->item(row)->text()).contains(folded(text)));
    });
    return box;
}

QWidget* TableDialog::makeFigures() {
    auto* box = new QWidget{this};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(secondLabel(tr("Figures"), 11, box));
    m_figures = new QListWidget{box};
    m_figures->setObjectName(QStringLiteral("tableFigures"));
    m_figures->setAccessibleName(tr("Figures"));
    column->addWidget(m_figures, 1);
    auto* row = new QHBoxLayout;
    const auto link = [&](const QString& text, const char* name, bool on) {
        auto* button = linkButton(text, 12, box);
        button->setObjectName(QLatin1String{name});
        connect(button, &QPushButton::clicked, this, [this, on] {
            tickAll(*m_figures, on);
            showChoice();
        });
        row->addWidget(button);
    };
    link(tr("All"), "tableAllFigures", true);
    link(tr("None"), "tableNoFigures", false);
    m_figureCount = secondLabel({}, 12, box);
    m_figureCount->setObjectName(QStringLiteral("tableFigureCount"));
    row->addStretch(1);
    row->addWidget(m_figureCount);
    column->addLayout(row);
    connect(m_figures, &QListWidget::itemChanged, this, &TableDialog::showChoice);
    return box;
}

QWidget* TableDialog::makeForm() {
    auto* box = new QWidget{this};
    box->setMinimumWidth(px(230));
    box->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(secondLabel(tr("Compared with"), 11, box));
    for (const auto kind : {ReferenceKind::Commune, ReferenceKind::CommuneOutside, ReferenceKind::Epci,
                            ReferenceKind::UrbanUnit, ReferenceKind::Department, ReferenceKind::Region}) {
        auto* tick = new QCheckBox{paint::text(layers::referenceWords(kind)), box};
        tick->setObjectName(QStringLiteral("tableBeside_") + QString::fromUtf8(toText(kind).data()));
        tick->setAccessibleName(tick->text());
        tick->setToolTip(tick->text()); // where a large text leaves no room for it
        tick->setChecked(kind == ReferenceKind::Commune || kind == ReferenceKind::Epci);
        column->addWidget(tick);
        m_references[kind] = tick;
    }
    column->addSpacing(10);
    column->addWidget(secondLabel(tr("Perimeters"), 11, box));
    const double metres = m_workspace.ringMetres() > 0 ? m_workspace.ringMetres() : 300;
    m_ring = new QCheckBox{tr("Also with the surroundings (%1 m)").arg(metres), box};
    m_ring->setObjectName(QStringLiteral("tableRing"));
    m_ring->setAccessibleName(m_ring->text());
    m_ring->setToolTip(m_ring->text());
    m_ring->setProperty("metres", metres);
    column->addWidget(m_ring);
    column->addStretch(1);
    return box;
}

QWidget* TableDialog::makeButtons() {
    auto* strip = new QWidget{this};
    auto* column = new QVBoxLayout{strip};
    column->setContentsMargins(0, 6, 0, 0);
    m_progress = new QProgressBar{strip};
    m_progress->setObjectName(QStringLiteral("tableProgress"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->hide();
    column->addWidget(m_progress);
    auto* row = new QHBoxLayout;
    m_message = new QLabel{strip};
    m_message->setObjectName(QStringLiteral("tableMessage"));
    m_message->setWordWrap(true);
    auto* close = new QPushButton{tr("Close"), strip};
    close->setObjectName(QStringLiteral("closeTable"));
    close->setAccessibleName(close->text());
    close->setAutoDefault(false);
    m_make = new QPushButton{tr("Make the table…"), strip};
    m_make->setObjectName(QStringLiteral("makeTable"));
    m_make->setAccessibleName(m_make->text());
    m_make->setProperty("filled", true);
    m_make->setAutoDefault(false);
    row->addWidget(m_message, 1);
    row->addWidget(close);
    row->addWidget(m_make);
    column->addLayout(row);
    connect(close, &QPushButton::clicked, this, &TableDialog::reject);
    connect(m_make, &QPushButton::clicked, this, &TableDialog::make);
    return strip;
}

TableDialog::Of TableDialog::of() const { return static_cast<Of>(m_of->current()); }

/// Those of the territory ticked; of all only the one that is selected.
void TableDialog::fillNeighbourhoods() {
    std::set<std::string> onShow;
    if (const auto figures = m_workspace.figures())
        for (const auto& row : figures->rows)
            onShow.insert(row.code);
    {
        const QSignalBlocker quiet{m_places};
        m_places->clear();
        for (const auto& place : m_workspace.holdings().neighbourhoods)
            if (place.generation == m_workspace.generation() && (of() == Of::Chosen || onShow.contains(place.code)))
                addTicked(
                    *m_places,
                    QStringLiteral("%1 · %2 · %3").arg(place.name, place.detail, QString::fromStdString(place.code)),
                    place.code, of() == Of::Territory || place.code == m_workspace.selected());
    }
    m_filter->clear();
    m_contract->setVisible(of() == Of::Contract);
    m_placesBox->setVisible(of() != Of::Contract);
    showChoice();
}

void TableDialog::fillFigures() {
    const QSignalBlocker quiet{m_figures};
    for (const auto& offer : m_workspace.holdings().offers)
        if (isOfNeighbourhoods(offer))
            addTicked(*m_figures, listedName(offer.indicator), offer.indicator.id, true);
}

TableChoice TableDialog::choice() const {
    TableChoice choice;
    choice.generation = m_workspace.generation();
    if (of() == Of::Contract)
        choice.contract = m_contract->currentData().toString().toStdString();
    else
        choice.codes = ticked(*m_places);
    choice.figures = ticked(*m_figures);
    for (const auto& [kind, tick] : m_references)
        if (tick->isChecked())
            choice.references.push_back(kind);
    if (m_ring->isChecked())
        choice.ringMetres = m_ring->property("metres").toDouble();
    return choice;
}

void TableDialog::showChoice() {
    const auto wanted = choice();
    const auto ofAll = tr("%1 of %2");
    m_placeCount->setText(ofAll.arg(wanted.codes.size()).arg(m_places->count()));
    m_figureCount->setText(ofAll.arg(wanted.figures.size()).arg(m_figures->count()));
    const bool places = !wanted.contract.empty() || !wanted.codes.empty();
    if (m_figures->count() == 0)
        tell(tr("The file has no figures of neighbourhoods or of IRIS yet. Add data first."));
    else if (m_workspace.generation() == 0 || (of() == Of::Territory && m_places->count() == 0))
        tell(tr("There is no neighbourhood in the territory on show: take a contract, or choose them one by one."));
    else if (!places)
        tell(tr("No neighbourhood is chosen: tick those that the table is to have."));
    else if (wanted.figures.empty())
        tell(tr("No figure is chosen: tick those that the table is to have."));
    else
        tell({});
    m_make->setEnabled(places && !wanted.figures.empty() && !m_making);
}

void TableDialog::make() {
    auto file = m_files.saveTable(this, tr("Save the table"), tr("comparison") + QStringLiteral(".xlsx"),
                                  tr("Tables (*.xlsx *.ods *.csv)"));
    if (file.isEmpty())
        return;
    const auto suffix = QFileInfo{file}.suffix().toLower();
    if (suffix.isEmpty())
        file += QStringLiteral(".xlsx");
    else if (suffix != u"xlsx" && suffix != u"ods" && suffix != u"csv")
        return tell(tr("%1: tables are written as .xlsx, .ods or .csv. Choose one of these names.")
                        .arg(QFileInfo{file}.fileName()),
                    true);
    start(file);
}

void TableDialog::tell(const QString& text, bool failure) {
    m_message->setProperty("failure", failure);
    m_message->style()->polish(m_message);
    m_message->setText(text);
}

void TableDialog::start(const QString& file) {
    if (!m_workspace.pages())
        return;
    m_make->setEnabled(false);
    m_progress->setValue(0);
    m_progress->show();
    tell(tr("Making the table… Esc stops it."));
    auto wanted = choice();
    if (wanted.figures.size() == static_cast<std::size_t>(m_figures->count()))
        wanted.figures.clear(); // all
    auto future = m_workspace.pages()->start<int>([wanted, file](Reading::Desk& desk, geo::Progress& progress) {
        return makeTable(desk, wanted, file, progress);
    });
    m_making = QFuture<void>{future};
    const auto ended = [this](const QString& text, bool failure) {
        m_making.reset();
        showChoice();
        tell(text, failure);
    };
    m_jobs.follow<int>(
        this, tr("Making the table"), future,
        [this, file, ended](int neighbourhoods) {
            ended(counted(neighbourhoods, tr("%1 neighbourhood in %2"), tr("%1 neighbourhoods in %2")).arg(file),
                  false);
            emit made(file);
        },
        [ended](const geo::Error& error) { ended(paint::text(error), true); },
        [this, ended] {
            m_progress->hide();
            if (m_making) // neither done nor failed
                ended(tr("Stopped: nothing was written."), false);
        });
}

void TableDialog::reject() {
    if (m_making) {
        m_making->cancel();
        return;
    }
    QDialog::reject();
}

} // namespace app
