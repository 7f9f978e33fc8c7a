#include "count_dialog.hpp"

#include "copying.hpp"
#include "count_form.hpp"
#include "count_model.hpp"
#include "figure_table.hpp"
#include "hint.hpp"
#include "look.hpp"
#include "message_bar.hpp"
#include "panels.hpp"
#include "people_view.hpp"
#include "place_count_table.hpp"
#include "plan_view.hpp"
#include "segmented.hpp"
#include "table_panel.hpp"
#include "text.hpp"
#include "together_table.hpp"
#include "words.hpp"
#include "workspace.hpp"
#include "wrapping_row.hpp"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
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

QScrollArea* scrolled(QWidget* content, const char* name, QWidget* parent) {
    auto* area = new QScrollArea{parent};
    area->setObjectName(QLatin1String{name});
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
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
    m_estimating.cancel();
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
    column->addWidget(makeChoices()); // over both parts: in large letters it has no room over one
    auto* parts = new QSplitter{Qt::Horizontal, page};
    parts->setChildrenCollapsible(false);
    parts->addWidget(makeLines());
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
    m_view->setChoices({tr("Neighbourhoods"), tr("Categories"), tr("Inhabitants nearby")});
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

QWidget* CountDialog::makeLines() {
    m_lines = new QStackedWidget{this};
    m_peopleView = new PeopleView{m_lines};
    m_lines->addWidget(makeTables());
    m_lines->addWidget(m_peopleView);
    return m_lines;
}

QWidget* CountDialog::makeTables() {
    auto* box = new QWidget{this};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 0);
    m_tables = new TogetherTable{m_model, m_together, tr("Places counted"), QStringLiteral("count"), box};
    m_sums = secondLabel({}, 12, box);
    m_sums->setObjectName(QStringLiteral("countSums"));
    m_sums->setWordWrap(true);
    column->addWidget(m_tables, 1);
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
    m_showKept = linkButton(tr("Show on the map"), 13, strip);
    m_showKept->setObjectName(QStringLiteral("showKept"));
    m_showKept->setAccessibleName(m_showKept->text());
    m_showKept->hide();
    auto* closing = new QPushButton{tr("Close"), strip};
    closing->setAccessibleName(closing->text());
    m_keep = new QPushButton{tr("Keep as indicators…"), strip};
    m_keep->setObjectName(QStringLiteral("keepCount"));
    m_keep->setAccessibleName(m_keep->text());
    m_save = new QPushButton{tr("Save the table…"), strip};
    m_save->setObjectName(QStringLiteral("saveCount"));
    m_save->setAccessibleName(m_save->text());
    m_save->setProperty("filled", true);
    for (auto* button : {m_copy, m_showKept, closing, m_keep, m_save})
        button->setAutoDefault(false); // Enter belongs to the fields
    row->addWidget(m_copy);
    row->addWidget(m_progress);
    row->addWidget(m_message, 1);
    row->addWidget(m_showKept);
    row->addWidget(closing);
    row->addWidget(m_keep);
    row->addWidget(m_save);
    connect(closing, &QPushButton::clicked, this, &QDialog::close);
    return strip;
}

void CountDialog::connectAll() {
    connect(m_form, &CountForm::changed, this, &CountDialog::count);
    connect(m_hint, &Hint::taken, this, &CountDialog::leaveForImport);
    connect(m_peopleView, &PeopleView::importWanted, this, &CountDialog::leaveForImport);
    connect(m_view, &Segmented::chosen, this, [this] {
        fillChoices();
        showTable();
    });
    connect(m_shown, &QComboBox::currentTextChanged, m_shown, &QWidget::setToolTip);
    connect(m_shown, &QComboBox::currentIndexChanged, this, &CountDialog::showTable);
    connect(m_tables->table().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CountDialog::rowChosen);
    connect(&m_tables->table(), &QAbstractItemView::activated, this,
            [this](const QModelIndex& index) { leaveFor(index.data(NeighbourhoodModel::CodeRole).toString()); });
    connect(m_peopleView, &PeopleView::chosen, this,
            [this](const QString& code) { m_workspace.select(code.toStdString()); });
    connect(m_peopleView, &PeopleView::activated, this, &CountDialog::leaveFor);
    connect(m_progress, &ProgressStrip::cancelled, this, &CountDialog::stop);
    connect(m_copy, &QPushButton::clicked, this, &CountDialog::copy);
    connect(m_keep, &QPushButton::clicked, this, &CountDialog::keep);
    connect(m_showKept, &QPushButton::clicked, this, [this] {
        close();
        emit indicatorWanted(m_kept);
    });
    connect(m_save, &QPushButton::clicked, this, &CountDialog::save);
}

void CountDialog::leaveForImport() {
    close();
    emit importWanted();
}

void CountDialog::leaveFor(const QString& code) {
    if (code.isEmpty())
        return;
    close();
    emit placeActivated(code);
}

void CountDialog::stop() {
    m_counting.cancel();
    m_saving.cancel();
    m_estimating.cancel();
    m_askedFor = m_shownFor;
    if (byPeople() && !m_people)
        m_view->setCurrent(0); // there is nothing to see of them
    fillChoices();
    showTable();
    tell(tr("Stopped."));
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
    m_estimating.cancel(); // of what was counted before
    tell({});
    watch(future, tr("Counting"));
    m_jobs.follow<CountMade>(
        this, {}, future,
        [this, words = toJson(asked).dump()](const CountMade& made) {
            m_shownFor = words;
            showCount(made);
        },
        [this](const geo::Error& error) { refuse(paint::text(error)); }, [this] { m_counting.ended(); });
    return QFuture<void>{future};
}

void CountDialog::showCount(const CountMade& made) {
    m_made = made;
    m_people.reset();
    const auto& report = *made.report;
    m_form->takeList(made);
    m_pages->setCurrentIndex(0);
    const auto neighbourhoods =
        counted(static_cast<qint64>(report.of.size()), tr("%1 neighbourhood"), tr("%1 neighbourhoods"));
    m_title->setText(paint::typeset(tr("%1 in and around %2, perimeters of %3")
                                        .arg(paint::text(report.title), neighbourhoods)
                                        .arg(report.generation)));
    m_view->setChoiceEnabled(1, !report.by.empty(), tr("This list has no categories"));
    if (report.by.empty() && byCategory())
        m_view->setCurrent(0);
    setReady(true);
    fillChoices();
    showTable();
}

void CountDialog::refuse(const QString& why) {
    m_made = {};
    m_people.reset();
    m_shownFor.clear();
    setReady(false);
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
    m_shown->setVisible(m_shown->count() > 1 && !byPeople());
    m_shown->setCurrentIndex(before.isEmpty() ? 0 : std::max(0, m_shown->findText(before)));
    m_shown->setToolTip(m_shown->currentText());
}

void CountDialog::showTable() {
    m_lines->setCurrentIndex(byPeople() ? 1 : 0);
    for (QWidget* widget : {static_cast<QWidget*>(m_chart), static_cast<QWidget*>(m_chartTitle)})
        widget->setVisible(!byPeople());
    if (!m_made.report)
        return;
    showWords();
    if (byPeople())
        return showPeople();
    const auto& report = *m_made.report;
    const auto shown = static_cast<std::size_t>(std::max(0, m_shown->currentIndex()));
    const CategoryShown category = byCategory() || shown == 0 ? CategoryShown{} : CategoryShown{shown - 1};
    auto table = byCategory() ? categoryTable(report, shown) : neighbourhoodTable(report, category);
    m_filling = true;
    m_together->setTable(togetherTable(report, category, table));
    m_model->setTable(std::move(table));
    const int widest = px(byCategory() ? widestCategory : widestName);
    m_tables->fit(widest, m_model->table().places ? px(widestPlace) : widest);
    m_sums->setText(paint::typeset(sumSentence(report, category)));
    const auto& lines = m_model->table().lines;
    const auto selected = std::ranges::find(lines, m_workspace.selected(), &CountLine::code);
    if (!byCategory() && !m_workspace.selected().empty() && selected != lines.end()) {
        const auto* order = qobject_cast<const QSortFilterProxyModel*>(m_tables->table().model());
        m_tables->table().setCurrentIndex(
            order->mapFromSource(m_model->index(static_cast<int>(selected - lines.begin()), 0)));
    }
    m_filling = false;
    showChart();
}

/// Of the inhabitants where these are on show.
void CountDialog::showWords() {
    QStringList lines;
    const auto told = byPeople() && m_people ? inWords(*m_made.report, *m_people) : inWords(*m_made.report);
    for (const auto& words : told) {
        const auto line = paint::text(words);
        lines << QStringLiteral("• ") + line.left(1).toUpper() + line.mid(1);
    }
    m_words->setText(lines.join(QLatin1Char{'\n'}));
}

void CountDialog::showChart() {
    const auto* order = qobject_cast<const QSortFilterProxyModel*>(m_tables->table().model());
    const auto row = order->mapToSource(m_tables->table().currentIndex()).row();
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
    if (const auto code = m_tables->table().currentIndex().data(NeighbourhoodModel::CodeRole).toString();
        !code.isEmpty())
        m_workspace.select(code.toStdString());
    showChart();
}

void CountDialog::copy() {
    if (!m_made.report || (byPeople() && !m_people))
        return;
    auto sources = m_made.report->sources;
    if (byPeople() && m_people)
        sources.insert(sources.end(), m_people->sources.begin(), m_people->sources.end());
    auto table = byPeople() ? m_peopleView->shown(sources) : shownTable(*m_tables->table().model(), sources);
    if (!byPeople())
        std::ranges::move(shownTable(*m_together, sources).rows, std::back_inserter(table.rows));
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
    setReady(false);
    const auto known = m_people && !m_people->sources.empty() ? m_people : PeopleMade{}; // else there is no figure
    auto future = m_workspace.pages()->start<bool>(
        [report = m_made.report, people = known, file](Reading::Desk& desk, geo::Progress& progress) {
            saveCount(desk, *report, people, file, progress);
            return true;
        });
    m_saving = QFuture<void>{future};
    watch(future, tr("Saving"));
    m_jobs.follow<bool>(
        this, {}, future, [this, file](bool) { tell(tr("Saved: %1").arg(file)); },
        [this](const geo::Error& error) { tell(paint::text(error), true); },
        [this] { setReady(m_made.report != nullptr); });
}

void CountDialog::tell(const QString& text, bool failure) {
    m_message->setProperty("failure", failure);
    m_message->style()->polish(m_message);
    m_message->setText(text);
    m_showKept->hide();
}

} // namespace app
