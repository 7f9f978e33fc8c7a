// The zones of the map in a table that sorts, filters and picks.
#pragma once

#include "holdings.hpp"
#include "jobs.hpp"
#include "zone_columns.hpp"

#include <QFuture>
#include <QWidget>

#include <memory>
#include <string>
#include <vector>

class QMenu;

namespace app {

class PickedRows;
class Workspace;
class ZoneTableModel;
class ZoneTableView;

/// Follows the map and what is picked of it while it is in use; out of sight it costs nothing.
class ZoneTable : public QWidget {
    Q_OBJECT
public:
    ZoneTable(Workspace& workspace, Jobs& jobs, QWidget* parent = nullptr);

    void setInUse(bool on);
    void setWords(const QString& typed);
    void setOnlyPicked(bool only);
    void fillFilters(QMenu& menu);
    void chooseColumns();
    void copy();
    void pasteCodes();
    void selectByCodes();     ///< asks for them
    QStringList note() const; ///< "1 204 of 31 101 IRIS", "12 in the selection"
    bool hasColumnFilters() const;

signals:
    void noteChanged();
    void copied(const QString& problem); ///< why it may not leave; empty: it is in the clipboard
    void said(const QString& text);
    void codesPicked();
    void jumpWanted(const Place& place); ///< double click or Enter

private:
    void follow();
    void requestColumns();
    void takeColumns(const std::shared_ptr<const geo::ZoneSet>& zones, const ZoneColumns& columns);
    void modelReset();
    void pickedChanged();
    void scrollToPicked();
    void activate(const QModelIndex& index);
    void showHeadMenu(int column, QPoint global);
    std::vector<std::string> columnIds() const; ///< chosen ones that zones of this level have

    Workspace& m_workspace;
    Jobs& m_jobs;
    ZoneTableModel* m_model;
    ZoneTableView* m_view;
    PickedRows* m_rows;
    bool m_inUse = false;
    std::shared_ptr<const geo::ZoneSet> m_readZones; ///< whose further columns were asked for
    std::vector<std::string> m_readIds;
    QFuture<void> m_reading;
    QStringList m_fitted; ///< heads whose widths were measured
};

} // namespace app
