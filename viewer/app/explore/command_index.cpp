#include "command_index.hpp"

#include <QAction>
#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <map>
#include <utility>

namespace app {
namespace {

constexpr std::size_t listed = 7, listedOfFew = 60; ///< of a group; where there are one or two groups
constexpr std::size_t few = 2;

enum Rank { Whole, NameStart, WordInName, WordElsewhere, InName, Elsewhere };

std::vector<std::string> wordsOf(const QString& typed) {
    std::vector<std::string> words;
    for (const auto& word : folded(typed).split(QLatin1Char{' '}, Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
    return words;
}

/// What the window can do now; places are too many to be listed before anything is typed.
bool withoutTyping(CommandGroup group) {
    return group == CommandGroup::Maps || group == CommandGroup::Files || group == CommandGroup::Actions;
}

bool better(const CommandIndex::Hit& a, const CommandIndex::Hit& b) {
    return std::pair{a.rank, a.length} < std::pair{b.rank, b.length};
}

} // namespace

QString groupTitle(CommandGroup group) {
    const auto said = [](const char* words) { return QCoreApplication::translate("app", words); };
    switch (group) {
    case CommandGroup::Neighbourhoods:
        return said(QT_TRANSLATE_NOOP("app", "Priority neighbourhoods"));
    case CommandGroup::Communes:
        return said(QT_TRANSLATE_NOOP("app", "Communes"));
    case CommandGroup::Territories:
        return said(QT_TRANSLATE_NOOP("app", "Departments and EPCI"));
    case CommandGroup::Addresses:
        return said(QT_TRANSLATE_NOOP("app", "Addresses"));
    case CommandGroup::Indicators:
        return said(QT_TRANSLATE_NOOP("app", "Indicators"));
    case CommandGroup::Network:
        return said(QT_TRANSLATE_NOOP("app", "Network"));
    case CommandGroup::Maps:
        return said(QT_TRANSLATE_NOOP("app", "Saved maps, pages and bookmarks"));
    case CommandGroup::Files:
        return said(QT_TRANSLATE_NOOP("app", "Recent files"));
    case CommandGroup::Actions:
        return said(QT_TRANSLATE_NOOP("app", "Actions"));
    case CommandGroup::Iris:
        return said(QT_TRANSLATE_NOOP("app", "IRIS"));
    }
    return {};
}

CommandIndex::CommandIndex(std::vector<CommandEntry> entries) : m_entries{std::move(entries)} {
    std::map<CommandGroup, std::string> titles;
    m_spans.reserve(m_entries.size());
    for (const auto& entry : m_entries) {
        auto& title = titles[entry.group];
        if (title.empty())
            title = folded(groupTitle(entry.group)).toStdString();
        const auto begin = m_text.size();
        m_text += folded(entry.text).toStdString();
        const auto nameEnd = m_text.size();
        for (const auto& part : {folded(entry.tail).toStdString(), folded(entry.detail).toStdString(), title})
            m_text += ' ' + part;
        m_spans.push_back({begin, nameEnd, m_text.size()});
        m_text += '\n';
    }
}

int CommandIndex::rankOf(const Span& span, const std::string& word) const {
    const std::string_view text{m_text.data() + span.begin, span.end - span.begin};
    const auto nameEnd = span.nameEnd - span.begin;
    int best = -1;
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const bool starts = at == 0 || text[at - 1] == ' ', inName = at < nameEnd;
        const int rank = at == 0  ? NameStart
                         : starts ? (inName ? WordInName : WordElsewhere)
                                  : (inName ? InName : Elsewhere);
        best = best < 0 ? rank : std::min(best, rank);
        if (best == NameStart)
            break;
    }
    return best;
}

std::optional<CommandIndex::Hit> CommandIndex::hit(std::size_t i, const std::vector<std::string>& words,
                                                   const std::string& typed) const {
    const auto& span = m_spans[i];
    int rank = 0;
    bool inName = false;
    for (const auto& word : words) {
        const int one = rankOf(span, word);
        if (one < 0)
            return std::nullopt;
        rank += one;
        inName = inName || (one != WordElsewhere && one != Elsewhere);
    }
    const auto whole = [&](std::size_t from, std::size_t to) {
        return std::string_view{m_text}.substr(from, to - from) == typed;
    };
    const auto tail = std::min(span.end, span.nameEnd + 1);
    if (whole(span.begin, span.nameEnd) || whole(tail, m_text.find_first_of(" \n", tail)))
        rank = Whole;
    return Hit{&m_entries[i], rank, inName ? m_entries[i].text.size() : 0};
}

std::vector<CommandIndex::Hit> CommandIndex::find(const std::vector<std::string>& words) const {
    std::vector<Hit> hits;
    if (words.empty()) {
        for (const auto& entry : m_entries)
            hits.push_back({&entry, 0, 0});
        return hits;
    }
    std::string typed;
    for (const auto& word : words)
        typed += (typed.empty() ? "" : " ") + word;
    // Entries are looked at where the longest word stands, which is in the fewest of them.
    const auto& pivot = *std::ranges::max_element(words, {}, &std::string::size);
    std::size_t i = 0;
    for (auto at = m_text.find(pivot); at != std::string::npos; at = m_text.find(pivot, at)) {
        while (m_spans[i].end <= at)
            ++i;
        if (const auto found = hit(i, words, typed))
            hits.push_back(*found);
        at = m_spans[i].end;
    }
    return hits;
}

std::vector<CommandFinds> findCommands(std::span<const std::shared_ptr<const CommandIndex>> indexes,
                                       const QString& typed) {
    std::map<CommandGroup, std::vector<CommandIndex::Hit>> groups;
    const auto words = wordsOf(typed);
    for (const auto& index : indexes)
        if (index)
            for (const auto& hit : index->find(words))
                if (!words.empty() || withoutTyping(hit.entry->group))
                    groups[hit.entry->group].push_back(hit);
    const auto most = words.empty() || groups.size() <= few ? listedOfFew : listed;
    std::vector<std::pair<CommandIndex::Hit, CommandFinds>> found; // with the best hit of each
    for (auto& [group, hits] : groups) {
        CommandFinds finds{group, hits.size(), {}};
        if (!words.empty()) // else in their own order
            std::ranges::stable_sort(hits, better);
        hits.resize(std::min(hits.size(), most));
        for (const auto& hit : hits)
            finds.best.push_back(hit.entry);
        found.emplace_back(hits.front(), std::move(finds));
    }
    if (!words.empty())
        std::ranges::stable_sort(found, better, [](const auto& one) { return one.first; });
    std::vector<CommandFinds> result;
    for (auto& [hit, finds] : found)
        result.push_back(std::move(finds));
    return result;
}

} // namespace app
