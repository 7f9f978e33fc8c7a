// The sentences of a sheet, to be changed in the user's own words.
#pragma once

#include "page_work.hpp"

#include <QWidget>

#include <map>
#include <optional>
#include <string>
#include <vector>

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace app {

class PageTexts : public QWidget {
    Q_OBJECT
public:
    explicit PageTexts(QWidget* parent = nullptr);
    void setTexts(const std::vector<PageText>& texts, const std::map<std::string, std::string>& own);
    std::vector<QWidget*> fields() const; ///< that are typed in

signals:
    /// @param words none: the proposal again.  @param field which of them, from 0.
    void edited(const QString& id, const std::optional<QString>& words, int field);

private:
    struct Field {
        PageText text;
        QPlainTextEdit* edit = nullptr;
        QPushButton* reset = nullptr;
    };
    void rebuild(const std::vector<PageText>& texts);
    void addField(const PageText& text);

    QVBoxLayout* m_column;
    std::vector<Field> m_fields;
};

} // namespace app
