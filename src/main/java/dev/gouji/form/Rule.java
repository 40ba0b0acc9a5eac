package dev.gouji.form;

import dev.gouji.document.Message;
import dev.gouji.report.FindingKind;
import dev.gouji.report.Severity;

/**
 * A check, as the catalogue describes it.
 *
 * @param id stable, as {@code requests.ledger}
 * @param kind what sort of check
 * @param severity how much a failure weighs
 * @param title a few words
 * @param about what is checked
 */
public record Rule(String id, FindingKind kind, Severity severity, Message title, Message about) {}
