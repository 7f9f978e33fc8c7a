// What stands in an empty view: why it is empty, and the way on.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace app {

class Hint : public QWidget {
    Q_OBJECT
public:
    explicit Hint(const QString& objectName, QWidget* parent = nullptr);
    void say(const QString& text, const QString& way = {}); ///< without a way, no link

signals:
    void taken(); ///< the way

private:
    QLabel* m_text;
    QPushButton* m_way;
};

} // namespace app
