// A data set replaced by a newer file, and the saved maps and pages that follow it there.
#pragma once

#include "catalogue.hpp"

#include "observatory/documents.hpp"
#include "observatory/observatory.hpp"
#include "observatory/sources.hpp"
#include "readers/reader.hpp"

#include <filesystem>
#include <optional>
#include <vector>

namespace layers {

struct Follower {
    geo::Document document;
    bool asksForYear = false; ///< it names the year of the data set; else it shows the latest
};

/// Maps and pages that name an indicator of the data set's family, or its outlines, for its year or for the latest.
std::vector<Follower> followersOf(const geo::Observatory& observatory, const geo::Source& source,
                                  const indicators::Catalogue& catalogue);

struct Replacement {
    geo::Source before;
    geo::LoadReport load;              ///< alreadyThere: nothing was replaced
    std::vector<Follower> followers;   ///< as they were
    std::vector<geo::Message> leftOut; ///< of the file, and why
};

/// Loads what the file holds of the same family and takes the old data set out, in one transaction; then gives the
/// documents that ask for the old year the new one, as one entry of the history.
/// @param vintage the year of the data, where the file tells none.
/// @throws geo::Error::Code::Unrecognised for another kind of file, and what inspect() and load() throw: nothing
/// changed.
Replacement replaceDataSet(geo::Observatory& observatory, const geo::Source& before, const std::filesystem::path& file,
                           std::optional<int> vintage, const indicators::Catalogue& catalogue, geo::Progress& progress);

/// What was done, a sentence each: the new set, then the maps and pages that follow.
std::vector<geo::Message> sentencesOf(const Replacement& replacement);

} // namespace layers
