// "Faire un atlas": one page or sheet per neighbourhood, commune, contract or site.
#pragma once

#include "atlas.hpp"
#include "file_dialogs.hpp"
#include "jobs.hpp"

#include <QDialog>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace app {

class Segmented;
class Workspace;

class AtlasDialog : public QDialog {
    Q_OBJECT
public:
    AtlasDialog(Workspace& workspace, Jobs& jobs, FileDialogs& files, const layers::PageDocument& page,
                QWidget* parent = nullptr);
    layers::AtlasRequest request() const; ///< as chosen so far
    bool busy() const { return m_making.has_value(); }

signals:
    void made(const QString& where);

protected:
    void reject() override;

private:
    struct Choice {
        layers::AtlasEntry entry;
        QString label;
        bool taken = true;
    };
    QWidget* makeSubjects();
    QWidget* makeForm();
    void addField(QVBoxLayout& column, const QString& label, QWidget* control, const char* name);
    void fillSubjects();
    void fillTemplates();
    void filter();
    void takeAll(bool taken);
    void showCount();
    void showNames();
    std::vector<layers::AtlasEntry> taken() const;
    std::vector<Choice> choicesFor(layers::AtlasPer per) const;
    QString extension() const;
    void make();
    void start(const QString& path);
    void tell(const QString& text, bool failure = false);

    Workspace& m_workspace;
    Jobs& m_jobs;
    FileDialogs& m_files;
    layers::PageDocument m_page;
    std::vector<Choice> m_choices;
    Segmented *m_per = nullptr, *m_many = nullptr, *m_format = nullptr;
    QComboBox *m_template = nullptr, *m_type = nullptr;
    QLineEdit *m_filter = nullptr, *m_pattern = nullptr;
    QListWidget* m_list = nullptr;
    QLabel *m_count = nullptr, *m_example = nullptr, *m_message = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_make = nullptr;
    QWidget* m_namesField = nullptr;
    std::optional<QFuture<void>> m_making;
};

} // namespace app
