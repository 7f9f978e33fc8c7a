// The attributes of a table or of a layer, as text: for files that come as either. Private to the readers.
#pragma once

#include "readers/layer_file.hpp"
#include "readers/text_table.hpp"

#include <functional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace geo {

/// Row `line` of the file: the line of a table (titles are line 1), the number of a feature.
struct AttributeRow {
    std::int64_t line = 0;
    std::span<const std::string> cells;  ///< fewer than columns where a line is short
    const MultiPolygon* shape = nullptr; ///< of a feature, in the file's system
    const std::string& at(std::size_t column) const;
};

class AttributeRows {
public:
    explicit AttributeRows(const SourceFile& source);
    const std::vector<std::string>& columns() const;
    std::string encoding() const;
    bool encodingGuessed() const; ///< not UTF-8
    char decimal() const;
    int epsg() const;                     ///< of a layer, else 0
    std::vector<Anomaly> remarks() const; ///< as TextTable's or LayerFile's
    void forEach(const std::function<void(const AttributeRow&)>& row, Progress& progress) const;

private:
    std::variant<TextTable, LayerFile> m_file;
};

} // namespace geo
