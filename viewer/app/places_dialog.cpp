#include "places_dialog.hpp"

#include "holdings.hpp"
#include "look.hpp"
#include "panels.hpp"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {
namespace {

QString labelOf(const layers::Place& place) {
    const auto name = QString::fromStdString(place.name.empty() ? place.code : place.name);
    switch (place.kind) {
    case layers::Place::Kind::Department:
        return PlacesDialog::tr("%1 (department %2)").arg(name, QString::fromStdString(place.code));
    case layers::Place::Kind::Epci:
        return PlacesDialog::tr("%1 (EPCI)").arg(name);
    case layers::Place::Kind::Contract:
        return PlacesDialog::tr("%1 (city contract)").arg(name);
    }
    return name;
}

} // namespace

PlacesDialog::PlacesDialog(std::vector<layers::Place> places, QWidget* parent)
    : QDialog{parent}, m_places{std::move(places)}, m_field{new QLineEdit{this}}, m_list{new QListWidget{this}} {
    setObjectName(QStringLiteral("placesDialog"));
    setWindowTitle(tr("Departments, EPCI and city contracts"));
    auto* column = new QVBoxLayout{this};
    m_field->setObjectName(QStringLiteral("placeFilter"));
    m_field->setAccessibleName(tr("Part of the name"));
    m_field->setPlaceholderText(tr("Part of the name"));
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("placeList"));
    m_list->setAccessibleName(windowTitle());
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Go there"));
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("placeGo"));
    buttons->button(QDialogButtonBox::Ok)->setProperty("filled", true);
    for (auto* button : buttons->buttons()) {
        button->setIcon({});
        button->setAccessibleName(button->text());
        // Of one width, the bold one included.
        button->setMinimumWidth(QFontMetrics{sized(13, QFont::DemiBold)}.horizontalAdvance(button->text()) + px(30));
    }
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PlacesDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_field, &QLineEdit::textChanged, this, &PlacesDialog::fill);
    connect(m_list, &QListWidget::itemActivated, this, &PlacesDialog::take);
    fill({});
    resize(px(420), px(420));
}

void PlacesDialog::fill(const QString& typed) {
    m_list->clear();
    const auto wanted = folded(typed);
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const auto label = labelOf(m_places[i]);
        if (!folded(label).contains(wanted))
            continue;
        auto* item = new QListWidgetItem{label, m_list};
        item->setData(Qt::UserRole, static_cast<uint>(i));
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
}

bool PlacesDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PlacesDialog::take() {
    if (const auto* item = m_list->currentItem()) {
        emit chosen(m_places[item->data(Qt::UserRole).toUInt()].extent);
        accept();
    }
}

} // namespace app
