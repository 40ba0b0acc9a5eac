/**
 * The administrative divisions of China, at county level and above since 2010, and the townships of 2023.
 *
 * <p>In: two tables in the resources. Out: {@link dev.gouji.region.Regions}, the entry type, which finds divisions by name
 * and code. Codes are those of GB/T 2260, of six digits, of townships of nine. Where the tables come from and what they
 * lack is in docs/organs.md. Of {@code report} this room knows the levels alone; it refuses to know organs.
 */
package dev.gouji.region;
