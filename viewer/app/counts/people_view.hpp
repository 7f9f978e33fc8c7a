// How near the inhabitants live to the places that were counted, as a table; or what it takes to know.
#pragma once

#include "count_work.hpp"
#include "shown_table.hpp"

#include <QStackedWidget>

#include <string>

namespace app {

class Hint;
class PeopleModel;
class TogetherTable;

class PeopleView : public QStackedWidget {
    Q_OBJECT
public:
    explicit PeopleView(QWidget* parent = nullptr);
    void showPeople(const layers::CountReport& report, const layers::CountedPeople& people);
    void clear(); ///< while they are worked out
    layers::ShownTable shown(std::vector<std::int64_t> sources) const;

signals:
    void chosen(const QString& code); ///< of a neighbourhood
    void activated(const QString& code);
    void importWanted();

private:
    PeopleModel *m_model, *m_together;
    TogetherTable* m_tables;
    Hint* m_hint;
};

} // namespace app
