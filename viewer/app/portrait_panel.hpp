// Right: the portrait of the selected neighbourhood, or of another place that was chosen.
#pragma once

#include "portrait.hpp"
#include "shown_table.hpp"

#include <QStringList>
#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace app {

class Hint;
class Segmented;
class Workspace;

class PortraitPanel : public QWidget {
    Q_OBJECT
public:
    explicit PortraitPanel(Workspace& workspace, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

signals:
    void importWanted(); ///< from a cell whose reference is not loaded, or with no neighbourhood at all
    void searchWanted(); ///< for a neighbourhood
    void copied(const QString& text);
    void refused(const QString& problem);               ///< it may not leave
    void comparisonWanted(const QString& figure);       ///< of estimates with published values
    void sheetWanted();                                 ///< of the neighbourhood shown
    void recordWanted(const QString& kind, qint64 key); ///< of the register; key 0: the list of the kind

private:
    void makeHead(QVBoxLayout* column);
    void showPortrait();
    void showHint();
    void showDocument();
    void rebuild(const layers::Portrait& portrait);
    void addEstimates(const layers::Portrait& portrait);
    void reveal(QWidget* view);
    void showHead(const layers::Portrait& portrait);
    void showChart(const layers::Portrait& portrait);
    void goTo(const std::string& code); ///< a neighbourhood, or one of the places around
    void limitChart();
    void copy();

    Workspace& m_workspace;
    QLabel *m_name, *m_generation, *m_place;
    Segmented* m_perimeter;
    QToolButton* m_sheet = nullptr;
    QScrollArea* m_scroll;
    Hint* m_hint; ///< while no neighbourhood is selected
    QWidget* m_head;
    QScrollArea* m_chartScroll; ///< below the figures, always in sight
    QStringList m_openedThemes;
    class QVBoxLayout* m_estimates = nullptr; ///< below the published figures, of the body shown
    std::string m_awaiting;                   ///< code of the portrait that is shown without its estimates yet
};

/// The portrait as lines of cells, for the clipboard.
layers::ShownTable portraitAsText(const layers::Portrait& portrait);

} // namespace app
