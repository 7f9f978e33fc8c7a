// One record to fill in or to change.
#pragma once

#include "register_desk.hpp"

#include <QDialog>

class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;

namespace app {

class RecordForm;

/// Closes once the register has taken the record; what is refused stays as it was typed, with the reason. A frozen T0
/// can only be read until it is unfrozen.
class RecordDialog : public QDialog {
    Q_OBJECT
public:
    RecordDialog(RegisterDesk& desk, std::shared_ptr<const FormContext> context, const geo::NetworkRecord& record,
                 QWidget* parent = nullptr);
    /// A place clicked on the map.
    void takePlace(geo::Point lonLat, const std::optional<FoundCommune>& in);

signals:
    void saved(std::int64_t key);
    void mapWanted(); ///< to click the place; the dialog waits hidden

protected:
    void reject() override;

private:
    QWidget* makeFrozenBar();
    QWidget* makePlaceRow();
    QWidget* makeButtons();
    void showFrozen();
    void save();
    void tell(const QString& text, bool failure);
    void unfreeze();
    void placeInCommune();
    void fill(const geo::NetworkRecord& placed);

    RegisterDesk& m_desk;
    std::shared_ptr<const FormContext> m_context;
    geo::NetworkRecord m_record;
    RecordForm* m_form;
    QScrollArea* m_scroll;
    QWidget *m_frozenBar, *m_placeRow = nullptr;
    QLabel* m_message;
    QPushButton *m_save, *m_cancel;
    bool m_warned = false; ///< that what was typed would be lost
};

} // namespace app
