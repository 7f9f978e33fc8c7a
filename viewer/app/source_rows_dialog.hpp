// The rows of the file behind one figure, in a window of their own.
#pragma once

#include "gate.hpp"
#include "provenance.hpp"

#include <QDialog>

namespace app {

class FigureTable;
class SourceRowsModel;

class SourceRowsDialog : public QDialog {
    Q_OBJECT
public:
    /// @param gate  what is copied passes it.
    SourceRowsDialog(const indicators::Provenance& provenance, layers::Gate gate, QWidget* parent = nullptr);

private:
    SourceRowsModel* m_model;
    FigureTable* m_table;
};

} // namespace app
