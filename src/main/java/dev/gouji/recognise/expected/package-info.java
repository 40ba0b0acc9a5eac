/**
 * What a form prints, as it is looked for in documents: its lines, slots and panels with their labels folded once.
 *
 * <p>In: {@link dev.gouji.form.Forms}. Out: {@link dev.gouji.recognise.expected.ExpectedForm}, the entry type, made once
 * for every wording of every form. It refuses to know any document.
 */
package dev.gouji.recognise.expected;
