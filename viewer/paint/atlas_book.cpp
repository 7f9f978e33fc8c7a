#include "atlas_book.hpp"

#include "page_parts.hpp"
#include "pages.hpp"
#include "painter.hpp"
#include "paragraph.hpp"
#include "pdf/pdf_book.hpp"
#include "save_file.hpp"
#include "text.hpp"

#include "base/parallel.hpp"

#include <QThreadPool>

#include <deque>
#include <future>

namespace paint {
namespace {

using layers::AtlasEntry;
using layers::PageContent;
using layers::Released;

/// Makes page after page here, hands each to another thread, and takes the results back in order. No more are on their
/// way than there are processors, so that memory does not grow with the atlas. The threads are Qt's and stay the same:
/// its fonts are kept for each, with a timer that threads of another kind cannot have.
template <typename Result>
void eachPage(const AtlasJob& job, geo::Progress& progress,
              const std::function<Result(std::size_t, const Released<PageContent>&)>& draw,
              const std::function<void(std::size_t, Result)>& take) {
    QThreadPool threads;
    threads.setMaxThreadCount(static_cast<int>(geo::workerCount()));
    threads.setExpiryTimeout(-1);
    std::deque<std::future<Result>> drawing;
    std::size_t taken = 0;
    const auto takeOne = [&] {
        auto result = drawing.front().get();
        drawing.pop_front();
        take(taken++, std::move(result));
    };
    const auto n = static_cast<double>(job.entries.size());
    for (std::size_t i = 0; i < job.entries.size(); ++i) {
        geo::ProgressPart part{progress, static_cast<double>(i) / n, static_cast<double>(i + 1) / n};
        const auto task = std::make_shared<std::packaged_task<Result()>>(
            [&draw, i, page = job.page(job.entries[i], part)] { return draw(i, page); });
        drawing.push_back(task->get_future());
        threads.start([task] { (*task)(); });
        while (drawing.size() > geo::workerCount())
            takeOne();
    }
    while (!drawing.empty())
        takeOne();
}

QStringList bookmarkOf(const AtlasEntry& entry) {
    QStringList path;
    for (const auto* name : {&entry.department, &entry.commune, &entry.name})
        if (!name->empty())
            path += typeset(QString::fromStdString(*name));
    return path;
}

/// Under the foot, at the right edge of what is printed.
void addNumber(PdfPage& page, std::size_t number) {
    const double unit = 1 / page.millimetresPerUnit;
    TextItem item;
    item.text = QString::number(number);
    item.size = 8 * millimetresPerPoint * unit;
    item.weight = Weight::SemiBold;
    item.colour = secondColour;
    item.anchor = 1;
    item.baseline = {(page.millimetres.width() - 10) * unit, (page.millimetres.height() - 2.2) * unit};
    if (page.layers.empty())
        page.layers.emplace_back();
    page.layers.back().texts.emplace_back(std::move(item));
}

/// Pages of one entry, drawn.
struct Drawn {
    std::vector<PdfPage> pages;
    layers::Imprint imprint;
};

Drawn drawn(std::size_t, const Released<PageContent>& released) {
    geo::NoProgress quiet; // the thread that hands out pages reports, and asks whether to stop
    Drawn result;
    for (const auto& plan : planPages(released.content(), quiet))
        result.pages.push_back(preparePdfPage(plan, quiet));
    result.imprint = released.imprint();
    result.imprint.page.reset(); // its figures and maps are drawn: a hundred of them would fill the memory
    return result;
}

std::vector<PdfPage> contentsPages(const AtlasJob& job, const std::vector<std::size_t>& pageOf) {
    geo::NoProgress quiet;
    std::vector<PdfPage> pages;
    const PageContent contents = layers::atlasContents(job.entries, pageOf, job.title, job.format, job.house);
    for (const auto& plan : planPages(contents, quiet))
        pages.push_back(preparePdfPage(plan, quiet));
    return pages;
}

/// Puts contents before the pages, once it is known how many each entry has.
std::vector<PdfPage> withContents(const AtlasJob& job, const std::vector<Drawn>& entries) {
    if (!job.contents || entries.size() < 2)
        return {};
    auto pages = contentsPages(job, std::vector<std::size_t>(entries.size(), 1)); // as many whatever the numbers are
    std::vector<std::size_t> pageOf;
    std::size_t next = pages.size() + 1;
    for (const auto& entry : entries) {
        pageOf.push_back(next);
        next += entry.pages.size();
    }
    return contentsPages(job, pageOf);
}

/// A folder beside where files will be, gone at the end with what is left in it.
class WorkFolder {
public:
    explicit WorkFolder(const std::filesystem::path& folder) : m_path{folder / ".lisiere-atlas"} {
        std::error_code problem;
        std::filesystem::create_directories(folder, problem);
        std::filesystem::remove_all(m_path, problem);
        std::filesystem::create_directory(m_path, problem);
        if (problem)
            throw geo::Error{
                geo::Error::Code::CannotWrite,
                {GEO_TR("Nothing can be written to the folder %1: choose another one, or ask for the right "
                        "to write there."),
                 {folder.string()}}};
    }
    ~WorkFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    WorkFolder(const WorkFolder&) = delete;
    WorkFolder& operator=(const WorkFolder&) = delete;
    const std::filesystem::path& path() const { return m_path; }

private:
    std::filesystem::path m_path;
};

} // namespace

std::size_t writeAtlas(const AtlasJob& job, const std::filesystem::path& file, geo::Progress& progress) {
    geo::ProgressPart making{progress, 0, 0.95}, writing{progress, 0.95, 1};
    std::vector<Drawn> entries;
    eachPage<Drawn>(job, making, drawn, [&](std::size_t, Drawn result) { entries.push_back(std::move(result)); });
    std::vector<const layers::Imprint*> imprints;
    for (const auto& entry : entries)
        imprints.push_back(&entry.imprint);
    PdfBook book;
    const auto add = [&](PdfPage page, const QStringList& bookmark) {
        addNumber(page, book.pages() + 1);
        book.add(std::move(page), bookmark);
    };
    for (auto& page : withContents(job, entries))
        add(std::move(page), {text(GEO_TR("Contents"))});
    for (std::size_t i = 0; i < entries.size(); ++i)
        for (auto& page : entries[i].pages)
            add(std::move(page), bookmarkOf(job.entries[i]));
    auto options = pdfOptions(layers::Gate::together(imprints, job.making));
    if (!job.title.empty())
        options.details.title = typeset(QString::fromStdString(job.title));
    saveFile(file, book.finish(options, writing));
    return book.pages();
}

std::vector<std::filesystem::path> writeAtlasFiles(const AtlasJob& job, std::span<const std::string> names,
                                                   const std::filesystem::path& folder, const std::string& extension,
                                                   int dpi, geo::Progress& progress) {
    const WorkFolder work{folder};
    using Files = std::vector<std::filesystem::path>;
    Files files;
    const auto draw = [&](std::size_t i, const Released<PageContent>& released) {
        geo::NoProgress quiet;
        const auto plans = released.made([&](const PageContent& content) { return planPages(content, quiet); });
        return exportPlans(plans, work.path() / (names[i] + extension), dpi, quiet);
    };
    eachPage<Files>(job, progress, draw, [&](std::size_t, const Files& written) {
        files.insert(files.end(), written.begin(), written.end());
    });
    for (auto& file : files) { // all are there: now in their place
        const auto place = folder / file.filename();
        std::error_code problem;
        std::filesystem::rename(file, place, problem);
        if (problem)
            throw geo::Error{geo::Error::Code::CannotWrite,
                             {GEO_TR("%1 cannot be written: another program may have it open. Close it there and try "
                                     "again."),
                              {place.string()}}};
        file = place;
    }
    return files;
}

} // namespace paint
