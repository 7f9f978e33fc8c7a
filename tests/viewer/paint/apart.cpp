#include "apart.hpp"

#include "text_shape.hpp"

#include <gtest/gtest.h>

namespace support {

void expectTextsApartAndOnThePage(const paint::Plan& plan) {
    std::vector<std::pair<QRectF, QString>> boxes;
    for (const auto& item : plan.items) {
        const auto* text = std::get_if<paint::TextItem>(&item);
        if (!text)
            continue;
        const auto shape = paint::shapeText(text->text, text->weight, text->italic, text->letterSpacing);
        const double em = text->size / paint::referenceEm;
        const QRectF ink = shape->ink;
        boxes.emplace_back(QRectF{text->baseline.x() - text->anchor * shape->advance * em + ink.left() * em,
                                  text->baseline.y() + ink.top() * em, ink.width() * em, ink.height() * em},
                           text->text);
    }
    const QRectF page{{0, 0}, plan.size};
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        EXPECT_TRUE(page.contains(boxes[i].first)) << boxes[i].second.toStdString() << " is cut";
        for (std::size_t j = i + 1; j < boxes.size(); ++j)
            EXPECT_FALSE(boxes[i].first.intersects(boxes[j].first))
                << boxes[i].second.toStdString() << " over " << boxes[j].second.toStdString();
    }
}

} // namespace support
