package dev.gouji.read.kind;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells HTML, XML, RTF and mail from plain text by how the text begins, and HTML also by what it is made of. */
final class Markup {

    private static final Pattern TAG = Pattern.compile("<([a-z!][a-z0-9_.:\\[-]*+)([^<>]{0,4000}+)");
    private static final Pattern HTML_NAME =
            Pattern.compile("html|head|body|meta|title|base|link|script|style|div|table|"
                    + "tbody|thead|tr|td|p|span|font|center|h[1-6]|a|br|img|ul|ol|li|form|article|section|main|header|nav|b|i|u|"
                    + "strong|em|hr|iframe|noscript|o:p|!\\[if|!\\[endif|ucapcontent|ucaptitle|st1:.*");
    private static final Pattern CLOSING = Pattern.compile("</(p|div|body|html|span|font|center)\\s*>");
    private static final Pattern MAIL_HEADERS =
            Pattern.compile("(?:[a-z][a-z0-9-]{1,60}:[^\\n]{0,4000}\\n(?:[ \\t][^\\n]{0,4000}\\n){0,50}){1,60}+");
    /** What a mail has that was sent to somebody; browsers that save a page write {@code From} and {@code Subject} too. */
    private static final Pattern SENT = Pattern.compile("(?m)^(received|message-id|return-path|delivered-to|to):");

    private static final Pattern MAIL_SIGN = Pattern.compile("(?m)^(mime-version|received|message-id|return-path):");

    private Markup() {}

    /** The kind of a text's first part, or null when it is no markup; ASCII must be itself in it, the rest may not. */
    static Kind kindOf(String head) {
        String text = head.toLowerCase(Locale.ROOT);
        int start = skipSpace(text, 0);
        if (text.startsWith("{\\rtf", start)) {
            return Kind.RTF;
        }
        Kind mail = mail(text, start);
        if (mail != null) {
            return mail;
        }
        boolean declared = text.startsWith("<?xml", start);
        int root = skipProlog(text, start);
        if (text.startsWith("<!doctype html", root) || text.startsWith("<html", root)) {
            return Kind.HTML;
        }
        if (text.startsWith("<!doctype", root)) {
            root = skipProlog(text, skipSpace(text, after(text, endOfDoctype(text, root), root)));
        }
        Matcher tag = TAG.matcher(text).region(root, text.length());
        if (tag.lookingAt()) {
            Kind kind = rooted(tag.group(1), tag.group(2), declared, text);
            if (kind != null) {
                return kind;
            }
        } else if (declared) {
            return Kind.XML;
        }
        return isFragment(text) ? Kind.HTML : null;
    }

    private static Kind rooted(String name, String attributes, boolean declared, String text) {
        if (name.equals("w:worddocument") || name.equals("pkg:package") || name.equals("w:document")) {
            return Kind.WORD_XML;
        }
        if (attributes.contains("urn:schemas-microsoft-com:office:spreadsheet")
                && (name.equals("workbook") || name.endsWith(":workbook"))) {
            return Kind.SHEET_XML;
        }
        if (name.equals("office:document")) {
            if (text.contains("mimetype=\"application/vnd.oasis.opendocument.spreadsheet")) {
                return Kind.ODS;
            }
            return text.contains("application/vnd.oasis.opendocument.text") ? Kind.FODT : Kind.XML;
        }
        if (HTML_NAME.matcher(name).matches()
                || name.endsWith(":html")
                || attributes.contains("http://www.w3.org/1999/xhtml")) {
            return Kind.HTML;
        }
        if (declared || attributes.contains("xmlns")) {
            return text.contains("wordprocessingml") ? Kind.WORD_XML : Kind.XML;
        }
        return null;
    }

    private static Kind mail(String text, int start) {
        String unix =
                text.substring(start, Math.min(text.length(), start + 16_384)).replace("\r", "");
        Matcher headers = MAIL_HEADERS.matcher(unix);
        if (!headers.lookingAt() || !MAIL_SIGN.matcher(headers.group()).find()) {
            return null;
        }
        boolean sent = SENT.matcher(headers.group()).find();
        boolean page = !sent
                && (headers.group().contains("multipart/related")
                        || headers.group().contains("content-type: text/html"));
        return page ? Kind.MHT : Kind.EMAIL;
    }

    private static int skipSpace(String text, int start) {
        int at = start;
        while (at < text.length()
                && (text.charAt(at) <= ' ' || "\uFEFF\u00EF\u00BB\u00BF".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static int skipProlog(String text, int start) {
        int at = start;
        while (true) {
            if (text.startsWith("<!--", at)) {
                at = skipSpace(text, after(text, "-->", at + 4));
            } else if (text.startsWith("<?", at)) {
                at = skipSpace(text, after(text, ">", at));
            } else {
                return at;
            }
        }
    }

    private static int after(String text, String mark, int from) {
        int found = text.indexOf(mark, from);
        return found < 0 ? text.length() : found + mark.length();
    }

    /** How a document type declaration ends: its own declarations may stand inside. */
    private static String endOfDoctype(String text, int start) {
        int inner = text.indexOf('[', start);
        int end = text.indexOf('>', start);
        return inner >= 0 && inner < end ? "]>" : ">";
    }

    private static boolean isFragment(String text) {
        Matcher closing = CLOSING.matcher(text);
        int count = 0;
        while (count < 2 && closing.find()) {
            count++;
        }
        return count == 2;
    }
}
