/**
 * A page that lay askew → the same set straight.
 *
 * <p>In: a grey page with even paper. Out: how it lies, as {@link dev.gouji.read.scan.straight.SlantFinder} finds it, and the
 * page set straight, as {@link dev.gouji.read.scan.straight.Straightening} makes it. This room refuses to know what a line on
 * the page is: it goes by the edges of all that is dark.
 */
package dev.gouji.read.scan.straight;
