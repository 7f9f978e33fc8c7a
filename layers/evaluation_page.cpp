#include "evaluation_page.hpp"

#include "evaluation_published.hpp"
#include "evaluation_subject.hpp"
#include "evaluation_words.hpp"
#include "page_footer.hpp"
#include "register_words.hpp"
#include "sheet_layout.hpp"
#include "survey_blocks.hpp"

#include <algorithm>

namespace layers {
namespace {

class EvaluationMaker {
public:
    explicit EvaluationMaker(const PageMaking& making)
        : m_making{making}, m_subject{evaluatedSubject(making.observatory.network(), making.document.subject)},
          m_statements{recordsAbout(making.observatory.network(), "statements", m_subject)},
          m_surveys{recordsAbout(making.observatory.network(), "surveys", m_subject)}, m_all{
                                                                                           evaluations(m_statements)} {}

    SheetPages make(geo::Progress& progress) {
        geo::ProgressPart placing{progress, 0, 0.3}, reading{progress, 0.3, 1};
        const auto codes = m_subject.neighbourhoods.empty() ? neighbourhoodsIn(m_making, m_subject.communes, placing)
                                                            : m_subject.neighbourhoods;
        m_published = publishedReadings(m_making, m_all, codes, reading);
        SheetPages pages{m_subject.name.empty() ? "evaluation" : m_subject.name, m_making.document.subject, {}};
        const auto add = [&](std::vector<Region> regions) {
            if (!regions.empty())
                pages.pages.push_back(page(std::move(regions)));
        };
        add(boardRegions());
        add(mapRegions());
        add(publishedRegions());
        add(statementRegions());
        add(surveyRegions());
        return pages;
    }

private:
    Box box(double x, double y, double width, double height) const {
        return sheet::onFormat(m_making.document.format, {x, y, width, height});
    }
    bool stands() const { return m_making.document.format.isPaper() && m_making.document.format.upright; }
    Box whole() const { return stands() ? box(14, 32, 182, 242) : box(10, 32, 277, 157); }
    BlockPage page(std::vector<Region> regions) const;
    Footer footer() const;
    std::vector<Block> titled(const Evaluation& evaluation, FigureTable table) const;
    TextBlock howToRead() const;
    std::vector<Region> boardRegions() const;
    std::vector<Region> mapRegions() const;
    std::vector<Region> publishedRegions() const;
    std::vector<Region> statementRegions() const;
    std::vector<Region> surveyRegions() const;

    const PageMaking& m_making;
    EvaluatedSubject m_subject;
    std::vector<geo::NetworkRecord> m_statements, m_surveys;
    std::vector<Evaluation> m_all;
    PublishedReadings m_published;
};

BlockPage EvaluationMaker::page(std::vector<Region> regions) const {
    BlockPage page;
    const auto& document = m_making.document;
    page.format = document.format;
    page.house = m_making.house;
    page.title = !document.title.empty()  ? verbatim(document.title)
                 : m_subject.name.empty() ? geo::Message{GEO_TR("Evaluation: T0, readings and targets")}
                                          : geo::Message{GEO_TR("Evaluation: %1"), {m_subject.name}};
    std::size_t measures = 0;
    for (const auto& evaluation : m_all)
        measures += evaluation.measures();
    page.subtitle = !document.subtitle.empty()
                        ? verbatim(document.subtitle)
                        : geo::Message{GEO_TR("T0, readings and targets as recorded · figures followed: %1"),
                                       {static_cast<std::int64_t>(measures)}};
    page.kind = GEO_TR("Evaluation");
    page.regions = std::move(regions);
    page.footer = footer();
    return page;
}

Footer EvaluationMaker::footer() const {
    static const indicators::Text ownRegister{"Registre de la structure, états initiaux et relevés",
                                              "Register of the office, initial states and readings"};
    Footer footer;
    for (const auto* list : {&m_statements, &m_surveys})
        for (const auto& record : *list)
            addOnce(footer.sources, record.at("source"));
    if (footer.sources.empty())
        footer.sources.push_back(ownRegister.in(m_making.language));
    addToFooter(footer, m_making.observatory, m_published.sources);
    if (m_published.map)
        addToFooter(footer, *m_published.map);
    return footer;
}

/// Under the name of the subject, where there are several.
std::vector<Block> EvaluationMaker::titled(const Evaluation& evaluation, FigureTable table) const {
    std::vector<Block> blocks;
    if (m_all.size() > 1) {
        TextBlock name;
        name.heading =
            verbatim(subjectName(m_making.observatory.network(), evaluation.subjectKind, evaluation.subject));
        blocks.emplace_back(std::move(name));
    }
    blocks.emplace_back(std::move(table));
    return blocks;
}

TextBlock EvaluationMaker::howToRead() const {
    TextBlock text;
    text.look = TextBlock::Look::Note;
    const auto add = [&](const char* id, geo::Message words) { text.paragraphs.push_back({id, std::move(words)}); };
    add("status", GEO_TR("Where a figure stands is the latest reading beside T0 and the target: what moved, not why."));
    bool frozen = false, several = false;
    for (const auto& evaluation : m_all)
        for (const auto& question : evaluation.questions)
            for (const auto& measure : question.measures) {
                frozen = frozen || (measure.first() && measure.first()->frozen);
                several = several || measure.t0.size() > 1;
            }
    if (frozen)
        add("frozen", GEO_TR("A frozen T0 does not change any more; later values are readings beside it."));
    if (several)
        add("several", GEO_TR("Where several T0 are recorded, the oldest is the one compared with."));
    if (const auto& note = m_making.document.note; !note.empty())
        add("note", verbatim(note));
    return text;
}

std::vector<Region> EvaluationMaker::boardRegions() const {
    std::vector<Block> blocks;
    for (const auto& evaluation : m_all) {
        if (!evaluation.hasT0() && m_all.size() == 1)
            blocks.emplace_back(Notice{{},
                                       GEO_TR("No initial state (T0) is recorded; readings have nothing to stand "
                                              "beside.")});
        for (auto& block : titled(evaluation, statusBoard(evaluation, m_making.language)))
            blocks.push_back(std::move(block));
    }
    if (m_all.empty())
        blocks.emplace_back(Notice{GEO_TR("T0 and later values"),
                                   m_subject.site
                                       ? geo::Message{GEO_TR("No initial state (T0) is recorded for this site.")}
                                       : geo::Message{GEO_TR("No initial state (T0) is recorded.")}});
    else
        blocks.emplace_back(howToRead());
    return {{whole(), std::move(blocks)}};
}

/// Both years side by side, one legend for both.
std::vector<Region> EvaluationMaker::mapRegions() const {
    const auto& map = m_published.map;
    if (!map || map->beside.empty())
        return {};
    const auto caption = [&](const MapContent& one) {
        const auto& figures = *one.filled->figures;
        return geo::Message{"%1, %2",
                            {figures.indicator.shortLabel.in(m_making.language), std::to_string(figures.year)}};
    };
    const Block first = MapBlock{map, caption(*map)};
    const Block later = MapBlock{map->beside.front(), caption(*map->beside.front())};
    const Block legend = LegendBlock{map, {}};
    if (stands())
        return {{box(14, 32, 120, 112), {first}}, {box(14, 152, 120, 112), {later}}, {box(140, 32, 56, 232), {legend}}};
    return {{box(10, 32, 104, 148), {first}}, {box(119, 32, 104, 148), {later}}, {box(228, 32, 59, 157), {legend}}};
}

/// What is published, then the same beside neighbourhoods of similar value.
std::vector<Region> EvaluationMaker::publishedRegions() const {
    std::vector<Block> left, right;
    for (const auto& table : m_published.tables)
        left.emplace_back(table);
    for (const auto& table : m_published.besides)
        right.emplace_back(table);
    if (left.empty())
        return {};
    if (stands() || right.empty()) {
        std::ranges::move(right, std::back_inserter(left));
        return {{whole(), std::move(left)}};
    }
    return {{box(10, 32, 118, 157), std::move(left)}, {box(138, 32, 149, 157), std::move(right)}};
}

std::vector<Region> EvaluationMaker::statementRegions() const {
    std::vector<Block> blocks;
    for (const auto& evaluation : m_all)
        for (auto& block : titled(evaluation, statementTable(evaluation, m_making.language)))
            blocks.push_back(std::move(block));
    if (blocks.empty())
        return {};
    return {{whole(), std::move(blocks)}};
}

/// In two columns, question after question.
std::vector<Region> EvaluationMaker::surveyRegions() const {
    std::vector<Block> left, right;
    double leftHeight = 0, rightHeight = 0;
    const double width = stands() ? 86 : 132;
    for (const auto& question : surveyQuestions(m_surveys)) {
        Block chart = ChartBlock{surveyChart(question, m_making.language)};
        const bool toLeft = leftHeight <= rightHeight;
        (toLeft ? leftHeight : rightHeight) += sheet::expectedHeight(chart, width) + sheet::gap;
        (toLeft ? left : right).push_back(std::move(chart));
    }
    if (left.empty())
        return {};
    const double top = 32, height = stands() ? 242 : 157;
    std::vector<Region> regions{{box(stands() ? 14 : 10, top, width, height), std::move(left)}};
    if (!right.empty())
        regions.push_back({box(stands() ? 110 : 155, top, width, height), std::move(right)});
    return regions;
}

} // namespace

SheetPages evaluationPage(const PageMaking& making, geo::Progress& progress) {
    return EvaluationMaker{making}.make(progress);
}

} // namespace layers
