package dev.gouji.read.ofd;

import dev.gouji.document.Place.Box;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.kind.Sniffer;
import dev.gouji.read.ooxml.ZipParts;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.scan.file.PictureFile;
import dev.gouji.read.scan.picture.GreyPicture;
import dev.gouji.read.scan.picture.InkLift;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The pictures of a page → the page drawn with them alone, as finely as the finest of them. */
final class PagePictures {

    private static final double POINTS = 72;

    private static final double COARSEST = 100;

    private static final double FINEST = 300;

    /** The most pixels that a page is drawn with to be read. */
    private static final double MOST_PIXELS = 40_000_000;

    private final ZipParts parts;
    private final Map<String, String> media;
    private final Budget budget;

    /**
     * Those of a document.
     *
     * @param media the parts of its pictures, by their ids
     */
    PagePictures(ZipParts parts, Map<String, String> media, Budget budget) {
        this.parts = parts;
        this.media = media;
        this.budget = budget;
    }

    /** A picture that was decoded. */
    private record Decoded(Box box, BufferedImage image) {}

    /**
     * Draws a page.
     *
     * @return null where one of its pictures cannot be drawn
     */
    GreyPicture draw(PageContent page, List<PlacedPicture> pictures) throws UnreadableException {
        List<Decoded> decoded = new ArrayList<>();
        double dpi = COARSEST;
        for (PlacedPicture picture : pictures) {
            BufferedImage image = decoded(picture);
            if (image == null) {
                return null;
            }
            Box box = picture.box();
            dpi = Math.max(dpi, image.getWidth() * POINTS / Math.max(1, box.x1() - box.x0()));
            decoded.add(new Decoded(box, image));
        }
        double most = Math.sqrt(MOST_PIXELS / Math.max(1, page.width() * page.height()));
        return drawn(page, decoded, Math.min(Math.min(dpi, FINEST) / POINTS, most));
    }

    private static GreyPicture drawn(PageContent page, List<Decoded> pictures, double scale) {
        int width = Math.max(1, (int) Math.round(page.width() * scale));
        int height = Math.max(1, (int) Math.round(page.height() * scale));
        BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        for (Decoded picture : pictures) {
            Box box = picture.box();
            int left = (int) Math.round(box.x0() * scale);
            int top = (int) Math.round(box.y0() * scale);
            int right = (int) Math.round(box.x1() * scale);
            int bottom = (int) Math.round(box.y1() * scale);
            graphics.drawImage(picture.image(), left, top, right - left, bottom - top, null);
        }
        graphics.dispose();
        return InkLift.grey(sheet);
    }

    /** Null where it is too large, or nothing can decode it. */
    private BufferedImage decoded(PlacedPicture picture) throws UnreadableException {
        String part = picture.resource() == null ? null : media.get(picture.resource());
        if (part == null || !parts.has(part)) {
            return null;
        }
        byte[] bytes = parts.bytes(part);
        String format = PictureFile.FORMATS.get(Sniffer.kindOf(bytes));
        if (format == null) {
            return null;
        }
        try (PictureFile file = new PictureFile(bytes, format)) {
            boolean fits = file.next(false) && file.pixels() <= budget.limits().of(Bound.PIXELS);
            return fits ? file.image((long) MOST_PIXELS) : null;
        } catch (IOException | RuntimeException undecodable) {
            return null;
        }
    }
}
