package dev.gouji.read.unpack;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;

/**
 * Takes the files of a container in its order, each by one of the methods. A name is the path in the container, fit to be
 * shown: {@code /}-separated, no {@code ..}, no leading {@code /}, no control characters; two files may have one name.
 */
public interface MemberSink {

    /** A file and its whole content. */
    void unpacked(String name, byte[] bytes);

    /** A file that could not be had, or is not to be ({@link ErrorCode#IGNORED_FILE}), and why. */
    void lost(String name, ErrorCode error, Message message);
}
