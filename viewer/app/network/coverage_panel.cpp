#include "coverage_panel.hpp"

#include "icons.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "text.hpp"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app {
namespace {

QLabel* plainLabel(const QString& text, const QFont& font, QWidget* parent) {
    auto* label = new QLabel{text, parent};
    label->setTextFormat(Qt::PlainText);
    label->setFont(font);
    return label;
}

QString countText(std::size_t n) { return paint::number(static_cast<double>(n), 0); }

QString ofText(const layers::CoveredCount& count) {
    return CoveragePanel::tr("%1 of %2").arg(countText(count.covered), countText(count.whole));
}

QString percentText(const layers::CoveredCount& count) {
    const auto percent = count.percent();
    return percent ? paint::figure(geo::Cell::of(*percent), "%", 0) : QString{};
}

QFrame* rule(QWidget* parent) {
    auto* line = new QFrame{parent};
    line->setProperty("rule", true);
    return line;
}

constexpr int unitWidth = 14, unitGap = 4, unitHeight = 12;

} // namespace

CoverUnits::CoverUnits(std::size_t covered, std::size_t whole, QWidget* parent)
    : QWidget{parent}, m_covered{covered}, m_whole{whole} {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize CoverUnits::sizeHint() const {
    return {static_cast<int>(std::min<std::size_t>(m_whole, 7)) * (unitWidth + unitGap), px(20)};
}

void CoverUnits::paintEvent(QPaintEvent*) {
    if (m_whole == 0)
        return;
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const double step =
        std::min<double>(unitWidth + unitGap, static_cast<double>(width()) / static_cast<double>(m_whole));
    const double wide = std::max(2.0, step - std::min<double>(unitGap, step / 4));
    for (std::size_t i = 0; i < m_whole; ++i) {
        const bool covered = i < m_covered;
        QPen pen{covered ? look().accent : look().secondText, 1.2};
        if (!covered)
            pen.setDashPattern({2.4, 1.8});
        painter.setPen(pen);
        painter.setBrush(covered ? look().accent : look().base);
        painter.drawRoundedRect(
            QRectF{0.6 + step * static_cast<double>(i), (height() - unitHeight) / 2.0, wide, unitHeight}, 2, 2);
    }
}

CoverBar::CoverBar(double share, QWidget* parent) : QWidget{parent}, m_share{std::clamp(share, 0.0, 1.0)} {
    setFixedHeight(px(12));
}

void CoverBar::paintEvent(QPaintEvent*) {
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole{0.5, 0.5, width() - 1.0, height() - 1.0};
    painter.setPen(QPen{look().secondText, 1});
    painter.setBrush(look().base);
    painter.drawRoundedRect(whole, 2, 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look().accent);
    painter.drawRoundedRect(QRectF{whole.left(), whole.top(), whole.width() * m_share, whole.height()}, 2, 2);
}

CoveragePanel::CoveragePanel(QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("coveragePanel"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    rebuild();
}

void CoveragePanel::setCoverage(std::shared_ptr<const layers::Coverage> coverage) {
    m_coverage = std::move(coverage);
    rebuild();
}

void CoveragePanel::rebuild() {
    delete m_body;
    m_body = new QWidget{this};
    m_column = new QVBoxLayout{m_body};
    m_column->setContentsMargins(14, 12, 14, 12);
    m_column->setSpacing(4);
    layout()->addWidget(m_body);
    if (!m_coverage || m_coverage->contracts.empty()) {
        auto* none =
            secondLabel(tr("No city contract in the register yet. Add or import contracts to see which of them "
                           "an adherent covers."),
                        13, m_body);
        none->setWordWrap(true);
        m_column->addWidget(none);
        return;
    }
    addCount(tr("City contracts covered by an adherent"), m_coverage->contractCount, 34, "contractCount");
    if (const auto unknown = m_coverage->withoutJoiningYear(); m_coverage->year && unknown > 0) {
        auto* caution =
            secondLabel(tr("The register has no joining year of %1 adherents of %2: %3 counts them as every "
                           "year does.")
                            .arg(unknown)
                            .arg(m_coverage->adherents.size())
                            .arg(*m_coverage->year),
                        12, m_body);
        caution->setObjectName(QStringLiteral("joiningYears"));
        caution->setWordWrap(true);
        m_column->addWidget(caution);
    }
    addDepartments();
    if (m_coverage->inhabitants.whole > 0) {
        m_column->addSpacing(6);
        m_column->addWidget(rule(m_body));
        m_column->addSpacing(6);
        addCount(tr("Inhabitants of the neighbourhoods of these contracts"), m_coverage->inhabitants, 19,
                 "inhabitantCount");
        auto* bar = new CoverBar{m_coverage->inhabitants.percent().value_or(0) / 100, m_body};
        bar->setAccessibleName(percentText(m_coverage->inhabitants));
        m_column->addWidget(bar);
    }
    addHow();
    addUncovered();
}

void CoveragePanel::addCount(const QString& heading, const layers::CoveredCount& count, int pixelSize,
                             const char* name) {
    m_column->addWidget(secondLabel(heading, 13, m_body));
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    auto* big = plainLabel(ofText(count), sized(pixelSize, QFont::Bold), m_body);
    big->setObjectName(QLatin1String{name});
    big->setAccessibleName(QStringLiteral("%1: %2").arg(heading, big->text()));
    row->addWidget(big);
    auto* share = secondLabel(percentText(count), pixelSize > 20 ? 17 : 14, m_body);
    row->addWidget(share, 1, Qt::AlignBottom);
    m_column->addLayout(row);
}

void CoveragePanel::addDepartments() {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    int row = 0;
    for (const auto& department : m_coverage->departments) {
        const auto name = department.name.empty() ? department.code.empty() ? tr("department not given")
                                                                            : QString::fromStdString(department.code)
                                                  : QString::fromStdString(department.name);
        grid->addWidget(plainLabel(name, sized(13), m_body), row, 0);
        auto* units = new CoverUnits{department.covered, department.whole, m_body};
        units->setAccessibleName(tr("%1: %2 of %3").arg(name).arg(department.covered).arg(department.whole));
        grid->addWidget(units, row, 1);
        grid->addWidget(plainLabel(tr("%1 of %2").arg(department.covered).arg(department.whole), sized(13), m_body),
                        row, 2, Qt::AlignRight);
        ++row;
    }
    grid->setColumnStretch(1, 1);
    m_column->addLayout(grid);
}

void CoveragePanel::addHow() {
    if (m_coverage->howCounted.empty())
        return;
    m_column->addSpacing(6);
    auto* box = new QFrame{m_body};
    box->setObjectName(QStringLiteral("howCountedBox"));
    auto* inside = new QVBoxLayout{box};
    inside->setContentsMargins(10, 6, 10, 8);
    auto* head = linkButton(paint::typeset(tr("How is this counted?")), 13, box);
    head->setObjectName(QStringLiteral("howCounted"));
    head->setCheckable(true);
    head->setChecked(m_howOpen);
    inside->addWidget(head, 0, Qt::AlignLeft);
    QStringList lines;
    for (const auto& paragraph : m_coverage->howCounted)
        lines << paint::text(paragraph.text);
    auto* text = plainLabel(lines.join(QLatin1Char{'\n'}), sized(12), box);
    text->setObjectName(QStringLiteral("howCountedText"));
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    inside->addWidget(text);
    const auto open = [this, head, text](bool on) {
        m_howOpen = on;
        head->setIcon(icon(on ? "go-down" : "go-next", look().heading));
        text->setVisible(on);
    };
    open(m_howOpen);
    connect(head, &QPushButton::toggled, this, open);
    m_column->addWidget(box);
}

void CoveragePanel::addUncovered() {
    if (m_coverage->uncovered.empty())
        return;
    m_column->addSpacing(8);
    m_column->addWidget(plainLabel(tr("Contracts not covered: %1").arg(m_coverage->uncovered.size()),
                                   sized(13, QFont::DemiBold), m_body));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(5);
    int row = 0;
    for (const auto at : m_coverage->uncovered) {
        const auto& contract = m_coverage->contracts[at].contract;
        auto* name = plainLabel(QString::fromStdString(contract.name), sized(13), m_body);
        name->setWordWrap(true);
        grid->addWidget(name, row, 0);
        const auto people = contract.inhabitants
                                ? tr("%1 inh.").arg(paint::number(static_cast<double>(*contract.inhabitants), 0))
                                : paint::stateWord(geo::CellState::Missing);
        grid->addWidget(secondLabel(people, 13, m_body), row++, 1, Qt::AlignRight | Qt::AlignTop);
    }
    grid->setColumnStretch(0, 1);
    m_column->addLayout(grid);
}

QString CoveragePanel::asText() const {
    if (!m_coverage)
        return {};
    QStringList lines;
    const auto add = [&](const QStringList& cells) { lines << cells.join(QLatin1Char{'\t'}); };
    const auto& c = *m_coverage;
    add({tr("City contracts covered by an adherent"), ofText(c.contractCount), percentText(c.contractCount)});
    for (const auto& department : c.departments)
        add({QString::fromStdString(department.name.empty() ? department.code : department.name),
             tr("%1 of %2").arg(department.covered).arg(department.whole)});
    add({tr("Inhabitants of the neighbourhoods of these contracts"), ofText(c.inhabitants),
         percentText(c.inhabitants)});
    for (const auto& paragraph : c.howCounted)
        lines << paint::text(paragraph.text);
    for (const auto at : c.uncovered)
        add({tr("not covered"), QString::fromStdString(c.contracts[at].contract.name),
             c.contracts[at].contract.inhabitants
                 ? paint::number(static_cast<double>(*c.contracts[at].contract.inhabitants), 0)
                 : QString{}});
    return lines.join(QLatin1Char{'\n'});
}

} // namespace app
