/**
 * How characters look, as office files say it → how they are seen ({@link dev.gouji.document.Sight}); and colours, for web
 * pages too.
 *
 * <p>In: traits of characters and of what holds them (paragraph, cell, row, page), from whatever said them last in the
 * format's own order. Out: one sight; the entry types are {@link dev.gouji.read.look.Look} and, for the rule when a text
 * has the colour of its ground, {@link dev.gouji.read.look.Colour}. Here, and nowhere else in the formats of word processors
 * and spreadsheets, it is decided how small is too small. This room refuses to know markup, and how a format's styles
 * inherit.
 */
package dev.gouji.read.look;
