// Whatever people do to an observatory, in whatever order: taking all of it back gives the content there was, making it
// again the content there had been, be the file closed and opened in between or not.
#include "bookmarks.hpp"
#include "defined_indicators.hpp"
#include "drawn_outlines.hpp"
#include "house_style.hpp"
#include "real_observatory.hpp"
#include "saved_maps.hpp"
#include "saved_pages.hpp"
#include "small_observatory.hpp"

#include "network/network.hpp"
#include "observatory/history.hpp"

#include <gtest/gtest.h>

#include <random>

namespace {

using namespace layers;

const std::string actionsFile = "Année;Action;Porteur;Thème;Accordé\n2021;Fête;Sentiers;Lien;500\n"
                                "2021;Jardin;Sentiers;Cadre de vie;1200\n2022;Fête;Sentiers;Lien;700\n";

std::vector<std::string> namesOf(const auto& kept) {
    std::vector<std::string> names;
    for (const auto& one : kept)
        names.push_back(one.name);
    return names;
}

/// One random action of a user on the file after the other.
class RandomActions {
public:
    RandomActions(const std::filesystem::path& folder, unsigned seed) : m_folder{folder}, m_random{seed} {}

    /// @returns the entry of the history; 0 where nothing changed.
    std::int64_t act(geo::Observatory& o) {
        switch (below(24)) {
        case 0:
            return lastEntryOf(o, [&] { real::import(o, m_folder / "programmation.csv"); });
        case 1:
            return lastEntryOf(o, [&] { defineOrRemove(o); });
        case 2:
        case 3:
            return saveHouseStyle(o, house(), "");
        default:
            return below(5) < 2 ? record(o) : document(o);
        }
    }

private:
    std::size_t below(std::size_t n) { return m_random() % n; }
    std::string name() { return "Carte n° " + std::to_string(below(4)); }
    std::string otherName() { return "Renommée " + std::to_string(below(1'000'000)); }

    template <typename Act> static std::int64_t lastEntryOf(geo::Observatory& o, Act act) {
        const auto last = [&] {
            const auto entries = o.history().entries();
            return entries.empty() ? 0 : entries.front().id;
        };
        const auto before = last();
        act();
        const auto after = last();
        return after == before ? 0 : after;
    }

    /// Kept under a new or the same name, renamed or removed.
    template <typename Save, typename Rename, typename Remove>
    std::int64_t kept(const std::vector<std::string>& there, Save save, Rename rename, Remove remove) {
        const auto what = there.empty() ? 0 : below(4);
        if (what < 2)
            return save(name());
        const auto& one = there[below(there.size())];
        return what == 2 ? rename(one, otherName()) : remove(one);
    }

    std::int64_t document(geo::Observatory& o) {
        const auto renaming = [&](auto rename) {
            return [&o, rename](const std::string& from, const std::string& to) { return rename(o, from, to, ""); };
        };
        const auto removing = [&](auto remove) {
            return [&o, remove](const std::string& one) { return remove(o, one, ""); };
        };
        switch (below(4)) {
        case 0:
            return kept(
                savedMaps(o), [&](const std::string& as) { return saveMap(o, as, map(), ""); }, renaming(renameMap),
                removing(removeMap));
        case 1:
            return kept(
                savedPages(o), [&](const std::string& as) { return savePage(o, as, page(), ""); }, renaming(renamePage),
                removing(removePage));
        case 2:
            return kept(
                namesOf(bookmarks(o)),
                [&](const std::string& as) {
                    return saveBookmark(o, {as, extent()}, "");
                },
                renaming(renameBookmark), removing(removeBookmark));
        default:
            return kept(
                namesOf(drawnOutlines(o)), [&](const std::string& as) { return saveOutline(o, outline(as), ""); },
                renaming(renameOutline), removing(removeOutline));
        }
    }

    /// Layers in any order, drawn in any way.
    MapDocument map() {
        std::vector<LayerKind> kinds{LayerKind::Indicator, LayerKind::Boundaries, LayerKind::Ring,
                                     LayerKind::Neighbourhoods};
        std::ranges::shuffle(kinds, m_random);
        MapDocument map;
        for (const auto kind : kinds) {
            Layer layer;
            layer.kind = kind;
            layer.visible = below(4) != 0;
            layer.bufferMetres = static_cast<double>(below(200)) * 10;
            layer.style.indicator = below(2) == 0 ? "med" : "caf-iris:A";
            layer.style.classes = static_cast<int>(3 + below(5));
            layer.style.method = below(2) == 0 ? ClassMethod::Quantile : ClassMethod::EqualInterval;
            map.add(layer);
        }
        if (below(2) == 0)
            map.around = {geo::GeographyKind::Commune, "34172"};
        return map;
    }
    PageDocument page() {
        PageDocument page;
        page.title = "Revenus " + std::to_string(below(5));
        page.titleAccepted = below(2) == 0;
        page.map = map();
        return page;
    }
    geo::Extent extent() {
        const double side = 100 + static_cast<double>(below(900));
        return {support::left, support::bottom, support::left + side, support::bottom + side};
    }
    DrawnOutline outline(const std::string& as) {
        const double side = 0.1 + static_cast<double>(below(18)) / 10;
        return {as, geo::fromWkt(support::square(0, 0, side)), static_cast<double>(below(5)) * 100, {}};
    }
    HouseStyle house() {
        HouseStyle house;
        house.credit = "Centre de ressources " + std::to_string(below(3));
        house.textScale = below(2) == 0 ? 1 : 1.1;
        return house;
    }
    void defineOrRemove(geo::Observatory& o) {
        constexpr auto id = "part_am";
        if (indicators::catalogueOf(o).find(id))
            return indicators::removeIndicator(o, id, "");
        indicators::addIndicator(o,
                                 {.id = id,
                                  .family = "caf-iris",
                                  .numerator = "AM",
                                  .denominator = "A",
                                  .label = {"Part des familles seules", ""},
                                  .definition = {},
                                  .unit = {},
                                  .universe = {},
                                  .theme = {}},
                                 "");
    }

    /// An adherent or a council that comes, changes or leaves.
    std::int64_t record(geo::Observatory& o) {
        const auto& kind = geo::recordKind(below(2) == 0 ? "adherents" : "councils");
        const auto there = o.network().records(kind);
        const auto what = there.empty() ? 0 : below(3);
        return o.history().record("record", "", [&](geo::Transaction& t) {
            if (what == 0) {
                geo::NetworkRecord added{kind};
                for (const auto& field : kind.fields)
                    if (field.required)
                        added.set(field.id, field.choices.empty() ? name() : std::string{field.choices.front().id});
                added.set("id", "N" + std::to_string(below(1'000'000)));
                o.network().add(t, added);
                return;
            }
            auto one = there[below(there.size())];
            if (what == 1) {
                one.set("name", otherName());
                o.network().update(t, one);
            } else {
                o.network().remove(t, kind.id, one.key);
            }
        });
    }

    std::filesystem::path m_folder;
    std::mt19937 m_random;
};

/// Opened anew where a sequence asks for it.
struct File {
    support::SmallObservatory small;
    std::optional<geo::Observatory> observatory;
    File() { reopen(); }
    void reopen() {
        observatory.reset();
        observatory.emplace(geo::Observatory::open(small.file, geo::Observatory::Mode::Write));
    }
    geo::History& history() { return observatory->history(); }
    std::string digest() { return observatory->digest(); }
};

} // namespace

TEST(UndoSequences, TakenBackWhollyGiveTheContentBackAndMadeAgainTheOther) {
    File file;
    // The file that was read stays in the list of sources when its import is taken back: it is there beforehand.
    file.small.folder.write("programmation.csv", actionsFile);
    real::import(*file.observatory, file.small.folder / "programmation.csv");
    file.history().undo(file.history().entries().front().id);
    for (unsigned sequence = 0; sequence < 200; ++sequence) {
        const bool reopened = sequence % 8 == 0, again = sequence % 2 == 0;
        const auto before = file.digest();
        RandomActions actions{file.small.folder.path(), sequence};
        std::vector<std::int64_t> entries;
        for (unsigned i = 0; i <= sequence % 3; ++i)
            if (const auto entry = actions.act(*file.observatory))
                entries.push_back(entry);
        const auto after = file.digest();
        if (reopened)
            file.reopen();
        for (auto entry = entries.rbegin(); entry != entries.rend(); ++entry)
            file.history().undo(*entry);
        ASSERT_EQ(file.digest(), before) << "sequence " << sequence;
        if (reopened)
            file.reopen();
        if (again) { // and the next sequence begins with what this one did
            for (const auto entry : entries)
                file.history().redo(entry);
            ASSERT_EQ(file.digest(), after) << "sequence " << sequence;
        }
    }
    geo::NoProgress quiet;
    EXPECT_TRUE(file.observatory->check(quiet).sound());
}
