package dev.gouji.bulk;

import dev.gouji.document.ErrorCode;
import dev.gouji.document.Message;
import dev.gouji.report.Conversion;
import dev.gouji.report.DocumentRecord;
import dev.gouji.report.DocumentStatus;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * Converts one input, whatever happens: what cannot be loaded, and what the converter fails on, is a conversion that
 * says so. Thread-safe if the converter is.
 */
final class InputConversion {

    private static final String MEMBER = "!/";
    static final Comparator<Conversion> BY_DOCUMENT =
            Comparator.comparing(conversion -> conversion.document().document(), Input::compareUtf8);

    /** Says that the converter handed over a document of another name than it was given. */
    static final class Misnamed extends IllegalStateException {
        private static final long serialVersionUID = 1;

        Misnamed(String given, String returned) {
            super("the converter was given " + given + " and returned " + returned);
        }
    }

    private final OneConversion converter;
    private final InputLoader loader;

    InputConversion(OneConversion converter, InputLoader loader) {
        this.converter = converter;
        this.loader = loader;
    }

    /**
     * The conversions of an input and its members, in the dataset's order, the input's own first. Throws nothing but what
     * is thrown while it makes the record of a failure.
     */
    List<Conversion> convert(Input input) {
        List<Conversion> members = new ArrayList<>();
        Conversion own = convert(input, members);
        members.sort(BY_DOCUMENT);
        members.add(0, own);
        return members;
    }

    private Conversion convert(Input input, List<Conversion> members) {
        if (input.skip() != null) {
            return lost(input, null, null, input.skip(), Problems.notOpened(input));
        }
        byte[] bytes = null;
        Found found = new Found(input.document(), members);
        try {
            bytes = loader.load(input.path());
            converter.convert(input.document(), bytes, found);
            return found.own();
        } catch (Misnamed e) {
            throw e;
        } catch (InputLoader.TooLarge e) {
            return lost(input, null, e.size(), ErrorCode.LIMIT_BYTES, Problems.tooLarge(e.maximum()));
        } catch (TimeoutException e) {
            return lost(input, null, null, ErrorCode.TIMEOUT, Problems.tooSlow());
        } catch (IOException e) {
            return lost(input, null, null, ErrorCode.NO_PERMISSION, Problems.noPermission());
        } catch (Throwable e) {
            return thrown(input, bytes, e);
        }
    }

    /** Takes what a converter hands over, and holds it to its word. */
    private static final class Found implements Consumer<Conversion> {

        private final String document;
        private final List<Conversion> members;
        private final Set<String> names = new HashSet<>();
        private Conversion own;

        Found(String document, List<Conversion> members) {
            this.document = document;
            this.members = members;
        }

        @Override
        public void accept(Conversion conversion) {
            String name = conversion.document().document();
            boolean isOwn = name.equals(document);
            if (!isOwn && !name.startsWith(document + MEMBER)) {
                throw new Misnamed(document, name);
            }
            if (!names.add(name)) {
                throw new IllegalStateException("handed over twice: " + name);
            }
            if (isOwn) {
                own = conversion;
            } else {
                members.add(conversion);
            }
        }

        Conversion own() {
            return Objects.requireNonNull(own, "nothing was handed over");
        }
    }

    /** The conversion of an input that something was thrown on. */
    static Conversion thrown(Input input, byte[] bytes, Throwable error) {
        return error instanceof OutOfMemoryError
                ? lost(input, bytes, null, ErrorCode.OUT_OF_MEMORY, Problems.outOfMemory())
                : lost(input, bytes, null, ErrorCode.CRASHED, Problems.crashed(error));
    }

    private static Conversion lost(Input input, byte[] bytes, Long size, ErrorCode code, Message message) {
        DocumentStatus status = code == ErrorCode.IGNORED_FILE ? DocumentStatus.SKIPPED : DocumentStatus.FAILED;
        DocumentRecord record = new DocumentRecord(
                input.document(),
                bytes == null ? null : sha256(bytes),
                bytes == null ? size : Long.valueOf(bytes.length),
                null,
                null,
                null,
                status,
                code,
                message,
                0,
                null,
                null);
        return new Conversion(record, List.of());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
