// Estimates, in dashed amber boxes apart from what is published, each with how it was made behind a disclosure.
#pragma once

#include "portrait.hpp"

#include <QFrame>

#include <vector>

class QGridLayout;
class QPushButton;
class QWidget;

namespace app {

/// Estimates made the same way, in one box.
class EstimateBox : public QFrame {
    Q_OBJECT
public:
    EstimateBox(std::vector<indicators::Estimate> estimates, const QString& heading, QWidget* parent = nullptr);

private:
    void addRow(QGridLayout* grid, const indicators::Estimate& estimate);
    void toggle(bool open);
    std::vector<indicators::Estimate> m_estimates;
    QPushButton* m_disclosure;
    QWidget* m_how;
};

/// One box per way of making. @param parent of the boxes.
std::vector<EstimateBox*> estimateBoxes(const layers::Portrait& portrait, layers::Perimeter perimeter, double metres,
                                        QWidget* parent);

/// "≈ 1 720", or the word of its absence.
QString estimateFigure(const indicators::Estimate& estimate);
/// How the figures of one box were obtained: paragraphs of plain text.
QStringList howObtained(const std::vector<indicators::Estimate>& estimates);

} // namespace app
