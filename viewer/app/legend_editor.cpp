#include "legend_editor.hpp"

#include "area_look.hpp"
#include "icons.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "text.hpp"

#include <QDropEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace app {
namespace {

constexpr int lineHeight = 24, linesInSight = 9;

enum Role { KeyRole = Qt::UserRole + 1, SectionRole };

/// Absences are told apart by their patterns on the page; here one hatch stands for them.
QIcon boxSwatch(const QBrush& fill) {
    QPixmap image{px(22), px(14)};
    image.fill(Qt::white);
    QPainter painter{&image};
    painter.setPen(look().strongLine);
    painter.setBrush(fill);
    painter.drawRect(image.rect().adjusted(0, 0, -1, -1));
    return image;
}

QIcon swatch(const layers::LegendEntry& entry) {
    using Kind = layers::LegendEntry::Kind;
    switch (entry.kind) {
    case Kind::Class:
        return boxSwatch(QColor{entry.colour.r, entry.colour.g, entry.colour.b});
    case Kind::Absence:
        return boxSwatch({look().strongLine, Qt::BDiagPattern});
    case Kind::Neighbourhood:
        return outlineSwatch(look().text, 1.6, false);
    case Kind::SelectedNeighbourhood:
        return outlineSwatch(look().text, 2.8, false);
    case Kind::Area: {
        const auto look = paint::areaLook(entry.area, entry.colour);
        return outlineSwatch({look.line.r, look.line.g, look.line.b}, 1.4, look.dashed,
                             {look.fill.r, look.fill.g, look.fill.b, look.fill.a});
    }
    case Kind::Ring:
        return outlineSwatch(look().text, 1.4, true);
    case Kind::Boundary:
        return outlineSwatch(look().secondText, 1, false);
    case Kind::Symbol:
        return symbolSwatch(entry.symbol);
    case Kind::Circles:
    case Kind::Disc:
        return symbolSwatch({layers::SymbolShape::Circle, entry.colour, {}});
    }
    return {};
}

} // namespace

LegendList::LegendList(QWidget* parent) : QListWidget{parent} {
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setIconSize({px(22), px(18)});
}

void LegendList::keyPressEvent(QKeyEvent* event) {
    const bool up = event->key() == Qt::Key_Up, down = event->key() == Qt::Key_Down;
    if (event->modifiers() == Qt::AltModifier && (up || down)) {
        emit moveWanted(currentRow(), up ? -1 : 1);
        return;
    }
    QListWidget::keyPressEvent(event);
}

void LegendList::dropEvent(QDropEvent* event) {
    QListWidget::dropEvent(event);
    // The line dragged is taken from its old place once the drag is over.
    QMetaObject::invokeMethod(this, &LegendList::dropped, Qt::QueuedConnection);
}

LegendEditor::LegendEditor(QWidget* parent)
    : QWidget{parent}, m_list{new LegendList{this}}, m_reset{linkButton(tr("Back to the proposed legend"), 12, this)} {
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_list->setObjectName(QStringLiteral("pageLegend"));
    m_list->setAccessibleName(tr("Lines of the legend"));
    m_list->setAccessibleDescription(tr("F2 rewords a line, Alt+Up and Alt+Down move it"));
    m_list->setToolTip(tr("A double click rewords a line. Drag it, or press Alt+Up or Alt+Down, to move it."));
    m_reset->setObjectName(QStringLiteral("pageLegendReset"));
    column->addWidget(m_list);
    column->addWidget(m_reset, 0, Qt::AlignLeft);
    connect(m_list, &QListWidget::itemChanged, this, &LegendEditor::reword);
    connect(m_list, &LegendList::moveWanted, this, &LegendEditor::move);
    connect(m_list, &LegendList::dropped, this, &LegendEditor::takeOrder);
    m_reset->hide();
    connect(m_reset, &QPushButton::clicked, this, [this] { emit edited(tr("Take the proposed legend"), {}); });
}

void LegendEditor::setLegend(const std::vector<LegendLine>& lines, const std::vector<layers::LegendEdit>& edits) {
    const auto same = [](const LegendLine& a, const LegendLine& b) {
        return a.key == b.key && a.section == b.section && paint::text(a.entry.label) == paint::text(b.entry.label);
    };
    if (std::ranges::equal(m_lines, lines, same) && m_edits == edits)
        return; // else a line being typed would be closed
    m_lines = lines;
    m_edits = edits;
    fill();
}

const layers::LegendEdit* LegendEditor::editOf(const std::string& key) const {
    const auto found = std::ranges::find(m_edits, key, &layers::LegendEdit::entry);
    return found == m_edits.end() ? nullptr : &*found;
}

std::vector<std::size_t> LegendEditor::ordered(int section) const {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].section == section)
            places.push_back(i);
    std::vector<std::size_t> result;
    for (const auto place : places)
        if (const auto* edit = editOf(m_lines[place].key); !edit || !edit->position)
            result.push_back(place);
    std::vector<std::pair<int, std::size_t>> placed;
    for (const auto place : places)
        if (const auto* edit = editOf(m_lines[place].key); edit && edit->position)
            placed.emplace_back(*edit->position, place);
    std::ranges::stable_sort(placed, {}, &std::pair<int, std::size_t>::first);
    for (const auto& [position, place] : placed)
        result.insert(result.begin() + std::min<std::ptrdiff_t>(position, static_cast<std::ptrdiff_t>(result.size())),
                      place);
    return result;
}

void LegendEditor::fill() {
    const QSignalBlocker quiet{m_list};
    const auto current = m_list->currentItem() ? m_list->currentItem()->data(KeyRole).toString() : QString{};
    m_list->clear();
    const int sections = m_lines.empty() ? 0 : std::ranges::max(m_lines, {}, &LegendLine::section).section + 1;
    for (int section = 0; section < sections; ++section)
        for (const auto place : ordered(section))
            addLine(m_lines[place]);
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(KeyRole).toString() == current)
            m_list->setCurrentRow(row);
    const int rows = std::clamp(m_list->count(), 1, linesInSight);
    m_list->setFixedHeight(rows * px(lineHeight) + 4);
    m_reset->setVisible(!m_edits.empty());
}

void LegendEditor::addLine(const LegendLine& line) {
    const auto* edit = editOf(line.key);
    auto* item =
        new QListWidgetItem{swatch(line.entry), edit && !edit->label.empty() ? QString::fromStdString(edit->label)
                                                                             : paint::text(line.entry.label)};
    item->setSizeHint({0, px(lineHeight)});
    item->setData(KeyRole, QString::fromStdString(line.key));
    item->setData(SectionRole, line.section);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled);
    m_list->addItem(item);
}

void LegendEditor::reword(QListWidgetItem* item) {
    const auto key = item->data(KeyRole).toString().toStdString();
    const auto line = std::ranges::find(m_lines, key, &LegendLine::key);
    if (line == m_lines.end())
        return;
    const auto typed = item->text().simplified();
    const auto label = typed == paint::text(line->entry.label) ? std::string{} : typed.toStdString();
    auto edits = m_edits;
    if (auto edit = std::ranges::find(edits, key, &layers::LegendEdit::entry); edit != edits.end())
        edit->label = label;
    else
        edits.push_back({key, label, std::nullopt});
    std::erase_if(edits, [](const auto& edit) { return edit.label.empty() && !edit.position; });
    // The list is made anew: not while it still closes the field of the line.
    QMetaObject::invokeMethod(
        this,
        [this, edits] {
            if (edits == m_edits)
                fill();
            else
                emit edited(tr("Reword the legend"), edits);
        },
        Qt::QueuedConnection);
}

void LegendEditor::move(int row, int by) {
    const auto* item = m_list->item(row);
    const auto* other = m_list->item(row + by);
    if (!item || !other || item->data(SectionRole) != other->data(SectionRole))
        return;
    {
        const QSignalBlocker quiet{m_list};
        auto* taken = m_list->takeItem(row);
        m_list->insertItem(row + by, taken);
        m_list->setCurrentItem(taken);
    }
    takeOrder();
}

/// What the list shows becomes the order, if every line is still among those of its section.
void LegendEditor::takeOrder() {
    std::vector<std::string> keys;
    int section = -1;
    bool apart = true;
    for (int row = 0; row < m_list->count(); ++row) {
        const int now = m_list->item(row)->data(SectionRole).toInt();
        apart = apart && now >= section;
        section = now;
        keys.push_back(m_list->item(row)->data(KeyRole).toString().toStdString());
    }
    if (!apart || keys.size() != m_lines.size())
        return fill();
    const auto asProposed = std::ranges::equal(keys, m_lines, {}, {}, [](const LegendLine& line) { return line.key; });
    std::vector<layers::LegendEdit> edits;
    int position = 0, before = -1;
    for (const auto& key : keys) {
        const int of = std::ranges::find(m_lines, key, &LegendLine::key)->section;
        position = of == before ? position + 1 : 0;
        before = of;
        const auto* edit = editOf(key);
        layers::LegendEdit now{key, edit ? edit->label : std::string{},
                               asProposed ? std::nullopt : std::optional{position}};
        if (now.position || !now.label.empty())
            edits.push_back(std::move(now));
    }
    if (edits == m_edits)
        return fill();
    emit edited(tr("Move a line of the legend"), edits);
}

} // namespace app
