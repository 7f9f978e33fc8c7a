#include "estimate_box.hpp"

#include "icons.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "text.hpp"
#include "words.hpp"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <map>

namespace app {
namespace {

QString percent(double share) { return QStringLiteral("%1\u202F%").arg(paint::number(std::floor(share * 100), 0)); }

QString plain(double value, const indicators::Indicator& indicator) {
    return paint::figure(geo::Cell::of(value), indicator.unit, indicator.decimals);
}

QString wayOf(const indicators::Estimate& first) {
    using indicators::Method;
    switch (first.method) {
    case Method::Area:
        return QCoreApplication::translate(
            "app",
            "The files give these figures by IRIS, not for this perimeter. Each IRIS was shared in proportion to "
            "the part of its surface that lies in the perimeter, and the parts were added. A rate is made again from "
            "its two estimated parts. People do not live evenly over an IRIS: read them as indications.");
    case Method::Calibrated:
    case Method::Population:
        return QCoreApplication::translate(
            "app",
            "The files give these figures by IRIS, not for this perimeter. The IRIS it touches were shared, then "
            "adjusted to a count published for the neighbourhood itself.");
    case Method::Grid:
        return QCoreApplication::translate("app", "Each IRIS was shared by its people of the 200 m grid.");
    case Method::Points:
        return QCoreApplication::translate("app", "Each IRIS was shared by its addresses or dwellings.");
    case Method::Published:
        return QCoreApplication::translate("app", "This figure is published for this very perimeter.");
    }
    return {};
}

QString coverageOf(const std::vector<indicators::Estimate>& list) {
    double least = 1;
    for (const auto& e : list)
        if (e.value.hasNumber())
            least = std::min(least, e.coverage);
    return QCoreApplication::translate("app", "Data covering %1 of the perimeter or more.").arg(percent(least));
}

} // namespace

QString estimateFigure(const indicators::Estimate& e) {
    const auto figure = paint::figure(e.value, e.indicator.unit, e.indicator.decimals);
    return e.value.hasNumber() ? QStringLiteral("≈\u202F") + figure : figure;
}

QStringList howObtained(const std::vector<indicators::Estimate>& list) {
    QStringList lines;
    if (list.empty())
        return lines;
    const bool any = std::any_of(list.begin(), list.end(), [](const auto& e) { return e.value.hasNumber(); });
    if (any) {
        lines << wayOf(list.front()) << coverageOf(list);
        const bool measured =
            std::any_of(list.begin(), list.end(), [](const auto& e) { return e.margin90.has_value(); });
        if (!measured)
            lines << QCoreApplication::translate("app", "Margin not measured: nothing published to compare with.");
    }
    for (const auto& e : list) {
        const auto name = indicatorName(e.indicator);
        if (e.margin90)
            lines << QCoreApplication::translate("app", "%1: observed margin (9 times in 10) %2 to %3.")
                         .arg(name, plain(e.margin90->first, e.indicator), plain(e.margin90->second, e.indicator));
        if (e.memberRange)
            lines << QCoreApplication::translate("app", "%1: from %2 to %3 in the IRIS it meets.")
                         .arg(name, plain(e.memberRange->first, e.indicator),
                              plain(e.memberRange->second, e.indicator));
        else if (!e.why.empty())
            lines << QStringLiteral("%1 : %2").arg(name, paint::text(e.why));
        if (e.probablyUnderstated)
            lines << QCoreApplication::translate("app", "%1: probably understated, drawn to the mean of its IRIS.")
                         .arg(name);
    }
    lines.removeDuplicates();
    return lines;
}

EstimateBox::EstimateBox(std::vector<indicators::Estimate> estimates, const QString& heading, QWidget* parent)
    : QFrame{parent}, m_estimates{std::move(estimates)}, m_disclosure{linkButton({}, 12, this)}, m_how{new QWidget{
                                                                                                     this}} {
    setObjectName(QStringLiteral("estimateBox"));
    setAccessibleName(heading);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(10, 7, 10, 7);
    column->setSpacing(3);
    auto* title = new QLabel{heading, this};
    title->setFont(sized(12, QFont::DemiBold));
    title->setWordWrap(true);
    column->addWidget(title);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(0, 1);
    for (const auto& estimate : m_estimates)
        if (estimate.value.hasNumber()) // the others are named behind the disclosure, each with its reason
            addRow(grid, estimate);
    column->addLayout(grid);
    const bool any = m_estimates.front().value.hasNumber();
    m_disclosure->setText(paint::typeset(!any                      ? tr("Why?")
                                         : m_estimates.size() == 1 ? tr("How was this figure obtained?")
                                                                   : tr("How were these figures obtained?")));
    m_disclosure->setObjectName(QStringLiteral("howObtained"));
    m_disclosure->setAccessibleName(m_disclosure->text());
    m_disclosure->setCheckable(true);
    m_disclosure->setIcon(icon("go-next", look().estimateText));
    connect(m_disclosure, &QPushButton::toggled, this, &EstimateBox::toggle);
    column->addWidget(m_disclosure, 0, Qt::AlignLeft);
    auto* how = new QVBoxLayout{m_how};
    how->setContentsMargins(0, 3, 0, 0);
    m_how->hide();
    column->addWidget(m_how);
}

void EstimateBox::addRow(QGridLayout* grid, const indicators::Estimate& estimate) {
    const int row = grid->rowCount();
    auto* label = new QLabel{QStringLiteral("%1, %2").arg(indicatorName(estimate.indicator)).arg(estimate.year), this};
    label->setFont(sized(12));
    label->setWordWrap(true);
    auto font =
        sized(estimate.value.hasNumber() ? 13 : 11, estimate.value.hasNumber() ? QFont::DemiBold : QFont::Normal);
    font.setItalic(true);
    auto* value = new QLabel{estimateFigure(estimate), this};
    value->setFont(font);
    value->setAlignment(Qt::AlignRight | Qt::AlignTop);
    grid->addWidget(label, row, 0);
    grid->addWidget(value, row, 1);
}

void EstimateBox::toggle(bool open) {
    m_disclosure->setIcon(icon(open ? "go-down" : "go-next", look().estimateText));
    if (open && m_how->layout()->count() == 0)
        for (const auto& line : howObtained(m_estimates)) {
            auto* label = new QLabel{line, m_how};
            label->setFont(sized(12));
            label->setWordWrap(true);
            label->setTextInteractionFlags(Qt::TextSelectableByMouse);
            m_how->layout()->addWidget(label);
        }
    m_how->setVisible(open);
}

std::vector<EstimateBox*> estimateBoxes(const layers::Portrait& portrait, layers::Perimeter perimeter, double metres,
                                        QWidget* parent) {
    std::map<QString, std::vector<indicators::Estimate>> byLabel;
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
        if (perimeter != layers::Perimeter::Strict)
            heading = QStringLiteral("%1 · %2").arg(perimeterName(perimeter, metres), heading);
        boxes.push_back(new EstimateBox{byLabel[label], heading, parent});
    }
    return boxes;
}

} // namespace app
