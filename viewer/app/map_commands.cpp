#include "map_commands.hpp"

namespace app {
namespace {

/// The selection is a way of looking, not an edit: undoing a colour does not select another neighbourhood, unless the
/// edit itself let go of it.
layers::MapDocument withSelection(layers::MapDocument document, const layers::MapDocument& other,
                                  const layers::MapDocument& now) {
    if (document.selected == other.selected)
        document.selected = now.selected;
    return document;
}

} // namespace

EditMap::EditMap(Workspace& workspace, const QString& text, layers::MapDocument after, int mergeId)
    : QUndoCommand{text}, m_workspace{workspace}, m_perspective{workspace.perspective()},
      m_before{workspace.document()}, m_after{std::move(after)}, m_mergeId{mergeId} {}

void EditMap::redo() {
    m_workspace.setDocument(withSelection(m_after, m_before, m_workspace.document(m_perspective)), m_perspective);
}

void EditMap::undo() {
    m_workspace.setDocument(withSelection(m_before, m_after, m_workspace.document(m_perspective)), m_perspective);
}

bool EditMap::mergeWith(const QUndoCommand* next) {
    if (next->id() != id())
        return false;
    m_after = static_cast<const EditMap*>(next)->m_after;
    return true;
}

} // namespace app
