// What stands in place of the map while there is nothing to show.
#pragma once

#include <QWidget>

namespace app {

class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

signals:
    void demonstrationWanted();
    void filesWanted();
    void openWanted();
};

} // namespace app
