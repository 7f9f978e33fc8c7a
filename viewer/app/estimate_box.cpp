#include "estimate_box.hpp"

#include "disclosure.hpp"
#include "panels.hpp"
#include "text.hpp"
#include "words.hpp"
#include "workspace.hpp"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace app {
namespace {

using indicators::Estimate;

QString figureName(const Estimate& estimate) {
    return QStringLiteral("%1, %2").arg(indicatorName(estimate.indicator)).arg(estimate.year);
}

QString plain(double value, const indicators::Indicator& indicator) {
    return paint::figure(geo::Cell::of(value), indicator.unit, indicator.decimals);
}

/// First letter in capitals, with a full stop: reasons are written to stand after a colon.
QString sentence(QString text) {
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text.endsWith(u'.') ? text : text + u'.';
}

constexpr std::size_t mostWithLinks = 3; ///< figures of a box; with more, the link under each would crowd it

QFont figureFont() {
    auto font = sized(13, QFont::DemiBold);
    font.setItalic(true);
    return font;
}

layers::FigureAsked asked(const Estimate& estimate) {
    layers::FigureAsked asked;
    asked.indicator = estimate.indicator.id;
    asked.year = estimate.year;
    asked.estimate = estimate;
    return asked;
}

QLabel* wrapped(const QString& text, const QFont& font, QWidget* parent) {
    auto* label = new QLabel{text, parent};
    label->setFont(font);
    label->setWordWrap(true);
    return label;
}

} // namespace

QString estimateFigure(const Estimate& e) {
    const auto figure = paint::figure(e.value, e.indicator.unit, e.indicator.decimals);
    return e.value.hasNumber() ? QStringLiteral("≈\u202F") + figure : figure;
}

QString estimateWords(const Estimate& e) {
    QStringList words;
    if (!e.correctionLabel.empty())
        words << paint::text(e.correctionLabel);
    if (e.probablyUnderstated && e.value.hasNumber())
        words << QCoreApplication::translate("app", "gap probably understated");
    return words.join(QStringLiteral(", "));
}

EstimateBox::EstimateBox(Workspace& workspace, std::vector<Estimate> estimates, const QString& heading, QWidget* parent)
    : QFrame{parent}, m_workspace{workspace}, m_column{new QVBoxLayout{this}} {
    setObjectName(QStringLiteral("estimateBox"));
    setAccessibleName(heading);
    m_column->setContentsMargins(10, 7, 10, 7);
    m_column->setSpacing(3);
    m_column->addWidget(wrapped(heading, sized(12, QFont::DemiBold), this));
    if (estimates.front().value.hasNumber()) {
        estimates.size() > mostWithLinks ? addMany(estimates) : addFew(estimates);
        return;
    }
    while (!estimates.empty()) {
        const auto why = estimates.front().why;
        const auto others = std::stable_partition(estimates.begin(), estimates.end(),
                                                  [&](const Estimate& estimate) { return estimate.why == why; });
        addReason({estimates.begin(), others});
        estimates.erase(estimates.begin(), others);
    }
}

void EstimateBox::addFew(const std::vector<Estimate>& estimates) {
    for (const auto& estimate : estimates) {
        auto* value = new QLabel{estimateFigure(estimate), this};
        value->setFont(figureFont());
        value->setAlignment(Qt::AlignRight | Qt::AlignTop);
        addRow(estimate, value);
        addDisclosure(estimate, tr("How was this figure obtained?"), estimateWords(estimate));
    }
}

/// Each figure is pressed itself, as in the table of what is published; what holds for all the rates is said once.
void EstimateBox::addMany(const std::vector<Estimate>& estimates) {
    QStringList words{tr("Press a figure to see how it was obtained.")};
    if (std::any_of(estimates.begin(), estimates.end(), [](const Estimate& e) { return e.probablyUnderstated; }))
        words << tr("Rates: gap to the commune probably understated.");
    m_column->addWidget(wrapped(words.join(QLatin1Char{' '}), sized(11), this));
    for (const auto& estimate : estimates) {
        auto* figure = Disclosure::ofFigure(m_workspace, asked(estimate), estimateFigure(estimate), true, false, this);
        figure->setFont(figureFont());
        addRow(estimate, figure);
        if (!estimate.correctionLabel.empty()) {
            auto* label = wrapped(paint::text(estimate.correctionLabel), sized(11), this);
            label->setAlignment(Qt::AlignRight);
            m_column->addWidget(label);
        }
        join(figure, estimate, estimateWords(estimate));
    }
}

void EstimateBox::addRow(const Estimate& estimate, QWidget* value) {
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(wrapped(figureName(estimate), sized(12), this), 1);
    row->addWidget(value, 0, Qt::AlignTop);
    m_column->addSpacing(3);
    m_column->addLayout(row);
}

/// Gives a disclosure its name and the place below it where it opens.
void EstimateBox::join(Disclosure* link, const Estimate& estimate, const QString& words) {
    link->setObjectName(QStringLiteral("howObtained"));
    QStringList name{figureName(estimate), estimateFigure(estimate), words,
                     paint::typeset(tr("How was this figure obtained?"))};
    name.removeAll(QString{});
    link->setAccessibleName(name.join(QStringLiteral(", ")));
    connect(link, &Disclosure::opened, this, &EstimateBox::opened);
    connect(link, &Disclosure::comparisonWanted, this, &EstimateBox::comparisonWanted);
    connect(link, &Disclosure::copied, this, &EstimateBox::copied);
    auto* below = new QVBoxLayout;
    m_column->addLayout(below);
    link->setPlace([below](QWidget* view) { below->addWidget(view); });
}

void EstimateBox::addReason(const std::vector<Estimate>& refused) {
    m_column->addSpacing(3);
    m_column->addWidget(wrapped(sentence(paint::text(refused.front().why)), sized(12), this));
    QStringList ranges, names;
    for (const auto& estimate : refused)
        if (const auto& range = estimate.memberRange)
            ranges << tr("%1: from %2 to %3")
                          .arg(figureName(estimate), plain(range->first, estimate.indicator),
                               plain(range->second, estimate.indicator));
        else
            names << figureName(estimate);
    if (!ranges.isEmpty())
        ranges.prepend(tr("In its IRIS:"));
    if (!names.isEmpty())
        ranges << names.join(QStringLiteral(" · "));
    m_column->addWidget(wrapped(paint::typeset(ranges.join(QLatin1Char{'\n'})), sized(11), this));
    addDisclosure(refused.front(), tr("Why?"), {})->setNamed(refused.size() > 1);
}

Disclosure* EstimateBox::addDisclosure(const Estimate& estimate, const QString& question, const QString& words) {
    auto* link = new Disclosure{m_workspace, asked(estimate), paint::typeset(question), this};
    auto* row = new QHBoxLayout;
    row->addWidget(link, 0, Qt::AlignLeft | Qt::AlignTop);
    auto font = sized(11);
    font.setItalic(true);
    auto* label = wrapped(words, font, this);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    row->addWidget(label, 1);
    m_column->addLayout(row);
    join(link, estimate, words);
    return link;
}

std::vector<EstimateBox*> estimateBoxes(Workspace& workspace, const layers::Portrait& portrait, QWidget* parent) {
    std::map<QString, std::vector<Estimate>> byLabel;
    std::vector<QString> order;
    for (const auto& estimate : portrait.estimates) {
        const auto label =
            estimate.value.hasNumber() ? paint::text(estimate.label) : paint::stateWord(geo::CellState::NotEstimable);
        if (!byLabel.contains(label))
            order.push_back(label);
        byLabel[label].push_back(estimate);
    }
    // Rates before counts, which are less sure; what could not be estimated last.
    const auto rank = [&](const QString& label) {
        const auto& first = byLabel[label].front();
        return !first.value.hasNumber() ? 2 : first.indicator.nature == indicators::Nature::Count ? 1 : 0;
    };
    std::stable_sort(order.begin(), order.end(), [&](const QString& a, const QString& b) { return rank(a) < rank(b); });
    std::vector<EstimateBox*> boxes;
    for (const auto& label : order) {
        auto heading = label;
        const auto n = byLabel[label].size();
        if (!byLabel[label].front().value.hasNumber())
            heading =
                counted(static_cast<qint64>(n), QCoreApplication::translate("app", "%1 figure cannot be estimated"),
                        QCoreApplication::translate("app", "%1 figures cannot be estimated"));
        if (workspace.perimeter() != layers::Perimeter::Strict)
            heading =
                QStringLiteral("%1 · %2").arg(perimeterName(workspace.perimeter(), workspace.ringMetres()), heading);
        boxes.push_back(new EstimateBox{workspace, byLabel[label], heading, parent});
    }
    return boxes;
}

} // namespace app
