// A table of figures with a few lines below it, column under column, for what is taken together.
#pragma once

#include <QWidget>

class QAbstractItemModel;

namespace app {

class FigureTable;

class TogetherTable : public QWidget {
    Q_OBJECT
public:
    /// Both models as for FigureTable. @param name of the objects: `name` + "Table", and "Together" below it
    TogetherTable(QAbstractItemModel* above, QAbstractItemModel* together, const QString& accessibleName,
                  const QString& name, QWidget* parent = nullptr);
    FigureTable& table() const { return *m_table; } ///< the one above
    /// To what is in the models now. @param widestText, widestSecond pixels, of any column and of the second one
    void fit(int widestText, int widestSecond);

private:
    void keepAligned(QWidget& gap); ///< beside the lower table, under the upper one's bar

    FigureTable *m_table, *m_together;
};

} // namespace app
