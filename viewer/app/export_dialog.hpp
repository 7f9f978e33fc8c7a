// "Faire une page": format, words, chart, file type, with the page itself beside.
#pragma once

#include "file_dialogs.hpp"
#include "jobs.hpp"
#include "page.hpp"

#include <QDialog>
#include <QImage>
#include <QTimer>

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace app {

class PagePreview;
class Segmented;

class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// @param chart  of the portrait; none: the choice is not offered.  @param shown  what the window shows of the map.
    ExportDialog(Jobs& jobs, FileDialogs& files, std::shared_ptr<const layers::MapContent> content,
                 std::optional<layers::Chart> chart, const geo::Extent& shown, QWidget* parent = nullptr);
    layers::MapPage page() const; ///< as chosen so far

signals:
    void exported(const QString& file);

protected:
    void reject() override;

private:
    QWidget* makeForm();
    void requestPreview();
    QFuture<void> startPreview();
    void save();
    QString extension() const; ///< ".pdf"

    Jobs& m_jobs;
    FileDialogs& m_files;
    std::shared_ptr<const layers::MapContent> m_content;
    std::optional<layers::Chart> m_chart;
    geo::Extent m_shown;
    Segmented *m_format, *m_type;
    QLineEdit *m_title, *m_subtitle, *m_credit;
    QCheckBox *m_withChart, *m_asShown;
    QLabel* m_message;
    QPushButton *m_save, *m_close;
    PagePreview* m_preview;
    LatestOnly m_previewJobs{500};
    QTimer m_typing; ///< the preview waits until the typing pauses
    std::optional<QFuture<void>> m_saving;
};

/// Shows an image of the page, scaled to fit, on the desk's ground.
class PagePreview : public QWidget {
    Q_OBJECT
public:
    explicit PagePreview(QWidget* parent = nullptr);
    void setImage(const QImage& image);
    bool hasImage() const { return !m_image.isNull(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_image;
};

} // namespace app
