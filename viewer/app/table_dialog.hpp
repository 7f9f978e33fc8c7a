// "Tableau comparatif": neighbourhoods side by side with what they are compared with, as a file for a spreadsheet.
#pragma once

#include "file_dialogs.hpp"
#include "jobs.hpp"
#include "table_work.hpp"

#include <QDialog>

#include <map>
#include <optional>
#include <set>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace app {

class Segmented;
class Workspace;

class TableDialog : public QDialog {
    Q_OBJECT
public:
    TableDialog(Workspace& workspace, Jobs& jobs, FileDialogs& files, QWidget* parent = nullptr);
    TableChoice choice() const; ///< as chosen so far
    bool busy() const { return m_making.has_value(); }

signals:
    void made(const QString& file);

protected:
    void reject() override;

private:
    enum class Of { Territory, Contract, Chosen };
    QWidget* makeSubjects();
    QWidget* makeFigures();
    QWidget* makeForm();
    QWidget* makeButtons();
    Of of() const;
    void fillNeighbourhoods();
    void fillFigures();
    void showChoice(); ///< what can be made of it, or why nothing can
    void make();
    void start(const QString& file);
    void tell(const QString& text, bool failure = false);

    Workspace& m_workspace;
    Jobs& m_jobs;
    FileDialogs& m_files;
    Segmented* m_of = nullptr;
    QComboBox* m_contract = nullptr;
    QListWidget *m_places = nullptr, *m_figures = nullptr;
    QLineEdit* m_filter = nullptr;
    QLabel *m_placeCount = nullptr, *m_figureCount = nullptr, *m_message = nullptr;
    QWidget* m_placesBox = nullptr;
    std::map<indicators::ReferenceKind, QCheckBox*> m_references;
    QCheckBox* m_ring = nullptr;
    QProgressBar* m_progress = nullptr;
    QPushButton* m_make = nullptr;
    std::optional<QFuture<void>> m_making;
};

} // namespace app
