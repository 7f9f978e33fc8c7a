// One calm sentence above the map: a failure with its way out, or what was done.
#pragma once

#include <QFrame>

#include <functional>

class QLabel;

namespace app {

class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);
    void tell(const QString& text, bool failure);
    void offer(const QString& text,
               std::function<void()> act); ///< beside what was told last: a button, until it is done
    QString text() const;

private:
    QLabel *m_icon, *m_text;
    class QPushButton* m_offer;
    std::function<void()> m_act;
};

/// Progress of the job that takes longest, with a way to stop it; in the status bar.
class ProgressStrip : public QWidget {
    Q_OBJECT
public:
    explicit ProgressStrip(QWidget* parent = nullptr);
    void show(const QString& label, int permille);

signals:
    void cancelled();

private:
    QLabel* m_label;
    class QProgressBar* m_bar;
};

} // namespace app
