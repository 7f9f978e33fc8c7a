#include "portrait_table.hpp"

#include "disclosure.hpp"
#include "panels.hpp"
#include "text.hpp"
#include "words.hpp"
#include "workspace.hpp"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {
namespace {

constexpr int labelWidth = 146, numberWidth = 62;
using Whose = layers::FigureAsked::Whose;

constexpr std::size_t shownAtFirst = 3; ///< rows of a theme; the others are behind a link

QString nothingPublished(const layers::Portrait& portrait, const std::vector<int>& published) {
    const bool forIts = std::find(published.begin(), published.end(), portrait.generation) != published.end();
    if (published.empty() || forIts)
        return PortraitTable::tr("No published figure is loaded for this neighbourhood.");
    return PortraitTable::tr(
               "The published figures are those of the perimeters of %1. The outline of %2 is different: they are "
               "not carried over.")
        .arg(published.back())
        .arg(portrait.generation);
}

int columnOf(Whose whose) { return 1 + static_cast<int>(whose); }

QString placeName(Whose whose) {
    switch (whose) {
    case Whose::Neighbourhood:
        return PortraitTable::tr("Neighbourhood");
    case Whose::Commune:
        return PortraitTable::tr("Commune");
    case Whose::CommuneOutside:
        return PortraitTable::tr("Commune\noutside QPV").replace(QLatin1Char{'\n'}, QLatin1Char{' '});
    }
    return {};
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

PortraitTable::PortraitTable(Workspace& workspace, const layers::Portrait& portrait, const QStringList& opened,
                             const std::vector<int>& published, QWidget* parent)
    : QWidget{parent}, m_workspace{workspace}, m_opened{opened}, m_grid{new QGridLayout{this}} {
    setObjectName(QStringLiteral("portraitTable"));
    setAccessibleName(tr("Published figures"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(4);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnMinimumWidth(0, labelWidth);
    m_grid->setColumnStretch(0, 1);
    for (const auto& theme : portrait.themes)
        for (const auto& row : theme.rows) {
            m_commune = m_commune || row.commune;
            m_outside = m_outside || row.communeOutside;
        }
    m_grid->setColumnMinimumWidth(1, numberWidth);
    m_grid->setColumnMinimumWidth(2, m_commune ? numberWidth : 0);
    m_grid->setColumnMinimumWidth(3, m_outside ? numberWidth : 0);
    if (portrait.themes.empty()) {
        if (workspace.perimeter() == layers::Perimeter::Strict)
            addText(nothingPublished(portrait, published), 0, 4, Qt::AlignLeft, 13, QFont::Normal)->setWordWrap(true);
        return;
    }
    addHeads();
    for (const auto& theme : portrait.themes)
        addTheme(theme);
    if (!m_commune)
        addNotLoaded();
}

void PortraitTable::addHeads() {
    const auto head = [&](const QString& text, int column) {
        auto* label = addText(text, column, 1, Qt::AlignRight | Qt::AlignBottom, 11, QFont::Normal);
        label->setProperty("second", true);
    };
    head(tr("Neighbourhood"), 1);
    if (m_commune)
        head(tr("Commune"), 2);
    if (m_outside)
        head(tr("Commune\noutside QPV"), 3);
    ++m_row;
    addRule();
}

void PortraitTable::addTheme(const layers::PortraitTheme& theme) {
    auto* title = addText(QString::fromStdString(theme.title), 0, 4, Qt::AlignLeft, 12, QFont::DemiBold);
    title->setProperty("themeTitle", true);
    title->setContentsMargins(0, 4, 0, 0);
    ++m_row;
    const bool whole = m_opened.contains(QString::fromStdString(theme.theme)) || theme.rows.size() <= shownAtFirst + 1;
    for (std::size_t i = 0; i < (whole ? theme.rows.size() : shownAtFirst); ++i)
        addRow(theme.rows[i]);
    if (!whole)
        addMore(theme);
    for (const auto& source : theme.sources) {
        auto* label = addText(paint::text(source), 0, 4, Qt::AlignLeft, 11, QFont::Normal);
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
    m_grid->addWidget(more, m_row++, 0, 1, 4, Qt::AlignLeft);
}

void PortraitTable::addRow(const layers::PortraitRow& row) {
    auto* label = addText(indicatorName(row.indicator), 0, 1, Qt::AlignLeft | Qt::AlignTop, 12, QFont::Normal);
    label->setWordWrap(true);
    label->setToolTip(QString::fromStdString(row.indicator.caveat.in(paint::language())));
    addFigure(row.value, row, Whose::Neighbourhood);
    if (m_commune && !row.commune && !row.communeOutside) {
        auto* link = linkButton(tr("not loaded"), 11, this);
        link->setAccessibleName(tr("Reference of %1: not loaded. Add data").arg(indicatorName(row.indicator)));
        connect(link, &QPushButton::clicked, this, &PortraitTable::importWanted);
        m_grid->addWidget(link, m_row, 2, 1, m_outside ? 2 : 1, Qt::AlignHCenter | Qt::AlignTop);
    } else {
        if (row.commune)
            addFigure(*row.commune, row, Whose::Commune);
        if (row.communeOutside)
            addFigure(*row.communeOutside, row, Whose::CommuneOutside);
    }
    m_row += 2; // the second for how one of the figures was obtained
}

QLabel* PortraitTable::addText(const QString& text, int column, int span, Qt::Alignment alignment, int pixelSize,
                               int weight) {
    auto* label = new QLabel{text, this};
    label->setFont(sized(pixelSize, weight));
    label->setAlignment(alignment);
    m_grid->addWidget(label, m_row, column, 1, span);
    return label;
}

void PortraitTable::addFigure(const geo::Cell& cell, const layers::PortraitRow& row, Whose whose) {
    const bool own = whose == Whose::Neighbourhood, absent = !cell.hasNumber();
    const auto words = paint::figure(cell, row.indicator.unit, row.indicator.decimals);
    layers::FigureAsked asked;
    asked.indicator = row.indicator.id;
    asked.year = row.year;
    asked.whose = whose;
    auto* figure = Disclosure::ofFigure(m_workspace, asked, absent ? broken(words, QFontMetrics{sized(11)}) : words,
                                        own, absent, this);
    figure->setObjectName(
        QStringLiteral("figure_%1_%2").arg(QString::fromStdString(row.indicator.id)).arg(columnOf(whose)));
    figure->setAccessibleName(
        tr("%1, %2, %3: %4. How was this figure obtained?")
            .arg(indicatorName(row.indicator), QString::number(row.year), placeName(whose), words));
    connect(figure, &Disclosure::opened, this, &PortraitTable::opened);
    connect(figure, &Disclosure::copied, this, &PortraitTable::copied);
    figure->setPlace([this, below = m_row + 1](QWidget* view) {
        auto* box = m_grid->itemAtPosition(below, 0);
        if (box) // of another figure of the row
            static_cast<QVBoxLayout*>(box->layout())->addWidget(view);
        else {
            auto* column = new QVBoxLayout;
            column->addWidget(view);
            m_grid->addLayout(column, below, 0, 1, 4);
        }
    });
    m_grid->addWidget(figure, m_row, columnOf(whose), 1, 1, Qt::AlignRight | Qt::AlignTop);
}

void PortraitTable::addNotLoaded() {
    auto* link = linkButton(tr("Figures of the commune: not loaded"), 11, this);
    link->setObjectName(QStringLiteral("referenceNotLoaded"));
    link->setAccessibleName(tr("Figures of the commune: not loaded. Add data"));
    connect(link, &QPushButton::clicked, this, &PortraitTable::importWanted);
    m_grid->addWidget(link, m_row++, 0, 1, 4, Qt::AlignLeft);
}

void PortraitTable::addRule() {
    auto* rule = new QFrame{this};
    rule->setProperty("rule", true);
    m_grid->addWidget(rule, m_row++, 0, 1, 4);
}

} // namespace app
