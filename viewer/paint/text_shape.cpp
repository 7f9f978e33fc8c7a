#include "text_shape.hpp"

#include <QFontMetricsF>
#include <QPainterPathStroker>

#include <mutex>
#include <tuple>
#include <unordered_map>

namespace paint {
namespace {

/// Straight pieces of a path, fine enough for letters four times the reference size.
std::vector<QPolygonF> flattened(const QPainterPath& path) {
    constexpr double zoom = 4;
    std::vector<QPolygonF> polygons;
    for (auto polygon : path.toSubpathPolygons(QTransform::fromScale(zoom, zoom))) {
        for (auto& p : polygon)
            p /= zoom;
        polygons.push_back(std::move(polygon));
    }
    return polygons;
}

QPainterPath pathOf(const QString& text, Weight weight, bool italic, double letterSpacing) {
    QPainterPath path;
    path.addText(0, 0, referenceFont(weight, italic, letterSpacing), text);
    return path;
}

double advanceOf(const QString& text, Weight weight, bool italic, double letterSpacing) {
    return QFontMetricsF{referenceFont(weight, italic, letterSpacing)}.horizontalAdvance(text);
}

QString keyOf(const QString& text, Weight weight, bool italic, double letterSpacing, double halo) {
    return QString::number(static_cast<int>(weight) * 2 + (italic ? 1 : 0)) + u'/' + QString::number(letterSpacing) +
           u'/' + QString::number(halo, 'f', 4) + u'/' + text;
}

/// Keeps what was made last; forgets everything when it has grown too large, which a session rarely sees.
template <typename Value> class Cache {
public:
    template <typename Make> std::shared_ptr<const Value> at(const QString& key, const Make& make) {
        {
            const std::scoped_lock lock{m_mutex};
            if (const auto found = m_values.find(key); found != m_values.end())
                return found->second;
        }
        auto made = std::make_shared<const Value>(make());
        const std::scoped_lock lock{m_mutex};
        if (m_values.size() >= 5000)
            m_values.clear();
        return m_values.emplace(key, std::move(made)).first->second;
    }

private:
    std::mutex m_mutex;
    std::unordered_map<QString, std::shared_ptr<const Value>> m_values;
};

} // namespace

QFont referenceFont(Weight weight, bool italic, double letterSpacing) {
    static constexpr QFont::Weight weights[] = {QFont::Normal, QFont::Medium, QFont::DemiBold, QFont::Bold};
    QFont font{QStringLiteral("Inter Lisiere")};
    font.setPixelSize(static_cast<int>(referenceEm));
    font.setWeight(weights[static_cast<int>(weight)]);
    font.setItalic(italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    if (letterSpacing != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, letterSpacing * referenceEm);
    return font;
}

std::shared_ptr<const TextShape> shapeText(const QString& text, Weight weight, bool italic, double letterSpacing) {
    static Cache<TextShape> cache;
    return cache.at(keyOf(text, weight, italic, letterSpacing, 0), [&] {
        TextShape shape;
        const auto path = pathOf(text, weight, italic, letterSpacing);
        shape.advance = advanceOf(text, weight, italic, letterSpacing);
        shape.ink = path.boundingRect();
        shape.outline = flattened(path);
        return shape;
    });
}

std::shared_ptr<const std::vector<QPolygonF>> shapeHalo(const TextItem& item) {
    static Cache<std::vector<QPolygonF>> cache;
    const double width = item.haloWidth / item.size;
    return cache.at(keyOf(item.text, item.weight, item.italic, item.letterSpacing, width), [&] {
        QPainterPathStroker stroker;
        stroker.setWidth(width * referenceEm);
        stroker.setJoinStyle(Qt::RoundJoin);
        stroker.setCapStyle(Qt::RoundCap);
        return flattened(stroker.createStroke(pathOf(item.text, item.weight, item.italic, item.letterSpacing)));
    });
}

double textWidth(const QString& text, double size, Weight weight, bool italic, double letterSpacing) {
    static Cache<double> cache; // most names that are measured find no room: their outlines are not needed
    const auto advance = cache.at(keyOf(text, weight, italic, letterSpacing, 0),
                                  [&] { return advanceOf(text, weight, italic, letterSpacing); });
    return *advance * size / referenceEm;
}

} // namespace paint
