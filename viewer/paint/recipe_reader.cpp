#include "recipe_reader.hpp"

#include "pdf/pdf_objects.hpp"
#include "pdf/xmp.hpp"

#include "base/error.hpp"
#include "readers/member.hpp"
#include "writers/layer_description.hpp"

#include <QFile>
#include <QImageReader>
#include <QXmlStreamReader>

namespace paint {
namespace {

using geo::Error;
namespace fs = std::filesystem;

constexpr std::size_t most = layers::Recipe::mostBytes;
constexpr qint64 mostOfHead = 16'000'000; ///< where the recipe stands at the beginning of a text
constexpr qint64 mostOfPdf = 200'000'000; ///< given to qpdf, which holds what it reads

QString pathOf(const fs::path& file) { return QString::fromStdString(file.string()); }

QByteArray headOf(const fs::path& file, qint64 bytes) {
    QFile in{pathOf(file)};
    if (!in.open(QIODevice::ReadOnly))
        throw Error{Error::Code::CannotOpen,
                    {GEO_TR("%1 cannot be opened: it is not there or may not be read"), {file.string()}}};
    return in.read(bytes);
}

/// The text of the first element of ours of that name within `bytes`, of which the rest may be cut off.
QByteArray elementIn(const QByteArray& bytes, QStringView name) {
    QXmlStreamReader reader{bytes};
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name &&
            reader.namespaceUri() == QLatin1String{lisiereNamespace})
            return reader.readElementText().toUtf8();
    return {};
}

// PDF

/// As it was written: no program that changes the document leaves it so.
QByteArray fromXmp(const fs::path& file) {
    QFile in{pathOf(file)};
    if (!in.open(QIODevice::ReadOnly))
        return {};
    uchar* const mapped = in.map(0, in.size());
    if (!mapped)
        return {};
    const auto all = QByteArray::fromRawData(reinterpret_cast<const char*>(mapped), in.size());
    const auto from = all.lastIndexOf("<x:xmpmeta"), to = all.indexOf("</x:xmpmeta>", from);
    if (from < 0 || to < from || static_cast<std::size_t>(to - from) > 2 * most)
        return {};
    return elementIn(all.mid(from, to - from) + "</x:xmpmeta>", u"recipe");
}

/// Takes no more than a recipe can be.
class Bounded : public Pipeline {
public:
    Bounded() : Pipeline{"recipe", nullptr} {}
    void write(const unsigned char* data, std::size_t length) override {
        if (bytes.size() + static_cast<qsizetype>(length) > static_cast<qsizetype>(most))
            throw std::length_error{"recipe"};
        bytes.append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(length));
    }
    void finish() override {}
    QByteArray bytes;
};

QByteArray fromAttachment(const fs::path& file) {
    if (QFile{pathOf(file)}.size() > mostOfPdf)
        return {};
    try {
        QPDF document;
        document.setSuppressWarnings(true);
        document.processFile(file.c_str());
        const auto found = QPDFEmbeddedFileDocumentHelper{document}.getEmbeddedFile("recipe.json");
        if (!found)
            return {};
        Bounded recipe;
        found->getEmbeddedFileStream().pipeStreamData(&recipe, 0, qpdf_dl_generalized, true);
        return recipe.bytes;
    } catch (const std::exception&) {
        return {}; // damaged, or no document of ours
    }
}

QByteArray fromPdf(const fs::path& file) {
    const auto recipe = fromXmp(file);
    return recipe.isEmpty() ? fromAttachment(file) : recipe;
}

// Pictures

QByteArray fromPng(const fs::path& file) {
    QImageReader reader{pathOf(file), "png"};
    return reader.text(QStringLiteral("Recipe")).toUtf8();
}

// Office documents

/// "Lisière", or "Lisière 001", "Lisière 002" … put together.
QByteArray fromProperties(const std::string& xml) {
    QXmlStreamReader reader{QByteArray::fromStdString(xml)};
    std::map<QString, QString> parts;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement) {
            const auto attributes = reader.attributes();
            for (const auto& attribute : attributes) {
                const auto name = attribute.value().toString();
                if (attribute.name() == u"name" && name.startsWith(QStringLiteral("Lisière")))
                    parts[name] = reader.readElementText(QXmlStreamReader::IncludeChildElements);
            }
        }
    QString all;
    for (const auto& [name, part] : parts)
        all += part;
    return all.toUtf8();
}

QByteArray fromZip(const fs::path& file) {
    for (const char* member : {"docProps/custom.xml", "meta.xml"})
        if (const auto xml = geo::zipMember(file, member, 4 * most))
            if (const auto recipe = fromProperties(*xml); !recipe.isEmpty())
                return recipe;
    return {};
}

// Texts

/// The recipe is the last thing in the text and starts a line.
QByteArray fromText(const QByteArray& text) {
    const auto at = text.startsWith('{') ? 0 : text.indexOf("\n{");
    return at < 0 ? QByteArray{} : text.mid(at).trimmed();
}

/// Looks for the description at the top of a GeoJSON and stops at its features.
struct DescriptionFinder : nlohmann::json_sax<nlohmann::json> {
    bool key(string_t& name) override {
        m_wanted = m_depth == 1 && name == "description";
        return !(m_depth == 1 && name == "features");
    }
    bool string(string_t& text) override {
        if (m_wanted)
            found = text;
        return !m_wanted;
    }
    bool start_object(std::size_t) override { return ++m_depth < 20; }
    bool end_object() override { return m_depth-- > 0; }
    bool start_array(std::size_t) override { return ++m_depth < 20; }
    bool end_array() override { return m_depth-- > 0; }
    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

    std::string found;

private:
    int m_depth = 0;
    bool m_wanted = false;
};

QByteArray fromGeoJson(const QByteArray& head) {
    DescriptionFinder finder;
    nlohmann::json::sax_parse(head.begin(), head.end(), &finder);
    return fromText(QByteArray::fromStdString(finder.found));
}

/// The text beside a CSV, whose name is made here.
QByteArray fromBeside(const fs::path& file) {
    auto beside = file;
    beside += ".sources.txt";
    std::error_code none;
    return fs::is_regular_file(beside, none) ? fromText(headOf(beside, mostOfHead)) : QByteArray{};
}

QByteArray recipeText(const fs::path& file) {
    const auto head = headOf(file, mostOfHead);
    if (head.left(1024).contains("%PDF-"))
        return fromPdf(file);
    if (head.startsWith("\x89PNG"))
        return fromPng(file);
    if (head.startsWith("PK\x03\x04"))
        return fromZip(file);
    if (head.startsWith("SQLite format 3"))
        return fromText(QByteArray::fromStdString(geo::geoPackageDescription(file)));
    if (head.left(1024).contains("<svg"))
        return elementIn(head, u"recipe");
    if (head.startsWith('{') && head.left(256).contains("FeatureCollection"))
        return fromGeoJson(head);
    if (const auto recipe = fromBeside(file); !recipe.isEmpty())
        return recipe;
    return head.contains("\"lisiere recipe\"") ? fromText(head) : QByteArray{};
}

} // namespace

std::optional<layers::Recipe> recipeIn(const fs::path& file) {
    std::error_code none;
    if (!fs::is_regular_file(file, none))
        throw Error{Error::Code::CannotOpen,
                    {GEO_TR("%1 cannot be opened: it is not there or may not be read"), {file.string()}}};
    const auto text = recipeText(file);
    if (text.isEmpty())
        return std::nullopt;
    return layers::recipeFromJson({text.constData(), static_cast<std::size_t>(text.size())});
}

} // namespace paint
