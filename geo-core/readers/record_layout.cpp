// What the columns of a list are: from a family, or its names alone.
#include "readers/record_rows.hpp"
#include "readers/text_encoding.hpp"

namespace geo {

namespace {

/// Every column gets a name.
std::vector<std::string> ownNames(const std::vector<std::string>& published, std::vector<Anomaly>& remarks) {
    std::vector<std::string> names;
    Count unnamed;
    for (const auto& column : published) {
        names.push_back(column.empty() ? "column_" + std::to_string(names.size() + 1) : column);
        if (column.empty())
            unnamed.add(names.back());
    }
    unnamed.report(remarks, GEO_TR("%1 columns have no name"), {GEO_TR("called by their place")});
    return names;
}

std::vector<std::size_t> allFitting(const std::vector<std::string>& columns,
                                    const std::vector<std::string_view>& patterns) {
    std::vector<std::size_t> found;
    for (std::size_t c = 0; c < columns.size(); ++c)
        if (fitsAny(columns[c], patterns))
            found.push_back(c);
    return found;
}

} // namespace

RecordLayout::RecordLayout(const std::vector<std::string>& published) : withheld(published.size()) {
    columns = ownNames(published, remarks);
}

RecordLayout::RecordLayout(const RecordFamily& family, const std::vector<std::string>& published)
    : RecordLayout{published} {
    const auto find = [&](const std::vector<std::string_view>& patterns) { return findColumn(columns, patterns); };
    if (const auto column = find(family.key))
        key.push_back(*column);
    level = family.level;
    several = family.several;
    lon = find(family.lon);
    lat = find(family.lat);
    x = find(family.x);
    y = find(family.y);
    epsg = find(family.epsg);
    commune = find(family.commune);
    department = find(family.department);
    category = find(family.category);
    quality = find(family.quality);
    diffusion = find(family.diffusion);
    year = find(family.year);
    unique = allFitting(columns, family.unique);
    expected = allFitting(columns, family.expected);
    discreet = allFitting(columns, family.discreet);
    names = allFitting(columns, family.names);
    liberal = family.liberal;
    byDepartment = family.byDepartment;
    isLayer = family.shape != RecordShape::None;
    const bool placed = (x && y) || (lon && lat);
    shape = isLayer ? family.shape : placed ? RecordShape::Point : RecordShape::None;
    Count persons;
    for (const auto c : allFitting(columns, family.withheld)) {
        withheld[c] = true;
        persons.add(columns[c]);
    }
    persons.report(remarks, GEO_TR("%1 columns hold names or contacts of persons"), {GEO_TR("not kept")});
    for (const auto& [what, action] : family.remarks)
        remarks.push_back({Message{what}, 1, {}, Message{action}});
}

std::vector<std::string> RecordLayout::keptColumns() const {
    std::vector<std::string> kept;
    for (std::size_t c = 0; c < columns.size(); ++c)
        if (!withheld[c])
            kept.push_back(columns[c]);
    return kept;
}

} // namespace geo
