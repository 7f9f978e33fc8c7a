#include "style_panel.hpp"

#include "advice_bar.hpp"
#include "histogram.hpp"
#include "icons.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "plan_view.hpp"
#include "proposals.hpp"
#include "style_words.hpp"
#include "text.hpp"
#include "typed_numbers.hpp"
#include "words.hpp"
#include "workspace.hpp"
#include "wrapping_row.hpp"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace app {
namespace {

using layers::ClassMethod;
using layers::MapForm;

constexpr int fewestClasses = 2, mostClasses = 9;
constexpr std::size_t mostBounds = 11; ///< that a legend can still list

QComboBox* combo(const char* objectName, const QString& accessibleName, QWidget* parent) {
    auto* box = new QComboBox{parent};
    box->setObjectName(QLatin1String{objectName});
    box->setAccessibleName(accessibleName);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    box->setMaxVisibleItems(24);
    return box;
}

QLabel* caption(const QString& text, QWidget* control, QWidget* parent) {
    auto* label = secondLabel(text, 12, parent);
    label->setBuddy(control);
    return label;
}

/// Values with a number of the zones that belong to the territory, of all maps side by side that share the classes.
std::vector<double> shownValues(const layers::MapContent& content) {
    std::vector<double> values;
    const auto add = [&](const layers::FilledZones& filled) {
        const auto& column = filled.figures->values;
        for (std::size_t i = 0; i < filled.fills.size(); ++i)
            if (filled.fills[i] != -2 && geo::hasNumber(column.states[i]) && std::isfinite(column.values[i]))
                values.push_back(column.values[i]);
    };
    add(*content.filled);
    for (const auto& beside : content.beside)
        if (beside->filled && beside->filled->classification.breaks == content.filled->classification.breaks)
            add(*beside->filled);
    return values;
}

QString listed(const std::vector<double>& bounds, int decimals) {
    QStringList words;
    for (const double bound : bounds)
        words << paint::number(bound, decimals);
    return words.join(QStringLiteral(" ; "));
}

/// Breaks as they read, which no value contradicts; the ends as they are.
std::vector<double> readBreaks(const layers::Classification& classification, const std::vector<double>& values) {
    auto breaks = layers::readableBreaks(classification, values);
    if (!breaks.empty()) {
        breaks.front() = classification.breaks.front();
        breaks.back() = classification.breaks.back();
    }
    return breaks;
}

std::vector<double> innerOf(const std::vector<double>& breaks) {
    return breaks.size() < 3 ? std::vector<double>{} : std::vector<double>{breaks.begin() + 1, breaks.end() - 1};
}

} // namespace

StylePanel::StylePanel(Workspace& workspace, QWidget* parent)
    : QWidget{parent}, m_workspace{workspace}, m_title{new QLabel{this}}, m_forms{new QButtonGroup{this}} {
    setObjectName(QStringLiteral("stylePanel"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new PanelHead{tr("Style of the map"), this};
    head->addSpace();
    connect(head->addButton("window-close", tr("Back to layers and legend"), QStringLiteral("closeStyle")),
            &QToolButton::clicked, this, &StylePanel::closed);
    column->addWidget(head);
    auto* scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget{scroll};
    body->setProperty("panel", true);
    auto* whole = new QVBoxLayout{body};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto* rows = new QVBoxLayout;
    rows->setContentsMargins(14, 10, 14, 2);
    rows->setSpacing(8);
    whole->addLayout(rows);
    m_title->setWordWrap(true);
    m_title->setFont(sized(13, QFont::DemiBold));
    rows->addWidget(m_title);
    rows->addWidget(makeForms());
    rows->addWidget(makeSizes());
    rows->addWidget(makeClasses());
    rows->addWidget(makeBreaks());
    whole->addWidget(m_legend); // it has margins of its own
    whole->addStretch(1);
    scroll->setWidget(body);
    column->addWidget(scroll, 1);
    connect(&workspace, &Workspace::documentChanged, this, &StylePanel::showDocument);
    connect(&workspace, &Workspace::holdingsChanged, this, &StylePanel::showDocument);
    connect(&workspace, &Workspace::contentChanged, this, &StylePanel::showContent);
    showDocument();
}

/// As many in a row as there is room for.
QWidget* StylePanel::makeForms() {
    auto* box = new QWidget{this};
    auto* row = new WrappingRow{box, Qt::AlignVCenter};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    for (const auto form : {MapForm::Choropleth, MapForm::Circles, MapForm::ColouredCircles, MapForm::Categories}) {
        auto* button = new QPushButton{formIcon(form), formName(form), box};
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setIconSize({px(18), px(15)});
        button->setFont(sized(12));
        button->setObjectName(QStringLiteral("form%1").arg(static_cast<int>(form)));
        button->setAccessibleName(tr("Form: %1").arg(formName(form)));
        button->setProperty("choice", true);
        constexpr int besideWords = 34; // drawing, padding and lines; the choice made is bold
        button->setMinimumWidth(QFontMetrics{sized(12, QFont::DemiBold)}.horizontalAdvance(formName(form)) +
                                px(besideWords));
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_forms->addButton(button, static_cast<int>(form));
        row->addWidget(button);
    }
    connect(m_forms, &QButtonGroup::idClicked, this, [this](int id) { chooseForm(static_cast<MapForm>(id)); });
    return box;
}

/// Categories are of texts, the other forms of numbers: going from one to the other takes another figure.
void StylePanel::chooseForm(MapForm form) {
    const auto* layer = m_workspace.document().find(layers::LayerKind::Indicator);
    if (!layer || layer->style.form == form)
        return;
    if (form == MapForm::Categories) {
        if (const auto* category = m_workspace.holdings().categoryAt(layer->geography))
            m_workspace.chooseIndicator(category->id);
        return;
    }
    m_workspace.editStyle(tr("Choose the form of the map"), [&](layers::IndicatorStyle& style) {
        if (style.form == MapForm::Categories) {
            style = {};
            style.indicator = firstIndicatorAt(m_workspace.holdings(), layer->geography);
        }
        style.form = form;
    });
}

QWidget* StylePanel::makeSizes() {
    m_sizes = new QWidget{this};
    auto* rows = new QVBoxLayout{m_sizes};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(3);
    m_sizedBy = combo("sizedBy", tr("Count that gives the size of the circles"), m_sizes);
    m_sizedByLabel = caption(tr("Size of the circles"), m_sizedBy, m_sizes);
    m_circleScale = new QSlider{Qt::Horizontal, m_sizes};
    m_circleScale->setObjectName(QStringLiteral("circleScale"));
    m_circleScale->setAccessibleName(tr("Largest circle, in percent of the proposed size"));
    m_circleScale->setRange(25, 250);
    m_circleScale->setPageStep(25);
    rows->addWidget(m_sizedByLabel);
    rows->addWidget(m_sizedBy);
    rows->addWidget(caption(tr("Larger or smaller circles"), m_circleScale, m_sizes));
    rows->addWidget(m_circleScale);
    connect(m_sizedBy, &QComboBox::activated, this, [this] {
        m_workspace.editStyle(tr("Choose the size of the circles"), [&](layers::IndicatorStyle& style) {
            style.sizedBy = m_sizedBy->currentData().toString().toStdString();
        });
    });
    connect(m_circleScale, &QSlider::sliderPressed, this, [this] { ++m_gesture; });
    connect(m_circleScale, &QSlider::valueChanged, this, [this](int percent) {
        m_workspace.editStyle(
            tr("Change the size of the circles"),
            [&](layers::IndicatorStyle& style) { style.circleScale = percent / 100.0; }, 2 * m_gesture + 1);
    });
    return m_sizes;
}

QWidget* StylePanel::makeClasses() {
    m_classing = new QWidget{this};
    auto* grid = new QGridLayout{m_classing};
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(3);
    m_method = combo("classMethod", tr("Method of the classes"), m_classing);
    for (const auto method : methodsOffered()) {
        m_method->addItem(methodName(method), static_cast<int>(method));
        m_method->setItemData(m_method->count() - 1, methodNote(method), Qt::ToolTipRole);
    }
    m_count = new QSpinBox{m_classing};
    m_count->setObjectName(QStringLiteral("classCount"));
    m_count->setAccessibleName(tr("Number of classes"));
    m_count->setRange(fewestClasses, mostClasses);
    m_count->setFixedWidth(px(44));
    m_centre = combo("classCentre", tr("Territory the classes are centred on"), m_classing);
    m_centreLabel = caption(tr("Centred on"), m_centre, m_classing);
    m_palette = combo("palette", tr("Colours"), m_classing);
    m_palette->setIconSize({44, 18});
    grid->addWidget(caption(tr("Classes"), m_method, m_classing), 0, 0);
    grid->addWidget(caption(tr("Number"), m_count, m_classing), 0, 1);
    grid->addWidget(m_method, 1, 0);
    grid->addWidget(m_count, 1, 1);
    m_methodNote = secondLabel({}, 11, m_classing);
    m_methodNote->setWordWrap(true);
    grid->addWidget(m_methodNote, 2, 0, 1, 2);
    grid->addWidget(m_centreLabel, 3, 0, 1, 2);
    grid->addWidget(m_centre, 4, 0, 1, 2);
    grid->addWidget(caption(tr("Colours"), m_palette, m_classing), 5, 0, 1, 2);
    grid->addWidget(m_palette, 6, 0, 1, 2);
    m_hint = secondLabel({}, 12, m_classing);
    m_hint->setObjectName(QStringLiteral("classHint"));
    m_hint->setWordWrap(true);
    m_takeHint = linkButton({}, 12, m_classing);
    m_takeHint->setObjectName(QStringLiteral("takeClassHint"));
    grid->addWidget(m_hint, 7, 0, 1, 2);
    grid->addWidget(m_takeHint, 8, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(m_takeHint, &QPushButton::clicked, this, [this] {
        if (m_hinted)
            m_workspace.editStyle(tr("Follow the advice"),
                                  [style = *m_hinted](layers::IndicatorStyle& now) { now = style; });
    });
    connect(m_method, &QComboBox::activated, this,
            [this] { chooseMethod(static_cast<ClassMethod>(m_method->currentData().toInt())); });
    connect(m_count, &QSpinBox::valueChanged, this, [this](int classes) {
        m_workspace.editStyle(tr("Choose the number of classes"), [&](layers::IndicatorStyle& style) {
            style.classes = classes;
            style.lockedBreaks.clear();
        });
    });
    connect(m_centre, &QComboBox::activated, this, [this] { chooseMethod(ClassMethod::Centred); });
    connect(m_palette, &QComboBox::activated, this, [this] {
        m_workspace.editStyle(tr("Choose the colours"), [&](layers::IndicatorStyle& style) {
            style.palette = m_palette->currentData().toString().toStdString();
        });
    });
    return m_classing;
}

QWidget* StylePanel::makeBreaks() {
    auto* box = m_breaks = new QWidget{this};
    auto* rows = new QVBoxLayout{box};
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    m_histogram = new Histogram{box};
    m_typed = new QLineEdit{box};
    m_typed->setObjectName(QStringLiteral("typedBreaks"));
    m_typed->setAccessibleName(tr("Breaks between the classes"));
    m_typed->setPlaceholderText(tr("10 ; 20 ; 30"));
    m_typed->setToolTip(tr("Type or paste the breaks between the classes, apart by semicolons"));
    m_typed->setAcceptDrops(false); // files may be dropped anywhere
    m_typedError = new QLabel{box};
    m_typedError->setObjectName(QStringLiteral("typedBreaksError"));
    m_typedError->setProperty("failure", true);
    m_typedError->setWordWrap(true);
    m_typedError->hide();
    m_lock = new QCheckBox{tr("Lock these classes"), box};
    m_lock->setObjectName(QStringLiteral("lockClasses"));
    m_lock->setAccessibleName(m_lock->text());
    m_lock->setToolTip(
        tr("Keeps them for other years and figures, so that the maps can be compared; some classes may then be empty"));
    m_legend = new LegendView{this};
    m_legend->setObjectName(QStringLiteral("styleLegend"));
    rows->addWidget(m_histogram);
    rows->addWidget(caption(tr("Breaks"), m_typed, box));
    rows->addWidget(m_typed);
    rows->addWidget(m_typedError);
    rows->addWidget(m_lock);
    connect(m_histogram, &Histogram::gestureStarted, this, [this] { ++m_gesture; });
    connect(m_histogram, &Histogram::innerBreaksChanged, this,
            [this](const std::vector<double>& bounds) { setInnerBounds(bounds, 2 * m_gesture + 2); });
    connect(m_typed, &QLineEdit::editingFinished, this, &StylePanel::takeTypedBreaks);
    connect(m_lock, &QCheckBox::clicked, this, &StylePanel::setLocked);
    return box;
}

void StylePanel::focusFirst() {
    if (auto* button = m_forms->checkedButton())
        button->setFocus(Qt::TabFocusReason);
}

void StylePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

void StylePanel::chooseMethod(ClassMethod method) {
    m_workspace.editStyle(tr("Choose the method of the classes"), [&](layers::IndicatorStyle& style) {
        if (method == ClassMethod::Manual && style.method != method)
            style.innerBounds = innerOf(m_histogram->classes().breaks); // what is shown, to begin with
        if (method == ClassMethod::Centred)
            if (const auto* place = m_centre->currentData().isValid()
                                        ? &m_workspace.holdings().territories[m_centre->currentData().toUInt()]
                                        : nullptr)
                style.centre = layers::Territory{place->kind, place->code};
        style.method = method;
        style.lockedBreaks.clear();
    });
}

void StylePanel::setInnerBounds(const std::vector<double>& bounds, int gesture) {
    m_workspace.editStyle(
        tr("Move a break between classes"),
        [&](layers::IndicatorStyle& style) {
            style.method = ClassMethod::Manual;
            style.innerBounds = bounds;
            style.classes = std::clamp(static_cast<int>(bounds.size()) + 1, fewestClasses, mostClasses);
            style.lockedBreaks.clear();
        },
        gesture);
}

void StylePanel::takeTypedBreaks() {
    if (!m_typed->isModified())
        return;
    m_typed->setModified(false);
    const auto read = typedNumbers(m_typed->text());
    QString wrong;
    if (const auto* word = std::get_if<QString>(&read))
        wrong = tr("“%1” is not a number: nothing was changed.").arg(*word);
    else if (const auto n = std::get<0>(read).size(); n > mostBounds)
        wrong = tr("%1 breaks are more than a legend can list: give %2 at most.").arg(n).arg(mostBounds);
    m_typedError->setText(paint::typeset(wrong));
    m_typedError->setVisible(!wrong.isEmpty());
    if (!wrong.isEmpty())
        return;
    const auto& bounds = std::get<0>(read);
    if (bounds.empty())
        showContent(); // an emptied field asks for nothing
    else
        setInnerBounds(bounds, 0);
}

void StylePanel::setLocked(bool locked) {
    const auto content = m_workspace.content();
    m_workspace.editStyle(locked ? tr("Keep the classes") : tr("Let the classes follow the values"),
                          [&](layers::IndicatorStyle& style) {
                              style.lockedBreaks.clear();
                              if (locked && content && content->filled)
                                  style.lockedBreaks = layers::sharedBreaks(*content->filled);
                          });
}

void StylePanel::fillSizedBy() {
    const auto* layer = m_workspace.document().find(layers::LayerKind::Indicator);
    m_sizedBy->clear();
    m_sizedBy->addItem(tr("What the rate is a share of"), QString{});
    for (const auto& offer : m_workspace.holdings().offers)
        if (layer && offer.indicator.nature == indicators::Nature::Count && offer.years.contains(layer->geography))
            m_sizedBy->addItem(listedName(offer.indicator), QString::fromStdString(offer.indicator.id));
    m_sizedBy->setCurrentIndex(layer ? m_sizedBy->findData(QString::fromStdString(layer->style.sizedBy)) : -1);
}

void StylePanel::fillCentres() {
    const auto* style = m_workspace.style();
    const auto& places = m_workspace.holdings().territories;
    const auto wanted = style && style->centre ? *style->centre : m_workspace.document().around;
    m_centre->clear();
    for (std::size_t i = 0; i < places.size(); ++i) {
        const bool isWanted = wanted.kind == places[i].kind && wanted.code == places[i].code;
        if (places[i].kind == geo::GeographyKind::Commune && !places[i].hasNeighbourhoods && !isWanted)
            continue; // the other communes are too many for this list
        m_centre->addItem(territoryName(places[i]), static_cast<uint>(i));
        if (isWanted)
            m_centre->setCurrentIndex(m_centre->count() - 1);
    }
}

void StylePanel::fillPalettes() {
    const auto* style = m_workspace.style();
    const auto* offer = style ? m_workspace.holdings().offer(style->indicator) : nullptr;
    m_palette->clear();
    const auto proposed = offer ? offer->indicator.palette : std::string{};
    m_palette->addItem(rampSwatch(layers::palette(proposed).colours(5)), tr("Proposed colours"), QString{});
    for (const auto& palette : layers::palettes())
        if (palette.kind != layers::PaletteKind::Categories)
            m_palette->addItem(rampSwatch(palette.colours(5)), paletteName(palette.id),
                               QString::fromStdString(palette.id));
    m_palette->setCurrentIndex(style ? std::max(0, m_palette->findData(QString::fromStdString(style->palette))) : 0);
}

void StylePanel::showDocument() {
    const auto* style = m_workspace.style();
    setEnabled(style != nullptr);
    if (!style)
        return;
    const QSignalBlocker method{m_method}, count{m_count}, scale{m_circleScale}, lock{m_lock};
    const auto* offer = m_workspace.holdings().offer(style->indicator);
    const auto* category = m_workspace.holdings().category(style->indicator);
    m_title->setText(offer ? indicatorName(offer->indicator) : category ? category->name : tr("Indicator"));
    m_forms->button(static_cast<int>(style->form))->setChecked(true);
    const bool isCount = offer && offer->indicator.nature == indicators::Nature::Count && !style->since;
    auto* circlesForm = m_forms->button(static_cast<int>(MapForm::Circles));
    circlesForm->setEnabled(isCount || style->form == MapForm::Circles);
    circlesForm->setToolTip(isCount ? QString{} : tr("Circles show a count: choose a count as indicator"));
    auto* coloured = m_forms->button(static_cast<int>(MapForm::ColouredCircles));
    coloured->setEnabled(!isCount || style->form == MapForm::ColouredCircles);
    coloured->setToolTip(isCount ? tr("Coloured circles show a rate: choose a rate as indicator") : QString{});
    auto* categories = m_forms->button(static_cast<int>(MapForm::Categories));
    const auto* layer = m_workspace.document().find(layers::LayerKind::Indicator);
    categories->setEnabled(style->form == MapForm::Categories ||
                           m_workspace.holdings().categoryAt(layer->geography) != nullptr);
    categories->setToolTip(categories->isEnabled() ? QString{} : tr("The zones of this level have no categories"));
    fillSizedBy();
    fillCentres();
    fillPalettes();
    const bool circles = style->form == MapForm::Circles || style->form == MapForm::ColouredCircles;
    const bool classed = style->form == MapForm::Choropleth || style->form == MapForm::ColouredCircles;
    m_sizes->setVisible(circles);
    for (QWidget* widget : {static_cast<QWidget*>(m_sizedBy), static_cast<QWidget*>(m_sizedByLabel)})
        widget->setVisible(style->form == MapForm::ColouredCircles);
    m_circleScale->setValue(static_cast<int>(std::lround(style->circleScale * 100)));
    m_classing->setVisible(classed);
    m_breaks->setVisible(classed);
    m_method->setCurrentIndex(m_method->findData(static_cast<int>(style->method)));
    m_methodNote->setText(paint::typeset(methodNote(style->method)));
    m_count->setValue(style->classes);
    m_count->setEnabled(style->method != ClassMethod::Manual && style->method != ClassMethod::Q6);
    for (QWidget* widget : {static_cast<QWidget*>(m_centre), static_cast<QWidget*>(m_centreLabel)})
        widget->setVisible(style->method == ClassMethod::Centred && !style->since);
    m_lock->setChecked(!style->lockedBreaks.empty());
}

void StylePanel::showContent() {
    const auto content = m_workspace.content();
    if (!content || !content->filled)
        return;
    const auto& filled = *content->filled;
    const auto& indicator = filled.figures->indicator;
    const auto values = shownValues(*content);
    const auto breaks = readBreaks(filled.classification, values);
    m_histogram->setValues(values);
    if (!m_histogram->dragging() || breaks.size() != m_histogram->classes().breaks.size())
        m_histogram->setClasses(
            {breaks, content->circles ? content->circles->colours : filled.colours, indicator.decimals});
    if (!m_typed->hasFocus() || !m_typed->isModified()) {
        m_typed->setText(listed(innerOf(breaks), indicator.decimals));
        m_typed->setCursorPosition(0);
        m_typedError->hide();
    }
    layers::Legend classes;
    if (!content->legend.sections.empty())
        classes.sections.push_back(content->legend.sections.front());
    m_legend->setLegend(classes);
    showHint();
}

/// What speaks for another method or number of classes; the choice stays where it is made.
void StylePanel::showHint() {
    m_hinted.reset();
    for (const auto& advice : adviceOn(m_workspace))
        if (!m_hinted &&
            (advice.about == layers::Advice::About::Method || advice.about == layers::Advice::About::Classes)) {
            m_hinted = advice.style;
            m_hint->setText(paint::text(advice.why));
            m_takeHint->setText(paint::text(advice.action));
            m_takeHint->setAccessibleName(m_takeHint->text());
        }
    m_hint->setVisible(m_hinted.has_value());
    m_takeHint->setVisible(m_hinted.has_value());
}

} // namespace app
