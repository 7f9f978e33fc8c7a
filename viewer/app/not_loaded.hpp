// What is pressed where a figure is missing because a file is: it says below which files would bring it.
#pragma once

#include "source_catalogue.hpp"

#include <QPushButton>

#include <functional>
#include <vector>

namespace app {

class NotLoaded : public QPushButton {
    Q_OBJECT
public:
    /// @param what  is not loaded, and that it is not: a sentence.
    /// @param year  of the figure that it would stand beside; 0: of several
    NotLoaded(const QString& text, const QString& what, const std::vector<const indicators::OfficialSource*>& files,
              int year, QWidget* parent);
    /// @param place puts the message below; called once, at the first opening.
    void setPlace(std::function<void(QWidget*)> place) { m_place = std::move(place); }

signals:
    void importWanted();
    void opened(QWidget* view); ///< the message

private:
    void toggle(bool open);

    QString m_message;
    std::function<void(QWidget*)> m_place;
    QWidget* m_view = nullptr;
};

} // namespace app
