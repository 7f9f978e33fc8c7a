#include "positions_dialog.hpp"

#include "look.hpp"
#include "panels.hpp"
#include "text.hpp"

#include "addresses/address_book.hpp"
#include "gate.hpp"
#include "layer_export.hpp"
#include "legend.hpp"
#include "locate.hpp"
#include "observatory/layer_repository.hpp"
#include "observatory/records.hpp"
#include "position_words.hpp"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

namespace app {
namespace {

QString number(std::size_t n) { return paint::number(static_cast<double>(n), 0); }

/// "Generation 2015: 12 inside, 3 within 100 m, 8 within 300 m, 4 within 500 m, 97 outside. To check: 2."
QString sentence(const layers::PositionCounts& counts) {
    QStringList parts{PositionsDialog::tr("%1 inside").arg(number(counts.places.front()))};
    for (std::size_t step = 0; step < layers::positionSteps.size(); ++step)
        parts << PositionsDialog::tr("%1 within %2 m")
                     .arg(number(counts.places[step + 1]))
                     .arg(layers::positionSteps[step]);
    parts << PositionsDialog::tr("%1 outside").arg(number(counts.places.back()));
    auto text = PositionsDialog::tr("Generation %1: %2. To check, so near an outline: %3.")
                    .arg(counts.generation)
                    .arg(parts.join(QStringLiteral(", ")), number(counts.toCheck));
    if (counts.unknownThere > 0)
        text += QLatin1Char{' '} +
                PositionsDialog::tr("Not determined: %1, where the perimeters of %2 that are loaded are not all there "
                                    "are.")
                    .arg(number(counts.unknownThere))
                    .arg(counts.generation);
    if (counts.townOnly > 0)
        text += QLatin1Char{' '} + PositionsDialog::tr("Not determined: %1, which stand in the middle of their town.")
                                       .arg(number(counts.townOnly));
    if (counts.withoutPlace > 0)
        text += QLatin1Char{' '} + PositionsDialog::tr("Without a place: %1.").arg(number(counts.withoutPlace));
    return paint::typeset(text);
}

/// Lists without coordinates whose addresses can be looked up.
void addListsOfAddresses(std::vector<layers::ListOfPlaces>& lists, const geo::Observatory& observatory) {
    if (observatory.addresses().empty())
        return;
    for (const auto& set : observatory.records().all())
        if (set.shape == geo::RecordShape::None && geo::addressColumns(set.columns))
            lists.push_back({set.dataYear > 0 ? set.family + '@' + std::to_string(set.dataYear) : set.family,
                             layers::verbatim(set.title)});
}

} // namespace

PositionsDialog::PositionsDialog(Jobs& jobs, FileDialogs& files, const std::filesystem::path& file,
                                 const std::string& list, QWidget* parent)
    : QDialog{parent}, m_jobs{jobs}, m_files{files}, m_file{file}, m_first{list}, m_list{new QComboBox{this}},
      m_doubt{new QSpinBox{this}}, m_message{new QLabel{this}}, m_add{new QPushButton{tr("Add data…"), this}},
      m_save{new QPushButton{tr("Save the table…"), this}} {
    setObjectName(QStringLiteral("positionsDialog"));
    setWindowTitle(tr("Addresses and neighbourhoods"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(16, 14, 16, 12);
    auto* lead =
        new QLabel{tr("Each place of a list is told the neighbourhood it lies in, or the nearest within 500 m, "
                      "with the distance to its outline, for every generation loaded."),
                   this};
    lead->setWordWrap(true);
    column->addWidget(lead);
    m_list->setObjectName(QStringLiteral("positionsList"));
    m_list->setAccessibleName(tr("List of places"));
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_doubt->setObjectName(QStringLiteral("positionsDoubt"));
    m_doubt->setAccessibleName(tr("By how much a place may be wrong"));
    m_doubt->setToolTip(tr("A place this near to a limit may lie on either side: it is said to be undetermined."));
    m_doubt->setRange(0, 200);
    m_doubt->setValue(15);
    m_doubt->setSuffix(QStringLiteral("\u202Fm"));
    auto* grid = new QGridLayout;
    const auto captioned = [&](QWidget* control, int row) {
        auto* label = secondLabel(control->accessibleName(), 12, this);
        label->setBuddy(control);
        grid->addWidget(label, row, 0);
        grid->addWidget(control, row, 1);
    };
    captioned(m_list, 0);
    captioned(m_doubt, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    m_message->setObjectName(QStringLiteral("positionsMessage"));
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setMinimumHeight(px(64));
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_message, 1);
    makeButtons(*column);
    resize(px(560), sizeHint().height());
    readLists();
}

void PositionsDialog::makeButtons(QVBoxLayout& column) {
    m_add->setObjectName(QStringLiteral("positionsAddData"));
    m_save->setObjectName(QStringLiteral("savePositions"));
    m_save->setProperty("filled", true);
    m_save->setDefault(true);
    m_save->setEnabled(false);
    m_add->hide();
    auto* closing = new QPushButton{tr("Close"), this};
    auto* row = new QHBoxLayout;
    row->addWidget(m_add);
    row->addStretch(1);
    for (auto* button : {m_add, closing, m_save})
        button->setAccessibleName(button->text());
    row->addWidget(closing);
    row->addWidget(m_save);
    column.addLayout(row);
    // What was said is of one list and one distance.
    connect(m_list, &QComboBox::currentIndexChanged, this, [this] { tell({}); });
    connect(m_doubt, &QSpinBox::valueChanged, this, [this] { tell({}); });
    connect(closing, &QPushButton::clicked, this, &PositionsDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &PositionsDialog::save);
    connect(m_add, &QPushButton::clicked, this, [this] {
        close();
        emit importWanted();
    });
}

void PositionsDialog::readLists() {
    auto future = startJob<Lists>(*QThreadPool::globalInstance(), [file = m_file](geo::Progress&) {
        const auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Read);
        auto lists = layers::listsOfPlaces(observatory);
        addListsOfAddresses(lists, observatory);
        return lists;
    });
    m_jobs.follow<Lists>(
        this, {}, future, [this](const Lists& lists) { showLists(lists); },
        [this](const geo::Error& error) { tell(paint::text(error), true); });
}

void PositionsDialog::showLists(const Lists& lists) {
    for (const auto& [layer, title] : lists)
        m_list->addItem(paint::text(title), QString::fromStdString(layer));
    m_list->setCurrentIndex(std::max(0, m_list->findData(QString::fromStdString(m_first))));
    m_save->setEnabled(!lists.empty());
    m_add->setVisible(lists.empty());
    if (lists.empty())
        tell(tr("No list of places is loaded yet: addresses, establishments, facilities, or any table with "
                "coordinates."));
}

void PositionsDialog::save() {
    auto out = m_files.saveTable(this, windowTitle(), tr("addresses-neighbourhoods") + QStringLiteral(".csv"),
                                 tr("Tables (*.csv *.xlsx *.ods)"));
    if (out.isEmpty())
        return;
    if (QFileInfo{out}.suffix().isEmpty())
        out += QStringLiteral(".csv");
    const auto setChoosable = [this](bool choosable) {
        m_save->setEnabled(choosable);
        m_list->setEnabled(choosable);
        m_doubt->setEnabled(choosable);
    };
    setChoosable(false);
    tell(tr("Measuring…"));
    auto future = startJob<Counts>(
        *QThreadPool::globalInstance(), [file = m_file, layer = m_list->currentData().toString().toStdString(),
                                         title = m_list->currentText().toStdString(), doubt = m_doubt->value(),
                                         to = out.toStdString()](geo::Progress& progress) {
            geo::ProgressPart reading{progress, 0, 0.2}, placing{progress, 0.2, 0.6}, writing{progress, 0.6, 1};
            const auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Read);
            auto content = observatory.layers().read(layer, reading);
            const layers::Json request{
                {"layer", content.name}, {"for a program", false}, {"places known to within", doubt}};
            auto counts = layers::addPositions(content, observatory, doubt, placing);
            paint::wordPositions(content, counts);
            const auto released = layers::Gate{observatory}.release(
                std::move(content), {layers::RecipeKind::Layer, paint::language(), request});
            const auto worded = [&](const geo::LayerContent& list) { return paint::wordedList(list, title); };
            paint::exportLayer(released.made(worded), to, paint::CsvFor::Spreadsheet, writing);
            return counts;
        });
    m_running = QFuture<void>{future};
    m_jobs.follow<Counts>(
        this, tr("Measuring"), future,
        [this, out](const Counts& counts) {
            QStringList lines;
            for (const auto& generation : counts)
                lines << sentence(generation);
            lines << paint::text(geo::Message{layers::locationIsIndicative}) << tr("Saved: %1").arg(out);
            tell(lines.join(QLatin1Char{'\n'}));
        },
        [this](const geo::Error& error) { tell(paint::text(error), true); },
        [this, setChoosable] {
            m_running.reset();
            setChoosable(true);
        });
}

void PositionsDialog::tell(const QString& text, bool failure) {
    m_message->setProperty("failure", failure);
    m_message->style()->polish(m_message);
    m_message->setText(text);
    if (const int needed = layout()->heightForWidth(width()); needed > height())
        resize(width(), needed); // a dialog does not grow with its text by itself
}

void PositionsDialog::reject() {
    if (m_running)
        m_running->cancel(); // the file appears only when whole
    QDialog::reject();
}

} // namespace app
