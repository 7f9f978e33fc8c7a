#include "reading_dialog.hpp"

#include "columns_page.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "text.hpp"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace app {
namespace {

constexpr int noYear = 1959; ///< below the first year a table can have: "as found"

/// The first item is what was found, the others what can be said.
template <typename Value>
void fill(QComboBox& box, const QString& found, std::optional<Value> said,
          const std::vector<std::pair<QString, Value>>& choices) {
    const QSignalBlocker quiet{box};
    box.clear();
    box.addItem(found);
    for (const auto& [label, value] : choices) {
        box.addItem(label, QVariant::fromValue(static_cast<int>(value)));
        if (said == value)
            box.setCurrentIndex(box.count() - 1);
    }
}

template <typename Value> std::optional<Value> chosen(const QComboBox& box) {
    const auto data = box.currentData();
    return data.isValid() ? std::optional{static_cast<Value>(data.toInt())} : std::nullopt;
}

std::vector<std::pair<QString, geo::TextEncoding>> encodings() {
    std::vector<std::pair<QString, geo::TextEncoding>> all;
    for (const auto encoding :
         {geo::TextEncoding::Utf8, geo::TextEncoding::Windows1252, geo::TextEncoding::Iso8859_15,
          geo::TextEncoding::MacRoman, geo::TextEncoding::Utf16LittleEndian, geo::TextEncoding::Utf16BigEndian})
        all.emplace_back(QString::fromUtf8(geo::toText(encoding)), encoding);
    return all;
}

QString separatorName(char separator) {
    return separator == '\t' ? ReadingDialog::tr("tabulation") : QString{QLatin1Char{separator}};
}

std::vector<std::pair<QString, char>> separators() {
    std::vector<std::pair<QString, char>> all;
    for (const char separator : {';', ',', '\t', '|'})
        all.emplace_back(separatorName(separator), separator);
    return all;
}

QString asFound(const QString& what) { return ReadingDialog::tr("as found: %1").arg(what); }

QString bulleted(const std::vector<geo::Anomaly>& remarks) {
    QStringList lines;
    for (const auto& remark : remarks)
        lines << QStringLiteral("•  ") + paint::text(remark.what);
    return lines.join(QLatin1Char{'\n'});
}

} // namespace

void PreviewModel::setPreview(const geo::TablePreview& preview) {
    beginResetModel();
    m_preview = preview;
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_preview.header.size());
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const auto& cells = m_preview.rows[static_cast<std::size_t>(index.row())].cells;
    const auto column = static_cast<std::size_t>(index.column());
    return column < cells.size() ? QString::fromStdString(cells[column]) : QString{};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole)
        return {};
    const auto at = static_cast<std::size_t>(section);
    return orientation == Qt::Horizontal ? QString::fromStdString(m_preview.header[at])
                                         : QString::number(m_preview.rows[at].line);
}

ReadingDialog::ReadingDialog(Jobs& jobs, const geo::Inspection& inspection, std::optional<int> year, QWidget* parent)
    : QDialog{parent}, m_jobs{jobs},
      m_inspection{inspection}, m_model{new PreviewModel{this}}, m_columns{new ColumnsPage{inspection, this}},
      m_table{new QTableView{this}}, m_words{secondLabel({}, 12, this)}, m_remarks{secondLabel({}, 12, this)} {
    setObjectName(QStringLiteral("readingDialog"));
    setWindowTitle(tr("How this table is read"));
    sizeOnScreen(*this, 1100, 620);
    auto* title = new QLabel{QString::fromStdString(inspection.source.displayName()), this};
    title->setFont(sized(18, QFont::Bold));
    auto* halves = new QHBoxLayout;
    halves->setSpacing(18);
    halves->addWidget(makeForm(year));
    auto* pages = new QTabWidget{this};
    pages->setObjectName(QStringLiteral("readingPages"));
    pages->addTab(makePreview(), tr("First rows"));
    pages->addTab(m_columns, tr("Fields of the register"));
    halves->addWidget(pages, 1);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 14);
    column->addWidget(title);
    column->addWidget(m_words);
    column->addSpacing(8);
    column->addLayout(halves, 1);
    column->addWidget(makeButtons());
    lookAgain();
}

ReadingDialog::~ReadingDialog() { m_job.cancel(); }

void ReadingDialog::addChoice(QVBoxLayout& column, const QString& label, QWidget* control, const char* name) {
    auto* caption = secondLabel(label, 11, this);
    caption->setBuddy(control);
    control->setObjectName(QLatin1String{name});
    control->setAccessibleName(label);
    column.addWidget(caption);
    column.addWidget(control);
    column.addSpacing(4);
}

QWidget* ReadingDialog::makeForm(std::optional<int> year) {
    auto* form = new QWidget{this};
    form->setFixedWidth(px(250));
    auto* column = new QVBoxLayout{form};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    const auto combo = [&] {
        auto* made = new QComboBox{form};
        made->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        connect(made, &QComboBox::activated, this, &ReadingDialog::lookAgain);
        return made;
    };
    const auto spin = [&](int least, int most) {
        auto* made = new QSpinBox{form};
        made->setRange(least, most);
        made->setKeyboardTracking(false);
        return made;
    };
    addChoice(*column, tr("Characters"), m_encoding = combo(), "encoding");
    addChoice(*column, tr("Separator of columns"), m_separator = combo(), "separator");
    addChoice(*column, tr("Decimal mark"), m_decimal = combo(), "decimal");
    addChoice(*column, tr("Line of the titles (0: none)"), m_headerRow = spin(-1, 200), "headerRow");
    addChoice(*column, tr("Column of the codes"), m_key = combo(), "key");
    addChoice(*column, tr("and its end, where the code is in two columns"), m_keyEnd = combo(), "keyEnd");
    addChoice(*column, tr("Level of the codes"), m_level = combo(), "level");
    addChoice(*column, tr("Year of the figures"), m_year = spin(noYear, 2100), "dataYear");
    column->addStretch(1);
    m_headerRow->setSpecialValueText(tr("as found"));
    m_headerRow->setValue(m_inspection.source.choices.reading.headerRow.value_or(-1));
    m_year->setSpecialValueText(m_inspection.dataYear ? asFound(QString::number(*m_inspection.dataYear))
                                                      : tr("not known: say it"));
    m_year->setValue(year.value_or(noYear));
    connect(m_headerRow, &QSpinBox::valueChanged, this, &ReadingDialog::lookAgain);
    fill<geo::GeographyKind>(*m_level, tr("as found"), m_inspection.source.choices.level,
                             {{tr("IRIS"), geo::GeographyKind::Iris},
                              {tr("neighbourhoods"), geo::GeographyKind::Qpv},
                              {tr("communes"), geo::GeographyKind::Commune},
                              {tr("EPCI"), geo::GeographyKind::Epci},
                              {tr("departments"), geo::GeographyKind::Department}});
    return form;
}

QWidget* ReadingDialog::makePreview() {
    auto* box = new QWidget{this};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 0);
    m_table->setObjectName(QStringLiteral("preview"));
    m_table->setAccessibleName(tr("First rows of the table"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->setDefaultSectionSize(px(24));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setMaximumSectionSize(px(260));
    m_table->setStyleSheet(
        QStringLiteral("QTableView { border: 1px solid %1; border-radius: 4px; }").arg(look().strongLine.name()));
    m_remarks->setObjectName(QStringLiteral("readingRemarks"));
    m_remarks->setWordWrap(true);
    column->addWidget(m_table, 1);
    column->addWidget(m_remarks);
    return box;
}

QWidget* ReadingDialog::makeButtons() {
    auto* footer = new QWidget{this};
    auto* row = new QHBoxLayout{footer};
    row->setContentsMargins(0, 8, 0, 0);
    auto* cancel = new QPushButton{tr("Cancel"), footer};
    m_accept = new QPushButton{tr("Read it like this"), footer};
    m_accept->setObjectName(QStringLiteral("readLikeThis"));
    m_accept->setProperty("filled", true);
    m_accept->setDefault(true);
    for (auto* button : {cancel, m_accept})
        button->setAccessibleName(button->text());
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, &QDialog::accept);
    return footer;
}

SaidOfTable ReadingDialog::said() const {
    SaidOfTable said{m_inspection.source.choices, {}};
    auto& reading = said.choices.reading;
    reading.encoding = chosen<geo::TextEncoding>(*m_encoding);
    reading.separator = chosen<char>(*m_separator);
    reading.decimal = chosen<char>(*m_decimal);
    reading.headerRow = m_headerRow->value() < 0 ? std::nullopt : std::optional{m_headerRow->value()};
    reading.remembered = false;
    reading.recordKind = m_columns->recordKind();
    reading.columns = m_columns->choices();
    said.choices.key.clear();
    for (const auto* box : {m_key, m_keyEnd})
        if (box->currentIndex() > 0)
            said.choices.key.push_back(box->currentText().toStdString());
    said.choices.level = chosen<geo::GeographyKind>(*m_level);
    if (m_year->value() > noYear)
        said.year = m_year->value();
    return said;
}

void ReadingDialog::lookAgain() {
    m_job.cancel();
    auto source = m_inspection.source;
    source.choices = m_encoding->count() > 0 ? said().choices : source.choices;
    m_inspection.source = source;
    m_job = startJob<geo::TablePreview>(*QThreadPool::globalInstance(),
                                        [source](geo::Progress&) { return geo::previewTable(source); });
    m_jobs.follow<geo::TablePreview>(
        this, {}, m_job, [this](const geo::TablePreview& preview) { show(preview); },
        [this](const geo::Error& error) {
            m_model->setPreview({});
            m_words->setText(paint::text(error));
            m_accept->setEnabled(false);
            if (m_encoding->count() == 0)
                fillForm(m_inspection.source.choices.reading);
        });
}

void ReadingDialog::fillForm(const geo::TableReading& found) {
    const auto& said = m_inspection.source.choices.reading;
    fill<geo::TextEncoding>(*m_encoding,
                            found.encoding ? asFound(QString::fromUtf8(geo::toText(*found.encoding))) : tr("as found"),
                            said.encoding, encodings());
    fill<char>(*m_separator, found.separator ? asFound(separatorName(*found.separator)) : tr("as found"),
               said.separator, separators());
    const auto mark = [](char decimal) { return decimal == ',' ? tr("comma") : tr("point"); };
    fill<char>(*m_decimal, found.decimal ? asFound(mark(*found.decimal)) : tr("as found"), said.decimal,
               {{mark(','), ','}, {mark('.'), '.'}});
    if (found.headerRow)
        m_headerRow->setSpecialValueText(asFound(QString::number(*found.headerRow)));
}

void ReadingDialog::fillColumns(const std::vector<std::string>& header) {
    const auto& key = m_inspection.source.choices.key;
    for (std::size_t part = 0; part < 2; ++part) {
        auto* box = part == 0 ? m_key : m_keyEnd;
        const QSignalBlocker quiet{box};
        box->clear();
        box->addItem(part == 0 ? tr("as found") : tr("none"));
        for (const auto& column : header)
            if (!column.empty())
                box->addItem(QString::fromStdString(column));
        if (part < key.size())
            box->setCurrentText(QString::fromStdString(key[part]));
    }
}

void ReadingDialog::show(const geo::TablePreview& preview) {
    m_model->setPreview(preview);
    m_columns->show(preview);
    m_table->resizeColumnsToContents();
    QStringList words;
    for (const auto& word : preview.inWords)
        words << paint::text(word);
    m_words->setText(words.join(QStringLiteral(" · ")));
    m_remarks->setText(bulleted(preview.remarks));
    m_remarks->setVisible(!preview.remarks.empty());
    m_accept->setEnabled(true);
    fillForm(preview.reading);
    fillColumns(preview.header);
}

} // namespace app
