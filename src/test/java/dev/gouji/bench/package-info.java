/** Timings to be run by hand; no part of the tests. In: a file. Out: numbers on the console. */
package dev.gouji.bench;
