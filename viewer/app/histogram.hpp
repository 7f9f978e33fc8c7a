// The values of a map as bars in the colours of their classes, with the breaks between classes to be dragged.
#pragma once

#include "palette.hpp"

#include <QWidget>

#include <optional>
#include <vector>

namespace app {

/// The arrow keys move the current break, Up and Down (or Page Up and Page Down) choose another, Delete takes it away,
/// a double click or Insert cuts a class in two. What is asked for is signalled; setClasses() shows what came of it.
class Histogram : public QWidget {
    Q_OBJECT
public:
    explicit Histogram(QWidget* parent = nullptr);

    struct Classes {
        std::vector<double> breaks; ///< ends too
        std::vector<layers::Colour> colours;
        int decimals = 0;
    };
    void setValues(std::vector<double> values);
    void setClasses(const Classes& classes);
    const Classes& classes() const { return m_classes; }
    bool dragging() const { return m_dragging; }
    double toPixel(double value) const;
    QSize sizeHint() const override;

signals:
    void gestureStarted();                                      ///< what follows until the next one is one change
    void innerBreaksChanged(const std::vector<double>& breaks); ///< as they would be, ascending

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    std::vector<double> inner() const;
    std::optional<std::size_t> breakAt(double x) const;
    double toValue(double pixel) const;
    double step() const; ///< values are told apart no finer than the pixels are
    void moveTo(double value);
    void addAt(double value);
    void removeCurrent();
    void speak();
    void count();
    void drawBars(QPainter& painter) const;
    void drawBreaks(QPainter& painter) const;

    std::vector<double> m_values; ///< ascending
    std::vector<int> m_bins;
    double m_low = 0, m_high = 1; ///< of the axis
    Classes m_classes;
    std::size_t m_current = 0; ///< of the inner breaks
    bool m_dragging = false, m_keyGesture = false;
};

} // namespace app
