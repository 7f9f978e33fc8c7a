#include "page_preview.hpp"

#include "icons.hpp"
#include "look.hpp"
#include "painter.hpp"
#include "panels.hpp"
#include "segmented.hpp"
#include "wrapping_row.hpp"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {
namespace {

constexpr int margin = 24, patience = 400; // px, ms
constexpr double millimetresPerInch = 25.4, largest = 4;

} // namespace

/// The image at its size, with the line of the paper's edge.
class PageSheet : public QWidget {
public:
    PageSheet(const QImage& image, QWidget* parent) : QWidget{parent}, m_image{image} {
        setObjectName(QStringLiteral("pageSheet"));
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter{this};
        if (m_image.isNull())
            return;
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(QRectF{rect()}, m_image);
        painter.setPen(look().line);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }

private:
    const QImage& m_image;
};

PagePreview::PagePreview(Jobs& jobs, QWidget* parent)
    : QWidget{parent}, m_jobs{jobs}, m_scroll{new QScrollArea{this}}, m_sheet{new PageSheet{m_image, m_scroll}},
      m_problem{new QLabel{this}} {
    setObjectName(QStringLiteral("pagePreview"));
    setAccessibleName(tr("Preview of the page"));
    setMinimumSize(px(360), px(300));
    setFocusPolicy(Qt::StrongFocus);
    m_pool.setMaxThreadCount(1);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_scroll->setObjectName(QStringLiteral("pageScroll"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAlignment(Qt::AlignCenter);
    m_scroll->setWidget(m_sheet);
    column->addWidget(m_scroll, 1);
    m_problem->setObjectName(QStringLiteral("pageProblem"));
    m_problem->setWordWrap(true);
    m_problem->setAlignment(Qt::AlignCenter);
    m_problem->setMargin(px(60));
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem->hide();
    column->addWidget(m_problem, 1);
    column->addWidget(makeBar());
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, m_waiting, &QWidget::show);
    showBar();
}

PagePreview::~PagePreview() {
    m_imageJobs.cancel();
    m_pool.waitForDone();
}

QToolButton* PagePreview::barButton(const char* iconName, const QString& name, const char* objectName) {
    auto* button = new QToolButton{this};
    button->setIcon(icon(iconName));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setObjectName(QLatin1String{objectName});
    return button;
}

QWidget* PagePreview::makeBar() {
    auto* bar = new QWidget{this};
    auto* row = new WrappingRow{bar, Qt::AlignVCenter};
    row->setContentsMargins(margin, 0, margin, 10);
    row->setSpacing(12);
    m_zoomChoice = new Segmented{tr("Size of the preview"), bar};
    m_zoomChoice->setObjectName(QStringLiteral("pageZoom"));
    m_zoomChoice->setChoices({tr("Whole page"), tr("As printed"), tr("Twice")});
    m_zoomChoice->setCurrent(0);
    connect(m_zoomChoice, &Segmented::chosen, this,
            [this](int index) { setZoom(index == 0 ? std::nullopt : std::optional{static_cast<double>(index)}); });
    row->addWidget(m_zoomChoice);
    m_waiting = secondLabel(tr("The page is being made anew…"), 12, bar);
    m_waiting->setObjectName(QStringLiteral("pageWaiting"));
    m_waiting->hide();
    row->addWidget(m_waiting);
    row->addStretch();
    m_sides = new QWidget{bar};
    auto* sides = new QHBoxLayout{m_sides};
    sides->setContentsMargins(0, 0, 0, 0);
    m_before = barButton("go-up", tr("Page before"), "pageBefore");
    m_next = barButton("go-down", tr("Next page"), "pageNext");
    m_where = secondLabel({}, 12, m_sides);
    m_where->setObjectName(QStringLiteral("pageNumber"));
    for (QWidget* widget :
         {static_cast<QWidget*>(m_before), static_cast<QWidget*>(m_where), static_cast<QWidget*>(m_next)})
        sides->addWidget(widget);
    connect(m_before, &QToolButton::clicked, this, [this] { setPage(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { setPage(m_page + 1); });
    row->addWidget(m_sides);
    return bar;
}

void PagePreview::setPlans(Plans plans) {
    m_plans = std::move(plans);
    m_problem->hide();
    m_scroll->show();
    m_page = std::clamp(m_page, 0, std::max(0, pageCount() - 1));
    showBar();
    arrange();
    requestImage();
}

void PagePreview::setProblem(const QString& text) {
    m_imageJobs.cancel();
    m_plans.reset();
    m_image = {};
    m_problem->setText(text);
    m_scroll->hide();
    m_problem->show();
    showBar();
}

void PagePreview::setWaiting(bool waiting) {
    if (waiting && !m_patience.isActive() && m_waiting->isHidden())
        m_patience.start();
    if (waiting)
        return;
    m_patience.stop();
    m_waiting->hide();
}

void PagePreview::setPage(int page) {
    if (page < 0 || page >= pageCount() || page == m_page)
        return;
    m_page = page;
    m_scroll->verticalScrollBar()->setValue(0);
    showBar();
    arrange();
    requestImage();
}

void PagePreview::setZoom(std::optional<double> factor) {
    m_zoom = factor ? std::optional{std::clamp(*factor, 0.1, largest)} : std::nullopt;
    m_zoomChoice->setCurrent(m_zoom ? (*m_zoom < 1.5 ? 1 : 2) : 0);
    arrange();
    requestImage();
}

void PagePreview::showBar() {
    m_sides->setVisible(pageCount() > 1);
    m_where->setText(tr("Page %1 of %2").arg(m_page + 1).arg(pageCount()));
    m_before->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < pageCount());
}

QSize PagePreview::sheetSize() const {
    if (pageCount() == 0)
        return {};
    const auto& plan = (*m_plans)[static_cast<std::size_t>(m_page)];
    if (m_zoom)
        return (plan.size * (plan.paper ? *m_zoom * logicalDpiX() / millimetresPerInch : *m_zoom)).toSize();
    const auto room = m_scroll->maximumViewportSize() - QSize{2 * margin, 2 * margin};
    return plan.size.scaled(QSizeF{room.expandedTo({100, 100})}, Qt::KeepAspectRatio).toSize();
}

QSize PagePreview::pixels() const { return (QSizeF{sheetSize()} * devicePixelRatioF()).toSize(); }

bool PagePreview::sharp() const { return hasImage() && m_image.size() == pixels(); }

void PagePreview::arrange() {
    m_sheet->resize(sheetSize());
    m_sheet->update();
}

void PagePreview::requestImage() {
    if (pageCount() > 0)
        m_imageJobs.request([this] { return startImage(); });
}

QFuture<void> PagePreview::startImage() {
    auto future = startJob<QImage>(m_pool, [plans = m_plans, page = m_page, size = pixels()](geo::Progress& progress) {
        return paint::render((*plans)[static_cast<std::size_t>(page)], size, progress);
    });
    m_jobs.follow<QImage>(
        this, {}, future,
        [this](const QImage& image) {
            if (!m_plans)
                return;
            m_image = image;
            m_sheet->update();
            emit drawn();
        },
        [](const geo::Error&) {}, [this] { m_imageJobs.ended(); });
    return QFuture<void>{future};
}

void PagePreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_zoom || pageCount() == 0)
        return;
    arrange();
    requestImage();
}

void PagePreview::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageDown:
        return setPage(m_page + 1);
    case Qt::Key_PageUp:
        return setPage(m_page - 1);
    case Qt::Key_0:
        return setZoom(std::nullopt);
    case Qt::Key_1:
        return setZoom(1);
    case Qt::Key_2:
        return setZoom(2);
    case Qt::Key_Down:
    case Qt::Key_Up: {
        auto* bar = m_scroll->verticalScrollBar();
        return bar->setValue(bar->value() + (event->key() == Qt::Key_Down ? 1 : -1) * px(60));
    }
    case Qt::Key_Left:
    case Qt::Key_Right: {
        auto* bar = m_scroll->horizontalScrollBar();
        return bar->setValue(bar->value() + (event->key() == Qt::Key_Right ? 1 : -1) * px(60));
    }
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace app
