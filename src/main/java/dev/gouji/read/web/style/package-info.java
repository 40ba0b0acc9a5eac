/**
 * The style sheets of a page and its elements → how each element is seen: the rules of the cascade that decide visibility.
 *
 * <p>In: a parsed page and the sheets that came with it. Out: {@link dev.gouji.read.web.style.Style}s; the entry type is
 * {@link dev.gouji.read.web.style.PageStyle}. A page is looked at on a wide screen. This room refuses to fetch a sheet, to
 * run a script, and to lay anything out: where only a browser could tell, it says so.
 */
package dev.gouji.read.web.style;
