#include "outline_panel.hpp"

#include "look.hpp"
#include "map_grid.hpp"
#include "outline_overlay.hpp"
#include "outline_sketch.hpp"
#include "panels.hpp"
#include "shelf.hpp"
#include "shelf_dialog.hpp"
#include "words.hpp"
#include "workspace.hpp"

#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {
namespace {

constexpr int farthest = 2000; // metres

} // namespace

OutlinePanel::OutlinePanel(Workspace& workspace, Shelf& shelf, MapGrid& maps, Jobs& jobs, QWidget* parent)
    : QWidget{parent}, m_workspace{workspace}, m_shelf{shelf}, m_maps{maps}, m_jobs{jobs},
      m_sketch{new OutlineSketch{[&maps] { return maps.first().view().metresPerUnit; }, this}},
      m_overlay{new OutlineOverlay{maps.first(), *m_sketch}}, m_hint{secondLabel({}, 13, this)},
      m_how{secondLabel({}, 11, this)}, m_slider{new QSlider{Qt::Horizontal, this}}, m_spin{new QSpinBox{this}},
      m_save{new QPushButton{tr("Keep this outline…"), this}}, m_box{new QFrame{this}}, m_scroll{
                                                                                            new QScrollArea{this}} {
    setObjectName(QStringLiteral("outlinePanel"));
    setProperty("panel", true);
    setAttribute(Qt::WA_StyledBackground);
    setMinimumWidth(px(340));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeHead(column);
    auto* body = makeBody();
    column->addWidget(m_scroll, 1);
    body->addWidget(m_hint);
    makeDistance(body);
    body->addWidget(m_box);
    body->addWidget(m_how);
    m_explanation = new QVBoxLayout;
    body->addLayout(m_explanation);
    body->addWidget(m_save, 0, Qt::AlignLeft);
    body->addStretch(1);
    m_hint->setWordWrap(true);
    m_hint->setObjectName(QStringLiteral("outlineHint"));
    m_box->setObjectName(QStringLiteral("estimateBox"));
    m_box->setAccessibleName(tr("Estimates for the outline"));
    m_how->setWordWrap(true);
    m_how->setObjectName(QStringLiteral("outlineHow"));
    m_save->setObjectName(QStringLiteral("keepOutline"));
    connect(m_save, &QPushButton::clicked, this, &OutlinePanel::save);
    connect(m_sketch, &OutlineSketch::changed, this, &OutlinePanel::request);
    connect(m_sketch, &OutlineSketch::left, this, &OutlinePanel::leave);
    connect(&workspace, &Workspace::holdingsChanged, this, [this] { // another file, other places
        m_sketch->clear();
        m_figures.reset();
        m_names.clear(); // its lists are others too
        leave();
    });
    connect(&workspace, &Workspace::documentChanged, this, [this] { // another indicator on the map
        if (const auto* style = m_workspace.style(); m_active && style && style->indicator != m_onMap)
            request();
    });
    setDistance(300);
    hide();
}

QVBoxLayout* OutlinePanel::makeBody() {
    m_scroll->setWidgetResizable(true);
    m_scroll->setObjectName(QStringLiteral("outlineScroll"));
    m_scroll->setAccessibleName(tr("Figures of the outline"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* body = new QWidget;
    body->setProperty("panel", true);
    body->setAttribute(Qt::WA_StyledBackground);
    m_scroll->setWidget(body);
    auto* column = new QVBoxLayout{body};
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    return column;
}

void OutlinePanel::makeHead(QVBoxLayout* column) {
    auto* head = new PanelHead{tr("Drawn outline"), this};
    head->addSpace();
    auto* saved = head->addButton("document-open", tr("Outlines kept in the file"), QStringLiteral("savedOutlines"));
    auto* menu = new QMenu{saved};
    saved->setMenu(menu);
    saved->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillSaved(*menu); });
    connect(head->addButton("draw-polygon", tr("Draw another"), QStringLiteral("clearOutline")), &QToolButton::clicked,
            this, &OutlinePanel::drawAnother);
    connect(head->addButton("edit-copy", tr("Copy the figures"), QStringLiteral("copyOutline")), &QToolButton::clicked,
            this, &OutlinePanel::copy);
    connect(head->addButton("window-close", tr("Back to the portrait"), QStringLiteral("leaveOutline")),
            &QToolButton::clicked, this, &OutlinePanel::leave);
    column->addWidget(head);
}

void OutlinePanel::makeDistance(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    auto* label = secondLabel(tr("Surroundings"), 13, this);
    m_slider->setObjectName(QStringLiteral("outlineRing"));
    m_slider->setAccessibleName(tr("Distance around the outline"));
    m_slider->setRange(0, farthest);
    m_slider->setSingleStep(10);
    m_slider->setPageStep(100);
    m_spin->setObjectName(QStringLiteral("outlineDistance"));
    m_spin->setAccessibleName(tr("Distance in metres"));
    m_spin->setRange(0, farthest);
    m_spin->setSingleStep(50);
    m_spin->setSuffix(QStringLiteral("\u202Fm"));
    m_spin->setGroupSeparatorShown(true);
    row->addWidget(label);
    row->addWidget(m_slider, 1);
    row->addWidget(m_spin);
    column->addLayout(row);
    connect(m_slider, &QSlider::valueChanged, this, &OutlinePanel::setDistance);
    connect(m_spin, &QSpinBox::valueChanged, this, &OutlinePanel::setDistance);
}

void OutlinePanel::setDistance(int metres) {
    const QSignalBlocker slider{m_slider}, spin{m_spin};
    m_slider->setValue(metres);
    m_spin->setValue(metres);
    m_overlay->setRing(metres);
    request();
}

void OutlinePanel::activate() {
    m_active = true;
    m_overlay->setRing(m_spin->value());
    request();
    emit activeChanged(true);
}

void OutlinePanel::draw() {
    if (!m_workspace.content() || m_workspace.perspective() != Perspective::Explore)
        return;
    if (!m_sketch->zones().empty())
        m_sketch->startAnew(); // a union is not edited corner by corner
    m_maps.setTool(m_sketch);
    activate();
    m_maps.first().setFocus();
}

/// One that is still open goes on.
void OutlinePanel::drawAnother() {
    if (!m_sketch->isClosed())
        return draw();
    if (!isKept())
        return askToReplace();
    m_name.clear();
    m_sketch->startAnew();
    draw();
}

void OutlinePanel::askToReplace() {
    auto* box = new QMessageBox{QMessageBox::NoIcon, tr("Draw another outline"),
                                tr("The outline that is drawn is not kept. Another one takes its place; Undo brings it "
                                   "back as long as you draw."),
                                QMessageBox::NoButton, this};
    box->setObjectName(QStringLiteral("replaceOutline"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString& text, const char* name, QMessageBox::ButtonRole role) {
        auto* button = box->addButton(text, role);
        button->setObjectName(QLatin1String{name});
        button->setAccessibleName(text);
        return button;
    };
    if (m_save->isEnabled())
        connect(add(m_save->text(), "keepBeforeReplacing", QMessageBox::AcceptRole), &QPushButton::clicked, this,
                &OutlinePanel::save);
    connect(add(tr("Draw another"), "replaceDrawing", QMessageBox::DestructiveRole), &QPushButton::clicked, this,
            [this] {
                m_name.clear();
                m_sketch->startAnew();
                draw();
            });
    auto* goOn = add(tr("Go on with this one"), "goOnDrawing", QMessageBox::RejectRole);
    box->setDefaultButton(goOn);
    box->setEscapeButton(goOn);
    box->open();
}

bool OutlinePanel::isKept() const {
    const auto shape = m_sketch->shape();
    return std::ranges::any_of(m_shelf.content().outlines,
                               [&](const auto& kept) { return kept.shape.parts == shape.parts; });
}

void OutlinePanel::takePicked() {
    const auto& picked = m_workspace.picked();
    std::vector<geo::MultiPolygon> shapes;
    for (const auto zone : picked.picked())
        shapes.push_back(picked.zones()->shape(zone));
    if (shapes.empty())
        return;
    m_name.clear();
    m_sketch->setZones(geo::united(shapes), picked.codes());
    activate();
}

void OutlinePanel::leave() {
    if (!std::exchange(m_active, false))
        return;
    m_maps.setTool(nullptr);
    m_overlay->hide();
    emit activeChanged(false);
}

void OutlinePanel::fillSaved(QMenu& menu) {
    menu.clear();
    for (const auto& outline : m_shelf.content().outlines)
        menu.addAction(QString::fromStdString(outline.name), this, [this, outline] {
            m_name = outline.name;
            m_sketch->setShape(outline.shape, outline.zones);
            setDistance(static_cast<int>(outline.ringMetres));
            m_maps.first().glideTo(outline.shape.extent());
        });
    if (menu.isEmpty())
        menu.addAction(tr("None is kept in this file yet"))->setEnabled(false);
}

void OutlinePanel::save() {
    const auto shape = m_sketch->shape();
    if (shape.empty())
        return;
    const auto proposed = m_name.empty() ? tr("Drawn outline") : QString::fromStdString(m_name);
    askName(this, tr("Keep the outline"),
            tr("Name of the outline. One of the same name is replaced; that can be undone."), proposed,
            [this, shape](const QString& name) {
                m_name = name.toStdString();
                m_shelf.saveOutline({m_name, shape, static_cast<double>(m_spin->value()), m_sketch->zones()});
            });
}

void OutlinePanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        m_sketch->keyPressed(event->key(), {});
    else
        QWidget::keyPressEvent(event);
}

void OutlinePanel::request() {
    closeExplanation();
    showState();
    if (m_active && !m_sketch->shape().empty() && m_workspace.isOpen())
        m_live.request([this] { return start(); });
}

QFuture<void> OutlinePanel::start() {
    using Shared = std::shared_ptr<const layers::LiveFigures>;
    const auto shape = m_sketch->shape();
    m_onMap = m_workspace.style() ? m_workspace.style()->indicator : std::string{};
    auto future = m_workspace.startLive(shape, m_spin->value());
    m_jobs.follow<Shared>(
        this, tr("Estimating for the outline"), future,
        [this, shape](const Shared& figures) {
            m_figures = figures;
            m_shape = shape;
            closeExplanation(); // it is of the figures before
            showFigures();
        },
        [this](const geo::Error& error) { emit failed(error); }, [this] { m_live.ended(); });
    return QFuture<void>{future};
}

void OutlinePanel::showState() {
    const bool any = !m_sketch->shape().empty();
    if (!m_sketch->zones().empty())
        m_hint->setText(counted(static_cast<qint64>(m_sketch->zones().size()), tr("One zone picked on the map"),
                                tr("%1 zones picked, taken together")));
    else if (m_sketch->isClosed())
        m_hint->setText(tr("Click a corner or a side to move it, click again to set it down; Escape leaves."));
    else
        m_hint->setText(
            tr("Click the corners on the map; a double click or Enter closes the outline, Backspace takes a "
               "corner back."));
    m_box->setVisible(any && m_figures);
    m_how->setVisible(any && m_figures);
    m_save->setEnabled(any && m_sketch->isClosed() && !m_workspace.holdings().readOnly);
}

} // namespace app
