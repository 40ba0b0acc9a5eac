package dev.gouji.convert;

import dev.gouji.document.Block;
import dev.gouji.document.Document;
import dev.gouji.document.Heading;
import dev.gouji.document.Message;
import dev.gouji.document.PageImage;
import dev.gouji.document.Paragraph;
import dev.gouji.document.Place;
import dev.gouji.document.Unread;
import dev.gouji.recognise.StatutoryWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Why there is no report in an original that was read: it may stand where nothing is read, or in what cannot be. */
final class NoReport {

    private static final Message NOTHING = new Message(
            "没有找到法定表格或报告标题，不是政府信息公开工作年度报告",
            "no statutory table and no title of a report was found: not a yearly report on information disclosure");

    private static final Message OPEN =
            new Message("请单独打开它，另存为文件后再转换", "open it by itself, save it as a file, and convert that");

    private NoReport() {}

    /**
     * Says why.
     *
     * @param document what was read
     * @param parts that were not
     */
    static Message message(Document document, List<Unread> parts) {
        return parts.stream()
                .filter(part -> StatutoryWords.areIn(part.text()))
                .findFirst()
                .map(NoReport::elsewhere)
                .or(() -> parts.stream()
                        .filter(part -> part.text().isEmpty())
                        .findFirst()
                        .map(part -> notRead(part.where(), part.advice())))
                .or(() -> image(document, image -> !image.isDrawn()).map(image -> notRead(object(image.place()), OPEN)))
                .or(() -> image(document, PageImage::isDrawn)
                        .filter(image -> isOnDisclosure(document))
                        .map(NoReport::picture))
                .orElse(NOTHING);
    }

    private static Message elsewhere(Unread part) {
        return new Message(
                "显示的内容里没有找到报告；法定表格的文字在" + part.where().zh() + "里，不属于显示的内容；"
                        + part.advice().zh(),
                "no report was found in what is shown; the words of the statutory tables stand in "
                        + part.where().en() + ", which is no part of it; "
                        + part.advice().en());
    }

    private static Message notRead(Message where, Message advice) {
        return new Message(
                "显示的内容里没有找到报告；" + where.zh() + "没有读取，报告可能在那里；" + advice.zh(),
                "no report was found in what is shown; it may stand in " + where.en() + ", which was not read; "
                        + advice.en());
    }

    private static Message picture(PageImage image) {
        return new Message(
                "文中提到政府信息公开，但没有法定表格；" + zh(image.place()) + "有图片，图中的文字尚不能识别；若表格在图片里，请提供文字版",
                "the text speaks of information disclosure and holds no statutory table; there is a picture "
                        + en(image.place())
                        + ", and pictures cannot be read yet; if the tables are pictures, provide a version with text");
    }

    private static Message object(Place place) {
        return new Message(
                zh(place) + "嵌入的对象（另一份文件或框架里的网页）",
                "the object that stands " + en(place) + " (another file, or a page in a frame)");
    }

    private static Optional<PageImage> image(Document document, Predicate<PageImage> wanted) {
        return document.blocks().stream()
                .filter(PageImage.class::isInstance)
                .map(PageImage.class::cast)
                .filter(wanted)
                .findFirst();
    }

    private static boolean isOnDisclosure(Document document) {
        return document.blocks().stream().anyMatch(block -> StatutoryWords.isOnDisclosure(text(block)));
    }

    private static String text(Block block) {
        if (block instanceof Paragraph paragraph) {
            return paragraph.text();
        }
        return block instanceof Heading heading ? heading.text() : "";
    }

    private static String zh(Place place) {
        if (place instanceof Place.OnPage on) {
            return "第 " + on.page() + " 页上";
        }
        if (place instanceof Place.InTable in && in.table() > 0) {
            return "第 " + in.table() + " 张表格之后";
        }
        return "正文中";
    }

    private static String en(Place place) {
        if (place instanceof Place.OnPage on) {
            return "on page " + on.page();
        }
        if (place instanceof Place.InTable in && in.table() > 0) {
            return "behind table " + in.table();
        }
        return "in the text";
    }
}
