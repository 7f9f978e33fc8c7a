#include "http_server.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <sstream>
#include <stdexcept>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace support {
namespace {

const char* reasonOf(int status) {
    switch (status) {
    case 200:
        return "OK";
    case 206:
        return "Partial Content";
    case 302:
        return "Found";
    case 304:
        return "Not Modified";
    case 404:
        return "Not Found";
    default:
        return "Told so";
    }
}

/// Up to the empty line, or as much as there is.
std::string readHead(int socket) {
    std::string head;
    std::array<char, 4096> buffer{};
    while (head.find("\r\n\r\n") == std::string::npos) {
        const auto n = ::recv(socket, buffer.data(), buffer.size(), 0);
        if (n <= 0)
            break;
        head.append(buffer.data(), static_cast<std::size_t>(n));
        if (head.front() < 'A' || head.front() > 'Z')
            break; // not HTTP: somebody greets in TLS
    }
    return head;
}

HttpRequest parsed(const std::string& head) {
    HttpRequest request;
    std::istringstream lines{head};
    std::string line;
    std::getline(lines, line);
    std::istringstream{line} >> request.method >> request.path;
    while (std::getline(lines, line) && line != "\r") {
        const auto colon = line.find(':');
        if (colon == std::string::npos)
            continue;
        auto name = line.substr(0, colon);
        std::transform(name.begin(), name.end(), name.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        const auto from = line.find_first_not_of(' ', colon + 1);
        request.headers[name] = line.substr(from, line.find_last_not_of("\r") - from + 1);
    }
    return request;
}

} // namespace

std::string HttpRequest::header(const std::string& name) const {
    const auto found = headers.find(name);
    return found == headers.end() ? std::string{} : found->second;
}

long HttpRequest::rangeStart() const {
    const auto range = header("range");
    return range.starts_with("bytes=") ? std::stol(range.substr(6)) : -1;
}

void HttpAnswer::send(std::string_view bytes) {
    while (!bytes.empty() && !m_stopping) {
        const auto n = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (n <= 0)
            return;
        bytes.remove_prefix(static_cast<std::size_t>(n));
    }
}

void HttpAnswer::head(int status, const std::vector<std::string>& headers) {
    auto text = "HTTP/1.1 " + std::to_string(status) + ' ' + reasonOf(status) + "\r\nConnection: close\r\n";
    for (const auto& header : headers)
        text += header + "\r\n";
    send(text + "\r\n");
}

void HttpAnswer::whole(std::string_view body, const std::vector<std::string>& headers) {
    auto all = headers;
    all.push_back("Content-Length: " + std::to_string(body.size()));
    head(200, all);
    send(body);
}

void HttpAnswer::resumable(const HttpRequest& request, std::string_view body, const std::string& etag) {
    const auto from = request.rangeStart();
    if (from < 0 || request.header("if-range") != etag) {
        whole(body, {"ETag: " + etag});
        return;
    }
    const auto rest = body.substr(static_cast<std::size_t>(from));
    head(206, {"ETag: " + etag, "Content-Length: " + std::to_string(rest.size()),
               "Content-Range: bytes " + std::to_string(from) + "-" + std::to_string(body.size() - 1) + "/" +
                   std::to_string(body.size())});
    send(rest);
}

void HttpAnswer::pause(int milliseconds) {
    for (int waited = 0; waited < milliseconds && !m_stopping; waited += 10)
        std::this_thread::sleep_for(std::chrono::milliseconds{10});
}

void HttpAnswer::reset() {
    const linger now{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

HttpServer::HttpServer(Handler handler) : m_handler{std::move(handler)} {
    m_listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    auto* generic = reinterpret_cast<sockaddr*>(&address);
    if (m_listening < 0 || ::bind(m_listening, generic, length) != 0 || ::listen(m_listening, 16) != 0 ||
        ::getsockname(m_listening, generic, &length) != 0)
        throw std::runtime_error{"no port to listen on"};
    m_port = ntohs(address.sin_port);
    m_thread = std::thread{[this] { listen(); }};
}

HttpServer::~HttpServer() {
    m_stopping = true;
    m_thread.join();
    ::close(m_listening);
    for (auto& connection : m_connections)
        connection.join();
}

std::string HttpServer::url(const std::string& path) const {
    return "http://127.0.0.1:" + std::to_string(m_port) + path;
}

std::vector<HttpRequest> HttpServer::requests() const {
    const std::lock_guard lock{m_guard};
    return m_requests;
}

void HttpServer::listen() {
    while (!m_stopping) {
        pollfd waiting{m_listening, POLLIN, 0};
        if (::poll(&waiting, 1, 20) <= 0)
            continue;
        const int socket = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket >= 0)
            m_connections.emplace_back([this, socket] { serve(socket); });
    }
}

void HttpServer::serve(int socket) {
    const auto request = parsed(readHead(socket));
    {
        const std::lock_guard lock{m_guard};
        m_requests.push_back(request);
    }
    HttpAnswer answer{socket, m_stopping};
    m_handler(request, answer);
    ::close(socket);
}

} // namespace support
