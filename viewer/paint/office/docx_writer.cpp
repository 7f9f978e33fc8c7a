#include "office/docx_writer.hpp"

#include "office/docx_blocks.hpp"
#include "office/docx_body.hpp"
#include "office/office_words.hpp"
#include "page_parts.hpp"
#include "paragraph.hpp"
#include "text.hpp"

namespace paint {
namespace {

using layers::BlockPage;
using layers::MapPage;
using layers::Region;

constexpr const char* document = "word/document.xml";
constexpr double sideMargin = 14, mapMargin = 10, bandHeight = 4;

/// Paper of a format; slides become A4, since a text document has paper.
QSizeF paperOf(const layers::PageFormat& format) {
    const double scale = format.paper == layers::Paper::A3 ? std::sqrt(2) : 1;
    const QSizeF lying{std::round(297 * scale), std::round(210 * scale)};
    return format.upright ? lying.transposed() : lying;
}

/// Regions beside each other, as columns; each column is what stands in it from the top down.
struct RegionRow {
    double bottom = 0;
    std::vector<std::vector<const Region*>> columns;
};

std::vector<RegionRow> rowsOf(const std::vector<Region>& regions) {
    std::vector<const Region*> sorted;
    for (const Region& region : regions)
        sorted.push_back(&region);
    std::ranges::stable_sort(sorted, {}, [](const Region* region) { return region->box.y; });
    std::vector<RegionRow> rows;
    for (const Region* region : sorted) {
        if (rows.empty() || region->box.y >= rows.back().bottom - 1)
            rows.emplace_back();
        auto& row = rows.back();
        row.bottom = std::max(row.bottom, region->box.y + region->box.height);
        const auto overlaps = [&](const std::vector<const Region*>& column) {
            const auto& box = column.front()->box;
            return region->box.x < box.x + box.width - 1 && box.x < region->box.x + region->box.width - 1;
        };
        const auto found = std::ranges::find_if(row.columns, overlaps);
        if (found == row.columns.end())
            row.columns.push_back({region});
        else
            found->push_back(region);
    }
    for (auto& row : rows)
        std::ranges::sort(row.columns, {}, [](const auto& column) { return column.front()->box.x; });
    return rows;
}

class DocxWriter {
public:
    DocxWriter(const layers::HouseStyle& house, geo::Progress& progress, const FileDetails& details)
        : m_house{house}, m_progress{progress}, m_details{details}, m_body{m_package, document, 1000},
          m_blocks{m_package, m_body, house, progress} {
        m_package.relate({}, "officeDocument", document);
    }

    QByteArray sheet(const layers::SheetPages& pages);
    QByteArray map(const MapPage& page);

private:
    void head(const BlockPage& page, double width);
    void fictional();
    void regions(const BlockPage& page, double width);
    void column(const std::vector<const Region*>& regions, double width);
    void maps(const MapPage& page, QSizeF room);
    void section(const QSizeF& paper, double margin, const QString& header, const QString& footer);
    QString addHeader(double width);
    QString addFooter(const layers::Footer& footer, double width);
    QByteArray finish(double titlePoints, OfficePackage::Properties properties);

    const layers::HouseStyle& m_house;
    geo::Progress& m_progress;
    const FileDetails& m_details;
    OfficePackage m_package;
    DocxBody m_body;
    DocxBlocks m_blocks;
};

/// Title and subtitle on the left, what kind of page it is and its date on the right.
void DocxWriter::head(const BlockPage& page, double width) {
    const double right = width * 0.24;
    const std::vector<double> widths{width - right, right};
    DocxCell titles, kind;
    titles.write = [&] {
        m_body.paragraph(docx::title, text(page.title));
        if (!page.subtitle.empty())
            m_body.paragraph(docx::subtitle, text(page.subtitle));
    };
    kind.write = [&] {
        m_body.paragraph(docx::heading, {{text(page.kind), true, false, headingColour(m_house.accent)}},
                         DocxAlign::Right);
        m_body.paragraph(docx::normal, text(page.date), DocxAlign::Right);
    };
    m_body.table(widths, {{{{std::move(titles), std::move(kind)}, false, 0}}}, 0);
    m_body.space(6);
    if (page.footer.fictional)
        fictional();
}

void DocxWriter::fictional() { m_body.paragraph(docx::theme, {{fictionalWords(), true, false, officeAmber}}); }

void DocxWriter::column(const std::vector<const Region*>& regions, double width) {
    for (const Region* region : regions)
        m_blocks.write(region->blocks, width, region->box.height);
}

void DocxWriter::regions(const BlockPage& page, double width) {
    const double unit = page.format.isPaper() ? 1 : width / 1800; // regions of a slide are in pixels
    for (const RegionRow& row : rowsOf(page.regions)) {
        if (row.columns.size() == 1) {
            column(row.columns.front(), width);
            continue;
        }
        std::vector<double> widths;
        DocxBody::Row cells;
        for (std::size_t c = 0; c < row.columns.size(); ++c) {
            const auto& shown = row.columns[c];
            const double wide = shown.front()->box.width * unit;
            const double gap =
                c + 1 < row.columns.size()
                    ? std::max(0.0, row.columns[c + 1].front()->box.x * unit - shown.front()->box.x * unit - wide)
                    : 0;
            widths.push_back(wide);
            DocxCell cell;
            cell.write = [this, &shown, wide] { column(shown, wide); };
            cells.cells.push_back(std::move(cell));
            if (gap > 0) {
                widths.push_back(gap);
                cells.cells.emplace_back();
            }
        }
        m_body.table(widths, {{std::move(cells)}}, 0);
        m_body.space(6);
    }
}

QString DocxWriter::addHeader(double width) {
    const auto name = "word/" + m_package.numbered("header") + ".xml";
    DocxBody header{m_package, name};
    {
        const auto root = header.xml().open("w:hdr", docxSpaces());
        header.line(docx::spacer, DocxAlign::Left, [&] { header.band(m_house.accent, {width, bandHeight}); });
    }
    m_package.add(name, "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml",
                  header.xml().finish());
    return m_package.relate(document, "header", name);
}

/// Sources, then the logo and the credit at the right.
QString DocxWriter::addFooter(const layers::Footer& footer, double width) {
    const auto name = "word/" + m_package.numbered("footer") + ".xml";
    DocxBody body{m_package, name, 900};
    {
        const auto root = body.xml().open("w:ftr", docxSpaces());
        const auto logo = addLogo(m_package, "word/media", m_house.logo);
        const double right = logo || !m_house.credit.empty() ? std::min(55.0, width * 0.25) : 0;
        DocxCell sources, credit;
        sources.write = [&] { body.paragraph(docx::source, footerText(footer, m_house)); };
        credit.write = [&] {
            if (logo) {
                const double height = 8;
                const double wide = std::min(right - 4, height * logo->size.width() / std::max(1, logo->size.height()));
                body.line(docx::object, DocxAlign::Right, [&] {
                    body.picture(logo->picture, {wide, wide * logo->size.height() / std::max(1, logo->size.width())});
                });
            }
            body.paragraph(docx::source, {{QString::fromStdString(m_house.credit), true}}, DocxAlign::Right);
        };
        sources.top = credit.top = {officeRule, 0.75, false};
        std::vector<double> widths{width - right};
        DocxBody::Row row{{std::move(sources)}, false, 0};
        if (right > 0) {
            widths.push_back(right);
            row.cells.push_back(std::move(credit));
        }
        body.table(widths, {{std::move(row)}}, 0);
        body.space(1);
    }
    m_package.add(name, "application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml",
                  body.xml().finish());
    return m_package.relate(document, "footer", name);
}

void DocxWriter::section(const QSizeF& paper, double margin, const QString& header, const QString& footer) {
    auto& xml = m_body.xml();
    const auto properties = xml.open("w:sectPr");
    if (!header.isEmpty())
        xml.leaf("w:headerReference", {{"w:type", "default"}, {"r:id", header}});
    xml.leaf("w:footerReference", {{"w:type", "default"}, {"r:id", footer}});
    xml.leaf("w:type", {{"w:val", "nextPage"}});
    if (paper.width() > paper.height())
        xml.leaf("w:pgSz", {{"w:w", twips(paper.width())}, {"w:h", twips(paper.height())}, {"w:orient", "landscape"}});
    else
        xml.leaf("w:pgSz", {{"w:w", twips(paper.width())}, {"w:h", twips(paper.height())}});
    xml.leaf("w:pgMar", {{"w:top", twips(header.isEmpty() ? 9 : 11)},
                         {"w:right", twips(margin)},
                         {"w:bottom", twips(16)},
                         {"w:left", twips(margin)},
                         {"w:header", "0"},
                         {"w:footer", twips(6)},
                         {"w:gutter", "0"}});
}

QByteArray DocxWriter::sheet(const layers::SheetPages& sheet) {
    QString title = QString::fromStdString(sheet.name), about;
    {
        const auto root = m_body.xml().open("w:document", docxSpaces());
        const auto body = m_body.xml().open("w:body");
        QString header;
        for (std::size_t p = 0; p < sheet.pages.size(); ++p) {
            const BlockPage& page = sheet.pages[p];
            const auto paper = paperOf(page.format);
            const double width = paper.width() - 2 * sideMargin;
            if (header.isEmpty())
                header = addHeader(std::max(paper.width(), paper.height()));
            head(page, width);
            regions(page, width);
            const auto footer = addFooter(page.footer, width);
            if (p + 1 == sheet.pages.size()) {
                section(paper, sideMargin, header, footer);
            } else { // a section that ends within the document is said by its last paragraph
                const auto last = m_body.xml().open("w:p");
                const auto properties = m_body.xml().open("w:pPr");
                m_body.xml().leaf("w:pStyle", {{"w:val", docx::spacer}});
                section(paper, sideMargin, header, footer);
            }
            if (p == 0)
                about = text(page.kind);
            m_progress.report(static_cast<double>(p + 1) / static_cast<double>(sheet.pages.size() + 1));
        }
    }
    return finish(24, {title, about, QString::fromStdString(m_house.credit), {}, {}});
}

/// One map, or several of the same place in equal boxes, each under its indicator and year.
void DocxWriter::maps(const MapPage& page, QSizeF room) {
    if (page.map.beside.empty()) {
        m_blocks.map(page.map, room, mapLookOf(page));
        return;
    }
    std::vector<const layers::MapContent*> all{&page.map};
    for (const auto& beside : page.map.beside)
        all.push_back(beside.get());
    const std::size_t lines = (all.size() + 1) / 2;
    constexpr double gap = 4, title = 6;
    const double wide = (room.width() - gap) / 2, high = room.height() / static_cast<double>(lines) - title;
    const std::vector<double> widths{wide, gap, wide};
    std::vector<DocxBody::Row> rows;
    for (std::size_t i = 0; i < all.size(); ++i) {
        DocxCell cell;
        cell.write = [this, &page, shown = all[i], wide, high, i] {
            m_body.paragraph(docx::tableHead, shortTitle(*shown));
            m_blocks.map(*shown, {wide, high}, mapLookOf(page, i == 0));
        };
        if (i % 2 == 0)
            rows.emplace_back();
        else
            rows.back().cells.emplace_back();
        rows.back().cells.push_back(std::move(cell));
    }
    if (rows.back().cells.size() == 1)
        rows.back().cells.resize(3);
    m_body.table(widths, rows, 0);
    m_body.space(2);
}

QByteArray DocxWriter::map(const MapPage& page) {
    const auto paper = paperOf(page.format);
    const double width = paper.width() - 2 * mapMargin;
    const auto titles = titlesOf(page);
    const auto footer = footerOf(page.map);
    {
        const auto root = m_body.xml().open("w:document", docxSpaces());
        const auto body = m_body.xml().open("w:body");
        m_body.paragraph(docx::title, titles.title);
        if (!titles.subtitle.isEmpty())
            m_body.paragraph(docx::subtitle, titles.subtitle);
        if (page.map.fictional)
            fictional();
        const double titlePoints = 18 * m_house.textScale * 25.4 / 72;
        const auto lines = wrapped(titles.title, width, {titlePoints, Weight::Bold}).size();
        const double head = 9 + 8 * static_cast<double>(lines) + 12 + (page.map.fictional ? 6 : 0);
        std::vector<layers::Block> column;
        if (page.chart && !page.chart->items.empty())
            column.push_back(layers::ChartBlock{*page.chart});
        column.insert(column.end(), page.column.begin(), page.column.end());
        const double legendWidth = 66 * paper.width() / 297, gap = 6;
        DocxCell beside;
        if (page.format.upright) {
            maps(page, {width, (paper.height() - head) * 0.5});
            m_body.space(6);
            const double half = (width - gap) / 2;
            auto first = page.map.legend, others = page.map.legend;
            first.note = {};
            first.sections.resize(std::min<std::size_t>(1, first.sections.size()));
            others.sections.erase(others.sections.begin(), others.sections.begin() + first.sections.size());
            DocxCell left;
            left.write = [&] { m_blocks.legend(first, half, MapSizes::paper().mapHeight); };
            beside.write = [&] {
                m_blocks.legend(others, half, MapSizes::paper().mapHeight);
                m_blocks.write(column, half, paper.height() / 4);
            };
            const std::vector<double> widths{half, gap, half};
            m_body.table(widths, {{{{std::move(left), {}, std::move(beside)}, false, 0}}}, 0);
            m_body.space(1);
        } else {
            const double mapWidth = width - legendWidth - gap;
            DocxCell left;
            left.write = [&] { maps(page, {mapWidth, paper.height() - head - 22}); };
            beside.write = [&] {
                m_blocks.legend(page.map.legend, legendWidth, MapSizes::paper().mapHeight);
                m_blocks.write(column, legendWidth, paper.height() / 4);
            };
            const std::vector<double> widths{mapWidth, gap, legendWidth};
            m_body.table(widths, {{{{std::move(left), {}, std::move(beside)}, false, 0}}}, 0);
            m_body.space(1);
        }
        section(paper, mapMargin, {}, addFooter(footer, width));
    }
    return finish(
        18, {titles.title, titles.subtitle, QString::fromStdString(m_house.credit), mapAlternative(page.map), {}});
}

QByteArray DocxWriter::finish(double titlePoints, OfficePackage::Properties properties) {
    properties.recipe = m_details.recipe;
    m_package.add(document, "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                  m_body.xml().finish());
    addDocxParts(m_package, m_house, titlePoints, headingColour(m_house.accent));
    return m_package.finish(properties);
}

const layers::HouseStyle& houseOf(const layers::SheetPages& sheet) {
    static const layers::HouseStyle usual;
    return sheet.pages.empty() ? usual : sheet.pages.front().house;
}

} // namespace

QByteArray toDocx(const layers::PageContent& content, geo::Progress& progress, const FileDetails& details) {
    if (const auto* page = std::get_if<MapPage>(&content))
        return DocxWriter{page->house, progress, details}.map(*page);
    const auto& sheet = std::get<layers::SheetPages>(content);
    return DocxWriter{houseOf(sheet), progress, details}.sheet(sheet);
}

} // namespace paint
