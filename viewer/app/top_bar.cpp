#include "top_bar.hpp"

#include "explore/indicator_library.hpp"
#include "explore/since_choice.hpp"
#include "icons.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "segmented.hpp"
#include "territory_field.hpp"
#include "text.hpp"
#include "words.hpp"
#include "workspace.hpp"
#include "wrapping_row.hpp"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace app {
namespace {

QComboBox* namedCombo(const char* objectName, const QString& accessibleName, QWidget* parent) {
    auto* combo = new QComboBox{parent};
    combo->setObjectName(QLatin1String{objectName});
    combo->setAccessibleName(accessibleName);
    combo->setMaxVisibleItems(24);
    combo->setItemDelegate(new QStyledItemDelegate{combo}); // the one the style sheet speaks to
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return combo;
}

/// "11, 30, 34, 66"
QString departmentsOf(const Holdings& holdings) {
    QStringList codes;
    for (const auto& code : holdings.registerDepartments)
        codes << QString::fromStdString(code);
    return codes.join(QStringLiteral(", "));
}

void widenList(QComboBox& combo) {
    int width = combo.width();
    for (int i = 0; i < combo.count(); ++i)
        width = std::max(width, combo.fontMetrics().horizontalAdvance(combo.itemText(i)) + 40);
    combo.view()->setMinimumWidth(std::min(width, px(460)));
}

constexpr int leastOfAField = 120, mostOfAPlace = 260; // px
/// Widths of the fields where there is room, px.
enum Width {
    TerritoryWidth = 186,
    IndicatorWidth = 228,
    YearWidth = 82,
    SinceWidth = 110,
    LevelWidth = 126,
    SearchWidth = 300
};

/// The field of the palette: it says less of what it takes where there is no room for more.
class SearchField final : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    void resizeEvent(QResizeEvent* event) override {
        QLineEdit::resizeEvent(event);
        constexpr int besideWords = 48; // the magnifier and padding
        const bool room = fontMetrics().horizontalAdvance(toolTip()) + px(besideWords) <= event->size().width();
        setPlaceholderText(room ? toolTip() : QStringLiteral("Ctrl+K"));
    }
};

} // namespace

TopBar::TopBar(Workspace& workspace, QWidget* parent)
    : QWidget{parent}, m_workspace{workspace}, m_territory{new TerritoryField{this}},
      m_indicator{namedCombo("indicator", tr("Indicator"), this)}, m_year{namedCombo("year", tr("Year"), this)},
      m_level{namedCombo("level", tr("Level"), this)}, m_since{new SinceChoice{workspace, this}},
      m_generation{new Segmented{tr("QPV generation"), this}}, m_view{new Segmented{tr("View"), this}},
      m_search{new SearchField{this}}, m_page{new QPushButton{tr("Make a page"), this}} {
    setObjectName(QStringLiteral("topBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_generation->setObjectName(QStringLiteral("generation"));
    m_generation->setChoices({QStringLiteral("2015"), QStringLiteral("2024")});
    m_view->setObjectName(QStringLiteral("perspective"));
    m_view->setChoices({tr("Explore"), tr("Network")});
    makeTerritory();
    makeSearch();
    m_page->setObjectName(QStringLiteral("makePage"));
    m_page->setAccessibleName(m_page->text());
    m_page->setProperty("filled", true);
    m_page->setIcon(icon("document-export", look().onAccent));
    auto* row = new WrappingRow{this, Qt::AlignBottom};
    row->setContentsMargins(10, 4, 10, 6);
    row->setSpacing(10);
    const auto add = [&](QWidget* box) {
        row->addWidget(box);
        return box;
    };
    add(field(tr("View"), m_view, 0));
    add(field(tr("My territory"), m_territory, TerritoryWidth));
    m_indicatorField = add(field(tr("Indicator"), m_indicator, IndicatorWidth));
    m_yearField = add(field(tr("Year"), m_year, YearWidth));
    m_sinceField = add(field(tr("Change since"), m_since, SinceWidth));
    m_levelField = add(field(tr("Level"), m_level, LevelWidth));
    m_generationField = add(field(tr("QPV generation"), m_generation, 0));
    row->addStretch();
    add(field(tr("Search"), m_search, SearchWidth));
    add(m_page);
    connect(m_indicator, &QComboBox::activated, this,
            [this] { m_workspace.chooseIndicator(m_indicator->currentData().toString().toStdString()); });
    connect(m_year, &QComboBox::activated, this, [this] { m_workspace.chooseYear(m_year->currentData().toInt()); });
    connect(m_level, &QComboBox::activated, this,
            [this] { m_workspace.chooseLevel(static_cast<geo::GeographyKind>(m_level->currentData().toInt())); });
    connect(m_generation, &Segmented::chosen, this,
            [this](int index) { m_workspace.chooseGeneration(index == 0 ? 2015 : 2024); });
    connect(m_view, &Segmented::chosen, this, [this](int index) {
        emit perspectiveWanted(index == 0 ? Perspective::Explore : Perspective::Network);
        showPerspective();
    });
    connect(&workspace, &Workspace::perspectiveChanged, this, &TopBar::showPerspective);
    connect(m_page, &QPushButton::clicked, this, &TopBar::pageWanted);
    connect(&workspace, &Workspace::holdingsChanged, this, &TopBar::fillPlaces);
    connect(&workspace, &Workspace::documentChanged, this, &TopBar::showDocument);
    connect(&workspace, &Workspace::contentChanged, this, &TopBar::showDocument);
    fillPlaces();
}

QWidget* TopBar::field(const QString& label, QWidget* control, int width) {
    auto* box = new QWidget{this};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* caption = new QLabel{label, box};
    caption->setFont(sized(11));
    caption->setBuddy(control);
    column->addWidget(caption);
    column->addWidget(control);
    if (width > 0) {
        control->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->setMinimumWidth(px(std::min(width, leastOfAField)));
        box->setMaximumWidth(px(width));
    }
    return box;
}

/// What is chosen can be read whole; only names of places are longer, and can be scrolled.
void TopBar::fitFields() {
    for (const auto& [list, width] : {std::pair<QComboBox*, int>{m_territory, TerritoryWidth},
                                      {m_indicator, IndicatorWidth},
                                      {m_year, YearWidth},
                                      {m_since, SinceWidth},
                                      {m_level, LevelWidth}}) {
        auto* box = list->parentWidget();
        const int needed = list->isEditable() ? std::min(neededWidth(*list), px(mostOfAPlace)) : neededWidth(*list);
        const int least = std::max(needed, box->layout()->minimumSize().width());
        box->setMinimumWidth(least);
        box->setMaximumWidth(std::max(least, px(width)));
        list->setToolTip(needed < neededWidth(*list) ? list->currentText() : QString{});
    }
}

void TopBar::makeTerritory() {
    m_territory->setObjectName(QStringLiteral("territory"));
    m_territory->setAccessibleName(tr("My territory"));
    m_territory->lineEdit()->setAccessibleName(tr("My territory"));
    m_territory->lineEdit()->setObjectName(QStringLiteral("territoryText"));
    const auto told = std::make_shared<bool>(false); // what was found nowhere; not any more once something is
    connect(m_territory, &TerritoryField::chosen, this, [this, told](const layers::Territory& territory) {
        if (std::exchange(*told, false))
            emit refused({});
        m_workspace.chooseTerritory(territory);
    });
    connect(m_territory, &TerritoryField::notFound, this, [this, told](const QString& typed) {
        *told = true;
        emit refused(tr("No territory of this file is called “%1”. Type part of the name of a department, of an "
                        "intercommunality or of a commune, or its code.")
                         .arg(typed));
    });
}

void TopBar::makeSearch() {
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setAccessibleName(tr("Search for places, indicators, records, maps and actions"));
    m_search->setToolTip(tr("Place, indicator, action… (Ctrl+K)"));
    m_search->addAction(icon("edit-find", look().secondText), QLineEdit::LeadingPosition);
}

void TopBar::setNetworkBar(QWidget* bar) {
    constexpr int afterTerritory = 2;
    static_cast<WrappingRow*>(layout())->insertWidget(afterTerritory, bar);
    m_networkBar = bar;
    showPerspective();
}

void TopBar::showPerspective() {
    const bool network = m_workspace.perspective() == Perspective::Network;
    m_view->setCurrent(network ? 1 : 0);
    m_indicatorField->setVisible(!network);
    m_yearField->setVisible(!network);
    if (m_networkBar)
        m_networkBar->setVisible(network);
    fillPlaces();
}

void TopBar::fillPlaces() {
    const auto& h = m_workspace.holdings();
    const bool network = m_workspace.perspective() == Perspective::Network;
    m_territory->setPlaces(
        network && h.registerExtent() ? tr("The network (%1)").arg(departmentsOf(h)) : tr("Everything"), h.territories);
    for (QWidget* control :
         {static_cast<QWidget*>(m_territory), static_cast<QWidget*>(m_indicator), static_cast<QWidget*>(m_generation)})
        control->setEnabled(!h.empty());
    m_view->setEnabled(m_workspace.isOpen());
    fillIndicators();
    showDocument();
}

void TopBar::showIndicators() { showDocument(); }

void TopBar::fillIndicators() {
    const QSignalBlocker blocked{m_indicator};
    const auto* layer = m_workspace.document().find(layers::LayerKind::Indicator);
    m_indicator->clear();
    std::vector<const indicators::Indicator*> offered;
    for (const auto& offer : m_workspace.holdings().offers)
        if (!layer || offer.years.contains(layer->geography))
            offered.push_back(&offer.indicator);
    bool starred = false;
    for (const auto& id : favouriteIndicators())
        for (const auto* indicator : offered)
            if (indicator->id == id.toStdString()) {
                if (!std::exchange(starred, true))
                    addHeading(tr("Favourites"));
                addIndicator(*indicator);
            }
    std::string theme;
    for (const auto* indicator : offered) {
        if (indicator->theme != theme) {
            theme = indicator->theme;
            addHeading(QString::fromStdString(indicators::themeLabel(theme).in(paint::language())));
        }
        addIndicator(*indicator);
    }
    bool headed = false;
    for (const auto& category : m_workspace.holdings().categories)
        if (layer && category.level == layer->geography) {
            if (!std::exchange(headed, true))
                addHeading(tr("Categories"));
            m_indicator->addItem(category.name, QString::fromStdString(category.id));
        }
    widenList(*m_indicator);
}

void TopBar::addIndicator(const indicators::Indicator& indicator) {
    m_indicator->addItem(listedName(indicator), QString::fromStdString(indicator.id));
    m_indicator->setItemData(m_indicator->count() - 1,
                             QString::fromStdString(indicator.definition.in(paint::language())), Qt::ToolTipRole);
}

void TopBar::addHeading(const QString& text) {
    m_indicator->addItem(text);
    auto* heading = qobject_cast<QStandardItemModel*>(m_indicator->model())->item(m_indicator->count() - 1);
    heading->setFlags(Qt::NoItemFlags);
    heading->setFont(sized(12, QFont::DemiBold));
    heading->setForeground(look().heading);
}

void TopBar::fillYearsAndLevels() {
    const QSignalBlocker year{m_year}, level{m_level};
    m_year->clear();
    m_level->clear();
    const auto* layer = m_workspace.document().find(layers::LayerKind::Indicator);
    const auto* offer = layer ? m_workspace.holdings().offer(layer->style.indicator) : nullptr;
    const auto levels = m_workspace.holdings().levels();
    for (const auto kind : levels)
        m_level->addItem(levelName(kind), static_cast<int>(kind));
    m_levelField->setVisible(levels.size() > 1 && m_workspace.perspective() == Perspective::Explore);
    m_year->setEnabled(offer != nullptr);
    if (layer)
        m_level->setCurrentIndex(m_level->findData(static_cast<int>(layer->geography)));
    if (!offer)
        return;
    const auto years = offer->years.find(layer->geography);
    if (years == offer->years.end())
        return;
    for (auto it = years->second.rbegin(); it != years->second.rend(); ++it)
        m_year->addItem(QString::number(*it), *it);
    m_year->setCurrentIndex(layer->style.year ? m_year->findData(*layer->style.year) : 0);
}

void TopBar::showDocument() {
    const auto& document = m_workspace.document();
    fillIndicators();
    fillYearsAndLevels();
    const QSignalBlocker indicator{m_indicator};
    m_territory->showTerritory(document.around);
    if (const auto* layer = document.find(layers::LayerKind::Indicator))
        m_indicator->setCurrentIndex(m_indicator->findData(QString::fromStdString(layer->style.indicator)));
    const auto generations = m_workspace.holdings().generations();
    const auto loaded = [&](int year) {
        return std::find(generations.begin(), generations.end(), year) != generations.end();
    };
    m_generationField->setVisible(!generations.empty() && m_workspace.perspective() == Perspective::Explore);
    for (const auto& [index, year] : {std::pair{0, 2015}, std::pair{1, 2024}})
        m_generation->setChoiceEnabled(index, loaded(year), tr("The perimeters of %1 are not loaded").arg(year));
    m_generation->setCurrent(m_workspace.generation() == 2015 ? 0 : 1);
    m_since->showDocument();
    m_sinceField->setVisible(m_since->hasYears() && m_workspace.perspective() == Perspective::Explore);
    m_page->setEnabled(m_workspace.content() != nullptr);
    fitFields();
}

} // namespace app
