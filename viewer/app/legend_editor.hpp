// The lines of a legend: reworded and put in another order by hand.
#pragma once

#include "page_document.hpp"
#include "page_work.hpp"

#include <QListWidget>

#include <vector>

class QPushButton;

namespace app {

/// A line keeps to its section. A double click or F2 rewords it, an empty text gives the proposal back; it is moved by
/// the mouse or by Alt+Up and Alt+Down.
class LegendList : public QListWidget {
    Q_OBJECT
public:
    explicit LegendList(QWidget* parent = nullptr);

signals:
    void moveWanted(int row, int by);
    void dropped();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dropEvent(QDropEvent* event) override;
};

class LegendEditor : public QWidget {
    Q_OBJECT
public:
    explicit LegendEditor(QWidget* parent = nullptr);
    void setLegend(const std::vector<LegendLine>& lines, const std::vector<layers::LegendEdit>& edits);

signals:
    void edited(const QString& step, const std::vector<layers::LegendEdit>& edits);

private:
    void fill();
    void addLine(const LegendLine& line);
    void reword(QListWidgetItem* item);
    void move(int row, int by);
    void takeOrder();
    const layers::LegendEdit* editOf(const std::string& key) const;
    std::vector<std::size_t> ordered(int section) const; ///< places in m_lines

    std::vector<LegendLine> m_lines;
    std::vector<layers::LegendEdit> m_edits;
    LegendList* m_list;
    QPushButton* m_reset;
};

} // namespace app
