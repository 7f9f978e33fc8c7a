// The user guide cannot rot: what it names is in the window, what it shows and links to is there, in both languages.
#include "sentences_of_ts.hpp"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace {

const QString guide = QStringLiteral(LISIERE_SOURCE_DIR "/docs/guide/");
const QStringList languages{"fr", "en"};

QStringList pagesIn(const QString& language) {
    return QDir{guide + language}.entryList({"*.md"}, QDir::Files, QDir::Name);
}

QString textOf(const QString& language, const QString& page) {
    QFile file{guide + language + '/' + page};
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
    return QString::fromUtf8(file.readAll());
}

QStringList allOf(const QRegularExpression& wanted, const QString& text) {
    QStringList found;
    for (auto match = wanted.globalMatch(text); match.hasNext();)
        found << match.next().captured(1);
    return found;
}

/// As it is read: without the mark of its key, on one line. Narrow spaces are set when it is shown.
QString asShown(QString text) {
    static const QRegularExpression key{"&(.)"};
    return text.replace(key, "\\1").replace('\n', ' ').replace(QChar{0x202F}, ' ');
}

/// What can be read in the window. "See %1 more" is also read as "See 6 more"; what has no words of its own is not.
struct Names {
    QSet<QString> whole;
    QList<QRegularExpression> withValues;
    explicit Names(bool french) {
        for (const auto& sentence : i18n::read(i18n::projectTs()))
            for (const auto& text : french ? QStringList(sentence.translations.begin(), sentence.translations.end())
                                           : QStringList{sentence.source})
                add(asShown(text));
    }
    void add(const QString& name) {
        static const QRegularExpression value{"%L?[0-9n]"}, word{"\\p{L}{2,}"};
        whole.insert(name);
        if (!value.match(name).hasMatch() || !word.match(QString{name}.remove(value)).hasMatch())
            return;
        QStringList parts;
        for (const auto& part : name.split(value))
            parts << QRegularExpression::escape(part);
        withValues << QRegularExpression{QRegularExpression::anchoredPattern(parts.join(".+"))};
    }
    bool has(const QString& written) const {
        const auto name = asShown(written);
        return whole.contains(name) || std::ranges::any_of(withValues, [&](const QRegularExpression& pattern) {
                   return pattern.match(name).hasMatch();
               });
    }
};

const QRegularExpression picture{"!\\[[^\\]]*\\]\\(([^)]*)\\)"};
const QRegularExpression linkTo{"(?<!!)\\[[^\\]]+\\]\\(([^)]*)\\)"};

} // namespace

TEST(Guide, EveryControlItNamesIsInTheWindow) {
    static const QRegularExpression bold{"\\*\\*([^*]+)\\*\\*"};
    for (const auto& language : languages) {
        const Names names{language == "fr"};
        for (const auto& page : pagesIn(language))
            for (const auto& name : allOf(bold, textOf(language, page)))
                EXPECT_TRUE(names.has(name))
                    << language.toStdString() << '/' << page.toStdString() << ": " << name.toStdString();
    }
}

TEST(Guide, EveryPageIsInBothLanguagesAndNamedByTheContents) {
    const auto pages = pagesIn("fr");
    ASSERT_GT(pages.size(), 10);
    EXPECT_EQ(pages, pagesIn("en"));
    for (const auto& language : languages) {
        const auto named = allOf(linkTo, textOf(language, "index.md"));
        EXPECT_EQ(named.size(), pages.size() - 1) << "the contents name a page once";
        for (const auto& page : pages)
            EXPECT_TRUE(page == "index.md" || named.contains(page)) << page.toStdString();
    }
}

TEST(Guide, EveryPageIsShort) {
    constexpr int twoScreens = 4500; // letters
    for (const auto& language : languages)
        for (const auto& page : pagesIn(language)) {
            const auto text = textOf(language, page);
            EXPECT_TRUE(text.startsWith("# ")) << page.toStdString();
            EXPECT_LT(text.size(), twoScreens) << page.toStdString();
        }
}

TEST(Guide, NoLinkAndNoPictureIsDead) {
    QMap<QString, QStringList> pictures;
    for (const auto& language : languages)
        for (const auto& page : pagesIn(language)) {
            const auto text = textOf(language, page);
            pictures[language] += allOf(picture, text);
            for (const auto& target : allOf(linkTo, text) + allOf(picture, text))
                EXPECT_TRUE(QFileInfo{guide + language + '/' + target}.isFile())
                    << language.toStdString() << '/' << page.toStdString() << ": " << target.toStdString();
        }
    EXPECT_EQ(pictures["fr"], pictures["en"]);
    for (const auto& language : languages)
        EXPECT_EQ(QDir{guide + language}.entryList({"*.png"}).size(), pictures[language].size())
            << "a picture that no page shows: " << language.toStdString();
}

TEST(Guide, ItsPicturesAreSmall) {
    qint64 bytes = 0;
    for (const auto& language : languages)
        for (const auto& file : QDir{guide + language}.entryInfoList({"*.png"}))
            bytes += file.size();
    EXPECT_LT(bytes, 1'500'000);
}

// The rules of i18n_test.cpp that hold for running text.
TEST(Guide, ItsFrenchIsSetTheWayFrenchWants) {
    const QRegularExpression wrong{"[ \\x{00A0}][:;?!%»]|«[^\\x{202F}]|[^\\x{202F}]»|'|(?<!non )significatif"};
    for (const auto& page : pagesIn("fr"))
        for (const auto& line : textOf("fr", page).split('\n'))
            EXPECT_FALSE(wrong.match(line).hasMatch()) << page.toStdString() << ": " << line.toStdString();
}
