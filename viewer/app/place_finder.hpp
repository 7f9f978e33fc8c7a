// Finding a place by typing part of its name, whatever the accents, capitals and hyphens.
#pragma once

#include "holdings.hpp"

#include <QAbstractListModel>
#include <QCompleter>

namespace app {

enum PlaceRole { FoldedRole = Qt::UserRole + 1, PlaceIndexRole };

/// Places as a list; DisplayRole names them, FoldedRole is what is searched, PlaceIndexRole points into `places`.
class PlaceModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    /// @param label how each place reads.
    void setPlaces(std::vector<Place> places, QString (*label)(const Place&));
    const Place* place(int row) const;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<Place> m_places;
    std::vector<QString> m_labels, m_folded;
};

/// Completes on FoldedRole, shows DisplayRole.
class PlaceCompleter : public QCompleter {
    Q_OBJECT
public:
    explicit PlaceCompleter(QAbstractItemModel* model, QObject* parent = nullptr);
    QStringList splitPath(const QString& path) const override;
    QString pathFromIndex(const QModelIndex& index) const override;
};

} // namespace app
