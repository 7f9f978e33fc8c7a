#include "observatory/readings.hpp"

#include "observatory/database.hpp"
#include "observatory/observatory.hpp"

namespace geo {

std::optional<KeptReading> ReadingRepository::find(std::string_view make) const {
    auto query = m_db.prepare("SELECT family, reading FROM table_reading WHERE make = ?");
    query.bind(0, make);
    if (!query.step())
        return std::nullopt;
    return KeptReading{query.text(0), query.text(1)};
}

void ReadingRepository::keep(Transaction& t, std::string_view make, const KeptReading& kept) {
    Statement row{t.database(), "INSERT OR REPLACE INTO table_reading (make, family, reading, kept_at) "
                                "VALUES (?, ?, ?, ?)"};
    row.bind(0, make).bind(1, kept.family).bind(2, kept.reading).bind(3, nowUtc()).run();
}

void ReadingRepository::forget(Transaction& t, std::string_view make) {
    Statement row{t.database(), "DELETE FROM table_reading WHERE make = ?"};
    row.bind(0, make).run();
}

} // namespace geo
