// Above a map of outlines alone: why nothing is coloured, and the way to figures.
#pragma once

#include <QFrame>

namespace app {

class Workspace;

class NoFigureBar : public QFrame {
    Q_OBJECT
public:
    explicit NoFigureBar(Workspace& workspace, QWidget* parent = nullptr);

signals:
    void importWanted();

private:
    void showHoldings();
    Workspace& m_workspace;
};

} // namespace app
