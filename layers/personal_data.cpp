#include "personal_data.hpp"

#include "network/record_kind.hpp"
#include "readers/person_contacts.hpp"
#include "readers/person_names.hpp"
#include "readers/text_encoding.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

namespace layers {
namespace {

using geo::LayerContent;

/// "nom_contact", "Nom du contact" as their words, without accents.
std::set<std::string> wordsOf(const std::string& name) {
    std::set<std::string> words;
    std::string word;
    for (const char c : geo::folded(name) + " ") {
        if (std::isalnum(static_cast<unsigned char>(c))) {
            word += c;
        } else if (!word.empty()) {
            words.insert(word);
            word.clear();
        }
    }
    return words;
}

bool hasAny(const std::set<std::string>& words, std::initializer_list<const char*> wanted) {
    return std::any_of(wanted.begin(), wanted.end(), [&](const char* word) { return words.contains(word); });
}

/// Columns whose cells are named after persons without being about them: schools, streets, neighbourhoods.
bool namesPlaces(const std::set<std::string>& words) {
    return hasAny(words, {"quartier",  "qpv",         "qp",      "commune", "ville",         "rue",        "voie",
                          "adresse",   "ecole",       "college", "lycee",   "etablissement", "equipement", "structure",
                          "organisme", "association", "libelle", "site",    "lieu",          "iris",       "epci"});
}

bool speaksOfSomebody(const std::set<std::string>& words) {
    return hasAny(words,
                  {"contact",        "contacts",      "referent",    "referente",    "responsable", "interlocuteur",
                   "interlocutrice", "correspondant", "president",   "presidente",   "directeur",   "directrice",
                   "animateur",      "animatrice",    "elu",         "elue",         "elus",        "maire",
                   "participant",    "participants",  "signataire",  "porteur",      "membre",      "membres",
                   "remarque",       "remarques",     "observation", "observations", "commentaire", "commentaires",
                   "note",           "notes"});
}

/// A list that somebody made, or the register; the published families have official columns.
bool isHandMade(const LayerContent& layer) {
    return layer.name.starts_with("list:") || layer.name.starts_with("layer:") ||
           std::ranges::any_of(geo::recordKinds(), [&](const auto& kind) { return kind.id == layer.name; });
}

/// The cell is a contact and little else.
bool isContact(const std::string& text, bool bare) {
    int removed = 0;
    const auto rest = geo::withoutContacts(text, removed, bare);
    return removed > 0 && std::count_if(rest.begin(), rest.end(),
                                        [](char c) { return std::isalpha(static_cast<unsigned char>(c)); }) < 8;
}

/// "Jeanne Martin", "MARTIN Jeanne", "Mme Martin".
bool isPersonName(const std::string& text) {
    int removed = 0;
    if (geo::withoutPersons(text, removed).empty() && removed > 0)
        return true;
    const auto words = geo::splitList(text, " ");
    if (words.size() < 2 || words.size() > 3)
        return false;
    removed = 0; // the surname may stand first
    return geo::withoutPersons(words.back() + " " + words.front(), removed).empty() && removed > 0;
}

class Cleaner {
public:
    explicit Cleaner(LayerContent& layer) : m_layer{layer}, m_handMade{isHandMade(layer)} {}

    PersonalData clean() {
        std::vector<bool> leaves(m_layer.columns.size());
        bool givenNames = false;
        for (std::size_t c = 0; c < leaves.size(); ++c) {
            const auto words = wordsOf(m_layer.columns[c].name);
            givenNames = givenNames || hasAny(words, {"prenom", "prenoms"});
            leaves[c] = leavesWhole(c, words);
        }
        for (std::size_t c = 0; givenNames && c < leaves.size(); ++c) {
            const auto words = wordsOf(m_layer.columns[c].name);
            leaves[c] = leaves[c] || words == std::set<std::string>{"nom"} || hasAny(words, {"patronyme"});
        }
        m_found.places = (givenNames || m_namesFound) && m_layer.shapes == LayerContent::Shapes::Points;
        for (std::size_t c = 0; c < leaves.size(); ++c)
            if (leaves[c])
                m_found.columns.push_back(m_layer.columns[c].name);
            else
                cleanCells(c);
        drop(leaves);
        return std::move(m_found);
    }

private:
    const std::string* textAt(std::size_t row, std::size_t column) const {
        const auto* text = std::get_if<std::string>(&m_layer.rows[row][column]);
        return text && !text->empty() ? text : nullptr;
    }
    template <typename Is> bool half(std::size_t column, Is is) const {
        std::size_t filled = 0, met = 0;
        for (std::size_t r = 0; r < m_layer.rows.size(); ++r)
            if (const auto* text = textAt(r, column)) {
                ++filled;
                met += is(*text);
            }
        return met > 0 && 2 * met >= filled;
    }
    bool leavesWhole(std::size_t c, const std::set<std::string>& words) {
        if (m_handMade && geo::isPersonColumn(m_layer.columns[c].name))
            return true;
        if (half(c, [&](const auto& text) { return isContact(text, m_handMade); }))
            return true;
        if (!m_handMade || namesPlaces(words) || !half(c, isPersonName))
            return false;
        m_namesFound = true;
        return true;
    }
    void cleanCells(std::size_t c) {
        const bool names = m_handMade && speaksOfSomebody(wordsOf(m_layer.columns[c].name));
        for (std::size_t r = 0; r < m_layer.rows.size(); ++r) {
            const auto* text = textAt(r, c);
            if (!text)
                continue;
            int removed = 0;
            auto kept = geo::withoutContacts(*text, removed);
            if (names)
                kept = geo::withoutPersons(kept, removed);
            if (removed > 0) {
                ++m_found.cells;
                m_layer.rows[r][c] = std::move(kept);
            }
        }
    }
    void drop(const std::vector<bool>& leaves) {
        const auto without = [&](auto& list) {
            std::size_t kept = 0;
            for (std::size_t c = 0; c < leaves.size(); ++c)
                if (!leaves[c]) {
                    if (kept != c)
                        list[kept] = std::move(list[c]);
                    ++kept;
                }
            list.resize(kept);
        };
        if (!m_found.columns.empty()) {
            without(m_layer.columns);
            for (auto& row : m_layer.rows)
                without(row);
        }
        if (m_found.places) {
            m_layer.points.clear();
            m_layer.shapes = LayerContent::Shapes::None;
            m_layer.epsg = 0;
        }
    }

    LayerContent& m_layer;
    bool m_handMade;
    bool m_namesFound = false;
    PersonalData m_found;
};

} // namespace

PersonalData takeOutPersons(LayerContent& layer) { return Cleaner{layer}.clean(); }

bool hasSubstance(const LayerContent& layer) {
    for (std::size_t c = 0; c < layer.columns.size(); ++c) {
        const auto words = wordsOf(layer.columns[c].name);
        const bool key = words.size() == 1 && hasAny(words, {"id", "fid", "gid", "ogc_fid", "objectid", "numero", "num",
                                                             "no", "n", "ordre", "rang", "ligne", "row_id", "code"});
        const auto filled = [&](const auto& row) {
            const auto* text = std::get_if<std::string>(&row[c]);
            return text ? !text->empty() : std::get<geo::Cell>(row[c]).hasNumber();
        };
        if (!key && std::any_of(layer.rows.begin(), layer.rows.end(), filled))
            return true;
    }
    return layer.rows.empty();
}

} // namespace layers
