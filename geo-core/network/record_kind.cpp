#include "network/record_kind.hpp"

#include "network/kind_declarations.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace geo {

std::optional<std::size_t> RecordKind::find(std::string_view field) const {
    const auto found = std::ranges::find(fields, field, &Field::id);
    if (found == fields.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - fields.begin());
}

const Field& RecordKind::field(std::string_view wanted) const {
    if (const auto at = find(wanted))
        return fields[*at];
    std::vector<std::string_view> names;
    std::ranges::transform(fields, std::back_inserter(names), &Field::id);
    throw Error{Error::Code::Usage,
                {GEO_TR("“%1” is no field of %2; its fields are: %3"),
                 {std::string{wanted}, std::string{id}, fmt::format("{}", fmt::join(names, ", "))}}};
}

const std::vector<RecordKind>& recordKinds() {
    static const std::vector<RecordKind> all = [] {
        auto kinds = declarations::network();
        for (auto more : {declarations::work(), declarations::activity()})
            std::ranges::move(more, std::back_inserter(kinds));
        for (auto& kind : kinds) // what every record has
            kind.fields.insert(
                kind.fields.end(),
                {{.id = "source", .label = GEO_TR("Source"), .heads = {"source", "origine"}},
                 {.id = "draft", .label = GEO_TR("Draft"), .type = FieldType::Flag, .heads = {"brouillon"}}});
        return kinds;
    }();
    return all;
}

const RecordKind& recordKind(std::string_view word) {
    const auto& all = recordKinds();
    const auto found = std::ranges::find_if(all, [&](const auto& k) { return k.id == word || k.table == word; });
    if (found != all.end())
        return *found;
    std::vector<std::string_view> names;
    std::ranges::transform(all, std::back_inserter(names), &RecordKind::id);
    throw Error{Error::Code::Usage,
                {GEO_TR("the register has no table “%1”; it has: %2"),
                 {std::string{word}, fmt::format("{}", fmt::join(names, ", "))}}};
}

std::span<const SubjectKind> subjectKinds() {
    static constexpr SubjectKind all[] = {{"site", "sites"},
                                          {"contract", "contracts"},
                                          {"cite", "cites"},
                                          {"adherent", "adherents"},
                                          {"council", "councils"}};
    return all;
}

} // namespace geo
