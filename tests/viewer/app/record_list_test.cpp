#include "network/record_list_model.hpp"

#include "text.hpp"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>


namespace {

const geo::RecordKind& adherents() { return geo::recordKind("adherents"); }

geo::NetworkRecord adherent(std::int64_t key, const std::string& name, const std::string& type,
                            const std::string& department = "34", const std::string& joined = {}) {
    geo::NetworkRecord record{adherents()};
    record.key = key;
    record.set("id", "ADH" + std::to_string(key));
    record.set("name", name);
    record.set("type", type);
    record.set("department", department);
    record.set("joined", joined);
    return record;
}

/// "head" or title of each row.
QStringList rows(const app::RecordListModel& model) {
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto index = model.index(row);
        const bool head = index.data(app::RecordListModel::IsHeadRole).toBool();
        all << (head ? QStringLiteral("[%1]").arg(index.data(app::RecordListModel::CountRole).toInt())
                     : index.data().toString());
    }
    return all;
}

struct Model {
    app::RecordListModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    explicit Model(std::vector<geo::NetworkRecord> records) {
        model.setList(std::make_shared<app::RecordList>(app::recordList(adherents(), std::move(records))));
    }
    QStringList typed(const char* words) {
        auto filter = model.filter();
        filter.typed = QString::fromUtf8(words);
        model.setFilter(filter);
        return rows(model);
    }
};

} // namespace

TEST(RecordList, GroupsStandAsTheFieldDeclaresThemAndNamesAsTheLanguageSorts) {
    const Model m{{adherent(1, "Ville de Vauvert", "ville"), adherent(2, "Zone", "ca"), adherent(3, "Étang", "ca"),
                   adherent(4, "Alès", "ca"), adherent(5, "Montpellier", "metropole"), adherent(6, "eau", "ca")}};
    EXPECT_EQ(rows(m.model),
              (QStringList{"[1]", "Montpellier", "[4]", "Alès", "eau", "Étang", "Zone", "[1]", "Ville de Vauvert"}));
}

TEST(RecordList, KnowsWhatStandsInTheMiddleOfItsTown) {
    auto exact = adherent(1, "Pacim", "association"), town = adherent(2, "Alès", "ville");
    for (auto* record : {&exact, &town}) {
        record->set("lon", "4.08");
        record->set("lat", "44.12");
    }
    town.set("precision", "approximate town-centre");
    for (const auto& one : app::recordList(adherents(), {exact, town, adherent(3, "Nowhere", "gip")}).records)
        EXPECT_EQ(one.townOnly, one.key == 2) << one.key;
}

TEST(RecordList, HeadsOfGroupsCannotBeChosen) {
    const Model m{{adherent(1, "Alès", "ca")}};
    EXPECT_FALSE(m.model.flags(m.model.index(0)).testFlag(Qt::ItemIsEnabled));
    EXPECT_TRUE(m.model.flags(m.model.index(1)).testFlag(Qt::ItemIsSelectable));
    EXPECT_EQ(m.model.record(0), nullptr);
    EXPECT_EQ(m.model.rowOf(1), 1);
    EXPECT_EQ(m.model.rowOf(2), -1);
}

TEST(RecordList, IsSearchedWithoutAccentsByEveryWord) {
    Model m{{adherent(1, "Alès Agglomération", "ca", "30"), adherent(2, "Nîmes Métropole", "ca", "30"),
             adherent(3, "Ville de Limoux", "ville", "11")}};
    EXPECT_EQ(m.typed("ALES"), (QStringList{"[1]", "Alès Agglomération"}));
    EXPECT_EQ(m.typed("metro nimes"), (QStringList{"[1]", "Nîmes Métropole"}));
    EXPECT_EQ(m.typed("limoux 30"), QStringList{});
    EXPECT_EQ(m.typed("").size(), 5);
}

TEST(RecordList, AYearLeavesOutOnlyThoseThatSayTheyAreOfOthers) {
    Model m{{adherent(1, "A", "ca", "34", "2022"), adherent(2, "B", "ca", "34", "2023"), adherent(3, "C", "ca")}};
    app::RecordFilter filter;
    filter.year = 2022;
    m.model.setFilter(filter);
    EXPECT_EQ(rows(m.model), (QStringList{"[2]", "A", "C"}));
    EXPECT_TRUE(m.model.index(1).data(app::RecordListModel::BadgeRole).toString().contains("2022"));
    EXPECT_TRUE(m.model.index(2).data(app::RecordListModel::BadgeRole).toString().isEmpty());
}

TEST(RecordList, OnlyWhatLacksItsPlaceCanBeAskedFor) {
    auto placed = adherent(1, "A", "ca");
    placed.set("lon", "3.87");
    placed.set("lat", "43.61");
    Model m{{placed, adherent(2, "B", "ca")}};
    app::RecordFilter filter;
    filter.withoutPlace = true;
    m.model.setFilter(filter);
    EXPECT_EQ(rows(m.model), (QStringList{"[1]", "B"}));
}

TEST(RecordList, ATitleThatRefersToAnotherRecordReadsAsItsTitle) {
    const auto& kind = geo::recordKind("participations");
    geo::NetworkRecord event{geo::recordKind("events")}, one{kind};
    event.set("id", "EV04");
    event.set("title", "Observation");
    one.key = 7;
    one.set("event", "EV04");
    one.set("year", "2014");
    app::RecordListModel model;
    model.setList(std::make_shared<app::RecordList>(app::recordList(kind, {one}, {event})));
    EXPECT_EQ(model.index(1).data().toString(), "Observation");
    app::RecordFilter filter;
    filter.typed = "observ";
    model.setFilter(filter);
    EXPECT_EQ(model.shownCount(), 1u);
}

TEST(RecordList, AFigurePrintedUnderAnotherYearStandsUnderThatOfItsReportToo) {
    const auto& kind = geo::recordKind("figures");
    const auto figure = [&](std::int64_t key, const char* item, const char* year, const char* source) {
        geo::NetworkRecord record{kind};
        record.key = key;
        record.set("section", "participants");
        record.set("item", item);
        record.set("value", "403");
        record.set("unit", "présences");
        record.set("year", year);
        record.set("source", source);
        return record;
    };
    app::RecordListModel model;
    model.setList(std::make_shared<app::RecordList>(
        app::recordList(kind, {figure(1, "misprinted", "2021", "Rapport d'activité 2022"),
                               figure(2, "older", "2013-2015", "Actions réalisées 2015-2016"),
                               figure(3, "without a year", "", "Rapport d'activité 2022")})));
    app::RecordFilter filter;
    filter.year = 2022;
    model.setFilter(filter);
    EXPECT_EQ(rows(model), (QStringList{"[2]", "misprinted", "without a year"}));
    EXPECT_TRUE(model.index(1).data(app::RecordListModel::BadgeRole).toString().contains("2021"));
    EXPECT_TRUE(model.index(2).data(app::RecordListModel::BadgeRole).toString().isEmpty());
    EXPECT_EQ(model.index(1).data(app::RecordListModel::UnderRole).toString(), QStringLiteral("403 présences · 2021"));
    filter.year = 2014;
    model.setFilter(filter);
    EXPECT_EQ(rows(model), (QStringList{"[1]", "older"}));
}

TEST(RecordList, EventsStandByDateAndCountApartWhereTheyHaveNone) {
    const auto& kind = geo::recordKind("events");
    const auto event = [&](std::int64_t key, const char* title, const char* date, bool placed) {
        geo::NetworkRecord record{kind};
        record.key = key;
        record.set("title", title);
        record.set("kind", "comité de pilotage");
        record.set("start_date", date);
        record.set("town", "Béziers");
        if (placed) {
            record.set("lon", "3.2");
            record.set("lat", "43.3");
        }
        return record;
    };
    app::RecordListModel model;
    model.setList(std::make_shared<app::RecordList>(
        app::recordList(kind, {event(1, "A", "2022-12-15", true), event(2, "B", "2022-12-01", false),
                               event(3, "C", "", true), event(4, "D", "2021-05", true)})));
    app::RecordFilter filter;
    filter.year = 2022;
    model.setFilter(filter);
    EXPECT_EQ(rows(model), (QStringList{"[3]", "B", "A", "C"}));
    EXPECT_EQ(model.index(1).data(app::RecordListModel::UnderRole).toString(),
              QStringLiteral("1 December 2022 · Béziers"));
    EXPECT_EQ(model.datedCount(), 2U);
    EXPECT_EQ(model.placedCount(), 1U) << "the map of a year leaves out what has no date";
    model.setFilter({});
    EXPECT_EQ(model.datedCount(), 4U);
    EXPECT_EQ(model.placedCount(), 3U);
}

TEST(RecordList, ContractsSayWhetherTheyAreCovered) {
    const auto& kind = geo::recordKind("contracts");
    geo::NetworkRecord covered{kind}, other{kind};
    covered.key = 1;
    covered.set("name", "A");
    covered.set("covered_by", "ADH01");
    other.key = 2;
    other.set("name", "B");
    app::RecordListModel model;
    model.setList(std::make_shared<app::RecordList>(app::recordList(kind, {covered, other})));
    EXPECT_EQ(model.index(1).data(app::RecordListModel::DetailRole).toString(), "covered");
    EXPECT_EQ(model.index(2).data(app::RecordListModel::DetailRole).toString(), "not covered");
}

TEST(RecordList, AHundredThousandAreSearched) {
    std::vector<geo::NetworkRecord> records;
    for (int i = 0; i < 100'000; ++i)
        records.push_back(adherent(i + 1, "Association numéro " + std::to_string(i), i % 3 ? "ville" : "association",
                                   i % 2 ? "34" : "30"));
    Model m{std::move(records)};
    app::RecordFilter filter;
    for (const auto* words : {"a", "as", "asso", "numero 4242", "nothing like it"}) {
        filter.typed = QString::fromUtf8(words);
        EXPECT_EQ(app::shownOf(*m.model.list(), filter).empty(), filter.typed == "nothing like it");
    }
}
