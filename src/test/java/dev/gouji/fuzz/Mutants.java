package dev.gouji.fuzz;

import java.nio.file.Path;
import java.util.Random;

/** Makes the mutant of a seed. */
final class Mutants {

    private final Originals originals = new Originals();

    /** The same for the same seed and fixtures. */
    Mutant of(long seed) {
        // near seeds begin alike
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        Path file = originals.any(random);
        byte[] bytes = Originals.bytes(file);
        StringBuilder origin = new StringBuilder(file.toString());
        if (random.nextInt(20) == 0) {
            boolean same = random.nextBoolean();
            Path other = same ? originals.of(Originals.ending(file), random) : originals.any(random);
            bytes = ByteMutations.spliced(bytes, Originals.bytes(other), random);
            origin.append(" spliced with ").append(other);
        }
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            bytes = changed(bytes, random, origin);
        }
        return new Mutant(seed, origin.toString(), file.getFileName().toString(), bytes);
    }

    private static byte[] changed(byte[] bytes, Random random, StringBuilder origin) {
        Mutation mutation = null;
        if (random.nextInt(5) > 0) {
            mutation = PackageMutations.takes(bytes)
                    ? PackageMutations::any
                    : PdfMutations.takes(bytes)
                            ? PdfMutations::any
                            : CompoundMutations.takes(bytes)
                                    ? CompoundMutations::any
                                    : MarkupMutations.takes(bytes) ? MarkupMutations::any : null;
        }
        byte[] changed = mutation == null ? null : mutation.apply(bytes, random);
        origin.append(changed == null ? ", bytes" : ", structure");
        return changed == null ? ByteMutations.any(bytes, random) : changed;
    }
}
