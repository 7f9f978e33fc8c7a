// Departments, EPCI and city contracts by name: what to look at next.
#pragma once

#include "bookmarks.hpp"

#include <QDialog>

#include <vector>

class QLineEdit;
class QListWidget;

namespace app {

class PlacesDialog : public QDialog {
    Q_OBJECT
public:
    explicit PlacesDialog(std::vector<layers::Place> places, QWidget* parent = nullptr);

signals:
    void chosen(const geo::Extent& extent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< the arrow keys of the field move in the list

private:
    void fill(const QString& typed);
    void take();
    std::vector<layers::Place> m_places;
    QLineEdit* m_field;
    QListWidget* m_list;
};

} // namespace app
