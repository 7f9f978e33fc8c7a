// What the choices of style are called.
#pragma once

#include "map_document.hpp"

#include <QIcon>
#include <QString>

#include <span>

namespace app {

QString formName(layers::MapForm form);
QIcon formIcon(layers::MapForm form);
std::span<const layers::ClassMethod> methodsOffered();
QString methodName(layers::ClassMethod method);
QString methodNote(layers::ClassMethod method); ///< when to take it: one sentence
QString paletteName(const std::string& id);

} // namespace app
