#include "portrait_table.hpp"

#include "disclosure.hpp"
#include "not_loaded.hpp"
#include "panels.hpp"
#include "text.hpp"
#include "words.hpp"
#include "workspace.hpp"

#include <QCoreApplication>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {
namespace {

using indicators::ReferenceKind;

constexpr int labelWidth = 146, numberWidth = 62;
constexpr std::size_t mostBesideNames = 2; ///< places around, with which the names of figures fit before them
constexpr std::size_t shownAtFirst = 3;    ///< rows of a theme; the others are behind a link

QString nothingPublished(const layers::Portrait& portrait, const std::vector<int>& published) {
    if (portrait.level == geo::GeographyKind::Outline)
        return QCoreApplication::translate(
            "app", "Nothing is published for an outline that was drawn: all its figures are estimates.");
    if (portrait.level != geo::GeographyKind::Qpv)
        return QCoreApplication::translate("app", "No published figure is loaded for this place.");
    const bool forIts = std::find(published.begin(), published.end(), portrait.generation) != published.end();
    if (published.empty() || forIts)
        return QCoreApplication::translate("app", "No published figure is loaded for this neighbourhood.");
    return QCoreApplication::translate(
               "app",
               "The published figures are those of the perimeters of %1. The outline of %2 is different: they are "
               "not carried over.")
        .arg(published.back())
        .arg(portrait.generation);
}

/// Words in lines no wider than a column of figures: a button does not break its text itself.
QString broken(const QString& words, const QFontMetrics& metrics) {
    QString text, line;
    for (const auto& word : words.split(QLatin1Char{' '})) {
        const auto longer = line.isEmpty() ? word : line + QLatin1Char{' '} + word;
        if (!line.isEmpty() && metrics.horizontalAdvance(longer) > numberWidth + 8) {
            text += line + QLatin1Char{'\n'};
            line = word;
        } else {
            line = longer;
        }
    }
    return text + line;
}

} // namespace

QString aroundHead(ReferenceKind kind) {
    switch (kind) {
    case ReferenceKind::Commune:
        return PortraitTable::tr("Commune");
    case ReferenceKind::CommuneOutside:
        return PortraitTable::tr("Commune\noutside QPV");
    case ReferenceKind::Epci:
        return PortraitTable::tr("EPCI");
    case ReferenceKind::UrbanUnit:
        return PortraitTable::tr("Urban unit");
    case ReferenceKind::Department:
        return PortraitTable::tr("Department");
    case ReferenceKind::Region:
        return PortraitTable::tr("Region");
    }
    return {};
}

PortraitTable::PortraitTable(Workspace& workspace, const layers::Portrait& portrait, const QStringList& opened,
                             const std::vector<int>& published, QWidget* parent)
    : QWidget{parent}, m_workspace{workspace}, m_opened{opened}, m_grid{new QGridLayout{this}}, m_level{portrait.level},
      m_around{portrait.around}, m_named{m_around.size() > mostBesideNames} {
    setObjectName(QStringLiteral("portraitTable"));
    setAccessibleName(tr("Published figures"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(m_named ? 7 : 4);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnMinimumWidth(0, m_named ? 0 : labelWidth);
    m_grid->setColumnStretch(0, 1);
    for (int column = 1; column < columns(); ++column)
        m_grid->setColumnMinimumWidth(column, numberWidth);
    if (portrait.themes.empty()) {
        if (workspace.perimeter() == layers::Perimeter::Strict)
            addText(nothingPublished(portrait, published), 0, columns(), Qt::AlignLeft, 13, QFont::Normal)
                ->setWordWrap(true);
        return;
    }
    addHeads();
    for (const auto& theme : portrait.themes)
        addTheme(theme);
    if (m_level == geo::GeographyKind::Qpv && m_around.empty())
        addCommuneNotLoaded(portrait);
}

void PortraitTable::addHeads() {
    const auto head = [&](const QString& text, int column) {
        auto* label = addText(text, column, 1, Qt::AlignRight | Qt::AlignBottom, 11, QFont::Normal);
        label->setProperty("second", true);
    };
    head(oneOfLevel(m_level), 1);
    for (std::size_t k = 0; k < m_around.size(); ++k)
        head(aroundHead(m_around[k].kind), 2 + static_cast<int>(k));
    ++m_row;
    addRule();
}

void PortraitTable::addTheme(const layers::PortraitTheme& theme) {
    auto* title = addText(QString::fromStdString(theme.title), 0, columns(), Qt::AlignLeft, 12, QFont::DemiBold);
    title->setProperty("themeTitle", true);
    title->setContentsMargins(0, 4, 0, 0);
    ++m_row;
    const bool whole = m_opened.contains(QString::fromStdString(theme.theme)) || theme.rows.size() <= shownAtFirst + 1;
    for (std::size_t i = 0; i < (whole ? theme.rows.size() : shownAtFirst); ++i)
        addRow(theme.rows[i]);
    if (!whole)
        addMore(theme);
    for (const auto& source : theme.sources) {
        auto* label = addText(paint::text(source), 0, columns(), Qt::AlignLeft, 11, QFont::Normal);
        label->setProperty("second", true);
        label->setWordWrap(true);
        ++m_row;
    }
    addRule();
}

void PortraitTable::addMore(const layers::PortraitTheme& theme) {
    auto* more = linkButton(tr("See %1 more").arg(theme.rows.size() - shownAtFirst), 11, this);
    more->setObjectName(QStringLiteral("more_") + QString::fromStdString(theme.theme));
    more->setAccessibleName(QStringLiteral("%1, %2").arg(QString::fromStdString(theme.title), more->text()));
    connect(more, &QPushButton::clicked, this,
            [this, id = QString::fromStdString(theme.theme)] { emit themeOpened(id); });
    m_grid->addWidget(more, m_row++, 0, 1, columns(), Qt::AlignLeft);
}

void PortraitTable::addRow(const layers::PortraitRow& row) {
    auto name = indicatorName(row.indicator);
    if (row.year != row.newest) // a newer one has no place to stand beside
        name = QStringLiteral("%1, %2").arg(name).arg(row.year);
    auto* label = addText(name, 0, m_named ? columns() : 1, Qt::AlignLeft | Qt::AlignTop, 12, QFont::Normal);
    label->setWordWrap(true);
    label->setToolTip(QString::fromStdString(row.indicator.caveat.in(paint::language())));
    m_row += m_named ? 1 : 0;
    addFigure(row.value, row, std::nullopt);
    for (std::size_t k = 0, next = 0; k < row.around.size(); k = next) {
        while (next < row.around.size() && !row.around[next])
            ++next;
        if (next > k)
            addNotLoaded(row, k, next - k);
        else
            addFigure(*row.around[k], row, next++);
    }
    m_row += 2; // the second for how one of the figures was obtained
}

void PortraitTable::addNotLoaded(const layers::PortraitRow& row, std::size_t first, std::size_t count) {
    QStringList places;
    for (std::size_t k = first; k < first + count; ++k)
        places << aroundHead(m_around[k].kind).replace(u'\n', u' ');
    const auto what = tr("%1, %2, %3: not loaded.")
                          .arg(indicatorName(row.indicator), places.join(QStringLiteral(", ")))
                          .arg(row.year);
    auto* link = new NotLoaded{tr("not loaded"), what, row.bringing, row.year, this};
    link->setObjectName(QStringLiteral("notLoaded_%1_%2").arg(QString::fromStdString(row.indicator.id)).arg(2 + first));
    addLink(link, 2 + static_cast<int>(first), static_cast<int>(count), Qt::AlignHCenter | Qt::AlignTop);
}

void PortraitTable::addLink(NotLoaded* link, int column, int span, Qt::Alignment alignment) {
    connect(link, &NotLoaded::importWanted, this, &PortraitTable::importWanted);
    connect(link, &NotLoaded::opened, this, &PortraitTable::opened);
    link->setPlace([this, below = m_row + 1](QWidget* view) { placeBelow(below, view); });
    m_grid->addWidget(link, m_row, column, 1, span, alignment);
}

void PortraitTable::placeBelow(int row, QWidget* view) {
    auto* box = m_grid->itemAtPosition(row, 0);
    if (box) // of another figure of the row
        return static_cast<QVBoxLayout*>(box->layout())->addWidget(view);
    auto* views = new QVBoxLayout;
    views->addWidget(view);
    m_grid->addLayout(views, row, 0, 1, columns());
}

QLabel* PortraitTable::addText(const QString& text, int column, int span, Qt::Alignment alignment, int pixelSize,
                               int weight) {
    auto* label = new QLabel{text, this};
    label->setFont(sized(pixelSize, weight));
    label->setAlignment(alignment);
    m_grid->addWidget(label, m_row, column, 1, span);
    return label;
}

void PortraitTable::addFigure(const geo::Cell& cell, const layers::PortraitRow& row,
                              std::optional<std::size_t> around) {
    const bool absent = !cell.hasNumber();
    const auto words = paint::figure(cell, row.indicator.unit, row.indicator.decimals);
    layers::FigureAsked asked;
    asked.indicator = row.indicator.id;
    asked.year = row.year;
    if (around)
        asked.of = m_around[*around];
    const int column = around ? 2 + static_cast<int>(*around) : 1;
    const auto place = around ? aroundHead(m_around[*around].kind).replace(u'\n', u' ') : oneOfLevel(m_level);
    auto* figure = Disclosure::ofFigure(m_workspace, asked, absent ? broken(words, QFontMetrics{sized(11)}) : words,
                                        !around, absent, this);
    figure->setObjectName(QStringLiteral("figure_%1_%2").arg(QString::fromStdString(row.indicator.id)).arg(column));
    figure->setAccessibleName(tr("%1, %2, %3: %4. How was this figure obtained?")
                                  .arg(indicatorName(row.indicator), QString::number(row.year), place, words));
    connect(figure, &Disclosure::opened, this, &PortraitTable::opened);
    connect(figure, &Disclosure::copied, this, &PortraitTable::copied);
    figure->setPlace([this, below = m_row + 1](QWidget* view) { placeBelow(below, view); });
    m_grid->addWidget(figure, m_row, column, 1, 1, Qt::AlignRight | Qt::AlignTop);
}

void PortraitTable::addCommuneNotLoaded(const layers::Portrait& portrait) {
    std::vector<const indicators::OfficialSource*> files;
    for (const auto& theme : portrait.themes)
        for (const auto& row : theme.rows)
            for (const auto* file : row.bringing)
                if (std::find(files.begin(), files.end(), file) == files.end())
                    files.push_back(file);
    if (files.empty())
        return;
    auto* link = new NotLoaded{tr("Figures of the commune: not loaded"), tr("Figures of the commune: not loaded."),
                               files, 0, this};
    link->setObjectName(QStringLiteral("referenceNotLoaded"));
    addLink(link, 0, columns(), Qt::AlignLeft);
    m_row += 2; // the second for the message
}

void PortraitTable::addRule() {
    auto* rule = new QFrame{this};
    rule->setProperty("rule", true);
    m_grid->addWidget(rule, m_row++, 0, 1, columns());
}

} // namespace app
