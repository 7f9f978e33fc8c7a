#include "named_documents.hpp"

#include "observatory/history.hpp"

#include <algorithm>

namespace layers {
namespace {

using geo::Error;

constexpr std::size_t longestName = 200; // bytes

std::string listed(const std::vector<geo::Document>& documents) {
    std::string names;
    for (const auto& document : documents)
        names += (names.empty() ? "“" : ", “") + document.name + "”";
    return names;
}

} // namespace

std::string checkedName(const std::string& name) {
    const auto first = name.find_first_not_of(' ');
    if (first == std::string::npos)
        throw Error{Error::Code::Usage, {GEO_TR("A name is needed: letters, digits, what tells it from the others")}};
    const auto trimmed = name.substr(first, name.find_last_not_of(' ') - first + 1);
    if (trimmed.size() > longestName)
        throw Error{Error::Code::Usage, {GEO_TR("This name is too long: 100 characters or so are enough")}};
    if (std::ranges::any_of(trimmed, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; }))
        throw Error{Error::Code::Usage, {GEO_TR("A name is one line of text, without tabs or line breaks")}};
    return trimmed;
}

std::vector<geo::Document> NamedDocuments::all() const { return m_observatory.documents().all(m_kind.table); }

geo::Document NamedDocuments::find(const std::string& name) const {
    if (auto document = m_observatory.documents().find(m_kind.table, name))
        return *document;
    const auto there = all();
    if (there.empty())
        throw Error{Error::Code::Usage, {m_kind.none, {name}}};
    throw Error{Error::Code::Usage, {m_kind.missing, {name, listed(there)}}};
}

std::int64_t NamedDocuments::save(const std::string& name, int version, const std::string& body,
                                  const std::string& author, geo::Message said) const {
    const geo::Document document{0, m_kind.table, checkedName(name), version, body};
    if (said.empty())
        said = {m_kind.saved, {document.name}};
    return m_observatory.history().record(std::move(said), author,
                                          [&](geo::Transaction& t) { m_observatory.documents().save(t, document); });
}

void NamedDocuments::refuseTaken(const std::string& name) const {
    if (m_observatory.documents().find(m_kind.table, name))
        throw Error{Error::Code::Usage, {m_kind.taken, {name}}};
}

std::int64_t NamedDocuments::rename(const std::string& from, const std::string& to, const std::string& author) const {
    const auto document = find(from);
    const auto name = checkedName(to);
    if (name == from)
        return 0;
    refuseTaken(name);
    return m_observatory.history().record({m_kind.renamed, {from, name}}, author, [&](geo::Transaction& t) {
        m_observatory.documents().rename(t, m_kind.table, document.key, name);
    });
}

std::int64_t NamedDocuments::duplicate(const std::string& name, const std::string& copy,
                                       const std::string& author) const {
    auto document = find(name);
    document.key = 0;
    document.name = checkedName(copy);
    refuseTaken(document.name);
    return m_observatory.history().record({m_kind.duplicated, {name, document.name}}, author,
                                          [&](geo::Transaction& t) { m_observatory.documents().save(t, document); });
}

std::int64_t NamedDocuments::remove(const std::string& name, const std::string& author) const {
    const auto document = find(name);
    return m_observatory.history().record({m_kind.removed, {name}}, author, [&](geo::Transaction& t) {
        m_observatory.documents().remove(t, m_kind.table, document.key);
    });
}

std::string NamedDocuments::freeName(const std::string& wanted) const {
    const auto there = all();
    const auto taken = [&](const std::string& name) {
        return std::ranges::find(there, name, &geo::Document::name) != there.end();
    };
    auto name = wanted;
    for (int n = 2; taken(name); ++n)
        name = wanted + " " + std::to_string(n);
    return name;
}

} // namespace layers
