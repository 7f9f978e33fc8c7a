#include "since_choice.hpp"

#include "compare_anyway_dialog.hpp"
#include "holdings.hpp"
#include "proposals.hpp"
#include "text.hpp"
#include "workspace.hpp"

#include <QAbstractItemView>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace app {
namespace {

constexpr int noYear = 0, anyway = -1; // data of the entries that are no years

/// In two or three words, for the list; the whole sentence is its tooltip.
QString shortReason(const indicators::Comparability& found) {
    return found.reason == indicators::Comparability::Reason::Break ? SinceChoice::tr("%1: defined otherwise")
                                                                    : SinceChoice::tr("%1: surveys in common");
}

} // namespace

SinceChoice::SinceChoice(Workspace& workspace, QWidget* parent) : QComboBox{parent}, m_workspace{workspace} {
    setObjectName(QStringLiteral("since"));
    setAccessibleName(tr("Change since"));
    setMaxVisibleItems(24);
    setItemDelegate(new QStyledItemDelegate{this}); // the one the style sheet speaks to
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(this, &QComboBox::activated, this, &SinceChoice::choose);
}

std::optional<int> SinceChoice::yearShown() const {
    const auto* layer = m_workspace.document().find(layers::LayerKind::Indicator);
    return layer ? app::yearShown(m_workspace.holdings(), {layer->style.indicator, layer->style.year}, layer->geography)
                 : std::nullopt;
}

void SinceChoice::showDocument() {
    const QSignalBlocker blocked{this};
    clear();
    m_refused.clear();
    m_hasYears = false;
    const auto later = yearShown();
    if (!later)
        return;
    const auto* layer = m_workspace.document().find(layers::LayerKind::Indicator);
    const auto* offer = m_workspace.holdings().offer(layer->style.indicator);
    const auto& years = offer->years.at(layer->geography);
    addItem(tr("no year"), noYear);
    for (auto year = years.rbegin(); year != years.rend(); ++year)
        if (*year < *later)
            addYear(*year, indicators::comparable(offer->indicator, *year, *later));
    m_hasYears = count() > 1;
    if (!m_refused.empty()) {
        insertSeparator(count());
        addItem(tr("Compare anyway…"), anyway);
    }
    setCurrentIndex(layer->style.since ? std::max(findData(*layer->style.since), 0) : 0);
    int width = this->width();
    for (int i = 0; i < count(); ++i)
        width = std::max(width, fontMetrics().horizontalAdvance(itemText(i)) + 40);
    view()->setMinimumWidth(width);
}

void SinceChoice::addYear(int year, const indicators::Comparability& found) {
    const auto* style = m_workspace.style();
    if (found.holds()) {
        addItem(QString::number(year), year);
        return;
    }
    m_refused.push_back(found);
    const bool chosen = style->since == year && !style->compareAnyway.empty();
    addItem(paint::typeset(chosen ? tr("%1, anyway").arg(year) : shortReason(found).arg(year)), year);
    setItemData(count() - 1, paint::text(found.why(paint::language())), Qt::ToolTipRole);
    if (!chosen)
        qobject_cast<QStandardItemModel*>(model())->item(count() - 1)->setFlags(Qt::NoItemFlags);
}

void SinceChoice::choose() {
    const int year = currentData().toInt();
    if (year == anyway)
        return askReason();
    const auto* style = m_workspace.style();
    if (style && style->since == year)
        return; // also of years that are compared anyway, whose reason stays
    m_workspace.chooseSince(year == noYear ? std::nullopt : std::optional{year});
}

/// The list goes back to what the map shows until a reason is given.
void SinceChoice::askReason() {
    const auto refused = m_refused;
    showDocument();
    auto* dialog = new CompareAnywayDialog{refused, window()};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CompareAnywayDialog::chosen, this,
            [this](int year, const QString& reason) { m_workspace.chooseSince(year, reason.toStdString()); });
    dialog->open();
}

} // namespace app
