#include "house_dialog.hpp"

#include "file_dialogs.hpp"
#include "logo_file.hpp"
#include "look.hpp"
#include "panels.hpp"
#include "text.hpp"

#include <QColorDialog>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSvgRenderer>
#include <QVBoxLayout>

namespace app {
namespace {

const QString key = QStringLiteral("houseStyle");

QColor shown(layers::Colour colour) { return {colour.r, colour.g, colour.b}; }

/// The logo in a box, whole; null where the bytes are no picture after all.
QPixmap picture(const std::string& bytes, QSize box, double ratio) {
    const auto data = QByteArray::fromStdString(bytes);
    QImage image;
    if (layers::logoKind(bytes) == layers::LogoKind::Svg) {
        QSvgRenderer svg{data};
        if (!svg.isValid())
            return {};
        image = QImage{(QSizeF{svg.defaultSize().scaled(box, Qt::KeepAspectRatio)} * ratio).toSize(),
                       QImage::Format_ARGB32_Premultiplied};
        image.fill(Qt::transparent);
        QPainter painter{&image};
        svg.render(&painter);
    } else {
        image = QImage::fromData(data, "png");
        if (!image.isNull())
            image = image.scaled(QSizeF{QSizeF{box} * ratio}.toSize(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    image.setDevicePixelRatio(ratio);
    return QPixmap::fromImage(image);
}

} // namespace

HouseDialog::HouseDialog(FileDialogs& files, const layers::HouseStyle& house, bool set, QWidget* parent)
    : QDialog{parent}, m_files{files}, m_credit{new QLineEdit{this}}, m_message{new QLabel{this}},
      m_textScale{new QDoubleSpinBox{this}} {
    setObjectName(QStringLiteral("houseDialog"));
    setWindowTitle(tr("House style — Lisière"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(20, 16, 20, 14);
    column->setSpacing(4);
    auto* about = secondLabel(set || house == layers::HouseStyle{}
                                  ? tr("The same on all pages made from this file, for everybody who opens it.")
                                  : tr("Nothing is set in this file yet. This is what you used last."),
                              12, this);
    about->setWordWrap(true);
    column->addWidget(about);
    column->addSpacing(8);
    const auto field = [&](const QString& label, QWidget* control, const char* name) {
        auto* caption = secondLabel(label, 11, this);
        caption->setBuddy(control);
        control->setObjectName(QLatin1String{name});
        control->setAccessibleName(label);
        column->addWidget(caption);
        column->addWidget(control);
        column->addSpacing(8);
    };
    m_credit->setText(QString::fromStdString(house.credit));
    field(tr("Organisation, at the foot of every page"), m_credit, "houseCredit");
    field(tr("Logo"), makeLogoRow(), "houseLogoRow");
    field(tr("Colour of bands and headings"), makeAccentRow(), "houseAccentRow");
    m_textScale->setRange(100 * layers::HouseStyle::leastTextScale, 100 * layers::HouseStyle::mostTextScale);
    m_textScale->setDecimals(0);
    m_textScale->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_textScale->setSingleStep(5);
    m_textScale->setSuffix(paint::language() == indicators::Language::French ? QStringLiteral("\u202F%")
                                                                             : QStringLiteral("%"));
    m_textScale->setValue(100 * house.textScale);
    m_textScale->setMaximumWidth(px(110));
    field(tr("Size of texts"), m_textScale, "houseTextScale");
    m_message->setObjectName(QStringLiteral("houseMessage"));
    m_message->setProperty("failure", true);
    m_message->setWordWrap(true);
    column->addWidget(m_message);
    column->addStretch(1);
    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton{tr("Cancel"), this};
    cancel->setAutoDefault(false);
    m_save = new QPushButton{tr("Keep in the file"), this};
    m_save->setObjectName(QStringLiteral("saveHouse"));
    m_save->setProperty("filled", true);
    m_save->setDefault(true);
    for (auto* button : {cancel, m_save})
        button->setAccessibleName(button->text());
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &HouseDialog::accept);
    setLogo(house.logo);
    setAccent(house.accent);
    resize(px(460), px(420));
}

QWidget* HouseDialog::makeLogoRow() {
    auto* box = new QWidget{this};
    auto* row = new QHBoxLayout{box};
    row->setContentsMargins(0, 0, 0, 0);
    m_picture = new QLabel{box};
    m_picture->setObjectName(QStringLiteral("houseLogo"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setFixedSize(px(150), px(64));
    // White like the paper it will be on, also on a dark desktop.
    m_picture->setStyleSheet(
        QStringLiteral("background: #ffffff; color: #56605b; border: 1px solid %1").arg(look().line.name()));
    row->addWidget(m_picture);
    auto* column = new QVBoxLayout;
    auto* choose = new QPushButton{tr("Choose a file…"), box};
    choose->setObjectName(QStringLiteral("chooseLogo"));
    m_noLogo = new QPushButton{tr("Without a logo"), box};
    m_noLogo->setObjectName(QStringLiteral("noLogo"));
    for (auto* button : {choose, m_noLogo}) {
        button->setAutoDefault(false);
        button->setAccessibleName(button->text());
        column->addWidget(button);
    }
    row->addLayout(column);
    row->addStretch(1);
    connect(choose, &QPushButton::clicked, this, &HouseDialog::chooseLogo);
    connect(m_noLogo, &QPushButton::clicked, this, [this] { setLogo({}); });
    return box;
}

QWidget* HouseDialog::makeAccentRow() {
    auto* box = new QWidget{this};
    auto* column = new QVBoxLayout{box};
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new QHBoxLayout;
    m_colour = new QPushButton{box};
    m_colour->setObjectName(QStringLiteral("houseColour"));
    m_colour->setAccessibleName(tr("Choose a colour"));
    m_colour->setToolTip(m_colour->accessibleName());
    m_colour->setAutoDefault(false);
    m_colour->setFixedWidth(px(52));
    m_hex = new QLineEdit{box};
    m_hex->setObjectName(QStringLiteral("houseAccent"));
    m_hex->setAccessibleName(tr("Colour of bands and headings"));
    m_hex->setMaximumWidth(px(100));
    row->addWidget(m_colour);
    row->addWidget(m_hex);
    row->addStretch(1);
    column->addLayout(row);
    auto* words = new QHBoxLayout;
    m_contrast = secondLabel({}, 12, box);
    m_contrast->setObjectName(QStringLiteral("houseContrast"));
    m_contrast->setWordWrap(true);
    m_darker = linkButton({}, 12, box);
    m_darker->setObjectName(QStringLiteral("houseDarker"));
    words->addWidget(m_contrast, 1);
    words->addWidget(m_darker);
    column->addLayout(words);
    connect(m_colour, &QPushButton::clicked, this, &HouseDialog::chooseAccent);
    connect(m_hex, &QLineEdit::textChanged, this, &HouseDialog::showAccent);
    connect(m_darker, &QPushButton::clicked, this, [this] { setAccent(layers::readableOnWhite(m_accent)); });
    return box;
}

void HouseDialog::chooseLogo() {
    const auto file = m_files.openLogo(this);
    if (file.isEmpty())
        return;
    try {
        auto bytes = layers::readLogo(file.toStdString());
        if (picture(bytes, m_picture->size(), 1).isNull())
            throw geo::Error{geo::Error::Code::Usage,
                             {GEO_TR("%1 is not a whole PNG or SVG picture. Save the logo as PNG or SVG and choose it "
                                     "again."),
                              {file.toStdString()}}};
        setLogo(std::move(bytes));
        m_message->clear();
    } catch (const geo::Error& error) {
        m_message->setText(paint::text(error));
    }
}

void HouseDialog::setLogo(std::string bytes) {
    m_logo = std::move(bytes);
    m_noLogo->setEnabled(!m_logo.empty());
    const auto inner = m_picture->size() - QSize{12, 12};
    if (const auto image = m_logo.empty() ? QPixmap{} : picture(m_logo, inner, devicePixelRatioF()); !image.isNull())
        m_picture->setPixmap(image);
    else
        m_picture->setText(tr("no logo"));
}

void HouseDialog::chooseAccent() {
    auto* dialog = new QColorDialog{shown(m_accent), this};
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this,
            [this](const QColor& colour) { setAccent(layers::Colour::fromHex(colour.name().toStdString())); });
    dialog->open();
}

void HouseDialog::setAccent(layers::Colour colour) {
    m_accent = colour;
    m_hex->setText(QString::fromStdString(colour.hex()));
    showAccent();
}

/// The contrast in words, with a way out where it is too low.
void HouseDialog::showAccent() {
    const QColor typed{m_hex->text().trimmed()};
    const bool isColour = typed.isValid();
    if (isColour)
        m_accent = layers::Colour::fromHex(typed.name().toStdString());
    const double contrast = layers::contrastOnWhite(m_accent);
    const bool readable = isColour && contrast >= layers::leastContrast;
    if (!isColour)
        m_contrast->setText(tr("A colour is written #2B6B52: six digits or letters from A to F."));
    else
        m_contrast->setText((readable ? tr("Easy to read on white (contrast %1, 4.5 is the least).")
                                      : tr("Too pale to be read on white (contrast %1, 4.5 is the least)."))
                                .arg(paint::number(contrast, 1)));
    m_contrast->setProperty("failure", !readable);
    m_darker->setVisible(isColour && !readable);
    m_darker->setText(tr("Take a darker one"));
    m_darker->setAccessibleName(m_darker->text());
    QPixmap swatch{QSize{px(32), px(16)}};
    swatch.fill(shown(m_accent));
    m_colour->setIcon(swatch);
    m_colour->setIconSize(swatch.size());
    if (m_save)
        m_save->setEnabled(readable);
}

layers::HouseStyle HouseDialog::house() const {
    layers::HouseStyle house;
    house.credit = m_credit->text().trimmed().toStdString();
    house.logo = m_logo;
    house.accent = m_accent;
    house.textScale = m_textScale->value() / 100;
    return house;
}

void HouseDialog::accept() {
    if (!m_save->isEnabled())
        return;
    rememberHouseStyle(house());
    emit chosen(house());
    QDialog::accept();
}

layers::HouseStyle lastHouseStyle() {
    const QSettings settings;
    const auto kept = settings.value(key).toString().toStdString();
    try {
        if (!kept.empty())
            return layers::houseStyleFromJson(kept);
    } catch (const geo::Error&) { // written by another version: nothing is proposed
    }
    return {};
}

void rememberHouseStyle(const layers::HouseStyle& house) {
    QSettings{}.setValue(key, QString::fromStdString(layers::toJson(house)));
}

} // namespace app
