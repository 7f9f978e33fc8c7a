// Pages kept in the observatory. Every change is one entry of the history and can be undone by it.
#pragma once

#include "observatory/observatory.hpp"
#include "page_document.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace layers {

std::vector<std::string> savedPages(const geo::Observatory& observatory); ///< names, in order
/// @throws geo::Error::Code::Usage naming the pages there are; Malformed or TooNew naming the page.
PageDocument savedPage(const geo::Observatory& observatory, const std::string& name);

/// Each returns the entry of the history, 0 where nothing changed; `author` may be empty. savePage() replaces the page
/// of that name. @throws geo::Error::Code::Usage for a page that is not there, a name that is taken or cannot be one.
std::int64_t savePage(geo::Observatory& observatory, const std::string& name, const PageDocument& document,
                      const std::string& author);
std::int64_t renamePage(geo::Observatory& observatory, const std::string& from, const std::string& to,
                        const std::string& author);
std::int64_t duplicatePage(geo::Observatory& observatory, const std::string& name, const std::string& copy,
                           const std::string& author);
std::int64_t removePage(geo::Observatory& observatory, const std::string& name, const std::string& author);
/// A typed name as it will be kept: without spaces around. @throws geo::Error::Code::Usage where it cannot be one.
std::string pageName(const std::string& typed);
/// `wanted`, or "wanted 2", "wanted 3" … where a page has that name.
std::string freePageName(const geo::Observatory& observatory, const std::string& wanted);

} // namespace layers
