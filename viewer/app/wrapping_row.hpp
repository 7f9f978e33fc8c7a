// Widgets in a row, and in a second one below where a row has no room for their words.
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace app {

/// Each widget has its minimum width at least; the room that is left widens them up to their size hint, the first ones
/// first, then those that expand up to their maximum. What still is left stands at the stretch.
class WrappingRow : public QLayout {
public:
    /// @param across where a widget stands that is lower than its row: Qt::AlignBottom or Qt::AlignVCenter
    WrappingRow(QWidget* parent, Qt::Alignment across);
    ~WrappingRow() override;

    void insertWidget(int at, QWidget* widget);
    void addStretch(); ///< before what is added next; there is one

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect& rect) override;

private:
    using Line = std::vector<QLayoutItem*>;
    std::vector<Line> linesFor(int width) const;
    void place(const Line& line, const QRect& room) const;

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    const QLayoutItem* m_afterStretch = nullptr;
    bool m_stretchNext = false;
    Qt::Alignment m_across;
};

} // namespace app
