// What is to be counted: places of a list, by which categories, in and around which neighbourhoods, how far.
#pragma once

#include "place_count_report.hpp"

#include <QTimer>
#include <QWidget>

#include <optional>
#include <string>
#include <variant>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QVBoxLayout;

namespace app {

class Segmented;
class Workspace;
struct CountMade;

/// "300 m", "100, 300, 500", "1 000": metres, ascending, each once; of an empty text none.
/// @returns what is no distance, in place of the distances.
std::variant<std::vector<double>, QString> typedRadii(const QString& text);

class CountForm : public QWidget {
    Q_OBJECT
public:
    explicit CountForm(Workspace& workspace, QWidget* parent = nullptr);
    std::optional<layers::CountAsked> asked() const; ///< nothing as long as something is missing
    QString missing() const;                         ///< what, with the way out; empty while the map is being read
    bool needsData() const;                          ///< it can only be imported
    void takeList(const CountMade& made);            ///< its categories are offered

signals:
    void changed(); ///< a little later where more may follow at once

private:
    enum class Of { OnShow, Picked, Contract, All };
    void makeList(QVBoxLayout& column);
    void makeCategories(QVBoxLayout& column);
    void makeNeighbourhoods(QVBoxLayout& column);
    void makeDistances(QVBoxLayout& column);
    void fillCategories(const layers::CountReport& report);
    void listChosen();
    void ofChosen();
    void showGeneration();
    void search(const QString& typed);
    void showTicked();
    int generation() const;
    Of of() const;
    std::variant<std::vector<double>, QString> radii() const;
    std::vector<std::string> ticked() const;
    std::vector<std::string> pickedOnMap() const;
    std::vector<std::string> onShow() const;

    Workspace& m_workspace;
    QComboBox *m_list = nullptr, *m_by = nullptr, *m_of = nullptr, *m_contract = nullptr, *m_radii = nullptr,
              *m_per = nullptr;
    QLabel *m_byLabel = nullptr, *m_ticked = nullptr;
    QLineEdit* m_search = nullptr;
    QListWidget* m_categories = nullptr;
    QWidget* m_categoryBox = nullptr;
    Segmented* m_generation = nullptr;
    QCheckBox* m_withoutPoor = nullptr;
    std::string m_ownColumn;    ///< of the list, where no other is chosen
    std::string m_categoriesOf; ///< list and column that they were filled from
    std::vector<std::string> m_picked;
    QTimer m_soon;
};

} // namespace app
