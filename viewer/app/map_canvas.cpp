#include "map_canvas.hpp"

#include "icons.hpp"
#include "look.hpp"
#include "map_tool.hpp"
#include "network/voice_card.hpp"
#include "text.hpp"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QRubberBand>
#include <QStyle>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <cmath>

namespace app {
namespace {

constexpr double zoomStep = 1.5, panStep = 80;
constexpr double nearest = 0.05, farthest = 5000; // metres per pixel

constexpr double surroundings = 0.2; // of the window's size, drawn on each side of it
constexpr int pause = 60;            // ms: the map is drawn anew when the hand rests for so long

constexpr double captionRoom = 40; // px at the bottom kept clear when the whole territory is shown

paint::MapView fittedAboveCaption(const geo::Extent& extent, QSizeF size) {
    auto view = paint::MapView::fitted(extent, {size.width(), std::max(50.0, size.height() - captionRoom)});
    view.size = size;
    view.centre.y -= captionRoom / 2 * view.metresPerUnit;
    return view;
}

QSizeF surroundingsOf(const paint::MapView& view) {
    return {std::round(view.size.width() * surroundings), std::round(view.size.height() * surroundings)};
}

/// The shipped icons have a plus but no minus.
QIcon minusIcon() {
    QPixmap pixmap{32, 32};
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter{&pixmap};
    painter.fillRect(QRectF{2, 7.5, 12, 1}, look().text);
    painter.end();
    return pixmap;
}

} // namespace

MapCanvas::MapCanvas(Jobs& jobs, QWidget* parent)
    : QWidget{parent}, m_jobs{jobs}, m_band{new QRubberBand{QRubberBand::Rectangle, this}} {
    setObjectName(QStringLiteral("map"));
    setAccessibleName(tr("Map"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(320, 200);
    m_pool.setMaxThreadCount(1);
    m_resting.setSingleShot(true);
    m_resting.setInterval(pause);
    connect(&m_resting, &QTimer::timeout, this, &MapCanvas::requestImage);
    m_glide.setDuration(150);
    m_glide.setEasingCurve(QEasingCurve::InOutQuad);
    makeButtons();
}

MapCanvas::~MapCanvas() {
    m_imageJobs.cancel();
    m_pool.waitForDone();
}

void MapCanvas::makeButtons() {
    auto* frame = new QFrame{this};
    frame->setObjectName(QStringLiteral("mapButtons"));
    auto* column = new QVBoxLayout{frame};
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    const auto add = [&](const QIcon& drawing, const QString& name, const char* objectName, auto act) {
        auto* button = new QToolButton{frame};
        button->setIcon(drawing);
        button->setObjectName(QLatin1String{objectName});
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setProperty("top", column->count() == 0 ? "true" : "false");
        button->setFixedSize(30, 30);
        column->addWidget(button);
        connect(button, &QToolButton::clicked, this, act);
    };
    const auto centre = [this] { return QPointF{width() / 2.0, height() / 2.0}; };
    add(icon("list-add"), tr("Zoom in"), "zoomIn", [this, centre] { zoom(zoomStep, centre()); });
    add(minusIcon(), tr("Zoom out"), "zoomOut", [this, centre] { zoom(1 / zoomStep, centre()); });
    add(icon("zoom-fit-best"), tr("Show the whole territory"), "zoomFit", [this] { fit(); });
    add(icon("measure"), tr("Measure a distance or an area"), "measure", [this] { emit measureWanted(); });
    frame->adjustSize();
    frame->move(12, 12);
}

void MapCanvas::setContent(std::shared_ptr<const layers::MapContent> content, bool fitToIt) {
    m_content = std::move(content);
    m_stale = true;
    m_hovered = {};
    if (!m_content) {
        m_map = {};
        m_shown = {};
        update();
        return;
    }
    if (fitToIt || m_view.size.isEmpty()) {
        if (!isVisible())
            m_fitWanted = true; // the size is not known before the first showing
        fit();
    } else {
        requestImage();
    }
    QStringList lines{paint::text(m_content->title), paint::text(m_content->subtitle)};
    setAccessibleDescription(lines.join(QLatin1Char{'\n'}));
}

void MapCanvas::fit() {
    if (!m_content || m_content->extent.empty())
        return;
    m_glide.stop();
    setView(fittedAboveCaption(m_content->extent, QSizeF{size()}));
}

void MapCanvas::glideTo(const geo::Extent& extent) {
    const auto from = m_view;
    const auto to = paint::MapView::fitted(extent, QSizeF{size()}, 0.25);
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0 || from.metresPerUnit <= 0) {
        setView(to);
        return;
    }
    m_glide.stop();
    m_glide.disconnect(this);
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this, from, to](const QVariant& value) {
        const double t = value.toDouble();
        auto view = to;
        view.centre = {from.centre.x + (to.centre.x - from.centre.x) * t,
                       from.centre.y + (to.centre.y - from.centre.y) * t};
        view.metresPerUnit = from.metresPerUnit * std::pow(to.metresPerUnit / from.metresPerUnit, t);
        setView(view);
    });
    m_glide.start();
}

void MapCanvas::setCaption(const QString& text) {
    m_caption = text;
    update();
}

void MapCanvas::setView(const paint::MapView& view) {
    m_view = view;
    update();
    if (coversWindow() && !m_stale)
        m_resting.start(); // it can be moved further; drawing now would only take time from the moving
    else
        requestImage();
    emit viewChanged();
}

void MapCanvas::follow(const paint::MapView& other) {
    auto view = m_view;
    view.centre = other.centre;
    view.metresPerUnit = other.metresPerUnit;
    m_fitWanted = false;
    if (view != m_view)
        setView(view);
}

void MapCanvas::setButtonsShown(bool shown) { findChild<QFrame*>(QStringLiteral("mapButtons"))->setVisible(shown); }

void MapCanvas::setTool(MapTool* tool) {
    m_tool = tool;
    setCursor(tool ? Qt::CrossCursor : Qt::ArrowCursor);
}

void MapCanvas::setImageFilter(ImageFilter filter) {
    m_filter = std::move(filter);
    m_stale = true;
    requestImage();
}

void MapCanvas::zoom(double factor, QPointF about) {
    if (!m_content)
        return;
    const double wanted = m_view.metresPerUnit / factor;
    if (wanted >= nearest && wanted <= farthest)
        setView(m_view.zoomed(factor, about));
}

paint::MapView MapCanvas::withSurroundings(const paint::MapView& view) const {
    auto wider = view;
    wider.size += 2 * surroundingsOf(view);
    return wider;
}

bool MapCanvas::coversWindow() const {
    if (m_shown.isNull() || m_map.view.metresPerUnit != m_view.metresPerUnit)
        return false;
    const QPointF corner = m_view.toScreen(m_map.view.toWorld({0, 0}));
    constexpr double rounding = 1e-3; // pixels
    return QRectF{corner, m_map.view.size}
        .adjusted(-rounding, -rounding, rounding, rounding)
        .contains(QRectF{{0, 0}, m_view.size});
}

void MapCanvas::requestImage() {
    m_resting.stop();
    if (m_content && !m_view.size.isEmpty() && isVisible())
        m_imageJobs.request([this] { return startImage(); });
}

QFuture<void> MapCanvas::startImage() {
    using Shared = std::shared_ptr<const Drawn>;
    paint::MapOptions options;
    options.sizes = paint::MapSizes::screen(px(100) / 100.0);
    options.scaleBar = options.northArrow = false; // drawn over the image, so that they stay while it moves
    options.beyond = surroundingsOf(m_view);
    auto future =
        startJob<Shared>(m_pool, [content = m_content, view = withSurroundings(m_view), options, before = m_map,
                                  filter = m_filter, ratio = devicePixelRatioF()](geo::Progress& progress) {
            Drawn drawn{paint::drawOnScreen(content, view, options, ratio, &before, progress), {}};
            drawn.shown = drawn.map.image;
            if (filter)
                filter(drawn.shown);
            return Shared{std::make_shared<Drawn>(std::move(drawn))};
        });
    m_jobs.follow<Shared>(
        this, {}, future,
        [this, view = m_view](const Shared& drawn) {
            m_map = drawn->map;
            m_shown = drawn->shown;
            m_drawnFor = view;
            m_stale = m_map.content != m_content;
            update();
            emit drawnAnew();
        },
        [](const geo::Error&) {}, [this] { m_imageJobs.ended(); });
    return QFuture<void>{future};
}

double MapCanvas::scaleDenominator() const {
    constexpr double metresPerInch = 0.0254;
    return m_view.metresPerUnit * logicalDpiX() / metresPerInch;
}

void MapCanvas::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.fillRect(rect(), QColor{0xEC, 0xEB, 0xE6});
    if (!m_shown.isNull() && m_map.view.metresPerUnit > 0 && m_view.metresPerUnit > 0) {
        const double scale = m_map.view.metresPerUnit / m_view.metresPerUnit;
        const QPointF corner = m_view.toScreen(m_map.view.toWorld({0, 0}));
        if (scale == 1) {
            painter.drawImage(corner.toPoint(), m_shown); // whole pixels: as sharp as it was drawn, and at once
        } else {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(QRectF{corner, m_map.view.size * scale}, m_shown);
        }
    }
    if (m_content)
        drawFurniture(painter);
    if (m_focusShown) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen{look().accent, 2});
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void MapCanvas::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (!m_content)
        return;
    if (m_fitWanted || m_view.size.isEmpty()) {
        m_fitWanted = false;
        fit();
        return;
    }
    auto view = m_view;
    view.size = QSizeF{size()};
    setView(view);
}

void MapCanvas::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = m_lastPosition = event->pos();
    m_dragging = false;
    if (event->modifiers().testFlag(Qt::ShiftModifier) && !m_tool && m_content) {
        m_band->setGeometry({event->pos(), QSize{}});
        m_band->show();
    }
}

void MapCanvas::mouseMoveEvent(QMouseEvent* event) {
    if (!m_pressedAt) {
        if (m_tool)
            m_tool->moved(m_view.toWorld(event->position()));
        else
            hover(event->pos());
        return;
    }
    if (m_band->isVisible()) {
        m_band->setGeometry(QRect{*m_pressedAt, event->pos()}.normalized());
        return;
    }
    if (!m_dragging && (event->pos() - *m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_dragging) {
        m_dragging = true;
        m_glide.stop();
        QToolTip::hideText();
        setCursor(Qt::ClosedHandCursor);
    }
    setView(m_view.panned(QPointF{event->pos() - m_lastPosition}));
    m_lastPosition = event->pos();
}

void MapCanvas::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_pressedAt)
        return;
    m_pressedAt.reset();
    setCursor(m_tool ? Qt::CrossCursor : Qt::ArrowCursor);
    if (m_band->isVisible()) {
        pickRectangle(event->modifiers());
        return;
    }
    if (m_dragging || !m_content)
        return;
    if (m_tool)
        m_tool->clicked(m_view.toWorld(event->position()));
    else
        clicked(event->position(), event->modifiers());
}

/// One that is hardly larger than a click is one.
void MapCanvas::pickRectangle(Qt::KeyboardModifiers keys) {
    const QRectF drawn{m_band->geometry()};
    m_band->hide();
    if (!m_content)
        return;
    const bool click = drawn.width() + drawn.height() < QApplication::startDragDistance();
    const auto topLeft = m_view.toWorld(drawn.topLeft()), bottomRight = m_view.toWorld(drawn.bottomRight());
    if (click)
        clicked(drawn.topLeft(), keys);
    else
        emit rectanglePicked({topLeft.x, bottomRight.y, bottomRight.x, topLeft.y}, keys);
}

void MapCanvas::clicked(QPointF screen, Qt::KeyboardModifiers keys) {
    emit clickedAt(screen);
    if (isVoiceAt(*m_content, m_view, screen))
        return; // who reads what was said there keeps what is selected
    const auto pick = pickAt(screen);
    if (keys.testFlag(Qt::ControlModifier)) {
        emit zonePicked(pick.zone, keys);
        return;
    }
    emit zonePicked(pick.neighbourhood ? std::nullopt : pick.zone, keys);
    if (pick.neighbourhood) {
        for (const auto& outlines : m_content->outlines)
            if (outlines.kind == layers::LayerKind::Neighbourhoods)
                emit neighbourhoodClicked(QString::fromStdString(outlines.zones->code(*pick.neighbourhood)));
    } else {
        emit zoneClicked(pickText(*m_content, pick));
    }
    if (!pick.sites.empty())
        emit sitesClicked(pick.sites);
}

void MapCanvas::mouseDoubleClickEvent(QMouseEvent* event) {
    if (m_tool)
        m_tool->doubleClicked();
    else if (event->button() == Qt::LeftButton)
        zoom(event->modifiers().testFlag(Qt::ShiftModifier) ? 0.5 : 2, event->position());
}

void MapCanvas::wheelEvent(QWheelEvent* event) {
    // 120 units are one notch of a wheel; touchpads send fewer, more often.
    zoom(std::pow(zoomStep, event->angleDelta().y() / 240.0), event->position());
    event->accept();
}

void MapCanvas::keyPressEvent(QKeyEvent* event) {
    const QPointF centre{width() / 2.0, height() / 2.0};
    if (m_tool && m_tool->keyPressed(event->key(), m_view.centre))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
        setView(m_view.panned({panStep, 0}));
        break;
    case Qt::Key_Right:
        setView(m_view.panned({-panStep, 0}));
        break;
    case Qt::Key_Up:
        setView(m_view.panned({0, panStep}));
        break;
    case Qt::Key_Down:
        setView(m_view.panned({0, -panStep}));
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomStep, centre);
        break;
    case Qt::Key_Minus:
        zoom(1 / zoomStep, centre);
        break;
    case Qt::Key_Home:
    case Qt::Key_0:
        fit();
        break;
    case Qt::Key_Space:
        emit zonePicked(pickAt(centre).zone, Qt::ControlModifier);
        break;
    case Qt::Key_Escape:
        emit pickingLeft();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MapCanvas::focusInEvent(QFocusEvent* event) {
    m_focusShown = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

void MapCanvas::focusOutEvent(QFocusEvent* event) {
    m_focusShown = false;
    QWidget::focusOutEvent(event);
}

void MapCanvas::leaveEvent(QEvent* event) {
    m_hovered = {};
    emit pointed({});
    QToolTip::hideText();
    QWidget::leaveEvent(event);
}

void MapCanvas::hover(QPoint position) {
    if (!m_content)
        return;
    const auto pick = pickAt(QPointF{position});
    if (pick == m_hovered)
        return;
    m_hovered = pick;
    emit pointed(pick);
    setCursor(pick.neighbourhood ? Qt::PointingHandCursor : Qt::ArrowCursor);
    const auto text = pickText(*m_content, pick);
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(mapToGlobal(position + QPoint{12, 14}), text, this);
}

} // namespace app
