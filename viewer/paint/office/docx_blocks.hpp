// Blocks of a page as they run down a text document. Private to the writer.
#pragma once

#include "blocks.hpp"
#include "office/docx_body.hpp"

#include "base/progress.hpp"

namespace paint {

class DocxBlocks {
public:
    DocxBlocks(OfficePackage& package, DocxBody& body, const layers::HouseStyle& house, geo::Progress& progress)
        : m_package{package}, m_body{body}, m_house{house}, m_progress{progress} {}

    /// Below each other, `width` mm wide. @param height mm the box they come from has: what a map may take of it
    void write(const std::vector<layers::Block>& blocks, double width, double height);
    void map(const layers::MapContent& content, QSizeF mm, const MapLook& look = {});
    void legend(const layers::Legend& legend, double width, double mapHeight);

private:
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
    void heading(const geo::Message& heading, const geo::Message& below = {});
    void note(const geo::Message& text);
    void box(layers::Colour line, std::optional<layers::Colour> ground, const std::function<void()>& content);
    DocxCell words(const QString& text, const char* style, DocxAlign align = DocxAlign::Left, bool bold = false,
                   bool italic = false, std::optional<layers::Colour> colour = {});

    OfficePackage& m_package;
    DocxBody& m_body;
    const layers::HouseStyle& m_house;
    geo::Progress& m_progress;
    double m_width = 0, m_height = 0;
    bool m_mapAlone = false;
};

} // namespace paint
