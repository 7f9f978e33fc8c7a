#include "count_form.hpp"

#include "count_tables.hpp"
#include "count_work.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "segmented.hpp"
#include "text.hpp"
#include "workspace.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace app {
namespace {

using indicators::Grouping;

constexpr int codeRole = Qt::UserRole, foldedRole = Qt::UserRole + 1;
constexpr int atOnce = 0, afterTicks = 250, afterTyping = 500; // ms

QLabel* caption(const QString& text, QWidget* control) {
    auto* label = secondLabel(text, 11, control->parentWidget());
    label->setBuddy(control);
    control->setAccessibleName(text);
    return label;
}

/// One that is as wide as its column, whatever is in it, and tells all of what is chosen.
QComboBox* makeChoice(const char* name, QWidget* parent) {
    auto* box = new QComboBox{parent};
    box->setObjectName(QLatin1String{name});
    box->setItemDelegate(new QStyledItemDelegate{box}); // the one the style sheet speaks to
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(20);
    QObject::connect(box, &QComboBox::currentTextChanged, box, &QWidget::setToolTip);
    return box;
}

void setOffered(QComboBox& box, int row, bool offered, const QString& why) {
    auto* item = static_cast<QStandardItemModel*>(box.model())->item(row);
    item->setEnabled(offered);
    item->setToolTip(offered ? QString{} : why);
}

/// Many lists are found by typing a part of a name.
void makeSearchable(QComboBox& box) {
    constexpr int few = 12;
    if (box.count() <= few)
        return;
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.completer()->setFilterMode(Qt::MatchContains);
    box.completer()->setCompletionMode(QCompleter::PopupCompletion);
    box.lineEdit()->setAccessibleName(box.accessibleName());
    QObject::connect(box.lineEdit(), &QLineEdit::editingFinished, &box,
                     [&box] { box.setEditText(box.itemText(box.currentIndex())); });
}

} // namespace

std::variant<std::vector<double>, QString> typedRadii(const QString& typed) {
    static const QRegularExpression distance{QStringLiteral("(\\d{1,2} \\d{3}|\\d{1,2},000|\\d+)(?!\\d)(?: ?m\\b)?")};
    static const QRegularExpression between{QStringLiteral("^[ ,;/+]*$")}, noDigit{QStringLiteral("\\D")};
    const auto text = typed.simplified(); // no-break spaces become plain ones
    std::vector<double> metres;
    qsizetype end = 0;
    for (auto found = distance.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        if (!between.match(text.mid(end, match.capturedStart() - end)).hasMatch())
            return text;
        metres.push_back(match.captured(1).remove(noDigit).toDouble());
        end = match.capturedEnd();
    }
    if (!between.match(text.mid(end)).hasMatch())
        return text;
    std::ranges::sort(metres);
    const auto repeated = std::ranges::unique(metres);
    metres.erase(repeated.begin(), repeated.end());
    return metres;
}

CountForm::CountForm(Workspace& workspace, QWidget* parent) : QWidget{parent}, m_workspace{workspace} {
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &CountForm::changed);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(4);
    makeList(*column);
    makeCategories(*column);
    makeNeighbourhoods(*column);
    makeDistances(*column);
    column->addStretch(0); // takes the room where there are no categories
    ofChosen();
    showGeneration();
    connect(&m_workspace, &Workspace::documentChanged, this, [this] {
        showGeneration();
        m_soon.start(atOnce);
    });
    connect(&m_workspace, &Workspace::figuresChanged, this, [this] { m_soon.start(atOnce); });
}

void CountForm::makeList(QVBoxLayout& column) {
    m_list = makeChoice("countList", this);
    column.addWidget(caption(tr("List of places"), m_list));
    for (const auto& [layer, title] : m_workspace.holdings().lists)
        m_list->addItem(paint::text(title), QString::fromStdString(layer));
    makeSearchable(*m_list);
    column.addWidget(m_list);
    m_withoutPoor = new QCheckBox{tr("Leave out poorly placed ones"), this};
    m_withoutPoor->setObjectName(QStringLiteral("countWithoutPoor"));
    m_withoutPoor->setAccessibleName(m_withoutPoor->text());
    m_withoutPoor->setToolTip(
        paint::text({GEO_TR("Those that the list itself says may be wrong by more than %1 m"), {layers::poorBeyond}}));
    column.addWidget(m_withoutPoor);
    column.addSpacing(8);
    connect(m_list, &QComboBox::currentIndexChanged, this, &CountForm::listChosen);
    connect(m_withoutPoor, &QCheckBox::toggled, this, [this] { m_soon.start(atOnce); });
}

void CountForm::makeCategories(QVBoxLayout& column) {
    m_by = makeChoice("countBy", this);
    m_byLabel = caption(tr("Categories from the column"), m_by);
    column.addWidget(m_byLabel);
    column.addWidget(m_by);
    m_categoryBox = new QWidget{this};
    auto* box = new QVBoxLayout{m_categoryBox};
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    m_search = new QLineEdit{m_categoryBox};
    m_search->setObjectName(QStringLiteral("countCategorySearch"));
    m_search->setPlaceholderText(tr("Search a category or a code"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_categories = new QListWidget{m_categoryBox};
    m_categories->setObjectName(QStringLiteral("countCategories"));
    m_categories->setMinimumHeight(px(150));
    m_categories->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_categories->setTextElideMode(Qt::ElideMiddle); // the code stands at the end
    box->addWidget(caption(tr("Categories to count"), m_categories));
    box->addWidget(m_search);
    box->addWidget(m_categories, 1);
    auto* row = new QHBoxLayout;
    m_ticked = secondLabel({}, 12, m_categoryBox);
    m_ticked->setObjectName(QStringLiteral("countTicked"));
    auto* all = linkButton(tr("Count all"), 12, m_categoryBox);
    all->setObjectName(QStringLiteral("countAllCategories"));
    row->addWidget(m_ticked, 1);
    row->addWidget(all);
    box->addLayout(row);
    column.addWidget(m_categoryBox, 1);
    column.addSpacing(8);
    for (auto* widget : {static_cast<QWidget*>(m_byLabel), static_cast<QWidget*>(m_by), m_categoryBox})
        widget->hide(); // until it is known that the list has any
    connect(m_by, &QComboBox::currentIndexChanged, this, [this] {
        m_categories->clear();
        m_categoriesOf.clear();
        m_soon.start(atOnce);
    });
    connect(m_search, &QLineEdit::textChanged, this, &CountForm::search);
    connect(m_categories, &QListWidget::itemChanged, this, [this] {
        showTicked();
        m_soon.start(afterTicks);
    });
    connect(all, &QPushButton::clicked, this, [this] {
        const QSignalBlocker quiet{m_categories};
        for (int i = 0; i < m_categories->count(); ++i)
            m_categories->item(i)->setCheckState(Qt::Unchecked);
        showTicked();
        m_soon.start(atOnce);
    });
}

void CountForm::makeNeighbourhoods(QVBoxLayout& column) {
    m_generation = new Segmented{tr("Perimeters of"), this};
    m_generation->setObjectName(QStringLiteral("countGeneration"));
    QStringList years;
    for (const int year : m_workspace.holdings().generations())
        years << QString::number(year);
    m_generation->setChoices(years, true);
    m_generation->setVisible(years.size() > 1);
    m_of = makeChoice("countOf", this);
    column.addWidget(caption(tr("In and around the neighbourhoods"), m_of));
    m_of->addItems({tr("of the territory on show"), tr("picked on the map"), tr("of a city contract"), tr("all")});
    const auto& contracts = m_workspace.holdings().contracts;
    setOffered(*m_of, static_cast<int>(Of::Picked), !pickedOnMap().empty(),
               tr("No neighbourhood is picked on the map"));
    setOffered(*m_of, static_cast<int>(Of::Contract), !contracts.empty(),
               tr("The register has no contract: import the list of contracts"));
    if (onShow().empty())
        m_of->setCurrentIndex(static_cast<int>(Of::All));
    column.addWidget(m_of);
    m_contract = makeChoice("countContract", this);
    m_contract->setAccessibleName(tr("City contract"));
    for (const auto& contract : contracts)
        m_contract->addItem(contract.name, QString::fromStdString(contract.id));
    makeSearchable(*m_contract);
    column.addWidget(m_contract);
    column.addWidget(m_generation);
    column.addSpacing(8);
    connect(m_of, &QComboBox::currentIndexChanged, this, [this] {
        ofChosen();
        m_soon.start(atOnce);
    });
    connect(m_contract, &QComboBox::currentIndexChanged, this, [this] { m_soon.start(atOnce); });
    connect(m_generation, &Segmented::chosen, this, [this](int choice) {
        if (of() == Of::Picked) // those of the other generation are others
            m_of->setCurrentIndex(static_cast<int>(Of::OnShow));
        m_workspace.chooseGeneration(m_workspace.holdings().generations()[static_cast<std::size_t>(choice)]);
    });
}

void CountForm::makeDistances(QVBoxLayout& column) {
    m_radii = makeChoice("countRadii", this);
    m_radii->setEditable(true);
    m_radii->setInsertPolicy(QComboBox::NoInsert);
    m_radii->setCompleter(nullptr); // 300 is no beginning of 3000
    column.addWidget(caption(tr("As far around as"), m_radii));
    m_radii->lineEdit()->setAccessibleName(tr("Distances in metres: 300, or 100, 300, 500"));
    m_radii->addItems({tr("300 m"), tr("500 m"), tr("100, 300, 500 m"), tr("inside alone")});
    for (int row = 0; row < m_radii->count(); ++row)
        m_radii->setItemText(row, paint::typeset(m_radii->itemText(row)));
    column.addWidget(m_radii);
    m_per = makeChoice("countPer", this);
    column.addWidget(caption(tr("Taken together"), m_per));
    m_per->addItem(tr("all"), -1);
    const auto add = [&](const QString& words, Grouping per) { m_per->addItem(words, static_cast<int>(per)); };
    add(tr("by commune"), Grouping::Commune);
    add(tr("by city contract"), Grouping::Contract);
    add(tr("by intercommunality"), Grouping::Epci);
    add(tr("by department"), Grouping::Department);
    column.addWidget(m_per);
    connect(m_radii, &QComboBox::currentTextChanged, this, [this] { m_soon.start(afterTyping); });
    connect(m_radii, &QComboBox::activated, this, [this] { m_soon.start(atOnce); });
    connect(m_radii->lineEdit(), &QLineEdit::editingFinished, this, [this] { m_soon.start(atOnce); });
    connect(m_per, &QComboBox::currentIndexChanged, this, [this] { m_soon.start(atOnce); });
}

std::variant<std::vector<double>, QString> CountForm::radii() const {
    const auto text = m_radii->currentText();
    return text == tr("inside alone") ? std::vector<double>{} : typedRadii(text);
}

CountForm::Of CountForm::of() const { return static_cast<Of>(m_of->currentIndex()); }

int CountForm::generation() const {
    const int shown = m_workspace.generation();
    return shown > 0 ? shown : m_workspace.holdings().mainGeneration();
}

std::vector<std::string> CountForm::onShow() const {
    std::vector<std::string> codes;
    if (const auto figures = m_workspace.figures(); figures && figures->generation == generation())
        for (const auto& row : figures->rows)
            codes.push_back(row.code);
    return codes;
}

std::vector<std::string> CountForm::pickedOnMap() const {
    const auto& picked = m_workspace.picked();
    if (picked.zones() && picked.zones()->geography().kind == geo::GeographyKind::Qpv && !picked.empty())
        return picked.codes();
    return m_workspace.selected().empty() ? std::vector<std::string>{} : std::vector{m_workspace.selected()};
}

/// Rows of the table select on the map, too: what was picked there is kept from when it was chosen here.
void CountForm::ofChosen() {
    m_contract->setVisible(of() == Of::Contract);
    if (of() == Of::Picked)
        m_picked = pickedOnMap();
}

void CountForm::showGeneration() {
    const auto years = m_workspace.holdings().generations();
    const auto shown = std::ranges::find(years, generation());
    if (shown != years.end())
        m_generation->setCurrent(static_cast<int>(shown - years.begin()));
}

void CountForm::listChosen() {
    const QSignalBlocker quiet{m_by};
    m_by->clear();
    m_ownColumn.clear();
    m_categories->clear();
    m_categoriesOf.clear();
    m_soon.start(atOnce);
}

void CountForm::takeList(const CountMade& made) {
    const auto& report = *made.report;
    {
        const QSignalBlocker quiet{m_by};
        if (m_by->count() == 0) {
            for (const auto& column : made.columns)
                m_by->addItem(QString::fromStdString(column), QString::fromStdString(column));
            m_ownColumn = report.by;
            m_by->setCurrentIndex(m_by->findData(QString::fromStdString(report.by)));
        }
        m_byLabel->setVisible(m_by->count() > 0);
        m_by->setVisible(m_by->count() > 0);
    }
    if (report.asked.places.only.empty() && m_categoriesOf != report.list + '\n' + report.by) {
        m_categoriesOf = report.list + '\n' + report.by;
        fillCategories(report);
    }
    m_categoryBox->setVisible(m_categories->count() > 0);
}

void CountForm::fillCategories(const layers::CountReport& report) {
    const QSignalBlocker quiet{m_categories};
    m_categories->clear();
    for (std::size_t c = 0; c < report.categories.size(); ++c) {
        if (report.categories[c].code.empty())
            continue; // nothing to ask for it by
        const auto name = categoryName(report, c);
        auto* item = new QListWidgetItem{name, m_categories};
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setToolTip(name);
        item->setData(codeRole, QString::fromStdString(report.categories[c].code));
        item->setData(foldedRole, folded(name));
    }
    if (m_categories->count() > 0)
        m_categories->setCurrentRow(0);
    m_search->clear();
    showTicked();
}

void CountForm::search(const QString& typed) {
    const auto words = folded(typed).split(QLatin1Char{' '}, Qt::SkipEmptyParts);
    for (int row = 0; row < m_categories->count(); ++row) {
        const auto name = m_categories->item(row)->data(foldedRole).toString();
        m_categories->item(row)->setHidden(
            !std::ranges::all_of(words, [&](const QString& word) { return name.contains(word); }));
    }
}

void CountForm::showTicked() {
    const auto n = ticked().size();
    const auto all = paint::number(m_categories->count(), 0);
    m_ticked->setText(n == 0 ? tr("all %1").arg(all)
                             : tr("%1 of %2").arg(paint::number(static_cast<double>(n), 0), all));
}

std::vector<std::string> CountForm::ticked() const {
    std::vector<std::string> codes;
    for (int row = 0; row < m_categories->count(); ++row)
        if (m_categories->item(row)->checkState() == Qt::Checked)
            codes.push_back(m_categories->item(row)->data(codeRole).toString().toStdString());
    return codes;
}

bool CountForm::needsData() const { return m_list->count() == 0 || m_workspace.holdings().generations().empty(); }

QString CountForm::missing() const {
    if (m_list->count() == 0)
        return tr("No list of places is loaded yet. Add facilities (INSEE, BPE), establishments (INSEE, Sirene), "
                  "addresses, or any table with coordinates.");
    if (m_workspace.holdings().generations().empty())
        return tr("No neighbourhood is loaded yet. Add the perimeters of the neighbourhoods (ANCT).");
    const auto distances = radii();
    if (const auto* wrong = std::get_if<QString>(&distances))
        return tr("“%1” is no distance. Write metres: 300, or 100, 300, 500.").arg(*wrong);
    const auto figures = m_workspace.figures();
    if (of() == Of::OnShow && figures && figures->generation == generation() && figures->rows.empty())
        return tr("There is no neighbourhood in the territory on show: take those of a contract, or all.");
    return {};
}

std::optional<layers::CountAsked> CountForm::asked() const {
    const auto distances = radii();
    if (needsData() || distances.index() != 0)
        return std::nullopt;
    layers::CountAsked asked;
    asked.places = {m_list->currentData().toString().toStdString(), {}, ticked()};
    if (const auto column = m_by->currentData().toString().toStdString(); column != m_ownColumn)
        asked.places.by = column;
    asked.targets.kind = geo::GeographyKind::Qpv;
    asked.targets.vintage = generation();
    if (of() == Of::Contract)
        asked.contract = m_contract->currentData().toString().toStdString();
    else if (of() != Of::All)
        asked.targets.codes = of() == Of::Picked ? m_picked : onShow();
    if ((of() == Of::OnShow || of() == Of::Picked) && asked.targets.codes.empty())
        return std::nullopt;
    asked.radii = std::get<0>(distances);
    if (const int per = m_per->currentData().toInt(); per >= 0)
        asked.per = static_cast<Grouping>(per);
    asked.withoutPoor = m_withoutPoor->isChecked();
    return asked;
}

} // namespace app
