package dev.gouji.convert;

import dev.gouji.document.Message;
import dev.gouji.limit.Limits;
import dev.gouji.read.OriginalReader;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import dev.gouji.read.kind.Kind;
import dev.gouji.read.kind.Sniffer;
import dev.gouji.read.ofd.OfdReader;
import dev.gouji.read.page.content.Glyph;
import dev.gouji.read.page.content.PageContent;
import dev.gouji.read.page.content.Ruling;
import dev.gouji.read.pdf.draw.PagePicture;
import dev.gouji.read.scan.file.PictureFile;
import dev.gouji.read.scan.file.PicturePage;
import java.util.List;
import java.util.function.Consumer;

/** Bytes of an original → one of its pages to look at. */
final class PageViews {

    private PageViews() {}

    /** The page; null when it cannot be had, and then {@code why} is told for people. */
    static PageView of(byte[] bytes, int number, Limits limits, Consumer<Message> why) {
        try {
            Kind kind = Sniffer.kindOf(bytes);
            if (kind == Kind.PDF) {
                PagePicture picture = PagePicture.of(bytes, number, limits);
                return new PageView(picture.width(), picture.height(), picture.png(), List.of(), List.of());
            }
            String format = PictureFile.FORMATS.get(kind);
            if (format != null) {
                return view(PicturePage.of(bytes, format, number, limits));
            }
            PageContent page = kind == Kind.OFD ? OfdReader.page(bytes, number, new Budget(limits)) : null;
            if (page != null) {
                return outline(page);
            }
            PicturePage picture = OriginalReader.picture(bytes, kind, number, limits);
            if (picture != null) {
                return view(picture);
            }
            why.accept(new Message("这种文件没有页面可看", "a file of this kind has no pages to look at"));
        } catch (UnreadableException e) {
            why.accept(e.text());
        }
        return null;
    }

    private static PageView view(PicturePage picture) {
        return new PageView(picture.width(), picture.height(), picture.png(), List.of(), List.of());
    }

    private static PageView outline(PageContent page) {
        return new PageView(
                page.width(),
                page.height(),
                null,
                page.glyphs().stream()
                        .filter(glyph -> glyph.sight() == Glyph.Sight.SEEN && !glyph.isSpace())
                        .map(glyph -> new PageView.Letter(glyph.text(), glyph.x(), glyph.y(), glyph.size()))
                        .toList(),
                page.rulings().stream().map(PageViews::line).toList());
    }

    private static PageView.Line line(Ruling ruling) {
        return ruling.horizontal()
                ? new PageView.Line(ruling.from(), ruling.at(), ruling.to(), ruling.at())
                : new PageView.Line(ruling.at(), ruling.from(), ruling.at(), ruling.to());
    }
}
