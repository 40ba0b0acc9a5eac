package dev.gouji.recognise.line;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes the serial numbers of a table's rows out of flattened text, where each stands behind the values of the row before:
 * {@code 59}, {@code 3}, {@code 其中：…}, {@code 条}, {@code 12}, {@code 4}, {@code 制发…}.
 */
final class SerialNumbers {

    /** So many lines that end in one number after the other, and these count the rows. */
    private static final int ENOUGH = 5;

    private SerialNumbers() {}

    /** The lines without serial numbers; those of other text as they are. */
    static List<CandidateLine> takeOut(List<CandidateLine> lines) {
        Set<CandidateLine> numbered = new HashSet<>();
        for (int at = 0; at < lines.size(); at++) {
            if (!numbered.contains(lines.get(at))) {
                List<CandidateLine> chain = chain(lines, at);
                if (chain.size() >= ENOUGH && isBesideValues(chain)) {
                    numbered.addAll(chain);
                }
            }
        }
        List<CandidateLine> taken = new ArrayList<>(lines);
        taken.replaceAll(line -> numbered.contains(line) ? line.withoutLastValue() : line);
        return taken;
    }

    /** The lines from one on that end in 1 and so on; lines without any number may stand between them. */
    private static List<CandidateLine> chain(List<CandidateLine> lines, int start) {
        List<CandidateLine> chain = new ArrayList<>();
        BigDecimal next = BigDecimal.ONE;
        for (int at = start; at < lines.size(); at++) {
            CandidateLine line = lines.get(at);
            BigDecimal last = last(line);
            boolean first = chain.isEmpty();
            if (last != null
                    && last.compareTo(next) == 0
                    && line.group() == lines.get(start).group()) {
                chain.add(line);
                next = last.add(BigDecimal.ONE);
            } else if (first || line.group() != lines.get(start).group() || line.holdsNumber()) {
                break;
            }
        }
        return chain;
    }

    /** The whole number in which a line of text ends; null when it ends otherwise. */
    private static BigDecimal last(CandidateLine line) {
        LineCell last = line.cells().get(line.cells().size() - 1);
        boolean whole =
                line.isText() && last.isNumber() && last.text().strip().chars().allMatch(Character::isDigit);
        return whole ? last.value().value() : null;
    }

    private static boolean isBesideValues(List<CandidateLine> chain) {
        long beside = chain.stream()
                .filter(line -> line.cells().size() - line.firstValue() > 1)
                .count();
        return beside * 2 > chain.size();
    }
}
