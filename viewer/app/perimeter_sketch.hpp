// The outlines of one change of perimeters: what was kept, what entered, what left.
#pragma once

#include "perimeters.hpp"

#include <QWidget>

#include <memory>

namespace app {

class PerimeterSketch : public QWidget {
    Q_OBJECT
public:
    explicit PerimeterSketch(QWidget* parent = nullptr);
    /// Null for nothing. Keeps the report alive, as the outlines lie in it.
    void setChange(std::shared_ptr<const indicators::PerimeterChanges> changes,
                   const indicators::PerimeterChange* change);
    QSize sizeHint() const override { return {300, 360}; }
    QSize minimumSizeHint() const override { return {220, 220}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int drawLegend(QPainter& painter) const; ///< @returns its height
    std::shared_ptr<const indicators::PerimeterChanges> m_changes;
    const indicators::PerimeterChange* m_change = nullptr;
};

} // namespace app
