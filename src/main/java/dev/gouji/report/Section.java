package dev.gouji.report;

/**
 * One of the six sections of the report.
 *
 * @param ordinal 1 to 6, in the form's order
 * @param heading as printed
 * @param text the section's prose, paragraphs joined by {@code \n}; tables are not part of it; may be empty
 */
public record Section(int ordinal, String heading, String text) {}
