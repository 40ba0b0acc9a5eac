package dev.gouji.read.pdf;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.pdf.stream.MeasuredParser;
import dev.gouji.read.pdf.stream.MeasuredPdf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Bytes → an open PDF, or the reason why it cannot be opened. */
public final class PdfOpener {

    /** The end mark of a whole file stands within this many bytes of its end. */
    private static final int TAIL = 4096;

    private PdfOpener() {}

    /**
     * Opens a PDF, with the empty password if it is encrypted; one of which only attached files are encrypted as it is.
     *
     * @throws UnreadableException encrypted, truncated or damaged, or its tables are larger than they may be
     */
    public static MeasuredPdf open(byte[] bytes, Budget budget) throws UnreadableException {
        MeasuredParser parser = null;
        try {
            parser = new MeasuredParser(bytes, budget);
            MeasuredPdf pdf = parsed(parser, bytes, budget);
            PageLeaves.name(pdf, budget);
            pdf.requireWhole();
            return pdf;
        } catch (LinkageError e) {
            // PDFBox needs a library of its own for encryption with certificates
            throw encrypted(e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (parser != null) {
                parser.require();
            }
            String reason = String.valueOf(e.getMessage());
            if (e instanceof InvalidPasswordException
                    || reason.contains("decryption material")
                    || reason.contains("security handler")) {
                throw encrypted(e);
            }
            throw unusable(bytes, e);
        }
    }

    private static MeasuredPdf parsed(MeasuredParser parser, byte[] bytes, Budget budget)
            throws IOException, UnreadableException {
        try {
            return parser.parse();
        } catch (InvalidPasswordException asked) {
            MeasuredPdf pdf = LockedAttachments.open(bytes, budget);
            if (pdf == null) {
                throw asked;
            }
            return pdf;
        }
    }

    /** Why a PDF that holds no page at all cannot be read. */
    static UnreadableException unusable(byte[] bytes, Throwable cause) {
        if (!isWhole(bytes)) {
            return new UnreadableException(
                    ErrorCode.TRUNCATED,
                    new Message("PDF 文件不完整，结尾缺失；请重新下载或复制", "the PDF is cut short, its end is missing; fetch it again"),
                    cause);
        }
        return new UnreadableException(
                ErrorCode.DAMAGED,
                new Message(
                        "PDF 文件已损坏，无法打开；请重新下载，或用阅读器打开后另存",
                        "the PDF is damaged and cannot be opened; fetch it again, or save it anew from a viewer"),
                cause);
    }

    /** Whether the file has the end mark that a PDF must have. */
    static boolean isWhole(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        return tail.contains("%%EOF") || tail.contains("startxref");
    }

    private static UnreadableException encrypted(Throwable cause) {
        return new UnreadableException(
                ErrorCode.ENCRYPTED,
                new Message("PDF 文件已加密；请先去除密码再转换", "the PDF is encrypted; remove the password first"),
                cause);
    }
}
