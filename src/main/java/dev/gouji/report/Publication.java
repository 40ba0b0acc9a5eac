package dev.gouji.report;

/**
 * What the block of the publishing site says, when it is printed; each part null when it is not.
 *
 * @param publishedOn 发布时间, as {@code 2024-03-08}
 * @param publisher 发布机构
 * @param sourceUrl 原文链接
 */
public record Publication(String publishedOn, String publisher, String sourceUrl) {

    /** No block was printed. */
    public static final Publication UNKNOWN = new Publication(null, null, null);
}
