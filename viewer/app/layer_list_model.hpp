// The layers of the map as a list with check boxes, top of the map first.
#pragma once

#include "legend.hpp"
#include "map_document.hpp"

#include <QAbstractListModel>

#include <map>
#include <vector>

namespace app {

class Workspace;

/// Shows the workspace's document; checking a box is an undoable edit of it.
class LayerListModel : public QAbstractListModel {
    Q_OBJECT
public:
    static constexpr int HasStyleRole = Qt::UserRole + 1; ///< whether the layer's style can be changed
    explicit LayerListModel(Workspace& workspace, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void refresh();
    void learnSymbols();
    Workspace& m_workspace;
    std::vector<layers::LayerId> m_ids;                    ///< as the views know them
    std::map<layers::LayerKind, layers::Symbol> m_symbols; ///< most frequent on the map, kept while a layer is hidden
};

} // namespace app
