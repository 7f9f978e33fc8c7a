#include "network_bar.hpp"

#include "icons.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "record_words.hpp"
#include "register_desk.hpp"
#include "segmented.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace app {
namespace {

/// What is asked for daily; the other kinds are in the menu.
constexpr std::array<std::string_view, 4> first{"adherents", "sites", "councils", "events"};

QWidget* field(const QString& label, QWidget* control, QWidget* parent) {
    auto* box = new QWidget{parent};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto* caption = new QLabel{label, box};
    caption->setFont(sized(11));
    caption->setBuddy(control);
    column->addWidget(caption);
    column->addWidget(control);
    return box;
}

} // namespace

NetworkBar::NetworkBar(RegisterDesk& desk, QWidget* parent)
    : QWidget{parent}, m_desk{desk}, m_year{new QComboBox{this}}, m_kinds{new Segmented{tr("Records shown"), this}},
      m_others{new QPushButton{this}}, m_menu{new QMenu{m_others}} {
    setObjectName(QStringLiteral("networkBar"));
    m_year->setObjectName(QStringLiteral("networkYear"));
    m_year->setAccessibleName(tr("Year seen"));
    m_year->setMaxVisibleItems(24);
    m_year->setItemDelegate(new QStyledItemDelegate{m_year}); // the one the style sheet speaks to
    m_year->setFixedWidth(px(92));
    m_kinds->setObjectName(QStringLiteral("networkKind"));
    QStringList names;
    for (const auto id : first)
        names << kindName(geo::recordKind(id));
    m_kinds->setChoices(names);
    m_others->setObjectName(QStringLiteral("otherKinds"));
    m_others->setCheckable(true);
    m_others->setIcon(icon("go-down"));
    m_others->setLayoutDirection(Qt::RightToLeft); // the arrow stands after the words
    m_others->setAutoDefault(false);
    auto* kinds = new QWidget{this};
    auto* kindRow = new QHBoxLayout{kinds};
    kindRow->setContentsMargins(0, 0, 0, 0);
    kindRow->setSpacing(8);
    kindRow->addWidget(m_kinds);
    kindRow->addWidget(m_others);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(field(tr("Year seen"), m_year, this), 0, Qt::AlignBottom);
    row->addWidget(field(tr("Records shown"), kinds, this), 0, Qt::AlignBottom);
    connect(m_kinds, &Segmented::chosen, this,
            [this](int index) { m_desk.show(geo::recordKind(first[static_cast<std::size_t>(index)])); });
    connect(m_others, &QPushButton::clicked, this, [this] {
        fillOthers();
        showKind(); // pressing it chooses nothing yet
        m_menu->popup(m_others->mapToGlobal(QPoint{0, m_others->height()}));
    });
    connect(m_year, &QComboBox::activated, this, [this] {
        const auto chosen = m_year->currentData();
        m_desk.setYear(chosen.isValid() ? std::optional{chosen.toInt()} : std::nullopt);
    });
    connect(&desk, &RegisterDesk::kindChanged, this, &NetworkBar::showKind);
    connect(&desk, &RegisterDesk::summaryChanged, this, &NetworkBar::showYears);
    connect(&desk, &RegisterDesk::yearChanged, this, &NetworkBar::showYears);
    showKind();
    showYears();
}

void NetworkBar::showYears() {
    const QSignalBlocker blocked{m_year};
    m_year->clear();
    m_year->addItem(tr("All years"));
    auto years = m_desk.summary().years;
    if (m_desk.year() && std::ranges::find(years, *m_desk.year()) == years.end())
        years.push_back(*m_desk.year());
    std::ranges::sort(years, std::greater{});
    for (const int year : years)
        m_year->addItem(QString::number(year), year);
    m_year->setCurrentIndex(m_desk.year() ? m_year->findData(*m_desk.year()) : 0);
}

void NetworkBar::showKind() {
    const auto at = std::ranges::find(first, m_desk.kind().id);
    const bool other = at == first.end();
    m_kinds->setCurrent(other ? -1 : static_cast<int>(at - first.begin()));
    if (other)
        m_kinds->clearCurrent();
    m_others->setChecked(other);
    m_others->setText(other ? kindName(m_desk.kind()) : tr("Other kinds"));
    m_others->setAccessibleName(other ? tr("Records shown: %1").arg(kindName(m_desk.kind()))
                                      : tr("Other kinds of records"));
}

void NetworkBar::fillOthers() {
    m_menu->clear();
    for (const auto& kind : geo::recordKinds()) {
        if (std::ranges::find(first, kind.id) != first.end())
            continue;
        auto* action = m_menu->addAction(kindName(kind), this, [this, &kind] { m_desk.show(kind); });
        action->setCheckable(true);
        action->setChecked(&kind == &m_desk.kind());
        action->setObjectName(
            QStringLiteral("show_%1").arg(QLatin1String{kind.id.data(), static_cast<qsizetype>(kind.id.size())}));
    }
}

} // namespace app
