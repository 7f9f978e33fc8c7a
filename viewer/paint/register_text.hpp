// Records of the register in the reader's words: for the window and the command.
#pragma once

#include "network/network.hpp"

#include <QString>

#include <map>
#include <string>

namespace paint {

QString dateText(const std::string& date); ///< "2022-12-01": "1 December 2022"; "2022-12", "2022" likewise
/// A canonical value as it is read: the label of a choice, a date in words, a number with its separators. A reference
/// stays the identifier it is.
QString valueText(const geo::Field& field, const std::string& value);
/// A number with its unit: "403 présences", "12,5 %".
QString withUnit(const QString& number, const std::string& unit);
/// What a record is called in a list: its title, or where that is a reference the identifier.
QString titleOf(const geo::NetworkRecord& record);

/// Fields in full, with the titles of the records they name.
class RecordReader {
public:
    /// Of a register that outlives it; each kind that is named is read once.
    explicit RecordReader(const geo::NetworkRegister& network) : m_network{&network} {}
    explicit RecordReader(const std::vector<geo::NetworkRecord>& named); ///< of these alone
    /// As valueText(); a reference by its title; where nothing is filled in, what that means, if it means something.
    QString text(const geo::NetworkRecord& record, const geo::Field& field);
    /// For a list, where a number stands with its unit, or with the word for why there is none.
    QString brief(const geo::NetworkRecord& record, const geo::Field& field);
    /// What a list says of it under its title: dates first, numbers with what they count.
    QString line(const geo::NetworkRecord& record);

private:
    QString titleIn(std::string_view kind, const std::string& id);
    void read(const geo::RecordKind& kind);
    const geo::NetworkRegister* m_network = nullptr;
    std::map<std::string, std::map<std::string, QString>, std::less<>> m_titles; ///< by kind and identifier
};

} // namespace paint
