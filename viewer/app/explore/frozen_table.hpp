// A table whose first columns stay in sight while the others scroll under them.
#pragma once

#include <QTableView>

namespace app {

/// The columns that stay are a second view over the left of the first: same model, same selection, same rows in sight.
/// What the mouse does there is done to the first view.
class FrozenTable : public QTableView {
    Q_OBJECT
public:
    explicit FrozenTable(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    void setSelectionModel(QItemSelectionModel* selection) override;
    void setFrozenColumns(int count);
    void setDelegate(QAbstractItemDelegate* delegate); ///< of both views
    void repaintRows();
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

signals:
    void headMenuWanted(int column, QPoint global); ///< right click on a head, or the menu key

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

protected slots:
    void updateGeometries() override;

private:
    void setUpFrozen();
    void hideOthers();
    int frozenWidth() const;
    bool passOn(class QMouseEvent& event);

    QTableView* m_frozen;
    int m_columns = 1;
    bool m_fromFrozen = false; ///< the mouse is over the columns that stay: nothing scrolls sideways
};

} // namespace app
