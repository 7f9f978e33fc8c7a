#include "here_box.hpp"

#include "network/record_words.hpp"
#include "panels.hpp"
#include "text.hpp"
#include "words.hpp"

#include <QCoreApplication>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {
namespace {

constexpr std::size_t shownAtFirst = 4; ///< of a kind; the others are behind a link

QString membership(const geo::NetworkRecord& adherent) {
    const auto joined = adherent.whole("joined"), left = adherent.whole("left_after");
    if (joined && left)
        return QStringLiteral("%1–%2").arg(*joined).arg(*left);
    if (joined)
        return QCoreApplication::translate("app", "since %1").arg(*joined);
    return left ? QCoreApplication::translate("app", "until %1").arg(*left) : QString{};
}

QString whenText(const geo::NetworkRecord& record) {
    const auto& kind = *record.kind;
    if (kind.id == "adherents")
        return membership(record);
    if (kind.id == "contracts")
        return valueText(kind.field("generation"), record.at("generation"));
    if (kind.id == "events")
        return record.at("start_date").empty() ? QCoreApplication::translate("app", "no date")
                                               : dateText(record.at("start_date"));
    const auto year = layers::listedYear(record);
    return year ? QString::number(*year) : QString{};
}

} // namespace

HereBox::HereBox(const layers::PortraitHere& here, QWidget* parent) : QWidget{parent}, m_column{new QVBoxLayout{this}} {
    setObjectName(QStringLiteral("hereBox"));
    setAccessibleName(tr("Here"));
    m_column->setContentsMargins(0, 4, 0, 0);
    m_column->setSpacing(3);
    auto* title = new QLabel{tr("Here"), this};
    title->setFont(sized(12, QFont::DemiBold));
    title->setProperty("themeTitle", true);
    m_column->addWidget(title);
    for (const auto& [kind, records] : here.kinds) {
        std::vector<Line> lines;
        for (const auto& record : records)
            lines.push_back({titleOf(record), whenText(record), record.key});
        addKind(*kind, QStringLiteral("%1 · %2").arg(kindName(*kind)).arg(lines.size()), lines);
    }
    std::vector<Line> years;
    for (const auto& year : here.actionYears) {
        auto text =
            QStringLiteral("%1 · %2").arg(QString::fromStdString(year.id), counted(static_cast<qint64>(year.actions),
                                                                                   tr("%1 action"), tr("%1 actions")));
        years.push_back({text, paint::figure(year.granted.cell(), "€", 0), 0});
    }
    if (!years.empty())
        addKind(geo::recordKind("actions"), tr("Actions and amounts granted"), years);
    if (here.empty()) {
        auto* none = secondLabel(tr("The register of the network has nothing here."), 12, this);
        none->setObjectName(QStringLiteral("nothingHere"));
        none->setWordWrap(true);
        m_column->addWidget(none);
    }
    auto* rule = new QFrame{this};
    rule->setProperty("rule", true);
    m_column->addWidget(rule);
}

void HereBox::addKind(const geo::RecordKind& kind, const QString& head, const std::vector<Line>& lines) {
    m_column->addWidget(secondLabel(head, 11, this));
    const auto grid = [this](QWidget* box) {
        auto* made = new QGridLayout{box};
        made->setContentsMargins(0, 0, 0, 0);
        made->setHorizontalSpacing(8);
        made->setVerticalSpacing(3);
        made->setColumnStretch(0, 1);
        m_column->addWidget(box);
        return made;
    };
    auto* first = grid(new QWidget{this});
    const bool whole = lines.size() <= shownAtFirst + 1;
    for (std::size_t i = 0; i < (whole ? lines.size() : shownAtFirst); ++i)
        addLine(*first, kind, lines[i]);
    if (whole)
        return;
    auto* more = linkButton(tr("See %1 more").arg(lines.size() - shownAtFirst), 11, this);
    more->setAccessibleName(QStringLiteral("%1, %2").arg(head, more->text()));
    m_column->addWidget(more, 0, Qt::AlignLeft);
    auto* others = new QWidget{this};
    auto* rest = grid(others);
    for (std::size_t i = shownAtFirst; i < lines.size(); ++i)
        addLine(*rest, kind, lines[i]);
    others->hide();
    connect(more, &QPushButton::clicked, this, [more, others] {
        more->hide();
        others->show();
    });
}

void HereBox::addLine(QGridLayout& grid, const geo::RecordKind& kind, const Line& line) {
    const int row = grid.rowCount();
    const auto id = QString::fromStdString(std::string{kind.id});
    auto* text = new QLabel{
        QStringLiteral("<a style=\"text-decoration:none\" href=\"record\">%1</a>").arg(line.text.toHtmlEscaped()),
        this};
    text->setObjectName(QStringLiteral("here_") + id);
    text->setAccessibleName(line.when.isEmpty() ? line.text : QStringLiteral("%1, %2").arg(line.text, line.when));
    text->setFont(sized(12));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(text, &QLabel::linkActivated, this, [this, id, key = line.key] { emit recordWanted(id, key); });
    auto* when = secondLabel(line.when, 12, this);
    when->setAlignment(Qt::AlignRight | Qt::AlignTop);
    grid.addWidget(text, row, 0);
    grid.addWidget(when, row, 1, Qt::AlignTop);
}

} // namespace app
