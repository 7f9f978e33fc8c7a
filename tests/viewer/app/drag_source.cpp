// Something to drag files from: a small window that offers the files named on its command line. For trying the real
// window under a display, where no file manager is: scripts/try_drop.sh.
#include <QApplication>
#include <QDrag>
#include <QFileInfo>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace {

class DragSource : public QLabel {
public:
    explicit DragSource(const QStringList& files) : QLabel{QStringLiteral("drag")} {
        for (const auto& file : files)
            m_urls << QUrl::fromLocalFile(QFileInfo{file}.absoluteFilePath());
    }

protected:
    void mousePressEvent(QMouseEvent*) override {
        auto* carried = new QMimeData;
        carried->setUrls(m_urls);
        auto* drag = new QDrag{this};
        drag->setMimeData(carried);
        drag->exec(Qt::CopyAction);
    }

private:
    QList<QUrl> m_urls;
};

} // namespace

int main(int argc, char** argv) {
    QApplication application{argc, argv};
    DragSource source{QCoreApplication::arguments().mid(1)};
    source.setWindowFlags(Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint);
    source.setGeometry(0, 0, 60, 30);
    source.show();
    return QApplication::exec();
}
