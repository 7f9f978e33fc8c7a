// Undoable edits of the map.
#pragma once

#include "map_document.hpp"
#include "workspace.hpp"

#include <QUndoCommand>

namespace app {

/// One change of the map document, kept as the document before and after: it is a small value.
class EditMap : public QUndoCommand {
public:
    EditMap(Workspace& workspace, const QString& text, layers::MapDocument after, int mergeId);
    void redo() override;
    void undo() override;
    int id() const override { return m_mergeId == 0 ? -1 : m_mergeId; }
    bool mergeWith(const QUndoCommand* next) override; ///< takes over where the next one of the same gesture ends

private:
    Workspace& m_workspace;
    Perspective m_perspective; ///< whose map it changed
    layers::MapDocument m_before, m_after;
    int m_mergeId;
};

} // namespace app
