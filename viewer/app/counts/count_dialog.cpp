#include "count_dialog.hpp"

#include "copying.hpp"
#include "count_form.hpp"
#include "count_model.hpp"
#include "figure_table.hpp"
#include "hint.hpp"
#include "look.hpp"
#include "message_bar.hpp"
#include "panels.hpp"
#include "place_count_table.hpp"
#include "plan_view.hpp"
#include "segmented.hpp"
#include "table_panel.hpp"
#include "text.hpp"
#include "words.hpp"
#include "workspace.hpp"
#include "wrapping_row.hpp"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace app {
namespace {

constexpr int formWidth = 312, tableWidth = 860, besideWidth = 290, narrowestBeside = 200; // px
constexpr int widestName = 210, widestCategory = 330, widestPlace = 125;
constexpr int mostSumRows = 6;

QScrollArea* scrolled(QWidget* content, const char* name, QWidget* parent) {
    auto* area = new QScrollArea{parent};
    area->setObjectName(QLatin1String{name});
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

/// Two tables one below the other, column under column.
void keepAligned(FigureTable& table, FigureTable& below, QWidget& gap) {
    auto* bar = table.verticalScrollBar();
    gap.setFixedWidth(0);
    QObject::connect(bar, &QScrollBar::rangeChanged, &gap,
                     [&gap, bar](int, int most) { gap.setFixedWidth(most > 0 ? bar->sizeHint().width() : 0); });
    QObject::connect(table.horizontalHeader(), &QHeaderView::sectionResized, &below,
                     [&below](int section, int, int width) { below.setColumnWidth(section, width); });
    QObject::connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, below.horizontalScrollBar(),
                     &QScrollBar::setValue);
    QObject::connect(below.horizontalScrollBar(), &QScrollBar::valueChanged, table.horizontalScrollBar(),
                     &QScrollBar::setValue);
}

} // namespace

CountDialog::CountDialog(Workspace& workspace, Jobs& jobs, FileDialogs& files, QWidget* parent)
    : QDialog{parent}, m_workspace{workspace}, m_jobs{jobs}, m_files{files}, m_form{new CountForm{workspace, this}},
      m_pages{new QStackedWidget{this}}, m_hint{new Hint{QStringLiteral("countHint"), this}},
      m_model{new CountModel{this}}, m_together{new CountModel{this}} {
    setObjectName(QStringLiteral("countDialog"));
    setWindowTitle(tr("Count in and around the neighbourhoods"));
    sizeOnScreen(*this, 1500, 800);
    auto* form = scrolled(m_form, "countForm", this);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2;
    form->setFixedWidth(std::max(px(formWidth), m_form->minimumSizeHint().width() + bar));
    m_pages->addWidget(makeResult());
    m_pages->addWidget(m_hint);
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    row->addWidget(form);
    row->addWidget(m_pages, 1);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(14, 12, 14, 12);
    column->addLayout(row, 1);
    column->addWidget(makeButtons());
    connectAll();
    count();
}

CountDialog::~CountDialog() {
    m_counting.cancel();
    m_saving.cancel();
}

QWidget* CountDialog::makeResult() {
    auto* page = new QWidget{this};
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins(0, 0, 0, 0);
    m_title = new QLabel{page};
    m_title->setObjectName(QStringLiteral("countTitle"));
    m_title->setFont(sized(13, QFont::DemiBold));
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    auto* parts = new QSplitter{Qt::Horizontal, page};
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeTables());
    parts->addWidget(makeBeside());
    parts->setStretchFactor(0, 1);
    parts->setSizes({px(tableWidth), px(besideWidth)});
    column->addWidget(parts, 1);
    return page;
}

QWidget* CountDialog::makeChoices() {
    auto* strip = new QWidget{this};
    auto* row = new WrappingRow{strip, Qt::AlignVCenter};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_view = new Segmented{tr("Lines of the table"), strip};
    m_view->setObjectName(QStringLiteral("countView"));
    m_view->setChoices({tr("Neighbourhoods"), tr("Categories")});
    m_view->setCurrent(0);
    m_shown = new QComboBox{strip};
    m_shown->setObjectName(QStringLiteral("countShown"));
    m_shown->setItemDelegate(new QStyledItemDelegate{m_shown}); // the one the style sheet speaks to
    m_shown->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_shown->setMinimumContentsLength(16);
    m_shown->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row->addWidget(m_view);
    row->addWidget(m_shown);
    return strip;
}

QWidget* CountDialog::makeTables() {
    auto* box = new QWidget{this};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeChoices());
    m_table = new FigureTable{m_model, tr("Places counted"), box};
    m_table->setObjectName(QStringLiteral("countTable"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_sumTable = new FigureTable{m_together, tr("Taken together"), box};
    m_sumTable->setObjectName(QStringLiteral("countTogether"));
    m_sumTable->horizontalHeader()->hide();
    m_sumTable->setSortingEnabled(false);
    m_sumTable->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* gap = new QWidget{box}; // below the scroll bar of the table above
    keepAligned(*m_table, *m_sumTable, *gap);
    m_sums = secondLabel({}, 12, box);
    m_sums->setObjectName(QStringLiteral("countSums"));
    m_sums->setWordWrap(true);
    auto* below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_sumTable, 1);
    below->addWidget(gap);
    column->addWidget(m_table, 1);
    column->addLayout(below);
    column->addWidget(m_sums);
    return box;
}

QWidget* CountDialog::makeBeside() {
    auto* box = new QWidget;
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(8, 0, 8, 0);
    m_chartTitle = new QLabel{box};
    m_chartTitle->setFont(sized(13, QFont::DemiBold));
    m_chartTitle->setWordWrap(true);
    m_chart = new ChartView{box};
    m_chart->setObjectName(QStringLiteral("countChart"));
    auto* known = new QLabel{tr("What was counted"), box};
    known->setFont(sized(13, QFont::DemiBold));
    m_words = secondLabel({}, 12, box);
    m_words->setObjectName(QStringLiteral("countWords"));
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_chartTitle);
    column->addWidget(m_chart);
    column->addSpacing(8);
    column->addWidget(known);
    column->addWidget(m_words);
    column->addStretch(1);
    auto* area = scrolled(box, "countBeside", this);
    area->setMinimumWidth(px(narrowestBeside));
    return area;
}

QWidget* CountDialog::makeButtons() {
    auto* strip = new QWidget{this};
    auto* row = new QHBoxLayout{strip};
    row->setContentsMargins(0, 0, 0, 0);
    m_copy = new QPushButton{tr("Copy"), strip};
    m_copy->setObjectName(QStringLiteral("copyCount"));
    m_copy->setAccessibleName(tr("Copy this table"));
    m_progress = new ProgressStrip{strip};
    m_message = new QLabel{strip};
    m_message->setObjectName(QStringLiteral("countMessage"));
    m_message->setWordWrap(true);
    auto* closing = new QPushButton{tr("Close"), strip};
    closing->setAccessibleName(closing->text());
    m_save = new QPushButton{tr("Save the table…"), strip};
    m_save->setObjectName(QStringLiteral("saveCount"));
    m_save->setAccessibleName(m_save->text());
    m_save->setProperty("filled", true);
    for (auto* button : {m_copy, closing, m_save})
        button->setAutoDefault(false); // Enter belongs to the fields
    row->addWidget(m_copy);
    row->addWidget(m_progress);
    row->addWidget(m_message, 1);
    row->addWidget(closing);
    row->addWidget(m_save);
    connect(closing, &QPushButton::clicked, this, &QDialog::close);
    return strip;
}

void CountDialog::connectAll() {
    connect(m_form, &CountForm::changed, this, &CountDialog::count);
    connect(m_hint, &Hint::taken, this, [this] {
        close();
        emit importWanted();
    });
    connect(m_view, &Segmented::chosen, this, [this] {
        fillChoices();
        showTable();
    });
    connect(m_shown, &QComboBox::currentTextChanged, m_shown, &QWidget::setToolTip);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &CountDialog::showTable);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CountDialog::rowChosen);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (const auto code = index.data(NeighbourhoodModel::CodeRole).toString(); !code.isEmpty()) {
            close();
            emit placeActivated(code);
        }
    });
    connect(m_progress, &ProgressStrip::cancelled, this, [this] {
        m_counting.cancel();
        m_saving.cancel();
        m_askedFor.clear();
        tell(tr("Stopped."));
    });
    connect(m_copy, &QPushButton::clicked, this, &CountDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &CountDialog::save);
}

template <typename T> void CountDialog::watch(QFuture<Outcome<T>> future, const QString& label) {
    auto* watcher = new QFutureWatcher<Outcome<T>>{this};
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, label](int permille) { m_progress->show(label, permille); });
    connect(watcher, &QFutureWatcherBase::finished, watcher, [this, watcher] {
        m_progress->hide();
        watcher->deleteLater();
    });
    watcher->setFuture(future);
}

void CountDialog::count() {
    const auto asked = m_form->asked();
    if (!asked) {
        m_askedFor.clear();
        if (const auto why = m_form->missing(); !why.isEmpty())
            refuse(why);
        return;
    }
    const auto words = toJson(*asked).dump();
    if (words == m_askedFor || !m_workspace.pages())
        return;
    m_askedFor = words;
    m_counting.request([this, asked = *asked] { return start(asked); });
}

QFuture<void> CountDialog::start(const layers::CountAsked& asked) {
    auto future = m_workspace.pages()->start<CountMade>(
        [asked](Reading::Desk& desk, geo::Progress& progress) { return makeCount(desk, asked, progress); });
    tell({});
    watch(future, tr("Counting"));
    m_jobs.follow<CountMade>(
        this, {}, future, [this](const CountMade& made) { showCount(made); },
        [this](const geo::Error& error) { refuse(paint::text(error)); }, [this] { m_counting.ended(); });
    return QFuture<void>{future};
}

void CountDialog::showCount(const CountMade& made) {
    m_made = made;
    const auto& report = *made.report;
    m_form->takeList(made);
    m_pages->setCurrentIndex(0);
    const auto neighbourhoods =
        counted(static_cast<qint64>(report.of.size()), tr("%1 neighbourhood"), tr("%1 neighbourhoods"));
    m_title->setText(paint::typeset(tr("%1 in and around %2, perimeters of %3")
                                        .arg(paint::text(report.title), neighbourhoods)
                                        .arg(report.generation)));
    QStringList lines;
    for (const auto& words : inWords(report))
        lines << QStringLiteral("• ") + paint::text(words);
    m_words->setText(lines.join(QLatin1Char{'\n'}));
    m_view->setChoiceEnabled(1, !report.by.empty(), tr("This list has no categories"));
    if (report.by.empty())
        m_view->setCurrent(0);
    for (auto* button : {m_copy, m_save})
        button->setEnabled(true);
    fillChoices();
    showTable();
}

void CountDialog::refuse(const QString& why) {
    m_made = {};
    for (auto* button : {m_copy, m_save})
        button->setEnabled(false);
    m_hint->say(why.left(1).toUpper() + why.mid(1), m_form->needsData() ? tr("Add data…") : QString{});
    m_pages->setCurrentIndex(1);
}

bool CountDialog::byCategory() const { return m_view->current() == 1; }

/// What was shown before stays shown where it is still there.
void CountDialog::fillChoices() {
    const QSignalBlocker quiet{m_shown};
    const auto before = m_shown->currentIndex() > 0 ? m_shown->currentText() : QString{}; // else all, also of others
    m_shown->clear();
    m_shown->setAccessibleName(byCategory() ? tr("Whose places") : tr("Category shown"));
    if (!m_made.report)
        return;
    const auto& report = *m_made.report;
    if (byCategory()) {
        for (const auto& viewer : countViewers(report))
            m_shown->addItem(viewer);
    } else if (report.asked.places.only.empty()) {
        m_shown->addItem(tr("All categories"));
    } else if (report.categories.size() > 1) {
        m_shown->addItem(tr("The ticked categories together"));
    }
    if (!byCategory() && !report.by.empty())
        for (std::size_t c = 0; c < report.categories.size(); ++c)
            m_shown->addItem(categoryName(report, c));
    m_shown->setVisible(m_shown->count() > 1);
    m_shown->setCurrentIndex(before.isEmpty() ? 0 : std::max(0, m_shown->findText(before)));
    m_shown->setToolTip(m_shown->currentText());
}

void CountDialog::showTable() {
    if (!m_made.report)
        return;
    const auto& report = *m_made.report;
    const auto shown = static_cast<std::size_t>(std::max(0, m_shown->currentIndex()));
    const CategoryShown category = byCategory() || shown == 0 ? CategoryShown{} : CategoryShown{shown - 1};
    auto table = byCategory() ? categoryTable(report, shown) : neighbourhoodTable(report, category);
    m_filling = true;
    m_together->setTable(togetherTable(report, category, table));
    m_model->setTable(std::move(table));
    const int widest = px(byCategory() ? widestCategory : widestName);
    m_table->fitColumns(widest);
    m_sumTable->fitColumns(widest);
    if (m_model->table().places)
        m_table->setColumnWidth(1, std::min(m_table->columnWidth(1), px(widestPlace)));
    for (auto* each : {m_table, m_sumTable})
        each->horizontalHeader()->setStretchLastSection(false);
    for (int c = 0; c < m_model->columnCount(); ++c)
        m_table->setColumnWidth(c, std::max(m_table->columnWidth(c), m_sumTable->columnWidth(c)));
    for (int c = 0; c < m_model->columnCount(); ++c) // also where the one above kept its width
        m_sumTable->setColumnWidth(c, m_table->columnWidth(c));
    const int rows = std::min(m_together->rowCount(), mostSumRows);
    m_sumTable->setFixedHeight(rows * m_sumTable->rowHeight(0) + 2 * m_sumTable->frameWidth());
    m_sums->setText(paint::typeset(sumSentence(report, category)));
    const auto& lines = m_model->table().lines;
    const auto selected = std::ranges::find(lines, m_workspace.selected(), &CountLine::code);
    if (!byCategory() && !m_workspace.selected().empty() && selected != lines.end()) {
        const auto* order = qobject_cast<const QSortFilterProxyModel*>(m_table->model());
        m_table->setCurrentIndex(order->mapFromSource(m_model->index(static_cast<int>(selected - lines.begin()), 0)));
    }
    m_filling = false;
    showChart();
}

void CountDialog::showChart() {
    const auto* order = qobject_cast<const QSortFilterProxyModel*>(m_table->model());
    const auto row = order->mapToSource(m_table->currentIndex()).row();
    const auto& table = m_model->table();
    m_chart->setChart(countChart(table, row < 0 ? std::nullopt : std::optional{static_cast<std::size_t>(row)}));
    QStringList title{m_made.report && !m_made.report->by.empty() ? m_shown->currentText() : tr("Places counted")};
    if (const auto note = countChartNote(table); !note.isEmpty())
        title << note;
    m_chartTitle->setText(title.join(QStringLiteral(" · ")));
    m_chart->setAccessibleName(m_chartTitle->text());
}

void CountDialog::rowChosen() {
    if (m_filling)
        return;
    if (const auto code = m_table->currentIndex().data(NeighbourhoodModel::CodeRole).toString(); !code.isEmpty())
        m_workspace.select(code.toStdString());
    showChart();
}

void CountDialog::copy() {
    if (!m_made.report)
        return;
    auto table = shownTable(*m_table->model(), m_made.report->sources);
    auto together = shownTable(*m_together, m_made.report->sources);
    std::ranges::move(together.rows, std::back_inserter(table.rows));
    const auto problem = copyTable(layers::Gate{m_workspace.holdings().sources}, std::move(table));
    tell(problem.isEmpty() ? tr("Copied.") : problem, !problem.isEmpty());
}

void CountDialog::save() {
    if (!m_made.report || !m_workspace.pages())
        return;
    auto file = m_files.saveTable(this, tr("Save the table"), tr("places-neighbourhoods") + QStringLiteral(".xlsx"),
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
    m_save->setEnabled(false);
    auto future =
        m_workspace.pages()->start<bool>([report = m_made.report, file](Reading::Desk& desk, geo::Progress& progress) {
            saveCount(desk, *report, file, progress);
            return true;
        });
    m_saving = QFuture<void>{future};
    watch(future, tr("Saving"));
    m_jobs.follow<bool>(
        this, {}, future, [this, file](bool) { tell(tr("Saved: %1").arg(file)); },
        [this](const geo::Error& error) { tell(paint::text(error), true); },
        [this] { m_save->setEnabled(m_made.report != nullptr); });
}

void CountDialog::tell(const QString& text, bool failure) {
    m_message->setProperty("failure", failure);
    m_message->style()->polish(m_message);
    m_message->setText(text);
}

} // namespace app
