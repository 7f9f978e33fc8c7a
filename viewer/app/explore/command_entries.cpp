#include "command_entries.hpp"

#include "bookmarks.hpp"
#include "network/network.hpp"
#include "network/record_list.hpp"
#include "network/record_words.hpp"
#include "observatory/zones.hpp"
#include "text.hpp"
#include "words.hpp"
#include "workspace.hpp"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <map>
#include <utility>

namespace app {
namespace {

const char* const groupProperty = "commandGroup";

/// "Sa&ve the map…": "Save the map…"; "Parks && gardens": "Parks & gardens".
QString withoutMnemonic(const QString& text) {
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == QLatin1Char{'&'} && ++i == text.size())
            break;
        plain += text[i];
    }
    return plain;
}

void addMenu(std::vector<CommandEntry>& entries, QMenu& menu, const QString& path) {
    emit menu.aboutToShow();
    for (auto* action : menu.actions()) {
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible())
            continue;
        const auto text = withoutMnemonic(action->text());
        if (action->menu()) {
            addMenu(entries, *action->menu(), path + QStringLiteral(" › ") + text);
            continue;
        }
        const auto group = action->property(groupProperty);
        entries.push_back({group.isValid() ? static_cast<CommandGroup>(group.toInt()) : CommandGroup::Actions, text,
                           path, action->shortcut().toString(QKeySequence::NativeText), QPointer<QAction>{action}});
    }
}

CommandEntry entryOf(CommandGroup group, const Place& place) {
    return {group, place.name, place.detail, QString::fromStdString(place.code), place};
}

void addNeighbourhoods(std::vector<CommandEntry>& entries, const std::vector<Place>& neighbourhoods) {
    for (const auto& place : neighbourhoods) {
        auto entry = entryOf(CommandGroup::Neighbourhoods, place);
        entry.detail =
            QCoreApplication::translate("app", "%1, QPV generation %2").arg(place.detail).arg(place.generation);
        entries.push_back(std::move(entry));
    }
}

void addTerritories(std::vector<CommandEntry>& entries, const geo::Observatory& observatory) {
    for (const auto& found : layers::places(observatory)) {
        if (found.kind == layers::Place::Kind::Contract)
            continue; // a record of the register
        const bool epci = found.kind == layers::Place::Kind::Epci;
        Place place{epci ? geo::GeographyKind::Epci : geo::GeographyKind::Department, found.code,
                    QString::fromStdString(found.name),
                    epci ? QCoreApplication::translate("app", "EPCI")
                         : QCoreApplication::translate("app", "Department"),
                    found.extent};
        if (place.name.isEmpty())
            place.name = territoryName(place);
        entries.push_back(entryOf(CommandGroup::Territories, place));
    }
}

void addIris(std::vector<CommandEntry>& entries, const geo::Observatory& observatory,
             const std::vector<Place>& communes) {
    const auto& zones = observatory.zones();
    const auto geography = zones.find(geo::GeographyKind::Iris);
    if (!geography)
        return;
    std::map<std::string, geo::Extent> boxes;
    for (auto& [code, box] : zones.boxes(*geography))
        boxes.emplace(code, box);
    std::map<std::string_view, QString> names; // of communes: codes are read without them
    for (const auto& commune : communes)
        names.emplace(commune.code, commune.name);
    const auto named = [&](const std::string& iris) {
        constexpr std::size_t ofCommune = 5;
        const auto found = names.find(std::string_view{iris}.substr(0, ofCommune));
        return found == names.end() ? QString{} : found->second;
    };
    const auto set = zones.loadCodes(*geography);
    for (std::size_t i = 0; i < set->size(); ++i)
        if (const auto box = boxes.find(set->code(i)); box != boxes.end())
            entries.push_back(
                entryOf(CommandGroup::Iris, {geo::GeographyKind::Iris, set->code(i),
                                             QString::fromStdString(set->name(i)), named(set->code(i)), box->second}));
}

void addRecords(std::vector<CommandEntry>& entries, const geo::NetworkRegister& network) {
    for (const auto& kind : geo::recordKinds()) {
        const auto one = firstUpper(oneOfKind(kind));
        for (const auto& record : recordList(network, kind).records) {
            const auto detail = record.detail.isEmpty() ? one : one + QStringLiteral(" · ") + record.detail;
            entries.push_back(
                {CommandGroup::Network, record.title, detail, {}, FoundRecord{std::string{kind.id}, record.key}});
        }
    }
}

} // namespace

QAction* inGroup(QAction* action, CommandGroup group) {
    action->setProperty(groupProperty, static_cast<int>(group));
    return action;
}

std::vector<CommandEntry> commandsOf(const QMenuBar& menus) {
    std::vector<CommandEntry> entries;
    for (const auto* action : menus.actions())
        if (action->menu())
            addMenu(entries, *action->menu(), withoutMnemonic(action->text()));
    return entries;
}

std::vector<CommandEntry> commandsOf(const std::vector<Offer>& indicators,
                                     const std::vector<CategoryOffer>& categories) {
    std::vector<CommandEntry> entries;
    for (const auto& offer : indicators)
        entries.push_back({CommandGroup::Indicators, listedName(offer.indicator),
                           QString::fromStdString(indicators::themeLabel(offer.indicator.theme).in(paint::language())),
                           QString::fromStdString(offer.indicator.id), FoundIndicator{offer.indicator.id}});
    for (const auto& category : categories)
        entries.push_back({CommandGroup::Indicators,
                           category.name,
                           QCoreApplication::translate("app", "Categories"),
                           {},
                           FoundIndicator{category.id}});
    return entries;
}

std::vector<CommandEntry> commandsOf(const geo::Observatory& observatory, const std::vector<Place>& neighbourhoods,
                                     const std::vector<Place>& communes) {
    std::vector<CommandEntry> entries;
    addNeighbourhoods(entries, neighbourhoods);
    for (const auto& place : communes)
        entries.push_back(entryOf(CommandGroup::Communes, place));
    addTerritories(entries, observatory);
    addRecords(entries, observatory.network());
    addIris(entries, observatory, communes);
    return entries;
}

FileCommands::FileCommands(Workspace& workspace, QObject* parent) : QObject{parent}, m_workspace{workspace} {
    const auto outdated = [this] { m_stale = true; };
    connect(&workspace, &Workspace::holdingsChanged, this, [this, outdated] {
        outdated();
        stop();
        m_index.reset();
    });
    connect(&workspace, &Workspace::registerChanged, this, outdated);
}

FileCommands::Index FileCommands::index() {
    if (std::exchange(m_stale, false) && m_workspace.isOpen())
        start();
    return m_index;
}

void FileCommands::stop() { m_reading.stop(); }

void FileCommands::start() {
    const auto& holdings = m_workspace.holdings();
    m_reading.start(
        this,
        [file = m_workspace.file(), neighbourhoods = holdings.neighbourhoods,
         communes = holdings.communes](geo::Progress&) -> Index {
            const auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Read);
            return std::make_shared<CommandIndex>(commandsOf(observatory, neighbourhoods, communes));
        },
        [this](const Index& index) {
            m_index = index;
            emit changed();
        },
        [this](const geo::Error&) { m_stale = true; }); // the map says what is wrong with the file
}

} // namespace app
