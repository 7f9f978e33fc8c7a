// The small observatory with tables of the register in it, or with records of a test's own.
#pragma once

#include "page_content.hpp"
#include "small_observatory.hpp"

#include "network/network.hpp"
#include "observatory/database.hpp"

#include <functional>
#include <string>
#include <vector>

namespace support {

struct Registered {
    SmallObservatory small;
    /// @param tables of the demonstration: "adherents", "contracts" …; what the small observatory has is taken out.
    explicit Registered(const std::vector<std::string>& tables);
    void add(geo::Observatory& observatory, const std::string& name, const std::string& bytes) const;
    void write(const std::function<void(geo::NetworkRegister&, geo::Transaction&)>& records) const;
    /// In English.
    layers::PageContent content(const layers::PageDocument& document) const;
    /// What is said in its place; empty if the page is made.
    std::string refusal(const layers::PageDocument& document) const;
};

} // namespace support
