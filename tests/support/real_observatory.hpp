// An observatory with the real official files that comparisons need, made once per test program; none where the files
// are absent.
#pragma once

#include "observatory/observatory.hpp"
#include "readers/reader.hpp"
#include "support.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace real {

struct File {
    const char* path;
    std::optional<int> vintage = {};
};

/// Allowances of two years and population by IRIS and by neighbourhood, activity in Grand Paris, outlines of 72
/// departments.
inline const std::vector<File>& comparisonFiles() {
    static const std::vector<File> files{{"iris-contours/CONTOURS-IRIS_72deps_LAMB93.tar.xz"},
                                         {"qpv/QP_METROPOLE_LB93.shp"},
                                         {"iris-tables/data_CAF_2017_IRIS.csv"},
                                         {"iris-tables/data_CAF_2020_IRIS.csv"},
                                         {"iris-tables/iris_POP15P.csv", 2014},
                                         {"iris-tables/base-ic-activite-residents-2016_grand-paris.csv.gz"},
                                         {"qpv-tables/DEMO_2017.csv"},
                                         {"qpv-tables/data_DEMO_2020_V1_QP.csv"},
                                         {"qpv-tables/IPRO_2017.csv"},
                                         {"qpv-tables/pop_qp_2013.csv"}};
    return files;
}

/// Imports one file, as the command does.
inline void import(geo::Observatory& observatory, const std::filesystem::path& file, std::optional<int> vintage = {}) {
    geo::NoProgress quiet;
    std::vector<geo::Message> leftOut;
    for (auto& plan : geo::plan(geo::inspect(file, quiet), observatory.territory(), leftOut)) {
        plan.vintage = vintage;
        geo::load(observatory, plan, quiet);
    }
}

/// Imports them into an empty observatory.
inline void importInto(geo::Observatory& observatory, const std::filesystem::path& folder) {
    for (const auto& file : comparisonFiles())
        import(observatory, folder / file.path, file.vintage);
}

/// A test suite over that observatory; its tests are skipped where the real files are absent.
class Observatory : public testing::Test {
protected:
    static void SetUpTestSuite() {
        const auto folder = support::realData();
        if (folder.empty() || s_observatory)
            return;
        s_folder = std::make_unique<support::TemporaryFolder>();
        s_observatory = std::make_unique<geo::Observatory>(
            geo::Observatory::create(*s_folder / "real.sqlite", *geo::Territory::find("metropole")));
        importInto(*s_observatory, folder);
    }
    static void TearDownTestSuite() {
        s_observatory.reset();
        s_folder.reset();
    }
    void SetUp() override {
        if (!s_observatory)
            GTEST_SKIP() << "skipped: the real official files (../shared/real-data) are not beside this checkout";
    }
    inline static geo::NoProgress s_quiet;
    inline static std::unique_ptr<support::TemporaryFolder> s_folder;
    inline static std::unique_ptr<geo::Observatory> s_observatory;
};

} // namespace real
