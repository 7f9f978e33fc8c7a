#include "terminal.hpp"

#include "text.hpp"

#include <algorithm>
#include <csignal>
#include <cstdio>

#include <unistd.h>

namespace cli {

namespace {
volatile std::sig_atomic_t interrupted = 0;
void onInterrupt(int) { interrupted = 1; }

/// A second Ctrl+C ends the program at once: work that does not look at its progress must be stoppable too.
void catchInterrupts() {
    struct sigaction action = {};
    action.sa_handler = onInterrupt;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    sigaction(SIGINT, &action, nullptr);
}

/// A sentence begins with a capital, unless what it begins with is a value or an option.
QString sentence(QString text, const geo::Message& first) {
    if (!first.text.empty() && first.text.front() >= 'a' && first.text.front() <= 'z')
        text[0] = text[0].toUpper();
    return text;
}

void toStderr(const QString& text) {
    const auto bytes = text.toUtf8();
    std::fprintf(stderr, "%s\n", bytes.constData());
}
} // namespace

void Output::line(const QString& text) {
    m_text += text.toStdString();
    m_text += '\n';
}

void Output::json(const nlohmann::ordered_json& value) {
    // Text of damaged files may hold bytes that are not UTF-8; they must not stop the output.
    m_text += value.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    m_text += '\n';
}

void Output::flush() {
    const bool written =
        std::fwrite(m_text.data(), 1, m_text.size(), stdout) == m_text.size() && std::fflush(stdout) == 0;
    m_text.clear();
    if (!written)
        throw geo::Error{geo::Error::Code::CannotWrite,
                         {GEO_TR("the result could not be written to the standard output: check the free space"), {}}};
}

Output& output() {
    static Output out;
    return out;
}

void say(const geo::Message& message) { toStderr(sentence(paint::text(message), message)); }
void say(const geo::Error& error) { toStderr(sentence(paint::text(error), error.messages().front())); }
std::string utf8(const geo::Message& message) { return paint::text(message).toStdString(); }

void TextTable::alignRight(std::size_t column) {
    if (m_right.size() <= column)
        m_right.resize(column + 1, false);
    m_right[column] = true;
}

void TextTable::add(std::vector<QString> cells) { m_rows.push_back(std::move(cells)); }

void TextTable::print(Output& out) const {
    std::vector<qsizetype> widths;
    for (const auto& row : m_rows)
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (widths.size() <= c)
                widths.push_back(0);
            widths[c] = std::max(widths[c], row[c].size());
        }
    for (const auto& row : m_rows) {
        QString line = m_indent;
        for (std::size_t c = 0; c < row.size(); ++c) {
            const bool right = c < m_right.size() && m_right[c];
            line += right ? row[c].rightJustified(widths[c]) : row[c].leftJustified(widths[c]);
            line += QStringLiteral("  ");
        }
        while (line.endsWith(QLatin1Char{' '}))
            line.chop(1);
        out.line(line);
    }
}

TerminalProgress::TerminalProgress()
    : m_terminal{isatty(STDERR_FILENO) == 1}, m_start{std::chrono::steady_clock::now()}, m_last{m_start} {
    catchInterrupts();
}

TerminalProgress::~TerminalProgress() { clear(); }

void TerminalProgress::clear() {
    if (m_shown)
        std::fputs("\r\033[K", stderr);
    m_shown = false;
}

void TerminalProgress::report(double fraction) {
    if (interrupted)
        throw geo::Cancelled{};
    if (!m_terminal)
        return;
    using namespace std::chrono_literals;
    const auto now = std::chrono::steady_clock::now();
    if (now - m_start < 200ms || now - m_last < 100ms)
        return;
    m_last = now;
    m_shown = true;
    std::fprintf(stderr, "\r%3d %%", static_cast<int>(std::clamp(fraction, 0.0, 1.0) * 100));
    std::fflush(stderr);
}

} // namespace cli
