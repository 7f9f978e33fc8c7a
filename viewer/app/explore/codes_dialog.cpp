#include "codes_dialog.hpp"

#include "look.hpp"
#include "panels.hpp"
#include "text.hpp"
#include "words.hpp"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app {
namespace {

constexpr std::size_t mostNamed = 8; // of the codes that are not on the map

QString unknownWords(const std::vector<std::string>& unknown) {
    QStringList named;
    for (std::size_t i = 0; i < std::min(unknown.size(), mostNamed); ++i)
        named << QString::fromStdString(unknown[i]).left(24);
    const int more = static_cast<int>(unknown.size() - static_cast<std::size_t>(named.size()));
    if (more > 0)
        named << QCoreApplication::translate("app", "and %n more", nullptr, more);
    return QCoreApplication::translate("app", "Not on this map: %1").arg(named.join(QStringLiteral(", ")));
}

QString withUnknown(QString words, const PastedCodes& codes) {
    if (!codes.unknown.empty())
        words += QStringLiteral(". ") + unknownWords(codes.unknown);
    return paint::typeset(words);
}

} // namespace

QString codesWords(const PastedCodes& codes) {
    return withUnknown(counted(static_cast<qint64>(codes.known.size()), CodesDialog::tr("%1 zone picked"),
                               CodesDialog::tr("%1 zones picked")),
                       codes);
}

CodesDialog::CodesDialog(ZoneSelection& selection, QWidget* parent)
    : QDialog{parent}, m_selection{selection}, m_text{new QPlainTextEdit{this}}, m_found{new QLabel{this}},
      m_pick{new QPushButton{tr("Select"), this}}, m_add{new QPushButton{tr("Add to the selection"), this}} {
    setObjectName(QStringLiteral("codesDialog"));
    setWindowTitle(tr("Select by codes"));
    resize(px(460), px(360));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(14, 12, 14, 12);
    auto* words =
        secondLabel(tr("Paste a column of codes, or several columns: the one that holds codes is found."), 12, this);
    words->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("codesText"));
    m_text->setAccessibleName(tr("Codes"));
    m_text->setTabChangesFocus(true);
    m_found->setObjectName(QStringLiteral("codesFound"));
    m_found->setWordWrap(true);
    auto* cancel = new QPushButton{tr("Cancel"), this};
    m_pick->setObjectName(QStringLiteral("codesPick"));
    m_pick->setProperty("filled", true);
    m_pick->setDefault(true);
    m_add->setObjectName(QStringLiteral("codesAdd"));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    for (auto* button : {cancel, m_add, m_pick}) {
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    for (QWidget* widget :
         {static_cast<QWidget*>(words), static_cast<QWidget*>(m_text), static_cast<QWidget*>(m_found)})
        column->addWidget(widget, widget == m_text ? 1 : 0);
    column->addLayout(row);
    connect(m_text, &QPlainTextEdit::textChanged, this, &CodesDialog::read);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_pick, &QPushButton::clicked, this, [this] { pick(ZoneSelection::How::Replace); });
    connect(m_add, &QPushButton::clicked, this, [this] { pick(ZoneSelection::How::Add); });
    const auto copied = QApplication::clipboard()->text();
    if (m_selection.zones() && !codesIn(copied, *m_selection.zones()).known.empty())
        m_text->setPlainText(copied);
    read();
}

void CodesDialog::read() {
    const auto text = m_text->toPlainText();
    m_codes = m_selection.zones() ? codesIn(text, *m_selection.zones()) : PastedCodes{};
    const bool any = !m_codes.known.empty();
    m_pick->setEnabled(any);
    m_add->setEnabled(any && !m_selection.empty());
    m_found->setText(text.trimmed().isEmpty() ? QString{}
                                              : withUnknown(counted(static_cast<qint64>(m_codes.known.size()),
                                                                    tr("%1 zone found"), tr("%1 zones found")),
                                                            m_codes));
}

void CodesDialog::pick(ZoneSelection::How how) {
    m_selection.pickCodes(m_codes.known, how);
    emit picked(codesWords(m_codes));
    accept();
}

} // namespace app
