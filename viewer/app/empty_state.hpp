// What stands in place of the map while there is nothing to show: the ways to begin.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace app {

class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

signals:
    void demonstrationWanted();
    void filesWanted();
    void openWanted();
    void recentWanted(const QString& file);
    void helpWanted(const QString& page); ///< of the guide

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addWays(QVBoxLayout* column);
    void addPages(QVBoxLayout* column);
    void showRecent();

    QWidget* m_recent;
};

} // namespace app
