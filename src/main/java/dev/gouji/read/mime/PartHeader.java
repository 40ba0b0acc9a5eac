package dev.gouji.read.mime;

/**
 * What the header of a part says.
 *
 * @param mediaType in lower case, as {@code text/html}
 * @param charset the label; null without one
 * @param start of {@code multipart/related}: the id of the part that is shown; null without one
 * @param fileName decoded; null without one
 * @param location where the part was fetched from; null when it is not said
 * @param contentId without its brackets; null without one
 * @param attachment whether it is said to be one
 */
record PartHeader(
        String mediaType,
        String charset,
        String start,
        String fileName,
        String location,
        String contentId,
        boolean attachment) {

    /** What a header that says nothing means. */
    static final PartHeader NOTHING = new PartHeader("text/plain", null, null, null, null, null, false);

    /** Whether it is a page. */
    boolean isPage() {
        return mediaType.equals("text/html") || mediaType.equals("application/xhtml+xml");
    }

    /** Whether it is a picture. */
    boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    /** This header with what another line of it says. */
    PartHeader with(String name, HeaderLine line) {
        return switch (name) {
            case "content-type" ->
                new PartHeader(
                        line.value().isEmpty() ? mediaType : line.value(),
                        line.parameter("charset"),
                        bare(line.parameter("start")),
                        fileName == null ? line.parameter("name") : fileName,
                        location,
                        contentId,
                        attachment);
            case "content-disposition" -> {
                String named = line.parameter("filename");
                yield new PartHeader(
                        mediaType,
                        charset,
                        start,
                        named == null ? fileName : named,
                        location,
                        contentId,
                        line.value().equals("attachment"));
            }
            case "content-location" ->
                new PartHeader(mediaType, charset, start, fileName, line.text(), contentId, attachment);
            case "content-id" ->
                new PartHeader(mediaType, charset, start, fileName, location, bare(line.text()), attachment);
            default -> this;
        };
    }

    private static String bare(String id) {
        return id == null ? null : id.strip().replaceAll("^<|>$", "");
    }
}
