// The words that documents of all office formats print around their blocks. Private to the writers.
#pragma once

#include "page.hpp"

#include <QString>
#include <QStringList>

namespace paint {

struct PageTitles {
    QString title, subtitle;
};
/// As typed, else as the map proposes; no subtitle where it stands in the place of a title or is hidden.
PageTitles titlesOf(const layers::MapPage& page);

QString fictionalWords(); ///< what stands over pages of made-up data

/// A figure of a table, or the word in its place. @param estimate "≈" before it.
QString figureWords(const layers::TableFigure& figure, bool estimate = false);
QString figureWords(const layers::Figure& figure, bool estimate = false);
bool isAbsent(const layers::TableFigure& figure);

/// Figures that the longest row has: a table of one column may have no head over it.
std::size_t figureColumns(const layers::FigureTable& table);
bool hasOrigins(const layers::FigureTable& table);
/// What the longest word of the origins takes ("DEMO 2022" is one), from `usual` up to half as much again.
double originWidth(const layers::FigureTable& table, double usual, double letters);

/// "14 of 19", and a row of squares: full for what is covered.
QString unitCount(std::size_t covered, std::size_t whole);
QString unitSquares(std::size_t covered, std::size_t whole);

/// Title of a map among several side by side: its indicator and year.
QString shortTitle(const layers::MapContent& content);

} // namespace paint
