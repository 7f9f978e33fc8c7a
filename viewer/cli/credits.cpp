#include "credits.hpp"

#include "provenance.hpp"
#include "text.hpp"

#include <algorithm>

namespace cli {

namespace {

QString credit(const geo::Source& source) {
    auto text = QString::fromStdString(indicators::sourceLine(source));
    if (text.isEmpty())
        text = QString::fromStdString(source.fileName);
    return source.licence.empty() ? text : text + QStringLiteral(" (%1)").arg(QString::fromStdString(source.licence));
}

bool holds(std::span<const std::int64_t> ids, std::int64_t id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

nlohmann::ordered_json Credits::json(std::span<const std::int64_t> ids) const {
    auto all = nlohmann::ordered_json::array();
    for (const auto& source : m_sources)
        if (holds(ids, source.id))
            all.push_back({{"title", source.title},
                           {"producer", source.producer},
                           {"licence", source.licence},
                           {"attribution", source.attribution},
                           {"data_year", source.dataYear},
                           {"fictional", source.fictional}});
    return all;
}

QString Credits::line(std::span<const std::int64_t> ids) const {
    QStringList all;
    for (const auto& source : m_sources)
        if (holds(ids, source.id))
            all << credit(source);
    return all.join(QStringLiteral(" ; "));
}

void Credits::print() const {
    if (m_used.empty())
        return;
    output().line(paint::text(GEO_TR("Sources")));
    for (const auto& source : m_sources)
        if (m_used.contains(source.id))
            output().line(QStringLiteral("  ") + credit(source));
}

} // namespace cli
