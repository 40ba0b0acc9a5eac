package dev.gouji.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Mutations inside the parts of a ZIP package, packed again with sums that are right: other ones only find those. */
final class PackageMutations {

    /** Of every part, for the same seed gives the same bytes whenever it is asked. */
    private static final LocalDateTime PACKED_AT = LocalDateTime.of(2026, 1, 1, 0, 0);

    private PackageMutations() {}

    /** Whether it is a package. */
    static boolean takes(byte[] bytes) {
        return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3;
    }

    /** Any of them; null where the package cannot be opened. */
    static byte[] any(byte[] original, Random random) {
        Map<String, byte[]> parts = parts(original);
        if (parts == null || parts.isEmpty()) {
            return null;
        }
        List<String> names = new ArrayList<>(parts.keySet());
        String name = weighty(parts, names, random);
        switch (random.nextInt(12)) {
            case 0 -> parts.remove(name);
            case 1 -> parts.put(name, parts.get(names.get(random.nextInt(names.size()))));
            case 2 -> parts.put(name, new byte[0]);
            default -> parts.put(name, inside(parts.get(name), random));
        }
        return packed(parts, false);
    }

    private static byte[] inside(byte[] part, Random random) {
        byte[] changed =
                random.nextInt(4) > 0 && MarkupMutations.takes(part) ? MarkupMutations.any(part, random) : null;
        return changed == null ? ByteMutations.any(part, random) : changed;
    }

    /** Large parts more often than small ones. */
    private static String weighty(Map<String, byte[]> parts, List<String> names, Random random) {
        String one = names.get(random.nextInt(names.size()));
        String other = names.get(random.nextInt(names.size()));
        return parts.get(one).length > parts.get(other).length ? one : other;
    }

    /** Name → bytes in the package's order; null when it cannot be opened. */
    static Map<String, byte[]> parts(byte[] original) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(original))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readNBytes(4 << 20));
            }
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
        return parts;
    }

    /** Packs parts, all or none of them compressed. */
    static byte[] packed(Map<String, byte[]> parts, boolean stored) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(PACKED_AT);
                // OpenDocument's kind stands first and plain
                if (stored || part.getKey().equals("mimetype")) {
                    CRC32 sum = new CRC32();
                    sum.update(part.getValue());
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(part.getValue().length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
