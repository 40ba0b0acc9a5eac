/**
 * Conversion in processes of its own, so that a document which crashes, hangs, or eats memory or the stack takes nothing
 * else down.
 *
 * <p>In: a document's name and bytes. Out: its stored conversions; or, when its process had to be ended, a
 * {@link dev.gouji.bulk.FailedConversion}. {@link dev.gouji.bulk.worker.WorkerPool}, the entry type, is the side that asks;
 * {@link dev.gouji.bulk.worker.WorkerLoop} is the side that answers, over its standard streams, in {@code Frames}. How many
 * processes there are, and how their code is compiled, is said in {@link dev.gouji.bulk.worker.Staffing}; what becomes of a
 * document whose process ended, in {@code Deaths}.
 *
 * <p>This room refuses to know formats, and what a conversion holds.
 */
package dev.gouji.bulk.worker;
