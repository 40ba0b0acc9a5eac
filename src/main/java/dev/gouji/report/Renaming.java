package dev.gouji.report;

/**
 * An organ's change of name, as an alias file lists it.
 *
 * @param old its name until then
 * @param name its name from then on
 * @param from the year of the change; reports on that year may bear either name
 */
public record Renaming(String old, String name, int from) {}
