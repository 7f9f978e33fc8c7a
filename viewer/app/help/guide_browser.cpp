#include "guide_browser.hpp"

#include "look.hpp"
#include "panels.hpp"

#include <QImage>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>

namespace app {
namespace {

constexpr int margin = 18, widest = 700; // px: lines of more letters are hard to follow

/// Markdown gives headings sizes that follow those of a web page.
void dressHeading(QTextCursor& cursor, int level) {
    auto letters = cursor.charFormat();
    letters.clearProperty(QTextFormat::FontSizeAdjustment);
    letters.setFont(sized(level == 1 ? 19 : 14, level == 1 ? QFont::Bold : QFont::DemiBold));
    letters.setForeground(level == 1 ? look().text : look().heading);
    cursor.setCharFormat(letters);
    auto block = cursor.blockFormat();
    block.setTopMargin(px(level == 1 ? 4 : 14));
    block.setBottomMargin(px(level == 1 ? 8 : 4));
    cursor.setBlockFormat(block);
}

void dressText(QTextCursor& cursor, const QTextBlock& of) {
    constexpr double spacing = 125; // percent
    auto block = cursor.blockFormat();
    if (!of.text().startsWith(QChar::ObjectReplacementCharacter)) // a picture is no line of text
        block.setLineHeight(spacing, QTextBlockFormat::ProportionalHeight);
    block.setTopMargin(px(2));
    block.setBottomMargin(px(of.textList() ? 3 : 7));
    cursor.setBlockFormat(block);
}

void dressTable(QTextTable& table) {
    auto format = table.format();
    format.setCellPadding(px(4));
    format.setCellSpacing(0);
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderBrush(look().line);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    table.setFormat(format);
}

} // namespace

GuideBrowser::GuideBrowser(QWidget* parent) : QTextBrowser{parent} {
    setOpenExternalLinks(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // what comes and goes would change the width of pictures
    connect(this, &QTextBrowser::sourceChanged, this, &GuideBrowser::dress);
}

int GuideBrowser::column() const {
    const int room = viewport()->width() - 2 * px(margin);
    return std::clamp(room, 1, px(widest));
}

void GuideBrowser::doSetSource(const QUrl& url, QTextDocument::ResourceType) {
    QTextBrowser::doSetSource(url, QTextDocument::MarkdownResource);
}

QVariant GuideBrowser::loadResource(int type, const QUrl& url) {
    const auto data = QTextBrowser::loadResource(type, url);
    QImage picture;
    if (type != QTextDocument::ImageResource || !picture.loadFromData(data.toByteArray()))
        return data;
    const double dots = devicePixelRatioF();
    const int width = std::min(px(picture.width()), column());
    auto shown =
        picture.convertToFormat(QImage::Format_RGB32).scaledToWidth(qRound(width * dots), Qt::SmoothTransformation);
    shown.setDevicePixelRatio(dots);
    return shown;
}

void GuideBrowser::dress() {
    m_dressedFor = viewport()->width();
    setExtraSelections({});
    QTextCursor cursor{document()};
    for (auto block = document()->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        const int level = block.blockFormat().headingLevel();
        level > 0 ? dressHeading(cursor, level) : dressText(cursor, block);
    }
    for (auto* frame : document()->rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame))
            dressTable(*table);
    auto whole = document()->rootFrame()->frameFormat();
    whole.setMargin(px(margin));
    whole.setRightMargin(viewport()->width() - column() - px(margin));
    document()->rootFrame()->setFrameFormat(whole);
}

/// Pictures are made for the width they have.
void GuideBrowser::resizeEvent(QResizeEvent* event) {
    QTextBrowser::resizeEvent(event);
    if (source().isEmpty() || viewport()->width() == m_dressedFor)
        return;
    const double read = verticalScrollBar()->value() / std::max(1.0, document()->size().height());
    reload();
    verticalScrollBar()->setValue(qRound(read * document()->size().height()));
}

void GuideBrowser::mark(const QStringList& words) {
    QList<QTextEdit::ExtraSelection> found;
    for (const auto& word : words)
        for (auto at = document()->find(word); !at.isNull(); at = document()->find(word, at)) {
            QTextCharFormat ground;
            ground.setBackground(look().selection);
            ground.setForeground(look().selectionText);
            found.append({at, ground});
        }
    setExtraSelections(found);
    const auto first = std::ranges::min_element(
        found, {}, [](const QTextEdit::ExtraSelection& one) { return one.cursor.selectionStart(); });
    if (first == found.end())
        return;
    auto place = first->cursor;
    place.clearSelection();
    setTextCursor(place);
    ensureCursorVisible();
}

} // namespace app
