// The list under the search field: what is typed there finds places, indicators, records, maps, files and actions.
#pragma once

#include "command_index.hpp"

#include <QAbstractListModel>
#include <QFrame>
#include <QPointer>

#include <memory>
#include <vector>

class QLineEdit;
class QListView;

namespace app {

/// The lines of the list: a heading for each group, which cannot be chosen, then its finds.
class CommandListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole + 1, TailRole, HeadingRole };
    using QAbstractListModel::QAbstractListModel;
    void setFinds(const std::vector<CommandFinds>& finds, bool typed);
    const CommandEntry* entry(int row) const; ///< null for a heading
    int next(int row, int step) const;        ///< the nearest entry that way; -1 without one
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        CommandEntry entry;
        QString heading; ///< of a heading alone
    };
    std::vector<Row> m_rows;
};

/// A child of the window that lies over it. The field keeps the focus; arrows, Enter and Escape in it act on the list.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    CommandPalette(QLineEdit& field, QWidget& window);
    using Index = std::shared_ptr<const CommandIndex>;
    void setIndexes(std::vector<Index> indexes); ///< while the list is shown, it is made anew
    void setAddresses(std::vector<CommandEntry> addresses); ///< found for what is typed, listed as they are
    void open();                                 ///< the field is focused, its text selected

signals:
    void indexesWanted();
    void typed(const QString& text);
    void chosen(const app::CommandEntry& entry);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool keyPressed(int key);
    void showList();
    void find();
    void place();
    void setCurrent(int row);
    void take(int row);
    void leave();

    QLineEdit& m_field;
    QWidget& m_window;
    CommandListModel* m_model;
    QListView* m_list;
    std::vector<Index> m_indexes;
    std::vector<CommandEntry> m_addresses;
    QPointer<QWidget> m_before; ///< had the focus before the field
};

} // namespace app
