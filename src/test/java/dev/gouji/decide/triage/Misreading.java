package dev.gouji.decide.triage;

import dev.gouji.form.FormVariant;
import dev.gouji.ledger.BalancedTable;
import dev.gouji.ledger.LedgerChecker;
import dev.gouji.ledger.SampleReport;
import dev.gouji.ledger.explain.Explainer;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A report that was read wrongly, and in which figures: errors as scanners, people and page layouts make them, drawn without any
 * regard to what the queue suspects. In every report some figures that are right are read with doubt as well.
 */
record Misreading(AnnualReport report, Set<FigureKey> wrong) {

    /** One in so many figures that are right is in doubt. */
    private static final int ONE_IN_DOUBT = 30;

    private static final String LOOK_ALIKES = "06 60 08 80 17 71 38 83 56 65 27 72 49 94";

    /** How figures were read wrongly. */
    enum Kind {
        /** Nothing is wrong. */
        NOTHING,
        /** 1–3 digits taken for others that look like them, for certain. */
        LOOK_ALIKE,
        /** The same, in doubt, half of them with the right number among their alternatives. */
        LOOK_ALIKE_IN_DOUBT,
        /** 1–3 digits taken for any other, for certain. */
        ANY_DIGIT,
        /** 1–2 digits lost, for certain. */
        DIGIT_LOST,
        /** 1–2 numbers taken for empty cells, for certain. */
        TAKEN_FOR_BLANK,
        /** 1–2 empty or zero cells in which a speck was taken for a number, for certain. */
        SPECK,
        /** Part of a row one column to the right, for certain. */
        SLIPPED,
        /** A digit in a table that nothing adds up, in doubt. */
        NOTHING_ADDS_UP,
        /** An input and every total over it, for certain: the sums hold. */
        CARRIED_THROUGH,
        /** 1–2 numbers that could not be read at all. */
        UNREADABLE
    }

    static Misreading of(FormVariant form, Kind kind, long seed) {
        Random random = new Random(seed * 31 + kind.ordinal());
        return new Drawing(form, random).misread(kind, seed);
    }

    private static final class Drawing {

        private final FormVariant form;
        private final Random random;
        private final Map<FigureKey, Integer> meant;
        private final Map<FigureKey, String> said = new LinkedHashMap<>();
        private final Set<FigureKey> wrong = new LinkedHashSet<>();

        Drawing(FormVariant form, Random random) {
            this.form = form;
            this.random = random;
            meant = new LinkedHashMap<>(BalancedTable.drawn(form, random.nextLong()));
            form.keys().forEach(key -> meant.putIfAbsent(key, isSummed(form, key) ? 0 : random.nextInt(400)));
            meant.forEach((key, value) -> said.put(key, doubt(value)));
        }

        private static boolean isSummed(FormVariant form, FigureKey key) {
            return form.table(key.table()).relations().stream()
                    .anyMatch(relation ->
                            relation.left().contains(key) || relation.right().contains(key));
        }

        private String doubt(int value) {
            if (random.nextInt(ONE_IN_DOUBT) > 0) {
                return String.valueOf(value);
            }
            return random.nextInt(3) > 0 ? value + " doubtful" : value + " doubtful or " + (value + 1);
        }

        Misreading misread(Kind kind, long seed) {
            switch (kind) {
                case LOOK_ALIKE -> each(3, key -> wrongly(key, lookAlike(meant.get(key)), ""));
                case LOOK_ALIKE_IN_DOUBT ->
                    each(
                            3,
                            key -> wrongly(
                                    key,
                                    lookAlike(meant.get(key)),
                                    random.nextBoolean() ? " doubtful or " + meant.get(key) : " doubtful"));
                case ANY_DIGIT -> each(3, key -> wrongly(key, otherDigit(meant.get(key)), ""));
                case DIGIT_LOST -> each(2, key -> wrongly(key, lost(meant.get(key)), ""));
                case TAKEN_FOR_BLANK -> each(2, key -> wrongly(key, "blank", ""));
                case SPECK -> zeros(2);
                case SLIPPED -> slip();
                case NOTHING_ADDS_UP -> adrift();
                case CARRIED_THROUGH -> carry();
                case UNREADABLE -> each(2, key -> wrongly(key, "unreadable", ""));
                case NOTHING -> {}
            }
            SampleReport sample = SampleReport.zeros(form);
            said.forEach((key, text) -> sample.with(key.toString(), text));
            AnnualReport read = sample.of("霁川市第" + seed + "局", 2023, seed + ".pdf");
            AnnualReport checked = read.withFindings(LedgerChecker.check(read, form));
            return new Misreading(Explainer.explain(checked, form, 20), wrong);
        }

        private void wrongly(FigureKey key, String as, String doubt) {
            if (as != null && !as.equals(String.valueOf(meant.get(key)))) {
                said.put(key, as + doubt);
                wrong.add(key);
            }
        }

        private interface Slip {
            void in(FigureKey key);
        }

        /** Does it to one to so many figures of table 三 that are not 0. */
        private void each(int most, Slip slip) {
            List<FigureKey> numbers = new ArrayList<>(meant.keySet().stream()
                    .filter(key -> key.table().equals("requests") && meant.get(key) > 0)
                    .toList());
            int count = 1 + random.nextInt(most);
            for (int i = 0; i < 20 && wrong.size() < count && !numbers.isEmpty(); i++) {
                slip.in(numbers.get(random.nextInt(numbers.size())));
            }
        }

        private void zeros(int most) {
            List<FigureKey> zeros = meant.keySet().stream()
                    .filter(key -> key.table().equals("requests") && meant.get(key) == 0)
                    .toList();
            int count = 1 + random.nextInt(most);
            for (int i = 0; i < count; i++) {
                wrongly(zeros.get(random.nextInt(zeros.size())), String.valueOf(1 + random.nextInt(8)), "");
            }
        }

        private void slip() {
            List<FigureKey> keys = meant.keySet().stream()
                    .filter(key -> key.table().equals("requests"))
                    .toList();
            for (int i = 0; i < 50 && wrong.isEmpty(); i++) {
                int at = random.nextInt(keys.size() - 4);
                for (int step = 3; step > 0; step--) {
                    FigureKey here = keys.get(at + step);
                    FigureKey before = keys.get(at + step - 1);
                    if (here.row().equals(before.row())) {
                        wrongly(here, String.valueOf(meant.get(before)), "");
                    }
                }
            }
        }

        private void adrift() {
            List<FigureKey> free =
                    meant.keySet().stream().filter(key -> !isSummed(form, key)).toList();
            for (int i = 0; i < 20 && wrong.isEmpty(); i++) {
                FigureKey key = free.get(random.nextInt(free.size()));
                wrongly(key, lookAlike(meant.get(key)), " doubtful or " + meant.get(key));
            }
        }

        private void carry() {
            List<FigureKey> inputs = meant.keySet().stream()
                    .filter(key -> key.table().equals("requests")
                            && key.row().startsWith("refused.")
                            && !key.column().equals("total")
                            && meant.get(key) > 0)
                    .toList();
            if (inputs.isEmpty()) {
                return;
            }
            FigureKey input = inputs.get(random.nextInt(inputs.size()));
            int more = Integer.parseInt(otherDigit(meant.get(input))) - meant.get(input);
            Map<FigureKey, Integer> changed = new TreeMap<>();
            changed.put(input, more);
            changed.put(new FigureKey("requests", input.row(), "total"), more);
            for (String row : List.of("handled", "received")) {
                changed.put(new FigureKey("requests", row, input.column()), more);
                changed.put(new FigureKey("requests", row, "total"), more);
            }
            changed.forEach((key, by) -> wrongly(key, String.valueOf(Math.max(0, meant.get(key) + by)), ""));
        }

        private String lookAlike(int value) {
            StringBuilder text = new StringBuilder(String.valueOf(value));
            for (int i = 0; i < 20; i++) {
                int at = random.nextInt(text.length());
                List<String> pairs = List.of(LOOK_ALIKES.split(" "));
                String pair = pairs.get(random.nextInt(pairs.size()));
                if (pair.charAt(0) == text.charAt(at)) {
                    text.setCharAt(at, pair.charAt(1));
                    return String.valueOf(Integer.parseInt(text.toString()));
                }
            }
            return null;
        }

        private String otherDigit(int value) {
            StringBuilder text = new StringBuilder(String.valueOf(value));
            int at = random.nextInt(text.length());
            char other = (char) ('0' + random.nextInt(10));
            text.setCharAt(at, other == text.charAt(at) ? (char) ('0' + (other - '0' + 1) % 10) : other);
            return String.valueOf(Integer.parseInt(text.toString()));
        }

        private String lost(int value) {
            String text = String.valueOf(value);
            int at = random.nextInt(text.length());
            String left = text.substring(0, at) + text.substring(at + 1);
            return left.isEmpty() ? "blank" : String.valueOf(Integer.parseInt(left));
        }
    }

    /** The figure as it was read. */
    Figure read(FigureKey key) {
        return report.figuresByKey().get(key);
    }
}
