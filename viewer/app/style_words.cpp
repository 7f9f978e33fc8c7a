#include "style_words.hpp"

#include "look.hpp"

#include <QCoreApplication>
#include <QPainter>

#include <array>

namespace app {
namespace {

using layers::ClassMethod;
using layers::MapForm;

constexpr std::array methods{
    ClassMethod::Quantile, ClassMethod::EqualInterval, ClassMethod::NaturalBreaks, ClassMethod::StandardDeviation,
    ClassMethod::Q6,       ClassMethod::NestedMeans,   ClassMethod::Geometric,     ClassMethod::Centred,
    ClassMethod::Manual};

QString said(const char* words) { return QCoreApplication::translate("app", words); }

void drawForm(QPainter& painter, MapForm form) {
    const QColor pale{0xC7, 0xE9, 0xB4}, middle{0x41, 0xB6, 0xC4}, dark{0x2C, 0x7F, 0xB8};
    painter.setPen(QPen{look().text, 1});
    if (form == MapForm::Choropleth || form == MapForm::Categories) {
        const bool categories = form == MapForm::Categories;
        painter.setBrush(categories ? QColor{0xE6, 0x9F, 0x00} : pale);
        painter.drawRect(QRectF{2.5, 2.5, 8, 13});
        painter.setBrush(categories ? QColor{0x56, 0xB4, 0xE9} : middle);
        painter.drawRect(QRectF{10.5, 2.5, 9, 6});
        painter.setBrush(categories ? QColor{0x00, 0x9E, 0x73} : dark);
        painter.drawRect(QRectF{10.5, 8.5, 9, 7});
        return;
    }
    const bool coloured = form == MapForm::ColouredCircles;
    painter.setBrush(coloured ? dark : QColor{0x9A, 0xA5, 0xA0});
    painter.drawEllipse(QPointF{8, 9.5}, 6, 6);
    painter.setBrush(coloured ? pale : QColor{0x9A, 0xA5, 0xA0});
    painter.drawEllipse(QPointF{17, 6}, 3.2, 3.2);
}

} // namespace

QString formName(MapForm form) {
    switch (form) {
    case MapForm::Choropleth:
        return said(QT_TRANSLATE_NOOP("app", "Coloured zones"));
    case MapForm::Circles:
        return said(QT_TRANSLATE_NOOP("app", "Circles"));
    case MapForm::ColouredCircles:
        return said(QT_TRANSLATE_NOOP("app", "Coloured circles"));
    case MapForm::Categories:
        return said(QT_TRANSLATE_NOOP("app", "Categories"));
    }
    return {};
}

QIcon formIcon(MapForm form) {
    QIcon result;
    for (const int ratio : {1, 2, 3}) {
        QPixmap pixmap{QSize{22, 18} * ratio};
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter{&pixmap};
        painter.setRenderHint(QPainter::Antialiasing);
        drawForm(painter, form);
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

std::span<const ClassMethod> methodsOffered() { return methods; }

QString methodName(ClassMethod method) {
    switch (method) {
    case ClassMethod::Quantile:
        return said(QT_TRANSLATE_NOOP("app", "As many zones each"));
    case ClassMethod::EqualInterval:
        return said(QT_TRANSLATE_NOOP("app", "Equal ranges"));
    case ClassMethod::NaturalBreaks:
        return said(QT_TRANSLATE_NOOP("app", "Near values together"));
    case ClassMethod::StandardDeviation:
        return said(QT_TRANSLATE_NOOP("app", "Around the mean"));
    case ClassMethod::Q6:
        return said(QT_TRANSLATE_NOOP("app", "Extremes apart"));
    case ClassMethod::NestedMeans:
        return said(QT_TRANSLATE_NOOP("app", "Successive means"));
    case ClassMethod::Geometric:
        return said(QT_TRANSLATE_NOOP("app", "Geometric progression"));
    case ClassMethod::Arithmetic:
        return said(QT_TRANSLATE_NOOP("app", "Arithmetic progression"));
    case ClassMethod::HeadTail:
        return said(QT_TRANSLATE_NOOP("app", "Head/tail breaks"));
    case ClassMethod::Centred:
        return said(QT_TRANSLATE_NOOP("app", "Around a territory"));
    case ClassMethod::Manual:
        return said(QT_TRANSLATE_NOOP("app", "By hand"));
    }
    return {};
}

QString methodNote(ClassMethod method) {
    switch (method) {
    case ClassMethod::Quantile:
        return said(
            QT_TRANSLATE_NOOP("app", "Quantiles: as many zones in each class; very different values may share one."));
    case ClassMethod::EqualInterval:
        return said(QT_TRANSLATE_NOOP("app", "Easy to read; a few extreme values leave classes nearly empty."));
    case ClassMethod::NaturalBreaks:
        return said(QT_TRANSLATE_NOOP(
            "app", "Natural breaks (Jenks): zones with near values together; not to be compared between maps."));
    case ClassMethod::StandardDeviation:
        return said(QT_TRANSLATE_NOOP("app", "Standard deviation: for values spread evenly around their mean."));
    case ClassMethod::Q6:
        return said(QT_TRANSLATE_NOOP("app", "Q6: six classes; the lowest and the highest 5 % stand out."));
    case ClassMethod::NestedMeans:
        return said(
            QT_TRANSLATE_NOOP("app", "Nested means: cut at the mean, then each half at its own: 2, 4 or 8 classes."));
    case ClassMethod::Geometric:
        return said(QT_TRANSLATE_NOOP("app", "For values above zero that span several orders of magnitude."));
    case ClassMethod::Arithmetic:
        return said(QT_TRANSLATE_NOOP("app", "Each class wider than the one below: for values that thin out upwards."));
    case ClassMethod::HeadTail:
        return said(QT_TRANSLATE_NOOP("app", "Cut at the mean, again and again above it: for a few very high values."));
    case ClassMethod::Centred:
        return said(QT_TRANSLATE_NOOP("app", "Above and below a reference, in two colours."));
    case ClassMethod::Manual:
        return said(QT_TRANSLATE_NOOP("app", "Drag the breaks below, or type them."));
    }
    return {};
}

QString paletteName(const std::string& id) {
    static constexpr std::array names{
        std::pair{"YlGnBu", QT_TRANSLATE_NOOP("app", "Yellow to blue")},
        std::pair{"Purples", QT_TRANSLATE_NOOP("app", "Purples")},
        std::pair{"Oranges", QT_TRANSLATE_NOOP("app", "Oranges")},
        std::pair{"PuOr", QT_TRANSLATE_NOOP("app", "Orange and purple, two directions")},
        std::pair{"BrBG", QT_TRANSLATE_NOOP("app", "Brown and green, two directions")},
    };
    for (const auto& [known, name] : names)
        if (id == known)
            return said(name);
    return QString::fromStdString(id);
}

} // namespace app
