// Which further columns the table of zones has.
#pragma once

#include "holdings.hpp"

#include <QDialog>

#include <string>
#include <vector>

class QLineEdit;
class QListWidget;

namespace app {

class ColumnChooser : public QDialog {
    Q_OBJECT
public:
    /// @param offers in the order of the list; outlive the dialog  @param ticked ids
    ColumnChooser(const std::vector<const Offer*>& offers, geo::GeographyKind level,
                  const std::vector<std::string>& ticked, QWidget* parent = nullptr);

signals:
    void chosen(const std::vector<std::string>& ids); ///< in the order of the list

private:
    void fill(const std::vector<const Offer*>& offers, geo::GeographyKind level,
              const std::vector<std::string>& ticked);
    void search(const QString& typed);
    std::vector<std::string> ticked() const;

    QLineEdit* m_search;
    QListWidget* m_list;
};

} // namespace app
