package dev.gouji.read.kind;

/** What an original is, judged by its content alone: its media type, its reader's code and its name for people. */
public enum Kind {
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "docx",
            "DOCX 文档",
            "a DOCX document"),
    PDF("application/pdf", "pdf", "PDF 文档", "a PDF document"),
    HTML("text/html", "html", "HTML 网页", "an HTML page"),
    TEXT("text/plain", "text", "纯文本", "plain text"),
    MARKDOWN("text/markdown", "markdown", "Markdown 文本", "Markdown text"),

    DOC("application/msword", "doc", "DOC 文档（Word 97–2003 或 WPS）", "a DOC document (Word 97–2003 or WPS)"),
    RTF("application/rtf", "rtf", "RTF 文档", "an RTF document"),
    ODT("application/vnd.oasis.opendocument.text", "odt", "ODT 文档", "an ODT document"),
    FODT("application/vnd.oasis.opendocument.text-flat-xml", "odt", "平面 ODT 文档", "a flat ODT document"),
    WORD_XML("application/xml", "xml", "Word XML 文档", "a Word XML document"),
    OFD("application/ofd", "ofd", "OFD 版式文档", "an OFD document"),
    MHT("multipart/related", "mht", "MHT 网页存档", "an MHT web archive"),
    ENCRYPTED_OFFICE("application/x-ole-storage", null, "加密的 Office 文档", "an encrypted Office document"),

    XLS("application/vnd.ms-excel", "xls", "XLS 工作簿", "an XLS workbook"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", "XLSX 工作簿", "an XLSX workbook"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods", "ODS 工作簿", "an ODS workbook"),
    SHEET_XML("application/xml", "xml", "Excel XML 工作簿", "an Excel XML workbook"),
    PPT("application/vnd.ms-powerpoint", "ppt", "PPT 演示文稿", "a PPT presentation"),
    PPTX(
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "pptx",
            "PPTX 演示文稿",
            "a PPTX presentation"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp", "ODP 演示文稿", "an ODP presentation"),

    EMAIL("message/rfc822", "eml", "电子邮件", "an e-mail message"),
    OUTLOOK("application/vnd.ms-outlook", null, "Outlook 邮件（MSG）", "an Outlook message (MSG)"),
    TNEF("application/vnd.ms-tnef", null, "Outlook 附件包（winmail.dat）", "an Outlook attachment (winmail.dat)"),
    ZIP("application/zip", "archive", "ZIP 压缩包", "a ZIP archive"),
    SEVEN_ZIP("application/x-7z-compressed", "archive", "7z 压缩包", "a 7z archive"),
    RAR("application/vnd.rar", "archive", "RAR 压缩包", "a RAR archive"),
    GZIP("application/gzip", "archive", "GZIP 压缩文件", "a GZIP file"),
    BZIP2("application/x-bzip2", "archive", "BZIP2 压缩文件", "a BZIP2 file"),
    XZ("application/x-xz", "archive", "XZ 压缩文件", "an XZ file"),
    TAR("application/x-tar", "archive", "TAR 归档", "a TAR archive"),

    PNG("image/png", "image", "PNG 图片", "a PNG image"),
    JPEG("image/jpeg", "image", "JPEG 图片", "a JPEG image"),
    TIFF("image/tiff", "image", "TIFF 图片", "a TIFF image"),
    GIF("image/gif", "image", "GIF 图片", "a GIF image"),
    BMP("image/bmp", "image", "BMP 图片", "a BMP image"),
    WEBP("image/webp", "image", "WebP 图片", "a WebP image"),

    XML("application/xml", "xml", "XML 数据", "XML data"),
    COMPOUND("application/x-ole-storage", null, "OLE2 复合文档", "an OLE2 compound file"),
    BINARY(null, null, "无法识别的二进制数据", "unknown binary data");

    private final String mediaType;
    private final String reader;
    private final String zh;
    private final String en;

    Kind(String mediaType, String reader, String zh, String en) {
        this.mediaType = mediaType;
        this.reader = reader;
        this.zh = zh;
        this.en = en;
    }

    /** The media type; null for bytes that say nothing of themselves. */
    public String mediaType() {
        return mediaType;
    }

    /** The code of the reader that takes this kind, or will one day; null when none can. */
    public String reader() {
        return reader;
    }

    /** Its name in Chinese, fit for a sentence. */
    public String zh() {
        return zh;
    }

    /** Its name in English with its article, fit for a sentence. */
    public String en() {
        return en;
    }

    /** Whether it is a file of packed files. */
    public boolean isArchive() {
        return "archive".equals(reader);
    }

    /** Whether it is a picture. */
    public boolean isImage() {
        return "image".equals(reader);
    }
}
