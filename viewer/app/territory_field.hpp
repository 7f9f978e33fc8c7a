// My territory: departments, intercommunalities and communes in one list, found by typing part of a name.
#pragma once

#include "explore/command_index.hpp"
#include "map_document.hpp"

#include <QComboBox>

class QStringListModel;

namespace app {

/// Rows are found whatever their accents and capitals, the best first. Enter takes the best; leaving the field takes a
/// name that was typed whole, else the field goes back to what the map shows.
class TerritoryField : public QComboBox {
    Q_OBJECT
public:
    explicit TerritoryField(QWidget* parent = nullptr);
    /// @param everything  how the first row reads, which takes no territory.
    void setPlaces(const QString& everything, const std::vector<Place>& places);
    void showTerritory(const layers::Territory& territory); ///< emits nothing; what is being typed stays

signals:
    void chosen(const layers::Territory& territory); ///< by the user
    void notFound(const QString& typed);             ///< Enter, and what was typed stays

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class Rows;
    void makeCompleter();
    void listFinds(const QString& typed);
    std::vector<int> finds(const QString& typed) const; ///< rows, the best first
    bool isTyping() const;
    void take(const QString& typed);
    void choose(int row);
    void restore();

    Rows* m_rows;
    QStringListModel* m_finds;
    std::shared_ptr<const CommandIndex> m_index; ///< of the places, by name and code
    layers::Territory m_shown;
};

} // namespace app
