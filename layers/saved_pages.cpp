#include "saved_pages.hpp"

#include "named_documents.hpp"

namespace layers {
namespace {

constexpr NamedDocuments::Kind kind{
    "page",
    GEO_TR("page “%1” saved"),
    GEO_TR("page “%1” renamed “%2”"),
    GEO_TR("page “%1” duplicated as “%2”"),
    GEO_TR("page “%1” deleted"),
    GEO_TR("There is no page “%1”: none is saved in this observatory yet."),
    GEO_TR("There is no page “%1” in this observatory; saved: %2"),
    GEO_TR("There is a page “%1” already: choose another name, or delete that one first."),
};

} // namespace

std::vector<std::string> savedPages(const geo::Observatory& observatory) {
    std::vector<std::string> names;
    for (const auto& document : NamedDocuments{observatory, kind}.all())
        names.push_back(document.name);
    return names;
}

PageDocument savedPage(const geo::Observatory& observatory, const std::string& name) {
    const auto document = NamedDocuments{observatory, kind}.find(name);
    try {
        return pageDocumentFromJson(document.body);
    } catch (const geo::Error& error) {
        throw error.within({GEO_TR("page “%1”"), {name}});
    }
}

std::int64_t savePage(geo::Observatory& observatory, const std::string& name, const PageDocument& document,
                      const std::string& author) {
    return NamedDocuments{observatory, kind}.save(name, PageDocument::version, toJson(document), author);
}

std::int64_t renamePage(geo::Observatory& observatory, const std::string& from, const std::string& to,
                        const std::string& author) {
    return NamedDocuments{observatory, kind}.rename(from, to, author);
}

std::int64_t duplicatePage(geo::Observatory& observatory, const std::string& name, const std::string& copy,
                           const std::string& author) {
    return NamedDocuments{observatory, kind}.duplicate(name, copy, author);
}

std::int64_t removePage(geo::Observatory& observatory, const std::string& name, const std::string& author) {
    return NamedDocuments{observatory, kind}.remove(name, author);
}

std::string pageName(const std::string& typed) { return checkedName(typed); }

std::string freePageName(const geo::Observatory& observatory, const std::string& wanted) {
    return NamedDocuments{observatory, kind}.freeName(wanted);
}

} // namespace layers
