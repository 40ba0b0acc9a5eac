/** Timings run by hand: each has a {@code main} that takes a folder of originals; no test runs them. */
package dev.gouji.bench;
