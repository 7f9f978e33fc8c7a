#include "network/record_form.hpp"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <gtest/gtest.h>

namespace {

struct Form {
    explicit Form(const char* kind, app::FormContext given = {})
        : context{std::move(given)}, form{geo::recordKind(kind), context} {
        form.setRecord(geo::NetworkRecord{geo::recordKind(kind)});
    }
    app::FormContext context;
    app::RecordForm form;
    void type(const char* field, const QString& text) {
        auto* control = form.editor(field)->control();
        if (auto* line = qobject_cast<QLineEdit*>(control))
            line->setText(text);
        else if (auto* area = qobject_cast<QPlainTextEdit*>(control))
            area->setPlainText(text);
        else if (auto* combo = qobject_cast<QComboBox*>(control)) {
            const int row = combo->findData(text);
            row >= 0 ? combo->setCurrentIndex(row) : combo->setEditText(text);
        }
    }
    QString problem(const char* field) { return form.editor(field)->problem(); }
};

} // namespace

TEST(RecordForm, HasAFieldForEachOfTheKind) {
    for (const auto& kind : geo::recordKinds()) {
        const app::FormContext context;
        const app::RecordForm form{kind, context};
        for (const auto& field : kind.fields) {
            ASSERT_NE(form.editor(field.id), nullptr) << kind.id << '.' << field.id;
            EXPECT_FALSE(form.editor(field.id)->control()->accessibleName().isEmpty()) << field.id;
        }
    }
}

TEST(RecordForm, WhatIsTypedBecomesTheCanonicalTextOfTheRegister) {
    Form f{"adherents"};
    f.type("id", "ADH17");
    f.type("name", "Ville de Béziers");
    f.type("type", "ville");
    f.type("commune", "34032");
    f.type("department", "34");
    f.type("lon", "3,215");
    f.type("lat", "43° 20′ 38″ N");
    const auto record = f.form.record();
    ASSERT_TRUE(record);
    EXPECT_EQ(record->at("type"), "ville");
    EXPECT_EQ(record->at("lon"), "3.215");
    EXPECT_NEAR(*record->number("lat"), 43.3439, 1e-3);
}

TEST(RecordForm, AProblemIsSaidBesideItsFieldAndWhatWasTypedStays) {
    Form f{"events"};
    f.type("id", "EV99");
    f.type("title", "Rencontre");
    f.type("start_date", "31/02/2022");
    EXPECT_FALSE(f.form.record());
    EXPECT_FALSE(f.problem("start_date").isEmpty());
    EXPECT_EQ(f.form.editor("start_date")->typed(), "31/02/2022");
    EXPECT_EQ(f.form.editor("title")->typed(), "Rencontre");
    EXPECT_TRUE(f.problem("title").isEmpty());
    f.type("start_date", "28/02/2022");
    const auto record = f.form.record();
    ASSERT_TRUE(record);
    EXPECT_EQ(record->at("start_date"), "2022-02-28");
    EXPECT_TRUE(f.problem("start_date").isEmpty());
}

TEST(RecordForm, WhatTheRecordAsAWholeLacksIsSaidAtTheFieldToGoTo) {
    Form f{"adherents"};
    f.type("id", "ADH17");
    f.type("type", "ville");
    f.type("lon", "43,34");
    f.type("lat", "3,21");
    EXPECT_FALSE(f.form.record());
    EXPECT_FALSE(f.problem("name").isEmpty());                                      // required
    EXPECT_TRUE(f.problem("lon").contains("43")) << f.problem("lon").toStdString(); // swapped
}

TEST(RecordForm, AStatementWithoutAFigureMustSayWhyThereIsNone) {
    Form f{"statements"};
    f.type("subject_kind", "site");
    f.type("subject", "CV01");
    f.type("measure", "Réussite au brevet");
    f.type("status", "t0");
    EXPECT_FALSE(f.form.record());
    EXPECT_FALSE(f.problem("state").isEmpty());
    f.type("state", "suppressed");
    const auto record = f.form.record();
    ASSERT_TRUE(record);
    EXPECT_EQ(record->at("value"), "");
}

TEST(RecordForm, AReferenceIsChosenAmongTheRecordsByName) {
    app::FormContext context;
    context.records["adherents"] = {{"ADH01", "Montpellier"}, {"ADH10", "Béziers"}};
    Form f{"contracts", context};
    auto* combo = qobject_cast<QComboBox*>(f.form.editor("covered_by")->control());
    ASSERT_NE(combo, nullptr);
    combo->setCurrentIndex(combo->findData("ADH10"));
    EXPECT_TRUE(combo->currentText().contains("Béziers"));
    EXPECT_EQ(f.form.editor("covered_by")->canonical(), "ADH10");
}

TEST(RecordForm, TheSubjectOfANoteIsChosenAmongRecordsOfItsKind) {
    app::FormContext context;
    context.records["sites"] = {{"CV01", "Agde"}};
    context.records["councils"] = {{"CC01", "Alès"}};
    Form f{"notes", context};
    f.type("subject_kind", "council");
    EXPECT_GE(qobject_cast<QComboBox*>(f.form.editor("subject")->control())->findData("CC01"), 0);
    f.type("subject_kind", "site");
    EXPECT_GE(qobject_cast<QComboBox*>(f.form.editor("subject")->control())->findData("CV01"), 0);
}

TEST(RecordForm, NamesOfPersonsAreTakenOutInSight) {
    Form f{"adherents"};
    f.type("representative_role", "maire, Mme Jeanne Martin, j.martin@ville.fr");
    const auto value = f.form.editor("representative_role")->canonical();
    ASSERT_TRUE(value);
    EXPECT_EQ(value->find("martin@"), std::string::npos);
    EXPECT_EQ(f.form.editor("representative_role")->typed().toStdString(), *value);
}

TEST(RecordForm, AFileThatIsOnlyReadHasAFormThatIsOnlyRead) {
    Form f{"adherents"};
    f.form.setReadOnly(true);
    EXPECT_TRUE(qobject_cast<QLineEdit*>(f.form.editor("name")->control())->isReadOnly());
    EXPECT_FALSE(f.form.editor("type")->control()->isEnabled());
}
