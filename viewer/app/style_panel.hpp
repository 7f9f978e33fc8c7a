// How the indicator is drawn: form, classes, colours, and the breaks on a histogram.
#pragma once

#include "map_document.hpp"

#include <QWidget>

#include <optional>
#include <vector>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSlider;
class QSpinBox;

namespace app {

class Histogram;
class LegendView;
class Workspace;

class StylePanel : public QWidget {
    Q_OBJECT
public:
    explicit StylePanel(Workspace& workspace, QWidget* parent = nullptr);
    void focusFirst();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeForms();
    QWidget* makeSizes();
    QWidget* makeClasses();
    QWidget* makeBreaks();
    void fillSizedBy();
    void fillCentres();
    void fillPalettes();
    void showDocument();
    void showContent();
    void showHint();
    void chooseForm(layers::MapForm form);
    void chooseMethod(layers::ClassMethod method);
    void setInnerBounds(const std::vector<double>& bounds, int gesture);
    void takeTypedBreaks();
    void setLocked(bool locked);

    Workspace& m_workspace;
    QLabel* m_title;
    QButtonGroup* m_forms;
    QWidget *m_sizes = nullptr, *m_classing = nullptr, *m_breaks = nullptr;
    QLabel *m_sizedByLabel = nullptr, *m_centreLabel = nullptr, *m_methodNote = nullptr, *m_typedError = nullptr,
           *m_hint = nullptr;
    class QPushButton* m_takeHint = nullptr;
    QComboBox *m_sizedBy = nullptr, *m_method = nullptr, *m_centre = nullptr, *m_palette = nullptr;
    QSlider* m_circleScale = nullptr;
    QSpinBox* m_count = nullptr;
    QCheckBox* m_lock = nullptr;
    Histogram* m_histogram = nullptr;
    QLineEdit* m_typed = nullptr;
    LegendView* m_legend = nullptr;
    std::optional<layers::IndicatorStyle> m_hinted; ///< what the hint would make of the style
    int m_gesture = 0;                              ///< each drag is one undo step
};

} // namespace app
