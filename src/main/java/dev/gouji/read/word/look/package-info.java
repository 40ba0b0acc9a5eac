/**
 * How characters look, as word processors say it → how they are seen ({@link dev.gouji.document.Sight}).
 *
 * <p>In: traits of characters and of what holds them (paragraph, cell, row, page), from whatever said them last in the
 * format's own order. Out: one sight; the entry type is {@link dev.gouji.read.word.look.Look}. Here, and nowhere else in
 * the formats of word processors, it is decided how small is too small and which colour is that of its ground. This room
 * refuses to know markup, and how a format's styles inherit.
 */
package dev.gouji.read.word.look;
