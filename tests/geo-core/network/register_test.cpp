// The register in the file: records of every kind, their history, frozen T0, files of earlier versions.
#include "../observatory/fixture.hpp"
#include "network/field_text.hpp"

#include <gtest/gtest.h>

#include <random>

namespace {

using geo::NetworkRecord;
using geo::Observatory;
using geo::Transaction;

/// A record of the kind with something in every field.
NetworkRecord full(const geo::RecordKind& kind, int n) {
    NetworkRecord record{kind};
    for (const auto& field : kind.fields) {
        std::string text = std::string{field.id} + " " + std::to_string(n);
        switch (field.type) {
        case geo::FieldType::Choice:
            text = field.choices[static_cast<std::size_t>(n) % field.choices.size()].id;
            break;
        case geo::FieldType::Flag:
            text = "0";
            break;
        case geo::FieldType::Date:
            text = "2022-12-01";
            break;
        case geo::FieldType::Year:
            text = "2022";
            break;
        case geo::FieldType::SchoolYear:
            text = "2022-2023";
            break;
        case geo::FieldType::Whole:
            text = std::to_string(n);
            break;
        case geo::FieldType::Number:
            text = std::to_string(n) + ".5";
            break;
        case geo::FieldType::Amount:
            text = std::to_string(n) + "000.25";
            break;
        case geo::FieldType::Degrees:
            text = field.id == "lon" ? "3.5" : "43.5";
            break;
        case geo::FieldType::Department:
            text = "34";
            break;
        case geo::FieldType::Commune:
            text = "34172";
            break;
        case geo::FieldType::Epci:
            text = "243400017";
            break;
        case geo::FieldType::Communes:
            text = "34172;34032";
            break;
        case geo::FieldType::Neighbourhoods:
            text = "QP034005";
            break;
        default:
            break;
        }
        record.set(field.id, text);
    }
    return record;
}

class Register : public ::testing::Test {
protected:
    support::TemporaryFolder m_dir;
    Observatory m_o = fixture::created(m_dir.path() / "o.sqlite");

    std::int64_t add(const NetworkRecord& record) {
        auto t = m_o.begin();
        const auto key = m_o.network().add(t, record);
        t.commit();
        return key;
    }
};

TEST_F(Register, KeepsEveryFieldOfEveryKind) {
    for (const auto& kind : geo::recordKinds()) {
        auto record = full(kind, 7);
        record.key = add(record);
        ASSERT_NE(record.key, 0) << kind.id;
        EXPECT_EQ(m_o.network().record(kind, record.key), record) << kind.id;
        EXPECT_EQ(m_o.network().count(kind), 1) << kind.id;
        NetworkRecord bare{kind};
        for (const auto& field : kind.fields)
            if (field.required)
                bare.set(field.id, record.at(field.id) + (field.type == geo::FieldType::Text ? " bis" : ""));
        bare.key = add(bare);
        if (bare.key != 0) {
            EXPECT_EQ(m_o.network().record(kind, bare.key), bare) << kind.id << ": what is not given stays so";
        }
    }
}

TEST_F(Register, DoesNotTakeTheSameRecordTwice) {
    for (const auto& kind : geo::recordKinds()) {
        const auto record = full(kind, 3);
        ASSERT_NE(add(record), 0) << kind.id;
        EXPECT_EQ(add(record), 0) << kind.id;
    }
}

TEST_F(Register, AContractHasAGenerationOfEach) {
    auto first = full(geo::recordKind("contracts"), 1), second = first;
    first.set("generation", "2015");
    second.set("generation", "2024");
    EXPECT_NE(add(first), 0);
    EXPECT_NE(add(second), 0);
    EXPECT_EQ(m_o.network().contracts().size(), 2U);
}

TEST_F(Register, APointMovesOnlyWhereItsDegreesChange) {
    auto site = full(geo::recordKind("sites"), 1);
    site.key = add(site);
    fixture::asAnotherProgram(m_o.file(), "SELECT 1"); // the file is not held
    const auto before = m_o.network().sitePoints().points.at(0);
    auto t = m_o.begin();
    site.set("note", "autre");
    m_o.network().update(t, site);
    EXPECT_EQ(m_o.network().sitePoints().points.at(0), before);
    site.set("lon", "3.6");
    m_o.network().update(t, site);
    EXPECT_GT(m_o.network().sitePoints().points.at(0).x, before.x + 5000);
    site.set("lon", "");
    site.set("lat", "");
    m_o.network().update(t, site);
    EXPECT_EQ(m_o.network().sitePoints().size(), 0U);
    t.commit();
}

TEST_F(Register, AFrozenT0StaysAsItIsUntilItIsUnfrozen) {
    auto t0 = full(geo::recordKind("statements"), 1);
    t0.set("status", "t0");
    t0.set("frozen", "1");
    t0.key = add(t0);
    const auto change = [&](const NetworkRecord& record) {
        return fixture::thrownBy([&] {
            auto t = m_o.begin();
            m_o.network().update(t, record);
            t.commit();
        });
    };
    auto changed = t0;
    changed.set("value", "99");
    EXPECT_EQ(change(changed).code, geo::Error::Code::Usage);
    EXPECT_EQ(m_o.network().record(*t0.kind, t0.key), t0);
    EXPECT_EQ(fixture::thrownBy([&] {
                  auto t = m_o.begin();
                  m_o.network().remove(t, "statements", t0.key);
              }).code,
              geo::Error::Code::Usage);
    auto thawed = t0;
    thawed.set("frozen", "0");
    EXPECT_EQ(change(thawed).code, std::nullopt);
    changed.set("frozen", "0");
    EXPECT_EQ(change(changed).code, std::nullopt);
    EXPECT_EQ(m_o.network().record(*t0.kind, t0.key)->at("value"), "99");
}

TEST_F(Register, UpdatingWhatIsGoneOrAnotherIsSaysSo) {
    auto one = full(geo::recordKind("adherents"), 1), two = full(geo::recordKind("adherents"), 2);
    one.key = add(one);
    two.key = add(two);
    auto t = m_o.begin();
    two.set("id", one.at("id"));
    EXPECT_EQ(fixture::thrownBy([&] { m_o.network().update(t, two); }).code, geo::Error::Code::Usage);
    m_o.network().remove(t, "adherents", one.key);
    EXPECT_EQ(fixture::thrownBy([&] { m_o.network().update(t, one); }).code, geo::Error::Code::Usage);
}

/// One random user action on the register.
class RandomEdits {
public:
    RandomEdits(Observatory& o, unsigned seed) : m_o{o}, m_random{seed} {}

    std::int64_t edit() {
        const auto& kinds = geo::recordKinds();
        const auto& kind = kinds[m_random() % kinds.size()];
        const auto there = m_o.network().records(kind);
        const auto what = there.empty() ? 0 : m_random() % 3;
        return m_o.history().record("edit", "", [&](Transaction& t) {
            if (what == 0)
                m_o.network().add(t, full(kind, static_cast<int>(m_random() % 40)));
            else if (what == 1)
                change(t, there[m_random() % there.size()]);
            else
                m_o.network().remove(t, kind.id, there[m_random() % there.size()].key);
        });
    }

private:
    void change(Transaction& t, NetworkRecord record) {
        const auto other = full(*record.kind, static_cast<int>(m_random() % 40));
        for (std::size_t f = 0; f < record.values.size(); ++f)
            if (m_random() % 4 == 0 &&
                std::ranges::find(record.kind->identity, record.kind->fields[f].id) == record.kind->identity.end())
                record.values[f] = m_random() % 5 == 0 && !record.kind->fields[f].required ? "" : other.values[f];
        m_o.network().update(t, record);
    }
    Observatory& m_o;
    std::mt19937 m_random;
};

TEST_F(Register, UndoingAllOfTwoHundredRandomSequencesGivesBackTheSameContent) {
    for (unsigned sequence = 0; sequence < 200; ++sequence) {
        const auto before = m_o.digest();
        RandomEdits edits{m_o, sequence};
        std::vector<std::int64_t> entries;
        for (int i = 0; i < 6; ++i)
            if (const auto id = edits.edit())
                entries.push_back(id);
        const auto after = m_o.digest();
        for (auto id = entries.rbegin(); id != entries.rend(); ++id)
            m_o.history().undo(*id);
        ASSERT_EQ(m_o.digest(), before) << "sequence " << sequence;
        if (sequence % 20 != 0)
            continue;
        for (const auto id : entries)
            m_o.history().redo(id);
        ASSERT_EQ(m_o.digest(), after) << "sequence " << sequence;
    }
}

TEST_F(Register, AFileOfVersionFiveKeepsItsRecordsAndGetsTheRest) {
    const auto file = m_dir.path() / "five.sqlite";
    {
        auto o = fixture::created(file);
        fixture::addAdherent(o, "ADH01");
    }
    // As version 5 left it: five kinds with fewer columns, a contract known by its SIREN alone, tables nothing wrote
    // to.
    fixture::asAnotherProgram(file, R"(
        PRAGMA writable_schema=OFF;
        DROP TABLE contract; DROP TABLE action; DROP TABLE statement; DROP TABLE note; DROP TABLE activity_figure;
        CREATE TABLE contract (key INTEGER PRIMARY KEY, epci TEXT NOT NULL UNIQUE, name TEXT NOT NULL, department TEXT,
            inhabitants INTEGER, covered_by TEXT, note TEXT, source TEXT);
        INSERT INTO contract VALUES (5, '243400017', 'Montpellier', '34', 50000, 'ADH01', NULL, 'ANCT');
        CREATE TABLE action (key INTEGER PRIMARY KEY, title TEXT NOT NULL, amount REAL);
        CREATE TABLE statement (key INTEGER PRIMARY KEY, indicator TEXT NOT NULL, state TEXT NOT NULL);
        CREATE TABLE note (key INTEGER PRIMARY KEY, subject TEXT NOT NULL, body TEXT NOT NULL);
        INSERT INTO note VALUES (1, 'site', 'écrit ailleurs');
        PRAGMA user_version=5;)");
    auto o = Observatory::open(file, Observatory::Mode::Write);
    ASSERT_EQ(o.network().contracts().size(), 1U);
    EXPECT_EQ(o.network().contracts()[0].generation, "2015");
    EXPECT_EQ(o.network().contracts()[0].inhabitants, 50000);
    EXPECT_EQ(o.network().adherents().size(), 1U);
    auto t = o.begin();
    for (const auto& kind : geo::recordKinds())
        if (kind.id != "adherents") {
            EXPECT_NE(o.network().add(t, full(kind, 9)), 0) << kind.id;
        }
    t.commit();
}

TEST_F(Register, TenThousandRecordsAreAddedAndFoundByTheirIdentity) {
    const auto& kind = geo::recordKind("actions");
    auto t = m_o.begin();
    for (int i = 0; i < 10'000; ++i) {
        auto record = full(kind, i);
        ASSERT_NE(m_o.network().add(t, record), 0);
    }
    t.commit();
    EXPECT_TRUE(m_o.network().same(full(kind, 4321)));
    EXPECT_FALSE(m_o.network().same(full(kind, 10'001)));
}

} // namespace
