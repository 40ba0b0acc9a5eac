package dev.gouji.benchmark.make;

import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import dev.gouji.recognise.sketch.TextKind;
import dev.gouji.recognise.sketch.TextReport;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What extractors and editors make of a report's page: texts in which columns and cells are more or less lost. */
final class TextKinds {

    private static final Pattern FORM = Pattern.compile("ogi-\\w+");

    private TextKinds() {}

    /** As many texts of each kind as asked for. */
    static void add(int each, Corpus corpus, long seed) throws IOException {
        for (TextKind kind : TextKind.values()) {
            for (int i = 0; i < each; i++) {
                TextReport report = TextReport.of(kind, seed * 1_000 + i);
                String name = "text-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
                Matcher form = FORM.matcher(report.story());
                Sample sample = new Sample(
                        String.format("documents/%s/%02d.txt", name, i),
                        "text",
                        name,
                        "own",
                        -1,
                        form.find() ? form.group() : null,
                        false,
                        shown(report),
                        Set.of());
                corpus.add(sample, report.text());
            }
        }
    }

    /** A cell that counts nothing may hold a sign for it: the text's own record of what is printed says 0 for both. */
    private static Map<String, Shown> shown(TextReport report) {
        Map<String, Shown> shown = new LinkedHashMap<>();
        statutory(report).keys().forEach(key -> shown.put(key.toString(), Shown.ABSENT));
        report.printed().forEach((key, value) -> shown.put(key.toString(), number(value)));
        report.blank().forEach(key -> shown.put(key.toString(), Shown.of("")));
        report.marks().keySet().forEach(key -> shown.put(key.toString(), Shown.OPEN));
        return shown;
    }

    private static Shown number(BigDecimal value) {
        return new Shown(value.toPlainString(), null, value.signum() == 0);
    }

    /** The wording whose figures the text has. */
    private static FormVariant statutory(TextReport report) {
        return Forms.all().stream()
                .flatMap(form -> form.variants().stream())
                .filter(variant -> variant.keys().containsAll(report.printed().keySet()))
                .filter(variant -> report.story().contains(variant.form().id()))
                .findFirst()
                .orElseThrow();
    }
}
