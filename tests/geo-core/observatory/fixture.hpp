// An observatory in a folder of its own, with a source to import from and small zones written as WKT.
#pragma once

#include "base/sha256.hpp"
#include "observatory/columns.hpp"
#include "observatory/documents.hpp"
#include "observatory/history.hpp"
#include "network/network.hpp"
#include "observatory/observatory.hpp"
#include "observatory/sources.hpp"
#include "observatory/zones.hpp"
#include "support.hpp"

#include <gmock/gmock.h>
#include <sqlite3.h>

#include <map>

namespace fixture {

inline const geo::Territory& home() { return geo::Territory::all().front(); }

inline geo::Observatory created(const std::filesystem::path& file) { return geo::Observatory::create(file, home()); }

inline std::int64_t addSource(geo::Observatory& o, geo::Transaction& t, const std::string& fileName) {
    geo::Source source;
    source.reader = "test";
    source.family = "test";
    source.title = "Données d’essai";
    source.fileName = fileName;
    source.sha256 = "sha of " + fileName;
    return o.sources().add(t, source);
}

using CodesAndWkt = std::vector<std::pair<std::string, std::string>>;

/// Imports zones as one source; each official field CODE_IRIS is the code.
inline geo::Geography importZones(geo::Observatory& o, geo::GeographyKind kind, int vintage, const CodesAndWkt& zones,
                                  const std::string& fileName = "zones.shp") {
    auto t = o.begin();
    geo::GeographyWriter writer{t, kind, vintage, 2154, addSource(o, t, fileName), {"CODE_IRIS", "NOM"}};
    for (const auto& [code, wkt] : zones)
        writer.add(code, "Zone " + code, "Béziers", "H", {code, "n° " + code}, geo::fromWkt(wkt), nullptr);
    auto geography = writer.finish();
    t.commit();
    return geography;
}

inline std::string square(double x, double y, double side) {
    const auto p = [](double a, double b) { return std::to_string(a) + ' ' + std::to_string(b); };
    return "POLYGON((" + p(x, y) + ", " + p(x + side, y) + ", " + p(x + side, y + side) + ", " + p(x, y + side) + ", " +
           p(x, y) + "))";
}

inline const CodesAndWkt& twoZones() {
    static const CodesAndWkt zones{{"340320101", square(700000, 6250000, 500)},
                                   {"2A0040102", square(701000, 6250000, 300)}};
    return zones;
}

/// Files in a folder, by name.
inline std::vector<std::string> namesIn(const std::filesystem::path& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator{folder})
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

/// The code of the error a call throws, and its words.
struct Thrown {
    std::optional<geo::Error::Code> code;
    std::string what;
};

template <typename F> Thrown thrownBy(F f) {
    try {
        f();
    } catch (const geo::Error& error) {
        return {error.code(), error.what()};
    }
    return {};
}

inline std::string shaOf(const std::filesystem::path& file) {
    geo::Sha256 hash;
    hash.add(support::readFile(file));
    return geo::hexadecimal(hash.finish());
}

/// What another program does to the file: plain SQLite, no rules.
inline void asAnotherProgram(const std::filesystem::path& file, const std::string& sql) {
    sqlite3* db = nullptr;
    ASSERT_EQ(sqlite3_open(file.c_str(), &db), SQLITE_OK);
    char* message = nullptr;
    EXPECT_EQ(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, &message), SQLITE_OK) << (message ? message : "");
    sqlite3_free(message);
    sqlite3_close(db);
}

inline geo::Adherent someAdherent(const std::string& id) {
    geo::Adherent a;
    a.id = id;
    a.name = "Métropole";
    a.type = "metropole";
    a.place.lonLat = geo::Point{3.8767, 43.6108};
    return a;
}

inline void addAdherent(geo::Observatory& o, const std::string& id) {
    auto t = o.begin();
    o.network().add(t, someAdherent(id));
    t.commit();
}

} // namespace fixture
