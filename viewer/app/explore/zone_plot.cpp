#include "zone_plot.hpp"

#include "look.hpp"
#include "panels.hpp"
#include "plot_drawing.hpp"
#include "text.hpp"
#include "zone_chart_plan.hpp"

#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

namespace app {
namespace {

using How = ZoneSelection::How;

constexpr int rowHeight = 17, leastHeight = 130, tallHeight = 190, widestName = 170; // px at the full size of text
constexpr double clickReach = 6, dragFrom = 4;                                       // px

/// Zones are counted whole.
class CountTicker final : public NumberTicker {
protected:
    double getTickStep(const QCPRange& range) override { return std::max(1.0, NumberTicker::getTickStep(range)); }
    QString getTickLabel(double tick, const QLocale&, QChar, int) override { return paint::number(tick, 0); }
};

} // namespace

How howFor(Qt::KeyboardModifiers keys) {
    if (keys.testFlag(Qt::ShiftModifier))
        return How::Toggle;
    return keys.testFlag(Qt::ControlModifier) ? How::Add : How::Replace;
}

ZonePlot::ZonePlot(ZoneSelection& picked, QWidget* parent)
    : QWidget{parent}, m_picked{picked}, m_plotted{std::make_unique<PlottedChart>()}, m_plot{new QCustomPlot{this}} {
    setObjectName(QStringLiteral("zonePlot"));
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(2, 2, 2, 2); // for the frame of the focus
    column->setSpacing(0);
    auto* upright = secondLabel({}, 11, this); // what goes up, written across: turned, it would have no room
    upright->setObjectName(QStringLiteral("uprightTitle"));
    upright->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    column->addWidget(upright);
    column->addWidget(m_plot, 1);
    m_plot->setFocusPolicy(Qt::NoFocus);
    m_plot->setMouseTracking(true);
    m_plot->installEventFilter(this);
    m_plot->setBackground(Qt::transparent);
    m_plot->setAttribute(Qt::WA_OpaquePaintEvent, false);
    m_plot->axisRect()->setMinimumMargins({4, 6, 12, 4});
    m_plot->addLayer(QStringLiteral("picked"), m_plot->layer(QStringLiteral("main")));
    m_plot->layer(QStringLiteral("picked"))->setMode(QCPLayer::lmBuffered);
    new ChartDrawing{m_plot, *m_plotted};
    new PickedDrawing{m_plot, *m_plotted, picked};
    m_pointer = new PointerDrawing{m_plot, *m_plotted};
    style();
    connect(&picked, &ZoneSelection::changed, this, &ZonePlot::showPicked);
}

ZonePlot::~ZonePlot() {
    delete m_plot; // its drawings read what this object holds
}

const std::shared_ptr<const layers::ZoneChart>& ZonePlot::chart() const { return m_plotted->chart; }
const ZoneMarks& ZonePlot::marks() const { return m_plotted->marks; }
std::optional<ZoneMarks::Stop> ZonePlot::current() const { return m_pointer->current; }

QPoint ZonePlot::toPixel(QPointF at) const {
    const QPointF pixel{m_plot->xAxis->coordToPixel(at.x()), m_plot->yAxis->coordToPixel(at.y())};
    return m_plot->mapToParent(pixel.toPoint());
}

QPointF ZonePlot::toCoordinates(QPointF pixel) const {
    return {m_plot->xAxis->pixelToCoord(pixel.x()), m_plot->yAxis->pixelToCoord(pixel.y())};
}

void ZonePlot::style() {
    for (auto* axis : {m_plot->xAxis, m_plot->yAxis}) {
        axis->setTickLabelFont(sized(11));
        axis->setLabelFont(sized(11));
        axis->setTickLabelColor(look().secondText);
        axis->setLabelColor(look().secondText);
        axis->setBasePen(Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->grid()->setPen(QPen{look().line, 1});
        axis->grid()->setZeroLinePen(QPen{look().strongLine, 1});
        axis->setLabelPadding(2);
    }
}

void ZonePlot::setChart(std::shared_ptr<const layers::ZoneChart> chart) {
    m_plotted->marks = chart ? ZoneMarks{*chart} : ZoneMarks{};
    m_plotted->chart = std::move(chart);
    m_plotted->pixels.clear();
    m_pointer->current.reset();
    m_pointer->band.reset();
    m_pressedAt.reset();
    m_plot->setVisible(m_plotted->chart != nullptr);
    if (m_plotted->chart)
        setUpAxes();
    m_plot->replot();
}

void ZonePlot::setUpAxes() {
    const auto& chart = *m_plotted->chart;
    const auto extent = m_plotted->marks.extent();
    auto *x = m_plot->xAxis, *y = m_plot->yAxis;
    for (auto* axis : {x, y}) {
        const auto ticker = QSharedPointer<NumberTicker>::create();
        ticker->setTickCount(4);
        axis->setTicker(ticker);
        axis->setRangeReversed(false);
        axis->grid()->setVisible(true);
        axis->setTickLabels(true);
    }
    x->setRange(extent.left(), extent.right());
    y->setRange(extent.top(), extent.bottom());
    x->setLabel(paint::scaleTitle(chart.x));
    setMinimumHeight(px(leastHeight));
    m_plot->axisRect()->setAutoMargins(QCP::msAll);
    const auto upright = std::visit([this](const auto& marks) { return setUp(marks); }, chart.marks);
    auto* title = findChild<QLabel*>(QStringLiteral("uprightTitle"));
    title->setText(upright);
    title->setToolTip(upright);
    title->setVisible(!upright.isEmpty());
}

QString ZonePlot::setUp(const layers::ZoneHistogram&) {
    m_plot->xAxis->grid()->setVisible(false);
    const auto counts = QSharedPointer<CountTicker>::create();
    counts->setTickCount(4);
    m_plot->yAxis->setTicker(counts);
    return tr("Zones");
}

QString ZonePlot::setUp(const layers::ZoneScatter&) { return paint::scaleTitle(m_plotted->chart->y); }

QString ZonePlot::setUp(const layers::ZoneBoxes& boxes) {
    QStringList names;
    for (const auto& box : boxes.boxes)
        names += QStringLiteral("%1 (%2)").arg(QString::fromStdString(box.group.label),
                                               paint::number(static_cast<double>(box.values.size()), 0));
    setUpRows(names);
    return {};
}

QString ZonePlot::setUp(const layers::ZoneLines& lines) {
    setUpYears(lines.years);
    return paint::scaleTitle(m_plotted->chart->x);
}

/// The names are written by what draws the rows: places to compare with stand apart.
QString ZonePlot::setUp(const layers::ZoneRanking& ranking) {
    setUpRows({});
    growTo(ranking.rows.size());
    const QFontMetrics metrics{sized(11, QFont::DemiBold)};
    const auto& scale = m_plotted->chart->x;
    int widest = 0, widestFigure = 0;
    for (const auto& row : ranking.rows) {
        widest = std::max(widest, metrics.horizontalAdvance(paint::text(row.label)));
        widestFigure =
            std::max(widestFigure, metrics.horizontalAdvance(paint::figure(row.value, scale.unit, scale.decimals)));
    }
    auto* rect = m_plot->axisRect();
    rect->setAutoMargins(QCP::msTop | QCP::msBottom);
    rect->setMargins({std::min(widest, px(widestName)) + 12, 6, widestFigure + 12, 4});
    return {};
}

QString ZonePlot::setUp(const layers::AgePyramid& pyramid) {
    QStringList names;
    for (auto bar = pyramid.bars.rbegin(); bar != pyramid.bars.rend(); ++bar)
        names += ageWords(bar->band);
    setUpRows(names);
    const auto shares = QSharedPointer<ShareTicker>::create();
    shares->setTickCount(6);
    m_plot->xAxis->setTicker(shares);
    return {};
}

/// Values stand at both ends.
QString ZonePlot::setUp(const layers::ZoneSlopes& slopes) {
    setUpYears({slopes.firstYear, slopes.lastYear});
    m_plot->yAxis->setTickLabels(false);
    m_plot->yAxis->grid()->setVisible(false);
    m_plot->xAxis->grid()->setVisible(true);
    growTo(slopes.slopes.size());
    return paint::scaleTitle(m_plotted->chart->x);
}

/// Every band is as wide as the others; what lies inside has one too.
QString ZonePlot::setUp(const layers::ZoneDistances& distances) {
    const auto ends = QSharedPointer<QCPAxisTickerText>::create();
    ends->addTick(0.5, tr("inside"));
    for (std::size_t band = 1; band < distances.bands.size(); ++band)
        ends->addTick(static_cast<double>(band), paint::number(distances.bands[band].from, 0));
    m_plot->xAxis->setTicker(ends);
    m_plot->axisRect()->setAutoMargins(QCP::msLeft | QCP::msRight | QCP::msBottom);
    m_plot->axisRect()->setMargins({4, QFontMetrics{sized(11)}.height() + 4, 12, 4}); // how many zones each band has
    setMinimumHeight(px(tallHeight));
    m_plot->xAxis->grid()->setVisible(false); // where bands end a line is drawn with the marks
    return paint::scaleTitle(m_plotted->chart->y);
}

/// Names at the left, the first on top.
void ZonePlot::setUpRows(const QStringList& names) {
    const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const QFontMetrics metrics{sized(11)};
    double row = 0;
    for (const auto& name : names)
        ticker->addTick(row++, metrics.elidedText(name, Qt::ElideMiddle, px(widestName)));
    m_plot->yAxis->setTicker(ticker);
    m_plot->yAxis->setRangeReversed(true);
    m_plot->yAxis->grid()->setVisible(false);
    growTo(static_cast<std::size_t>(names.size()));
}

void ZonePlot::growTo(std::size_t rows) {
    setMinimumHeight(std::max(px(leastHeight), static_cast<int>(rows) * px(rowHeight) + px(40)));
}

void ZonePlot::setUpYears(const std::vector<int>& years) {
    const auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    for (const int year : years)
        ticker->addTick(year, QString::number(year));
    m_plot->xAxis->setTicker(ticker);
    m_plot->xAxis->setLabel({});
    m_plot->xAxis->grid()->setVisible(false);
}

void ZonePlot::showPicked() {
    if (isVisible() && m_plotted->chart)
        m_plot->layer(QStringLiteral("picked"))->replot();
}

void ZonePlot::setCurrent(const std::optional<ZoneMarks::Stop>& stop) {
    m_pointer->current = stop;
    m_plot->layer(QStringLiteral("overlay"))->replot();
    setAccessibleDescription(stop && m_plotted->chart ? textOf(*m_plotted->chart, m_plotted->marks, *stop) : QString{});
}

std::optional<ZoneMarks::Stop> ZonePlot::stopAt(QPointF pixel) const {
    if (!m_plotted->chart || !m_plot->axisRect()->rect().contains(pixel.toPoint()))
        return std::nullopt;
    const auto a = toCoordinates(pixel), b = toCoordinates(pixel + QPointF{clickReach, clickReach});
    return m_plotted->marks.at(a, {std::abs(b.x() - a.x()), std::abs(b.y() - a.y())});
}

bool ZonePlot::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_plot || !m_plotted->chart)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        pressed(static_cast<QMouseEvent&>(*event));
        return true;
    case QEvent::MouseMove:
        moved(static_cast<QMouseEvent&>(*event));
        return true;
    case QEvent::MouseButtonRelease:
        released(static_cast<QMouseEvent&>(*event));
        return true;
    case QEvent::Wheel: // for what scrolls around it
        event->ignore();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void ZonePlot::pressed(const QMouseEvent& event) {
    setFocus();
    if (event.button() != Qt::LeftButton)
        return;
    m_pressedAt = event.position();
    m_how = howFor(event.modifiers());
    m_before = m_how == How::Replace ? std::vector<std::uint32_t>{} : m_picked.picked();
}

/// What lies in the rectangle is picked while it is drawn: the other views follow.
void ZonePlot::moved(const QMouseEvent& event) {
    if (!m_pressedAt)
        return hover(event);
    const auto band = QRectF{*m_pressedAt, event.position()}.normalized();
    if (!m_pointer->band && std::max(band.width(), band.height()) < dragFrom)
        return;
    m_pointer->band = band;
    const QRectF box = QRectF{toCoordinates(band.topLeft()), toCoordinates(band.bottomRight())}.normalized();
    auto zones = m_plotted->marks.within(box);
    if (m_how == How::Replace) {
        m_picked.pick(zones);
    } else {
        std::vector<std::uint8_t> flags(m_plotted->chart->zones->size(), 0);
        for (const auto zone : m_before)
            flags[zone] = 1;
        for (const auto zone : zones)
            flags[zone] = m_how == How::Toggle ? flags[zone] ^ 1 : 1;
        zones.clear();
        for (std::uint32_t zone = 0; zone < flags.size(); ++zone)
            if (flags[zone] != 0)
                zones.push_back(zone);
        m_picked.pick(zones);
    }
    m_plot->layer(QStringLiteral("overlay"))->replot();
}

/// A click on nothing clears, unless keys say that something is added.
void ZonePlot::released(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton || !m_pressedAt)
        return;
    m_pressedAt.reset();
    if (m_pointer->band) {
        m_pointer->band.reset();
        m_plot->layer(QStringLiteral("overlay"))->replot();
        return;
    }
    const auto stop = stopAt(event.position());
    setCurrent(stop);
    if (stop)
        pickAt(*stop, m_how);
    else if (m_how == How::Replace)
        m_picked.clear();
}

void ZonePlot::pickAt(const ZoneMarks::Stop& stop, How how) {
    if (const auto zones = m_plotted->marks.zonesOf(stop); !zones.empty())
        m_picked.pick(zones, how);
}

void ZonePlot::hover(const QMouseEvent& event) {
    const auto stop = stopAt(event.position());
    m_plot->setCursor(stop ? Qt::PointingHandCursor : Qt::CrossCursor);
    if (stop)
        QToolTip::showText(event.globalPosition().toPoint(), textOf(*m_plotted->chart, m_plotted->marks, *stop),
                           m_plot);
    else
        QToolTip::hideText();
}

void ZonePlot::keyPressEvent(QKeyEvent* event) {
    using Way = ZoneMarks::Way;
    const auto go = [&](Way way) {
        setCurrent(m_plotted->marks.step(m_pointer->current, way));
        if (m_pointer->current)
            QToolTip::showText(mapToGlobal(toPixel(m_plotted->marks.placeOf(*m_pointer->current))) + QPoint{8, 8},
                               accessibleDescription(), this);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(Way::Left);
    case Qt::Key_Right:
        return go(Way::Right);
    case Qt::Key_Up:
        return go(Way::Up);
    case Qt::Key_Down:
        return go(Way::Down);
    case Qt::Key_Space:
        if (m_pointer->current)
            pickAt(*m_pointer->current, howFor(event->modifiers()));
        return;
    case Qt::Key_Escape:
        if (m_picked.empty())
            return QWidget::keyPressEvent(event);
        return m_picked.clear();
    default:
        QWidget::keyPressEvent(event);
    }
}

void ZonePlot::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void ZonePlot::paintEvent(QPaintEvent*) {
    if (!hasFocus())
        return;
    QPainter painter{this};
    painter.setPen(QPen{look().accent, 2});
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void ZonePlot::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    setCurrent(std::nullopt);
    update();
}

void ZonePlot::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    style();
    m_plot->replot();
}

} // namespace app
