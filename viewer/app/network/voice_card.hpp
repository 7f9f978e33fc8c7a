// What residents said, over the map.
#pragma once

#include "map_content.hpp"
#include "map_view.hpp"

#include <QFrame>
#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

class QLabel;
class QPushButton;

namespace app {

class MapCanvas;
class SelectionOverlay;

/// The start of what was said, on one line: for tool tips and the caption.
QString voiceLine(const layers::Voice& voice);

/// Does a mark of residents' words stand there, as the map draws it?
bool isVoiceAt(const layers::MapContent& content, const paint::MapView& view, QPointF screen);

/// In letters that a room can read: what was said at a mark of the map, when and where it was collected. It stays until
/// it is closed, with its button or Escape; the arrows go from one to the next by their numbers.
class VoiceCard : public QFrame {
    Q_OBJECT
public:
    explicit VoiceCard(MapCanvas& map);

    void setContent(const std::shared_ptr<const layers::MapContent>& content); ///< the one that is read stays shown
    bool read(std::int64_t key); ///< false where the map has none of that key
    bool readFirst();            ///< false where the map has none
    std::int64_t key() const;    ///< 0 while it is closed
    void leave();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Shown {
        std::int64_t key = 0;
        layers::Voice voice;
    };
    void fill();
    void step(std::ptrdiff_t by);
    void place();

    MapCanvas& m_map;
    SelectionOverlay* m_ring;
    QLabel *m_head, *m_words, *m_where, *m_withheld;
    QPushButton *m_previous, *m_next;
    std::vector<Shown> m_all; ///< by number
    std::size_t m_at = 0;
    bool m_open = false;
};

} // namespace app
