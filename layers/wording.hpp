// How names and small numbers are written on paper: in sentences, on maps, in contents.
#pragma once

#include "catalogue.hpp"

#include <cstddef>
#include <string>

namespace layers {

/// "twelve" / "douze" under seventeen, digits from there on. French counts masculine things with it.
std::string numberWord(std::size_t number, indicators::Language language);

/// What stands after "neighbourhoods" to say of which place: "de Montpellier", "d’Alès", "du Vigan", "des
/// Salles-du-Gardon"; in English the name alone.
std::string ofPlace(const std::string& name, indicators::Language language);

/// A neighbourhood's name as people write it: files print "Pas Du Loup - Val De Croze" for Pas du Loup – Val de Croze.
std::string usualName(const std::string& published);

double rounded(double value, int decimals);

} // namespace layers
