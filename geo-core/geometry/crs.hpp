// Territories, their legal projected coordinate systems, and transformations between systems.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace geo {

/// x is always easting or longitude.
struct Point {
    double x = 0, y = 0;
    friend bool operator==(const Point&, const Point&) = default;
};

/// Axis-parallel box in a stated CRS. Empty until something is added.
struct Extent {
    double minX = 1e300, minY = 1e300, maxX = -1e300, maxY = -1e300;
    bool empty() const { return minX > maxX; }
    double width() const { return empty() ? 0 : maxX - minX; }
    double height() const { return empty() ? 0 : maxY - minY; }
    Point centre() const { return {(minX + maxX) / 2, (minY + maxY) / 2}; }
    void add(Point p);
    void add(const Extent& other);
    bool intersects(const Extent& other) const;
    bool contains(Point p) const { return p.x >= minX && p.x <= maxX && p.y >= minY && p.y <= maxY; }
    Extent grown(double metres) const;
    friend bool operator==(const Extent&, const Extent&) = default;
};

/// A home territory and the legal projected CRS in which its areas and distances are measured.
struct Territory {
    std::string id;   ///< "metropole", "971" (also 972, 977, 978), "973", "974", "976", "975"
    int epsg = 2154;  ///< 2154, 5490, 2972, 2975, 4471, 4467
    static std::optional<Territory> find(std::string_view id);
    static const std::vector<Territory>& all();
    Extent lonLat() const; ///< box around it in degrees, with the sea between its islands
    /// Does a longitude-latitude box lie in the territory?
    bool covers(const Extent& box) const;
};

/// From one EPSG code to another, x first on both sides. Owns PROJ objects: one thread, move-only.
class Transformer {
public:
    Transformer(int fromEpsg, int toEpsg); ///< @throws Error::Code::MissingCrs for a code PROJ does not know
    Transformer(const std::string& fromWkt, int toEpsg);
    ~Transformer();
    Transformer(Transformer&&) noexcept;
    Transformer& operator=(Transformer&&) noexcept;
    Point operator()(Point p) const;          ///< HUGE_VAL coordinates where the point has no image
    bool isIdentity() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace geo
