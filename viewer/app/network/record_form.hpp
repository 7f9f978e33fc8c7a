// The fields of one kind of record, as its declaration lists them.
#pragma once

#include "field_editor.hpp"

#include <QWidget>

#include <optional>
#include <vector>

namespace app {

class RecordForm : public QWidget {
    Q_OBJECT
public:
    /// @param context outlives the form.
    RecordForm(const geo::RecordKind& kind, const FormContext& context, QWidget* parent = nullptr);

    void setRecord(const geo::NetworkRecord& record);
    /// What was typed as a record. None where something stands in the way: it is said beside each field, and the first
    /// such field has the focus.
    std::optional<geo::NetworkRecord> record();
    bool changed() const; ///< is anything typed that the record set does not have?
    FieldEditor* editor(std::string_view field) const;
    void setReadOnly(bool readOnly);

signals:
    void edited();

private:
    void fillSubjects();
    const geo::RecordKind& m_kind;
    const FormContext& m_context;
    geo::NetworkRecord m_record;
    std::vector<FieldEditor*> m_editors; ///< one per field
    std::vector<QString> m_before;       ///< as set
};

} // namespace app
