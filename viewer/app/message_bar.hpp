// One calm sentence above the map: a failure with its way out, or what was done.
#pragma once

#include <QFrame>

class QLabel;

namespace app {

class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);
    void tell(const QString& text, bool failure);
    QString text() const;

private:
    QLabel *m_icon, *m_text;
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
