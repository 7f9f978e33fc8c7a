// The page itself, beside the form that changes it: whole, or as large as it will be printed.
#pragma once

#include "jobs.hpp"
#include "plan.hpp"

#include <QImage>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QLabel;
class QScrollArea;
class QToolButton;

namespace app {

class PageSheet;
class Segmented;

/// Shows the plans of a page, one side at a time. They are drawn off the window's thread for the pixels they take on
/// this screen, the newest request first; the image before stays meanwhile.
class PagePreview : public QWidget {
    Q_OBJECT
public:
    using Plans = std::shared_ptr<const std::vector<paint::Plan>>;
    explicit PagePreview(Jobs& jobs, QWidget* parent = nullptr);
    ~PagePreview() override; ///< waits for what is being drawn

    void setPlans(Plans plans);
    void setProblem(const QString& text); ///< why there is no page, in its place; until the next plans
    void setWaiting(bool waiting);        ///< a newer page is being made: said once that takes longer
    int pageCount() const { return m_plans ? static_cast<int>(m_plans->size()) : 0; }
    int page() const { return m_page; }
    const paint::Plan& plan() const { return (*m_plans)[static_cast<std::size_t>(m_page)]; } ///< of the page shown
    void setPage(int page);
    /// As it will be printed times `factor`; nothing: the whole page in the window.
    void setZoom(std::optional<double> factor);
    std::optional<double> zoom() const { return m_zoom; }
    bool hasImage() const { return !m_image.isNull(); }
    bool sharp() const; ///< the image has the very pixels it is shown on
    const QImage& image() const { return m_image; }

signals:
    void drawn();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeBar();
    QToolButton* barButton(const char* iconName, const QString& name, const char* objectName);
    void arrange();
    QSize sheetSize() const; ///< in the window's pixels
    QSize pixels() const;    ///< of the screen
    void requestImage();
    QFuture<void> startImage();
    void showBar();

    Jobs& m_jobs;
    Plans m_plans;
    int m_page = 0;
    std::optional<double> m_zoom;
    QImage m_image;
    QScrollArea* m_scroll;
    PageSheet* m_sheet;
    Segmented* m_zoomChoice = nullptr;
    QToolButton *m_before = nullptr, *m_next = nullptr;
    QLabel *m_where = nullptr, *m_problem, *m_waiting = nullptr;
    QTimer m_patience;
    QWidget* m_sides = nullptr;
    QThreadPool m_pool;
    LatestOnly m_imageJobs{500};
};

} // namespace app
