// Estimates, in dashed amber boxes apart from what is published, each with how it was made behind a disclosure.
#pragma once

#include "portrait.hpp"

#include <QFrame>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace app {

class Disclosure;
class Workspace;

/// Estimates made the same way, in one box; or those that cannot be made, by reason.
class EstimateBox : public QFrame {
    Q_OBJECT
public:
    EstimateBox(Workspace& workspace, std::vector<indicators::Estimate> estimates, const QString& heading,
                QWidget* parent = nullptr);

signals:
    void opened(QWidget* view); ///< it has its full height now
    void comparisonWanted(const QString& figure);
    void copied(const QString& text);

private:
    void addFew(const std::vector<indicators::Estimate>& estimates);
    void addMany(const std::vector<indicators::Estimate>& estimates);
    void addRow(const indicators::Estimate& estimate, QWidget* value);
    void join(Disclosure* link, const indicators::Estimate& estimate, const QString& words);
    void addReason(const std::vector<indicators::Estimate>& refused);
    /// The link that opens below itself how the estimate was made. @param words in grey at its right; may be empty.
    Disclosure* addDisclosure(const indicators::Estimate& estimate, const QString& question, const QString& words);

    Workspace& m_workspace;
    QVBoxLayout* m_column;
};

/// One box per way of making, rates before counts, refusals last. @param parent of the boxes.
std::vector<EstimateBox*> estimateBoxes(Workspace& workspace, const layers::Portrait& portrait, QWidget* parent);

/// "≈ 1 720", or the word of its absence.
QString estimateFigure(const indicators::Estimate& estimate);
/// "corrected (+8 %), probably understated"; empty if there is nothing to say.
QString estimateWords(const indicators::Estimate& estimate);

} // namespace app
