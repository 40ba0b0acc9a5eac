/**
 * How text looks on a terminal: widths of Chinese characters, tables with lines, colours, a progress bar, and what is
 * done to characters that a terminal would obey.
 *
 * <p>In: strings. Out: strings that can be printed; the entry types are {@link dev.gouji.cli.screen.TextTable} and
 * {@link dev.gouji.cli.screen.Printable}. This room refuses to know reports, forms and commands.
 */
package dev.gouji.cli.screen;
