// A page of the guide: pictures as wide as there is room, letters as in the window.
#pragma once

#include <QTextBrowser>

namespace app {

class GuideBrowser : public QTextBrowser {
    Q_OBJECT
public:
    explicit GuideBrowser(QWidget* parent = nullptr);
    QVariant loadResource(int type, const QUrl& url) override;

    /// Marks the words wherever they stand in the page, and shows the first.
    void mark(const QStringList& words);

protected:
    void doSetSource(const QUrl& url, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void dress();
    int column() const; ///< px for text and pictures

    int m_dressedFor = 0; ///< px of width
};

} // namespace app
