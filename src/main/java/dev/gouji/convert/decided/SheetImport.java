package dev.gouji.convert.decided;

import dev.gouji.dataset.DatasetException;
import dev.gouji.dataset.QueueSheet.Filled;
import dev.gouji.dataset.reading.DatasetPairs;
import dev.gouji.decide.Evidence;
import dev.gouji.decide.Subject;
import dev.gouji.document.Message;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.Decision;
import dev.gouji.report.DecisionKind;
import dev.gouji.report.Figure;
import dev.gouji.report.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Filled-in lines of a sheet → decisions on what the dataset has now: a line holds as long as what was looked at is still there,
 * whatever its file is called by now.
 */
public final class SheetImport {

    private static final Message GONE = new Message(
            "数据集里已没有这一处，或它的原文、行列名称已变：请重新导出",
            "what was looked at is not in the dataset any more, or its text or labels are others: export again");

    private final DecisionMaker maker;
    private final Map<String, List<Filled>> byRef = new HashMap<>();
    private final Set<List<String>> subjects = new HashSet<>();
    private final Map<Filled, Decision> made = new HashMap<>();
    private final List<Refused> refused = new ArrayList<>();

    /**
     * A line that is no decision.
     *
     * @param line its number in the file
     * @param why for people
     */
    public record Refused(long line, Message why) {}

    /**
     * What a sheet came to.
     *
     * @param decisions that are new, in the sheet's order
     * @param known how many lines say what stands already
     * @param refused the lines that are none, in the sheet's order
     */
    public record Result(List<Decision> decisions, int known, List<Refused> refused) {

        /** Copies the lists. */
        public Result {
            decisions = List.copyOf(decisions);
            refused = List.copyOf(refused);
        }
    }

    private SheetImport(DecisionMaker maker) {
        this.maker = maker;
    }

    /**
     * Makes decisions of the lines of a sheet.
     *
     * @param dataset the folder, with its journal, of which the sheet was exported
     * @param standing what was decided already
     */
    public static Result of(List<Filled> lines, Path dataset, List<Decision> standing, DecisionMaker maker)
            throws DatasetException, IOException {
        SheetImport sheet = new SheetImport(maker);
        for (Filled line : lines) {
            sheet.subjects.add(key(line));
            sheet.byRef
                    .computeIfAbsent(String.valueOf(line.ref()), ref -> new ArrayList<>())
                    .add(line);
        }
        DatasetPairs.each(dataset, heads -> {}, sheet::take);
        return sheet.result(lines, standing);
    }

    private Result result(List<Filled> lines, List<Decision> standing) {
        Set<Object> known = new HashSet<>();
        standing.forEach(decision -> known.add(said(decision)));
        List<Decision> decisions = new ArrayList<>();
        int again = 0;
        for (Filled line : lines) {
            Decision decision = made.get(line);
            if (decision == null) {
                boolean told = refused.stream().anyMatch(one -> one.line() == line.line());
                if (!told) {
                    refused.add(new Refused(line.line(), GONE));
                }
            } else if (known.add(said(decision))) {
                decisions.add(decision);
            } else {
                again++;
            }
        }
        refused.sort((one, other) -> Long.compare(one.line(), other.line()));
        return new Result(decisions, again, refused);
    }

    /** Everything that it says but when, and why. */
    private static Object said(Decision decision) {
        return Arrays.asList(
                decision.by(),
                decision.organ(),
                decision.year(),
                decision.form(),
                decision.key(),
                decision.evidence(),
                decision.kind(),
                decision.value(),
                decision.mark(),
                decision.rule());
    }

    private void take(Conversion recorded, Conversion asRead) {
        for (int i = 0; i < asRead.reports().size(); i++) {
            take(recorded.reports().get(i), asRead.reports().get(i));
        }
    }

    private void take(AnnualReport recorded, AnnualReport asRead) {
        Subject subject = Subject.of(asRead);
        if (!subjects.contains(key(subject))) {
            return;
        }
        for (Filled line : lines("d-" + Evidence.ofFront(asRead), subject)) {
            DecisionKind kind = SheetWords.front(line.item());
            String value = kind == null ? null : SheetWords.frontValue(kind, line.decision());
            decide(line, value == null ? null : maker.front(asRead, kind, value, line.note()));
        }
        for (Finding finding : recorded.findings()) {
            for (Filled line : lines("q-" + Evidence.of(recorded, finding), subject)) {
                DecisionKind kind = SheetWords.finding(line.decision());
                decide(line, kind == null ? null : maker.finding(recorded, asRead, finding, kind, line.note()));
            }
        }
        for (Figure figure : asRead.figures()) {
            for (Filled line : lines("f-" + Evidence.of(asRead, figure), subject)) {
                if (figure.key().toString().equals(line.key())) {
                    decide(line, SheetWords.figure(line, asRead, figure.key(), maker));
                }
            }
        }
    }

    private List<Filled> lines(String ref, Subject subject) {
        return byRef.getOrDefault(ref, List.of()).stream()
                .filter(line -> isOf(line, subject))
                .toList();
    }

    private static boolean isOf(Filled line, Subject subject) {
        return key(line).equals(key(subject));
    }

    private static List<String> key(Filled line) {
        return Arrays.asList(line.organ(), line.year(), line.form());
    }

    private static List<String> key(Subject subject) {
        return Arrays.asList(subject.organ(), Objects.toString(subject.year(), null), subject.form());
    }

    /** The first report that fits is the one it is made on; another with the same evidence is reached all the same. */
    private void decide(Filled line, Decision decision) {
        if (made.containsKey(line)) {
            return;
        }
        if (decision == null) {
            if (refused.stream().noneMatch(one -> one.line() == line.line())) {
                refused.add(new Refused(line.line(), SheetWords.wrong(line)));
            }
        } else {
            made.put(line, decision);
        }
    }
}
