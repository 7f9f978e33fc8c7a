// Documents of one kind under the names people give them. Private to layers/.
#pragma once

#include "base/error.hpp"
#include "observatory/documents.hpp"
#include "observatory/observatory.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace layers {

/// Maps, bookmarks: the same work in other words. Every change is one entry of the history.
class NamedDocuments {
public:
    struct Kind {
        const char* table;                                  ///< geo::Document::kind
        const char *saved, *renamed, *duplicated, *removed; ///< for the history: %1 the name, %2 the new one
        const char *none, *missing, *taken;                 ///< what went wrong: %1 the name, %2 the names there are
    };
    NamedDocuments(const geo::Observatory& observatory, const Kind& kind) : m_observatory{observatory}, m_kind{kind} {}

    std::vector<geo::Document> all() const;            ///< by name
    geo::Document find(const std::string& name) const; ///< @throws Error::Code::Usage naming those there are
    /// Replaces the one of that name. @returns the entry of the history, 0 if nothing changed.
    /// @param said  what the history says of it, if not what it says of all.
    /// @throws Error::Code::Usage for a name that cannot be one.
    std::int64_t save(const std::string& name, int version, const std::string& body, const std::string& author,
                      geo::Message said = {}) const;
    /// @throws Error::Code::Usage also where the new name is taken.
    std::int64_t rename(const std::string& from, const std::string& to, const std::string& author) const;
    std::int64_t duplicate(const std::string& name, const std::string& copy, const std::string& author) const;
    std::int64_t remove(const std::string& name, const std::string& author) const;
    /// `wanted`, or "wanted 2", "wanted 3" … where it is taken.
    std::string freeName(const std::string& wanted) const;

private:
    void refuseTaken(const std::string& name) const;
    const geo::Observatory& m_observatory;
    const Kind& m_kind;
};

/// Without spaces around. @throws geo::Error::Code::Usage for one that is empty, too long or holds a control character.
std::string checkedName(const std::string& name);

} // namespace layers
