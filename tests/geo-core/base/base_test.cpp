#include "base/column.hpp"
#include "base/error.hpp"
#include "base/parallel.hpp"
#include "base/sha256.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace geo;

TEST(CellStates, HaveAWordEachAndBack) {
    for (int i = 0; i <= static_cast<int>(CellState::NotEstimable); ++i) {
        const auto state = static_cast<CellState>(i);
        EXPECT_EQ(cellStateFromText(toText(state)), state) << toText(state);
    }
    EXPECT_EQ(toText(CellState::NotSignificant), "not_significant");
    EXPECT_EQ(cellStateFromText("no such word"), CellState::Missing);
}

TEST(CellStates, CombineToTheGravestAbsence) {
    using enum CellState;
    EXPECT_EQ(combined(Value, Value), Value);
    EXPECT_EQ(combined(Value, Estimated), Estimated);
    EXPECT_EQ(combined(Imputed, Value), Imputed);
    const CellState order[] = {Suppressed, NotSignificant, NotAvailable, NotEstimable, Missing, NotApplicable};
    for (std::size_t i = 0; i < std::size(order); ++i) {
        EXPECT_EQ(combined(order[i], Value), order[i]);
        for (std::size_t j = i; j < std::size(order); ++j) {
            EXPECT_EQ(combined(order[i], order[j]), order[i]);
            EXPECT_EQ(combined(order[j], order[i]), order[i]);
        }
    }
}

TEST(Messages, PutTheirValuesIn) {
    EXPECT_EQ(plainText({"row %1 of %2: %3 %", {std::int64_t{12}, std::string{"a%1.csv"}, 2.5}}),
              "row 12 of a%1.csv: 2.5 %");
    EXPECT_EQ(plainText({"%1 and %2", {std::string{"one"}}}), "one and %2");
    EXPECT_EQ(plainText({"%10", {std::string{"a"}}}), "a0");
}

TEST(Messages, ComeBackFromJsonWithTheirTypes) {
    const Message message{"%1 of %2 in “%3”", {std::int64_t{3}, 4.0, std::string{"Béziers \"centre\"\n"}}};
    EXPECT_EQ(messageFromJson(toJson(message)), message);
    EXPECT_EQ(messageFromJson("not json").text, "not json");
    EXPECT_EQ(toJson(message).find('\n'), std::string::npos) << "one line";
}

TEST(Messages, SurviveTextThatIsNotUtf8) { EXPECT_NO_THROW(toJson({"%1", {std::string{"B\xe9ziers"}}})); }

TEST(Errors, ReadFromTheOutsideIn) {
    const Error inner{Error::Code::Malformed,
                      {"row %1: %2 is not a commune code", {std::int64_t{12}, std::string{"1001"}}}};
    const auto outer = inner.within({"importing %1", {std::string{"base-ic.csv"}}});
    EXPECT_STREQ(outer.what(), "importing base-ic.csv: row 12: 1001 is not a commune code");
    EXPECT_EQ(outer.code(), Error::Code::Malformed);
    EXPECT_EQ(outer.messages().size(), 2U);
    EXPECT_STREQ(inner.what(), "row 12: 1001 is not a commune code");
}

TEST(ParallelFor, VisitsEachNumberOnce) {
    std::vector<std::atomic<int>> visits(10000);
    NoProgress progress;
    parallelFor(
        visits.size(), [&](std::size_t i) { ++visits[i]; }, progress);
    for (const auto& count : visits)
        ASSERT_EQ(count, 1);
    parallelFor(
        0, [](std::size_t) { FAIL(); }, progress);
}

TEST(ParallelFor, ThrowsTheFirstFailureAndStops) {
    std::atomic<std::size_t> done = 0;
    NoProgress progress;
    EXPECT_THROW(parallelFor(
                     1000000,
                     [&](std::size_t i) {
                         if (i == 10)
                             throw std::runtime_error{"ten"};
                         ++done;
                     },
                     progress),
                 std::runtime_error);
    EXPECT_LT(done, 1000000U);
}

TEST(ParallelFor, StopsWhenCancelled) {
    struct StopLater final : Progress {
        void report(double fraction) override {
            if (fraction > 0)
                throw Cancelled{};
        }
    } progress;
    std::atomic<std::size_t> done = 0;
    std::atomic<bool> spin = true;
    EXPECT_THROW(parallelFor(
                     100000000,
                     [&](std::size_t) {
                         ++done;
                         for (int k = 0; k < 1000 && spin; ++k) {
                         }
                     },
                     progress),
                 Cancelled);
    EXPECT_LT(done, 100000000U);
}

TEST(ParallelFor, ReportsFromZeroToOneInTheCallingThread) {
    struct Watch final : Progress {
        std::thread::id thread = std::this_thread::get_id();
        std::vector<double> seen;
        void report(double fraction) override {
            EXPECT_EQ(std::this_thread::get_id(), thread);
            seen.push_back(fraction);
        }
    } progress;
    parallelFor(
        100, [](std::size_t) { std::this_thread::sleep_for(std::chrono::milliseconds{1}); }, progress);
    EXPECT_EQ(progress.seen.front(), 0);
    EXPECT_EQ(progress.seen.back(), 1);
    EXPECT_TRUE(std::is_sorted(progress.seen.begin(), progress.seen.end()));
    EXPECT_GT(progress.seen.size(), 2U);
}

// FIPS 180-4 test vectors of NIST: the empty text, "abc", a million times "a".
TEST(Sha256Digest, AgreesWithTheStandard) {
    const auto of = [](std::string_view text) {
        Sha256 hash;
        hash.add(text);
        return hexadecimal(hash.finish());
    };
    const auto portably = [](std::string_view text) {
        Sha256 hash;
        hash.usePortableCode();
        hash.add(text);
        return hexadecimal(hash.finish());
    };
    EXPECT_EQ(of(std::string(119, 'a')), portably(std::string(119, 'a'))) << "padding that needs a block of its own";
    for (std::size_t length = 0; length < 300; ++length) {
        const auto text = std::string(length, static_cast<char>('a' + length % 26));
        ASSERT_EQ(of(text), portably(text)) << length;
    }
    EXPECT_EQ(portably("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(of(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(of("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    Sha256 pieces;
    for (int i = 0; i < 100000; ++i)
        pieces.add(std::string_view{"aaaaaaaaaa"});
    EXPECT_EQ(hexadecimal(pieces.finish()), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}
