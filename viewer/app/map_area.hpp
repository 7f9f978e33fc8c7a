// The maps with what is said above and below them: how they are seen, and what must be known of the indicator.
#pragma once

#include "colour_preview.hpp"

#include <QWidget>

#include <memory>

class QFrame;
class QLabel;

namespace layers {
struct MapContent;
}

namespace app {

class Jobs;
class MapGrid;
class ZoneSelection;

class MapArea : public QWidget {
    Q_OBJECT
public:
    MapArea(Jobs& jobs, ZoneSelection& picked, QWidget* parent = nullptr);

    MapGrid& maps() const { return *m_maps; }
    void setContent(const std::shared_ptr<const layers::MapContent>& content, bool fit);
    /// The colours as someone else sees them, with a line above that says so.
    void setPreview(layers::Vision vision);
    layers::Vision preview() const { return m_preview; }
    void addBar(QWidget* bar); ///< above the maps

signals:
    void previewChanged(layers::Vision vision);

private:
    void makePreviewBar();

    MapGrid* m_maps;
    QFrame* m_previewBar = nullptr;
    QLabel *m_previewText = nullptr, *m_caveat;
    layers::Vision m_preview = layers::Vision::Normal;
};

} // namespace app
