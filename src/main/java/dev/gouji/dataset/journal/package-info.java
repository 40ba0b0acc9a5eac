/**
 * Conversions on disk: kept whole while a dataset grows, so that a run that was killed goes on where it stopped.
 *
 * <p>In: {@link dev.gouji.report.Conversion}s, or their stored form from another process. Out: the same conversions again,
 * to the last digit; small {@link dev.gouji.dataset.journal.ConversionHead}s for what is asked of all of them. The entry
 * type is {@link dev.gouji.dataset.journal.Journal}; {@link dev.gouji.dataset.journal.FindingSpool} holds findings that are
 * added later.
 *
 * <p>Stored is every component of every record, by reflection, so a new component needs nothing here; a new sealed
 * interface among them needs a name for each of its kinds in {@link dev.gouji.dataset.journal.ConversionCodec}'s mapper.
 *
 * <p>This room refuses to know inputs, threads and processes, and what the dataset's files look like.
 */
package dev.gouji.dataset.journal;
