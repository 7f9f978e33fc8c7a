#include "indicator_library.hpp"

#include "look.hpp"
#include "panels.hpp"
#include "text.hpp"
#include "words.hpp"
#include "workspace.hpp"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace app {
namespace {

const QString favouritesKey = QStringLiteral("indicators/favourites");
constexpr QChar star{0x2605};

/// Names; those the file does not hold in grey; a star at the right of favourites.
class IndicatorDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {px(200), px(26)}; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        auto row = option.rect.adjusted(px(14), 0, -px(10), 0);
        const bool heading = index.data(IndicatorListModel::HeadingRole).toBool();
        const bool current = option.state.testFlag(QStyle::State_Selected);
        painter->setFont(sized(heading ? 12 : 13, heading ? QFont::DemiBold : QFont::Normal));
        if (current)
            painter->fillRect(option.rect, look().selection);
        painter->setPen(heading                                                  ? look().heading
                        : current                                                ? look().selectionText
                        : index.data(IndicatorListModel::AvailableRole).toBool() ? look().text
                                                                                 : look().secondText);
        if (index.data(IndicatorListModel::FavouriteRole).toBool()) {
            painter->drawText(row, Qt::AlignVCenter | Qt::AlignRight, star);
            row.setRight(row.right() - px(20));
        }
        painter->drawText(row, (heading ? Qt::AlignBottom : Qt::AlignVCenter) | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, row.width()));
        painter->restore();
    }
};

} // namespace

QStringList favouriteIndicators() { return QSettings{}.value(favouritesKey).toStringList(); }

void setFavouriteIndicator(const QString& id, bool favourite) {
    auto list = favouriteIndicators();
    list.removeAll(id);
    if (favourite)
        list << id;
    QSettings{}.setValue(favouritesKey, list);
}

void IndicatorListModel::setCatalogue(const indicators::Catalogue& catalogue, std::set<std::string> available) {
    m_available = std::move(available);
    m_all.clear();
    std::map<std::string, std::size_t> order;
    for (const auto& theme : catalogue.themes())
        order.emplace(theme, order.size());
    auto all = catalogue.all();
    std::ranges::stable_sort(all, {}, [&](const indicators::Indicator& one) {
        const auto at = order.find(one.theme);
        return at == order.end() ? order.size() : at->second;
    });
    for (const auto& one : all) {
        Row row{QString::fromStdString(one.id),
                listedName(one),
                QString::fromStdString(indicators::themeLabel(one.theme).in(paint::language())),
                {}};
        const auto definition = QString::fromStdString(one.definition.in(paint::language()));
        row.folded = folded(QStringList{row.name, row.theme, row.id, definition}.join(QLatin1Char{' '}));
        m_all.push_back(std::move(row));
    }
    fill();
}

void IndicatorListModel::setFilter(const IndicatorFilter& filter) {
    m_filter = filter;
    fill();
}

void IndicatorListModel::favouritesChanged() {
    m_favourites = favouriteIndicators();
    emit dataChanged(index(0), index(rowCount() - 1), {FavouriteRole});
}

bool IndicatorListModel::passes(const Row& row) const {
    if (m_filter.available && !m_available.contains(row.id.toStdString()))
        return false;
    if (m_filter.favourites && !m_favourites.contains(row.id))
        return false;
    const auto words = folded(m_filter.typed).split(QLatin1Char{' '}, Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&](const QString& word) { return row.folded.contains(word); });
}

void IndicatorListModel::fill() {
    beginResetModel();
    m_rows.clear();
    QString theme;
    for (const auto& row : m_all) {
        if (!passes(row))
            continue;
        if (row.theme != theme)
            m_rows.push_back({{}, {}, theme = row.theme, {}});
        m_rows.push_back(row);
    }
    endResetModel();
}

int IndicatorListModel::rowOf(const QString& id) const {
    const auto at = std::ranges::find(m_rows, id, &Row::id);
    return at == m_rows.end() || id.isEmpty() ? -1 : static_cast<int>(at - m_rows.begin());
}

int IndicatorListModel::indicators() const {
    return static_cast<int>(std::ranges::count_if(m_rows, [](const Row& row) { return !row.id.isEmpty(); }));
}

int IndicatorListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant IndicatorListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool heading = row.id.isEmpty(), favourite = !heading && m_favourites.contains(row.id);
    switch (role) {
    case Qt::DisplayRole:
        return heading ? row.theme : row.name;
    case Qt::AccessibleTextRole:
        return favourite ? tr("%1, favourite").arg(row.name) : heading ? row.theme : row.name;
    case IdRole:
        return row.id;
    case HeadingRole:
        return heading;
    case FavouriteRole:
        return favourite;
    case AvailableRole:
        return m_available.contains(row.id.toStdString());
    default:
        return {};
    }
}

Qt::ItemFlags IndicatorListModel::flags(const QModelIndex& index) const {
    return !index.isValid() || index.data(HeadingRole).toBool()
               ? Qt::ItemFlags{Qt::NoItemFlags}
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

IndicatorLibrary::IndicatorLibrary(Workspace& workspace, QWidget* parent)
    : QDialog{parent}, m_workspace{workspace}, m_model{new IndicatorListModel{this}}, m_field{new QLineEdit{this}},
      m_onlyHere{new QCheckBox{tr("In this file"), this}}, m_onlyFavourites{new QCheckBox{tr("Favourites"), this}},
      m_list{new QListView{this}}, m_count{secondLabel({}, 12, this)}, m_page{new QTextBrowser{this}},
      m_favourite{new QPushButton{this}}, m_show{new QPushButton{tr("Show on the map"), this}} {
    setObjectName(QStringLiteral("indicatorLibrary"));
    setWindowTitle(tr("Library of indicators"));
    auto* halves = new QSplitter{Qt::Horizontal, this};
    halves->addWidget(makeList());
    halves->addWidget(makePage());
    halves->setChildrenCollapsible(false);
    halves->setStretchFactor(1, 1);
    halves->setSizes({px(380), px(480)});
    auto* row = new QVBoxLayout{this};
    row->addWidget(halves);
    sizeOnScreen(*this, 900, 640);
    for (const auto& offer : workspace.holdings().offers)
        m_available.insert(offer.indicator.id);
    m_onlyHere->setChecked(!m_available.empty());
    m_onlyHere->setEnabled(!m_available.empty());
    filter();
    m_model->setCatalogue(m_facts.catalogue, m_available);
    const auto* style = workspace.style();
    select(style ? QString::fromStdString(style->indicator) : QString{});
    read();
}

QWidget* IndicatorLibrary::makeList() {
    auto* half = new QWidget{this};
    auto* column = new QVBoxLayout{half};
    column->setContentsMargins(0, 0, 0, 0);
    m_field->setObjectName(QStringLiteral("indicatorSearch"));
    m_field->setAccessibleName(tr("Part of a name, a theme or a definition"));
    m_field->setPlaceholderText(tr("Part of a name, a theme or a definition"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_onlyHere->setObjectName(QStringLiteral("onlyInThisFile"));
    m_onlyHere->setAccessibleName(m_onlyHere->text());
    m_onlyFavourites->setObjectName(QStringLiteral("onlyFavourites"));
    m_onlyFavourites->setAccessibleName(m_onlyFavourites->text());
    m_list->setObjectName(QStringLiteral("indicatorList"));
    m_list->setAccessibleName(tr("Indicators by theme"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new IndicatorDelegate{m_list});
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_count->setObjectName(QStringLiteral("indicatorCount"));
    column->addWidget(m_field);
    auto* boxes = new QHBoxLayout;
    boxes->addWidget(m_onlyHere);
    boxes->addWidget(m_onlyFavourites);
    boxes->addStretch(1);
    boxes->addWidget(m_count);
    column->addLayout(boxes);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &IndicatorLibrary::filter);
    connect(m_onlyHere, &QCheckBox::toggled, this, &IndicatorLibrary::filter);
    connect(m_onlyFavourites, &QCheckBox::toggled, this, &IndicatorLibrary::filter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &IndicatorLibrary::showPage);
    connect(m_list, &QListView::activated, this, &IndicatorLibrary::take);
    return half;
}

QWidget* IndicatorLibrary::makePage() {
    auto* half = new QWidget{this};
    auto* column = new QVBoxLayout{half};
    column->setContentsMargins(0, 0, 0, 0);
    m_page->setObjectName(QStringLiteral("indicatorPage"));
    m_page->setAccessibleName(tr("About the indicator"));
    m_page->setOpenLinks(false);
    m_page->setFrameShape(QFrame::NoFrame);
    m_page->document()->setDocumentMargin(px(12));
    m_favourite->setObjectName(QStringLiteral("favourite"));
    m_favourite->setCheckable(true);
    m_favourite->setAutoDefault(false);
    m_show->setObjectName(QStringLiteral("showIndicator"));
    m_show->setAccessibleName(m_show->text());
    m_show->setProperty("filled", true);
    m_show->setAutoDefault(false);
    column->addWidget(m_page, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_favourite);
    buttons->addStretch(1);
    auto* close = new QPushButton{tr("Close"), half};
    close->setObjectName(QStringLiteral("closeLibrary"));
    close->setAccessibleName(close->text());
    close->setAutoDefault(false);
    buttons->addWidget(close);
    buttons->addWidget(m_show);
    column->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, &IndicatorLibrary::take);
    connect(m_favourite, &QPushButton::clicked, this, [this](bool favourite) {
        setFavouriteIndicator(current(), favourite);
        m_model->favouritesChanged();
        showPage();
        emit favouritesChanged();
    });
    return half;
}

void IndicatorLibrary::read() {
    if (!m_workspace.isOpen())
        return;
    m_reading.start(
        this,
        [file = m_workspace.file()](geo::Progress& progress) {
            return indicatorFacts(geo::Observatory::open(file, geo::Observatory::Mode::Read), progress);
        },
        [this](const IndicatorFacts& facts) {
            const auto shown = current();
            m_facts = facts;
            m_model->setCatalogue(m_facts.catalogue, m_available);
            select(shown);
        },
        [this](const geo::Error& error) { m_count->setText(paint::text(error)); });
}

void IndicatorLibrary::filter() {
    const auto shown = current();
    m_model->setFilter({m_field->text(), m_onlyHere->isChecked(), m_onlyFavourites->isChecked()});
    select(shown);
}

/// Another is taken where that one is not listed.
void IndicatorLibrary::select(const QString& id) {
    const int row = m_model->rowOf(id);
    constexpr int afterHeading = 1;
    m_list->setCurrentIndex(m_model->index(row >= 0 ? row : afterHeading));
    m_count->setText(tr("%n indicators", nullptr, m_model->indicators()));
    showPage();
}

QString IndicatorLibrary::current() const { return m_list->currentIndex().data(IndicatorListModel::IdRole).toString(); }

void IndicatorLibrary::showPage() {
    const auto* indicator = m_facts.catalogue.find(current().toStdString());
    const bool favourite = indicator && m_list->currentIndex().data(IndicatorListModel::FavouriteRole).toBool();
    m_favourite->setEnabled(indicator != nullptr);
    m_favourite->setChecked(favourite);
    m_favourite->setText(favourite ? tr("★ Favourite") : tr("☆ Add to favourites"));
    m_favourite->setAccessibleName(tr("Favourite"));
    m_show->setEnabled(indicator && m_available.contains(indicator->id));
    m_page->setHtml(indicator ? indicatorPage(*indicator, m_facts)
                              : tr("No indicator has these words. Fewer words, or all indicators instead of those in "
                                   "this file, may find one.")
                                    .toHtmlEscaped());
}

void IndicatorLibrary::take() {
    if (!m_show->isEnabled())
        return;
    emit chosen(current());
    accept();
}

/// Arrows in the field move in the list; Enter shows what is chosen there.
bool IndicatorLibrary::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, event);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    default:
        return false;
    }
}

} // namespace app
