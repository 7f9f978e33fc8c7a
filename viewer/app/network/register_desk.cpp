#include "register_desk.hpp"

#include "record_words.hpp"
#include "workspace.hpp"

#include "geometry/polygons.hpp"
#include "observatory/zones.hpp"

#include <QThreadPool>

#include <set>
#include <utility>

namespace app {
namespace {

geo::Observatory openToRead(const std::filesystem::path& file) {
    return geo::Observatory::open(file, geo::Observatory::Mode::Read);
}

/// A name for the history: whole notes would fill it.
std::string brief(const geo::NetworkRecord& record) { return titleOf(record).left(80).toStdString(); }

/// Years that lists can be seen for: those that members joined or left in, and those of what was done.
std::vector<int> yearsIn(const geo::NetworkRegister& network) {
    std::set<int> years;
    for (const auto* id : {"adherents", "events", "participations", "figures", "council-editions"})
        for (const auto& record : network.records(geo::recordKind(id)))
            if (const auto span = yearsOf(record))
                for (const int year : {span->first, span->last})
                    if (year > 1900 && year < 2200)
                        years.insert(year);
    return {years.begin(), years.end()};
}

std::shared_ptr<const layers::Coverage> coverageIn(const geo::Observatory& observatory, std::optional<int> year) {
    try {
        return std::make_shared<const layers::Coverage>(layers::coverageOf(observatory, {year, {}}));
    } catch (const geo::Error&) { // neither adherents nor contracts yet: there is nothing to count
        return nullptr;
    }
}

RegisterSummary summaryIn(const geo::Observatory& observatory, std::optional<int> year, bool chosen) {
    RegisterSummary summary;
    summary.years = yearsIn(observatory.network());
    if (!chosen && !summary.years.empty())
        year = summary.years.back();
    summary.coverage = coverageIn(observatory, year);
    summary.contradictions = layers::registerFindings(observatory);
    return summary;
}

FoundCommune communeIn(const geo::ZoneSet& zones, std::size_t at, int epsg) {
    FoundCommune found;
    found.code = zones.code(at).substr(0, 5);
    const bool iris = zones.geography().kind == geo::GeographyKind::Iris;
    found.name = QString::fromStdString(iris ? zones.place(at) : zones.name(at));
    found.department = geo::departmentOf(geo::GeographyKind::Commune, found.code);
    found.lonLat = geo::Transformer{epsg, 4326}(geo::pointInside(zones.shape(at)));
    return found;
}

/// Communes, else the IRIS they are cut into; null where neither is loaded.
std::shared_ptr<const geo::ZoneSet> communesOf(Reading::Desk& desk, bool byPoint, geo::Progress& progress) {
    using geo::GeographyKind;
    if (desk.observatory.zones().find(GeographyKind::Commune))
        return desk.loader.zones(GeographyKind::Commune, std::nullopt, progress);
    if (byPoint && desk.observatory.zones().find(GeographyKind::Iris))
        return desk.loader.zones(GeographyKind::Iris, std::nullopt, progress);
    return nullptr;
}

} // namespace

void setPlace(geo::NetworkRecord& record, geo::Point lonLat, const std::optional<FoundCommune>& in,
              const QString& how) {
    record.set("lon", QString::number(lonLat.x, 'f', 5).toStdString());
    record.set("lat", QString::number(lonLat.y, 'f', 5).toStdString());
    record.set("precision", (how.isEmpty() ? RegisterDesk::tr("placed by hand on the map") : how).toStdString());
    if (!in)
        return;
    record.set("commune", in->code);
    record.set("town", in->name.toStdString());
    record.set("department", in->department);
}

/// A change that is there already when the step is made; undone and made again through the file's history.
class RegisterStep : public QUndoCommand {
public:
    /// @param undoes the entry: making this step again undoes it once more.
    RegisterStep(RegisterDesk& desk, const QString& text, std::int64_t entry, bool undoes)
        : QUndoCommand{text}, m_desk{desk}, m_entry{entry}, m_undoes{undoes} {}
    void redo() override {
        if (!std::exchange(m_new, false))
            m_desk.repeat(m_entry, !m_undoes);
    }
    void undo() override { m_desk.repeat(m_entry, m_undoes); }

private:
    RegisterDesk& m_desk;
    std::int64_t m_entry;
    bool m_undoes, m_new = true;
};

RegisterDesk::RegisterDesk(Workspace& workspace, Jobs& jobs, QObject* parent)
    : QObject{parent}, m_workspace{workspace}, m_jobs{jobs}, m_kind{&geo::recordKind("adherents")} {}

bool RegisterDesk::canWrite() const { return m_workspace.isOpen() && !m_workspace.holdings().readOnly; }

QString RegisterDesk::whyNot() const {
    if (canWrite())
        return {};
    return m_workspace.isOpen() ? tr("This file can only be read. To change the register, save a copy of it where you "
                                     "may write, and open the copy.")
                                : tr("No file is open yet.");
}

void RegisterDesk::forgetAll() {
    m_listJobs.cancel();
    m_detailsJobs.cancel();
    m_summaryJobs.cancel();
    m_list.reset();
    m_details.reset();
    m_summary = {};
    m_selected = 0;
    emit listChanged();
    emit detailsChanged();
    emit summaryChanged();
}

void RegisterDesk::read() {
    if (!m_workspace.isOpen())
        return forgetAll();
    readList();
    readSummary();
    readDetails();
}

void RegisterDesk::show(const geo::RecordKind& kind) {
    if (&kind == m_kind)
        return;
    m_kind = &kind;
    m_list.reset();
    m_departments.clear();
    emit kindChanged();
    emit listChanged();
    select(0);
    readList();
}

void RegisterDesk::setYear(std::optional<int> year) {
    m_yearChosen = true;
    if (year == m_year)
        return;
    m_year = year;
    emit yearChanged();
    readSummary();
}

void RegisterDesk::setDepartments(std::vector<std::string> codes) {
    if (codes == m_departments)
        return;
    m_departments = std::move(codes);
    emit departmentsChanged();
}

void RegisterDesk::select(std::int64_t key) {
    if (key == m_selected)
        return;
    m_selected = key;
    m_details.reset();
    emit selectionChanged();
    readDetails();
}

void RegisterDesk::readList() {
    if (m_workspace.isOpen())
        m_listJobs.request([this] { return startList(); });
}

QFuture<void> RegisterDesk::startList() {
    using Shared = std::shared_ptr<const RecordList>;
    auto future =
        startJob<Shared>(*QThreadPool::globalInstance(), [file = m_workspace.file(), kind = m_kind](geo::Progress&) {
            const auto observatory = openToRead(file);
            return Shared{std::make_shared<RecordList>(recordList(observatory.network(), *kind))};
        });
    m_jobs.follow<Shared>(
        this, tr("Reading the register"), future,
        [this](const Shared& list) {
            if (list->kind != m_kind)
                return;
            m_list = list;
            emit listChanged();
        },
        [this](const geo::Error& error) { emit failed(error); }, [this] { m_listJobs.ended(); });
    return QFuture<void>{future};
}

void RegisterDesk::readDetails() {
    if (m_selected != 0 && m_workspace.isOpen()) {
        m_detailsJobs.request([this] { return startDetails(); });
        return;
    }
    m_detailsJobs.cancel();
    m_details.reset();
    emit detailsChanged();
}

QFuture<void> RegisterDesk::startDetails() {
    using Shared = std::shared_ptr<const RecordDetails>;
    auto future = startJob<Shared>(
        *QThreadPool::globalInstance(), [file = m_workspace.file(), kind = m_kind, key = m_selected](geo::Progress&) {
            const auto observatory = openToRead(file);
            auto details = recordDetails(observatory.network(), *kind, key);
            return details ? Shared{std::make_shared<RecordDetails>(std::move(*details))} : Shared{};
        });
    m_jobs.follow<Shared>(
        this, {}, future,
        [this, kind = m_kind, key = m_selected](const Shared& details) {
            if (kind != m_kind || key != m_selected)
                return;
            if (!details)
                return select(0); // it was removed, or its adding undone
            m_details = details;
            emit detailsChanged();
        },
        [this](const geo::Error& error) { emit failed(error); }, [this] { m_detailsJobs.ended(); });
    return QFuture<void>{future};
}

void RegisterDesk::readSummary() {
    if (m_workspace.isOpen())
        m_summaryJobs.request([this] { return startSummary(); });
}

QFuture<void> RegisterDesk::startSummary() {
    auto future = startJob<RegisterSummary>(*QThreadPool::globalInstance(),
                                            [file = m_workspace.file(), year = m_year, chosen = m_yearChosen](
                                                geo::Progress&) { return summaryIn(openToRead(file), year, chosen); });
    m_jobs.follow<RegisterSummary>(
        this, {}, future,
        [this](const RegisterSummary& summary) {
            m_summary = summary;
            if (!m_yearChosen && !summary.years.empty() && m_year != summary.years.back()) {
                m_year = summary.years.back();
                emit yearChanged();
            }
            emit summaryChanged();
        },
        [this](const geo::Error& error) { emit failed(error); }, [this] { m_summaryJobs.ended(); });
    return QFuture<void>{future};
}

void RegisterDesk::write(const QString& step, const QString& done, const Work& work, Written written, Refused refused) {
    auto future = startJob<Change>(m_workspace.writing(), [file = m_workspace.file(), work](geo::Progress&) {
        auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Write);
        auto change = work(observatory);
        change.holdings = registerHoldings(observatory.network());
        return change;
    });
    m_jobs.follow<Change>(
        this, tr("Writing"), future,
        [this, step, done, written](const Change& change) {
            if (change.entry != 0 && !step.isEmpty())
                m_workspace.undoStack().push(new RegisterStep{*this, step, change.entry, false});
            m_workspace.takeRegister(change.holdings);
            read();
            emit historyChanged();
            if (!done.isEmpty())
                emit told(done);
            if (written)
                written(change.key);
        },
        [this, refused](const geo::Error& error) { refused ? refused(error) : emit failed(error); });
}

void RegisterDesk::repeat(std::int64_t entry, bool redo) {
    write({}, {},
          [entry, redo](geo::Observatory& observatory) {
              redo ? observatory.history().redo(entry) : observatory.history().undo(entry);
              return Change{};
          },
          {}, {});
}

void RegisterDesk::undoEntry(std::int64_t entry, bool redo, const QString& text) {
    write(
        {}, {},
        [entry, redo](geo::Observatory& observatory) {
            redo ? observatory.history().redo(entry) : observatory.history().undo(entry);
            return Change{};
        },
        [this, entry, redo, text](std::int64_t) {
            m_workspace.undoStack().push(new RegisterStep{*this, text, entry, !redo});
        },
        {});
}

void RegisterDesk::save(const geo::NetworkRecord& record, Written done, Refused refused) {
    const bool isNew = record.key == 0;
    const auto title = titleOf(record).left(60);
    write(
        isNew ? tr("Add “%1”").arg(title) : tr("Change “%1”").arg(title),
        isNew ? tr("Added to the register; Edit, Undo takes it back")
              : tr("Changed in the register; Edit, Undo brings it back"),
        [record, isNew](geo::Observatory& observatory) {
            Change change;
            change.key = record.key;
            const geo::Message what = isNew ? geo::Message{GEO_TR("“%1” added to the register"), {brief(record)}}
                                            : geo::Message{GEO_TR("“%1” changed in the register"), {brief(record)}};
            change.entry = observatory.history().record(what, {}, [&](geo::Transaction& t) {
                if (!isNew)
                    return observatory.network().update(t, record);
                change.key = observatory.network().add(t, record);
                if (change.key == 0)
                    throw geo::Error{
                        geo::Error::Code::Usage,
                        {GEO_TR("A record of the same %1 is in the register already. Give this one "
                                "another, or change the one that is there."),
                         {std::string{
                             fieldLabel(record.kind->field(record.kind->identity.front())).toLower().toStdString()}}}};
            });
            return change;
        },
        std::move(done), std::move(refused));
}

void RegisterDesk::remove(const geo::NetworkRecord& record) {
    write(tr("Remove “%1”").arg(titleOf(record).left(60)), tr("Removed from the register; Edit, Undo brings it back"),
          [record](geo::Observatory& observatory) {
              Change change;
              change.entry = observatory.history().record(
                  {GEO_TR("“%1” removed from the register"), {brief(record)}}, {},
                  [&](geo::Transaction& t) { observatory.network().remove(t, record.kind->table, record.key); });
              return change;
          },
          {}, {});
}

void RegisterDesk::place(const geo::RecordKind& kind, std::int64_t key, geo::Point lonLat,
                         const std::optional<FoundCommune>& in) {
    write(tr("Place on the map"),
          in ? tr("Placed in %1").arg(in->name) : tr("Placed; the outlines loaded do not tell in which commune"),
          [&kind, key, lonLat, in](geo::Observatory& observatory) {
              auto record = observatory.network().record(kind, key);
              if (!record)
                  throw geo::Error{geo::Error::Code::Usage, {GEO_TR("This record is no longer in the register"), {}}};
              setPlace(*record, lonLat, in);
              Change change;
              change.key = key;
              change.entry =
                  observatory.history().record({GEO_TR("“%1” placed on the map"), {brief(*record)}}, {},
                                               [&](geo::Transaction& t) { observatory.network().update(t, *record); });
              return change;
          },
          {}, {});
}

void RegisterDesk::setFrozen(const geo::NetworkRecord& statement, bool frozen, Written done) {
    auto changed = statement;
    changed.set("frozen", frozen ? "1" : "0");
    const auto title = titleOf(statement).left(60);
    write(frozen ? tr("Freeze “%1”").arg(title) : tr("Unfreeze “%1”").arg(title),
          frozen ? tr("Frozen: it can only be read from now on") : tr("Unfrozen: it can be changed again"),
          [changed, frozen](geo::Observatory& observatory) {
              Change change;
              change.key = changed.key;
              const geo::Message what = frozen ? geo::Message{GEO_TR("“%1” frozen"), {brief(changed)}}
                                               : geo::Message{GEO_TR("“%1” unfrozen"), {brief(changed)}};
              change.entry = observatory.history().record(
                  what, {}, [&](geo::Transaction& t) { observatory.network().update(t, changed); });
              return change;
          },
          std::move(done), {});
}

void RegisterDesk::askForm(const geo::RecordKind& kind, std::function<void(std::shared_ptr<const FormContext>)> done) {
    using Shared = std::shared_ptr<const FormContext>;
    auto future = startJob<Shared>(*QThreadPool::globalInstance(), [file = m_workspace.file(), &kind](geo::Progress&) {
        return Shared{std::make_shared<FormContext>(formContext(openToRead(file).network(), kind))};
    });
    m_jobs.follow<Shared>(this, tr("Reading the register"), future, std::move(done),
                          [this](const geo::Error& error) { emit failed(error); });
}

void RegisterDesk::askHistory(QObject* owner, std::function<void(std::vector<geo::HistoryEntry>)> done) {
    using Entries = std::vector<geo::HistoryEntry>;
    auto future = startJob<Entries>(*QThreadPool::globalInstance(), [file = m_workspace.file()](geo::Progress&) {
        return openToRead(file).history().entries();
    });
    m_jobs.follow<Entries>(owner, tr("Reading the history"), future, std::move(done),
                           [this](const geo::Error& error) { emit failed(error); });
}

void RegisterDesk::askCommuneAt(geo::Point home, std::function<void(std::optional<FoundCommune>)> done) {
    using Found = std::optional<FoundCommune>;
    if (!m_workspace.mapReading())
        return;
    auto future = m_workspace.mapReading()->start<Found>([home](Reading::Desk& desk, geo::Progress& progress) -> Found {
        const auto zones = communesOf(desk, true, progress);
        const auto at = zones ? zones->at(home) : std::nullopt;
        return at ? Found{communeIn(*zones, *at, desk.observatory.territory().epsg)} : std::nullopt;
    });
    m_jobs.follow<Found>(this, tr("Looking for the commune"), future, std::move(done),
                         [this](const geo::Error& error) { emit failed(error); });
}

void RegisterDesk::askCommune(const std::string& code, std::function<void(std::optional<FoundCommune>)> done) {
    using Found = std::optional<FoundCommune>;
    if (!m_workspace.mapReading())
        return;
    auto future = m_workspace.mapReading()->start<Found>([code](Reading::Desk& desk, geo::Progress& progress) -> Found {
        const auto zones = communesOf(desk, false, progress);
        const auto at = zones ? zones->find(code) : std::nullopt;
        return at ? Found{communeIn(*zones, *at, desk.observatory.territory().epsg)} : std::nullopt;
    });
    m_jobs.follow<Found>(this, tr("Looking for the commune"), future, std::move(done),
                         [this](const geo::Error& error) { emit failed(error); });
}

} // namespace app
