#include "join_words.hpp"

#include "csv.hpp"
#include "text.hpp"

namespace paint {

QString reasonName(geo::Miss why) {
    using geo::Miss;
    switch (why) {
    case Miss::Spaces:
        return text(GEO_TR("code with spaces or small letters"));
    case Miss::Separator:
        return text(GEO_TR("code in two parts"));
    case Miss::LostZero:
        return text(GEO_TR("first zero lost"));
    case Miss::LetterForDigit:
        return text(GEO_TR("letter for a digit"));
    case Miss::OtherLevel:
        return text(GEO_TR("code of another level"));
    case Miss::PartOfCity:
        return text(GEO_TR("district of a city"));
    case Miss::WholeCity:
        return text(GEO_TR("whole city"));
    case Miss::NewCode:
        return text(GEO_TR("commune with another code"));
    case Miss::Merged:
        return text(GEO_TR("commune merged"));
    case Miss::Split:
        return text(GEO_TR("commune split"));
    case Miss::Gone:
        return text(GEO_TR("commune gone"));
    case Miss::OtherCut:
        return text(GEO_TR("IRIS of another cut"));
    case Miss::Name:
        return text(GEO_TR("name in the place of a code"));
    case Miss::NotCut:
        return text(GEO_TR("commune not cut into IRIS"));
    case Miss::NoOutlines:
        return text(GEO_TR("department without outlines"));
    case Miss::Unknown:
        break;
    }
    return text(GEO_TR("unknown code"));
}

void saveRejects(const std::vector<geo::RejectedRow>& rows, const std::vector<std::string>& textColumns,
                 const std::vector<std::string>& columns, const std::filesystem::path& file) {
    CsvTable csv;
    for (const char* head : {GEO_TR("code"), GEO_TR("reason"), GEO_TR("explanation"), GEO_TR("stands for")})
        csv.cell(text(head));
    for (const auto* names : {&textColumns, &columns})
        for (const auto& name : *names)
            csv.cell(QString::fromStdString(name));
    csv.endRow();
    for (const auto& row : rows) {
        csv.cell(QString::fromStdString(row.miss->published));
        csv.cell(QString::fromUtf8(geo::toText(row.miss->why)));
        csv.cell(text(row.miss->reason));
        csv.cell(QString::fromStdString(row.miss->meant));
        for (const auto& cell : row.texts)
            csv.cell(QString::fromStdString(cell));
        for (const auto& cell : row.figures)
            if (cell.hasNumber())
                csv.cell(std::optional{cell.value});
            else
                csv.cell(cell.state == geo::CellState::Missing ? QString{} : stateWord(cell.state));
        csv.endRow();
    }
    csv.save(file);
}

} // namespace paint
