// The rows of the file behind one figure, in a window of their own.
#pragma once

#include "provenance.hpp"

#include <QDialog>

namespace app {

class FigureTable;
class SourceRowsModel;

class SourceRowsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SourceRowsDialog(const indicators::Provenance& provenance, QWidget* parent = nullptr);

private:
    SourceRowsModel* m_model;
    FigureTable* m_table;
};

} // namespace app
