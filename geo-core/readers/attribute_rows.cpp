#include "readers/attribute_rows.hpp"

namespace geo {

namespace {

using File = std::variant<TextTable, LayerFile>;

File opened(const SourceFile& source) {
    if (isLayerFile(source))
        return File{std::in_place_type<LayerFile>, source};
    return File{std::in_place_type<TextTable>, source};
}

} // namespace

const std::string& AttributeRow::at(std::size_t column) const {
    static const std::string nothing;
    return column < cells.size() ? cells[column] : nothing;
}

AttributeRows::AttributeRows(const SourceFile& source) : m_file{opened(source)} {}

const std::vector<std::string>& AttributeRows::columns() const {
    if (const auto* layer = std::get_if<LayerFile>(&m_file))
        return layer->columns();
    return std::get<TextTable>(m_file).header();
}

std::string AttributeRows::encoding() const {
    if (const auto* layer = std::get_if<LayerFile>(&m_file))
        return layer->encoding();
    return std::string{toText(std::get<TextTable>(m_file).dialect().encoding)};
}

bool AttributeRows::encodingGuessed() const {
    if (const auto* layer = std::get_if<LayerFile>(&m_file))
        return layer->encodingGuessed();
    return std::get<TextTable>(m_file).dialect().encoding != TextEncoding::Utf8;
}

char AttributeRows::decimal() const {
    const auto* table = std::get_if<TextTable>(&m_file);
    return table ? table->dialect().decimal : '.';
}

int AttributeRows::epsg() const {
    const auto* layer = std::get_if<LayerFile>(&m_file);
    return layer ? layer->crs().epsg : 0;
}

std::vector<Anomaly> AttributeRows::remarks() const {
    const auto* table = std::get_if<TextTable>(&m_file);
    return table ? table->remarks() : std::get<LayerFile>(m_file).remarks();
}

void AttributeRows::forEach(const std::function<void(const AttributeRow&)>& row, Progress& progress) const {
    if (const auto* layer = std::get_if<LayerFile>(&m_file))
        layer->forEach([&](LayerRow&& r) { row({r.number, r.fields, &r.shape}); }, progress);
    else
        std::get<TextTable>(m_file).forEach([&](const TextRow& r) { row({r.line, r.cells, nullptr}); }, progress);
}

} // namespace geo
