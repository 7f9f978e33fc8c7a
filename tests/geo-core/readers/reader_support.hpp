// What the reader tests share: a new observatory, one file through the whole path.
#pragma once

#include "observatory/observatory.hpp"
#include "readers/reader.hpp"
#include "support.hpp"

#include <string>
#include <vector>

namespace readers_test {

inline geo::Observatory newObservatory(const support::TemporaryFolder& folder, const std::string& name = "o.sqlite") {
    return geo::Observatory::create(folder / name, *geo::Territory::find("metropole"));
}

/// Inspects and loads everything worth it, as the command does.
inline std::vector<geo::LoadReport> importFile(geo::Observatory& observatory, const std::filesystem::path& file) {
    geo::NoProgress nobody;
    std::vector<geo::Message> leftOut;
    std::vector<geo::LoadReport> reports;
    for (const auto& plan : geo::plan(geo::inspect(file, nobody), observatory.territory(), leftOut))
        reports.push_back(geo::load(observatory, plan, nobody));
    return reports;
}

/// All the messages of an error in plain English; empty if nothing was thrown.
template <typename Work> std::string messageOf(const Work& work) {
    try {
        work();
    } catch (const geo::Error& error) {
        return error.what();
    }
    return {};
}

/// The anomaly whose sentence holds `words`; null if there is none.
inline const geo::Anomaly* anomaly(const std::vector<geo::Anomaly>& anomalies, const std::string& words) {
    for (const auto& a : anomalies)
        if (geo::plainText(a.what).find(words) != std::string::npos)
            return &a;
    return nullptr;
}

} // namespace readers_test
