#include "address_search.hpp"

#include "workspace.hpp"

#include "observatory/observatory.hpp"

#include <QCoreApplication>

namespace app {
namespace {

constexpr std::size_t listed = 8;

/// "12 bis Allée Marguerite Duras, Bondy"
QString nameOf(const geo::AddressFound& address) {
    auto name = QString::fromStdString(address.street + ", " + address.commune);
    if (address.number && address.number->number > 0) {
        auto number = QString::number(address.number->number);
        if (!address.number->suffix.empty())
            number += QLatin1Char{' '} + QString::fromStdString(address.number->suffix);
        name.prepend(number + QLatin1Char{' '});
    }
    return name;
}

QString detailOf(const geo::AddressFound& address) {
    switch (address.exactness) {
    case geo::AddressFound::Exactness::Number:
    case geo::AddressFound::Exactness::Commune:
        return {};
    case geo::AddressFound::Exactness::NearestNumber:
        return QCoreApplication::translate("app", "a number near the one typed");
    case geo::AddressFound::Exactness::Street:
        return QCoreApplication::translate("app", "middle of the street");
    }
    return {};
}

std::vector<CommandEntry> addressesLike(const std::filesystem::path& file, const std::string& typed) {
    const auto observatory = geo::Observatory::open(file, geo::Observatory::Mode::Read);
    std::vector<CommandEntry> entries;
    for (auto& address : observatory.addresses().findPrefix(typed, listed))
        entries.push_back({CommandGroup::Addresses, nameOf(address), detailOf(address),
                           QString::fromStdString(address.postcode), std::move(address)});
    return entries;
}

} // namespace

AddressSearch::AddressSearch(Workspace& workspace, Jobs& jobs, QObject* parent)
    : QObject{parent}, m_workspace{workspace}, m_jobs{jobs} {}

void AddressSearch::find(const QString& typed) {
    constexpr qsizetype fewest = 5; // a number, a space, three letters
    const auto text = typed.simplified();
    if (!m_workspace.isOpen() || text.size() < fewest || !text.contains(QLatin1Char{' '})) {
        m_searches.cancel();
        emit found({});
        return;
    }
    m_searches.request([this, text] { return start(text); });
}

QFuture<void> AddressSearch::start(const QString& typed) {
    using Entries = std::vector<CommandEntry>;
    auto future = startJob<Entries>(*QThreadPool::globalInstance(),
                                    [file = m_workspace.file(), text = typed.toStdString()](geo::Progress& progress) {
                                        progress.report(0); // it may have been cancelled while it waited
                                        return addressesLike(file, text);
                                    });
    m_jobs.follow<Entries>(
        this, {}, future, [this](const Entries& entries) { emit found(entries); },
        [this](const geo::Error&) { emit found({}); }, // the map says what is wrong with the file
        [this] { m_searches.ended(); });
    return QFuture<void>{future};
}

} // namespace app
