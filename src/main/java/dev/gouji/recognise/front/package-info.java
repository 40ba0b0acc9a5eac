/**
 * What a report says of itself in words: title, agency, year, scope, the publishing site's block, the six sections.
 *
 * <p>In: the blocks of one report. Out: {@link dev.gouji.recognise.front.FrontMatter}, the entry type. It refuses to take
 * a year of publication for the year reported on, and a compiler or a web site for the agency.
 */
package dev.gouji.recognise.front;
