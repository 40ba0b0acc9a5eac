package dev.gouji.recognise.sketch;

import dev.gouji.document.Document;
import dev.gouji.document.Table;
import dev.gouji.form.Form;
import dev.gouji.form.FormVariant;
import dev.gouji.form.Forms;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One case of the property test.
 *
 * @param sketch what the report truly says
 * @param document how it came
 * @param light whether the document says all of it plainly
 * @param story the seed, the form, the presentation and what was done, for the message of a failure
 */
public record PerturbedReport(ReportSketch sketch, Document document, boolean light, String story) {

    private static final int MOST = 4;

    /** The case of a seed: any form, any presentation, up to four perturbations. */
    public static PerturbedReport of(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        List<Form> forms = Forms.all().stream().filter(Form::hasColumnsOfItsOwn).toList();
        Form form = forms.get(random.nextInt(forms.size()));
        FormVariant variant = form.variants().get(random.nextInt(3) == 0 ? 1 : 0);
        ReportSketch sketch = new ReportSketch(variant, random);
        List<Perturbation> done = new ArrayList<>();
        boolean light = true;
        for (int i = random.nextInt(MOST + 1); i > 0; i--) {
            Perturbation next = Perturbation.values()[random.nextInt(Perturbation.values().length)];
            next.apply(sketch, random);
            done.add(next);
            light &= next.light;
        }
        int presentation = random.nextInt(2 + Flattening.values().length);
        Document document;
        String how;
        if (presentation < 2 || random.nextBoolean()) {
            Table.Geometry geometry = random.nextInt(3) == 0 ? Table.Geometry.RAGGED : Table.Geometry.GRID;
            document = sketch.tables(geometry);
            how = geometry.toString();
        } else {
            Flattening flattening = Flattening.values()[presentation - 2];
            int page = random.nextInt(3) == 0 ? 20 + random.nextInt(60) : 0;
            document = sketch.lines(flattening, page);
            how = flattening + (page > 0 ? " page numbers" : "");
            light &= page == 0 && !(flattening == Flattening.SPACES && done.contains(Perturbation.NUMBERING_DROPPED));
        }
        String story = "seed " + seed + " " + form.id() + (variant.own() ? " " : " mixed ") + how + " " + done;
        return new PerturbedReport(sketch, document, light, story);
    }
}
