#include "copying.hpp"

#include "clipboard.hpp"
#include "text.hpp"

#include <QAbstractItemModel>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>

namespace app {
namespace {

constexpr double copiedDpi = 150, millimetresPerInch = 25.4;

QSize pixelsOf(const paint::Plan& plan) {
    return (plan.size * (plan.paper ? copiedDpi / millimetresPerInch : 1)).toSize();
}

} // namespace

void copyPicture(Jobs& jobs, QObject* owner, std::function<ReleasedPlan(geo::Progress&)> make,
                 std::function<void(const QString& problem)> done) {
    using Data = std::shared_ptr<std::unique_ptr<QMimeData>>; // a result of a job is copied
    auto future = startJob<Data>(*QThreadPool::globalInstance(), [make = std::move(make)](geo::Progress& progress) {
        geo::ProgressPart first{progress, 0, 0.5}, second{progress, 0.5, 1};
        const auto plan = make(first);
        auto data = paint::pictureForClipboard(plan, pixelsOf(plan.content()), second);
        data->moveToThread(QCoreApplication::instance()->thread());
        return std::make_shared<std::unique_ptr<QMimeData>>(std::move(data));
    });
    jobs.follow<Data>(
        owner, QCoreApplication::translate("Clipboard", "Copying"), future,
        [done](const Data& data) {
            QApplication::clipboard()->setMimeData(data->release()); // the clipboard's own
            done({});
        },
        [done](const geo::Error& error) { done(paint::text(error)); });
}

layers::ShownTable shownTable(const QAbstractItemModel& model, std::vector<std::int64_t> sources) {
    layers::ShownTable table;
    table.sources = std::move(sources);
    for (int c = 0; c < model.columnCount(); ++c)
        table.heads.push_back(model.headerData(c, Qt::Horizontal).toString().trimmed().toStdString());
    for (int r = 0; r < model.rowCount(); ++r) {
        auto& row = table.rows.emplace_back();
        for (int c = 0; c < model.columnCount(); ++c) {
            const auto index = model.index(r, c);
            row.push_back(index.data().toString().toStdString());
            if (const auto count = index.data(countRole); count.isValid())
                table.counts.push_back(count.toDouble());
        }
    }
    return table;
}

layers::ShownTable shownText(const QString& text, std::vector<std::int64_t> sources) {
    layers::ShownTable table;
    table.sources = std::move(sources);
    for (const auto& line : text.split(u'\n')) {
        auto& row = table.rows.emplace_back();
        for (const auto& cell : line.split(u'\t'))
            row.push_back(cell.toStdString());
    }
    return table;
}

QString copyTable(const layers::Gate& gate, layers::ShownTable table) {
    try {
        const auto released = gate.release(std::move(table), {layers::RecipeKind::Table, paint::language(), {}});
        QApplication::clipboard()->setMimeData(paint::tableForClipboard(released).release()); // the clipboard's own
        return {};
    } catch (const geo::Error& error) {
        return paint::text(error);
    }
}

} // namespace app
