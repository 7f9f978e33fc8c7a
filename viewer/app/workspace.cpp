#include "workspace.hpp"

#include "map_commands.hpp"
#include "perimeter_table.hpp"
#include "proposals.hpp"
#include "text.hpp"

#include <QSettings>

#include <algorithm>

namespace app {

using geo::GeographyKind;
using layers::LayerKind;

Workspace::Workspace(Jobs& jobs, QObject* parent) : QObject{parent}, m_jobs{jobs} {
    m_writing.setMaxThreadCount(1);
    // Picking one zone of the map is asking for its portrait.
    connect(&m_picked, &ZoneSelection::changed, this, [this] {
        if (m_picked.size() == 1)
            showPortraitOf({m_picked.zones()->geography().kind, m_picked.codes().front()});
    });
}

Workspace::~Workspace() = default;

void Workspace::open(const std::filesystem::path& file) {
    if (isOpen())
        saveView();
    release();
    m_file = file;
    m_undo.clear();
    m_document = m_aside = {};
    m_content.reset();
    m_portrait.reset();
    m_figures.reset();
    m_place.reset();
    m_perimeter = layers::Perimeter::Strict;
    m_presence.enter(file);
    startReading();
}

void Workspace::release() {
    m_contentJobs.cancel();
    m_portraitJobs.cancel();
    m_figuresJob.cancel();
    m_backtestJob.cancel();
    m_perimetersJob.cancel();
    m_map.reset();
    m_numbers.reset();
    m_check.reset();
    m_pages.reset();
}

Reading* Workspace::pages() {
    if (!m_pages && m_map)
        m_pages = std::make_unique<Reading>(m_file);
    return m_pages.get();
}

void Workspace::reload() { startReading(); }

void Workspace::startReading() {
    m_check.reset();
    m_pages.reset();
    m_map = std::make_unique<Reading>(m_file);
    m_numbers = std::make_unique<Reading>(m_file);
    auto future = m_map->start<Holdings>(collectHoldings);
    m_jobs.follow<Holdings>(
        this, tr("Opening %1").arg(QString::fromStdString(m_file.filename().string())), future,
        [this](const Holdings& holdings) { holdingsArrived(holdings); },
        [this](const geo::Error& error) {
            m_file.clear();
            m_presence.leave();
            release();
            m_holdings = {};
            emit holdingsChanged();
            emit failed(error);
        });
}

void Workspace::holdingsArrived(const Holdings& holdings) {
    m_holdings = holdings;
    m_holdings.readOnly = !isWritable(m_file) || m_presence.other();
    auto& document = explored();
    if (document.layers.empty() && !m_holdings.empty() && restoreDocument(document))
        addNewLayers(document, m_holdings);
    else if (document.layers.empty() || !stillThere(document, m_holdings))
        document = proposedDocument(m_holdings); // nothing yet, or what was shown has been taken out
    else
        addNewLayers(document, m_holdings);
    keepSince(document, m_holdings);
    keepBeside(document, m_holdings);
    emit holdingsChanged();
    emit documentChanged();
    requestContent();
    requestPortrait();
}

void Workspace::edit(const QString& text, const std::function<void(layers::MapDocument&)>& change, int mergeId) {
    auto changed = m_document;
    change(changed);
    if (changed == m_document)
        return;
    m_undo.push(new EditMap{*this, text, changed, mergeId});
}

void Workspace::setPerspective(Perspective perspective) {
    if (perspective == m_perspective)
        return;
    m_perspective = perspective;
    std::swap(m_document, m_aside);
    if (!selected().empty())
        m_place.reset();
    emit perspectiveChanged();
    emit documentChanged();
    requestContent();
    requestPortrait();
}

void Workspace::setDocument(const layers::MapDocument& document, Perspective of) {
    if (of == m_perspective)
        setDocument(document);
    else
        m_aside = document;
}

void Workspace::takeRegister(const RegisterHoldings& changed) {
    static_cast<RegisterHoldings&>(m_holdings) = changed;
    if (!explored().layers.empty())
        addNewLayers(explored(), m_holdings);
    emit registerChanged();
    emit documentChanged();
    requestContent();
}

std::optional<geo::Extent> Workspace::wholeExtent() const {
    const auto network = m_perspective == Perspective::Network ? m_holdings.registerExtent() : std::nullopt;
    return network ? network : m_holdings.extent();
}

void Workspace::setDocument(const layers::MapDocument& document) {
    if (document == m_document)
        return;
    m_document = document;
    if (!selected().empty())
        m_place.reset();
    emit documentChanged();
    requestContent();
    requestPortrait();
}

void Workspace::requestContent() {
    if (m_map && !m_document.layers.empty())
        m_contentJobs.request([this] { return startContent(); });
}

QFuture<void> Workspace::startContent() {
    using Content = std::shared_ptr<const layers::MapContent>;
    auto wanted = m_document;
    if (!wanted.around.kind && !wanted.extent)
        wanted.extent = wholeExtent(); // "Everything" means all of it, not what happens to be selected
    auto future = m_map->start<Content>([document = std::move(wanted)](Reading::Desk& desk, geo::Progress& progress) {
        return Content{std::make_shared<layers::MapContent>(desk.loader.load(document, progress))};
    });
    m_jobs.follow<Content>(
        this, tr("Preparing the map"), future,
        [this](const Content& content) {
            m_content = content;
            m_picked.setZones(content->filled ? content->filled->zones : nullptr);
            emit contentChanged();
            requestFigures();
        },
        [this](const geo::Error& error) { emit failed(error); }, [this] { m_contentJobs.ended(); });
    return QFuture<void>{future};
}

void Workspace::requestPortrait() {
    if (!m_numbers)
        return;
    if (portraitSubject().code.empty()) {
        m_portraitJobs.cancel();
        m_portrait.reset();
        emit portraitChanged();
        return;
    }
    m_portraitJobs.request([this] { return startPortrait(); });
}

QFuture<void> Workspace::startPortrait() {
    using Shared = std::shared_ptr<const layers::Portrait>;
    const auto* layer = m_document.find(LayerKind::Indicator);
    const auto shown = layer ? layer->style.indicator : std::string{};
    const auto show = [this, perimeter = m_perimeter, subject = portraitSubject()](const Shared& portrait) {
        if (subject != portraitSubject() || perimeter != m_perimeter)
            return;
        m_portrait = portrait;
        emit portraitChanged();
    };
    auto future =
        m_numbers->start<Shared>([this, show, subject = portraitSubject(), perimeter = m_perimeter,
                                  metres = ringMetres(), shown](Reading::Desk& desk, geo::Progress& progress) {
            // The published figures are shown while the first estimates are made. This object waits for its jobs.
            const auto published = [this, show](const layers::Portrait& portrait) {
                QMetaObject::invokeMethod(
                    this, [show, early = Shared{std::make_shared<layers::Portrait>(portrait)}] { show(early); },
                    Qt::QueuedConnection);
            };
            return Shared{std::make_shared<layers::Portrait>(
                layers::portrait(desk.observatory, desk.catalogue, paint::language(), subject, perimeter, metres, shown,
                                 progress, &desk.loader, published))};
        });
    m_jobs.follow<Shared>(
        this, tr("Computing the portrait"), future, show, [this](const geo::Error& error) { emit failed(error); },
        [this] {
            withoutEstimates();
            m_portraitJobs.ended();
        });
    return QFuture<void>{future};
}

QFuture<Outcome<std::shared_ptr<const layers::LiveFigures>>> Workspace::startLive(const geo::MultiPolygon& shape,
                                                                                  double ringMetres) {
    using Shared = std::shared_ptr<const layers::LiveFigures>;
    const auto* shown = style();
    const auto onMap = shown && m_holdings.offer(shown->indicator) ? shown->indicator : std::string{};
    return m_numbers->start<Shared>([shape, ringMetres, onMap](Reading::Desk& desk, geo::Progress& progress) {
        return Shared{std::make_shared<layers::LiveFigures>(desk.live().figures(shape, ringMetres, progress, onMap))};
    });
}

/// Where the making of the estimates was stopped or failed, nobody waits for them any more.
void Workspace::withoutEstimates() {
    if (!m_portrait || !m_portrait->estimatesPending)
        return;
    auto settled = std::make_shared<layers::Portrait>(*m_portrait);
    settled->estimatesPending = false;
    m_portrait = std::move(settled);
    emit portraitChanged();
}

void Workspace::askProvenance(QObject* owner, const layers::FigureAsked& asked, const layers::PortraitSubject& of,
                              std::function<void(std::shared_ptr<const indicators::Provenance>)> done,
                              std::function<void(const geo::Error&)> refused) {
    if (!m_numbers)
        return;
    using Shared = std::shared_ptr<const indicators::Provenance>;
    auto future = m_numbers->start<Shared>([of, asked](Reading::Desk& desk, geo::Progress& progress) {
        return Shared{std::make_shared<indicators::Provenance>(
            layers::provenance(desk.observatory, desk.loader, of, asked, progress))};
    });
    m_jobs.follow<Shared>(owner, tr("Looking up a figure"), future, std::move(done), std::move(refused));
}

QFuture<Outcome<Workspace::Backtest>> Workspace::startBacktest() {
    if (!m_check)
        m_check = std::make_unique<Reading>(m_file);
    auto future = m_check->start<Backtest>([](Reading::Desk& desk, geo::Progress& progress) {
        return indicators::backtest(desk.observatory, desk.catalogue, {}, progress);
    });
    m_backtestJob = QFuture<void>{future};
    return future;
}

QFuture<Outcome<Workspace::Perimeters>> Workspace::startPerimeters() {
    if (!m_check)
        m_check = std::make_unique<Reading>(m_file);
    auto future = m_check->start<Perimeters>([](Reading::Desk& desk, geo::Progress& progress) {
        indicators::Estimator estimator{desk.observatory, desk.catalogue};
        auto report = std::make_shared<const indicators::PerimeterReport>(
            indicators::perimeterReport(desk.observatory, estimator, {}, progress));
        auto book = std::make_shared<const layers::Workbook>(layers::perimeterWorkbook(desk.observatory, *report));
        return Perimeters{std::move(report), std::move(book)};
    });
    m_perimetersJob = QFuture<void>{future};
    return future;
}

void Workspace::requestFigures() {
    m_figuresJob.cancel();
    std::shared_ptr<const geo::ZoneSet> zones;
    std::vector<std::uint32_t> shown;
    for (const auto& outlines : m_content->outlines)
        if (outlines.kind == LayerKind::Neighbourhoods) {
            zones = outlines.zones;
            shown = outlines.shown;
        }
    if (!zones || !m_map)
        return;
    using Shared = std::shared_ptr<const NeighbourhoodFigures>;
    // With the map, whose thread is soon free again: the first estimates of a portrait take longer.
    auto future = m_map->start<Shared>([zones, shown, ids = publishedForTable(m_holdings, m_document)](
                                           Reading::Desk& desk, geo::Progress& progress) {
        return Shared{std::make_shared<NeighbourhoodFigures>(neighbourhoodFigures(desk, *zones, shown, ids, progress))};
    });
    m_figuresJob = QFuture<void>{future};
    m_jobs.follow<Shared>(
        this, {}, future,
        [this](const Shared& figures) {
            m_figures = figures;
            emit figuresChanged();
        },
        [this](const geo::Error& error) { emit failed(error); });
}

std::string Workspace::selected() const {
    return m_document.selected.empty() ? std::string{} : m_document.selected.front();
}

layers::PortraitSubject Workspace::portraitSubject() const {
    return m_place ? *m_place : layers::PortraitSubject{GeographyKind::Qpv, selected()};
}

double Workspace::ringMetres() const {
    const auto* ring = m_document.find(LayerKind::Ring);
    return ring ? ring->bufferMetres : 300;
}

int Workspace::generation() const {
    const auto* layer = m_document.find(LayerKind::Neighbourhoods);
    const auto loaded = m_holdings.generations();
    if (!layer || loaded.empty())
        return 0;
    return layer->vintage.value_or(loaded.back());
}

void Workspace::saveView() const {
    const auto& explored = document(Perspective::Explore);
    if (!isOpen() || explored.layers.empty())
        return;
    QSettings settings;
    settings.setValue(viewKey(m_file), QString::fromStdString(layers::toJson(explored)));
}

bool Workspace::restoreDocument(layers::MapDocument& document) {
    const auto kept = QSettings{}.value(viewKey(m_file)).toString();
    if (kept.isEmpty())
        return false;
    try {
        document = layers::mapDocumentFromJson(kept.toStdString());
    } catch (const geo::Error&) {
        return false; // written by another version: the proposal is as good
    }
    if (!stillThere(document, m_holdings)) {
        document = {};
        return false;
    }
    return true;
}

} // namespace app
