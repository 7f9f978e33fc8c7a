// What the widgets ask the workspace to change.
#include "workspace.hpp"

#include "proposals.hpp"

#include <algorithm>

namespace app {

using geo::GeographyKind;
using layers::LayerKind;
using layers::MapDocument;

namespace {

/// Edits of one kind that follow each other while a slider moves; each gesture has its own id.
constexpr int ringMergeBase = 1000, styleMergeBase = 1'000'000;

/// Classes that were locked stay where they can be read: in an indicator of the same unit.
void carryLock(const layers::IndicatorStyle& from, layers::IndicatorStyle& to, const Holdings& holdings) {
    const auto *before = holdings.offer(from.indicator), *after = holdings.offer(to.indicator);
    if (from.lockedBreaks.empty() || from.since || !before || !after ||
        before->indicator.unit != after->indicator.unit || before->indicator.nature != after->indicator.nature)
        return;
    to.lockedBreaks = from.lockedBreaks;
    to.method = from.method;
    to.classes = from.classes;
    to.palette = from.palette;
}

void keepYear(MapDocument& document, const Holdings& holdings) {
    auto* layer = document.find(LayerKind::Indicator);
    if (!layer || !layer->style.year)
        return;
    const auto* offer = holdings.offer(layer->style.indicator);
    const auto years = offer ? offer->years.find(layer->geography) : decltype(offer->years.find(layer->geography)){};
    if (!offer || years == offer->years.end() ||
        std::find(years->second.begin(), years->second.end(), *layer->style.year) == years->second.end())
        layer->style.year.reset();
}

} // namespace

void Workspace::chooseIndicator(const std::string& id) {
    const auto* offer = m_holdings.offer(id);
    edit(tr("Choose an indicator"), [&](MapDocument& document) {
        auto* layer = document.find(LayerKind::Indicator);
        if (!layer || layer->style.indicator == id)
            return;
        const auto before = layer->style;
        layer->style = layers::IndicatorStyle{};
        layer->style.indicator = id;
        carryLock(before, layer->style, m_holdings);
        if (before.since) // of this one too, where its years compare
            showSince(layer->style, before.since);
        for (auto& map : document.beside) // other years of the indicator stay other years of the indicator
            if (map.indicator == before.indicator)
                map.indicator = id;
        if (const auto* category = m_holdings.category(id)) {
            layer->style.form = layers::MapForm::Categories;
            layer->geography = category->level;
            document.beside.clear(); // texts have no classes to share
        }
        if (offer && !offer->years.contains(layer->geography))
            layer->geography = offer->years.begin()->first;
        keepSince(document, m_holdings);
        keepBeside(document, m_holdings);
    });
}

void Workspace::chooseYear(int year) {
    edit(tr("Choose a year"), [&](MapDocument& document) {
        auto* layer = document.find(LayerKind::Indicator);
        if (!layer)
            return;
        for (auto& map : document.beside) // the year of a map beside: the two change places
            if (map.indicator == layer->style.indicator && yearShown(m_holdings, map, layer->geography) == year)
                map.year =
                    yearShown(m_holdings, {layer->style.indicator, layer->style.year}, layer->geography).value_or(year);
        if (yearShown(m_holdings, {layer->style.indicator, layer->style.year}, layer->geography) != year)
            layer->style.compareAnyway.clear(); // it was said of another year
        layer->style.year = year;
        keepSince(document, m_holdings);
        keepBeside(document, m_holdings);
    });
}

void Workspace::chooseSince(std::optional<int> year, const std::string& reason) {
    const auto what = !year ? tr("Show the figures again")
                      : reason.empty()
                          ? tr("Show the change since %1").arg(*year)
                          : tr("Show the change since %1 anyway: %2").arg(*year).arg(QString::fromStdString(reason));
    editStyle(what, [&](layers::IndicatorStyle& style) { showSince(style, year, reason); });
}

void Workspace::chooseLevel(GeographyKind level) {
    edit(tr("Choose a level"), [&](MapDocument& document) {
        auto* layer = document.find(LayerKind::Indicator);
        if (!layer)
            return;
        layer->geography = level;
        layer->vintage = level == GeographyKind::Qpv ? std::optional{generation()} : std::nullopt;
        const auto* offer = m_holdings.offer(layer->style.indicator);
        if (!offer || !offer->years.contains(level)) {
            const auto other = firstIndicatorAt(m_holdings, level);
            layer->style = layers::IndicatorStyle{};
            layer->style.indicator = other;
        }
        keepYear(document, m_holdings);
        keepSince(document, m_holdings);
        keepBeside(document, m_holdings);
    });
}

void Workspace::chooseGeneration(int wanted) {
    edit(tr("Choose a perimeter generation"), [&](MapDocument& document) {
        for (auto& layer : document.layers)
            if (layer.kind == LayerKind::Neighbourhoods ||
                (layer.kind == LayerKind::Indicator && layer.geography == GeographyKind::Qpv))
                layer.vintage = wanted;
        document.selected.clear(); // the outline of the other generation is another neighbourhood
    });
}

void Workspace::chooseTerritory(const layers::Territory& territory) {
    edit(tr("Choose my territory"), [&](MapDocument& document) {
        if (document.around == territory)
            return;
        document.around = territory;
        document.extent.reset();
        selectIn(document, m_holdings);
    });
}

void Workspace::setVisible(layers::LayerId id, bool visible) {
    edit(visible ? tr("Show a layer") : tr("Hide a layer"), [&](MapDocument& document) {
        for (auto& layer : document.layers)
            if (layer.id == id)
                layer.visible = visible;
    });
}

void Workspace::editStyle(const QString& text, const std::function<void(layers::IndicatorStyle&)>& change,
                          int gesture) {
    edit(
        text,
        [&](MapDocument& document) {
            if (auto* layer = document.find(LayerKind::Indicator))
                change(layer->style);
        },
        gesture == 0 ? 0 : styleMergeBase + gesture);
}

void Workspace::setBeside(const QString& text, const std::vector<layers::MapBeside>& maps) {
    edit(text, [&](MapDocument& document) { document.beside = maps; });
}

const layers::IndicatorStyle* Workspace::style() const {
    const auto* layer = m_document.find(LayerKind::Indicator);
    return layer ? &layer->style : nullptr;
}

void Workspace::setRing(double metres, int gesture) {
    edit(
        tr("Change the distance"),
        [&](MapDocument& document) {
            if (auto* ring = document.find(LayerKind::Ring))
                ring->bufferMetres = metres;
        },
        ringMergeBase + gesture);
}

void Workspace::select(const std::string& code) {
    if (code == selected())
        return;
    auto document = m_document;
    document.selected.clear();
    if (!code.empty())
        document.selected.push_back(code);
    m_portrait.reset();
    setDocument(document);
    if (fillsNeighbourhoods() && !code.empty())
        m_picked.pickCodes(std::span{&code, 1});
    else if (!code.empty() && m_picked.size() == 1)
        m_picked.clear(); // it was the place of the portrait before
}

void Workspace::showPortraitOf(const layers::PortraitSubject& subject) {
    if (subject.level == GeographyKind::Qpv)
        return select(subject.code);
    if (subject == portraitSubject())
        return;
    m_place = subject;
    m_perimeter = layers::Perimeter::Strict;
    m_portrait.reset();
    auto document = m_document;
    document.selected.clear();
    document == m_document ? requestPortrait() : setDocument(document);
}

bool Workspace::fillsNeighbourhoods() const {
    return m_picked.zones() && m_picked.zones()->geography().kind == geo::GeographyKind::Qpv;
}

void Workspace::choosePerimeter(layers::Perimeter perimeter) {
    if (perimeter == m_perimeter)
        return;
    m_perimeter = perimeter;
    requestPortrait();
}

} // namespace app
