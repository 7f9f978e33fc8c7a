// A web server on this computer, for tests: it behaves as badly as the test wants.
#pragma once

#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace support {

struct HttpRequest {
    std::string method, path;
    std::map<std::string, std::string> headers; ///< names in lower case
    std::string header(const std::string& name) const;
    long rangeStart() const; ///< of "Range: bytes=N-"; −1 without one
};

/// The connection of one request. Used by the handler, in the thread of the connection.
class HttpAnswer {
public:
    HttpAnswer(int socket, const std::atomic<bool>& stopping) : m_socket{socket}, m_stopping{stopping} {}
    void send(std::string_view bytes);
    void head(int status, const std::vector<std::string>& headers); ///< adds "Connection: close"
    /// Status 200 with its length, and what else the headers say.
    void whole(std::string_view body, const std::vector<std::string>& headers = {});
    /// As a good server does: the rest where If-Range fits the tag, else the whole.
    void resumable(const HttpRequest& request, std::string_view body, const std::string& etag);
    void pause(int milliseconds); ///< shorter when the server ends
    void reset();                 ///< the connection breaks

private:
    int m_socket;
    const std::atomic<bool>& m_stopping;
};

/// Listens on a port of its own of 127.0.0.1 while it lives; each request has a thread.
class HttpServer {
public:
    using Handler = std::function<void(const HttpRequest&, HttpAnswer&)>;
    explicit HttpServer(Handler handler);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;
    std::string url(const std::string& path = "/") const;
    std::vector<HttpRequest> requests() const; ///< so far

private:
    void listen();
    void serve(int socket);
    Handler m_handler;
    int m_listening = -1, m_port = 0;
    std::atomic<bool> m_stopping = false;
    mutable std::mutex m_guard;
    std::vector<HttpRequest> m_requests;
    std::vector<std::thread> m_connections;
    std::thread m_thread;
};

} // namespace support
