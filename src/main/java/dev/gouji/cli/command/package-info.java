/**
 * The commands and their options.
 *
 * <p>In: parsed arguments and a {@link dev.gouji.cli.command.Session}. Out: an exit code; the entry type is
 * {@link dev.gouji.cli.command.CommandTree}. This is the only room that knows picocli; it refuses to know how anything is
 * read, recognised, checked or written.
 */
package dev.gouji.cli.command;
