package dev.gouji.recognise.prose;

import dev.gouji.form.ProseWords.Role;
import dev.gouji.recognise.prose.Lexicon.Entry;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Scope;
import dev.gouji.report.Statement;
import dev.gouji.report.Statement.Kind;
import dev.gouji.report.Statement.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one sentence, number by number; what an earlier number was said of is the context of a later one. */
final class SentenceReader {

    private static final String BOUNDARIES = ",;:()、[]";

    /** Between clauses of one thought; a list's 、 parts numbers, not thoughts. */
    private static final String STRONG = ",;:()[]";

    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})年");
    /** A clause with one of these compares, or is of the year before. */
    private static final Pattern COMPARED = Pattern.compile("去年|上年(?!度?结转|度?转)|上一年(?!度?结转)|同比|较|比上|增长|增加|减少|下降|上升");

    /** A sentence with one of these before the number is of another span of time. */
    private static final Pattern OTHER_SPAN = Pattern.compile("上半年|下半年|季度|[0-9]月|以来|历年|截至(?!20[0-9]{2}年#|年底|#)");

    private static final Pattern WHOLE_YEAR = Pattern.compile("1月1日|12月31日");

    private final Passage passage;
    private final int start;
    private final String text;
    private final Lexicon lexicon;
    private final Organ organ;
    private final Scope scope;
    private final List<Statement> statements = new ArrayList<>();

    /** The rows that the last count was said of, in readings; empty before there is one. */
    private List<List<FigureKey>> context = List.of();

    private Role contextRole;

    /** The last count, while only a share of it may follow, and where its clause begins. */
    private Reading counted;

    private int countedAt;

    /** The year that was named last before the number at hand; null before there is one. */
    private Integer year;

    SentenceReader(Passage passage, int start, int end, Lexicon lexicon, Organ organ, Scope scope) {
        this.passage = passage;
        this.start = start;
        this.text = passage.dense().substring(start, end);
        this.lexicon = lexicon;
        this.organ = organ;
        this.scope = scope;
    }

    List<Statement> statements() {
        List<Numeral> numerals = Numeral.in(text);
        for (int i = 0; i < numerals.size(); i++) {
            Numeral numeral = numerals.get(i);
            int from = i == 0 ? 0 : numerals.get(i - 1).end();
            int to = i + 1 < numerals.size() ? numerals.get(i + 1).start() : text.length();
            read(numeral, from, to);
        }
        return statements;
    }

    private void read(Numeral numeral, int from, int to) {
        int begin = clauseStart(numeral.start(), from);
        Clause before = Clause.of(text.substring(begin, numeral.start()), lexicon, organ);
        if (before != null && before.saysNothing() && begin > from) {
            // 收到政府信息公开申请，共计81件: what is counted stands in the clause before
            int earlier = clauseStart(begin - 1, from);
            begin = earlier;
            before = Clause.of(text.substring(earlier, numeral.start()).replaceAll("[,:]", ""), lexicon, organ);
        }
        int end = clauseEnd(numeral.end(), to);
        String behind = end == to && to < text.length() ? "" : text.substring(numeral.end(), end);
        Clause whole = before == null
                ? null
                : Clause.of(text.substring(begin, numeral.start()).replaceAll("[,:]", "") + behind, lexicon, organ);
        Reading last = counted;
        counted = null;
        Integer named = year;
        year = year(numeral.start());
        if (named != null && !named.equals(year)) {
            context = List.of();
            last = null;
        }
        if (whole == null || isOfAnotherTime(begin, numeral.start())) {
            context = List.of();
            return;
        }
        if (numeral.unit().equals("%")) {
            addShare(numeral, before, last);
        } else if (numeral.unit().equals("元")) {
            addMoney(numeral, whole, begin, end);
        } else {
            addCount(numeral, whole, begin, end);
        }
    }

    private void addCount(Numeral numeral, Clause clause, int begin, int end) {
        List<List<FigureKey>> rows = rows(clause);
        List<Entry> applicants = clause.subjects(Role.APPLICANT);
        List<Entry> disposals = clause.subjects(Role.DISPOSAL);
        List<List<FigureKey>> said = rows;
        if (clause.share() != null || rows == null || (!applicants.isEmpty() && !disposals.isEmpty())) {
            context = List.of();
            return;
        }
        if (!applicants.isEmpty() || !disposals.isEmpty()) {
            List<Entry> narrowing = applicants.isEmpty() ? disposals : applicants;
            boolean review = applicants.isEmpty();
            List<List<FigureKey>> wide = rows.isEmpty() ? context : rows;
            Role role = rows.isEmpty() ? contextRole : role(clause);
            if (wide.isEmpty() || review != (role == Role.REVIEW) || role == Role.FIGURE) {
                return;
            }
            List<String> columns = new ArrayList<>();
            narrowing.forEach(entry -> columns.addAll(entry.columns()));
            if (narrowing.size() > 1 && !clause.joined()) {
                return;
            }
            said = wide.stream().map(keys -> Lexicon.under(keys, columns)).toList();
        }
        if (said.isEmpty()) {
            return;
        }
        if (!rows.isEmpty()) {
            context = rows;
            contextRole = role(clause);
        }
        List<Reading> readings =
                said.stream().map(keys -> new Reading(keys, List.of())).toList();
        counted = readings.get(0);
        countedAt = begin;
        add(Kind.COUNT, numeral, readings, begin, end);
    }

    private void addMoney(Numeral numeral, Clause clause, int begin, int end) {
        List<Entry> money = clause.subjects(Role.MONEY);
        if (money.size() != 1 || clause.subjects().size() != 1) {
            return;
        }
        List<Reading> readings = money.get(0).readings().stream()
                .map(keys -> new Reading(keys, List.of()))
                .toList();
        add(Kind.AMOUNT, numeral, readings, begin, end);
    }

    private void addShare(Numeral numeral, Clause clause, Reading of) {
        if (of == null || clause.share() == null || !clause.subjects().isEmpty()) {
            return;
        }
        List<Reading> readings = Shares.of(of, clause.share(), lexicon).stream()
                .map(whole -> new Reading(of.figures(), whole))
                .toList();
        if (!readings.isEmpty()) {
            add(Kind.PERCENTAGE, numeral, readings, countedAt, numeral.end());
        }
    }

    /** What a clause counts, in readings; empty when only columns or nothing, null when it cannot be told. */
    private List<List<FigureKey>> rows(Clause clause) {
        List<Entry> figures = clause.subjects(Role.FIGURE, Role.MONEY);
        List<Entry> reviews = clause.subjects(Role.REVIEW);
        List<Entry> outcomes = widest(clause.subjects(Role.OUTCOME));
        List<Entry> stocks = clause.subjects(Role.STOCK);
        boolean applied = clause.application()
                || !clause.subjects(Role.APPLICANT).isEmpty()
                || contextRole == Role.STOCK
                || contextRole == Role.OUTCOME;
        stocks =
                stocks.stream().filter(entry -> !entry.application() || applied).toList();
        // 办结的申请中予以公开9件: the stock is the whole of which the outcome is told
        if (!outcomes.isEmpty() && !stocks.isEmpty() && !clause.joined()) {
            stocks = List.of();
        }
        List<Entry> all = new ArrayList<>(figures);
        all.addAll(reviews);
        all.addAll(outcomes);
        all.addAll(stocks);
        if (all.isEmpty()) {
            return List.of();
        }
        if (all.size() == 1) {
            return all.get(0).role() == Role.MONEY ? null : all.get(0).readings();
        }
        if (all.size() != outcomes.size() || !clause.joined()) {
            return null;
        }
        List<FigureKey> sum = new ArrayList<>();
        outcomes.forEach(entry -> sum.addAll(entry.readings().get(0)));
        return List.of(sum);
    }

    /** Without groups of which a row is named as well. */
    private static List<Entry> widest(List<Entry> outcomes) {
        return outcomes.stream()
                .filter(entry -> outcomes.stream()
                        .noneMatch(other -> other.readings().get(0).size()
                                        < entry.readings().get(0).size()
                                && entry.readings()
                                        .get(0)
                                        .containsAll(other.readings().get(0))))
                .distinct()
                .toList();
    }

    private static Role role(Clause clause) {
        for (Role role : List.of(Role.REVIEW, Role.OUTCOME, Role.STOCK, Role.FIGURE)) {
            if (!clause.subjects(role).isEmpty()) {
                return role;
            }
        }
        return null;
    }

    private void add(Kind kind, Numeral numeral, List<Reading> readings, int begin, int end) {
        int from = begin;
        while (from < numeral.start() && BOUNDARIES.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        String words = passage.shown().substring(start + from, start + Math.max(end, numeral.end()));
        statements.add(new Statement(
                kind,
                words,
                passage.place(start + from),
                numeral.value(),
                numeral.step(),
                numeral.closeness(),
                readings,
                year,
                foreign(numeral.start())));
    }

    /** The last word of scope before a place, when it is not the report's. */
    private String foreign(int before) {
        String found = null;
        int at = -1;
        for (String word : lexicon.scopeWords()) {
            int last = text.lastIndexOf(word, before - 1);
            if (last > at && last + word.length() <= before) {
                at = last;
                found = word;
            }
        }
        if (found == null) {
            return null;
        }
        boolean area = lexicon.isArea(found);
        boolean own = area ? scope == Scope.AGGREGATE : scope == Scope.OWN_OFFICE || scope == Scope.DEPARTMENT;
        return own ? null : found;
    }

    /** The last year that is named before a place; null where there is none. */
    private Integer year(int before) {
        Matcher years = YEAR.matcher(text.substring(0, before));
        Integer said = null;
        while (years.find()) {
            said = Integer.valueOf(years.group(1));
        }
        return said;
    }

    private boolean isOfAnotherTime(int begin, int before) {
        return COMPARED.matcher(text.substring(begin, before)).find()
                || OTHER_SPAN
                        .matcher(WHOLE_YEAR.matcher(text.substring(0, before)).replaceAll("#"))
                        .find();
    }

    private int clauseStart(int before, int from) {
        int at = before;
        while (at > from && STRONG.indexOf(text.charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private int clauseEnd(int from, int to) {
        int at = from;
        while (at < to && BOUNDARIES.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
