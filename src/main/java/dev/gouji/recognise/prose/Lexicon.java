package dev.gouji.recognise.prose;

import dev.gouji.form.FormColumn;
import dev.gouji.form.FormRow;
import dev.gouji.form.FormTable;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.form.ProseWords;
import dev.gouji.form.ProseWords.Role;
import dev.gouji.form.ProseWords.Subject;
import dev.gouji.recognise.expected.FoldedWording;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words by which a narrative speaks of one form's figures, from {@link Forms#proseWords} and the form's labels. */
final class Lexicon {

    /** Table 三 and table 四: what a subject without a table speaks of. */
    private static final String REQUESTS = "requests";

    private static final String REVIEW = "review_litigation";
    private static final String INDICATORS = "indicators";
    private static final String TOTAL = "total";

    /** Shorter labels are words of the language as well. */
    private static final int SHORTEST_LABEL = 4;

    /**
     * A subject of this form.
     *
     * @param words a word of every set is needed
     * @param role how it goes together with others
     * @param application whether it needs applications beside it
     * @param readings of rows and figures: sums of keys; empty for columns
     * @param columns of applicants and disposals
     */
    record Entry(
            List<Set<String>> words,
            Role role,
            boolean application,
            List<List<FigureKey>> readings,
            List<String> columns) {}

    private final FormVariant form;
    private final ProseWords source = Forms.proseWords();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Set<String> applications = Set.copyOf(source.applications());
    private final Set<String> joiners = Set.copyOf(source.joiners());
    private final Set<String> fillers = new HashSet<>(source.fillers());
    private final Set<String> area = Set.copyOf(source.area());
    private final Set<String> own = Set.copyOf(source.own());

    Lexicon(FormVariant form) {
        this.form = form;
        source.subjects().forEach(this::add);
        addLabels();
        Set<String> all = new LinkedHashSet<>();
        entries.forEach(entry -> entry.words().forEach(all::addAll));
        List.of(applications, joiners, fillers, area, own).forEach(all::addAll);
        source.shares().values().forEach(all::addAll);
        all.forEach(word -> byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                .add(word));
        byFirst.values().forEach(words -> words.sort((a, b) -> b.length() - a.length()));
    }

    List<Entry> entries() {
        return entries;
    }

    /** The longest word that stands at a place; null when none does. */
    String wordAt(String text, int at) {
        for (String word : byFirst.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(word, at)) {
                return word;
            }
        }
        return null;
    }

    boolean isFiller(String word) {
        return fillers.contains(word);
    }

    boolean isJoiner(String word) {
        return joiners.contains(word);
    }

    boolean isApplication(String word) {
        return applications.contains(word);
    }

    boolean isArea(String word) {
        return area.contains(word);
    }

    boolean isOwn(String word) {
        return own.contains(word);
    }

    /** What a word says a share is a share of; null when it says nothing of shares. */
    String share(String word) {
        for (Map.Entry<String, List<String>> share : source.shares().entrySet()) {
            if (share.getValue().contains(word)) {
                return share.getKey();
            }
        }
        return null;
    }

    /** The words by which sentences speak for an area or an organ. */
    Collection<String> scopeWords() {
        Set<String> words = new LinkedHashSet<>(area);
        words.addAll(own);
        return words;
    }

    /** How names of organs end. */
    List<String> organs() {
        return source.organs();
    }

    /** The figures of these rows of table 三 in these columns. */
    static List<FigureKey> under(List<FigureKey> rows, List<String> columns) {
        List<FigureKey> keys = new ArrayList<>();
        rows.forEach(row -> columns.forEach(column -> keys.add(new FigureKey(row.table(), row.row(), column))));
        return keys;
    }

    private void add(Subject subject) {
        List<Set<String>> words = new ArrayList<>();
        subject.words().forEach(set -> words.add(Set.copyOf(set)));
        List<List<FigureKey>> readings = new ArrayList<>();
        List<String> columns = new ArrayList<>();
        if (subject.role() == Role.APPLICANT || subject.role() == Role.DISPOSAL) {
            String table = subject.role() == Role.APPLICANT ? REQUESTS : REVIEW;
            if (!hasColumns(table, subject.readings().get(0))) {
                return;
            }
            columns.addAll(subject.readings().get(0));
        } else {
            subject.readings().stream()
                    .map(this::keys)
                    .filter(keys -> !keys.isEmpty())
                    .forEach(readings::add);
            if (readings.isEmpty()) {
                return;
            }
        }
        entries.add(new Entry(words, subject.role(), subject.application(), readings, columns));
    }

    /** The keys of a reading in this form; empty when it has not all of them. */
    private List<FigureKey> keys(List<String> patterns) {
        List<FigureKey> keys = new ArrayList<>();
        for (String pattern : patterns) {
            String[] parts = pattern.split("/", -1);
            FormTable table = table(parts[0]);
            List<FigureKey> found = new ArrayList<>();
            if (table != null) {
                for (FormRow row : rows(table)) {
                    FigureKey key = new FigureKey(table.id(), row.id(), parts.length > 2 ? parts[2] : usual(table));
                    if (matches(parts[1], row.id()) && table.column(key) != null) {
                        found.add(key);
                    }
                }
            }
            if (found.isEmpty()) {
                return List.of();
            }
            keys.addAll(found);
        }
        return keys;
    }

    /** The column that is meant where none is named: the total, in an indicator table the first, which counts the year. */
    private static String usual(FormTable table) {
        String first = table.panels().get(0).columns().get(0).id();
        return table.id().equals(INDICATORS) ? first : TOTAL;
    }

    /** The form's own labels of outcomes: the rows of table 三 that stand in a group. */
    private void addLabels() {
        FormTable table = table(REQUESTS);
        if (table == null) {
            return;
        }
        for (FormRow row : rows(table)) {
            String label = FoldedWording.of(row.wording()).bare();
            FigureKey key = new FigureKey(REQUESTS, row.id(), TOTAL);
            if (row.under().size() > 1 && label.length() >= SHORTEST_LABEL && table.column(key) != null) {
                entries.add(new Entry(List.of(Set.of(label)), Role.OUTCOME, false, List.of(List.of(key)), List.of()));
            }
        }
    }

    private FormTable table(String id) {
        return form.tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private boolean hasColumns(String id, List<String> wanted) {
        FormTable table = table(id);
        return table != null
                && table.panels().get(0).columns().stream()
                        .map(FormColumn::id)
                        .toList()
                        .containsAll(wanted);
    }

    private static List<FormRow> rows(FormTable table) {
        return table.panels().stream().flatMap(panel -> panel.rows().stream()).toList();
    }

    private static boolean matches(String pattern, String row) {
        return pattern.endsWith("*") ? row.startsWith(pattern.substring(0, pattern.length() - 1)) : pattern.equals(row);
    }
}
