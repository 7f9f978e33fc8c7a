#include "readers/register_columns.hpp"

#include "readers/person_names.hpp"
#include "readers/text_encoding.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <set>
#include <string>
#include <vector>

namespace geo {
namespace {

constexpr std::string_view nothing = "-";

struct Financer {
    std::string_view words; ///< in a plain head
    std::string_view name;
};
/// Longer words first: "politique de la ville" is no town.
constexpr Financer financers[] = {{"politique de la ville", "BOP 147"},
                                  {"programme 147", "BOP 147"},
                                  {"bop 147", "BOP 147"},
                                  {"bop147", "BOP 147"},
                                  {"p147", "BOP 147"},
                                  {"anct", "BOP 147"},
                                  {"conseil departemental", "Département"},
                                  {"departement", "Département"},
                                  {"conseil regional", "Région"},
                                  {"region", "Région"},
                                  {"communaute de communes", "EPCI"},
                                  {"communaute d agglomeration", "EPCI"},
                                  {"agglomeration", "EPCI"},
                                  {"agglo", "EPCI"},
                                  {"metropole", "EPCI"},
                                  {"intercommunalite", "EPCI"},
                                  {"epci", "EPCI"},
                                  {"commune", "Commune"},
                                  {"ville", "Commune"},
                                  {"mairie", "Commune"},
                                  {"education nationale", "Éducation nationale"},
                                  {"cite educative", "Cité éducative"},
                                  {"bailleurs", "Bailleurs"},
                                  {"bailleur", "Bailleurs"},
                                  {"caf", "CAF"},
                                  {"msa", "MSA"},
                                  {"cpam", "CPAM"},
                                  {"ars", "ARS"},
                                  {"fipd", "FIPD"},
                                  {"mildeca", "MILDECA"},
                                  {"dilcrah", "DILCRAH"},
                                  {"drac", "DRAC"},
                                  {"drajes", "DRAJES"},
                                  {"dreets", "DREETS"},
                                  {"fse", "FSE"},
                                  {"europe", "Europe"},
                                  {"etat", "État"},
                                  {"autres financeurs", "Autres"},
                                  {"autres", "Autres"}};

constexpr std::string_view grantedWords[] = {"accord", "attribu", "vote", "notifi", "octroy", "finance "};
constexpr std::string_view askedWords[] = {"demand", "sollicit"};

/// Where whole words stand in a plain head, or npos.
std::size_t findWords(std::string_view head, std::string_view words) {
    for (auto at = head.find(words); at != std::string_view::npos; at = head.find(words, at + 1)) {
        const auto end = at + words.size();
        if ((at == 0 || head[at - 1] == ' ') && (end == head.size() || head[end] == ' '))
            return at;
    }
    return std::string_view::npos;
}

template <typename Words> bool hasWordStart(std::string_view head, const Words& starts) {
    for (const auto start : starts)
        if (const auto at = head.find(start); at != std::string_view::npos && (at == 0 || head[at - 1] == ' '))
            return true;
    return false;
}

std::string_view financerIn(std::string_view head) {
    for (const auto& [words, name] : financers)
        if (findWords(head, words) != std::string_view::npos)
            return name;
    return {};
}

/// "Accordé CAF", "Demandé BOP 147", "Droit commun Ville".
std::optional<ColumnTarget> financerTarget(std::string_view head) {
    const auto financer = financerIn(head);
    const bool commonLaw = findWords(head, "droit commun") != std::string_view::npos;
    const bool asked = hasWordStart(head, askedWords), granted = hasWordStart(head, grantedWords);
    if (asked == granted && (asked || !commonLaw))
        return std::nullopt;
    if (financer.empty() && !(commonLaw && (asked || granted)))
        return std::nullopt;
    // Droit commun of a financer is another line than its specific credits.
    const auto name = financer.empty() ? "Droit commun" : std::string{financer} + (commonLaw ? " (droit commun)" : "");
    return ColumnTarget{asked ? "asked" : "granted", name, commonLaw};
}

/// What a field is called, as plain heads.
struct FieldWords {
    std::string id, label;
    std::vector<std::string> heads;
    explicit FieldWords(const Field& field) : id{plainHead(field.id)}, label{plainHead(field.label)} {
        std::ranges::transform(field.heads, std::back_inserter(heads), plainHead);
    }
};

/// How well a head fits a field: 3 its id, 2 a word of offices, 1 its label, 0 not at all.
int fitOf(const FieldWords& field, std::string_view head) {
    if (head == field.id)
        return 3;
    if (std::ranges::find(field.heads, head) != field.heads.end())
        return 2;
    return head == field.label ? 1 : 0;
}

class Mapper {
public:
    Mapper(const RecordKind& kind, const std::vector<std::string>& header)
        : m_kind{kind}, m_header{header}, m_fields(kind.fields.begin(), kind.fields.end()),
          m_decided(header.size(), false) {
        m_columns.kind = &kind;
        m_columns.targets.resize(header.size());
        m_columns.persons.assign(header.size(), false);
        std::ranges::transform(header, std::back_inserter(m_heads), plainHead);
    }

    void obey(const std::vector<ColumnChoice>& said) {
        for (const auto& [column, word] : said) {
            const auto at = columnNamed(column);
            auto target = columnTarget(m_kind, word);
            if (target && target->funder.empty() && (target->field == "asked" || target->field == "granted"))
                target->funder = financerIn(m_heads[at]); // "Montant BOP 147=granted" says whose money it is
            m_decided[at] = true;
            if (target)
                m_taken.insert(toText(*target));
            m_columns.targets[at] = std::move(target);
        }
    }

    /// A surname stands in the column "nom" where there is a column of given names.
    void findPersons() {
        const bool givenNames = std::ranges::find(m_heads, "prenom") != m_heads.end();
        for (std::size_t c = 0; c < m_heads.size(); ++c) {
            m_columns.persons[c] = (givenNames && m_heads[c] == "nom") || isPersonHead(m_header[c]);
            if (m_columns.persons[c] && !m_decided[c] && !isOwnField(c))
                m_decided[c] = true;
            else
                m_columns.persons[c] = false;
        }
    }

    void propose() {
        if (m_kind.id == "actions")
            for (std::size_t c = 0; c < m_heads.size(); ++c)
                if (auto target = financerTarget(m_heads[c]); target && !m_decided[c])
                    take(c, *target);
        for (const int fit : {3, 2, 1})
            for (std::size_t c = 0; c < m_heads.size(); ++c)
                for (std::size_t f = 0; f < m_fields.size(); ++f)
                    if (!m_decided[c] && !m_heads[c].empty() && fitOf(m_fields[f], m_heads[c]) == fit)
                        take(c, {std::string{m_kind.fields[f].id}, {}, false});
    }

    RegisterColumns finish() { return std::move(m_columns); }

private:
    std::size_t columnNamed(const std::string& column) const {
        for (std::size_t c = 0; c < m_header.size(); ++c)
            if (sameColumn(m_header[c], column) || m_heads[c] == plainHead(column))
                return c;
        throw Error{Error::Code::Usage,
                    {GEO_TR("the table has no column “%1”; its columns are: %2"),
                     {column, fmt::format("{}", fmt::join(m_header, ", "))}}};
    }
    /// "Rôle du représentant" is a field of its own, which keeps roles and no names.
    bool isOwnField(std::size_t c) const {
        return m_heads[c] != "nom" &&
               std::ranges::any_of(m_fields, [&](const auto& field) { return fitOf(field, m_heads[c]) > 0; });
    }
    void take(std::size_t column, ColumnTarget target) {
        if (!m_taken.insert(toText(target)).second)
            return;
        m_columns.targets[column] = std::move(target);
        m_decided[column] = true;
    }

    const RecordKind& m_kind;
    const std::vector<std::string>& m_header;
    std::vector<FieldWords> m_fields; ///< of the kind: each is compared with every column
    std::vector<std::string> m_heads;
    std::vector<bool> m_decided;
    std::set<std::string> m_taken;
    RegisterColumns m_columns;
};

} // namespace

std::string plainHead(std::string_view head) {
    auto text = folded(head);
    for (auto open = text.find('('); open != std::string::npos; open = text.find('(')) {
        const auto close = text.find(')', open);
        text.erase(open, close == std::string::npos ? close : close + 1 - open);
    }
    for (const std::string_view sign : {"€", "’", "°", "\u00A0", "\u202F", "“", "”", "«", "»", "–"})
        for (auto at = text.find(sign); at != std::string::npos; at = text.find(sign))
            text.replace(at, sign.size(), " ");
    std::string plain;
    for (const char c : text) {
        const bool mark = c == ' ' || c == '_' || c == '-' || c == '/' || c == '.' || c == ':' || c == '*' ||
                          c == '\'' || c == ',' || c == '?' || c == '\n' || c == '\r' || c == '\t' || c == '"';
        if (!mark)
            plain += c;
        else if (!plain.empty() && plain.back() != ' ')
            plain += ' ';
    }
    while (plain.ends_with(' '))
        plain.pop_back();
    if (plain.ends_with(" en euros"))
        plain.erase(plain.size() - std::string_view{" en euros"}.size());
    return plain;
}

bool isPersonHead(std::string_view head) {
    // Words that such a head is, or starts with.
    static constexpr std::string_view starts[] = {"prenom",
                                                  "nom prenom",
                                                  "nom et prenom",
                                                  "noms et prenoms",
                                                  "prenom nom",
                                                  "prenom et nom",
                                                  "nom de famille",
                                                  "nom de la personne",
                                                  "nom du contact",
                                                  "nom du referent",
                                                  "nom du responsable",
                                                  "nom du representant",
                                                  "nom du participant",
                                                  "nom du president",
                                                  "nom du directeur",
                                                  "nom du signataire",
                                                  "nom du repondant",
                                                  "nom de l interlocuteur",
                                                  "nom d utilisateur",
                                                  "e mail",
                                                  "email",
                                                  "mail",
                                                  "courriel",
                                                  "mel",
                                                  "adresse mail",
                                                  "adresse e mail",
                                                  "adresse electronique",
                                                  "telephone",
                                                  "tel",
                                                  "portable",
                                                  "mobile",
                                                  "numero de telephone",
                                                  "contact",
                                                  "interlocuteur",
                                                  "interlocutrice",
                                                  "referent",
                                                  "referente",
                                                  "responsable",
                                                  "president",
                                                  "presidente",
                                                  "adresse ip",
                                                  "ip",
                                                  "ip address",
                                                  "username",
                                                  "signature",
                                                  "emargement",
                                                  "date de naissance",
                                                  "civilite",
                                                  "chef de projet",
                                                  "charge de mission",
                                                  "chargee de mission",
                                                  "animateur",
                                                  "animatrice",
                                                  "votre nom",
                                                  "votre prenom",
                                                  "vos nom",
                                                  "votre mail",
                                                  "votre e mail",
                                                  "votre adresse",
                                                  "votre courriel",
                                                  "votre telephone"};
    const auto plain = plainHead(head);
    for (const auto start : starts)
        if (plain == start || (plain.starts_with(start) && plain[start.size()] == ' '))
            return true;
    return isPersonColumn(head);
}

std::optional<ColumnTarget> columnTarget(const RecordKind& kind, std::string_view word) {
    auto text = trimmed(word);
    if (text == nothing || text.empty())
        return std::nullopt;
    const auto prefix = std::string{kind.id} + ".";
    if (text.starts_with(prefix))
        text.remove_prefix(prefix.size());
    const auto at = text.find('@');
    ColumnTarget target{std::string{trimmed(text.substr(0, at))}, {}, false};
    kind.field(target.field);
    if (at != std::string_view::npos) {
        target.funder = trimmed(text.substr(at + 1));
        target.commonLaw = findWords(plainHead(target.funder), "droit commun") != std::string_view::npos;
        if (target.field != "asked" && target.field != "granted")
            throw Error{Error::Code::Usage,
                        {GEO_TR("only “asked” and “granted” are said for a financer, not “%1”"), {target.field}}};
    }
    return target;
}

std::string toText(const ColumnTarget& target) {
    return target.funder.empty() ? target.field : target.field + "@" + target.funder;
}

std::optional<std::size_t> RegisterColumns::columnOf(std::string_view field) const {
    for (std::size_t c = 0; c < targets.size(); ++c)
        if (targets[c] && targets[c]->field == field)
            return c;
    return std::nullopt;
}

bool RegisterColumns::isWide() const {
    return std::ranges::any_of(targets, [](const auto& target) { return target && !target->funder.empty(); });
}

std::size_t RegisterColumns::known() const {
    return static_cast<std::size_t>(
        std::ranges::count_if(targets, [](const auto& target) { return target.has_value(); }));
}

RegisterColumns registerColumns(const RecordKind& kind, const std::vector<std::string>& header,
                                const std::vector<ColumnChoice>& said) {
    Mapper mapper{kind, header};
    mapper.obey(said);
    mapper.findPersons();
    mapper.propose();
    return mapper.finish();
}

} // namespace geo
