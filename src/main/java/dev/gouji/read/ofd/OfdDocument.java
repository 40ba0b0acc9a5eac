package dev.gouji.read.ofd;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.ooxml.PartCursor;
import dev.gouji.read.ooxml.PartNames;
import dev.gouji.read.ooxml.ZipParts;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.scan.inset.PageScans;
import dev.gouji.read.scan.picture.GreyPicture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** One document of a package: the list of its pages, its templates, styles, pictures and annotations. */
final class OfdDocument {

    /** A4, for a document that says nothing. */
    private static final double[] USUAL_BOX = {0, 0, 210, 297};

    private final ZipParts parts;
    private final String root;
    private final Budget budget;
    private final List<PageEntry> pages = new ArrayList<>();
    private final Map<String, String> templates = new HashMap<>();
    private final Map<String, Paint> styles = new HashMap<>();
    private final Map<String, String> media = new HashMap<>();
    private final Map<String, List<String>> annotations = new HashMap<>();
    private double[] box = USUAL_BOX;

    /** A page in the list of pages. */
    record PageEntry(String id, String part) {}

    OfdDocument(ZipParts parts, String root, Budget budget) throws UnreadableException {
        this.parts = parts;
        this.root = root;
        this.budget = budget;
        String annotationList = null;
        List<String> resources = new ArrayList<>();
        try (PartCursor cursor = open(root)) {
            while (cursor.nextDescendant(0)) {
                switch (cursor.localName()) {
                    case "Page" -> pages.add(new PageEntry(cursor.attribute("ID"), located(cursor)));
                    case "TemplatePage" -> templates.put(String.valueOf(cursor.attribute("ID")), located(cursor));
                    case "PhysicalBox" -> box = box(cursor.text(), box);
                    case "PublicRes", "DocumentRes" -> resources.add(resolve(root, cursor.text()));
                    case "Annotations" -> annotationList = resolve(root, cursor.text());
                    default -> {}
                }
            }
        } catch (XMLStreamException malformed) {
            throw OfdReader.damaged(malformed);
        }
        for (String resource : resources) {
            readResources(resource);
        }
        if (annotationList != null) {
            readAnnotationList(annotationList);
        }
    }

    List<PageEntry> pages() {
        return pages;
    }

    /** The content of a page, as far as it can be read, without what its pictures show. */
    PageContent read(PageEntry entry, int number, List<Notice> notices) throws UnreadableException {
        return drafted(entry, number, notices).content();
    }

    /** The content of a page, with what can be read of its pictures. */
    PageContent read(PageEntry entry, int number, List<Notice> notices, PageScans scans) throws UnreadableException {
        PageDraft draft = drafted(entry, number, notices);
        PageContent content = draft.content();
        return scans.read(content, () -> {
            GreyPicture drawn = new PagePictures(parts, media, budget).draw(content, draft.pictures());
            if (drawn == null) {
                scans.lost(number, new Message("无法解开或画出", "it cannot be decoded or drawn"));
            }
            return drawn;
        });
    }

    private PageDraft drafted(PageEntry entry, int number, List<Notice> notices) throws UnreadableException {
        budget.reset(Bound.GLYPHS);
        budget.reset(Bound.PATHS);
        PageDraft draft = new PageDraft(box, budget);
        List<String> behind = new ArrayList<>();
        List<String> before = new ArrayList<>();
        boolean whole = isRead(() -> readFrame(entry.part(), draft, behind, before));
        for (String template : behind) {
            whole &= isRead(() -> readObjects(template, draft));
        }
        whole &= isRead(() -> readObjects(entry.part(), draft));
        for (String template : before) {
            whole &= isRead(() -> readObjects(template, draft));
        }
        for (String annotation : annotations.getOrDefault(String.valueOf(entry.id()), List.of())) {
            whole &= isRead(() -> readAnnotation(annotation, draft));
        }
        if (!whole) {
            notices.add(new Notice(
                    ErrorCode.DAMAGED,
                    new Message(
                            "第 " + number + " 页有一部分无法读取；请对照原件核对",
                            "a part of page " + number + " cannot be read; compare it with the original")));
        }
        if (draft.hasUnread()) {
            notices.add(new Notice(
                    ErrorCode.UNSUPPORTED_FORMAT,
                    new Message(
                            "第 " + number + " 页有不支持的复合对象，未读取；请对照原件核对",
                            "page " + number
                                    + " has composite objects that are not read; compare it with the original")));
        }
        return draft;
    }

    /** Whether a part could be read to its end; what stood before its damage has been taken. */
    private static boolean isRead(PartWalk walk) throws UnreadableException {
        try {
            walk.read();
            return true;
        } catch (XMLStreamException malformed) {
            return false;
        } catch (UnreadableException refused) {
            // one part may be missing or packed strangely; a passed bound ends the reading
            if (refused.code() == ErrorCode.DAMAGED || refused.code() == ErrorCode.UNSUPPORTED_FORMAT) {
                return false;
            }
            throw refused;
        }
    }

    /** Reads one of the parts that make up a page. */
    @FunctionalInterface
    private interface PartWalk {
        void read() throws XMLStreamException, UnreadableException;
    }

    /** The size of a page, and which templates stand behind and before it. */
    private void readFrame(String part, PageDraft draft, List<String> behind, List<String> before)
            throws XMLStreamException, UnreadableException {
        try (PartCursor cursor = open(part)) {
            cursor.nextChild(0);
            int page = cursor.depth();
            while (cursor.nextChild(page)) {
                if (cursor.localName().equals("Template")) {
                    String template = templates.get(String.valueOf(cursor.attribute("TemplateID")));
                    if (template != null) {
                        ("Foreground".equals(cursor.attribute("ZOrder")) ? before : behind).add(template);
                    }
                } else if (cursor.localName().equals("Area")) {
                    int area = cursor.depth();
                    while (cursor.nextChild(area)) {
                        if (cursor.localName().equals("PhysicalBox")) {
                            draft.setBox(box(cursor.text(), box));
                        }
                    }
                }
            }
        }
    }

    private void readObjects(String part, PageDraft draft) throws XMLStreamException, UnreadableException {
        try (PartCursor cursor = open(part)) {
            cursor.nextChild(0);
            int page = cursor.depth();
            while (cursor.nextChild(page)) {
                if (cursor.localName().equals("Content")) {
                    new ObjectWalk(cursor, draft, styles, budget).read(Paint.INK, 0, 0);
                }
            }
        }
    }

    private void readAnnotation(String part, PageDraft draft) throws XMLStreamException, UnreadableException {
        try (PartCursor cursor = open(part)) {
            cursor.nextChild(0);
            int list = cursor.depth();
            while (cursor.nextChild(list)) {
                boolean visible = !"false".equals(cursor.attribute("Visible"));
                int annotation = cursor.depth();
                while (cursor.nextChild(annotation)) {
                    if (visible && cursor.localName().equals("Appearance")) {
                        double[] place = box(String.valueOf(cursor.attribute("Boundary")), new double[4]);
                        new ObjectWalk(cursor, draft, styles, budget).read(Paint.INK, place[0], place[1]);
                    }
                }
            }
        }
    }

    private void readResources(String part) throws UnreadableException {
        if (!parts.has(part)) {
            return;
        }
        try (PartCursor cursor = open(part)) {
            String id = null;
            String medium = null;
            String folder = "";
            while (cursor.nextDescendant(0)) {
                if (cursor.localName().equals("Res")) {
                    String base = cursor.attribute("BaseLoc");
                    folder = base == null || base.isBlank() ? "" : base.strip() + "/";
                } else if (cursor.localName().equals("MultiMedia")) {
                    medium = String.valueOf(cursor.attribute("ID"));
                } else if (medium != null && cursor.localName().equals("MediaFile")) {
                    String file = cursor.text().strip();
                    media.put(medium, resolve(part, file.startsWith("/") ? file : folder + file));
                } else if (cursor.localName().equals("DrawParam")) {
                    id = String.valueOf(cursor.attribute("ID"));
                    styles.put(id, styles.getOrDefault(String.valueOf(cursor.attribute("Relative")), Paint.INK));
                } else if (id != null && cursor.localName().equals("FillColor")) {
                    styles.put(id, styles.get(id).filledWith(Paint.colour(cursor)));
                } else if (id != null && cursor.localName().equals("StrokeColor")) {
                    styles.put(id, styles.get(id).strokedWith(Paint.colour(cursor)));
                }
            }
        } catch (XMLStreamException malformed) {
            throw OfdReader.damaged(malformed);
        }
    }

    private void readAnnotationList(String part) throws UnreadableException {
        if (!parts.has(part)) {
            return;
        }
        try (PartCursor cursor = open(part)) {
            String page = null;
            while (cursor.nextDescendant(0)) {
                if (cursor.localName().equals("Page")) {
                    page = String.valueOf(cursor.attribute("PageID"));
                } else if (page != null && cursor.localName().equals("FileLoc")) {
                    String found = resolve(part, cursor.text());
                    if (parts.has(found)) {
                        annotations
                                .computeIfAbsent(page, key -> new ArrayList<>())
                                .add(found);
                    }
                }
            }
        } catch (XMLStreamException malformed) {
            throw OfdReader.damaged(malformed);
        }
    }

    private PartCursor open(String part) throws UnreadableException, XMLStreamException {
        return new PartCursor(parts.open(part), budget);
    }

    private String located(PartCursor cursor) {
        return resolve(root, String.valueOf(cursor.attribute("BaseLoc")));
    }

    private static double[] box(String text, double[] otherwise) {
        double[] numbers = Numbers.of(text);
        return numbers.length == 4 && (numbers[2] > 0 || otherwise != USUAL_BOX) ? numbers : otherwise;
    }

    /** A place as a part names it: from the root where it begins with a slash, else from the folder of that part. */
    static String resolve(String part, String place) {
        String named = place.strip().replace('\\', '/');
        return PartNames.resolve(part.substring(0, part.lastIndexOf('/') + 1), named);
    }
}
