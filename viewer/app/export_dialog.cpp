#include "export_dialog.hpp"

#include "holdings.hpp"
#include "look.hpp"
#include "page_plan.hpp"
#include "page_recipe.hpp"
#include "painter.hpp"
#include "panels.hpp"
#include "segmented.hpp"
#include "text.hpp"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace app {
namespace {

constexpr int previewWidth = 1400, exportDpi = 300;
const char* const extensions[] = {".pdf", ".png", ".svg"};

/// "niveau-de-vie-median-montpellier": a file name every system takes.
QString fileNameFrom(const QString& title) {
    auto name = folded(title).replace(QLatin1Char{' '}, QLatin1Char{'-'}).left(70);
    return name.isEmpty() ? QStringLiteral("page") : name;
}

QCheckBox* check(const QString& text, const char* objectName, QWidget* parent) {
    auto* box = new QCheckBox{text, parent};
    box->setObjectName(QLatin1String{objectName});
    box->setAccessibleName(text);
    return box;
}

} // namespace

ExportDialog::ExportDialog(Jobs& jobs, FileDialogs& files, std::shared_ptr<const layers::MapContent> content,
                           std::optional<layers::Chart> chart, const geo::Extent& shown, QWidget* parent)
    : QDialog{parent}, m_jobs{jobs}, m_files{files}, m_content{std::move(content)}, m_chart{std::move(chart)},
      m_shown{shown}, m_preview{new PagePreview{this}} {
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Make a page — Lisière"));
    resize(1180, 660);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_preview, 1);
    auto* form = makeForm();
    form->setFixedWidth(px(340));
    row->addWidget(form);
    m_typing.setSingleShot(true);
    m_typing.setInterval(250);
    connect(&m_typing, &QTimer::timeout, this, &ExportDialog::requestPreview);
    requestPreview();
}

QWidget* ExportDialog::makeForm() {
    auto* panel = new QWidget{this};
    panel->setProperty("panel", true);
    panel->setAttribute(Qt::WA_StyledBackground);
    auto* column = new QVBoxLayout{panel};
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(4);
    const auto caption = [&](const QString& text) { column->addWidget(secondLabel(text, 11, panel)); };
    const auto line = [&](const QString& label, const char* objectName, const QString& proposal) {
        caption(label);
        auto* edit = new QLineEdit{panel};
        edit->setObjectName(QLatin1String{objectName});
        edit->setAccessibleName(label);
        edit->setPlaceholderText(proposal);
        connect(edit, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
        column->addWidget(edit);
        column->addSpacing(8);
        return edit;
    };
    caption(tr("Format"));
    m_format = new Segmented{tr("Format"), panel};
    m_format->setObjectName(QStringLiteral("pageFormat"));
    m_format->setChoices({QStringLiteral("A4"), QStringLiteral("A3"), tr("Slide 16:9")}, true);
    m_format->setCurrent(0);
    column->addWidget(m_format);
    column->addSpacing(8);
    m_title = line(tr("Title: what the map shows, in one sentence"), "pageTitle", paint::text(m_content->title));
    m_subtitle = line(tr("Subtitle"), "pageSubtitle", paint::text(m_content->subtitle));
    m_credit = line(tr("Organisation, at the right of the footer"), "pageCredit", {});
    m_credit->setText(QSettings{}.value(QStringLiteral("credit")).toString());
    m_withChart = check(tr("With the chart of the neighbourhoods"), "pageChart", panel);
    m_withChart->setVisible(m_chart.has_value());
    m_asShown = check(tr("Frame what the window shows"), "pageAsShown", panel);
    column->addWidget(m_withChart);
    column->addWidget(m_asShown);
    column->addSpacing(8);
    caption(tr("File"));
    m_type = new Segmented{tr("File type"), panel};
    m_type->setObjectName(QStringLiteral("pageType"));
    m_type->setChoices({QStringLiteral("PDF"), QStringLiteral("PNG"), QStringLiteral("SVG")}, true);
    m_type->setCurrent(0);
    column->addWidget(m_type);
    column->addStretch(1);
    m_message = new QLabel{panel};
    m_message->setObjectName(QStringLiteral("exportMessage"));
    m_message->setWordWrap(true);
    column->addWidget(m_message);
    auto* buttons = new QHBoxLayout;
    m_close = new QPushButton{tr("Close"), panel};
    m_close->setObjectName(QStringLiteral("closeExport"));
    m_close->setAccessibleName(m_close->text());
    m_save = new QPushButton{tr("Save the page…"), panel};
    m_save->setObjectName(QStringLiteral("savePage"));
    m_save->setAccessibleName(m_save->text());
    m_save->setProperty("filled", true);
    m_save->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(m_format, &Segmented::chosen, this, &ExportDialog::requestPreview);
    connect(m_withChart, &QCheckBox::toggled, this, &ExportDialog::requestPreview);
    connect(m_asShown, &QCheckBox::toggled, this, &ExportDialog::requestPreview);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    return panel;
}

layers::MapPage ExportDialog::page() const {
    layers::MapPage page;
    page.format.paper = static_cast<layers::Paper>(m_format->current());
    page.title = m_title->text().trimmed().toStdString();
    page.subtitle = m_subtitle->text().trimmed().toStdString();
    page.house.credit = m_credit->text().trimmed().toStdString();
    page.map = *m_content;
    if (m_asShown->isChecked() && !m_shown.empty())
        page.map.extent = m_shown;
    if (m_withChart->isChecked())
        page.chart = m_chart;
    return page;
}

void ExportDialog::requestPreview() {
    m_previewJobs.request([this] { return startPreview(); });
}

QFuture<void> ExportDialog::startPreview() {
    auto future = startJob<QImage>(*QThreadPool::globalInstance(), [page = page()](geo::Progress& progress) {
        geo::ProgressPart first{progress, 0, 0.5}, second{progress, 0.5, 1};
        const auto plan = paint::planPage(page, first);
        const double height = previewWidth * plan.size.height() / plan.size.width();
        return paint::render(plan, {previewWidth, static_cast<int>(height)}, second);
    });
    m_jobs.follow<QImage>(
        this, tr("Drawing the page"), future, [this](const QImage& image) { m_preview->setImage(image); },
        [this](const geo::Error& error) { m_message->setText(paint::text(error)); }, [this] { m_previewJobs.ended(); });
    return QFuture<void>{future};
}

QString ExportDialog::extension() const { return QLatin1String{extensions[m_type->current()]}; }

void ExportDialog::save() {
    const auto words = m_title->text().trimmed().isEmpty() ? m_title->placeholderText() : m_title->text();
    const auto filter = QStringLiteral("%1 (*%2)").arg(extension().mid(1).toUpper(), extension());
    auto file = m_files.savePage(this, fileNameFrom(words) + extension(), filter);
    if (file.isEmpty())
        return;
    if (!file.endsWith(extension(), Qt::CaseInsensitive))
        file += extension();
    QSettings{}.setValue(QStringLiteral("credit"), m_credit->text().trimmed());
    m_save->setEnabled(false);
    m_message->setText(tr("Writing the page…"));
    const int dpi = m_format->current() == static_cast<int>(layers::Paper::Slide) ? 96 : exportDpi;
    auto future =
        startJob<QString>(*QThreadPool::globalInstance(), [page = page(), file, dpi](geo::Progress& progress) {
            geo::ProgressPart first{progress, 0, 0.5}, second{progress, 0.5, 1};
            layers::PageRequest asked;
            asked.document.format = page.format;
            asked.document.title = page.title;
            asked.document.titleAccepted = page.title.empty();
            asked.document.subtitle = page.subtitle;
            asked.document.map = page.map.document;
            asked.document.map.extent = page.map.extent;
            asked.credit = page.house.credit;
            asked.dpi = dpi;
            const auto released = layers::Gate{}.release(page, layers::making(asked, &page.map, paint::language()));
            paint::exportPlan(released.made([&](const layers::PageContent& content) {
                return paint::planPage(std::get<layers::MapPage>(content), first);
            }),
                              file.toStdString(), dpi, second);
            return file;
        });
    m_saving = QFuture<void>{future};
    m_jobs.follow<QString>(
        this, tr("Writing the page"), future,
        [this](const QString& written) {
            m_message->setText(tr("Saved: %1").arg(written));
            emit exported(written);
        },
        [this](const geo::Error& error) { m_message->setText(paint::text(error)); },
        [this] {
            m_saving.reset();
            m_save->setEnabled(true);
        });
}

void ExportDialog::reject() {
    if (m_saving) {
        m_saving->cancel(); // the file appears only when whole
        m_message->setText({});
        return;
    }
    QDialog::reject();
}

PagePreview::PagePreview(QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("pagePreview"));
    setAccessibleName(tr("Preview of the page"));
    setMinimumSize(420, 300);
}

void PagePreview::setImage(const QImage& image) {
    m_image = image;
    update();
}

void PagePreview::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.fillRect(rect(), look().window);
    if (m_image.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const auto size =
        QSizeF{m_image.size()}.scaled(QSizeF{rect().adjusted(24, 24, -24, -24).size()}, Qt::KeepAspectRatio);
    const QRectF box{QPointF{(width() - size.width()) / 2, (height() - size.height()) / 2}, size};
    const double ratio = devicePixelRatioF();
    // Scaled once in good quality: a bilinear step from far larger images loses thin lines.
    painter.drawImage(box, m_image.scaled((size * ratio).toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.setPen(look().line);
    painter.drawRect(box);
}

} // namespace app
