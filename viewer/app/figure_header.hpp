// A table head of two lines: what the column is, and in grey where it comes from.
#pragma once

#include <QHeaderView>

namespace app {

class FigureHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit FigureHeader(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
};

} // namespace app
