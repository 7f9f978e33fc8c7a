#include "base/error.hpp"
#include "geometry/crs.hpp"

#include <gtest/gtest.h>

#include <cmath>

using geo::Transformer;

TEST(Crs, ProjectsTheCentreOfLambert93WhereItsDefinitionSays) {
    // EPSG:2154: false origin 3° E 46.5° N at 700,000 m, 6,600,000 m.
    const auto p = Transformer{4326, 2154}({3, 46.5});
    EXPECT_NEAR(p.x, 700'000, 0.001);
    EXPECT_NEAR(p.y, 6'600'000, 0.001);
}

TEST(Crs, GoesThereAndBackInEveryTerritory) {
    struct Case {
        int epsg;
        geo::Point lonLat;
    };
    for (const auto& [epsg, lonLat] :
         {Case{2154, {3.877, 43.611}}, Case{5490, {-61.5, 16.2}}, Case{2972, {-52.3, 4.9}}, Case{2975, {55.5, -21.1}},
          Case{4471, {45.2, -12.8}}, Case{4467, {-56.2, 46.8}}}) {
        const auto back = Transformer{epsg, 4326}(Transformer{4326, epsg}(lonLat));
        EXPECT_NEAR(back.x, lonLat.x, 1e-8) << "EPSG:" << epsg;
        EXPECT_NEAR(back.y, lonLat.y, 1e-8) << "EPSG:" << epsg;
    }
}

TEST(Crs, KeepsCoordinatesWhereBothSystemsAreTheSame) {
    const Transformer same{2154, 2154};
    EXPECT_TRUE(same.isIdentity());
    EXPECT_EQ(same({1.5, 2.5}), (geo::Point{1.5, 2.5}));
}

TEST(Crs, KnowsTheProjectionFileOfAShapefile) {
    // The .prj that ESRI's software writes for Lambert-93: no EPSG code in it.
    const std::string prj =
        "PROJCS[\"RGF93_Lambert_93\",GEOGCS[\"GCS_RGF_1993\",DATUM[\"D_RGF_1993\",SPHEROID[\"GRS_1980\",6378137.0,"
        "298.257222101]],PRIMEM[\"Greenwich\",0.0],UNIT[\"Degree\",0.0174532925199433]],PROJECTION[\"Lambert_Conformal_"
        "Conic\"],PARAMETER[\"False_Easting\",700000.0],PARAMETER[\"False_Northing\",6600000.0],PARAMETER[\"Central_"
        "Meridian\",3.0],PARAMETER[\"Standard_Parallel_1\",44.0],PARAMETER[\"Standard_Parallel_2\",49.0],PARAMETER["
        "\"Latitude_Of_Origin\",46.5],UNIT[\"Meter\",1.0]]";
    const auto p = Transformer{prj, 2154}({770'000, 6'280'000});
    EXPECT_NEAR(p.x, 770'000, 0.001);
    EXPECT_NEAR(p.y, 6'280'000, 0.001);
}

TEST(Crs, RefusesACodeThatProjDoesNotKnow) {
    try {
        Transformer{999999, 2154};
        FAIL() << "accepted EPSG:999999";
    } catch (const geo::Error& error) {
        EXPECT_EQ(error.code(), geo::Error::Code::MissingCrs);
    }
    EXPECT_THROW((Transformer{std::string{"not a system"}, 2154}), geo::Error);
}

TEST(Crs, SaysThatAPointHasNoImage) { EXPECT_EQ((Transformer{4326, 2154}({3, 400}).x), HUGE_VAL); }

TEST(Territory, IsFoundByItsDepartments) {
    EXPECT_EQ(geo::Territory::find("metropole")->epsg, 2154);
    EXPECT_EQ(geo::Territory::find("972")->epsg, 5490); // Martinique shares the system of Guadeloupe
    EXPECT_EQ(geo::Territory::find("974")->epsg, 2975);
    EXPECT_FALSE(geo::Territory::find("34"));
    EXPECT_EQ(geo::Territory::all().size(), 6u);
}

TEST(Territory, CoversItsOwnLandOnly) {
    const geo::Extent montpellier{3.8, 43.5, 4.0, 43.7};
    for (const auto& territory : geo::Territory::all())
        EXPECT_EQ(territory.covers(montpellier), territory.id == "metropole") << territory.id;
    EXPECT_FALSE(geo::Territory::find("metropole")->covers({3.8, 43.5, 55.5, 43.7}));
    EXPECT_FALSE(geo::Territory::find("metropole")->covers({}));
}
