package dev.gouji.decide;

import dev.gouji.report.Decision;
import dev.gouji.report.DecisionKind;
import dev.gouji.report.FigureKey;
import dev.gouji.report.Mark;

/** A decision while it is being put together, part by part; what is not given is null. Not thread-safe. */
public final class DecisionDraft {

    private final DecisionKind kind;
    private final String at;
    private String by;
    private String organ;
    private Integer year;
    private String form;
    private FigureKey key;
    private String contentId;
    private String raw;
    private String evidence;
    private String value;
    private Mark mark;
    private String rule;
    private String undoes;
    private String note;

    /**
     * Of a kind, made at a time.
     *
     * @param at in UTC, as {@link Decision#at} has it
     */
    public DecisionDraft(DecisionKind kind, String at) {
        this.kind = kind;
        this.at = at;
    }

    /** Who decides. */
    public DecisionDraft by(String person) {
        by = person;
        return this;
    }

    /** Which report it is about, as the program read it in the text. */
    public DecisionDraft of(String whose, Integer when, String formId) {
        organ = whose;
        year = when;
        form = formId;
        return this;
    }

    /** What the report says, by its content id. */
    public DecisionDraft saying(String content) {
        contentId = content;
        return this;
    }

    /** Which figure it is about, and what stands in its cell. */
    public DecisionDraft about(FigureKey figure, String printed) {
        key = figure;
        raw = printed;
        return this;
    }

    /** What was looked at. */
    public DecisionDraft on(String seen) {
        evidence = seen;
        return this;
    }

    /** What it comes to: a value, and what stands in the cell. */
    public DecisionDraft to(String decided, Mark cell) {
        value = decided;
        mark = cell;
        return this;
    }

    /** The rule of the finding that it is about. */
    public DecisionDraft rule(String id) {
        rule = id;
        return this;
    }

    /** The decision that it undoes. */
    public DecisionDraft undoing(String decisionId) {
        undoes = decisionId;
        return this;
    }

    /** Why, in the person's words. */
    public DecisionDraft note(String words) {
        note = words;
        return this;
    }

    /** The decision, with its id. */
    public Decision made() {
        return new Decision(
                        null, at, by, organ, year, form, key, contentId, raw, evidence, kind, value, mark, rule, undoes,
                        note)
                .identified();
    }
}
