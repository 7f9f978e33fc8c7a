#include "column_chooser.hpp"

#include "panels.hpp"
#include "text.hpp"
#include "words.hpp"
#include "zone_rows.hpp"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app {
namespace {

constexpr int idRole = Qt::UserRole, wordsRole = Qt::UserRole + 1;

} // namespace

ColumnChooser::ColumnChooser(const std::vector<const Offer*>& offers, geo::GeographyKind level,
                             const std::vector<std::string>& ticked, QWidget* parent)
    : QDialog{parent}, m_search{new QLineEdit{this}}, m_list{new QListWidget{this}} {
    setObjectName(QStringLiteral("columnChooser"));
    setWindowTitle(tr("Columns of the table"));
    sizeOnScreen(*this, 520, 520);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(14, 12, 14, 12);
    m_search->setObjectName(QStringLiteral("columnSearch"));
    m_search->setAccessibleName(tr("Search an indicator"));
    m_search->setPlaceholderText(tr("Search an indicator…"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("columnList"));
    m_list->setAccessibleName(tr("Indicators of this level"));
    m_list->setSpacing(2);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideMiddle);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    auto* cancel = new QPushButton{tr("Cancel"), this};
    auto* show = new QPushButton{tr("Show these columns"), this};
    show->setObjectName(QStringLiteral("showColumns"));
    show->setProperty("filled", true);
    show->setDefault(true);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (auto* button : {cancel, show}) {
        button->setAccessibleName(button->text());
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    fill(offers, level, ticked);
    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::search);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(show, &QPushButton::clicked, this, [this] {
        emit chosen(this->ticked());
        accept();
    });
}

void ColumnChooser::fill(const std::vector<const Offer*>& offers, geo::GeographyKind level,
                         const std::vector<std::string>& ticked) {
    for (const auto* offer : offers) {
        const auto& indicator = offer->indicator;
        const int year = offer->years.at(level).back();
        const auto name = paint::typeset(QStringLiteral("%1, %2").arg(listedName(indicator)).arg(year));
        auto* item = new QListWidgetItem{name, m_list};
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setData(idRole, QString::fromStdString(indicator.id));
        item->setData(wordsRole, folded(name + u' ' + QString::fromStdString(indicator.id)));
        const bool on = std::find(ticked.begin(), ticked.end(), indicator.id) != ticked.end();
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void ColumnChooser::search(const QString& typed) {
    const auto words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        auto* item = m_list->item(row);
        item->setHidden(!holdsWords(item->data(wordsRole).toString(), words));
    }
}

std::vector<std::string> ColumnChooser::ticked() const {
    std::vector<std::string> ids;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.push_back(m_list->item(row)->data(idRole).toString().toStdString());
    return ids;
}

} // namespace app
