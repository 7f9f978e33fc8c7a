#include "empty_state.hpp"

#include "look.hpp"
#include "panels.hpp"

#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

namespace app {

EmptyState::EmptyState(QWidget* parent) : QWidget{parent}, m_recent{new QWidget{this}} {
    setObjectName(QStringLiteral("emptyState"));
    auto* text =
        new QLabel{tr("No data yet. Drop the files of INSEE, IGN or ANCT here, or begin in one of these ways."), this};
    text->setFont(sized(16));
    text->setWordWrap(true);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout;
    column->setSpacing(px(14));
    column->addStretch(1);
    column->addWidget(text);
    addWays(column);
    column->addWidget(m_recent);
    addPages(column);
    column->addStretch(2);
    auto* centred = new QHBoxLayout{body};
    centred->addStretch(1);
    centred->addLayout(column, 4);
    centred->addStretch(1);
    auto* scroll = new QScrollArea{this}; // large type in a low window
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto* whole = new QVBoxLayout{this};
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void EmptyState::addWays(QVBoxLayout* column) {
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(12));
    grid->setColumnStretch(1, 1);
    const auto add = [&](const QString& label, const QString& why, const char* objectName, auto signal) {
        auto* button = new QPushButton{label, this};
        button->setObjectName(QLatin1String{objectName});
        button->setAccessibleName(label);
        button->setAccessibleDescription(why);
        auto* said = secondLabel(why, 13, this);
        said->setWordWrap(true);
        const int row = grid->rowCount();
        grid->addWidget(button, row, 0);
        grid->addWidget(said, row, 1);
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    auto* demonstration =
        add(tr("Open the demonstration"), tr("Made-up towns with all their figures: nothing can go wrong there."),
            "openDemonstration", &EmptyState::demonstrationWanted);
    demonstration->setProperty("filled", true);
    setFocusProxy(demonstration);
    add(tr("I have these files…"),
        tr("Official files as they were downloaded, zipped or not. You see what was recognised before anything is "
           "written."),
        "chooseFiles", &EmptyState::filesWanted);
    add(tr("Open an observatory…"), tr("A file that was made with Lisière, by you or by somebody else."),
        "openObservatory", &EmptyState::openWanted);
    column->addLayout(grid);
}

void EmptyState::addPages(QVBoxLayout* column) {
    auto* row = new QHBoxLayout;
    row->setSpacing(px(18));
    const auto add = [&](const QString& text, const char* objectName, const char* page) {
        auto* link = linkButton(text, 13, this);
        link->setObjectName(QLatin1String{objectName});
        row->addWidget(link);
        connect(link, &QPushButton::clicked, this, [this, page] { emit helpWanted(QLatin1String{page}); });
    };
    add(tr("First steps (F1)"), "firstSteps", "start");
    add(tr("Which files to fetch, and where"), "whichFiles", "import");
    row->addStretch(1);
    column->addLayout(row);
}

/// Those opened last, while they are still there.
void EmptyState::showRecent() {
    constexpr int most = 3;
    delete m_recent->layout();
    qDeleteAll(m_recent->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    auto* column = new QVBoxLayout{m_recent};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    column->addWidget(secondLabel(tr("Opened lately"), 13, m_recent));
    int shown = 0;
    for (const auto& file : QSettings{}.value(QStringLiteral("recent")).toStringList()) {
        const QFileInfo info{file};
        if (shown == most || !info.exists())
            continue;
        ++shown;
        auto* link = linkButton(info.fileName(), 13, m_recent);
        link->setObjectName(QStringLiteral("recentFile"));
        link->setToolTip(file);
        column->addWidget(link, 0, Qt::AlignLeft);
        connect(link, &QPushButton::clicked, this, [this, file] { emit recentWanted(file); });
    }
    m_recent->setVisible(shown > 0);
}

void EmptyState::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showRecent();
}

} // namespace app
