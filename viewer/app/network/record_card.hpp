// Right, below: the record that is selected, with its notes and its statements.
#pragma once

#include "record_details.hpp"

#include <QWidget>

#include <memory>

class QPushButton;
class QVBoxLayout;

namespace app {

class RecordCard : public QWidget {
    Q_OBJECT
public:
    explicit RecordCard(QWidget* parent = nullptr);
    /// @param whyNot why nothing can be changed; empty where it can.
    void setDetails(std::shared_ptr<const RecordDetails> details, const QString& whyNot);

signals:
    void editWanted(const geo::NetworkRecord& record); ///< it, a note or a statement
    void removeWanted(const geo::NetworkRecord& record);
    void placeWanted();
    void noteWanted();
    void statementWanted(bool t0); ///< a T0, or a reading
    void freezeWanted(const geo::NetworkRecord& statement, bool frozen);
    void sheetWanted(const QString& site);

private:
    void rebuild();
    void addHead();
    void addFacts();
    void addActions();
    void addNotes();
    void addStatements();
    void addStatement(const geo::NetworkRecord& statement);
    void addSection(const QString& text);
    QPushButton* action(const QString& text, const char* name);

    std::shared_ptr<const RecordDetails> m_details;
    QString m_whyNot;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr;
};

} // namespace app
