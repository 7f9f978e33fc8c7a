// One record of the register: canonical text for each field of its kind.
#pragma once

#include "geometry/zone_set.hpp"
#include "network/record_kind.hpp"

#include <cstdint>

namespace geo {

/// Values are canonical (field_text.hpp); empty is "not given", which is never 0.
struct NetworkRecord {
    const RecordKind* kind = nullptr;
    std::int64_t key = 0; ///< random 53-bit, given when it is added
    std::vector<std::string> values;

    NetworkRecord() = default;
    explicit NetworkRecord(const RecordKind& kind_) : kind{&kind_}, values(kind_.fields.size()) {}

    const std::string& at(std::string_view field) const; ///< @throws Error::Code::Usage for a field it does not have
    void set(std::string_view field, std::string value);
    std::optional<double> number(std::string_view field) const;
    std::optional<std::int64_t> whole(std::string_view field) const;
    bool flag(std::string_view field) const { return at(field) == "1"; }
    std::vector<std::string> codes(std::string_view field) const; ///< the entries of a list of codes
    std::optional<Point> lonLat() const;                          ///< of a placed kind
    const std::string& title() const { return at(kind->title); }
    /// Same kind and same fields of identity.
    bool sameIdentity(const NetworkRecord& other) const;
    friend bool operator==(const NetworkRecord&, const NetworkRecord&) = default;
};

} // namespace geo
