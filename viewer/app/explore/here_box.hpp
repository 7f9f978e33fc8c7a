// What the register of the network knows of the place of a portrait, below its figures.
#pragma once

#include "portrait_here.hpp"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace app {

/// Made anew for each portrait. A line says what and when; pressing it asks for the record.
class HereBox : public QWidget {
    Q_OBJECT
public:
    explicit HereBox(const layers::PortraitHere& here, QWidget* parent = nullptr);

signals:
    void recordWanted(const QString& kind, qint64 key); ///< key 0: the list of the kind

private:
    struct Line {
        QString text, when;
        qint64 key = 0;
    };
    void addKind(const geo::RecordKind& kind, const QString& head, const std::vector<Line>& lines);
    void addLine(QGridLayout& grid, const geo::RecordKind& kind, const Line& line);

    QVBoxLayout* m_column;
};

} // namespace app
