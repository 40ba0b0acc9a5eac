package dev.gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gouji.document.Document;
import dev.gouji.document.ErrorCode;
import dev.gouji.document.PageImage;
import dev.gouji.document.Place;
import dev.gouji.document.Table;
import dev.gouji.limit.Limits;
import dev.gouji.limit.Limits.Bound;
import dev.gouji.read.bound.Budget;
import dev.gouji.read.bound.UnreadableException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTest {

    private static final double[] XS = {100, 200, 260, 320};
    private static final double[] YS = {600, 630, 660};
    private static final String DRAWN = "|a |1 |2 ; |b |3 |4";

    private static void draw(PdfDraft draft) throws java.io.IOException {
        draft.grid(XS, YS);
        draft.text(110, 640, "a").text(220, 640, "1").text(280, 640, "2");
        draft.text(110, 610, "b").text(220, 610, "3").text(280, 610, "4");
    }

    @Test
    void aRuledTableIsAGridAndTextAroundItParagraphs() throws Exception {
        Document document = DrawnTable.read(new PdfDraft().page(draft -> {
            draft.text(100, 700, "before");
            draw(draft);
            draft.text(100, 500, "after");
        }));
        assertEquals(DRAWN, DrawnTable.draw(DrawnTable.tables(document).get(0)));
        assertEquals(List.of("before", "after"), DrawnTable.paragraphs(document));
        assertEquals(1, document.pages());
        assertInstanceOf(Table.class, document.blocks().get(1));
    }

    @ParameterizedTest
    @CsvSource({"90, 600, 100", "180, 275.28, 600", "270, 181.89, 275.28"})
    void aRotatedPageIsReadAsDisplayed(int rotation, double left, double top) throws Exception {
        PdfDraft draft = new PdfDraft().page(page -> {
            Matrix matrix = switch (rotation) {
                case 90 -> new Matrix(0, 1, -1, 0, 0, 0);
                case 180 -> new Matrix(-1, 0, 0, -1, 0, 0);
                default -> new Matrix(0, -1, 1, 0, 0, 0);
            };
            page.grid(XS, YS);
            for (double[] cell : new double[][] {
                {130, 645, 1}, {230, 645, 2}, {290, 645, 3}, {130, 615, 4}, {230, 615, 5}, {290, 615, 6}
            }) {
                Matrix at = Matrix.getTranslateInstance((float) cell[0], (float) cell[1]);
                page.text(matrix.multiply(at), Integer.toString((int) cell[2]), RenderingMode.FILL);
            }
        });
        draft.last().setRotation(rotation);
        Table table = DrawnTable.tables(DrawnTable.read(draft)).get(0);
        String expected = switch (rotation) {
            case 90 -> "|4 |1 ; |5 |2 ; |6 |3";
            case 180 -> "|6 |5 |4 ; |3 |2 |1";
            default -> "|3 |6 ; |2 |5 ; |1 |4";
        };
        assertEquals(expected, DrawnTable.draw(table));
        Place.OnPage place = (Place.OnPage) table.place();
        assertEquals(left, place.box().x0(), 0.1);
        assertEquals(top, place.box().y0(), 0.1);
    }

    @Test
    void aTableDrawnSidewaysIsReadInItsOwnDirectionAndPlacedAsDisplayed() throws Exception {
        Matrix up = new Matrix(0, 1, -1, 0, 0, 0);
        Table table = DrawnTable.tables(DrawnTable.read(new PdfDraft().page(page -> {
                    page.grid(new double[] {100, 130, 160}, new double[] {600, 640, 700});
                    page.text(up.multiply(Matrix.getTranslateInstance(120, 610)), "a", RenderingMode.FILL);
                    page.text(up.multiply(Matrix.getTranslateInstance(120, 650)), "12", RenderingMode.FILL);
                    page.text(up.multiply(Matrix.getTranslateInstance(150, 610)), "b", RenderingMode.FILL);
                    page.text(up.multiply(Matrix.getTranslateInstance(150, 650)), "34", RenderingMode.FILL);
                })))
                .get(0);
        assertEquals("|a |12 ; |b |34", DrawnTable.draw(table));
        Place.Box box = ((Place.OnPage) table.place()).box();
        assertEquals(100, box.x0(), 0.1);
        assertEquals(841.89 - 700, box.y0(), 0.1);
        assertEquals(160, box.x1(), 0.1);
    }

    @Test
    void whatTheCropBoxCutsOffIsNotThere() throws Exception {
        PdfDraft draft = new PdfDraft().page(page -> {
            draw(page);
            page.text(20, 500, "outside");
        });
        draft.last().setCropBox(new PDRectangle(90, 400, 400, 300));
        Document document = DrawnTable.read(draft);
        assertEquals(List.of(), DrawnTable.paragraphs(document));
        Place.Box box = ((Place.OnPage) DrawnTable.tables(document).get(0).place()).box();
        assertEquals(10, box.x0(), 0.1);
        assertEquals(40, box.y0(), 0.1);
    }

    @Test
    void textSetTwiceForBoldnessIsReadOnce() throws Exception {
        Document document = DrawnTable.read(new PdfDraft().page(page -> {
            draw(page);
            page.text(220.3, 640, "1").text(280, 640.3, "2").text(290, 610, "4");
        }));
        assertEquals(
                "|a |1 |2 ; |b |3 |4 4",
                DrawnTable.draw(DrawnTable.tables(document).get(0)));
    }

    @Test
    void aWatermarkAcrossThePageIsNotInTheCells() throws Exception {
        Matrix tilted = Matrix.getRotateInstance(Math.PI / 4, 190, 590);
        Document document = DrawnTable.read(new PdfDraft().page(page -> {
            draw(page);
            page.text(tilted, "999999999999", RenderingMode.FILL);
        }));
        assertEquals(DRAWN, DrawnTable.draw(DrawnTable.tables(document).get(0)));
    }

    @Test
    void aNumberPaintedOverAndTypedAnewIsTheNewOneAndInDoubt() throws Exception {
        Document document = DrawnTable.read(new PdfDraft().page(page -> {
            draw(page);
            page.content().setNonStrokingColor(1f);
            page.fill(210, 635, 40, 20);
            page.content().setNonStrokingColor(0f);
            page.text(230, 640, "9");
        }));
        assertEquals(
                "|a |9? |2 ; |b |3 |4",
                DrawnTable.draw(DrawnTable.tables(document).get(0)));
    }

    @Test
    void aRaisedDigitBehindANumberIsNoPartOfIt() throws Exception {
        Document document = DrawnTable.read(new PdfDraft().page(page -> {
            draw(page);
            page.text(new Matrix(0.6f, 0, 0, 0.6f, 225.8f, 643.5f), "1", RenderingMode.FILL);
            page.text(new Matrix(0.6f, 0, 0, 0.6f, 285.8f, 640), "5", RenderingMode.FILL);
        }));
        assertEquals(
                "|a |1¹ |25",
                DrawnTable.draw(DrawnTable.tables(document).get(0))
                        .split(" ;", 2)[0]
                        .replace("?", ""));
    }

    @Test
    void textUnderThePictureOfItsPageIsInDoubt() throws Exception {
        Document document = DrawnTable.read(new PdfDraft().page(page -> {
            draw(page);
            page.content()
                    .drawImage(
                            LosslessFactory.createFromImage(
                                    page.document(), new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)),
                            0,
                            0,
                            595,
                            842);
        }));
        assertEquals(
                "|a? |1? |2? ; |b? |3? |4?",
                DrawnTable.draw(DrawnTable.tables(document).get(0)));
    }

    @Test
    void aNumberThatRunsOverARulingIsInDoubtOnBothSides() throws Exception {
        Document document = DrawnTable.read(new PdfDraft().page(page -> {
            page.grid(XS, YS);
            page.text(247, 640, "12345");
        }));
        assertEquals(
                "| |12? |345? ; | | |",
                DrawnTable.draw(DrawnTable.tables(document).get(0)));
    }

    @Test
    void invisibleTextAloneIsReadAndInDoubt() throws Exception {
        Document document = DrawnTable.read(new PdfDraft().page(page -> {
            page.text(Matrix.getTranslateInstance(100, 640), "received", RenderingMode.NEITHER);
            page.text(Matrix.getTranslateInstance(230, 640), "77", RenderingMode.NEITHER);
        }));
        Table table = DrawnTable.tables(document).get(0);
        assertEquals("|received? |77?", DrawnTable.draw(table));
        assertEquals(Table.Geometry.RAGGED, table.geometry());
    }

    @Test
    void columnsOfWhiteSpaceAreInDoubt() throws Exception {
        Document document = DrawnTable.read(new PdfDraft()
                .page(page ->
                        page.text(100, 640, "received").text(200, 640, "12").text(220, 640, "0")));
        assertEquals(
                "|received? |12? |0?",
                DrawnTable.draw(DrawnTable.tables(document).get(0)));
    }

    @Test
    void aPageOfOnePictureIsAPageImage() throws Exception {
        PdfDraft draft = new PdfDraft();
        draft.page(page -> page.content()
                .drawImage(
                        LosslessFactory.createFromImage(
                                page.document(), new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB)),
                        0,
                        0,
                        595,
                        842));
        Document document = DrawnTable.read(draft);
        assertEquals(1, document.blocks().size());
        assertInstanceOf(PageImage.class, document.blocks().get(0));
    }

    @Test
    void pageNumbersAndRunningHeadsAreDropped() throws Exception {
        PdfDraft draft = new PdfDraft();
        for (int number = 1; number <= 3; number++) {
            String foot = "- " + number + " -";
            String body = "body " + "abc".charAt(number - 1);
            draft.page(page ->
                    page.text(100, 800, "Running head").text(100, 500, body).text(290, 30, foot));
        }
        assertEquals(List.of("body a", "body b", "body c"), DrawnTable.paragraphs(DrawnTable.read(draft)));
    }

    @Test
    void anEncryptedFileWithoutUserPasswordIsRead() throws Exception {
        PdfDraft draft = new PdfDraft().page(PdfReaderTest::draw);
        draft.document().protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
        assertEquals(
                DRAWN, DrawnTable.draw(DrawnTable.tables(DrawnTable.read(draft)).get(0)));
    }

    @Test
    void anEncryptedFileSaysSo() throws Exception {
        PdfDraft draft = new PdfDraft().page(PdfReaderTest::draw);
        draft.document().protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
        assertEquals(ErrorCode.ENCRYPTED, code(draft.bytes()));
    }

    @Test
    void aFileOfWhichOnlyAttachmentsAreEncryptedIsRead() throws Exception {
        String encryption = "trailer\n<</Encrypt <</Filter /Standard /V 4 /R 4 /Length 128 /P -4 /O <" + "41".repeat(32)
                + "> /U <" + "42".repeat(32) + "> /CF <</StdCF <</CFM /AESV2 /AuthEvent /EFOpen /Length 16>>>> "
                + "/StmF /%s /StrF /%s /EFF /StdCF>> /ID [<41><41>]";
        String plain = new String(plainly(new PdfDraft().page(PdfReaderTest::draw)), StandardCharsets.ISO_8859_1);
        byte[] attachments = plain.replace("trailer\n<<", encryption.formatted("Identity", "Identity"))
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                DRAWN,
                DrawnTable.draw(DrawnTable.tables(DrawnTable.read(attachments)).get(0)));
        byte[] all = plain.replace("trailer\n<<", encryption.formatted("StdCF", "StdCF"))
                .getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(ErrorCode.ENCRYPTED, code(all));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/Type /Page\n", "/Type /Pages\n", "/Type /Catalog\n"})
    void aPageIsReadThatDoesNotSayThatItIsOne(String type) throws Exception {
        String plain = new String(plainly(new PdfDraft().page(PdfReaderTest::draw)), StandardCharsets.ISO_8859_1);
        byte[] untold =
                plain.replace(type, " ".repeat(type.length() - 1) + "\n").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                DRAWN,
                DrawnTable.draw(DrawnTable.tables(DrawnTable.read(untold)).get(0)));
    }

    /** Without compressed objects, so that all of it can be found. */
    private static byte[] plainly(PdfDraft draft) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        draft.document().save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    @Test
    void aFileCutShortIsTruncatedAndOneOfRubbishDamaged() {
        byte[] whole = new PdfDraft().page(PdfReaderTest::draw).bytes();
        assertEquals(ErrorCode.TRUNCATED, code(Arrays.copyOf(whole, 60)));
        assertEquals(
                ErrorCode.DAMAGED,
                code("%PDF-1.4\nrubbish\n%%EOF".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
    }

    @Test
    void aBoundThatIsPassedIsNamed() {
        byte[] bytes = new PdfDraft()
                .page(PdfReaderTest::draw)
                .page(PdfReaderTest::draw)
                .bytes();
        for (Bound bound : List.of(Bound.PAGES, Bound.GLYPHS, Bound.PATHS, Bound.CELLS, Bound.CHARACTERS)) {
            Budget budget = new Budget(new Limits(Map.of(bound, 1L)));
            UnreadableException thrown =
                    assertThrows(UnreadableException.class, () -> new PdfReader().read(bytes, budget));
            assertEquals("limit-" + bound.option(), thrown.code().code());
        }
    }

    @Test
    void aPageWhoseContentIsRubbishIsANoticeAndTheOthersAreRead() throws Exception {
        PdfDraft draft = new PdfDraft()
                .page(PdfReaderTest::draw)
                .page(page -> page.content().addComment("broken below"));
        var stream = draft.document().getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write("BT /Missing 12 Tf (12) Tj ET [[[[".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        }
        draft.last().getCOSObject().setItem(org.apache.pdfbox.cos.COSName.CONTENTS, stream);
        Document document = DrawnTable.read(draft);
        assertEquals(DRAWN, DrawnTable.draw(DrawnTable.tables(document).get(0)));
        assertEquals(2, document.pages());
        assertTrue(document.notices().isEmpty() || document.notices().get(0).code() == ErrorCode.DAMAGED);
    }

    private static ErrorCode code(byte[] bytes) {
        return assertThrows(UnreadableException.class, () -> new PdfReader().read(bytes, new Budget(Limits.STANDARD)))
                .code();
    }
}
