#include "observatory/foreign_file.hpp"

#include "base/error.hpp"
#include "observatory/database.hpp"

#include <set>

namespace geo {

namespace {

std::optional<std::string> firstView(Database& db) {
    std::set<std::string> views;
    auto query = db.prepare("SELECT lower(name) FROM sqlite_master WHERE type = 'view'");
    while (query.step())
        views.insert(query.text(0));
    for (const auto& view : views)
        if (view.starts_with("gpkg_"))
            return view;
    if (views.empty())
        return std::nullopt;
    auto layers = db.prepare("SELECT table_name FROM gpkg_contents"); // a table: it is not among the views
    while (layers.step()) {
        auto lower = db.prepare("SELECT lower(?)");
        lower.bind(0, layers.textView(0)).step();
        if (views.contains(lower.text(0)))
            return layers.text(0);
    }
    return std::nullopt;
}

} // namespace

std::optional<std::string> layerThatIsAView(const std::filesystem::path& geoPackage) {
    try {
        Database db{geoPackage, Database::Mode::ReadOnly};
        return firstView(db);
    } catch (const Error&) {
        return std::nullopt;
    }
}

} // namespace geo
