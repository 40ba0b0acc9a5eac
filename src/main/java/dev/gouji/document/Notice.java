package dev.gouji.document;

/**
 * A part of the original that could not be read.
 *
 * @param code one of the contract's error codes
 * @param message what was lost and where
 */
public record Notice(ErrorCode code, Message message) {}
