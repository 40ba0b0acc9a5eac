/**
 * Finds the tables of a form by their rulings alone, where nobody has read a word of them.
 *
 * <p>In: the forms as documents are compared with them, and candidate lines of tables whose words are pictures. Out: which line of
 * the document is which line of the form, or nothing; the entry type is {@link dev.gouji.recognise.shape.FormByShape}. Only what fits
 * exactly, and fits one form alone, is placed: a row more or less, another merged cell, a header cut off, and nothing is. It refuses
 * to say what stands in a cell, and nothing that it places is certain.
 */
package dev.gouji.recognise.shape;
