// The library of indicators: found by theme and by words, read about, kept as favourites, shown on the map.
#pragma once

#include "background_reading.hpp"
#include "indicator_page.hpp"

#include <QAbstractListModel>
#include <QDialog>
#include <QStringList>

#include <set>
#include <string>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QTextBrowser;

namespace app {

class Workspace;

/// Ids, as the user's settings keep them.
QStringList favouriteIndicators();
void setFavouriteIndicator(const QString& id, bool favourite);

/// What is listed of the catalogue.
struct IndicatorFilter {
    QString typed; ///< words that all stand in name, definition, theme or id
    bool available = false, favourites = false;
};

/// Indicators below the headings of their themes.
class IndicatorListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, HeadingRole, FavouriteRole, AvailableRole };
    using QAbstractListModel::QAbstractListModel;
    void setCatalogue(const indicators::Catalogue& catalogue, std::set<std::string> available);
    void setFilter(const IndicatorFilter& filter);
    void favouritesChanged();
    int rowOf(const QString& id) const; ///< -1 if it is not listed
    int indicators() const;             ///< listed
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QString id, name, theme; ///< of a heading its theme alone
        QString folded;
    };
    bool passes(const Row& row) const;
    void fill();
    std::vector<Row> m_all, m_rows;
    std::set<std::string> m_available;
    QStringList m_favourites = favouriteIndicators();
    IndicatorFilter m_filter;
};

class IndicatorLibrary : public QDialog {
    Q_OBJECT
public:
    IndicatorLibrary(Workspace& workspace, QWidget* parent = nullptr);

signals:
    void chosen(const QString& indicator); ///< to be shown on the map
    void favouritesChanged();

private:
    QWidget* makeList();
    QWidget* makePage();
    void read();
    void filter();
    void select(const QString& id);
    void showPage();
    void take();
    QString current() const;
    bool eventFilter(QObject* watched, QEvent* event) override;

    Workspace& m_workspace;
    IndicatorFacts m_facts;
    std::set<std::string> m_available;
    IndicatorListModel* m_model;
    QLineEdit* m_field;
    QCheckBox *m_onlyHere, *m_onlyFavourites;
    QListView* m_list;
    QLabel* m_count;
    QTextBrowser* m_page;
    QPushButton *m_favourite, *m_show;
    BackgroundReading<IndicatorFacts> m_reading;
};

} // namespace app
