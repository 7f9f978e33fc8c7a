// What a resident said at the place that was clicked: the few fields that a meeting leaves time for.
#pragma once

#include "register_desk.hpp"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace app {

class FieldEditor;

/// Closes once the register has taken it; what is refused stays as it was typed, with the reason. Its other fields are
/// in the form of the register.
class VoiceDialog : public QDialog {
    Q_OBJECT
public:
    /// @param record placed, with its number and date.
    VoiceDialog(RegisterDesk& desk, const geo::NetworkRecord& record, QWidget* parent = nullptr);

signals:
    void saved(std::int64_t key, const QString& meeting);

protected:
    void reject() override;

private:
    void addFields(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    QString placeText() const;
    FieldEditor* editor(std::string_view field) const;
    std::optional<geo::NetworkRecord> filled();
    void save();
    void tell(const QString& text, bool failure);

    RegisterDesk& m_desk;
    geo::NetworkRecord m_record;
    std::vector<FieldEditor*> m_editors;
    QLabel* m_message;
    QPushButton* m_save = nullptr;
    bool m_warned = false; ///< that what was typed would be lost
};

} // namespace app
