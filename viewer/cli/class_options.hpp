// The options of a map that say how its classes are made and coloured.
#pragma once

#include "command_line.hpp"

#include "map_content.hpp"

#include <string>

namespace cli {

struct ClassOptions {
    std::string method, classes, breaks, palette, centre, margin, classesOf;
};
void addClassOptions(Command& command, ClassOptions& given);
/// @throws UsageProblem for what is not there or does not go together.
void applyTo(layers::IndicatorStyle& style, const ClassOptions& given);
/// "2017", "p_caf_am@2017" or "p_caf_am": the style with that year or indicator. @throws UsageProblem naming the
/// option.
layers::IndicatorStyle styleNamed(layers::IndicatorStyle style, const std::string& text, const char* option);
/// One zone, such as commune:34172. @throws UsageProblem naming the option.
layers::Territory territory(const std::string& text, const char* option);

/// Gives the map the classes of the same map of another year or indicator, where --classes-of names one.
void takeClassesOf(layers::MapDocument& document, const ClassOptions& given, layers::ContentLoader& loader,
                   geo::Progress& progress);
/// Says what was done instead where the classes asked for could not be made.
void sayWhyOtherClasses(const layers::MapContent& content);

} // namespace cli
