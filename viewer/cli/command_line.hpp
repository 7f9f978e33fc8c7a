// The grammar of the command: CLI11 takes words apart, every word of ours is translated, every value checked here.
#pragma once

#include "terminal.hpp"

#include "targets.hpp"

#include <CLI/CLI.hpp>

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace cli {

using Action = std::function<ExitStatus()>;

/// One command being described: `lisiere NAME …`. Values are taken as text and checked by the functions below.
class Command {
public:
    Command(CLI::App& app, const char* name, const geo::Message& what);
    Command& positional(const char* name, std::string& value, const geo::Message& what);
    Command& positional(const char* name, std::vector<std::string>& values, const geo::Message& what); ///< one or more
    Command& optionalPositional(const char* name, std::string& value, const geo::Message& what);
    Command& optionalPositional(const char* name, std::vector<std::string>& values, const geo::Message& what);
    Command& option(const char* name, const char* shape, std::string& value, const geo::Message& what);
    Command& option(const char* name, const char* shape, std::vector<std::string>& values,
                    const geo::Message& what); ///< may be repeated
    Command& flag(const char* name, bool& value, const geo::Message& what);
    Command& example(const char* text); ///< shown under the help
    /// What to do once the whole command line is understood; kept alive with all it captured.
    void run(Action action);

private:
    CLI::App* m_app;
};

/// Takes the command line apart. @returns what is to be done; for --help and --version, printing them.
/// @throws UsageProblem for a command line that cannot be understood.
Action parse(int argc, char** argv);

/// Does the locale name a language other than French? "C", "POSIX" and none at all do not.
bool localeIsForeign();
/// The language: --lang, else the locale. @throws UsageProblem for a language there is none of.
bool wantsEnglish(int argc, char** argv, bool foreignLocale);

/// @throws UsageProblem naming the missing word.
const std::string& required(const std::string& value, const char* name);
std::optional<int> integer(const std::string& value, const char* option, int least, int most);
std::vector<std::string> list(const std::string& commaSeparated);
/// Numbers with a decimal point. @throws UsageProblem
std::vector<double> numbers(const std::string& commaSeparated, const char* option);
/// A target expression. @throws UsageProblem with the library's own explanation.
indicators::TargetExpression target(const std::string& text);
/// "iris", "iris@2021": a target without codes.
indicators::TargetExpression level(const std::string& text, const char* option);

} // namespace cli
