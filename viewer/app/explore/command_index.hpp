// Everything that can be found by typing a part of its name: places, indicators, records, saved maps, files, actions.
#pragma once

#include "addresses/address_book.hpp"
#include "holdings.hpp"

#include <QPointer>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

class QAction;

namespace app {

/// In the order in which equally good finds are listed.
enum class CommandGroup { Neighbourhoods, Communes, Territories, Addresses, Indicators, Network, Maps, Files, Actions, Iris };
QString groupTitle(CommandGroup group);

struct FoundIndicator {
    std::string id;
};
struct FoundRecord {
    std::string kind;
    std::int64_t key = 0;
};

/// A line of the palette and what it leads to.
struct CommandEntry {
    CommandGroup group = CommandGroup::Actions;
    QString text, detail;
    QString tail; ///< a code or a shortcut, at the right end
    std::variant<Place, FoundIndicator, FoundRecord, geo::AddressFound, QPointer<QAction>> target;
};

/// Constant, so that one made in a job is searched in the window's thread.
class CommandIndex {
public:
    CommandIndex() = default;
    explicit CommandIndex(std::vector<CommandEntry> entries);
    struct Hit {
        const CommandEntry* entry = nullptr;
        int rank = 0; ///< the lower the better: whole name or code, start of the name, start of a word, anywhere
        qsizetype length = 0; ///< of the name where a word stands in it: the shorter, the more of it was typed
    };
    /// Those in which every folded word stands somewhere, in their order. No word: all of them.
    std::vector<Hit> find(const std::vector<std::string>& words) const;
    std::size_t size() const { return m_entries.size(); }

private:
    struct Span {
        std::size_t begin, nameEnd, end; ///< in m_text
    };
    std::optional<Hit> hit(std::size_t i, const std::vector<std::string>& words, const std::string& typed) const;
    int rankOf(const Span& span, const std::string& word) const; ///< negative: it is not there
    std::vector<CommandEntry> m_entries;
    std::string m_text; ///< of all entries, folded: name, tail, detail, group
    std::vector<Span> m_spans;
};

/// The finds of a group, the best first; `total` counts those left out too.
struct CommandFinds {
    CommandGroup group = CommandGroup::Actions;
    std::size_t total = 0;
    std::vector<const CommandEntry*> best;
};
/// The group with the best find comes first. The entries live as long as the indexes.
std::vector<CommandFinds> findCommands(std::span<const std::shared_ptr<const CommandIndex>> indexes,
                                       const QString& typed);

} // namespace app
