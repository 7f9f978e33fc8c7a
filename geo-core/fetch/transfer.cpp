#include "fetch/transfer.hpp"

#include <curl/curl.h>

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>
#include <string_view>

namespace geo {
namespace {

struct EasyCleanup {
    void operator()(CURL* easy) const { curl_easy_cleanup(easy); }
};
struct MultiCleanup {
    void operator()(CURLM* multi) const { curl_multi_cleanup(multi); }
};
struct ListFree {
    void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};
struct FileClose {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

/// libcurl asks for its own start before the first thread uses it.
void startLibrary() {
    static const auto started = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (started != CURLE_OK)
        throw Error{Error::Code::CannotOpen, {GEO_TR("the network cannot be used on this computer"), {}}};
}

bool startsWithoutCase(std::string_view text, std::string_view start) {
    return text.size() >= start.size() && std::equal(start.begin(), start.end(), text.begin(), [](char a, char b) {
               return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b);
           });
}

std::string trimmed(std::string_view text) {
    const auto from = text.find_first_not_of(" \t\r\n");
    return from == std::string_view::npos ? std::string{}
                                          : std::string{text.substr(from, text.find_last_not_of(" \t\r\n") - from + 1)};
}

/// "www.insee.fr" of an address; the whole of what is none.
std::string hostOf(const std::string& url) {
    const auto from = url.find("://");
    return from == std::string::npos ? url : url.substr(from + 3, url.find('/', from + 3) - from - 3);
}

/// One transfer while it runs.
class Running {
public:
    Running(const TransferRequest& request, const std::filesystem::path& part) : m_request{request}, m_part{part} {}
    TransferReply run(Progress& progress);

private:
    void setUp();
    void setUpHeaders();
    void report(Progress& progress);
    TransferReply outcome(CURLcode code);
    [[noreturn]] void refuse(CURLcode code) const;
    [[noreturn]] void refuseStatus(long status) const;
    long status() const;
    bool openPart();
    std::size_t write(const char* data, std::size_t size);
    void header(std::string_view line);

    const TransferRequest& m_request;
    const std::filesystem::path& m_part;
    std::unique_ptr<CURL, EasyCleanup> m_easy{curl_easy_init()};
    std::unique_ptr<curl_slist, ListFree> m_headers;
    std::unique_ptr<std::FILE, FileClose> m_file;
    TransferReply m_reply;
    std::string m_contentType, m_contentRange;
    std::int64_t m_written = 0; ///< of the whole file, what was there included
    double m_fraction = 0;
    std::chrono::steady_clock::time_point m_lastByte = std::chrono::steady_clock::now();
    enum class Stop { None, Disk, TooLarge, WrongRange, WebPage } m_stop = Stop::None;
};

long Running::status() const {
    long code = 0;
    curl_easy_getinfo(m_easy.get(), CURLINFO_RESPONSE_CODE, &code);
    return code;
}

void Running::header(std::string_view line) {
    if (startsWithoutCase(line, "http/")) { // the next answer, after a redirect
        m_reply.etag.clear();
        m_reply.modified.clear();
        m_contentType.clear();
        m_contentRange.clear();
    }
    for (const auto& [name, into] :
         {std::pair{"etag:", &m_reply.etag}, std::pair{"last-modified:", &m_reply.modified},
          std::pair{"content-type:", &m_contentType}, std::pair{"content-range:", &m_contentRange}})
        if (startsWithoutCase(line, name))
            *into = trimmed(line.substr(std::strlen(name)));
}

/// At the first byte of the body: is it the whole file or the rest of it?
bool Running::openPart() {
    const bool rest = status() == 206;
    if (rest && !startsWithoutCase(m_contentRange, fmt::format("bytes {}-", m_request.from))) {
        m_stop = Stop::WrongRange;
        return false;
    }
    if (startsWithoutCase(m_contentType, "text/html")) { // portals say "not found" in a page with status 200
        m_stop = Stop::WebPage;
        return false;
    }
    m_reply.kind = rest ? TransferReply::Kind::Rest : TransferReply::Kind::Whole;
    m_written = rest ? m_request.from : 0;
    m_file.reset(std::fopen(m_part.c_str(), rest ? "ab" : "wb"));
    if (!m_file)
        m_stop = Stop::Disk;
    else if (m_request.started)
        m_request.started(m_reply.etag, m_reply.modified);
    return m_file != nullptr;
}

std::size_t Running::write(const char* data, std::size_t size) {
    m_lastByte = std::chrono::steady_clock::now();
    const auto code = status();
    if (code != 200 && code != 206)
        return size; // the body of an error or a redirect
    if (!m_file && !openPart())
        return 0;
    if (m_written + static_cast<std::int64_t>(size) > m_request.limits.bytes) {
        m_stop = Stop::TooLarge;
        return 0;
    }
    if (std::fwrite(data, 1, size, m_file.get()) != size) {
        m_stop = Stop::Disk;
        return 0;
    }
    m_written += static_cast<std::int64_t>(size);
    return size;
}

void Running::setUpHeaders() {
    const auto add = [&](const std::string& line) {
        m_headers.reset(curl_slist_append(m_headers.release(), line.c_str()));
    };
    if (m_request.from > 0 && !m_request.ifRange.empty()) {
        add("Range: bytes=" + std::to_string(m_request.from) + "-");
        add("If-Range: " + m_request.ifRange);
    } else if (!m_request.etag.empty()) {
        add("If-None-Match: " + m_request.etag);
    } else if (!m_request.modified.empty()) {
        add("If-Modified-Since: " + m_request.modified);
    }
    curl_easy_setopt(m_easy.get(), CURLOPT_HTTPHEADER, m_headers.get());
}

void Running::setUp() {
    auto* easy = m_easy.get();
    const auto& limits = m_request.limits;
    curl_easy_setopt(easy, CURLOPT_URL, m_request.url.c_str());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_REDIR_PROTOCOLS_STR, m_request.url.starts_with("https:") ? "https" : "http,https");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 1L);
    curl_easy_setopt(easy, CURLOPT_MAXREDIRS, static_cast<long>(limits.redirects));
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT, static_cast<long>(limits.connect.count()));
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L); // a name that is still being looked up does not hold up cancelling
    curl_easy_setopt(easy, CURLOPT_USERAGENT, "Lisiere/" LISIERE_VERSION);
    setUpHeaders();
    curl_easy_setopt(
        easy, CURLOPT_WRITEFUNCTION, +[](char* data, std::size_t one, std::size_t n, void* self) {
            return static_cast<Running*>(self)->write(data, one * n);
        });
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(
        easy, CURLOPT_HEADERFUNCTION, +[](char* data, std::size_t one, std::size_t n, void* self) {
            static_cast<Running*>(self)->header({data, one * n});
            return one * n;
        });
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, this);
}

void Running::report(Progress& progress) {
    curl_off_t rest = -1;
    curl_easy_getinfo(m_easy.get(), CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &rest);
    const auto start = m_reply.kind == TransferReply::Kind::Rest ? m_request.from : 0;
    if (m_file && rest > 0)
        m_fraction =
            std::max(m_fraction, std::min(1.0, static_cast<double>(m_written) / static_cast<double>(start + rest)));
    progress.report(m_fraction);
}

void Running::refuseStatus(long code) const {
    using Code = Error::Code;
    switch (code) {
    case 404:
    case 410:
        throw Error{Code::CannotOpen, {GEO_TR("the server has no such file (%1)"), {std::to_string(code)}}};
    case 401:
    case 403:
    case 407:
        throw Error{Code::CannotOpen, {GEO_TR("the server or a proxy refuses it (%1)"), {std::to_string(code)}}};
    default:
        throw Error{Code::CannotOpen, {GEO_TR("the server could not give it (%1)"), {std::to_string(code)}}};
    }
}

void Running::refuse(CURLcode code) const {
    using Code = Error::Code;
    const auto host = hostOf(m_request.url);
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
        throw Error{Code::CannotOpen,
                    {GEO_TR("the name of the server %1 is not known: is this computer on line?"), {host}}};
    case CURLE_COULDNT_CONNECT:
        throw Error{Code::CannotOpen, {GEO_TR("the server %1 cannot be reached"), {host}}};
    case CURLE_OPERATION_TIMEDOUT:
        throw Error{Code::CannotOpen, {GEO_TR("the server %1 does not answer"), {host}}};
    case CURLE_TOO_MANY_REDIRECTS:
        throw Error{Code::CannotOpen, {GEO_TR("the server sends from one address to another without end"), {}}};
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_URL_MALFORMAT:
        throw Error{Code::CannotOpen, {GEO_TR("only addresses that begin with https:// or http:// are read"), {}}};
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CIPHER:
        throw Error{Code::CannotOpen,
                    {GEO_TR("the server %1 could not prove that it is what it says (certificate), or a proxy stands in "
                            "between; nothing was taken from it"),
                     {host}}};
    default:
        throw Error{Code::CannotOpen, {GEO_TR("the connection with %1 broke"), {host}}};
    }
}

TransferReply Running::outcome(CURLcode code) {
    using Code = Error::Code;
    switch (m_stop) {
    case Stop::Disk:
        throw Error{
            Code::CannotWrite,
            {GEO_TR("%1 cannot be written: the disk is full or the folder is closed to you"), {m_part.string()}}};
    case Stop::TooLarge:
        throw Error{
            Code::CannotOpen,
            {GEO_TR("the file is larger than %1 bytes, which is more than it should be"), {m_request.limits.bytes}}};
    case Stop::WrongRange:
        m_reply.kind = TransferReply::Kind::CannotResume;
        return m_reply;
    case Stop::WebPage:
        throw Error{Code::CannotOpen, {GEO_TR("the server answered with a web page instead of the file"), {}}};
    case Stop::None:
        break;
    }
    if (m_file && std::fflush(m_file.get()) != 0)
        throw Error{Code::CannotWrite, {GEO_TR("%1 cannot be written: the disk is full"), {m_part.string()}}};
    if (code == CURLE_OK) {
        if (status() == 304) {
            m_reply.kind = TransferReply::Kind::Unchanged;
            return m_reply;
        }
        if (status() == 416 && m_request.from > 0) {
            m_reply.kind = TransferReply::Kind::CannotResume;
            return m_reply;
        }
        if (status() != 200 && status() != 206)
            refuseStatus(status());
        if (!m_file && !openPart()) // a file of no bytes
            return outcome(code);
        return m_reply;
    }
    if (!m_file)
        refuse(code);
    m_reply.complete = false;
    m_reply.why = code == CURLE_OPERATION_TIMEDOUT ? GEO_TR("the server stopped sending")
                                                   : GEO_TR("the connection broke before the end");
    return m_reply;
}

TransferReply Running::run(Progress& progress) {
    startLibrary();
    setUp();
    const std::unique_ptr<CURLM, MultiCleanup> multi{curl_multi_init()};
    curl_multi_add_handle(multi.get(), m_easy.get());
    struct Remove {
        CURLM* multi;
        CURL* easy;
        ~Remove() { curl_multi_remove_handle(multi, easy); }
    } const remove{multi.get(), m_easy.get()};
    for (int active = 1; active > 0;) {
        if (curl_multi_perform(multi.get(), &active) != CURLM_OK)
            refuse(CURLE_RECV_ERROR);
        report(progress); // throws Cancelled
        // libcurl's own limit is on a speed averaged over seconds: a few bytes would pass for a transfer.
        if (active > 0 && std::chrono::steady_clock::now() - m_lastByte > m_request.limits.stall)
            return outcome(CURLE_OPERATION_TIMEDOUT);
        if (active > 0)
            curl_multi_poll(multi.get(), nullptr, 0, 100, nullptr);
    }
    int left = 0;
    const auto* message = curl_multi_info_read(multi.get(), &left);
    return outcome(message && message->msg == CURLMSG_DONE ? message->data.result : CURLE_RECV_ERROR);
}

} // namespace

TransferReply transfer(const TransferRequest& request, const std::filesystem::path& part, Progress& progress) {
    return Running{request, part}.run(progress);
}

} // namespace geo
