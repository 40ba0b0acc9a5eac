package dev.gouji.bulk;

import dev.gouji.convert.Original;
import dev.gouji.dataset.Samples;
import dev.gouji.document.ErrorCode;
import dev.gouji.form.Forms;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** A converter that reads nothing: what it gives depends on the name and the first byte. */
public final class FakeConverter {

    private FakeConverter() {}

    /** What converts so, and finds no members. */
    public static OneConversion of(BiFunction<String, byte[], Conversion> conversion) {
        return (original, found) -> found.accept(conversion.apply(original.document(), original.bytes()));
    }

    /** As {@link OneConversion} has it. */
    public static void convert(Original original, Consumer<Conversion> found) {
        found.accept(convert(original.document(), original.bytes()));
    }

    /** What a name and bytes come to. */
    public static Conversion convert(String document, byte[] bytes) {
        String hash = sha256(bytes);
        return switch (bytes.length == 0 ? ' ' : (char) bytes[0]) {
            case '?' -> withoutFigures(Samples.poor(document, hash));
            case '!' -> throw new IllegalStateException("as if");
            case ' ' -> withHash(Samples.refused(document, DocumentStatus.UNRECOGNISED, ErrorCode.NOT_A_REPORT), hash);
            default -> Samples.good(document, hash);
        };
    }

    /** A report that lacks every figure of its form; the sample has but one. */
    private static Conversion withoutFigures(Conversion conversion) {
        AnnualReport report = conversion.reports().get(0);
        List<Figure> missing = Forms.of(report.form()).variants().get(0).keys().stream()
                .sorted(Comparator.comparing(FigureKey::toString))
                .map(key -> Figure.missing(key, null))
                .toList();
        return new Conversion(conversion.document(), List.of(report.withFigures(missing)));
    }

    private static Conversion withHash(Conversion conversion, String hash) {
        DocumentRecord record = conversion.document();
        DocumentRecord hashed = new DocumentRecord(
                record.document(),
                hash,
                record.bytes(),
                record.mediaType(),
                record.reader(),
                record.pages(),
                record.status(),
                record.error(),
                record.message(),
                record.reports(),
                null,
                null);
        return new Conversion(hashed, conversion.reports());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
