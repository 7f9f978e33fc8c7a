// "Charte": organisation, logo, colour and size of texts of all pages, kept in the observatory.
#pragma once

#include "house_style.hpp"

#include <QDialog>

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace app {

class FileDialogs;

class HouseDialog : public QDialog {
    Q_OBJECT
public:
    /// @param house what is set.  @param set false: nothing was in this file, the last one used elsewhere is proposed.
    HouseDialog(FileDialogs& files, const layers::HouseStyle& house, bool set, QWidget* parent = nullptr);
    layers::HouseStyle house() const; ///< as chosen so far

signals:
    void chosen(const layers::HouseStyle& house);

protected:
    void accept() override;

private:
    QWidget* makeLogoRow();
    QWidget* makeAccentRow();
    void chooseLogo();
    void setLogo(std::string bytes);
    void chooseAccent();
    void setAccent(layers::Colour colour);
    void showAccent();

    FileDialogs& m_files;
    std::string m_logo;
    layers::Colour m_accent;
    QLineEdit *m_credit, *m_hex = nullptr;
    QLabel *m_picture = nullptr, *m_message, *m_contrast = nullptr;
    QPushButton *m_noLogo = nullptr, *m_colour = nullptr, *m_darker = nullptr, *m_save = nullptr;
    QDoubleSpinBox* m_textScale;
};

/// What was set last on this machine, proposed to files that have no house style.
layers::HouseStyle lastHouseStyle();
void rememberHouseStyle(const layers::HouseStyle& house);

} // namespace app
