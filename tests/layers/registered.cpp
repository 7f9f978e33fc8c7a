#include "registered.hpp"

#include "defined_indicators.hpp"
#include "embedded.hpp"
#include "real_observatory.hpp"

#include <fstream>

namespace support {

Registered::Registered(const std::vector<std::string>& tables) {
    auto observatory = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
    {
        auto t = observatory.begin();
        for (const auto& kind : geo::recordKinds())
            for (const auto& record : observatory.network().records(kind))
                observatory.network().remove(t, kind.id, record.key);
        t.commit();
    }
    for (const auto& table : tables)
        add(observatory, table + ".csv", std::string{data::file("demo/register/" + table + ".csv")});
}

void Registered::add(geo::Observatory& observatory, const std::string& name, const std::string& bytes) const {
    const auto file = small.folder / name;
    std::ofstream{file, std::ios::binary} << bytes;
    real::import(observatory, file);
}

void Registered::write(const std::function<void(geo::NetworkRegister&, geo::Transaction&)>& records) const {
    auto observatory = geo::Observatory::open(small.file, geo::Observatory::Mode::Write);
    auto t = observatory.begin();
    auto network = observatory.network();
    records(network, t);
    t.commit();
}

layers::PageContent Registered::content(const layers::PageDocument& document) const {
    const auto observatory = small.open();
    const auto catalogue = indicators::catalogueOf(observatory, nullptr);
    layers::ContentLoader loader{observatory, catalogue, indicators::Language::English};
    geo::NoProgress quiet;
    layers::HouseStyle house;
    house.credit = "The office";
    return layers::PageMaker{observatory, catalogue, indicators::Language::English, loader}.make(document, house,
                                                                                                 quiet);
}

std::string Registered::refusal(const layers::PageDocument& document) const {
    try {
        content(document);
    } catch (const geo::Error& error) {
        return error.what();
    }
    return {};
}

} // namespace support
