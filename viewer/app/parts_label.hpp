// A line that leaves out whole parts where they have no room, never the end of a word.
#pragma once

#include <QLabel>
#include <QStringList>

namespace app {

/// "12 neighbourhoods · 1 selected", or "12 neighbourhoods · …". All of it is its accessible name, and its tooltip
/// where something is left out.
class PartsLabel : public QLabel {
    Q_OBJECT
public:
    explicit PartsLabel(QWidget* parent = nullptr);
    void setParts(QStringList parts);
    QString whole() const { return joined(m_parts.size()); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString joined(qsizetype count) const;
    int widthOf(const QString& text) const;
    void fit(int width);

    QStringList m_parts;
};

} // namespace app
