package dev.gouji.read;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;

/** Reads an original of any kind: finds the kind by content, hands it to its reader, turns failures into values. */
public final class OriginalReader {

    private OriginalReader() {}

    /**
     * Reads one original. Never throws for what the bytes hold.
     *
     * @param bytes the whole file; not changed
     * @param limits the bounds
     */
    public static Reading read(byte[] bytes, Limits limits) {
        if (bytes.length == 0) {
            return Reading.failed(
                    null,
                    null,
                    ErrorCode.EMPTY_FILE,
                    new Message("文件是空的；请重新下载或复制", "the file is empty; fetch it again"));
        }
        return Reading.failed(
                null, null, ErrorCode.UNSUPPORTED_FORMAT, new Message("尚不支持这种格式", "this format is not supported yet"));
    }
}
