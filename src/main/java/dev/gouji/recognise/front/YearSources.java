package dev.gouji.recognise.front;

import dev.gouji.recognise.label.Folding;
import dev.gouji.report.Certainty;
import dev.gouji.report.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The report year, by order of trust: title, 统计期限, first paragraphs, file name. The year of publication is never taken.
 *
 * @param found what each source says, the most trusted first
 */
record YearSources(List<Stated<Integer>> found) {

    private static final Pattern PERIOD = Pattern.compile("(?:统计|数据|期限|时间|周期|时段|所列)[^。]{0,30}?" + YearWords.YEAR
            + "年1月1日[^。]{0,8}?(?:" + YearWords.YEAR + "年)?12月31日");
    private static final Pattern PERIOD_OPEN = Pattern.compile(
            "(?:统计|期限|时间|周期|时段|所列)[^。]{0,20}?" + YearWords.YEAR + "年1月1?日?[^。]{0,8}?(?:" + YearWords.YEAR + "年)?12月");
    private static final Pattern OPENING = Pattern.compile(
            "(?:现将|公布|现公布|编制|报告)?[^。]{0,40}?" + YearWords.YEAR + "年(?:度)?(?=[,，]|[^。0-9]{0,12}(?:政府信息公开|信息公开|政务公开))");
    private static final Pattern FILE_NAME = Pattern.compile(YearWords.YEAR + "年(?:度)?[^0-9]*(?:报告|年报|信息公开)");
    private static final Pattern FILE_NAME_LOOSE = Pattern.compile("(?<![0-9])(20[0-9]{2})(?![0-9])");
    private static final int FIRST_PIECES = 40;
    private static final int SHORTEST_SENTENCE = 15;
    private static final int LONGEST = 2_000;

    static YearSources of(Title title, List<TextPiece> pieces, String fileName) {
        List<Stated<Integer>> found = new ArrayList<>();
        if (title != null && title.yearText() != null) {
            Integer year = YearWords.parse(title.yearText());
            found.add(new Stated<>(year, title.yearText(), title.place(), Certainty.READ));
        }
        addFirst(found, PERIOD, pieces, Certainty.READ);
        if (found.size() < 2) {
            addFirst(found, PERIOD_OPEN, pieces, Certainty.READ);
        }
        if (found.isEmpty()) {
            addFirst(found, OPENING, sentencesFrom(title, pieces), Certainty.READ);
        }
        addName(found, fileName);
        return new YearSources(found);
    }

    /** The sentences behind the title; what stands before it, or is short, is the site's navigation. */
    private static List<TextPiece> sentencesFrom(Title title, List<TextPiece> pieces) {
        int from = 0;
        for (int i = 0; title != null && i < pieces.size(); i++) {
            if (pieces.get(i).place().equals(title.place())) {
                from = i;
            }
        }
        return pieces.subList(from, pieces.size()).stream()
                .filter(piece -> piece.dense().length() >= SHORTEST_SENTENCE)
                .limit(FIRST_PIECES)
                .toList();
    }

    /** The same with the year in the header of an indicator table, which is trusted next after the title. */
    YearSources with(Stated<Integer> header, Title title) {
        List<Stated<Integer>> more = new ArrayList<>(found);
        more.add(title != null && title.yearText() != null ? 1 : 0, header);
        return new YearSources(more);
    }

    /** The year, doubtful where a trusted source contradicts it. */
    Stated<Integer> year() {
        if (found.isEmpty()) {
            return Stated.nothing();
        }
        Stated<Integer> first = found.get(0);
        Certainty certainty = conflict() == null ? first.certainty() : Certainty.DOUBTFUL;
        return new Stated<>(first.value(), first.raw(), first.place(), certainty);
    }

    /** A source that contradicts the first; null when all agree. */
    Stated<Integer> conflict() {
        return found.stream()
                .filter(source -> !source.value().equals(found.get(0).value()))
                .findFirst()
                .orElse(null);
    }

    private static void addFirst(
            List<Stated<Integer>> found, Pattern pattern, List<TextPiece> pieces, Certainty certainty) {
        StringBuilder text = new StringBuilder();
        for (TextPiece piece : pieces.subList(0, Math.min(pieces.size(), FIRST_PIECES))) {
            text.append(piece.dense(), 0, Math.min(piece.dense().length(), LONGEST));
            Matcher matcher = pattern.matcher(Folding.simplified(text.toString()));
            if (matcher.find()) {
                String raw = text.substring(matcher.start(), matcher.end());
                boolean spans = matcher.groupCount() > 1 && matcher.group(2) != null;
                String year = spans ? matcher.group(2) : matcher.group(1);
                found.add(new Stated<>(YearWords.parse(year), raw, piece.place(), certainty));
                return;
            }
            if (piece.dense().endsWith("。")) {
                text.setLength(0);
            }
        }
    }

    /** A file name that says which year it reports on is a source; a bare number in it only where nothing else says. */
    private static void addName(List<Stated<Integer>> found, String fileName) {
        Matcher matcher = FILE_NAME.matcher(fileName);
        if (!matcher.find()) {
            matcher = FILE_NAME_LOOSE.matcher(fileName);
            if (!found.isEmpty() || !matcher.find()) {
                return;
            }
        }
        found.add(new Stated<>(YearWords.parse(matcher.group(1)), matcher.group(), null, Certainty.DOUBTFUL));
    }
}
