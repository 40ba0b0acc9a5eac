package dev.gouji.read.sheet;

import dev.gouji.document.Block;
import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.HiddenText;
import dev.gouji.document.Message;
import dev.gouji.document.Notice;
import dev.gouji.document.PageImage;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.util.ArrayList;
import java.util.List;

/** A workbook while it is read: its sheets so far, and what of it could not be read. */
public final class WorkbookDraft {

    /** Spreadsheet programs allow 31 characters. */
    private static final int LONGEST_NAME = 31;

    private final Budget budget;
    private final List<Block> blocks = new ArrayList<>();
    private final List<HiddenText> hidden = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private boolean pictures;

    /** An empty workbook. */
    public WorkbookDraft(Budget budget) {
        this.budget = budget;
    }

    /** Adds a sheet that has been read, behind those before. */
    public void add(SheetDraft sheet) throws UnreadableException {
        ShownCells cells = ShownCells.of(sheet);
        SheetCutter.cut(cells, budget, blocks);
        hidden.addAll(cells.hidden());
    }

    /** Says that a part is lost: a sheet, or the rest of one. */
    public void addDamage(String sheet) {
        notices.add(
                new Notice(
                        ErrorCode.DAMAGED,
                        new Message(
                                "工作表“" + shown(sheet) + "”已损坏，只读出损坏处之前的内容；请用表格软件打开后另存一份",
                                "the sheet “" + shown(sheet)
                                        + "” is damaged, only what stands before the damage was read; open it with a spreadsheet program and save a copy")));
    }

    /** Says that something is lost that all sheets share. */
    public void addDamage() {
        notices.add(
                new Notice(
                        ErrorCode.DAMAGED,
                        new Message(
                                "工作簿中各表共用的部分（表名、文字、数字格式）有损坏，可能缺少工作表或文字；请用表格软件打开后另存一份",
                                "what the sheets of the workbook share (names, texts, formats) is damaged, and sheets or texts may be missing; open it with a spreadsheet program and save a copy")));
    }

    /** Says that there are pictures on its sheets. */
    public void addPictures() {
        pictures = true;
    }

    /** The whole workbook; with a page image where it has pictures and no table. */
    public Document document() {
        if (pictures && blocks.stream().noneMatch(Table.class::isInstance)) {
            blocks.add(new PageImage(Place.InTable.after(0)));
        }
        return new Document(blocks, List.of(), null, notices, hidden);
    }

    /** Refuses more sheets than there may be pages. */
    public void chargeSheet() throws UnreadableException {
        budget.charge(Bound.PAGES, 1);
    }

    /** A name as a message can hold it: a damaged one may be any bytes. */
    private static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints()
                .limit(LONGEST_NAME)
                .forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? '\uFFFD' : c));
        return shown.toString();
    }
}
