#include "readers/survey_answers.hpp"

#include "network/field_text.hpp"
#include "readers/file_persons.hpp"
#include "readers/register_table.hpp"
#include "readers/text_encoding.hpp"
#include "readers/text_table.hpp"

#include <algorithm>
#include <numeric>

namespace geo {
namespace {

constexpr std::string_view title = "Réponses à des enquêtes";
constexpr std::int64_t fewest = 5; ///< a count under it is not kept

/// The columns that a tool puts beside the questions, as plain heads.
struct Tool {
    std::string_view name;
    std::vector<std::string_view> columns;
    std::vector<std::string_view> time; ///< when an answer was given
};

const std::vector<Tool>& tools() {
    static const std::vector<Tool> all{
        {"Framaforms",
         {"serie",
          "numero",
          "serial",
          "sid",
          "heure de soumission",
          "temps de soumission",
          "soumis le",
          "submitted time",
          "heure de fin",
          "termine",
          "completed time",
          "heure de modification",
          "modifie",
          "modified time",
          "brouillon",
          "draft",
          "adresse ip",
          "ip address",
          "uid",
          "nom d utilisateur",
          "username"},
         {"heure de soumission", "temps de soumission", "soumis le", "submitted time", "completed time"}},
        {"LimeSurvey",
         {"id de la reponse",
          "response id",
          "date de soumission",
          "date submitted",
          "derniere page",
          "last page",
          "langue de depart",
          "start language",
          "tete de serie",
          "seed",
          "date de lancement",
          "date started",
          "date de la derniere action",
          "date last action",
          "adresse ip",
          "ip address",
          "url de reference",
          "referrer url",
          "submitdate",
          "lastpage",
          "startlanguage",
          "startdate",
          "datestamp",
          "ipaddr",
          "refurl",
          "token",
          "jeton"},
         {"date de soumission", "date submitted", "submitdate", "date de la derniere action", "datestamp"}},
        {"Sphinx",
         {"cle", "date saisie", "origine saisie", "lang saisie", "appareil saisie", "progression", "date enreg",
          "date modif", "temps saisie", "derniere question saisie", "navigateur saisie", "terminal saisie"},
         {"date saisie", "date enreg"}}};
    return all;
}

/// The tool whose columns stand there, three at least.
const Tool* toolOf(const std::vector<std::string>& header) {
    const Tool* best = nullptr;
    std::ptrdiff_t most = 2;
    for (const auto& tool : tools()) {
        const auto found = std::ranges::count_if(header, [&](const auto& head) {
            return std::ranges::find(tool.columns, plainHead(head)) != tool.columns.end();
        });
        if (found > most) {
            best = &tool;
            most = found;
        }
    }
    return best;
}

bool announcesFreeText(std::string_view head) {
    const auto plain = plainHead(head);
    for (const std::string_view word :
         {"autre", "precis", "commentaire", "remarque", "pourquoi", "suggestion", "expliqu", "decri", "exemple",
          "expression", "observation", "temoign", "verbatim", "other"})
        if (plain.find(word) != std::string::npos)
            return true;
    return false;
}

struct Question {
    std::size_t column = 0;
    std::string head;
    std::map<std::string, std::int64_t> answers;
    std::int64_t base = 0, longAnswers = 0;
    bool several = false; ///< an answer may name several of them
};

/// Is it answered in one's own words? Then answers hardly ever come twice.
bool isFree(const Question& question) {
    constexpr std::size_t mostAnswers = 30;
    const auto different = question.answers.size();
    if (announcesFreeText(question.head) || question.longAnswers * 10 > question.base || different > mostAnswers)
        return true;
    const auto once = std::ranges::count_if(question.answers, [](const auto& answer) { return answer.second == 1; });
    return different > 3 && static_cast<std::size_t>(once) * 2 > different;
}

class Survey {
public:
    Survey(const SourceFile& source, const std::vector<std::string>& header) {
        const auto* tool = toolOf(header);
        if (!tool)
            throw Error{Error::Code::Malformed,
                        {GEO_TR("%1 is no export of Framaforms, LimeSurvey or Sphinx: it has none of their columns"),
                         {source.displayName()}}};
        m_tool = tool;
        for (std::size_t c = 0; c < header.size(); ++c) {
            const auto plain = plainHead(header[c]);
            if (std::ranges::find(tool->time, plain) != tool->time.end() && !m_time)
                m_time = c;
            const bool ofTool = std::ranges::find(tool->columns, plain) != tool->columns.end();
            if (isPersonHead(header[c]) || plain == "nom")
                m_personColumns.emplace_back(c, header[c]);
            else if (!ofTool && !header[c].empty())
                m_questions.push_back({c, header[c], {}, 0, 0, false});
        }
    }

    /// First pass: the names of those who answered.
    void meet(const TextRow& row) {
        std::string surname, givenName;
        for (const auto& [column, head] : m_personColumns) {
            const auto& cell = column < row.cells.size() ? row.cells[column] : std::string{};
            const auto plain = plainHead(head);
            if (plain.ends_with("nom et prenom") || plain.ends_with("nom prenom") || plain.ends_with("prenom et nom"))
                m_people.addWhole(cell);
            else if (plain.ends_with("prenom"))
                givenName = cell;
            else if (plain.ends_with("nom"))
                surname = cell;
            else if (cell.find('@') == std::string::npos)
                m_people.addWhole(cell);
        }
        m_people.add(surname, givenName);
    }

    void add(const TextRow& row) {
        ++m_rows;
        if (m_time && *m_time < row.cells.size())
            noteDate(row.cells[*m_time]);
        for (auto& question : m_questions)
            if (question.column < row.cells.size() && !row.cells[question.column].empty())
                count(question, row.cells[question.column]);
    }

    RegisterTable finish(const std::string& name, const std::vector<Anomaly>& remarks) {
        RegisterTable table;
        table.anomalies = remarks;
        Count free, suppressed;
        for (const auto& question : m_questions) {
            if (question.answers.empty())
                continue;
            if (isFree(question)) {
                free.add(question.head);
                continue;
            }
            addRecords(table, question, name, suppressed);
        }
        const Message left{GEO_TR("not kept")};
        Count persons;
        for (const auto& [column, head] : m_personColumns)
            persons.add(head);
        table.anomalies.push_back({{GEO_TR("%1 answers given with %2"), {m_rows, std::string{m_tool->name}}},
                                   m_rows,
                                   {},
                                   {GEO_TR("only counts by question and answer are kept")}});
        persons.report(table.anomalies, GEO_TR("%1 columns hold names or contacts of persons"), left);
        free.report(table.anomalies, GEO_TR("%1 questions were answered in free words, where persons may be named"),
                    left);
        suppressed.report(table.anomalies, GEO_TR("%1 answers have so few persons that they could be recognised"),
                          {GEO_TR("kept as suppressed, without the count")});
        cleanAnomalies(table.anomalies, m_people);
        return table;
    }
    std::int64_t rows() const { return m_rows; }
    std::vector<std::string> questions() const {
        std::vector<std::string> heads;
        std::ranges::transform(m_questions, std::back_inserter(heads), &Question::head);
        return heads;
    }

private:
    void noteDate(const std::string& cell) {
        static const Field date{.id = "date", .label = "", .type = FieldType::Date};
        auto made = canonical(date, cell.substr(0, cell.find('T')));
        if (made.value.empty() && cell.find(' ') != std::string::npos)
            made = canonical(date, cell.substr(0, cell.find(' '))); // "12/03/2022 - 14:05"
        if (made.value.empty())
            return;
        if (m_from.empty() || made.value < m_from)
            m_from = made.value;
        m_to = std::max(m_to, made.value);
    }
    void count(Question& question, const std::string& cell) {
        constexpr std::size_t longest = 80;
        ++question.base;
        question.longAnswers += cell.size() > longest;
        const auto parts = splitList(cell, ";|");
        question.several = question.several || parts.size() > 1;
        for (const auto& part : parts)
            ++question.answers[part];
    }
    /// Counts under five are not kept. Where one alone is held back of answers that add up, the next smallest is too:
    /// it could be worked out from the base.
    static std::int64_t threshold(const Question& question) {
        std::vector<std::int64_t> counts;
        for (const auto& [answer, number] : question.answers)
            counts.push_back(number);
        std::ranges::sort(counts);
        const bool addUp = !question.several && counts.size() > 1;
        const bool oneAlone = counts.front() < fewest && (counts.size() == 1 || counts[1] >= fewest);
        return addUp && oneAlone ? counts[1] + 1 : fewest;
    }
    void addRecords(RegisterTable& table, const Question& question, const std::string& name, Count& suppressed) {
        const auto& kind = recordKind("surveys");
        const auto under = threshold(question);
        bool nextTaken = false;
        for (const auto& [answer, number] : question.answers) {
            int removed = 0;
            NetworkRecord record{kind};
            record.set("survey", name);
            record.set("question", question.head);
            record.set("answer", withoutPersonsOf(m_people, answer, true, removed));
            if (removed > 0 || record.at("answer").empty()) // it named somebody
                continue;
            const bool next = number >= fewest && number < under && !nextTaken;
            if (number < fewest || next) {
                nextTaken = nextTaken || next;
                record.set("state", "suppressed");
                suppressed.add(question.head + " : " + record.at("answer"));
            } else {
                record.set("number", std::to_string(number));
            }
            // So few answers in all tell of each.
            if (question.base >= fewest)
                record.set("base", std::to_string(question.base));
            record.set("start", m_from);
            record.set("end", m_to);
            record.set("mode", std::string{m_tool->name});
            table.records.push_back(std::move(record));
            table.lines.push_back(0);
        }
    }

    const Tool* m_tool = nullptr;
    std::optional<std::size_t> m_time;
    std::vector<std::pair<std::size_t, std::string>> m_personColumns;
    std::vector<Question> m_questions;
    FilePersons m_people;
    std::int64_t m_rows = 0;
    std::string m_from, m_to;
};

std::string nameOf(const SourceFile& source) {
    return std::filesystem::path{source.member.empty() ? source.file.string() : source.member}.stem().string();
}

RegisterTable readAnswers(const SourceFile& source, Inspection* inspection, Progress& progress) {
    const TextTable table{source};
    Survey survey{source, table.header()};
    ProgressPart names{progress, 0, 0.4}, counting{progress, 0.4, 1};
    table.forEach([&](const TextRow& row) { survey.meet(row); }, names);
    table.forEach([&](const TextRow& row) { survey.add(row); }, counting);
    auto read = survey.finish(nameOf(source), table.remarks());
    checkRecords(read);
    if (inspection) {
        inspection->rows = survey.rows();
        inspection->encoding = toText(table.dialect().encoding);
        inspection->columnsKnown = survey.questions();
    }
    return read;
}

} // namespace

Recognition recogniseAnswers(const Sample& sample) {
    return {!sample.isLayer && toolOf(sample.columns) ? 0.95 : 0, std::nullopt, std::nullopt};
}

Inspection inspectAnswers(const SourceFile& source, const Recognition& found, Progress& progress) {
    Inspection inspection;
    inspection.source = source;
    inspection.reader = surveyAnswersReader;
    inspection.family = "surveys";
    inspection.title = title;
    inspection.confidence = found.confidence;
    auto read = readAnswers(source, &inspection, progress);
    inspection.anomalies = read.anomalies;
    inspection.records = std::make_shared<const RegisterTable>(std::move(read));
    return inspection;
}

LoadReport loadAnswers(const Plan& plan, Observatory& observatory, Transaction& t, Progress& progress) {
    return keepRecords(readAnswers(plan.inspection.source, nullptr, progress), plan, title, observatory, t);
}

} // namespace geo
