/**
 * The door for people at a terminal: the command line.
 *
 * <p>In: arguments. Out: data on standard output, words on standard error, an exit code; the entry type is
 * {@link dev.gouji.cli.Gouji}. It asks and prints; it refuses to compute a figure or make a finding, and the rest of
 * the program refuses to know it.
 */
package dev.gouji.cli;
