/**
 * Reports, documents and findings → records as trees, each field in its schema's order; their ids and JSON.
 *
 * <p>In: nouns of {@code report}. Out: JSON trees; the entry type is {@link dev.gouji.dataset.record.RecordTree}. The schema
 * resources are the one truth for field names, their order and their types ({@link dev.gouji.dataset.record.Schemas}). This
 * room refuses to know files and folders.
 */
package dev.gouji.dataset.record;
