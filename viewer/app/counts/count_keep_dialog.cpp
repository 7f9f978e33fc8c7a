#include "count_keep_dialog.hpp"

#include "count_tables.hpp"
#include "count_work.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "text.hpp"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace app {
namespace {

constexpr int firstYear = 1900, lastYear = 2100, notSaid = firstYear - 1;

int yearOf(const layers::CountReport& report) {
    const auto at = report.list.rfind('@');
    return at == std::string::npos ? notSaid : QString::fromStdString(report.list.substr(at + 1)).toInt();
}

} // namespace

CountKeepDialog::CountKeepDialog(Jobs& jobs, std::filesystem::path file,
                                 std::shared_ptr<const layers::CountReport> report, QWidget* parent)
    : QDialog{parent}, m_jobs{jobs}, m_file{std::move(file)}, m_report{std::move(report)}, m_name{new QLineEdit{this}},
      m_year{new QSpinBox{this}}, m_why{new QLabel{this}}, m_keep{new QPushButton{tr("Keep"), this}} {
    setObjectName(QStringLiteral("countKeepDialog"));
    setWindowTitle(tr("Keep the counts as indicators"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    addFields(*column);
    auto* told = secondLabel(tr("They are kept in this file as indicators of the neighbourhoods that were counted, for "
                                "the map, charts and tables. “Data of the file…”, in the menu File, takes them out."),
                             12, this);
    told->setWordWrap(true);
    column->addWidget(told);
    m_why->setObjectName(QStringLiteral("countKeepWhy"));
    m_why->setWordWrap(true);
    m_why->setProperty("failure", true);
    m_why->hide();
    column->addWidget(m_why);
    addButtons(*column);
    propose();
    resize(px(480), column->totalHeightForWidth(px(480)));
}

void CountKeepDialog::addFields(QVBoxLayout& column) {
    const auto captioned = [&](const QString& words, QWidget* control) {
        auto* label = secondLabel(words, 12, this);
        label->setBuddy(control);
        control->setAccessibleName(words);
        column.addWidget(label);
        column.addWidget(control, 0, control == m_year ? Qt::AlignLeft : Qt::Alignment{});
    };
    m_name->setObjectName(QStringLiteral("countKeepName"));
    m_name->setMaxLength(120);
    captioned(tr("Name"), m_name);
    m_year->setObjectName(QStringLiteral("countKeepYear"));
    captioned(tr("Year of the places"), m_year);
    connect(m_name, &QLineEdit::textChanged, m_why, &QWidget::hide);
    connect(m_year, &QSpinBox::valueChanged, m_why, &QWidget::hide);
}

void CountKeepDialog::addButtons(QVBoxLayout& column) {
    auto* cancel = new QPushButton{tr("Cancel"), this};
    m_keep->setObjectName(QStringLiteral("countKeep"));
    m_keep->setProperty("filled", true);
    m_keep->setDefault(true);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    for (auto* button : {cancel, m_keep}) {
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    column.addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &CountKeepDialog::take);
}

/// One category by its name, else the list; without the year, which has a field.
void CountKeepDialog::propose() {
    const int year = yearOf(*m_report);
    const bool isOne = m_report->asked.places.only.size() == 1 && m_report->categories.size() == 1;
    auto name = isOne ? categoryName(*m_report, 0) : paint::text(m_report->title);
    if (!isOne && m_report->list.find(':') != std::string::npos) // a list of the user's, called by its file
        name = QFileInfo{name}.completeBaseName();
    if (const auto written = QString::number(year); name.endsWith(written))
        name = name.chopped(written.size()).trimmed();
    m_year->setRange(year == notSaid ? notSaid : firstYear, lastYear);
    m_year->setSpecialValueText(year == notSaid ? tr("not chosen") : QString{});
    m_year->setValue(year);
    m_name->setText(name);
    m_name->selectAll();
    m_name->setFocus();
}

void CountKeepDialog::take() {
    const auto name = m_name->text().simplified();
    if (name.isEmpty())
        return refuse(tr("Give the counts a name: they are found by it in the list of indicators."));
    const int year = m_year->value();
    if (year == notSaid) {
        refuse(tr("The list does not say of which year its places are. Choose the year."));
        m_year->setFocus();
        return m_year->selectAll();
    }
    m_keep->setEnabled(false);
    auto future = startJob<bool>(*QThreadPool::globalInstance(),
                                 [file = m_file, list = m_report->list, name, year](geo::Progress&) {
                                     checkKept(file, list, name, year);
                                     return true;
                                 });
    m_jobs.follow<bool>(
        this, {}, future,
        [this, name, year](bool) {
            emit named(name, year);
            accept();
        },
        [this](const geo::Error& error) { refuse(paint::text(error)); }, [this] { m_keep->setEnabled(true); });
}

void CountKeepDialog::refuse(const QString& why) {
    m_why->setText(why.left(1).toUpper() + why.mid(1));
    m_why->show();
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
        resize(width(), needed);
    m_name->setFocus();
}

} // namespace app
