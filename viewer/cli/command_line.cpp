#include "command_line.hpp"

#include "commands.hpp"
#include "text.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <string_view>

namespace cli {

namespace {

/// What the chosen command does; set by the callback of its CLI::App.
Action& chosen() {
    static Action action;
    return action;
}

void describe(CLI::App& app) {
    app.set_help_flag("-h,--help", utf8(GEO_TR("Shows this help")));
    auto formatter = std::make_shared<CLI::Formatter>();
    formatter->column_width(38);
    formatter->label("Usage", utf8(GEO_TR("Usage")));
    formatter->label("OPTIONS", utf8(GEO_TR("options")));
    formatter->label("SUBCOMMAND", utf8(GEO_TR("COMMAND")));
    formatter->label("Positionals", utf8(GEO_TR("Arguments")));
    app.formatter(formatter);
    app.option_defaults()->group(utf8(GEO_TR("Options")));
    for (auto* option : app.get_options())
        option->group(utf8(GEO_TR("Options")));
}

std::string joined(const std::vector<std::string>& words) {
    std::string all;
    for (const auto& word : words)
        all += (all.empty() ? "" : ", ") + word;
    return all;
}

UsageProblem notExpected(const CLI::App& app) {
    const auto words = app.remaining(true);
    if (!app.get_subcommands().empty() || words.empty())
        return {{GEO_TR("%1 is not expected here; --help shows what is"), {joined(words)}}};
    std::vector<std::string> names;
    for (const auto* command : app.get_subcommands({}))
        names.push_back(command->get_name());
    return {{GEO_TR("%1 is not a command; the commands are %2"), {words.front(), joined(names)}}};
}

/// CLI11 tells the option only inside its English sentence: "--dpi: 1 required TEXT missing".
UsageProblem valueMissing(const std::string& sentence) {
    return {{GEO_TR("%1 needs a value; --help shows which"), {sentence.substr(0, sentence.find(':'))}}};
}

} // namespace

Command::Command(CLI::App& app, const char* name, const geo::Message& what)
    : m_app{app.add_subcommand(name, utf8(what))} {
    m_app->group(utf8(GEO_TR("Commands")));
    m_app->fallthrough();
    describe(*m_app);
}

Command& Command::positional(const char* name, std::string& value, const geo::Message& what) {
    m_app->add_option(name, value, utf8(what))->option_text(" ")->required();
    return *this;
}

Command& Command::optionalPositional(const char* name, std::string& value, const geo::Message& what) {
    m_app->add_option(name, value, utf8(what))->option_text(" ");
    return *this;
}

Command& Command::optionalPositional(const char* name, std::vector<std::string>& values, const geo::Message& what) {
    m_app->add_option(name, values, utf8(what))->option_text(" ");
    return *this;
}

Command& Command::positional(const char* name, std::vector<std::string>& values, const geo::Message& what) {
    m_app->add_option(name, values, utf8(what))->option_text(" ")->required();
    return *this;
}

Command& Command::option(const char* name, const char* shape, std::string& value, const geo::Message& what) {
    m_app->add_option(name, value, utf8(what))
        ->option_text(shape)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    return *this;
}

Command& Command::option(const char* name, const char* shape, std::vector<std::string>& values,
                         const geo::Message& what) {
    m_app->add_option(name, values, utf8(what))
        ->option_text(shape)
        ->allow_extra_args(false)
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    return *this;
}

Command& Command::flag(const char* name, bool& value, const geo::Message& what) {
    m_app->add_flag(name, value, utf8(what))->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
    return *this;
}

Command& Command::example(const char* text) {
    const auto before = m_app->get_footer();
    m_app->footer((before.empty() ? utf8(GEO_TR("Example:")) : before) + "\n  " + text);
    return *this;
}

void Command::run(Action action) {
    m_app->callback([action = std::move(action)] { chosen() = action; });
}

Action parse(int argc, char** argv) {
    CLI::App app{utf8(GEO_TR("Lisière, observatory of priority neighbourhoods: from official files to a printed map.")),
                 "lisiere"};
    describe(app);
    app.require_subcommand(0, 1); // so that a file may be called "map"
    std::string language;         // taken by wantsEnglish() before there was a help to translate
    app.add_option("--lang", language, utf8(GEO_TR("Language of messages and pages")))->option_text("fr|en");
    app.set_version_flag("--version", "lisiere " LISIERE_VERSION, utf8(GEO_TR("Shows the version")));
    for (const auto add :
         {addInit,    addInspect,  addImport,  addFetch,     addList,     addJoin,       addRemove, addReplace,
          addCompact, addEstimate, addCompare, addIndicator, addBacktest, addPerimeters, addTable,  addExport,
          addMap,     addMaps,     addSheet,   addPage,      addAtlas,    addProject,    addHouse,  addIdentify,
          addReplay,  addDemo,     addCheck,   addDiagnose,  addRegister, addHistory,    addBackup, addRestore,
          addShare,   addCouncils, addLocate,  addCount})
        add(app);
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForVersion& version) {
        output().line(QString::fromStdString(version.what()));
        return [] { return Done; };
    } catch (const CLI::CallForHelp&) {
        output().line(QString::fromStdString(app.help()).trimmed());
        return [] { return Done; };
    } catch (const CLI::ExtrasError&) {
        throw notExpected(app);
    } catch (const CLI::RequiredError& error) {
        const std::string sentence{error.what()}; // "OBS is required"
        required({}, sentence.substr(0, sentence.find(' ')).c_str());
    } catch (const CLI::ParseError& error) {
        throw valueMissing(error.what());
    }
    if (!chosen())
        throw UsageProblem{{GEO_TR("a command is missing; lisiere --help lists them"), {}}};
    return chosen();
}

bool localeIsForeign() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const char* value = std::getenv(name);
        if (!value || !*value)
            continue;
        const std::string_view locale{value};
        const auto word = locale.substr(0, locale.find_first_of("_.@"));
        return word != "C" && word != "POSIX" && word != "fr";
    }
    return false;
}

bool wantsEnglish(int argc, char** argv, bool foreignLocale) {
    std::optional<std::string> given;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word{argv[i]};
        if (word == "--lang" && i + 1 < argc)
            given = argv[i + 1];
        else if (word.starts_with("--lang="))
            given = word.substr(7);
    }
    if (!given)
        return foreignLocale; // French users often have no locale at all
    if (*given != "fr" && *given != "en")
        throw UsageProblem{{GEO_TR("there is no language %1; there are fr and en"), {*given}}};
    return *given == "en";
}

const std::string& required(const std::string& value, const char* name) {
    if (value.empty())
        throw UsageProblem{{GEO_TR("%1 is missing; --help shows how the command is written"), {std::string{name}}}};
    return value;
}

std::optional<int> integer(const std::string& value, const char* option, int least, int most) {
    if (value.empty())
        return std::nullopt;
    int number = 0;
    const auto* end = value.data() + value.size();
    const auto [stop, error] = std::from_chars(value.data(), end, number);
    if (error != std::errc{} || stop != end || number < least || number > most)
        throw UsageProblem{{GEO_TR("%1 takes a whole number from %2 to %3, not %4"),
                            {std::string{option}, std::to_string(least), std::to_string(most), value}}};
    return number;
}

std::vector<std::string> list(const std::string& commaSeparated) {
    std::vector<std::string> items;
    std::size_t from = 0;
    while (from < commaSeparated.size()) {
        const auto comma = std::min(commaSeparated.find(',', from), commaSeparated.size());
        if (comma > from)
            items.push_back(commaSeparated.substr(from, comma - from));
        from = comma + 1;
    }
    return items;
}

std::vector<double> numbers(const std::string& commaSeparated, const char* option) {
    std::vector<double> values;
    for (const auto& item : list(commaSeparated)) {
        double number = 0;
        const auto* end = item.data() + item.size();
        const auto [stop, error] = std::from_chars(item.data(), end, number);
        if (error != std::errc{} || stop != end || !std::isfinite(number))
            throw UsageProblem{{GEO_TR("%1 takes numbers with a decimal point, separated by commas, not %2"),
                                {std::string{option}, item}}};
        values.push_back(number);
    }
    return values;
}

indicators::TargetExpression target(const std::string& text) {
    try {
        return indicators::TargetExpression::parse(text);
    } catch (const geo::Error& error) {
        throw UsageProblem{error.messages().back()};
    }
}

indicators::TargetExpression level(const std::string& text, const char* option) {
    auto expression = target(text);
    if (!expression.codes.empty())
        throw UsageProblem{
            {GEO_TR("%1 takes a level, such as iris or commune@2018, without codes: %2"), {std::string{option}, text}}};
    return expression;
}

} // namespace cli
