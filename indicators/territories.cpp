#include "territories.hpp"

#include "base/codes.hpp"
#include "embedded.hpp"

#include <toml++/toml.h>

namespace indicators {

namespace {

struct Department {
    std::string name, region;
};

struct Territories {
    std::map<std::string, std::string, std::less<>> regions;
    std::map<std::string, Department, std::less<>> departments;
};

const Territories& territories() {
    static const Territories all = [] {
        constexpr std::string_view name = "catalogue/departments.toml";
        const auto file = toml::parse(data::file(name), name);
        Territories read;
        for (const auto& [code, region] : *file["region"].as_table())
            read.regions.emplace(code.str(), region.value_or(std::string{}));
        for (const auto& [code, department] : *file["department"].as_table()) {
            const auto& fields = *department.as_table();
            read.departments.emplace(code.str(), Department{fields["name"].value_or(std::string{}),
                                                            fields["region"].value_or(std::string{})});
        }
        return read;
    }();
    return all;
}

} // namespace

std::string wholeCity(const std::string& commune) {
    const auto within = [&](const char* first, const char* last) { return commune >= first && commune <= last; };
    return within("75101", "75120")   ? "75056"
           : within("69381", "69389") ? "69123"
           : within("13201", "13216") ? "13055"
                                      : commune;
}

std::string departmentOfCode(std::string_view code) { return std::string{geo::departmentStart(code)}; }

std::string departmentName(std::string_view code) {
    const auto found = territories().departments.find(code);
    return found == territories().departments.end() ? std::string{code} : found->second.name;
}

std::string regionOfDepartment(std::string_view department) {
    const auto found = territories().departments.find(department);
    return found == territories().departments.end() ? std::string{} : found->second.region;
}

std::string regionName(std::string_view code) {
    const auto found = territories().regions.find(code);
    return found == territories().regions.end() ? std::string{code} : found->second;
}

std::vector<std::string> departmentsOfRegion(std::string_view region) {
    std::vector<std::string> codes;
    for (const auto& [code, department] : territories().departments)
        if (!region.empty() && department.region == region)
            codes.push_back(code);
    return codes;
}

} // namespace indicators
