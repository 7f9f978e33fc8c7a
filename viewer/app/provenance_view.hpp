// "How was this figure obtained?": what stands behind one figure of the portrait, opened below it.
#pragma once

#include "gate.hpp"
#include "portrait_provenance.hpp"

#include <QWidget>

#include <memory>

class QLabel;
class QVBoxLayout;

namespace app {

class Workspace;

class ProvenanceView : public QWidget {
    Q_OBJECT
public:
    explicit ProvenanceView(QWidget* parent = nullptr);
    /// Has it made off the window's thread and shows it when it is there.
    void ask(Workspace& workspace, const layers::FigureAsked& asked, const layers::PortraitSubject& of);
    void show(std::shared_ptr<const indicators::Provenance> provenance);
    /// Says first which figure it is about, where several stand above it.
    void setNamed(bool named) { m_named = named; }

signals:
    void filled();                                ///< it has its full height now
    void comparisonWanted(const QString& figure); ///< id of the indicator
    void copied(const QString& text);

private:
    void addSection(const indicators::Provenance::Section& section);
    void addLinks();
    void openRows();
    void copy();

    QVBoxLayout* m_column;
    QLabel* m_waiting;
    bool m_named = false;
    layers::Gate m_gate; ///< of the observatory that was asked
    std::shared_ptr<const indicators::Provenance> m_provenance;
};

/// An interval on a line with the estimate on it: the observed margin, or that of a figure which stands in for it.
class MarginLine : public QWidget {
    Q_OBJECT
public:
    explicit MarginLine(std::shared_ptr<const indicators::Provenance> provenance, QWidget* parent = nullptr);
    QSize sizeHint() const override { return {200, 40}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::shared_ptr<const indicators::Provenance> m_provenance;
};

} // namespace app
