package dev.gouji.read.unpack;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;

/**
 * How the unpacking of a container ended.
 *
 * @param members how many were handed over with their bytes
 * @param error the code of the first part that was lost; null when nothing was
 * @param message what was lost and where; null when nothing was
 */
public record Unpacked(int members, ErrorCode error, Message message) {}
