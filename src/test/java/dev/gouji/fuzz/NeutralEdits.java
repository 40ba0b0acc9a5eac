package dev.gouji.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Changes of an original's bytes that change nothing of what it says. */
final class NeutralEdits {

    private static final Pattern START_TAG =
            Pattern.compile("<([A-Za-z][\\w:.-]*)((?:\\s+[\\w:.-]+=\"[^\"]*\")+)(\\s*/?)>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s+([\\w:.-]+)=\"([^\"]*)\"");
    private static final Pattern EMPTY = Pattern.compile("<([A-Za-z][\\w:.-]*)((?:\\s+[\\w:.-]+=\"[^\"]*\")*)\\s*/>");
    private static final Pattern HAN = Pattern.compile(">([^<>&]*[\\u4E00-\\u9FFF][^<>&]*)<");

    private NeutralEdits() {}

    /** What was done → the changed bytes, for an original of this ending; empty when nothing is known to be neutral. */
    static Map<String, byte[]> of(String ending, byte[] bytes) {
        Map<String, UnaryOperator<byte[]>> edits = new TreeMap<>();
        switch (ending) {
            case "docx", "xlsx", "odt", "ods", "ofd" -> {
                edits.put("stored", original -> PackageMutations.packed(parts(original), true));
                edits.put("in another order", NeutralEdits::reordered);
                edits.put("with a part of no use", NeutralEdits::enlarged);
                markup().forEach((name, edit) -> edits.put(name, original -> inParts(original, edit)));
            }
            case "fodt" -> markup().forEach((name, edit) -> edits.put(name, original -> inText(original, edit)));
            case "xml" -> {
                edits.put("attributes turned round", original -> inText(original, NeutralEdits::turned));
                edits.put("single quotes", original -> inText(original, NeutralEdits::requoted));
            }
            case "html" -> {
                edits.put("attributes turned round", original -> inText(original, NeutralEdits::turned));
                edits.put("a mark of byte order", original -> inText(original, text -> "\uFEFF" + text));
                edits.put("references for letters", original -> inText(original, NeutralEdits::referenced));
            }
            case "txt", "md" -> {
                edits.put("lines of Windows", original -> inText(original, text -> text.replace("\n", "\r\n")));
                edits.put("GB 18030", original -> text(original).getBytes(Charset.forName("GB18030")));
                edits.put("a mark of byte order", original -> inText(original, text -> "\uFEFF" + text));
                edits.put("UTF-16", original -> ("\uFEFF" + text(original)).getBytes(StandardCharsets.UTF_16LE));
            }
            case "rtf" ->
                edits.put(
                        "lines broken",
                        original -> new String(original, StandardCharsets.ISO_8859_1)
                                .replace("}", "}\r\n")
                                .getBytes(StandardCharsets.ISO_8859_1));
            case "doc", "xls" -> edits.put("sectors laid anew", NeutralEdits::relaid);
            case "pdf" -> {
                edits.put("objects in streams", original -> saved(original, CompressParameters.DEFAULT_COMPRESSION));
                edits.put("objects one by one", original -> saved(original, CompressParameters.NO_COMPRESSION));
            }
            default -> {}
        }
        Map<String, byte[]> changed = new LinkedHashMap<>();
        edits.forEach((name, edit) -> changed.put(name, edit.apply(bytes)));
        return changed;
    }

    private static Map<String, UnaryOperator<String>> markup() {
        return Map.of(
                "attributes turned round", NeutralEdits::turned,
                "single quotes", NeutralEdits::requoted,
                "space in tags", text -> START_TAG.matcher(text).replaceAll("<$1 \n$2 $3>"),
                "two tags for an empty element", text -> EMPTY.matcher(text).replaceAll("<$1$2></$1>"),
                "references for letters", NeutralEdits::referenced,
                "comments in words", text -> HAN.matcher(text).replaceAll("><!-- x --><?y z?>$1<"),
                "unparsed text", text -> HAN.matcher(text).replaceAll("><![CDATA[$1]]><"));
    }

    private static String turned(String text) {
        return attributes(text, attributes -> {
            Collections.reverse(attributes);
            return attributes;
        });
    }

    private static String requoted(String text) {
        return attributes(
                text,
                attributes -> attributes.stream()
                        .map(attribute -> attribute.contains("'") ? attribute : attribute.replace('"', '\''))
                        .toList());
    }

    private static String attributes(String text, UnaryOperator<List<String>> edit) {
        return START_TAG.matcher(text).replaceAll(tag -> {
            List<String> attributes = new ArrayList<>();
            Matcher attribute = ATTRIBUTE.matcher(tag.group(2));
            while (attribute.find()) {
                attributes.add(attribute.group());
            }
            return Matcher.quoteReplacement(
                    "<" + tag.group(1) + String.join("", edit.apply(attributes)) + tag.group(3) + ">");
        });
    }

    private static String referenced(String text) {
        return HAN.matcher(text).replaceAll(words -> {
            StringBuilder references = new StringBuilder(">");
            words.group(1).codePoints().forEach(letter -> {
                if (letter >= 0x4E00) {
                    references.append("&#").append(letter).append(';');
                } else {
                    references.appendCodePoint(letter);
                }
            });
            return Matcher.quoteReplacement(references.append('<').toString());
        });
    }

    private static Map<String, byte[]> parts(byte[] original) {
        Map<String, byte[]> parts = PackageMutations.parts(original);
        if (parts == null) {
            throw new IllegalArgumentException("no package");
        }
        return parts;
    }

    private static byte[] reordered(byte[] original) {
        Map<String, byte[]> parts = parts(original);
        List<String> names = new ArrayList<>(parts.keySet());
        Collections.reverse(names);
        Map<String, byte[]> reordered = new LinkedHashMap<>();
        // OpenDocument asks for this one to be the first
        if (parts.containsKey("mimetype")) {
            reordered.put("mimetype", parts.get("mimetype"));
        }
        names.forEach(name -> reordered.put(name, parts.get(name)));
        return PackageMutations.packed(reordered, false);
    }

    private static byte[] enlarged(byte[] original) {
        Map<String, byte[]> parts = parts(original);
        parts.put("custom/item9.bin", new byte[] {1, 2, 3});
        return PackageMutations.packed(parts, false);
    }

    private static byte[] inParts(byte[] original, UnaryOperator<String> edit) {
        Map<String, byte[]> parts = parts(original);
        parts.replaceAll((name, part) -> name.endsWith(".xml") || name.endsWith(".rels") ? inText(part, edit) : part);
        return PackageMutations.packed(parts, false);
    }

    private static byte[] inText(byte[] original, UnaryOperator<String> edit) {
        return edit.apply(text(original)).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] relaid(byte[] original) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem old = new POIFSFileSystem(new ByteArrayInputStream(original));
                POIFSFileSystem laid = new POIFSFileSystem()) {
            EntryUtils.copyNodes(old, laid);
            laid.writeFilesystem(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] saved(byte[] original, CompressParameters how) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(original)) {
            document.save(out, how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
