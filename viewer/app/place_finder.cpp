#include "place_finder.hpp"

namespace app {

void PlaceModel::setPlaces(std::vector<Place> places, QString (*label)(const Place&)) {
    beginResetModel();
    m_places = std::move(places);
    m_labels.clear();
    m_folded.clear();
    for (const auto& place : m_places) {
        m_labels.push_back(label(place));
        m_folded.push_back(folded(m_labels.back() + QLatin1Char{' '} + QString::fromStdString(place.code)));
    }
    endResetModel();
}

const Place* PlaceModel::place(int row) const {
    const auto index = static_cast<std::size_t>(row);
    return row >= 0 && index < m_places.size() ? &m_places[index] : nullptr;
}

int PlaceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_places.size());
}

QVariant PlaceModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || !place(index.row()))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return m_labels[row];
    case FoldedRole:
        return m_folded[row];
    case PlaceIndexRole:
        return index.row();
    default:
        return {};
    }
}

PlaceCompleter::PlaceCompleter(QAbstractItemModel* model, QObject* parent) : QCompleter{model, parent} {
    setCompletionRole(FoldedRole);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
    setCompletionMode(QCompleter::PopupCompletion);
    setMaxVisibleItems(14);
}

QStringList PlaceCompleter::splitPath(const QString& path) const { return {folded(path)}; }

QString PlaceCompleter::pathFromIndex(const QModelIndex& index) const { return index.data(Qt::DisplayRole).toString(); }

} // namespace app
