// Where the demonstration lies: real towns at about their real places, everything between them invented.
#pragma once

#include "geometry/polygons.hpp"
#include "mesh.hpp"

#include <string>
#include <vector>

namespace demo {

struct Commune {
    std::string code, name, department;
    std::string siren, epci; ///< of a real town; empty for an invented commune
    geo::Point centre;       ///< Lambert-93
    int iris = 0;            ///< how many IRIS it is cut into; 0: not cut
    bool real = false;
};

struct Iris {
    std::string code, name;
    char type = 'Z';
    int commune = 0;
    bool outlying = false; ///< open land at the edge of a town
};

/// A neighbourhood of one generation.
struct Quarter {
    std::string code, name;
    int commune = 0;
};

struct Department {
    std::string code, name;
};

/// The whole invented geography: a mosaic and, per cell, what it belongs to.
struct Territory {
    std::vector<Department> departments;
    std::vector<Commune> communes;
    std::vector<Iris> iris;
    std::vector<Quarter> quarters2015, quarters2024;
    Mesh mesh;
    std::vector<double> hectares; ///< per site, about
    Labels department, commune, irisOf, quarter2015, quarter2024;
    std::vector<double> nearness; ///< per site: 1 at the centre of its town, towards 0 outside
};

/// Inhabitants of a cell before the town's total is known: many at the centre and in neighbourhoods, few outside
/// built-up land.
double crowdOf(const Territory& territory, std::size_t site);

/// Deterministic.
Territory makeTerritory();

} // namespace demo
