#include "source_rows_dialog.hpp"

#include "copying.hpp"
#include "figure_table.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "provenance_words.hpp"
#include "source_rows_model.hpp"
#include "text.hpp"
#include "words.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {
namespace {

QString explanation(const indicators::Provenance& provenance) {
    const auto& rows = provenance.source.rows;
    if (!rows.empty() && !rows.front().parts.empty())
        return SourceRowsDialog::tr(
            "Each value as published, the share of the IRIS that was taken, and what it gives. The "
            "parts add up to the estimate, before any correction.");
    if (!rows.empty() && !rows.front().weights.empty())
        return SourceRowsDialog::tr(
            "Each value as published, and the share of the IRIS by area. Nothing was combined.");
    return SourceRowsDialog::tr("The values as published.");
}

} // namespace

SourceRowsDialog::SourceRowsDialog(const indicators::Provenance& provenance, layers::Gate gate, QWidget* parent)
    : QDialog{parent}, m_model{new SourceRowsModel{this}} {
    setObjectName(QStringLiteral("sourceRowsDialog"));
    setWindowTitle(paint::typeset(QStringLiteral("%1, %2 · %3")
                                      .arg(indicatorName(provenance.indicator))
                                      .arg(provenance.year)
                                      .arg(QString::fromStdString(provenance.place))));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(14, 12, 14, 12);
    auto* title = new QLabel{windowTitle(), this};
    title->setFont(sized(13, QFont::DemiBold));
    title->setWordWrap(true);
    column->addWidget(title);
    auto* words = secondLabel(explanation(provenance), 12, this);
    words->setWordWrap(true);
    column->addWidget(words);
    m_model->setSource(provenance.source);
    m_table = new FigureTable{m_model, tr("Rows of the file"), this};
    m_table->setObjectName(QStringLiteral("sourceRowsTable"));
    m_table->fitColumns(260);
    column->addWidget(m_table, 1);
    auto* buttons = new QHBoxLayout;
    auto* copy = new QPushButton{tr("Copy"), this};
    copy->setObjectName(QStringLiteral("copyRows"));
    copy->setAccessibleName(tr("Copy the rows"));
    auto* closing = new QPushButton{tr("Close"), this};
    closing->setAccessibleName(closing->text());
    auto* message = new QLabel{this};
    message->setObjectName(QStringLiteral("rowsMessage"));
    message->setWordWrap(true);
    buttons->addWidget(copy);
    buttons->addWidget(message, 1);
    buttons->addWidget(closing);
    column->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, [this, message, gate = std::move(gate), sources = provenance.sources] {
        message->setText(copyTable(gate, shownTable(*m_table->model(), sources)));
    });
    connect(closing, &QPushButton::clicked, this, &QDialog::accept);
    int wide = 60;
    for (int c = 0; c < m_model->columnCount(); ++c)
        wide += m_table->columnWidth(c);
    resize(std::clamp(wide, px(520), px(1100)), std::clamp(px(190 + 27 * m_model->rowCount()), px(240), px(620)));
}

} // namespace app
