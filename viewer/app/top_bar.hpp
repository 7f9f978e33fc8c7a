// The fields above the map, in order of thought: territory, indicator, year, change since, level, generation; then the
// field of the palette and the one filled button.
#pragma once

#include "holdings.hpp"
#include "workspace.hpp"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace app {

class Segmented;
class SinceChoice;
class TerritoryField;

class TopBar : public QWidget {
    Q_OBJECT
public:
    explicit TopBar(Workspace& workspace, QWidget* parent = nullptr);
    QLineEdit& search() { return *m_search; } ///< what is typed there is the palette's
    void showIndicators();                    ///< again, after favourites changed
    /// The fields of the register's perspective, after the territory. Taken over.
    void setNetworkBar(QWidget* bar);

signals:
    void pageWanted();
    void perspectiveWanted(app::Perspective perspective);
    void refused(const QString& problem);

private:
    QWidget* field(const QString& label, QWidget* control, int width);
    void fitFields();
    void makeTerritory();
    void makeSearch();
    void fillPlaces();
    void fillIndicators();
    void addHeading(const QString& text); ///< among the indicators
    void addIndicator(const indicators::Indicator& indicator);
    void fillYearsAndLevels();
    void showDocument();
    void showPerspective();

    Workspace& m_workspace;
    TerritoryField* m_territory;
    QComboBox *m_indicator, *m_year, *m_level;
    SinceChoice* m_since;
    Segmented *m_generation, *m_view;
    QLineEdit* m_search;
    QPushButton* m_page;
    QWidget *m_indicatorField = nullptr, *m_yearField = nullptr, *m_sinceField = nullptr, *m_levelField = nullptr,
            *m_generationField = nullptr, *m_networkBar = nullptr;
};

} // namespace app
