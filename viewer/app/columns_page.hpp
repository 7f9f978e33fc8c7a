// Which column of a table is which field of the register, with the first cells of each: said by a person.
#pragma once

#include "network/record_kind.hpp"
#include "readers/reader.hpp"
#include "readers/table_preview.hpp"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableWidget;

namespace app {

class ColumnsPage : public QWidget {
    Q_OBJECT
public:
    explicit ColumnsPage(const geo::Inspection& inspection, QWidget* parent = nullptr);
    void show(const geo::TablePreview& preview);
    /// The kind of record that was chosen; empty: as found.
    std::string recordKind() const;
    /// Where something else was chosen than the heads say.
    std::vector<geo::ColumnChoice> choices() const;

private:
    void fillKinds(const geo::Inspection& inspection);
    void fillColumns();
    void addColumn(int row, const std::string& proposed, const std::string& chosen);
    const geo::RecordKind* kind() const; ///< null: the table is none of the register

    std::string m_foundKind; ///< of the table as it was recognised; empty for none
    geo::TableReading m_said;
    geo::TablePreview m_preview;
    std::vector<std::string> m_proposed; ///< of each column, as text
    QComboBox* m_kinds;
    QTableWidget* m_columns;
    QLabel* m_hint;
};

} // namespace app
