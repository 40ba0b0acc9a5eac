package dev.gouji.recognise.prose;

import dev.gouji.form.ProseWords.Role;
import dev.gouji.recognise.prose.Lexicon.Entry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words around a number, when all of them are understood.
 *
 * @param words those that mean something, in order
 * @param subjects what the words count, in the lexicon's order
 * @param joined whether two subjects are joined
 * @param application whether applications are spoken of
 * @param share what a share is a share of; null when none is spoken of
 */
record Clause(List<String> words, List<Entry> subjects, boolean joined, boolean application, String share) {

    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}年(?:度)?");

    /** The clause of a text; null when a word in it is not understood. */
    static Clause of(String text, Lexicon lexicon, Organ organ) {
        List<String> words = words(text, lexicon, organ);
        if (words == null) {
            return null;
        }
        List<Entry> subjects = new ArrayList<>();
        Set<String> explained = new LinkedHashSet<>();
        for (Entry entry : lexicon.entries()) {
            if (entry.words().stream().allMatch(set -> words.stream().anyMatch(set::contains))) {
                subjects.add(entry);
                entry.words().forEach(explained::addAll);
            }
        }
        boolean joined = false;
        boolean application = false;
        String share = null;
        for (String word : words) {
            String of = lexicon.share(word);
            share = of == null ? share : of;
            joined |= lexicon.isJoiner(word);
            application |= lexicon.isApplication(word);
            if (of == null
                    && !lexicon.isJoiner(word)
                    && !lexicon.isApplication(word)
                    && !explained.contains(word)
                    && !lexicon.isFiller(word)) {
                return null;
            }
        }
        return new Clause(words, subjects, joined, application, share);
    }

    /** Whether nothing in it says what is counted. */
    boolean saysNothing() {
        return subjects.isEmpty() && !application && share == null;
    }

    /** The subjects of these roles. */
    List<Entry> subjects(Role... roles) {
        return subjects.stream()
                .filter(entry -> List.of(roles).contains(entry.role()))
                .toList();
    }

    private static List<String> words(String text, Lexicon lexicon, Organ organ) {
        List<String> words = new ArrayList<>();
        int at = 0;
        Matcher year = YEAR.matcher(text);
        while (at < text.length()) {
            year.region(at, text.length());
            String word = lexicon.wordAt(text, at);
            int name = organ.lengthAt(text, at);
            if (year.lookingAt()) {
                at = year.end();
            } else if (name > (word == null ? 0 : word.length())) {
                at += name;
            } else if (word == null) {
                return null;
            } else {
                // words of scope are weighed for the whole sentence
                if (!lexicon.isArea(word) && !lexicon.isOwn(word)) {
                    words.add(word);
                }
                at += word.length();
            }
        }
        // what begins or ends with a joiner is joined to something outside
        while (!words.isEmpty() && lexicon.isJoiner(words.get(0))) {
            words.remove(0);
        }
        return words;
    }
}
