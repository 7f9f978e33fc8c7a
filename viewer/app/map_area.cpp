#include "map_area.hpp"

#include "map_content.hpp"
#include "map_grid.hpp"
#include "panels.hpp"
#include "seen_as.hpp"
#include "text.hpp"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {

MapArea::MapArea(Jobs& jobs, ZoneSelection& picked, QWidget* parent)
    : QWidget{parent}, m_maps{new MapGrid{jobs, picked, this}}, m_caveat{secondLabel({}, 12, this)} {
    makePreviewBar();
    setObjectName(QStringLiteral("mapArea"));
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_previewBar);
    column->addWidget(m_maps, 1);
    column->addWidget(m_caveat);
    m_caveat->setObjectName(QStringLiteral("caveat"));
    m_caveat->setContentsMargins(12, 3, 12, 3);
    m_caveat->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_caveat->setTextFormat(Qt::PlainText);
    m_caveat->setWordWrap(true);
    m_caveat->hide();
}

void MapArea::makePreviewBar() {
    auto* bar = m_previewBar = new QFrame{this};
    bar->setObjectName(QStringLiteral("previewBar"));
    auto* row = new QHBoxLayout{bar};
    row->setContentsMargins(12, 4, 12, 4);
    m_previewText = new QLabel{bar};
    m_previewText->setObjectName(QStringLiteral("previewText"));
    m_previewText->setWordWrap(true);
    auto* back = linkButton(tr("Back to the colours of the map"), 13, bar);
    back->setObjectName(QStringLiteral("endPreview"));
    connect(back, &QPushButton::clicked, this, [this] { setPreview(layers::Vision::Normal); });
    row->addWidget(m_previewText, 1);
    row->addWidget(back);
    bar->hide();
}

void MapArea::addBar(QWidget* bar) { static_cast<QVBoxLayout*>(layout())->insertWidget(0, bar); }

void MapArea::setContent(const std::shared_ptr<const layers::MapContent>& content, bool fit) {
    QStringList told;
    if (content)
        for (const auto& caution : content->cautions)
            told << paint::text(caution);
    if (content && content->filled)
        told << paint::typeset(
            QString::fromStdString(content->filled->figures->indicator.caveat.in(paint::language())));
    told.removeAll(QString{});
    m_caveat->setText(told.join(u' '));
    m_caveat->setVisible(!told.isEmpty());
    layout()->activate(); // the maps are fitted to the room it leaves
    m_maps->setContent(content, fit);
}

void MapArea::setPreview(layers::Vision vision) {
    if (vision == m_preview)
        return;
    m_preview = vision;
    const bool on = vision != layers::Vision::Normal;
    m_previewText->setText(previewNotice(vision));
    m_previewBar->setAccessibleName(m_previewText->text());
    m_previewBar->setVisible(on);
    m_maps->setImageFilter(on ? MapCanvas::ImageFilter{[vision](QImage& image) { paint::seeAs(vision, image); }}
                              : MapCanvas::ImageFilter{});
    emit previewChanged(vision);
}

} // namespace app
