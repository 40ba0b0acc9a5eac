package dev.gouji.convert;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;

/** Hears of every member of a container when its turn comes, and may have it left out. Used by one thread. */
@FunctionalInterface
public interface MemberGate {

    /**
     * Why a member is left out.
     *
     * @param code its error code
     * @param message what is said of it
     */
    record Refusal(ErrorCode code, Message message) {}

    /** Lets everything through. */
    MemberGate OPEN = (document, isContainer) -> null;

    /**
     * A member's turn has come.
     *
     * @param document its path as the dataset names it, as {@code a.zip!/b.docx}
     * @param isContainer whether it is a container itself, whose members are asked about one by one
     * @return null to let it through; else why its conversion is a failure without being tried
     */
    Refusal before(String document, boolean isContainer);
}
