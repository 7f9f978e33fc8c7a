// A walk through everything the window shows, for what must hold everywhere.
#pragma once

#include "catalogue.hpp"
#include "gui.hpp"

#include <functional>
#include <map>
#include <string>
#include <vector>

class QAbstractButton;

namespace gui {

/// Called with each view once it has come to rest; the name is for messages.
using Look = std::function<void(const std::string& name, QWidget& view)>;

/// The panels of a window over a small observatory one after the other, and each dialog that an action of the menus or
/// a button opens: those whose words end in "…" are pressed, so that a new one is found without being named here.
/// @param size of the window, pixels
void throughEveryView(QSize size, const Look& look);

/// Language and size of the program's text for one test.
struct Setting {
    Setting(indicators::Language language, int textSize);
    ~Setting();
};

/// What was found wrong, each once, with the first view that shows it.
class Findings {
public:
    void add(const std::string& view, const QWidget& widget, const std::string& what);
    void tell() const; ///< each is a failure of the test

private:
    std::map<std::string, std::string> m_all;
};

/// What can be seen of a view, but for the windows that it opened.
std::vector<QWidget*> visibleIn(QWidget& view);
QString wordsOf(const QWidget& control); ///< shown in a label, a button, a list or an empty field
bool showsItsIconAlone(const QAbstractButton& button);

} // namespace gui
