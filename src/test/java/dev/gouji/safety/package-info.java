/**
 * Proofs over the whole program that no input can do harm: nothing reaches the network, no name in a file's metadata
 * comes out, nothing in a name or a text is obeyed by a terminal, a spreadsheet or a log.
 */
package dev.gouji.safety;
