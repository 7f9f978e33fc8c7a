#include "compare_dialog.hpp"

#include "look.hpp"
#include "panels.hpp"
#include "proposals.hpp"
#include "text.hpp"
#include "words.hpp"
#include "workspace.hpp"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app {
namespace {

constexpr int mostBeside = 3;

const layers::Layer* indicatorLayer(const Workspace& workspace) {
    return workspace.document().find(layers::LayerKind::Indicator);
}

} // namespace

CompareDialog::CompareDialog(Workspace& workspace, QWidget* parent) : QDialog{parent}, m_workspace{workspace} {
    setObjectName(QStringLiteral("compareDialog"));
    setWindowTitle(tr("Maps side by side"));
    auto* column = new QVBoxLayout{this};
    auto* lead = new QLabel{tr("Beside the map shown, the same place at the same scale. Figures of the same unit share "
                               "their classes and one legend."),
                            this};
    lead->setWordWrap(true);
    column->addWidget(lead);
    auto* grid = new QGridLayout;
    grid->addWidget(new QLabel{tr("Indicator"), this}, 0, 1);
    grid->addWidget(new QLabel{tr("Year"), this}, 0, 2);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    const auto& shown = workspace.document().beside;
    for (int i = 0; i < mostBeside; ++i) {
        m_rows.push_back(makeRow(*grid, i + 1));
        const auto& row = m_rows.back();
        const auto at = static_cast<std::size_t>(i);
        if (at < shown.size())
            row.indicator->setCurrentIndex(
                std::max(0, row.indicator->findData(QString::fromStdString(shown[at].indicator))));
        fillYears(row, at < shown.size() ? shown[at].year : std::nullopt);
    }
    auto* buttons = new QDialogButtonBox{QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this};
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Show"));
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("compareShow"));
    buttons->button(QDialogButtonBox::Ok)->setProperty("filled", true);
    for (auto* button : buttons->buttons()) {
        button->setIcon({});
        button->setAccessibleName(button->text());
        // Of one width, the bold one included.
        button->setMinimumWidth(QFontMetrics{sized(13, QFont::DemiBold)}.horizontalAdvance(button->text()) + px(30));
    }
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CompareDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(px(560), sizeHint().height());
}

CompareDialog::Row CompareDialog::makeRow(QGridLayout& grid, int row) {
    Row result{new QComboBox{this}, new QComboBox{this}};
    const auto number = tr("Map %1").arg(row + 1);
    result.indicator->setObjectName(QStringLiteral("besideIndicator%1").arg(row));
    result.indicator->setAccessibleName(tr("%1, indicator").arg(number));
    result.indicator->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    result.year->setObjectName(QStringLiteral("besideYear%1").arg(row));
    result.year->setAccessibleName(tr("%1, year").arg(number));
    result.indicator->addItem(tr("No map"));
    const auto* layer = indicatorLayer(m_workspace);
    for (const auto& offer : m_workspace.holdings().offers)
        if (layer && offer.years.contains(layer->geography))
            result.indicator->addItem(listedName(offer.indicator), QString::fromStdString(offer.indicator.id));
    grid.addWidget(new QLabel{number, this}, row, 0);
    grid.addWidget(result.indicator, row, 1);
    grid.addWidget(result.year, row, 2);
    connect(result.indicator, &QComboBox::currentIndexChanged, this, [this, result] { fillYears(result, {}); });
    return result;
}

void CompareDialog::fillYears(const Row& row, std::optional<int> wanted) {
    row.year->clear();
    const auto* layer = indicatorLayer(m_workspace);
    const auto* offer = m_workspace.holdings().offer(row.indicator->currentData().toString().toStdString());
    row.year->setEnabled(offer != nullptr);
    if (!offer || !layer)
        return;
    const auto years = offer->years.find(layer->geography);
    if (years == offer->years.end())
        return;
    for (auto it = years->second.rbegin(); it != years->second.rend(); ++it)
        row.year->addItem(QString::number(*it), *it);
    if (wanted)
        row.year->setCurrentIndex(std::max(0, row.year->findData(*wanted)));
}

void CompareDialog::accept() {
    std::vector<layers::MapBeside> maps;
    for (const auto& row : m_rows)
        if (row.year->currentData().isValid())
            maps.push_back({row.indicator->currentData().toString().toStdString(), row.year->currentData().toInt()});
    m_workspace.setBeside(tr("Choose the maps side by side"), maps);
    QDialog::accept();
}

std::vector<int> otherYears(const Workspace& workspace) {
    const auto* layer = indicatorLayer(workspace);
    const auto* offer = layer ? workspace.holdings().offer(layer->style.indicator) : nullptr;
    if (!offer || !offer->years.contains(layer->geography))
        return {};
    auto years = offer->years.at(layer->geography);
    const auto shown =
        yearShown(workspace.holdings(), {layer->style.indicator, layer->style.year}, layer->geography).value_or(0);
    std::erase(years, shown);
    std::reverse(years.begin(), years.end());
    return years;
}

std::vector<layers::MapBeside> womenAndMen(const Workspace& workspace) {
    const auto* layer = indicatorLayer(workspace);
    if (!layer)
        return {};
    const auto& id = layer->style.indicator;
    const bool women = id.ends_with("_f"), men = id.ends_with("_h");
    const auto all = women || men ? id.substr(0, id.size() - 2) : id;
    const auto year = yearShown(workspace.holdings(), {id, layer->style.year}, layer->geography);
    std::vector<layers::MapBeside> maps;
    for (const auto* suffix : {"_f", "_h", ""})
        if (const layers::MapBeside other{all + suffix, year};
            other.indicator != id && yearShown(workspace.holdings(), other, layer->geography))
            maps.push_back(other);
    if (women || men) // the other sex, or all where it is not told apart
        maps.resize(std::min<std::size_t>(maps.size(), 1));
    return maps;
}

} // namespace app
