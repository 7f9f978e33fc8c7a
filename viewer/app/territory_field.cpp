#include "territory_field.hpp"

#include "look.hpp"
#include "panels.hpp"
#include "words.hpp"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHash>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>
#include <QStringListModel>
#include <QStyledItemDelegate>

#include <algorithm>
#include <map>
#include <utility>

namespace app {
namespace {

using geo::GeographyKind;

layers::Territory territoryOf(const Place& place) {
    return place.code.empty() ? layers::Territory{} : layers::Territory{place.kind, place.code};
}

QString headingOf(const Place& place) {
    switch (place.kind) {
    case GeographyKind::Department:
        return TerritoryField::tr("Departments");
    case GeographyKind::Epci:
        return TerritoryField::tr("Intercommunalities (EPCI)");
    default:
        return place.hasNeighbourhoods ? TerritoryField::tr("Communes with priority neighbourhoods")
                                       : TerritoryField::tr("Other communes");
    }
}

/// "Saint-Denis (commune)", with the code where several have that name.
std::vector<QString> labelsOf(const std::vector<Place>& places) {
    std::vector<QString> labels;
    QHash<QString, int> times;
    for (const auto& place : places)
        ++times[labels.emplace_back(territoryName(place))];
    for (std::size_t i = 0; i < places.size(); ++i)
        if (times[labels[i]] > 1)
            labels[i] += QStringLiteral(" · ") + QString::fromStdString(places[i].code);
    return labels;
}

/// Shows the finds as they are: they were sought without it.
class FindsCompleter final : public QCompleter {
public:
    using QCompleter::QCompleter;
    QString pathFromIndex(const QModelIndex& index) const override { return index.data().toString(); }
};

/// A click takes all of a name that nobody began to change, so that what is typed comes in its place.
class SelectsOnClick final : public QObject {
public:
    explicit SelectsOnClick(QComboBox& field) : QObject{&field}, m_field{field} {
        field.lineEdit()->installEventFilter(this);
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::MouseButtonRelease) {
            const bool untouched = m_field.currentText() == m_field.itemText(m_field.currentIndex());
            if (untouched && !m_field.lineEdit()->hasSelectedText())
                m_field.lineEdit()->selectAll();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QComboBox& m_field;
};

} // namespace

/// Headings, and territories under them.
class TerritoryField::Rows final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void set(const QString& everything, const std::vector<Place>& places, const std::vector<QString>& labels) {
        beginResetModel();
        m_rows = {{everything, everything, {}, false}};
        m_rowOf = {{keyOf({}), 0}};
        QString heading;
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (const auto group = headingOf(places[i]); group != heading) {
                heading = group;
                m_rows.push_back({heading, {}, {}, true});
            }
            const auto territory = territoryOf(places[i]);
            m_rowOf.emplace(keyOf(territory), rowCount());
            m_rows.push_back({labels[i], places[i].name, territory, false});
        }
        endResetModel();
    }
    const QString& label(int row) const { return at(row).label; }
    const QString& name(int row) const { return at(row).name; }
    const layers::Territory& territory(int row) const { return at(row).territory; }
    /// -1 if it is not among them.
    int rowOf(const layers::Territory& territory) const {
        const auto found = m_rowOf.find(keyOf(territory));
        return found == m_rowOf.end() ? -1 : found->second;
    }
    /// The row that reads so, whatever the accents and capitals; -1 if none does.
    int rowNamed(const QString& typed) const {
        const auto wanted = folded(typed.trimmed());
        const auto found =
            std::ranges::find_if(m_rows, [&](const Row& row) { return !row.heading && folded(row.label) == wanted; });
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }

    int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    Qt::ItemFlags flags(const QModelIndex& index) const override {
        return index.isValid() && !at(index.row()).heading ? QAbstractListModel::flags(index) : Qt::NoItemFlags;
    }
    QVariant data(const QModelIndex& index, int role) const override {
        if (!index.isValid())
            return {};
        const Row& row = at(index.row());
        if (role == Qt::DisplayRole || role == Qt::EditRole)
            return row.label;
        if (role == Qt::FontRole && row.heading)
            return sized(12, QFont::DemiBold);
        if (role == Qt::ForegroundRole && row.heading)
            return look().heading;
        return {};
    }

private:
    struct Row {
        QString label, name;
        layers::Territory territory;
        bool heading = false;
    };
    using Key = std::pair<int, std::string>;
    static Key keyOf(const layers::Territory& territory) {
        return {territory.kind ? static_cast<int>(*territory.kind) : -1, territory.code};
    }
    const Row& at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    std::vector<Row> m_rows;
    std::map<Key, int> m_rowOf;
};

TerritoryField::TerritoryField(QWidget* parent)
    : QComboBox{parent}, m_rows{new Rows{this}}, m_finds{new QStringListModel{this}},
      m_index{std::make_shared<CommandIndex>()} {
    setMaxVisibleItems(24);
    setItemDelegate(new QStyledItemDelegate{this}); // the one the style sheet speaks to
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setModel(m_rows);
    makeCompleter();
    new SelectsOnClick{*this};
    connect(this, &QComboBox::activated, this, &TerritoryField::choose);
    connect(lineEdit(), &QLineEdit::textEdited, this, &TerritoryField::listFinds);
    connect(lineEdit(), &QLineEdit::returnPressed, this, [this] { take(currentText()); });
}

void TerritoryField::makeCompleter() {
    auto* completer = new FindsCompleter{m_finds, this};
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCompletionRole(Qt::UserRole); // empty: no row is current before an arrow key, so Enter is ours
    completer->setMaxVisibleItems(14);
    lineEdit()->setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &TerritoryField::take);
}

void TerritoryField::setPlaces(const QString& everything, const std::vector<Place>& places) {
    const auto labels = labelsOf(places);
    std::vector<CommandEntry> entries{{CommandGroup::Territories, everything, {}, {}, Place{}}};
    QString longest = everything;
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto& place = places[i];
        const bool commune = place.kind == GeographyKind::Commune;
        entries.push_back({commune ? CommandGroup::Communes : CommandGroup::Territories,
                           place.name.isEmpty() ? labels[i] : place.name,
                           {},
                           QString::fromStdString(place.code),
                           place});
        if (labels[i].size() > longest.size())
            longest = labels[i];
    }
    m_index = std::make_shared<CommandIndex>(std::move(entries));
    m_rows->set(everything, places, labels);
    constexpr int besideWords = 40, most = 560;
    view()->setMinimumWidth(std::min(fontMetrics().horizontalAdvance(longest) + px(besideWords), px(most)));
    if (auto* list = qobject_cast<QListView*>(view()))
        list->setUniformItemSizes(true); // the country has thirty-five thousand communes
}

void TerritoryField::showTerritory(const layers::Territory& territory) {
    const bool stays = hasFocus() && isTyping() && territory == m_shown;
    m_shown = territory;
    if (!stays)
        restore();
}

bool TerritoryField::isTyping() const { return currentText() != itemText(currentIndex()); }

void TerritoryField::restore() {
    const QSignalBlocker quiet{this};
    const int row = m_rows->rowOf(m_shown);
    setCurrentIndex(row);
    setEditText(row < 0 ? QString::fromStdString(m_shown.code) : m_rows->label(row));
    lineEdit()->setCursorPosition(0);
}

std::vector<int> TerritoryField::finds(const QString& typed) const {
    std::vector<int> rows;
    const std::shared_ptr<const CommandIndex> indexes[] = {m_index};
    for (const auto& group : findCommands(indexes, typed))
        for (const auto* entry : group.best)
            rows.push_back(m_rows->rowOf(territoryOf(std::get<Place>(entry->target))));
    return rows;
}

void TerritoryField::listFinds(const QString& typed) {
    QStringList labels;
    int width = 0;
    for (const int row : finds(typed)) {
        labels << m_rows->label(row);
        width = std::max(width, fontMetrics().horizontalAdvance(labels.back()));
    }
    m_finds->setStringList(labels);
    constexpr int besideWords = 40;
    lineEdit()->completer()->popup()->setMinimumWidth(width + px(besideWords)); // names are read whole
}

void TerritoryField::take(const QString& typed) {
    if (typed.trimmed().isEmpty())
        return restore();
    if (const int row = m_rows->rowNamed(typed); row >= 0)
        return choose(row);
    if (const auto found = finds(typed); !found.empty())
        return choose(found.front());
    emit notFound(typed.trimmed());
}

void TerritoryField::choose(int row) {
    if (row < 0 || row >= count())
        return;
    const auto territory = m_rows->territory(row);
    restore();
    if (territory != m_shown)
        emit chosen(territory);
}

void TerritoryField::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && isTyping()) {
        lineEdit()->completer()->popup()->hide();
        restore();
        return lineEdit()->selectAll();
    }
    QComboBox::keyPressEvent(event);
}

void TerritoryField::focusOutEvent(QFocusEvent* event) {
    QComboBox::focusOutEvent(event);
    const bool stays = event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (stays || !isTyping())
        return;
    const auto typed = currentText();
    const auto found = finds(typed);
    const bool whole =
        m_rows->rowNamed(typed) >= 0 || (!found.empty() && folded(m_rows->name(found.front())) == folded(typed));
    whole ? take(typed) : restore();
}

} // namespace app
