#include "empty_state.hpp"

#include "look.hpp"
#include "panels.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

EmptyState::EmptyState(QWidget* parent) : QWidget{parent} {
    setObjectName(QStringLiteral("emptyState"));
    auto* text =
        new QLabel{tr("No data yet. Drop the files of INSEE, IGN or ANCT here, or open the demonstration."), this};
    text->setFont(sized(16));
    text->setAlignment(Qt::AlignCenter);
    text->setWordWrap(true);
    text->setMaximumWidth(px(460));
    auto* row = new QHBoxLayout;
    const auto add = [&](const QString& label, const char* objectName, auto signal) {
        auto* button = new QPushButton{label, this};
        button->setObjectName(QLatin1String{objectName});
        button->setAccessibleName(label);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, signal);
        return button;
    };
    row->addStretch(1);
    auto* demonstration = add(tr("Open the demonstration"), "openDemonstration", &EmptyState::demonstrationWanted);
    demonstration->setProperty("filled", true);
    setFocusProxy(demonstration);
    add(tr("Choose files…"), "chooseFiles", &EmptyState::filesWanted);
    add(tr("Open an observatory…"), "openObservatory", &EmptyState::openWanted);
    row->addStretch(1);
    auto* column = new QVBoxLayout{this};
    column->addStretch(1);
    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(text, 4);
    centred->addStretch(1);
    column->addLayout(centred);
    column->addSpacing(16);
    column->addLayout(row);
    column->addStretch(2);
}

} // namespace app
