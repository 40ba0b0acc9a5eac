package dev.gouji.ledger.originals;

import dev.gouji.document.Message;
import dev.gouji.document.Place;
import dev.gouji.form.Forms;
import dev.gouji.ledger.StatutoryNames;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;

/** Sentences about figures that a page and its attachment give differently: which, what stands where, what to do. */
final class OriginalsMessages {

    private final StatutoryNames names;
    private final String attachment;

    OriginalsMessages(AnnualReport page, AnnualReport attachment) {
        names = new StatutoryNames(Forms.variantOf(page), page.year().value());
        this.attachment = attachment.document();
    }

    /** One figure. */
    Message one(Figure own, Figure other) {
        Message where = names.figure(own.key());
        Message here = standing(own);
        Message there = standing(other);
        return new Message(
                where.zh() + "：网页为 " + here.zh() + "，附件 " + attachment + " 为 " + there.zh() + "；请向发布单位核实以哪一个为准",
                where.en() + ": the page has " + here.en() + ", its attachment " + attachment + " has " + there.en()
                        + "; ask the publisher which one holds");
    }

    /** So many that the two may not be the same report; the first one is named. */
    Message many(Figure own, Figure other, int count) {
        Message first = one(own, other);
        return new Message(
                "网页与附件有 " + count + " 个数不同，可能不是同一份报告，或其中一份是更正后的；第一处是" + first.zh(),
                count + " figures of the page and its attachment differ: they may be different reports, or one of them"
                        + " corrected; the first: " + first.en());
    }

    /** Figures that another report of the same organ, year and scope has otherwise. */
    static Message repeated(String chosen, int count) {
        return new Message(
                "同一机关、同一年度、同一口径的另一份报告（" + chosen + "）有 " + count + " 个数不同；汇总时请只用那一份，并向发布单位核实以哪一份为准",
                "another report of this organ, year and scope (" + chosen + ") has " + count
                        + (count == 1 ? " other figure" : " other figures")
                        + "; take only that one into sums, and ask the publisher which one holds");
    }

    private static Message standing(Figure figure) {
        Message place = place(figure.place());
        return value(figure)
                .plus(new Message("（" + place.zh() + "）", " (" + place.en() + ")").when(!place.equals(Message.NONE)));
    }

    private static Message value(Figure figure) {
        return switch (figure.mark()) {
            case NUMBER -> Message.same(figure.value().stripTrailingZeros().toPlainString());
            case DASH -> new Message("横线", "a dash");
            case SLASH -> new Message("斜线", "a slash");
            case NONE -> new Message("“无”", "无");
            default -> new Message("空白", "a blank");
        };
    }

    /** Counted from 1; nothing when there is none. */
    private static Message place(Place place) {
        if (place instanceof Place.OnPage on) {
            return new Message("第 " + on.page() + " 页", "page " + on.page());
        }
        if (place instanceof Place.InTable in) {
            return new Message(
                    "第 " + (in.table() + 1) + " 个表格第 " + (in.row() + 1) + " 行第 " + (in.column() + 1) + " 列",
                    "grid " + (in.table() + 1) + ", row " + (in.row() + 1) + ", column " + (in.column() + 1));
        }
        if (place instanceof Place.InText in) {
            return new Message("第 " + in.line() + " 行", "line " + in.line());
        }
        if (place instanceof Place.InSheet in) {
            return Message.same(in.sheet() + " " + in.cell());
        }
        return Message.NONE;
    }
}
