// Rows of somebody's table against the neighbourhoods: in one, in its ring, outside, or too near its outline to say.
#pragma once

#include "observatory/observatory.hpp"
#include "readers/placed_rows.hpp"
#include "targets.hpp"
#include "writers/csv_text.hpp"

#include <array>
#include <cstdint>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace layers {

/// What goes wherever a located list goes.
inline constexpr auto* locationIsIndicative = GEO_TR("The location is indicative and certifies nothing.");

/// NotKnown: in none that is loaded, where not all are loaded.
enum class LocateAnswer { Inside, Outside, Doubtful, NotKnown };

struct LocateAsked {
    indicators::TargetExpression targets; ///< neighbourhoods
    std::vector<double> rings{300};       ///< metres outwards, ascending
    double doubt = 15;                    ///< metres by which a place may be wrong where its row does not say more
};

/// A place as seen from the neighbourhoods.
struct Located {
    LocateAnswer answer = LocateAnswer::Outside;
    /// The one that holds it (of several the one it lies deepest in), else the nearest one if the place lies in its
    /// ring or nobody can say on which side of its outline.
    std::optional<std::size_t> zone;
    double metres = 0;          ///< to the outline of that one: negative inside, 0 on it, which is inside
    std::optional<double> ring; ///< 0 inside, else the smallest ring that holds it
    std::size_t holding = 0;    ///< how many of the neighbourhoods hold it
};

/// What a pass over a table met.
struct LocateCounts {
    std::int64_t rows = 0;
    std::array<std::int64_t, 4> answers{}; ///< by LocateAnswer
    std::int64_t inRing = 0;               ///< in the ring of the neighbourhood and not in it
    std::int64_t lessPrecise = 0;          ///< whose row says that the place may be wrong by more than was asked
    /// Rows that are met, with the lines of the first ones.
    struct Rows {
        std::int64_t number = 0;
        std::vector<std::int64_t> lines;
        void add(std::int64_t line);
        void add(const Rows& others);
    };
    std::array<Rows, geo::RowPlace::whys> places; ///< by geo::RowPlace::Why
    Rows overlapping;                             ///< in several neighbourhoods
    Rows repeated;                                ///< placed exactly where a row before them is
    std::int64_t mostTogether = 0;                ///< rows at the place that has most of these
    bool moreRepeated = false;                    ///< there may be: a long list has more places than are remembered
    Rows nowhere; ///< placed in no commune and no IRIS, where there are any: at sea or beyond them

    std::int64_t of(LocateAnswer answer) const { return answers[static_cast<std::size_t>(answer)]; }
    const Rows& of(geo::RowPlace::Why why) const { return places[static_cast<std::size_t>(why)]; }
};

/// The neighbourhoods, IRIS and communes of an observatory, laid out to be asked. Constant once made: any number of
/// threads may ask.
class PlaceLocator {
public:
    /// @throws geo::Error::Code::Usage for targets that are no neighbourhoods or not there, rings that are no distances
    PlaceLocator(const geo::Observatory& observatory, const LocateAsked& asked, geo::Progress& progress);
    ~PlaceLocator();
    PlaceLocator(PlaceLocator&&) noexcept;
    Located at(geo::Point place, double doubt = 0) const; ///< @param doubt as its row says; the larger one counts
    const geo::ZoneSet& neighbourhoods() const;
    std::string_view irisAt(geo::Point place) const; ///< its code; empty outside of all
    /// Of the IRIS, so that of the arrondissement in Paris, Lyon and Marseille; else of the commune that holds it.
    std::string_view communeAt(geo::Point place, std::string_view iris) const;
    double doubt() const;        ///< the one asked for, or that of coarse outlines where it is larger
    double outlineDoubt() const; ///< metres, of outlines whose coordinates are cut; else 0
    bool knowsPlaces() const;    ///< are there IRIS or communes? Without them a place in none is not at sea
    const std::vector<geo::Source>& sources() const; ///< of all outlines that are asked

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// The columns that are added; a name that the table has already gets a number.
std::vector<std::string> locateColumns(const std::vector<std::string>& given);

/// How a located table is written.
struct LocatedText {
    geo::CsvText::Style style = geo::CsvText::Style::Spreadsheet;
    std::array<std::string, 4> answers{"inside", "outside", "doubtful", ""}; ///< by LocateAnswer
    /// Columns of somebody's own, kept as they are; numbers of later ones were added and are written like the answer's.
    std::size_t given = std::numeric_limits<std::size_t>::max();
};

/// Writes the table with what was found, row by row in its order, as text. @param sink gets piece after piece
LocateCounts locateRows(const geo::PlacedRows& rows, const PlaceLocator& locator, const LocatedText& text,
                        const std::function<void(std::string_view)>& sink, geo::Progress& progress);

/// The answers in words, one sentence each.
std::vector<geo::Message> inWords(const LocateCounts& counts, const PlaceLocator& locator);
/// Rows without an answer by reason, and what is odd about others.
std::vector<geo::Anomaly> oddities(const LocateCounts& counts);

} // namespace layers
