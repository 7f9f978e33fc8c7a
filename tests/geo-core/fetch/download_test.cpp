// Downloads from a server that misbehaves.
#include "fetch/download.hpp"
#include "http_server.hpp"
#include "readers/source_file.hpp"
#include "support.hpp"

#include <gmock/gmock.h>

#include <chrono>
#include <optional>

using namespace geo;
using namespace std::chrono_literals;
using support::HttpAnswer;
using support::HttpRequest;
using support::HttpServer;
using support::TemporaryFolder;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

namespace {

/// 300,000 bytes that differ from place to place.
const std::string& body() {
    static const auto text = [] {
        std::string made;
        for (int i = 0; made.size() < 300'000; ++i)
            made += std::to_string(i) + ';';
        return made;
    }();
    return text;
}

// sha256sum of the body, and of it followed by "changed".
std::string shaOf(const std::string& content) {
    const TemporaryFolder folder;
    return sha256Of(folder.write("content", content));
}

class Downloads : public testing::Test {
protected:
    TemporaryFolder cache;
    DownloadRequest request{{}, "rp-population@2021", "base-ic.zip", {}, 5, 1ms, {2s, 1s, 16 << 20, 8}};

    Download bring(const HttpServer& server, const std::string& path = "/base-ic.zip") {
        request.url = server.url(path);
        NoProgress unwatched;
        return download(request, cache.path(), unwatched);
    }
    std::string refused(const HttpServer& server, const std::string& path = "/base-ic.zip") {
        try {
            bring(server, path);
        } catch (const Error& error) {
            return error.what();
        }
        return "nothing was refused";
    }
    std::filesystem::path file() const { return cache / "rp-population@2021/base-ic.zip"; }
    std::filesystem::path part() const { return cache / "rp-population@2021/base-ic.zip.part"; }
};

} // namespace

TEST_F(Downloads, AreKeptAndNotDownloadedAgain) {
    const HttpServer server{[](const HttpRequest& asked, HttpAnswer& answer) {
        if (asked.header("if-none-match") == "\"1\"")
            answer.head(304, {"ETag: \"1\""});
        else
            answer.whole(body(), {"ETag: \"1\""});
    }};
    const auto first = bring(server);
    EXPECT_FALSE(first.fromCache);
    EXPECT_EQ(first.file, file());
    EXPECT_EQ(support::readFile(file()), body());
    EXPECT_EQ(first.sha256, shaOf(body()));
    const auto second = bring(server);
    EXPECT_TRUE(second.fromCache);
    EXPECT_EQ(second.sha256, first.sha256);
    EXPECT_THAT(second.warnings, IsEmpty());
    EXPECT_THAT(server.requests(), SizeIs(2));
}

TEST_F(Downloads, GoOnWhereTheConnectionBroke) {
    const HttpServer server{[n = 0](const HttpRequest& asked, HttpAnswer& answer) mutable {
        if (n++ < 2 && asked.rangeStart() < 200'000) { // twice it breaks, a bit further on each time
            const auto from = static_cast<std::size_t>(std::max(0L, asked.rangeStart()));
            std::vector<std::string> headers{"ETag: \"1\"", "Content-Length: " + std::to_string(body().size() - from)};
            if (from > 0)
                headers.push_back("Content-Range: bytes " + std::to_string(from) + "-/" +
                                  std::to_string(body().size()));
            answer.head(from > 0 ? 206 : 200, headers);
            answer.send(std::string_view{body()}.substr(from, 100'000));
            return;
        }
        answer.resumable(asked, body(), "\"1\"");
    }};
    EXPECT_EQ(support::readFile(bring(server).file), body());
    const auto requests = server.requests();
    ASSERT_THAT(requests, SizeIs(3));
    EXPECT_EQ(requests[0].rangeStart(), -1);
    EXPECT_EQ(requests[1].rangeStart(), 100'000);
    EXPECT_EQ(requests[1].header("if-range"), "\"1\"");
    EXPECT_EQ(requests[2].rangeStart(), 200'000);
    EXPECT_FALSE(std::filesystem::exists(part()));
}

TEST_F(Downloads, GoOnInTheNextCallToo) {
    std::atomic<bool> breaks = true;
    const HttpServer server{[&](const HttpRequest& asked, HttpAnswer& answer) {
        if (!breaks) {
            answer.resumable(asked, body(), "\"1\"");
            return;
        }
        answer.head(200, {"ETag: \"1\"", "Content-Length: " + std::to_string(body().size())});
        answer.send(std::string_view{body()}.substr(0, 50'000));
    }};
    EXPECT_THAT(refused(server), HasSubstr("the connection broke before the end: 50000 bytes are there"));
    EXPECT_FALSE(std::filesystem::exists(file())) << "nothing half done";
    EXPECT_EQ(std::filesystem::file_size(part()), 50'000U);
    breaks = false;
    EXPECT_EQ(support::readFile(bring(server).file), body());
    EXPECT_EQ(server.requests().back().rangeStart(), 50'000);
}

TEST_F(Downloads, BeginAgainWhereTheServerDoesNotGoOn) {
    const HttpServer server{[n = 0](const HttpRequest&, HttpAnswer& answer) mutable {
        if (n++ == 0) {
            answer.head(200, {"ETag: \"1\"", "Content-Length: " + std::to_string(body().size())});
            answer.send(std::string_view{body()}.substr(0, 100'000));
        } else {
            answer.whole(body(), {"ETag: \"1\""}); // no support of Range: the whole again
        }
    }};
    EXPECT_EQ(support::readFile(bring(server).file), body());
}

TEST_F(Downloads, BeginAgainWhereTheFileBecameAnother) {
    const auto newer = "newer " + body();
    const HttpServer server{[&, n = 0](const HttpRequest& asked, HttpAnswer& answer) mutable {
        if (n++ == 0) {
            answer.head(200, {"ETag: \"1\"", "Content-Length: " + std::to_string(body().size())});
            answer.send(std::string_view{body()}.substr(0, 100'000));
        } else {
            answer.resumable(asked, newer, "\"2\"");
        }
    }};
    EXPECT_EQ(support::readFile(bring(server).file), newer);
}

TEST_F(Downloads, BeginAgainWhereAnotherPieceComesBack) {
    const HttpServer server{[n = 0](const HttpRequest& asked, HttpAnswer& answer) mutable {
        if (n++ == 0) {
            answer.head(200, {"ETag: \"1\"", "Content-Length: " + std::to_string(body().size())});
            answer.send(std::string_view{body()}.substr(0, 100'000));
        } else if (asked.rangeStart() > 0) {
            answer.head(206, {"ETag: \"1\"", "Content-Length: 10", "Content-Range: bytes 5-14/300000"});
            answer.send("0123456789");
        } else {
            answer.whole(body());
        }
    }};
    EXPECT_EQ(support::readFile(bring(server).file), body());
}

TEST_F(Downloads, BeginAgainWhereThePartIsLongerThanTheFile) {
    const HttpServer server{[n = 0](const HttpRequest& asked, HttpAnswer& answer) mutable {
        if (n++ == 0) {
            answer.head(200, {"ETag: \"1\"", "Content-Length: " + std::to_string(body().size())});
            answer.send(std::string_view{body()}.substr(0, 100'000));
        } else if (asked.rangeStart() > 0) {
            answer.head(416, {"Content-Range: bytes */50"});
        } else {
            answer.whole("short", {"ETag: \"2\""});
        }
    }};
    EXPECT_EQ(support::readFile(bring(server).file), "short");
}

TEST_F(Downloads, FollowRedirectsButNotForEver) {
    const HttpServer server{[](const HttpRequest& asked, HttpAnswer& answer) {
        if (asked.path == "/there")
            answer.whole(body());
        else if (asked.path == "/loop")
            answer.head(302, {"Location: /loop", "Content-Length: 0"});
        else if (asked.path == "/file")
            answer.head(302, {"Location: file:///etc/hostname", "Content-Length: 0"});
        else
            answer.head(302, {"Location: /there", "Content-Length: 0"});
    }};
    EXPECT_EQ(support::readFile(bring(server).file), body());
    std::filesystem::remove_all(cache / "rp-population@2021");
    EXPECT_THAT(refused(server, "/loop"), HasSubstr("from one address to another without end"));
    EXPECT_THAT(refused(server, "/file"), HasSubstr("only addresses that begin with https:// or http://"));
}

TEST_F(Downloads, ThatTheServerDoesNotHaveSayWhichAndWhy) {
    const HttpServer server{[](const HttpRequest& asked, HttpAnswer& answer) {
        if (asked.path == "/page")
            answer.whole("<html>Not found, but friendly</html>", {"Content-Type: text/html; charset=utf-8"});
        else
            answer.head(asked.path == "/closed" ? 403 : asked.path == "/down" ? 503 : 404, {"Content-Length: 0"});
    }};
    EXPECT_EQ(refused(server), "Downloading " + server.url("/base-ic.zip") + ": the server has no such file (404)");
    EXPECT_THAT(refused(server, "/closed"), HasSubstr("refuses it (403)"));
    EXPECT_THAT(refused(server, "/down"), HasSubstr("could not give it (503)"));
    EXPECT_THAT(refused(server, "/page"), HasSubstr("a web page instead of the file"));
    EXPECT_FALSE(std::filesystem::exists(file()));
    EXPECT_FALSE(std::filesystem::exists(part()));
}

TEST_F(Downloads, OfAServerThatIsNotThereSayWhatIsMissing) {
    NoProgress unwatched;
    std::string gone;
    { // a port that was free a moment ago
        const HttpServer server{[](const HttpRequest&, HttpAnswer&) {}};
        gone = server.url("/x.zip");
    }
    for (const auto& [url, words] : {std::pair{gone, "cannot be reached"},
                                     std::pair{std::string{"http://no-such-server.invalid/x.zip"}, "is not known"},
                                     std::pair{std::string{"ftp://example.org/x.zip"}, "only addresses that begin"}}) {
        request.url = url;
        try {
            download(request, cache.path(), unwatched);
            ADD_FAILURE() << url;
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), Error::Code::CannotOpen);
            EXPECT_THAT(error.what(), HasSubstr(words)) << url;
        }
    }
}

TEST_F(Downloads, OfAServerThatDoesNotSpeakTlsAreRefused) {
    const HttpServer server{
        [](const HttpRequest&, HttpAnswer& answer) { answer.send("this is not TLS at all\r\n\r\n"); }};
    request.url = "https" + server.url("/x.zip").substr(4);
    NoProgress unwatched;
    try {
        download(request, cache.path(), unwatched);
        ADD_FAILURE();
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), HasSubstr("certificate"));
    }
}

TEST_F(Downloads, WithAnotherChecksumThanTheCataloguesAreThrownAway) {
    const HttpServer server{[](const HttpRequest&, HttpAnswer& answer) { answer.whole("tampered with"); }};
    request.sha256 = shaOf(body());
    EXPECT_THAT(refused(server), HasSubstr("SHA-256 begins with"));
    EXPECT_FALSE(std::filesystem::exists(file()));
    EXPECT_FALSE(std::filesystem::exists(part()));
}

TEST_F(Downloads, WithTheRightChecksumNeedNoServer) {
    const HttpServer server{[](const HttpRequest&, HttpAnswer& answer) { answer.whole(body()); }};
    request.sha256 = shaOf(body());
    EXPECT_FALSE(bring(server).fromCache);
    EXPECT_TRUE(bring(server).fromCache);
    EXPECT_THAT(server.requests(), SizeIs(1));
}

TEST_F(Downloads, ThatTheProducerChangedAreTold) {
    std::atomic<bool> changed = false;
    const HttpServer server{[&](const HttpRequest&, HttpAnswer& answer) {
        answer.whole(changed ? body() + "changed" : body(), {changed ? "ETag: \"2\"" : "ETag: \"1\""});
    }};
    bring(server);
    changed = true;
    const auto again = bring(server);
    EXPECT_FALSE(again.fromCache);
    EXPECT_EQ(support::readFile(file()), body() + "changed");
    ASSERT_THAT(again.warnings, SizeIs(1));
    EXPECT_THAT(plainText(again.warnings[0]), HasSubstr("its producer changed it"));
}

TEST_F(Downloads, MadeBeforeServeWhenTheServerIsGone) {
    std::string url;
    {
        const HttpServer server{[](const HttpRequest&, HttpAnswer& answer) { answer.whole(body(), {"ETag: \"1\""}); }};
        url = server.url("/base-ic.zip");
        bring(server);
    }
    request.url = url;
    NoProgress unwatched;
    const auto kept = download(request, cache.path(), unwatched);
    EXPECT_TRUE(kept.fromCache);
    EXPECT_THAT(kept.warnings, SizeIs(2));
}

TEST_F(Downloads, ThatStallAreGivenUp) {
    const HttpServer server{[](const HttpRequest&, HttpAnswer& answer) {
        answer.head(200, {"Content-Length: 300000"});
        answer.send("a little");
        answer.pause(20'000);
    }};
    request.attempts = 1;
    const auto start = std::chrono::steady_clock::now();
    EXPECT_THAT(refused(server), HasSubstr("the server stopped sending"));
    EXPECT_LT(std::chrono::steady_clock::now() - start, 6s);
}

TEST_F(Downloads, WhoseConnectionIsResetSayHowMuchIsThere) {
    const HttpServer server{[](const HttpRequest&, HttpAnswer& answer) {
        answer.head(200, {"Content-Length: 300000", "ETag: \"1\""});
        answer.send(std::string(1000, 'x'));
        answer.pause(100); // so that it arrives before the reset
        answer.reset();
    }};
    request.attempts = 2;
    EXPECT_THAT(refused(server), HasSubstr("the connection broke before the end: 1000 bytes are there"));
}

TEST_F(Downloads, LargerThanTheyMayBeAreCutOff) {
    const HttpServer server{[](const HttpRequest&, HttpAnswer& answer) { answer.whole(body()); }};
    request.limits.bytes = 1000;
    EXPECT_THAT(refused(server), HasSubstr("larger than 1000 bytes"));
}

TEST_F(Downloads, ReportAndStopWithinAFifthOfASecond) {
    const HttpServer server{[n = 0](const HttpRequest& asked, HttpAnswer& answer) mutable {
        if (n++ > 0) {
            answer.resumable(asked, body(), "\"1\"");
            return;
        }
        answer.head(200, {"ETag: \"1\"", "Content-Length: " + std::to_string(body().size())});
        answer.send(std::string_view{body()}.substr(0, 150'000));
        answer.pause(20'000);
    }};
    struct StopAfterAWhile final : Progress {
        std::optional<std::chrono::steady_clock::time_point> asked;
        double highest = 0;
        std::chrono::steady_clock::time_point start = std::chrono::steady_clock::now();
        void report(double fraction) override {
            EXPECT_GE(fraction, highest);
            highest = fraction;
            const auto now = std::chrono::steady_clock::now();
            if (!asked && now - start > 300ms)
                asked = start + 300ms; // pressed while the transfer was waiting
            if (asked)
                throw Cancelled{};
        }
    } progress;
    request.url = server.url("/base-ic.zip");
    EXPECT_THROW(download(request, cache.path(), progress), Cancelled);
    EXPECT_NEAR(progress.highest, 0.5, 0.01);
    EXPECT_LT(std::chrono::steady_clock::now() - *progress.asked, 200ms);
    EXPECT_FALSE(std::filesystem::exists(file()));
    EXPECT_EQ(support::readFile(bring(server).file), body());
    EXPECT_EQ(server.requests().back().rangeStart(), 150'000) << "what was there is not asked for again";
}

TEST(Cache, IsWhereTheDesktopKeepsIts) {
    const char* before = std::getenv("XDG_CACHE_HOME");
    const std::optional<std::string> kept = before ? std::optional<std::string>{before} : std::nullopt;
    setenv("XDG_CACHE_HOME", "/tmp/somewhere", 1);
    EXPECT_EQ(defaultCache(), "/tmp/somewhere/lisiere");
    unsetenv("XDG_CACHE_HOME");
    EXPECT_EQ(defaultCache().filename(), "lisiere");
    if (kept)
        setenv("XDG_CACHE_HOME", kept->c_str(), 1);
}
