package dev.gouji.read;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.read.kind.Kind;

/** What is said of originals whose kind is known and not read: which kind it is and what to do. */
final class Refusals {

    private static final Message NO_DOCUMENT =
            new Message("不是文档；请转换其中的文件", "which is no document; convert the files in it");

    private Refusals() {}

    static OriginalReading of(Kind kind) {
        Message todo = todo(kind);
        return OriginalReading.failed(
                kind.mediaType(),
                null,
                code(kind),
                new Message("这是" + kind.zh() + "，" + todo.zh(), "this is " + kind.en() + ", " + todo.en()));
    }

    /** What is said of a file whose end is lost. */
    static OriginalReading cut(Kind kind) {
        return OriginalReading.failed(
                kind.mediaType(),
                kind.reader(),
                ErrorCode.TRUNCATED,
                new Message(
                        "这是" + kind.zh() + "，但文件不完整，末尾缺失；请重新下载或复制",
                        "this is " + kind.en() + " whose end is missing; fetch it again"));
    }

    private static ErrorCode code(Kind kind) {
        if (kind == Kind.ENCRYPTED_OFFICE) {
            return ErrorCode.ENCRYPTED;
        }
        return kind.isImage() ? ErrorCode.IMAGE_ONLY : ErrorCode.UNSUPPORTED_FORMAT;
    }

    private static Message todo(Kind kind) {
        if (kind == Kind.RAR) {
            return new Message(
                    "不支持（没有许可合适的解压程序库）；请解压后转换，或重新打包为 ZIP 或 7z",
                    "not supported (no library with a fit licence unpacks it); unpack it, or pack it again as ZIP or 7z");
        }
        if (kind.isArchive()) {
            return NO_DOCUMENT;
        }
        if (kind.isImage()) {
            return new Message(
                    "其中的文字需要光学识别，本程序不做；请取得文字版原件",
                    "whose text would need optical recognition; fetch the original with real text");
        }
        return switch (kind) {
            case ENCRYPTED_OFFICE ->
                new Message(
                        "没有密码读不了；请用密码打开，取消密码后另存为 DOCX",
                        "unreadable without its password; open it, remove the password, save it as DOCX");
            case PPT, PPTX, ODP -> new Message("不支持；请导出为 PDF", "not supported; export it as PDF");
            case EMAIL -> NO_DOCUMENT;
            case OUTLOOK ->
                new Message(
                        "不支持；请在 Outlook 中另存为 EML，或把附件存出来再转换",
                        "not supported; save it as EML with Outlook, or save its attachments and convert these");
            case TNEF ->
                new Message(
                        "不支持；请让发件人改用 HTML 或纯文本格式重发，或在 Outlook 中把附件存出来再转换",
                        "not supported; have it sent again as HTML or plain text, or save the attachments with Outlook");
            case XML ->
                new Message("不支持；请取得 DOCX、PDF 或 HTML 原件", "not supported; fetch the original as DOCX, PDF or HTML");
            default ->
                new Message(
                        "不支持；请确认文件完整，并取得 DOCX、PDF 或 HTML 原件",
                        "not supported; see that the file is complete and fetch the original as DOCX, PDF or HTML");
        };
    }
}
