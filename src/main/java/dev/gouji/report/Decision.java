package dev.gouji.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * What one person decided about one thing, at one time. It holds on content: wherever the file lies, and whatever it is
 * called. Immutable.
 *
 * <p>Example: in 霁川市公安局's report on 2024, 二〇二一年 form, {@code requests/received/total}, where {@code 1Z} stands: 12.
 *
 * @param id 16 hex digits over everything else that it says: {@link #identified}
 * @param at when, in UTC: {@code 2026-03-08T02:11:40.123Z}
 * @param by what the person calls themself; may be null
 * @param organ the agency as the program read it in the text, white space left out; null where the text does not say it
 * @param year the year as the program read it in the text; null where the text does not say it
 * @param form the id of the form; null in an undo
 * @param key the figure, or the first of a finding; null where it is about none
 * @param contentId the report's; null where that is null
 * @param raw what stands in the cell; null where nothing does, or it is about no cell
 * @param evidence 16 hex digits over what was looked at; null in an undo
 * @param kind what it is about
 * @param value the number, the year, the agency's name or the division's code; null where the kind has none
 * @param mark what stands in the cell; null where it is about no cell
 * @param rule of the finding; null where it is about none
 * @param undoes the decision that an undo is about; else null
 * @param note why, in the person's words; null where nothing was said
 */
public record Decision(
        String id,
        String at,
        String by,
        String organ,
        Integer year,
        String form,
        FigureKey key,
        String contentId,
        String raw,
        String evidence,
        DecisionKind kind,
        String value,
        Mark mark,
        String rule,
        String undoes,
        String note) {

    private static final int ID_DIGITS = 16;

    /** Refuses one that says nothing of when and what. */
    public Decision {
        Objects.requireNonNull(at);
        Objects.requireNonNull(kind);
    }

    /** The number that it says; null when it says none. */
    public BigDecimal number() {
        return value == null || !kind.isOfFigure() ? null : new BigDecimal(value);
    }

    /**
     * This decision with its id: the first 16 hex digits of SHA-256 over every other field, each with its length, so that the
     * same decision has the same id on every machine.
     */
    public Decision identified() {
        return with(digest(said()), evidence);
    }

    /** This decision, under the same id, as one made on other evidence. */
    public Decision on(String otherEvidence) {
        return with(id, otherEvidence);
    }

    private String said() {
        StringBuilder text = new StringBuilder("decision\n");
        List<Object> said = Arrays.asList(
                at,
                by,
                organ,
                year,
                form,
                key,
                contentId,
                raw,
                evidence,
                kind.code(),
                value,
                mark == null ? null : mark.code(),
                rule,
                undoes,
                note);
        for (Object part : said) {
            String written = part == null ? null : part.toString();
            text.append(written == null ? "-" : String.valueOf(written.length()))
                    .append('\n');
            text.append(written == null ? "" : written).append('\n');
        }
        return text.toString();
    }

    private Decision with(String newId, String newEvidence) {
        return new Decision(
                newId,
                at,
                by,
                organ,
                year,
                form,
                key,
                contentId,
                raw,
                newEvidence,
                kind,
                value,
                mark,
                rule,
                undoes,
                note);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, ID_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
