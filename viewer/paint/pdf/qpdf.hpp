// QPDF's headers, through one door.
#pragma once

#ifdef __clang__
// qpdf 11's JSON.hh holds a vector of a class that is not complete yet, which clang refuses in C++20. Nothing here asks
// for JSON.
#define JSON_HH
class JSON;
#endif

#define POINTERHOLDER_TRANSITION 4 // std::shared_ptr, as qpdf asks to be told

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
