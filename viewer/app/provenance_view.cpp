#include "provenance_view.hpp"

#include "copying.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "provenance_words.hpp"
#include "source_rows_dialog.hpp"
#include "text.hpp"
#include "words.hpp"
#include "workspace.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

using Part = indicators::Provenance::Part;

ProvenanceView::ProvenanceView(QWidget* parent)
    : QWidget{parent}, m_column{new QVBoxLayout{this}}, m_waiting{new QLabel{tr("Looking it up…"), this}} {
    setObjectName(QStringLiteral("provenance"));
    setAccessibleName(tr("How this figure was obtained"));
    m_column->setContentsMargins(0, 3, 0, 5);
    m_column->setSpacing(4);
    m_waiting->setFont(sized(12));
    m_waiting->setWordWrap(true);
    m_column->addWidget(m_waiting);
}

void ProvenanceView::ask(Workspace& workspace, const layers::FigureAsked& asked, const layers::PortraitSubject& of) {
    m_gate = layers::Gate{workspace.holdings().sources};
    workspace.askProvenance(
        this, asked, of, [this](const auto& provenance) { show(provenance); },
        [this](const geo::Error& error) { m_waiting->setText(paint::text(error)); });
}

void ProvenanceView::show(std::shared_ptr<const indicators::Provenance> provenance) {
    m_provenance = std::move(provenance);
    m_waiting->hide();
    if (m_named) {
        auto* name = new QLabel{
            QStringLiteral("%1, %2").arg(indicatorName(m_provenance->indicator)).arg(m_provenance->year), this};
        name->setFont(sized(12, QFont::DemiBold));
        name->setWordWrap(true);
        m_column->addWidget(name);
    }
    for (const auto& section : m_provenance->sections) {
        addSection(section);
        if (section.part == Part::Margin && m_provenance->margin)
            m_column->addWidget(new MarginLine{m_provenance, this});
    }
    addLinks();
    emit filled();
}

void ProvenanceView::addSection(const indicators::Provenance::Section& section) {
    const auto lines = sentencesOf(section);
    const bool apart = section.part == Part::Files || section.part == Part::Result;
    auto text = lines.join(apart ? QLatin1String{"\n"} : QLatin1String{" "}).toHtmlEscaped();
    text.replace(QLatin1Char{'\n'}, QLatin1String{"<br>"});
    const auto head = paint::typeset(tr("%1:").arg(partName(section.part))).toHtmlEscaped();
    const bool bare = section.part == Part::Way || section.part == Part::Margin || section.part == Part::Correction ||
                      section.part == Part::Caveat; // their sentences say it
    auto* label = new QLabel{bare ? text : QStringLiteral("<b>%1</b> %2").arg(head, text), this};
    label->setTextFormat(Qt::RichText);
    label->setFont(sized(12));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    m_column->addWidget(label);
}

void ProvenanceView::addLinks() {
    auto* row = new QHBoxLayout;
    row->setSpacing(14);
    const auto link = [&](const QString& text, const char* name, auto act) {
        auto* button = linkButton(text, 12, this);
        button->setObjectName(QLatin1String{name});
        connect(button, &QPushButton::clicked, this, act);
        return button;
    };
    if (const auto& source = m_provenance->source; !source.rows.empty()) {
        const bool single = source.rows.size() == 1;
        const auto n = paint::number(static_cast<double>(source.rows.size()), 0);
        const auto ofIris = single ? tr("See the row of the IRIS") : tr("See the %1 rows of IRIS").arg(n);
        const auto ofFile = single ? tr("See the row of the file") : tr("See the %1 rows of the file").arg(n);
        row->addWidget(link(source.ofIris ? ofIris : ofFile, "sourceRows", &ProvenanceView::openRows));
    }
    auto* copying = link(tr("Copy"), "copyProvenance", &ProvenanceView::copy);
    copying->setAccessibleName(tr("Copy how this figure was obtained"));
    row->addWidget(copying);
    row->addStretch(1);
    m_column->addLayout(row);
    if (m_provenance->isEstimate)
        m_column->addWidget(link(tr("Comparison with published values"), "comparePublished",
                                 [this] { emit comparisonWanted(QString::fromStdString(m_provenance->indicator.id)); }),
                            0, Qt::AlignLeft);
}

void ProvenanceView::openRows() {
    auto* dialog = new SourceRowsDialog{*m_provenance, m_gate, window()};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void ProvenanceView::copy() {
    const auto problem = copyTable(m_gate, provenanceAsText(*m_provenance));
    m_waiting->setText(problem);
    m_waiting->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        emit copied(tr("How this figure was obtained is in the clipboard."));
}

MarginLine::MarginLine(std::shared_ptr<const indicators::Provenance> provenance, QWidget* parent)
    : QWidget{parent}, m_provenance{std::move(provenance)} {
    setFixedHeight(px(38));
    setObjectName(QStringLiteral("marginLine"));
    const auto& indicator = m_provenance->indicator;
    const auto bound = [&](double value) {
        return paint::figure(geo::Cell::of(value), indicator.unit, indicator.decimals);
    };
    setAccessibleName(tr("From %1 to %2").arg(bound(m_provenance->margin->first), bound(m_provenance->margin->second)));
}

void MarginLine::paintEvent(QPaintEvent*) {
    const auto& indicator = m_provenance->indicator;
    const auto [low, high] = *m_provenance->margin;
    const double value = m_provenance->value.value;
    const double span = std::max({high - low, std::abs(value) * 1e-6, 1e-9});
    const double from = low - 0.45 * span, to = high + 0.45 * span;
    const auto x = [&](double v) { return 6 + (width() - 12) * (v - from) / (to - from); };
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr double y = 12;
    painter.setPen(QPen{look().estimateDashes, 1});
    painter.drawLine(QPointF{6, y}, QPointF{width() - 6.0, y});
    auto band = look().estimateDashes;
    band.setAlpha(110);
    painter.fillRect(QRectF{x(low), y - 4, x(high) - x(low), 8}, band);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look().estimateText);
    painter.drawEllipse(QPointF{x(value), y}, 4, 4);
    painter.setFont(sized(11));
    painter.setPen(look().estimateText);
    const auto text = [&](double at, const QString& words) {
        const double wide = painter.fontMetrics().horizontalAdvance(words);
        painter.drawText(QPointF{std::clamp(at - wide / 2, 0.0, std::max(0.0, width() - wide)), 33}, words);
    };
    for (const double bound : {low, high})
        text(x(bound), paint::figure(geo::Cell::of(bound), indicator.unit, indicator.decimals));
    if (m_provenance->marginIsBenchmark) {
        auto font = sized(11);
        font.setItalic(true);
        painter.setFont(font);
        text(width(), tr("for comparison"));
    }
}

} // namespace app
