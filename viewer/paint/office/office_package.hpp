// The parts of an OOXML document (ECMA-376 part 2): their types, what points to what, and the document's properties.
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <vector>

namespace paint {

/// Parts are named from the root of the package, without a first slash: "word/document.xml".
class OfficePackage {
public:
    struct Properties {
        QString title, subject, author, description;
        QByteArray recipe = {}; ///< what it was made from; empty: none
    };

    void add(const QByteArray& name, const QByteArray& type, const QByteArray& content);
    /// A picture or an embedded file; the same bytes are kept once. @returns its name, by its suffix and a number.
    QByteArray addMedia(const QByteArray& folder, const QByteArray& suffix, const QByteArray& content);
    /// "chart3": the next of a kind.
    QByteArray numbered(const QByteArray& kind);
    /// @param from the part that points; empty: the package. @param kind last words of the type's address.
    /// @returns "rId1"; the same for the same again.
    QString relate(const QByteArray& from, const QByteArray& kind, const QByteArray& to);
    /// The document, the same bytes for the same parts. Dates come from SOURCE_DATE_EPOCH or are left out.
    QByteArray finish(const Properties& properties);

private:
    struct Part {
        QByteArray name, type, content;
    };
    struct Relation {
        QByteArray kind, to;
        bool operator==(const Relation&) const = default;
    };
    QByteArray relations(const std::vector<Relation>& of) const;
    QByteArray contentTypes() const;

    std::vector<Part> m_parts;
    std::map<QByteArray, std::vector<Relation>> m_relations;
    std::map<QByteArray, int> m_numbers;
};

/// "fr-FR" or "en-GB": the language of the words of the program.
QString officeLanguage();

/// Name spaces that parts declare.
inline constexpr const char* drawingSpace = "http://schemas.openxmlformats.org/drawingml/2006/main";
inline constexpr const char* chartSpace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
inline constexpr const char* pictureSpace = "http://schemas.openxmlformats.org/drawingml/2006/picture";
inline constexpr const char* relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline constexpr const char* svgSpace = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";

} // namespace paint
