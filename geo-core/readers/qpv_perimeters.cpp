// Perimeters of the priority neighbourhoods, both generations, as the ANCT delivers and others pass them on.
#include "readers/zone_family.hpp"

namespace geo {

const ZoneFamily& qpvPerimeters() {
    static const ZoneFamily family{.id = "qpv-perimeters",
                                   .title = "Périmètres des quartiers prioritaires",
                                   .producer = "ANCT",
                                   .attribution =
                                       "ANCT, périmètres des quartiers prioritaires de la politique de la ville",
                                   .kind = GeographyKind::Qpv,
                                   .code = {"code_qp", "codgeo", "code_qpv"},
                                   .name = {"nom_qp", "lib_qp", "libgeo", "nom_qpv"},
                                   .place = {"commune_qp", "lib_com", "nom_commune"},
                                   .type = {},
                                   .codeStart = {},
                                   .codeEnd = {},
                                   .never = {"code_iris", "dcomiris"},
                                   .usualYear = nullptr,
                                   .mistaken = nullptr};
    return family;
}

} // namespace geo
