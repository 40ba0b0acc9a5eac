/**
 * What the command line says of itself, made of its own declarations, so that it cannot be behind them.
 *
 * <p>In: the commands and options as they are declared, and the texts. Out: the sections of {@code --help}, manual pages,
 * completions for shells, and what a mistyped word may have meant. It refuses to know what a command does.
 */
package dev.gouji.cli.manual;
