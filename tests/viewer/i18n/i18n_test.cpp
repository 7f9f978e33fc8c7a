// The French of the program: complete, with every value in its place, set the way French typography wants.
#include "sentences_of_ts.hpp"
#include "support.hpp"

#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>
#include <cstdlib>

using i18n::projectTs;
using i18n::read;

namespace {

/// "%1", "%2", "%n" of a text, sorted.
QStringList placeholders(const QString& text) {
    static const QRegularExpression place{QStringLiteral("%L?(?:\\d|n)")};
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

TEST(French, HoldsEverySentenceOfTheSources) {
    const support::TemporaryFolder folder;
    const auto fresh = (folder / "fresh.ts").string();
    ASSERT_EQ(
        std::system(("'" LISIERE_SOURCE_DIR "/scripts/update_translations.sh' '" + fresh + "' 2>/dev/null").c_str()),
        0);
    const auto known = read(projectTs());
    for (const auto& wanted : read(QString::fromStdString(fresh)))
        EXPECT_TRUE(
            std::any_of(known.begin(), known.end(),
                        [&](const auto& k) { return k.context == wanted.context && k.source == wanted.source; }))
            << "run scripts/update_translations.sh: " << wanted.source.toStdString();
}

TEST(French, HasNoSentenceLeftToTranslate) {
    const auto all = read(projectTs());
    ASSERT_GT(all.size(), 50u);
    for (const auto& sentence : all) {
        EXPECT_NE(sentence.type, u"unfinished") << sentence.source.toStdString();
        for (const auto& translation : sentence.translations)
            EXPECT_FALSE(translation.isEmpty()) << sentence.source.toStdString();
    }
}

TEST(French, KeepsEveryValueOfASentence) {
    for (const auto& sentence : read(projectTs()))
        for (const auto& translation : sentence.translations)
            EXPECT_EQ(placeholders(translation).join(u' '), placeholders(sentence.source).join(u' '))
                << sentence.source.toStdString();
}

// visual.md §4 and §9: U+202F before the tall signs, ’ for the apostrophe, no exclamation mark, calm words.
TEST(French, IsSetTheWayFrenchWants) {
    const QRegularExpression plainSpace{QStringLiteral("[ \\x{00A0}][:;?!%€»](?![\\dn])|«[^\\x{202F}]|[^\\x{202F}]»")};
    const QRegularExpression glued{QStringLiteral("[\\p{L}\\p{N})][;?!»](?![\\w/])"),
                                   QRegularExpression::UseUnicodePropertiesOption};
    const QRegularExpression unwanted{QStringLiteral("(?i)significatif|erreur inconnue|dégradé|'"),
                                      QRegularExpression::UseUnicodePropertiesOption};
    for (const auto& sentence : read(projectTs()))
        for (const auto& text : sentence.translations) {
            EXPECT_FALSE(plainSpace.match(text).hasMatch()) << text.toStdString();
            EXPECT_FALSE(glued.match(text).hasMatch()) << text.toStdString();
            EXPECT_FALSE(text.contains(u'!')) << text.toStdString();
            const bool stateItself = text.contains(QStringLiteral("non significatif")); // the official word for "ns"
            EXPECT_TRUE(stateItself || !unwanted.match(text).hasMatch()) << text.toStdString();
        }
}

TEST(French, IsCompiledIntoThePrograms) {
    QTranslator french;
    ASSERT_TRUE(french.load(QStringLiteral("lisiere_fr"), QStringLiteral(":/i18n")));
    EXPECT_EQ(french.translate("Message", "Written: %1"), QStringLiteral("Enregistré\u202F: %1"));
}
