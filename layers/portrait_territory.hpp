// An IRIS, a commune, an intercommunality or a department: its figures, and those of the places around it. Private to
// layers/.
#pragma once

#include "portrait.hpp"

#include "provenance.hpp"
#include "reference.hpp"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace layers {

/// Lives as long as one portrait, or one answer about it, is made.
class PortraitTerritory {
public:
    /// @param loader  of the same observatory.
    /// @throws geo::Error::Code::Usage for a place that nothing loaded knows.
    PortraitTerritory(const geo::Observatory& observatory, ContentLoader& loader, PortraitSubject subject);

    Portrait portrait(indicators::Language language, const std::string& shown, geo::Progress& progress) const;
    /// How a figure of its was come by, its own or that of a place around.
    /// @throws geo::Error::Code::Usage for a figure that is not loaded any more.
    indicators::Provenance provenance(const std::string& indicator, int year,
                                      const std::optional<indicators::ReferenceZone>& of) const;

private:
    struct Row { ///< its figure, and those of the places around; nullopt: not loaded
        indicators::ReferenceFigure own;
        int newest = 0;
        std::vector<std::optional<indicators::ReferenceFigure>> around;
    };
    void findOutline();
    void findCommunes();
    void findName();
    double squareMetres() const;
    bool holds(const std::string& commune) const; ///< the whole commune
    std::string placeName() const;
    std::optional<indicators::ReferenceKind> kind() const; ///< as which it is summed; none of an IRIS
    std::vector<indicators::ReferenceZone> placesAround() const;
    void prepare() const;
    bool isRead(const indicators::Indicator& indicator) const; ///< out of a table of its level, not summed
    std::optional<indicators::ReferenceFigure> read(const indicators::Indicator& indicator,
                                                    std::optional<int> year) const;
    std::optional<indicators::ReferenceFigure> own(const indicators::Indicator& indicator,
                                                   std::optional<int> year) const;
    std::optional<Row> row(const indicators::Indicator& indicator,
                           const std::vector<indicators::ReferenceZone>& around) const;
    PortraitTheme theme(const std::string& id, const std::vector<Row>& rows, indicators::Language language) const;
    std::optional<Chart> chart(const std::vector<Row>& rows, indicators::Language language,
                               const std::string& shown) const;
    std::string communeAt(geo::Point place) const; ///< by the outlines that are loaded; empty where none tells
    RecordsPlace recordsPlace() const;
    std::optional<indicators::Provenance> provenanceOutside(const indicators::ReferenceFigure& figure) const;

    const geo::Observatory& m_observatory;
    ContentLoader& m_loader;
    const indicators::FigureReader& m_reader;
    PortraitSubject m_subject;
    std::shared_ptr<const geo::ZoneSet> m_zones; ///< null where no outline of it is loaded
    std::size_t m_index = 0;
    std::string m_name;
    std::string m_commune;                          ///< its own, that of an IRIS, one of a larger place
    std::set<std::string> m_departments, m_regions; ///< it reaches into
};

} // namespace layers
