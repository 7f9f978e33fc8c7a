#include "count_people.hpp"

#include "terminal.hpp"
#include "text.hpp"

#include <filesystem>

namespace cli {

namespace {

using indicators::NearFigure;
using indicators::PeopleNear;

void addFigure(std::vector<QString>& cells, const NearFigure& figure, double scale, const std::string& unit) {
    const auto scaled = [&](double value) { return paint::figure(geo::Cell::of(scale * value), unit, 0); };
    cells.push_back(figure.value.hasNumber() ? scaled(figure.value.value) : paint::stateWord(figure.value.state));
    cells.push_back(figure.bounds ? scaled(figure.bounds->first) : QString{});
    cells.push_back(figure.bounds ? scaled(figure.bounds->second) : QString{});
}

void addRow(TextTable& table, const QString& code, const QString& name, const PeopleNear& near) {
    std::vector<QString> cells{code, name};
    for (const auto& figure : near.within)
        addFigure(cells, figure, 100, "%");
    addFigure(cells, near.distance, 1, "m");
    table.add(std::move(cells));
}

} // namespace

void printPeople(const layers::CountReport& report, const layers::CountedPeople& people) {
    const auto least = paint::text(GEO_TR("at least")), most = paint::text(GEO_TR("at most"));
    std::vector<QString> head{paint::text(GEO_TR("Code")), paint::text(GEO_TR("Neighbourhood"))};
    for (const double metres : people.within)
        head.insert(head.end(), {paint::text({GEO_TR("inhabitants within %1 m"), {metres}}), least, most});
    head.insert(head.end(), {paint::text(GEO_TR("mean distance of inhabitants")), least, most});
    TextTable table{QStringLiteral("  ")};
    for (std::size_t column = 2; column < head.size(); ++column)
        table.alignRight(column);
    table.add(std::move(head));
    const auto& strict = people.perimeters.front();
    for (std::size_t i = 0; i < report.of.size(); ++i)
        if (strict.of[i].persons > 0)
            addRow(table, QString::fromStdString(report.of[i].code), QString::fromStdString(report.of[i].name),
                   strict.of[i]);
    for (std::size_t g = 0; g < report.groups.size(); ++g)
        addRow(table, {}, QString::fromStdString(report.groups[g].name), strict.groups[g]);
    addRow(table, {}, paint::text(GEO_TR("All together")), strict.together);
    table.print(output());
    output().line();
}

std::string peopleFile(const std::string& csv) {
    const std::filesystem::path file{csv};
    return (file.parent_path() / (file.stem().string() + "-people" + file.extension().string())).string();
}

} // namespace cli
