// The names that stand in a file's own columns of names: taken out of all its other cells. In memory only.
#pragma once

#include "observatory/sources.hpp"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace geo {

class FilePersons {
public:
    void add(std::string_view surname, std::string_view givenName);
    /// A cell with a whole name, perhaps with a title and an organisation: "Mme Zoé Vouzelle (mairie)".
    void addWhole(std::string_view cell);
    /// Those after a civility, wherever a cell has them: "vu avec Mme Vouzelle".
    void addTitled(std::string_view cell);
    bool empty() const { return m_surnames.empty() && m_givenNames.empty(); }
    /// The text with "…" for these names. Given names alone go from free words only: streets and schools have them too.
    std::string without(const std::string& text, bool freeWords, int& removed) const;

private:
    std::unordered_set<std::string> m_surnames, m_givenNames;
};

/// What any cell loses before it is kept: the file's own names, those after a civility, addresses and numbers.
std::string withoutPersonsOf(const FilePersons& persons, const std::string& text, bool freeWords, int& removed);

/// The same for what is told of the file: its titles and cells may be quoted there.
void cleanAnomalies(std::vector<Anomaly>& anomalies, const FilePersons& persons);

} // namespace geo
