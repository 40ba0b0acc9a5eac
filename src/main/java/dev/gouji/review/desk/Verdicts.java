package dev.gouji.review.desk;

import com.fasterxml.jackson.databind.JsonNode;
import dev.gouji.convert.decided.DecisionMaker;
import dev.gouji.dataset.record.Identifiers;
import dev.gouji.decide.Evidence;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Decision;
import dev.gouji.report.DecisionKind;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Finding;
import dev.gouji.report.Mark;
import dev.gouji.review.book.Dossier;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** What the page says that a person decided → decisions, if what lay before the person is what lies here now. */
final class Verdicts {

    private static final int LONGEST_NOTE = 1_000;
    private static final String NUMBER = "-?\\d{1,30}(\\.\\d{1,6})?";

    private final Dossier dossier;
    private final DecisionMaker maker;

    Verdicts(Dossier dossier, String by) {
        this.dossier = dossier;
        maker = new DecisionMaker(by, now());
    }

    static String now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /** One decision of each; all of them or none. */
    List<Decision> of(JsonNode said) throws NotTaken {
        List<Decision> made = new ArrayList<>();
        for (JsonNode one : said) {
            made.add(one(one));
        }
        if (made.isEmpty()) {
            throw new NotTaken(422, NotTaken.WRONG);
        }
        return made;
    }

    private Decision one(JsonNode said) throws NotTaken {
        DecisionKind kind = code(DecisionKind.class, said.path("kind").asText());
        String note = note(said);
        if (kind.isOfFinding()) {
            return maker.finding(dossier.now(), dossier.asRead(), finding(said), kind, note);
        }
        if (kind.isOfFront()) {
            require(said, Evidence.ofFront(dossier.asRead()));
            return maker.front(
                    dossier.asRead(), kind, front(kind, said.path("value").asText("")), note);
        }
        Figure figure = figure(said);
        require(said, Evidence.of(dossier.asRead(), figure));
        return figure(kind, figure, said, note);
    }

    private Decision figure(DecisionKind kind, Figure read, JsonNode said, String note) throws NotTaken {
        AnnualReport asRead = dossier.asRead();
        FigureKey key = read.key();
        switch (kind) {
            case VALUE -> {
                BigDecimal value = number(said.path("value").asText(""));
                boolean same = read.value() != null && read.value().compareTo(value) == 0;
                return same ? maker.asPrinted(asRead, key, note) : maker.value(asRead, key, value, note);
            }
            case MARK -> {
                Mark mark = code(Mark.class, said.path("mark").asText());
                if (!mark.countsAsZero()) {
                    throw new NotTaken(422, NotTaken.WRONG);
                }
                return mark == read.mark() ? maker.asPrinted(asRead, key, note) : maker.mark(asRead, key, mark, note);
            }
            case AS_PRINTED -> {
                if (read.mark() == Mark.UNREADABLE || read.mark() == Mark.MISSING) {
                    throw new NotTaken(422, NotTaken.WRONG);
                }
                return maker.asPrinted(asRead, key, note);
            }
            case CANNOT_BE_READ -> {
                return maker.cannotBeRead(asRead, key, note);
            }
            default -> throw new NotTaken(422, NotTaken.WRONG);
        }
    }

    private Figure figure(JsonNode said) throws NotTaken {
        String key = said.path("key").asText("");
        return dossier.asRead().figures().stream()
                .filter(figure -> figure.key().toString().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotTaken(404, NotTaken.GONE));
    }

    private Finding finding(JsonNode said) throws NotTaken {
        int index = Identifiers.findingIds(dossier.now())
                .indexOf(said.path("finding").asText(""));
        if (index < 0) {
            throw new NotTaken(409, NotTaken.CHANGED);
        }
        Finding finding = dossier.now().findings().get(index);
        require(said, Evidence.of(dossier.now(), finding));
        return finding;
    }

    /** A decision holds on what was looked at: what the page showed must be what is here. */
    private static void require(JsonNode said, String evidence) throws NotTaken {
        if (!Objects.equals(said.path("evidence").textValue(), evidence)) {
            throw new NotTaken(409, NotTaken.CHANGED);
        }
    }

    private static BigDecimal number(String text) throws NotTaken {
        if (!text.matches(NUMBER)) {
            throw new NotTaken(422, NotTaken.WRONG);
        }
        return new BigDecimal(text);
    }

    private static String front(DecisionKind kind, String text) throws NotTaken {
        String value = text.strip();
        boolean right = switch (kind) {
            case YEAR -> value.matches("(19|20)\\d\\d");
            case ORGAN -> value.matches("\\d{6}(\\d{3})?");
            default -> !value.isEmpty() && value.length() <= LONGEST_NOTE / 5;
        };
        if (!right) {
            throw new NotTaken(422, NotTaken.WRONG);
        }
        return value;
    }

    private static String note(JsonNode said) throws NotTaken {
        String note = said.path("note").asText("").strip();
        if (note.length() > LONGEST_NOTE) {
            throw new NotTaken(422, NotTaken.WRONG);
        }
        return note.isEmpty() ? null : note;
    }

    private static <E extends Enum<E>> E code(Class<E> type, String text) throws NotTaken {
        try {
            return Enum.valueOf(type, text.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException e) {
            throw new NotTaken(422, NotTaken.WRONG);
        }
    }
}
