/**
 * Makes the project's Markdown pages one folder of static files, with search, that needs no network.
 *
 * <p>In: {@code README.md}, {@code docs/} and the pages they link. Out: HTML, a style sheet, a script and a search index. Enter by
 * {@link dev.gouji.site.BuildSite}. This room refuses to know what the pages say.
 */
package dev.gouji.site;
