// Right, above: how many city contracts an adherent covers, with how that is counted.
#pragma once

#include "coverage.hpp"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace app {

class CoveragePanel : public QWidget {
    Q_OBJECT
public:
    explicit CoveragePanel(QWidget* parent = nullptr);
    /// Null: the register has neither adherents nor contracts, which is said.
    void setCoverage(std::shared_ptr<const layers::Coverage> coverage);
    QString asText() const; ///< for the clipboard

private:
    void rebuild();
    void addCount(const QString& heading, const layers::CoveredCount& count, int pixelSize, const char* name);
    void addDepartments();
    void addHow();
    void addUncovered();

    std::shared_ptr<const layers::Coverage> m_coverage;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr;
    bool m_howOpen = false;
};

/// A box for each contract of a department, filled where it is covered: nothing is told by colour alone.
class CoverUnits : public QWidget {
    Q_OBJECT
public:
    CoverUnits(std::size_t covered, std::size_t whole, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::size_t m_covered, m_whole;
};

/// A bar of which the covered part is filled.
class CoverBar : public QWidget {
    Q_OBJECT
public:
    CoverBar(double share, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share;
};

} // namespace app
