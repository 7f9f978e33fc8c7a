// What is pressed to see how a figure was obtained: a link in a box of estimates, or the published figure itself.
#pragma once

#include "portrait_provenance.hpp"

#include <QPushButton>

#include <functional>

namespace app {

class ProvenanceView;
class Workspace;

/// Opens and closes a ProvenanceView; what it shows is asked for at the first opening.
class Disclosure : public QPushButton {
    Q_OBJECT
public:
    /// Looks like a link with an arrow.
    Disclosure(Workspace& workspace, layers::FigureAsked asked, const QString& text, QWidget* parent);
    /// Looks like the figure it stands for. @param absent quieter than a number.
    static Disclosure* ofFigure(Workspace& workspace, layers::FigureAsked asked, const QString& text, bool own,
                                bool absent, QWidget* parent);
    /// @param place puts the view below; called once, at the first opening.
    void setPlace(std::function<void(QWidget*)> place) { m_place = std::move(place); }
    void setNamed(bool named) { m_named = named; } ///< ProvenanceView::setNamed()

signals:
    void opened(QWidget* view); ///< it has its full height now
    void comparisonWanted(const QString& figure);
    void copied(const QString& text);

private:
    void toggle(bool open);

    Workspace& m_workspace;
    layers::FigureAsked m_asked;
    bool m_arrow = true, m_named = false;
    std::function<void(QWidget*)> m_place;
    ProvenanceView* m_view = nullptr;
};

} // namespace app
