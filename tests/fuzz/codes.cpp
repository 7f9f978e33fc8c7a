// Official codes and names of squares: what is taken stays as it is when it is read again.
#include "fuzz.hpp"

#include "base/codes.hpp"
#include "geometry/grid_cells.hpp"
#include "readers/family.hpp"
#include "readers/person_names.hpp"

namespace {

template <typename Code> void readTwice(std::string_view text) {
    if (const auto code = Code::parse(text)) {
        const auto again = Code::parse(code->text());
        fuzz::demand(again && again->text() == code->text());
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = fuzz::text(data, size);
    readTwice<geo::DepartmentCode>(text);
    readTwice<geo::CommuneCode>(text);
    readTwice<geo::IrisCode>(text);
    readTwice<geo::QpvCode>(text);
    readTwice<geo::EpciCode>(text);
    if (const auto iris = geo::IrisCode::parse(text))
        fuzz::demand(!geo::departmentOf(geo::communeOf(*iris)).text().empty());
    if (const auto qpv = geo::QpvCode::parse(text)) {
        fuzz::demand(!geo::departmentOf(*qpv).text().empty());
        fuzz::demand(geo::generationOf(*qpv) == 2015 || geo::generationOf(*qpv) == 2024);
    }
    if (const auto commune = geo::repairedCommune(text))
        fuzz::demand(commune->text().size() == 5 && commune->text()[0] == '0');
    if (const auto cell = geo::CellName::parse(text))
        fuzz::demand(geo::CellName::parse(cell->text()) == cell);
    for (const auto kind : {geo::GeographyKind::Iris, geo::GeographyKind::Qpv, geo::GeographyKind::Commune,
                            geo::GeographyKind::Department, geo::GeographyKind::Epci}) {
        if (const auto code = geo::parseCode(kind, text))
            geo::territoryOf(kind, *code);
        if (const auto code = geo::withLostZero(kind, text))
            fuzz::demand(geo::parseCode(kind, *code) == code);
    }
    int removed = 0;
    fuzz::demand(geo::withoutPersons(text, removed).size() <= size);
    fuzz::demand(removed >= 0);
    return 0;
}
