// Blocks of a page set over slides: two columns, the next slide where one is full. Private to the writer.
// Slides, maps and legends are in pptx_flow.cpp; words, figures, tables and charts in pptx_blocks.cpp.
#pragma once

#include "blocks.hpp"
#include "office/pptx_slide.hpp"
#include "page.hpp"

#include "base/progress.hpp"

#include <memory>

namespace paint {

/// Head and foot of the slides that follow.
struct SlideFrame {
    QString title, subtitle, footer;
    bool fictional = false;
};

class PptxFlow {
public:
    PptxFlow(const layers::HouseStyle& house, geo::Progress& progress) : m_house{house}, m_progress{progress} {}

    void begin(SlideFrame frame); ///< of the slides from here on
    void newSlide();
    void write(const layers::Block& block);
    /// The slide of a map: its maps on the left, the legend and as many blocks on the right as have room.
    void mapSlide(const layers::MapPage& page);
    QByteArray finish(const OfficePackage::Properties& properties);

private:
    struct Column {
        double x = 0, width = 0, y = 0;
    };
    void block(const layers::KeyFigures& block);
    void block(const layers::MapBlock& block);
    void block(const layers::LegendBlock& block);
    void block(const layers::TextBlock& block);
    void block(const layers::FigureTable& block);
    void block(const layers::ChartBlock& block);
    void block(const layers::EstimateBlock& block);
    void block(const layers::Facts& block);
    void block(const layers::Notice& block);
    void block(const layers::Units& block);
    void block(const layers::Rule& block);

    PptxSlide& slide();
    void endSlide();
    void columns(double leftWidth);
    bool isEmpty() const; ///< nothing in the columns of this slide
    /// A place `height` high in this column, the next or the next slide's first. @returns it, its width that of the
    /// column.
    QRectF place(double height);
    QRectF placeWide(double height);
    double room() const;
    void paragraphs(std::vector<SlideParagraph> texts, double gap);
    void boxed(std::vector<SlideParagraph> texts, layers::Colour line, std::optional<layers::Colour> ground);
    double nestedCircles(std::span<const LegendRow> rows, QPointF at, double width_, double right_, double size,
                         bool drawn);
    double legend(const layers::Legend& legend, const QRectF& box, double size, bool drawn);
    void fittedLegend(const layers::Legend& legend, const QRectF& box);
    void maps(const layers::MapPage& page, const QRectF& box);
    void map(const layers::MapContent& content, const QRectF& box, const MapLook& look);
    void rowsOf(const layers::FigureTable& block, std::span<const double> widths, double size,
                std::vector<std::vector<SlideCell>>& rows, std::vector<double>& heights) const;

    const layers::HouseStyle& m_house;
    geo::Progress& m_progress;
    OfficePackage m_package;
    SlideFrame m_frame;
    std::unique_ptr<PptxSlide> m_slide;
    std::vector<QByteArray> m_slides;
    double m_start = 0; ///< of what stands under the head of a slide
    double m_top = 0;   ///< of the columns: below what is as wide as the slide
    std::vector<Column> m_columns;
    std::size_t m_column = 0;
};

} // namespace paint
