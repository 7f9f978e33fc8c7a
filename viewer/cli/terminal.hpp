// What the command says and how: data on stdout once all went well, messages and progress on stderr.
#pragma once

#include "base/error.hpp"
#include "base/progress.hpp"

#include <QString>
#include <nlohmann/json.hpp>

#include <chrono>
#include <string>
#include <vector>

namespace cli {

enum ExitStatus { Done = 0, Failed = 1, BadCommandLine = 2, RefusedToProtect = 3 };

/// Thrown when what was typed cannot be understood; a failure of the work itself is a geo::Error.
struct UsageProblem {
    geo::Message what;
};

/// Data for stdout. Kept until the command has succeeded, so that a failure leaves stdout empty.
class Output {
public:
    void line(const QString& text = {});
    void json(const nlohmann::ordered_json& value);
    /// Writes all of it. @throws geo::Error::Code::CannotWrite (closed pipe, full disk)
    void flush();

private:
    std::string m_text;
};
Output& output();

void say(const geo::Message& message); ///< one sentence on stderr
void say(const geo::Error& error);
std::string utf8(const geo::Message& message); ///< translated, for JSON and CLI11

/// Columns of text aligned by their widest cell.
class TextTable {
public:
    explicit TextTable(QString indent = {}) : m_indent{std::move(indent)} {}
    void alignRight(std::size_t column); ///< numbers
    void add(std::vector<QString> cells);
    bool empty() const { return m_rows.empty(); }
    void print(Output& out) const;

private:
    QString m_indent;
    std::vector<std::vector<QString>> m_rows;
    std::vector<bool> m_right;
};

/// A percentage on stderr, if that is a terminal and the work takes longer than 0.2 s. Ctrl+C cancels the work.
class TerminalProgress final : public geo::Progress {
public:
    TerminalProgress();
    ~TerminalProgress() override;
    TerminalProgress(const TerminalProgress&) = delete;
    TerminalProgress& operator=(const TerminalProgress&) = delete;
    void report(double fraction) override;

private:
    void clear();
    bool m_terminal;
    bool m_shown = false;
    std::chrono::steady_clock::time_point m_start, m_last;
};

} // namespace cli
