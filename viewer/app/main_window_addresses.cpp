// An address found in the palette: on the map, and which neighbourhoods hold it.
#include "main_window.hpp"

#include "explore/address_mark.hpp"
#include "explore/address_search.hpp"
#include "explore/command_palette.hpp"
#include "map_canvas.hpp"
#include "text.hpp"
#include "workspace.hpp"

#include "locate.hpp"
#include "place_positions.hpp"

#include <algorithm>
#include <cmath>

namespace app {
namespace {

/// Where an address lies towards one generation of neighbourhoods.
struct AddressPosition {
    int generation = 0;
    std::string situation; ///< one of layers::positionWords
    QString neighbourhood; ///< name and code of the one that holds it or is nearest
    double metres = 0;     ///< to its outline
    bool toCheck = false;
};

/// The latest generation first.
std::vector<AddressPosition> positionsOf(const geo::Observatory& observatory, const geo::AddressFound& address,
                                         geo::Progress& progress) {
    geo::LayerContent layer;
    layer.shapes = geo::LayerContent::Shapes::Points;
    layer.points.emplace_back(address.place);
    layer.rows.emplace_back();
    std::vector<AddressPosition> positions;
    std::size_t column = 0;
    for (const auto& counts : layers::addPositions(layer, observatory, address.doubt, progress)) {
        const auto cell = [&](layers::PositionColumn which) -> const geo::LayerCell& {
            return layer.rows.front()[column + static_cast<std::size_t>(which)];
        };
        const auto text = [&](layers::PositionColumn which) { return std::get<std::string>(cell(which)); };
        const auto number = [&](layers::PositionColumn which) { return std::get<geo::Cell>(cell(which)).value; };
        positions.push_back({counts.generation, text(layers::PositionColumn::Situation),
                             QString::fromStdString(text(layers::PositionColumn::Name) + " (" +
                                                    text(layers::PositionColumn::Code) + ')'),
                             number(layers::PositionColumn::Distance), number(layers::PositionColumn::ToCheck) > 0});
        column += layers::positionColumns;
    }
    std::ranges::sort(positions, std::ranges::greater{}, &AddressPosition::generation);
    return positions;
}

QString metres(double value) { return QStringLiteral("%1\u202Fm").arg(paint::number(std::round(value), 0)); }

QString sentence(const AddressPosition& one) {
    const auto& words = layers::positionWords;
    if (one.situation == words.back())
        return MainWindow::tr("generation %1: the perimeters that are loaded do not tell").arg(one.generation);
    if (one.situation == words[words.size() - 2])
        return MainWindow::tr("generation %1: in no neighbourhood, nor within %2 of one")
            .arg(one.generation)
            .arg(metres(layers::positionSteps.back()));
    auto said = one.situation == words.front()
                    ? MainWindow::tr("generation %1: in %2").arg(one.generation).arg(one.neighbourhood)
                    : MainWindow::tr("generation %1: outside, %2 from %3")
                          .arg(one.generation)
                          .arg(metres(one.metres), one.neighbourhood);
    if (one.toCheck)
        said += MainWindow::tr(", to be checked (the outline is %1 away)").arg(metres(one.metres));
    return said;
}

QString sentence(const geo::AddressFound& address, const std::vector<AddressPosition>& positions) {
    QStringList parts;
    for (const auto& one : positions)
        parts << sentence(one);
    auto label = QString::fromStdString(address.label);
    if (address.exactness == geo::AddressFound::Exactness::Street)
        label = MainWindow::tr("%1 (middle of the street)").arg(label);
    return paint::typeset(MainWindow::tr("%1: %2.").arg(label, parts.join(QStringLiteral("; ")))) + QLatin1Char{' '} +
           paint::text(geo::Message{layers::locationIsIndicative});
}

} // namespace

void MainWindow::makeAddresses() {
    m_address = new AddressMark{*m_map}; // owned by the map
    auto* search = new AddressSearch{*m_workspace, m_jobs, this};
    connect(m_palette, &CommandPalette::typed, search, &AddressSearch::find);
    connect(search, &AddressSearch::found, m_palette, &CommandPalette::setAddresses);
    connect(m_palette, &CommandPalette::chosen, m_address, &AddressMark::clear);
    connect(m_workspace, &Workspace::holdingsChanged, m_address, &AddressMark::clear);
}

void MainWindow::showAddress(const geo::AddressFound& address) {
    constexpr double around = 400; // metres: the blocks about, and a neighbourhood that is near
    choosePerspective(Perspective::Explore);
    if (const auto content = m_workspace->content();
        content && content->territory && !geo::contains(*content->territory, address.place) &&
        std::ranges::count(m_workspace->holdings().communes, address.communeCode, &Place::code) > 0) {
        m_workspace->chooseTerritory({geo::GeographyKind::Commune, address.communeCode});
        m_shownTerritory = {static_cast<int>(geo::GeographyKind::Commune), address.communeCode}; // not shown whole
    }
    geo::Extent extent;
    extent.add(address.place);
    m_map->glideTo(extent.grown(std::max(around, address.doubt)));
    m_map->setFocus();
    m_address->show(address.place, address.doubt);
    using Positions = std::vector<AddressPosition>;
    auto future = startJob<Positions>(
        *QThreadPool::globalInstance(), [file = m_workspace->file(), address](geo::Progress& progress) {
            return positionsOf(geo::Observatory::open(file, geo::Observatory::Mode::Read), address, progress);
        });
    m_jobs.follow<Positions>(
        this, tr("Looking where the address lies"), future,
        [this, address](const Positions& positions) { tell(sentence(address, positions), false); },
        [this](const geo::Error& error) { tell(paint::text(error), true); });
}

} // namespace app
