// The one way out: what leaves the program is released here first, and gets what must go with it.
#pragma once

#include "page.hpp"
#include "recipe.hpp"
#include "shown_table.hpp"
#include "workbook.hpp"
#include "zone_chart.hpp"

#include "observatory/layer_repository.hpp"
#include "observatory/observatory.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace layers {

/// What goes with everything that leaves.
struct Imprint {
    std::vector<geo::Message> sources; ///< in order of use: title, licence, when it was obtained
    std::vector<std::string> licences; ///< distinct
    Recipe recipe;
    std::shared_ptr<const PageContent> page; ///< what pageData() reads the figures behind it from; null for others
    std::vector<geo::Message> leftOut;       ///< what the gate took out; for whoever asked, not for the file
};

class Gate;

/// What may leave. Only the gate makes one; a drawing or table made of nothing else is one as well.
template <typename Content> class Released {
public:
    const Content& content() const { return m_content; }
    const Imprint& imprint() const { return *m_imprint; }

    /// What `make` makes of the content and nothing else: the plan of a page, the sheet of a layer.
    template <typename Make> auto made(Make&& make) const {
        using Result = std::decay_t<std::invoke_result_t<Make, const Content&>>;
        return Released<Result>{std::forward<Make>(make)(m_content), m_imprint};
    }

private:
    friend class Gate;
    template <typename Other> friend class Released;
    Released(Content content, std::shared_ptr<const Imprint> imprint)
        : m_content{std::move(content)}, m_imprint{std::move(imprint)} {}

    Content m_content;
    std::shared_ptr<const Imprint> m_imprint;
};

/// What is being made, for the recipe.
struct Making {
    RecipeKind kind = RecipeKind::Page;
    indicators::Language language = indicators::Language::French;
    Json request = Json::object();
};

/// Knows the data sets of an observatory (maps and workbooks know theirs); a value that any thread may use.
///
/// It adds sources, licences and recipe; takes out what concerns persons (see takeOutPersons) and residents' words that
/// nobody agreed to show (see takeOutWithheld); and refuses, with
/// geo::Error::Code::Refused and a way forward, what is about persons alone and counts under the threshold of a
/// convention (see geo::conventionThreshold).
class Gate {
public:
    explicit Gate(std::vector<geo::Source> sources = {}) : m_sources{std::move(sources)} {}
    explicit Gate(const geo::Observatory& observatory) : Gate{observatory.sources().all()} {}

    Released<PageContent> release(PageContent page, const Making& making) const;
    Released<Workbook> release(Workbook book, const Making& making) const; ///< of Workbook::sources
    Released<geo::LayerContent> release(geo::LayerContent layer, const Making& making) const;
    Released<ShownTable> release(ShownTable table, const Making& making) const;
    Released<ZoneChart> release(ZoneChart chart, const Making& making) const;
    /// Several pages as one file: the sources of all.
    static Imprint together(std::span<const Imprint* const> parts, const Making& making);

private:
    template <typename Content>
    Released<Content> released(Content content, std::vector<geo::Source> sources, const Making& making,
                               std::vector<geo::Message> leftOut, std::vector<std::string> leftOutColumns) const;
    std::vector<geo::Source> named(std::span<const std::string> lines) const;
    void addNew(std::span<const std::int64_t> ids, std::vector<geo::Source>& sources) const;

    std::vector<geo::Source> m_sources;
};

} // namespace layers
