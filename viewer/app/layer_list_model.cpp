#include "layer_list_model.hpp"

#include "icons.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "words.hpp"
#include "workspace.hpp"

#include <QFont>

#include <algorithm>

namespace app {

LayerListModel::LayerListModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel{parent}, m_workspace{workspace} {
    connect(&workspace, &Workspace::documentChanged, this, &LayerListModel::refresh);
    connect(&workspace, &Workspace::contentChanged, this, &LayerListModel::learnSymbols);
    connect(&workspace, &Workspace::holdingsChanged, this, [this] { m_symbols.clear(); });
    refresh();
}

void LayerListModel::refresh() {
    std::vector<layers::LayerId> ids;
    for (const auto& layer : m_workspace.document().layers)
        ids.push_back(layer.id);
    if (ids != m_ids) {
        beginResetModel();
        m_ids = std::move(ids);
        endResetModel();
    } else if (!m_ids.empty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

void LayerListModel::learnSymbols() {
    for (const auto& layer : m_workspace.content()->symbols) {
        std::vector<std::pair<layers::Symbol, int>> drawn;
        for (const auto& symbol : layer.symbols) {
            auto known = std::ranges::find(drawn, symbol, &std::pair<layers::Symbol, int>::first);
            if (known == drawn.end())
                known = drawn.insert(known, {symbol, 0});
            ++known->second;
        }
        if (!drawn.empty())
            m_symbols[layer.kind] = std::ranges::max_element(drawn, {}, &std::pair<layers::Symbol, int>::second)->first;
    }
    refresh();
}

int LayerListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

QVariant LayerListModel::data(const QModelIndex& index, int role) const {
    const auto& layers = m_workspace.document().layers;
    const auto row = static_cast<std::size_t>(index.row());
    if (!index.isValid() || row >= layers.size())
        return {};
    const auto& layer = layers[row];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return layerName(layer, m_workspace);
    case Qt::DecorationRole:
        if (const auto drawn = m_symbols.find(layer.kind); drawn != m_symbols.end())
            return symbolSwatch(drawn->second);
        return layerSwatch(layer, m_workspace);
    case Qt::CheckStateRole:
        return static_cast<int>(layer.visible ? Qt::Checked : Qt::Unchecked);
    case HasStyleRole:
        return layer.kind == layers::LayerKind::Indicator;
    case Qt::FontRole:
        if (layer.kind == layers::LayerKind::Neighbourhoods) {
            const auto font = sized(13, QFont::DemiBold);
            return font;
        }
        return {};
    default:
        return {};
    }
}

bool LayerListModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const auto row = static_cast<std::size_t>(index.row());
    if (role != Qt::CheckStateRole || !index.isValid() || row >= m_ids.size())
        return false;
    m_workspace.setVisible(m_ids[row], value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags LayerListModel::flags(const QModelIndex& index) const {
    return index.isValid()
               ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren
               : Qt::NoItemFlags;
}

} // namespace app
