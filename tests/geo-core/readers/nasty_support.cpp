#include "nasty_support.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <fstream>

namespace nasty {

namespace {

void addMember(archive* writer, const Member& member) {
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, member.name.c_str());
    archive_entry_set_filetype(entry, member.type);
    archive_entry_set_perm(entry, 0644);
    const bool link = member.type == AE_IFLNK;
    if (link)
        archive_entry_set_symlink(entry, member.content.c_str());
    archive_entry_set_size(entry, link ? 0 : static_cast<la_int64_t>(member.content.size()));
    archive_write_header(writer, entry);
    if (!link)
        archive_write_data(writer, member.content.data(), member.content.size());
    archive_entry_free(entry);
}

} // namespace

Path pack(const Path& file, const char* format, const std::vector<Member>& members, const char* options,
          const char* passphrase) {
    archive* writer = archive_write_new();
    EXPECT_EQ(archive_write_set_format_by_name(writer, format), ARCHIVE_OK) << format;
    if (std::string_view{options} == "gzip")
        archive_write_add_filter_gzip(writer);
    else if (archive_write_set_options(writer, options) != ARCHIVE_OK)
        ADD_FAILURE() << archive_error_string(writer);
    if (passphrase)
        archive_write_set_passphrase(writer, passphrase);
    EXPECT_EQ(archive_write_open_filename(writer, file.c_str()), ARCHIVE_OK);
    for (const auto& member : members)
        addMember(writer, member);
    archive_write_close(writer);
    archive_write_free(writer);
    return file;
}

Path gzip(const Path& file, const std::string& content) { return pack(file, "raw", {{"content", content}}, "gzip"); }

std::string contentOf(const Path& file) { return support::readFile(file); }

void patch(const Path& file, std::size_t at, const std::string& bytes) {
    std::fstream out{file, std::ios::in | std::ios::out | std::ios::binary};
    out.seekp(static_cast<std::streamoff>(at));
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
}

Path writeLayer(const Path& file, const char* driver, const std::vector<Feature>& features, const std::string& crs,
                const char* name) {
    GDALAllRegister();
    const CPLErrorHandlerPusher quiet{CPLQuietErrorHandler};
    const GDALDatasetUniquePtr dataset{
        GetGDALDriverManager()->GetDriverByName(driver)->Create(file.c_str(), 0, 0, 0, GDT_Unknown, nullptr)};
    OGRSpatialReference system;
    if (!crs.empty())
        system.SetFromUserInput(crs.c_str());
    auto* layer = dataset->CreateLayer(name, crs.empty() ? nullptr : &system, wkbUnknown, nullptr);
    for (const char* column : {"CODE_QP", "NOM_QP"}) {
        OGRFieldDefn field{column, OFTString};
        field.SetWidth(40);
        layer->CreateField(&field);
    }
    for (const auto& given : features) {
        const OGRFeatureUniquePtr feature{OGRFeature::CreateFeature(layer->GetLayerDefn())};
        feature->SetField(0, given.code.c_str());
        feature->SetField(1, "Quartier");
        OGRGeometry* shape = nullptr;
        if (!given.wkt.empty())
            OGRGeometryFactory::createFromWkt(given.wkt.c_str(), nullptr, &shape);
        feature->SetGeometryDirectly(shape);
        EXPECT_EQ(layer->CreateFeature(feature.get()), OGRERR_NONE) << CPLGetLastErrorMsg();
    }
    return file;
}

std::string square(int k) {
    const auto x = std::to_string(770000 + 1000 * k), right = std::to_string(771000 + 1000 * k);
    return "POLYGON((" + x + " 6280000," + right + " 6280000," + right + " 6281000," + x + " 6281000," + x +
           " 6280000))";
}

namespace {

/// Everything worth loading, as the command does. What is left out is said.
void import(geo::Observatory& observatory, const Path& file, Outcome& outcome) {
    geo::NoProgress nobody;
    std::vector<geo::Message> leftOut;
    const auto inspections = geo::inspect(file, nobody);
    for (const auto& inspection : inspections)
        if (inspection.reader.empty() && !inspection.anomalies.empty())
            outcome.said += geo::plainText(inspection.anomalies.front().what) + " ";
    for (const auto& plan : geo::plan(inspections, observatory.territory(), leftOut)) {
        const auto report = geo::load(observatory, plan, nobody);
        outcome.rows += report.source.rows;
        outcome.names.push_back(report.source.fileName);
        for (const auto& anomaly : report.source.anomalies)
            outcome.anomalies.push_back(anomaly);
    }
    for (const auto& message : leftOut)
        outcome.said += geo::plainText(message) + " ";
}

} // namespace

Outcome drop(const TemporaryFolder& folder, const Path& file) {
    Outcome outcome;
    auto observatory = readers_test::newObservatory(folder, "observatory.sqlite");
    const auto before = observatory.digest();
    const auto start = std::chrono::steady_clock::now();
    try {
        import(observatory, file, outcome);
    } catch (const geo::Error& error) {
        outcome.said += error.what();
    }
    outcome.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    outcome.untouched = observatory.digest() == before && observatory.sources().all().empty();
    return outcome;
}

void check(const Case& nasty) {
    const TemporaryFolder folder;
    const auto outcome = drop(folder, nasty.make(folder));
    EXPECT_LT(outcome.seconds, 60) << "answered at once";
    if (*nasty.says) {
        EXPECT_NE(outcome.said.find(nasty.says), std::string::npos) << "said: " << outcome.said;
        EXPECT_TRUE(outcome.untouched) << "nothing half loaded";
        EXPECT_EQ(outcome.rows, 0);
        return;
    }
    EXPECT_EQ(outcome.rows, nasty.rows) << "said: " << outcome.said;
    if (*nasty.odd) {
        std::string told;
        for (const auto& anomaly : outcome.anomalies)
            told += geo::plainText(anomaly.what) + "; ";
        EXPECT_NE(told.find(nasty.odd), std::string::npos) << "told: " << told;
    }
}

} // namespace nasty
