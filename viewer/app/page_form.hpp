// What can be chosen and typed about a page.
#pragma once

#include "holdings.hpp"
#include "page_document.hpp"
#include "page_work.hpp"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace app {

class LegendEditor;
class PageTexts;
class PlaceModel;
class Segmented;

/// One change the user asks for: a step to undo. Those of the same non-zero gesture that follow one another are one.
struct PageChange {
    QString step;
    std::function<void(layers::PageDocument&)> apply;
    int gesture = 0;
};

/// Shows a document and asks for changes of it; holds no state of the page itself.
class PageForm : public QWidget {
    Q_OBJECT
public:
    /// @param mapExtent what the map shows by itself.  @param windowExtent what the window shows of it.
    PageForm(const Holdings& holdings, const std::optional<geo::Extent>& mapExtent, const geo::Extent& windowExtent,
             QWidget* parent = nullptr);
    void setDocument(const layers::PageDocument& document);
    void setProposal(const PageProposal& proposal);

signals:
    void changeWanted(const app::PageChange& change);
    void houseWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; ///< undoing is the editor's matter, not the field's

private:
    void caption(const QString& text, QWidget* buddy);
    QLineEdit* addLine(const QString& label, const char* name);
    void watch(QWidget* field);
    void makeKind();
    void makeSubjects();
    void makeYear();
    void makeWorks();
    void makeFormat();
    void makeTitle();
    void makeNote();
    void makeExtent();
    void makeItems();
    void makeLegend();
    void makeTexts();
    void chooseKind(layers::PageTemplate kind);
    void chooseFormat();
    void chooseExtent(int which);
    void typeScale();
    void typeYear();
    void type(int field, const QString& step, std::function<void(layers::PageDocument&)> apply);
    void showTitle();
    void showSubject();
    void showWork();
    void showFormat();
    void showExtent();
    void showItems();
    std::string proposedSubject(layers::PageTemplate kind) const;

    const Holdings m_holdings;
    std::optional<geo::Extent> m_mapExtent;
    geo::Extent m_windowExtent;
    layers::PageDocument m_document;
    PageProposal m_proposal;
    QVBoxLayout* m_column;
    QComboBox *m_kind, *m_neighbourhoods, *m_sites, *m_works;
    PlaceModel* m_places;
    QWidget *m_neighbourhoodField, *m_siteField, *m_yearField, *m_workField;
    QLabel* m_formatCaption;
    Segmented *m_paper, *m_lie, *m_extent;
    QLineEdit *m_title, *m_subtitle, *m_scale, *m_year;
    QPlainTextEdit* m_note;
    QPushButton* m_takeTitle;
    QLabel *m_scaleProblem, *m_titleState;
    QWidget *m_extentField, *m_scaleRow, *m_titleField, *m_subtitleField, *m_noteField, *m_legendField, *m_textsField;
    std::vector<QCheckBox*> m_items;
    LegendEditor* m_legend;
    PageTexts* m_texts;
    int m_round = 0; ///< typing in a field is one step until the field is left
};

} // namespace app
