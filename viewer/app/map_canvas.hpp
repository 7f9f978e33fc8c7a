// The map in the window: drawn off the window's thread, moved and scaled at once, asked with the mouse.
#pragma once

#include "jobs.hpp"
#include "map_content.hpp"
#include "map_view.hpp"
#include "screen_map.hpp"

#include <QPointF>
#include <QThreadPool>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

namespace app {

class MapTool;

/// What lies under a point of the map.
struct Pick {
    std::optional<std::uint32_t> zone;          ///< of the filled zones
    std::optional<std::uint32_t> neighbourhood; ///< of the neighbourhood outlines shown
    QString symbol;                             ///< name of the adherent or site, the start of a resident's words
    std::vector<std::int64_t> sites;            ///< register keys of the sites there, which may be several
    friend bool operator==(const Pick&, const Pick&) = default;
};

class MapCanvas : public QWidget {
    Q_OBJECT
public:
    explicit MapCanvas(Jobs& jobs, QWidget* parent = nullptr);
    ~MapCanvas() override; ///< waits for what is being drawn

    /// @param fit shows the whole extent of the content; else the view stays where it is.
    void setContent(std::shared_ptr<const layers::MapContent> content, bool fit);
    std::shared_ptr<const layers::MapContent> content() const { return m_content; }
    const paint::ScreenMap& drawnMap() const { return m_map; } ///< the last: of the view and content then
    const paint::MapView& view() const { return m_view; }
    void follow(const paint::MapView& other); ///< the same middle at the same scale
    void setButtonsShown(bool shown);
    void setTool(MapTool* tool); ///< takes the clicks; null: they select again
    using ImageFilter = std::function<void(QImage&)>;
    void setImageFilter(ImageFilter filter); ///< changes what was drawn, in the thread that draws; empty: nothing
    void fit();
    void setCaption(const QString& text); ///< one sentence over the bottom of the map; empty: none
    QString caption() const { return m_caption; }
    void glideTo(const geo::Extent& extent); ///< in 150 ms, or at once if the desktop wants no motion
    Pick pickAt(QPointF screen) const;
    double scaleDenominator() const; ///< n of 1:n on this screen
    /// Is the image the very one for this view and content, not one moved or scaled meanwhile?
    bool drawn() const { return !m_shown.isNull() && m_drawnFor == m_view && !m_stale; }

signals:
    void viewChanged();
    void drawnAnew();
    void pointed(const app::Pick& pick);            ///< something else lies under the cursor; nothing once it has left
    void neighbourhoodClicked(const QString& code); ///< empty: beside any
    void zoneClicked(const QString& text);          ///< its name and value
    void sitesClicked(const std::vector<std::int64_t>& keys);
    void clickedAt(QPointF screen);
    /// By a click or the space bar; none: beside all.
    void zonePicked(std::optional<std::uint32_t> zone, Qt::KeyboardModifiers keys);
    void rectanglePicked(const geo::Extent& extent, Qt::KeyboardModifiers keys);
    void pickingLeft(); ///< Escape
    void measureWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void makeButtons();
    void setView(const paint::MapView& view);
    void zoom(double factor, QPointF about);
    void requestImage();
    QFuture<void> startImage();
    void drawFurniture(QPainter& painter) const;
    void drawScaleBar(QPainter& painter) const;
    void drawCaption(QPainter& painter) const;
    void hover(QPoint position);
    void clicked(QPointF screen, Qt::KeyboardModifiers keys);
    void pickRectangle(Qt::KeyboardModifiers keys);

    struct Drawn {
        paint::ScreenMap map;
        QImage shown; ///< after the filter
    };
    /// What is drawn: more than the window shows, so that a pan finds map beyond its edge.
    paint::MapView withSurroundings(const paint::MapView& view) const;
    bool coversWindow() const; ///< the last image, without being scaled

    Jobs& m_jobs;
    std::shared_ptr<const layers::MapContent> m_content;
    paint::MapView m_view;
    paint::ScreenMap m_map; ///< last drawn
    QImage m_shown;
    paint::MapView m_drawnFor; ///< the window's view it was drawn for
    bool m_stale = false, m_fitWanted = false;
    QTimer m_resting; ///< runs out when a pan pauses
    QThreadPool m_pool;
    LatestOnly m_imageJobs{250};
    QVariantAnimation m_glide;
    std::optional<QPoint> m_pressedAt;
    QPoint m_lastPosition;
    bool m_dragging = false;
    class QRubberBand* m_band; ///< shown while a rectangle is drawn
    bool m_focusShown = false; ///< the focus came by the keyboard: it gets its line
    Pick m_hovered;
    MapTool* m_tool = nullptr;
    ImageFilter m_filter;
    QString m_caption;
};

/// Name and figure of what was picked, several lines: for tool tips and the caption.
QString pickText(const layers::MapContent& content, const Pick& pick);

} // namespace app
