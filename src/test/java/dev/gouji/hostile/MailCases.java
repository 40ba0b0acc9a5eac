package dev.gouji.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;

/** Mails and web archives whose parts nest, repeat, lie and never end. */
final class MailCases {

    private static final String HEAD =
            "From: a@example.org\r\nTo: b@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\n";
    private static final String ARCHIVE =
            "From: <Saved by Blink>\r\nSnapshot-Content-Location: http://x/0.html\r\nMIME-Version: 1.0\r\n";
    private static final String MIXED = "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n";

    private MailCases() {}

    static List<HostileCase> all() {
        return List.of(
                mail("nested", "multiparts 10000 deep", () -> {
                    StringBuilder mail = new StringBuilder(HEAD);
                    for (int i = 0; i < 10_000; i++) {
                        mail.append("Content-Type: multipart/mixed; boundary=b")
                                .append(i)
                                .append("\r\n\r\n--b")
                                .append(i)
                                .append("\r\n");
                    }
                    return mail + "Content-Type: text/plain\r\n\r\na";
                }),
                mail(
                        "nested-same",
                        "multiparts 10000 deep with one boundary",
                        () -> HEAD + (MIXED + "--b\r\n").repeat(10_000) + "\r\na\r\n--b--"),
                mail(
                        "messages",
                        "mails 10000 deep inside each other",
                        () -> (HEAD + "Content-Type: message/rfc822\r\n\r\n").repeat(10_000) + HEAD + "\r\na"),
                mail(
                        "boundaries",
                        "a million boundaries",
                        () -> HEAD + MIXED + "--b\r\n\r\n".repeat(1_000_000) + "--b--"),
                mail(
                        "parts",
                        "3000 parts of one name",
                        () -> HEAD + MIXED
                                + "--b\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\na\r\n".repeat(3_000)
                                + "--b--\r\n"),
                mail(
                        "boundary-empty",
                        "a boundary that is nothing",
                        () -> HEAD + "Content-Type: multipart/mixed; boundary=\"\"\r\n\r\n--\r\n\r\na\r\n----"),
                mail(
                        "boundary-long",
                        "a boundary of 150 kB",
                        () -> HEAD + "Content-Type: multipart/mixed; boundary=\"" + "b".repeat(150_000) + "\"\r\n\r\n"
                                + ("--" + "b".repeat(149_999) + "\r\n").repeat(100)),
                mail("header", "a header of 20 MB", () -> HEAD + "X: " + "a".repeat(20_000_000) + "\r\n\r\na"),
                mail("headers", "a million headers", () -> HEAD + "X: a\r\n".repeat(1_000_000) + "\r\na"),
                mail(
                        "folded",
                        "a header of 100000 lines",
                        () -> HEAD + "Content-Type: text/plain;" + "\r\n a=b;".repeat(40_000) + "\r\n\r\na"),
                mail(
                        "parameters",
                        "parameters that quote for ever",
                        () -> HEAD + "Content-Type: text/plain; name=\"" + "\\\"".repeat(90_000) + "\r\n\r\na"),
                mail(
                        "words",
                        "encoded words without end",
                        () -> HEAD + "Content-Disposition: attachment; filename=\"" + "=?utf-7?B?".repeat(15_000)
                                + "\"\r\n\r\na"),
                mail(
                        "base64",
                        "base64 of nothing",
                        () -> HEAD + "Content-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                                + "====\r\n".repeat(100_000)),
                mail(
                        "quoted",
                        "quoted printable of broken pairs",
                        () -> HEAD + "Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
                                + "=4=\r\n".repeat(200_000)),
                mail(
                        "charset",
                        "a body in a charset that is none",
                        () -> HEAD + "Content-Type: text/plain; charset=\"../../x\"\r\n\r\n+ADw-"),
                mail(
                        "iso-2022",
                        "a body that shifts without end",
                        () -> HEAD + "Content-Type: text/plain; charset=ISO-2022-CN\r\n\r\n"
                                + "\u001B$)A\u000E!!".repeat(100_000)),
                mail(
                        "name",
                        "an attachment called ../../a.txt",
                        () -> HEAD + MIXED
                                + "--b\r\nContent-Disposition: attachment; filename=\"../../a.txt\"\r\n\r\na\r\n--b--\r\n"),
                mail(
                        "external",
                        "a part that is on another host",
                        () -> HEAD + MIXED
                                + "--b\r\nContent-Type: message/external-body; access-type=URL; URL=\"http://127.0.0.1:9/\"\r\n\r\nContent-Type: text/plain\r\n\r\n--b--\r\n"),
                new HostileCase(
                        "mht/frames",
                        "frames that show the page that they are in",
                        () -> (ARCHIVE + MIXED.replace("mixed", "related")
                                        + "--b\r\nContent-Type: text/html\r\nContent-Location: http://x/a.html\r\n\r\n<html><body>a<iframe src='http://x/a.html'></iframe><iframe src='a.html'></iframe>\r\n--b--\r\n")
                                .getBytes(ISO_8859_1)),
                new HostileCase("mht/frames-many", "pages that show each other twice, 60 deep", () -> {
                    StringBuilder mail = new StringBuilder(ARCHIVE + MIXED.replace("mixed", "related"));
                    for (int i = 0; i < 60; i++) {
                        String next = "<iframe src='" + (i + 1) + ".html'></iframe>";
                        mail.append("--b\r\nContent-Type: text/html\r\nContent-Location: http://x/")
                                .append(i)
                                .append(".html\r\n\r\n<html><body>a")
                                .append(next)
                                .append(next)
                                .append("\r\n");
                    }
                    return (mail + "--b--\r\n").getBytes(ISO_8859_1);
                }));
    }

    /** Makes text. */
    @FunctionalInterface
    private interface Text {
        String text();
    }

    private static HostileCase mail(String name, String what, Text text) {
        return new HostileCase("eml/" + name, what, () -> text.text().getBytes(ISO_8859_1));
    }
}
