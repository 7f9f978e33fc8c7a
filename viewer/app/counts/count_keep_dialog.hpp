// Under which name counts are kept as indicators of the file.
#pragma once

#include "jobs.hpp"
#include "place_count_report.hpp"

#include <QDialog>

#include <filesystem>
#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace app {

/// Says in place why a name will not do; nothing is written here.
class CountKeepDialog : public QDialog {
    Q_OBJECT
public:
    CountKeepDialog(Jobs& jobs, std::filesystem::path file, std::shared_ptr<const layers::CountReport> report,
                    QWidget* parent = nullptr);

signals:
    void named(const QString& name, int year); ///< it is free

private:
    void addFields(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);
    void propose();
    void take();
    void refuse(const QString& why);

    Jobs& m_jobs;
    std::filesystem::path m_file;
    std::shared_ptr<const layers::CountReport> m_report;
    QLineEdit* m_name;
    QSpinBox* m_year;
    QLabel* m_why;
    QPushButton* m_keep;
};

} // namespace app
