#include "layer_panel.hpp"

#include "layer_delegate.hpp"
#include "layer_list_model.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "plan_view.hpp"
#include "style_panel.hpp"
#include "workspace.hpp"

#include <QHBoxLayout>
#include <QListView>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace app {

LayerPanel::LayerPanel(Workspace& workspace, QWidget* parent)
    : QWidget{parent}, m_workspace{workspace}, m_model{new LayerListModel{workspace, this}},
      m_list{new QListView{this}}, m_legend{new LegendView}, m_pages{new QStackedWidget{this}}, m_style{new StylePanel{
                                                                                                    workspace}} {
    setObjectName(QStringLiteral("layerPanel"));
    setProperty("panel", true);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(px(240));
    auto* whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
    m_pages->addWidget(makeLayersPage());
    m_pages->addWidget(m_style);
    connect(m_style, &StylePanel::closed, this, [this] { showStyle(false); });
    connect(&workspace, &Workspace::documentChanged, this, &LayerPanel::showDocument);
    connect(&workspace, &Workspace::contentChanged, this,
            [this] { m_legend->setLegend(m_workspace.content()->legend); });
    showDocument();
}

QWidget* LayerPanel::makeLayersPage() {
    auto* page = new QWidget{this};
    auto* column = new QVBoxLayout{page};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PanelHead{tr("Layers"), page});
    m_list->setObjectName(QStringLiteral("layerList"));
    m_list->setAccessibleName(tr("Layers"));
    m_list->setModel(m_model);
    auto* delegate = new LayerDelegate{m_list};
    m_list->setItemDelegate(delegate);
    connect(delegate, &LayerDelegate::styleWanted, this, [this] { showStyle(true); });
    auto* enter = new QShortcut{Qt::Key_Return, m_list, nullptr, nullptr, Qt::WidgetShortcut};
    connect(enter, &QShortcut::activated, this, [this] {
        if (m_list->currentIndex().data(LayerListModel::HasStyleRole).toBool())
            showStyle(true);
    });
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list);
    column->addWidget(makeDistanceRow());
    auto* legendHead = new PanelHead{tr("Legend"), page};
    legendHead->addSpace();
    connect(legendHead->addButton("configure", tr("Change the style of the map"), QStringLiteral("openStyle")),
            &QToolButton::clicked, this, [this] { showStyle(true); });
    column->addWidget(legendHead);
    auto* scroll = new QScrollArea{this};
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_legend);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(scroll, 1);
    return page;
}

void LayerPanel::showStyle(bool shown) {
    m_pages->setCurrentIndex(shown ? 1 : 0);
    if (shown)
        m_style->focusFirst();
    else
        m_list->setFocus(Qt::TabFocusReason);
}

void LayerPanel::setVision(layers::Vision vision) {
    for (auto* legend : findChildren<LegendView*>())
        legend->setVision(vision);
}

bool LayerPanel::styleShown() const { return m_pages->currentIndex() == 1; }

QWidget* LayerPanel::makeDistanceRow() {
    m_distanceRow = new QWidget{this};
    auto* row = new QHBoxLayout{m_distanceRow};
    row->setContentsMargins(38, 2, 12, 8);
    m_slider = new QSlider{Qt::Horizontal, m_distanceRow};
    m_slider->setObjectName(QStringLiteral("ringSlider"));
    m_slider->setAccessibleName(tr("Distance around the selected neighbourhood"));
    m_slider->setRange(0, 2000);
    m_slider->setSingleStep(10);
    m_slider->setPageStep(100);
    m_spin = new QSpinBox{m_distanceRow};
    m_spin->setObjectName(QStringLiteral("ringDistance"));
    m_spin->setAccessibleName(tr("Distance in metres"));
    m_spin->setRange(0, 2000);
    m_spin->setSingleStep(50);
    m_spin->setSuffix(QStringLiteral("\u202Fm"));
    m_spin->setGroupSeparatorShown(true);
    m_spin->setKeyboardTracking(false);
    m_spin->setFixedWidth(px(76));
    row->addWidget(m_slider, 1);
    row->addWidget(m_spin);
    connect(m_slider, &QSlider::sliderPressed, this, [this] { ++m_gesture; });
    connect(m_slider, &QSlider::valueChanged, this, [this](int metres) {
        constexpr int step = 10; // a hand does not aim at single metres; the field beside takes them
        setDistance((metres + step / 2) / step * step);
    });
    connect(m_spin, &QSpinBox::valueChanged, this, [this](int metres) {
        ++m_gesture;
        setDistance(metres);
    });
    return m_distanceRow;
}

void LayerPanel::setDistance(int metres) { m_workspace.setRing(metres, m_gesture); }

void LayerPanel::showDocument() {
    const QSignalBlocker slider{m_slider}, spin{m_spin};
    const int metres = static_cast<int>(std::lround(m_workspace.ringMetres()));
    m_slider->setValue(metres);
    m_spin->setValue(metres);
    m_distanceRow->setVisible(m_workspace.document().find(layers::LayerKind::Ring) != nullptr);
    sizeList();
}

void LayerPanel::sizeList() {
    int height = 10;
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += m_list->sizeHintForIndex(m_model->index(row)).height();
    m_list->setFixedHeight(height);
}

void LayerPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    layout()->activate(); // names wrap at the width of the list
    sizeList();
}

} // namespace app
