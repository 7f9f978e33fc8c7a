// The observatory of the demonstration, made once for the whole test program, then read by every test.
#pragma once

#include "program.hpp"

#include <memory>
#include <string>
#include <vector>

class OnTheDemonstration : public testing::Test {
protected:
    static void SetUpTestSuite() {
        if (folder)
            return;
        folder = std::make_unique<support::TemporaryFolder>();
        made = program::run(folder->path(), {"demo", "demo"});
        std::error_code none;
        std::filesystem::copy_file(*folder / "demo/demonstration.sqlite", *folder / "o.sqlite", none);
        digest = std::filesystem::exists(*folder / "o.sqlite") ? program::sha256(*folder / "o.sqlite") : "";
    }
    void SetUp() override { ASSERT_EQ(made.status, 0) << made.err; }
    /// Whatever was asked, the observatory is byte for byte what it was.
    void TearDown() override {
        EXPECT_EQ(program::sha256(*folder / "o.sqlite"), digest);
        for (const char* trace : {"o.sqlite-wal", "o.sqlite-shm", "o.sqlite-journal"})
            EXPECT_FALSE(std::filesystem::exists(*folder / trace)) << trace;
    }
    static program::Result lisiere(const std::vector<std::string>& words) {
        return program::run(folder->path(), words);
    }

    inline static std::unique_ptr<support::TemporaryFolder> folder;
    inline static program::Result made;
    inline static std::string digest;
};
