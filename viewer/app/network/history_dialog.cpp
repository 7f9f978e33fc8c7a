#include "history_dialog.hpp"

#include "look.hpp"
#include "panels.hpp"
#include "record_words.hpp"
#include "text.hpp"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace app {

void HistoryModel::setEntries(std::vector<geo::HistoryEntry> entries) {
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

const geo::HistoryEntry* HistoryModel::entry(int row) const {
    const auto at = static_cast<std::size_t>(row);
    return row >= 0 && at < m_entries.size() ? &m_entries[at] : nullptr;
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    const auto* shown = index.isValid() ? entry(index.row()) : nullptr;
    if (!shown || role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When: {
        auto at = QDateTime::fromString(QString::fromStdString(shown->at), Qt::ISODate);
        at.setTimeSpec(Qt::UTC);
        return at.isValid()
                   ? QStringLiteral("%1, %2").arg(dateText(at.toLocalTime().date().toString(Qt::ISODate).toStdString()),
                                                  at.toLocalTime().time().toString(QStringLiteral("HH:mm")))
                   : QString::fromStdString(shown->at);
    }
    case What:
        return paint::text(shown->what);
    case Who:
        return QString::fromStdString(shown->author);
    default:
        return shown->undone ? tr("taken back") : QString{};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("When");
    case What:
        return tr("What");
    case Who:
        return tr("By");
    default:
        return tr("Status");
    }
}

HistoryDialog::HistoryDialog(RegisterDesk& desk, QWidget* parent)
    : QDialog{parent}, m_desk{desk}, m_model{new HistoryModel{this}}, m_table{new QTableView{this}},
      m_undo{new QPushButton{tr("Take it back"), this}}, m_redo{new QPushButton{tr("Make it again"), this}},
      m_message{new QLabel{this}} {
    setObjectName(QStringLiteral("historyDialog"));
    setWindowTitle(tr("History of the file"));
    auto* column = new QVBoxLayout{this};
    m_table->setObjectName(QStringLiteral("historyTable"));
    m_table->setAccessibleName(windowTitle());
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(px(27));
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultSectionSize(px(100));
    m_table->setColumnWidth(HistoryModel::When, px(190));
    column->addWidget(m_table, 1);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setProperty("failure", true);
    m_message->setObjectName(QStringLiteral("historyMessage"));
    m_message->hide();
    column->addWidget(m_message);
    auto* row = new QHBoxLayout;
    m_undo->setObjectName(QStringLiteral("historyUndo"));
    m_redo->setObjectName(QStringLiteral("historyRedo"));
    auto* close = new QPushButton{tr("Close"), this};
    for (auto* button : {m_undo, m_redo, close}) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->insertStretch(2, 1);
    column->addLayout(row);
    connect(m_undo, &QPushButton::clicked, this, [this] { take(false); });
    connect(m_redo, &QPushButton::clicked, this, [this] { take(true); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryDialog::showButtons);
    connect(&desk, &RegisterDesk::historyChanged, this, &HistoryDialog::read);
    connect(&desk, &RegisterDesk::failed, this, [this](const geo::Error& error) {
        m_message->setText(paint::text(error));
        m_message->show();
    });
    read();
    sizeOnScreen(*this, 760, 460);
}

void HistoryDialog::read() {
    m_message->hide();
    m_desk.askHistory(this, [this](const std::vector<geo::HistoryEntry>& entries) {
        const int row = m_table->currentIndex().row();
        m_model->setEntries(entries);
        if (m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
        showButtons();
    });
    showButtons();
}

void HistoryDialog::showButtons() {
    const auto* entry = m_model->entry(m_table->currentIndex().row());
    m_undo->setEnabled(m_desk.canWrite() && entry && !entry->undone);
    m_redo->setEnabled(m_desk.canWrite() && entry && entry->undone);
    for (auto* button : {m_undo, m_redo})
        button->setToolTip(m_desk.whyNot());
}

void HistoryDialog::take(bool redo) {
    const auto* entry = m_model->entry(m_table->currentIndex().row());
    if (!entry)
        return;
    const auto what = paint::text(entry->what);
    m_desk.undoEntry(entry->id, redo, redo ? tr("Make again: %1").arg(what) : tr("Take back: %1").arg(what));
}

} // namespace app
