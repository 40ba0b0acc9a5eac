package dev.gouji.form;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.gouji.report.AnnualReport;
import dev.gouji.report.Figure;
import dev.gouji.report.FigureKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The statutory forms and the catalogue of checks, read once from the resources. Thread-safe. */
public final class Forms {

    /** The version of the forms and rules as data; raised when a resource changes. */
    public static final String VERSION = "1.1";

    private static final List<String> GENERATIONS = List.of("ogi-2021", "ogi-2019", "ogi-2014", "ogi-fj");

    private Forms() {}

    /** Every generation, the newest first. */
    public static List<Form> all() {
        return Loaded.FORMS;
    }

    /** The newest generation. */
    public static Form newest() {
        return all().get(0);
    }

    /** The generation of this id. */
    public static Form of(String id) {
        return all().stream()
                .filter(form -> form.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no form " + id));
    }

    /**
     * The wording of the form that a report uses: the first variant that has just the report's figures, with a row more for
     * every indicator that the report has and no form lists.
     */
    public static FormVariant variantOf(AnnualReport report) {
        Set<FigureKey> keys = report.figures().stream()
                .map(Figure::key)
                .filter(key -> !FormVariant.isUnlisted(key))
                .collect(Collectors.toSet());
        return of(report.form()).variants().stream()
                .filter(variant -> variant.keys().equals(keys))
                .findFirst()
                .map(variant -> variant.withUnlisted(report.figures()))
                .orElseThrow(
                        () -> new IllegalArgumentException(report.id() + " has not the figures of " + report.form()));
    }

    /** Every check, in the order in which findings are listed. */
    public static List<Rule> rules() {
        return Loaded.RULES;
    }

    /** Which figures of different generations may be joined. */
    public static List<Crosswalk> crosswalk() {
        return List.of(Loaded.read("crosswalk.yaml", Crosswalk[].class));
    }

    /** The check of this id. */
    public static Rule rule(String id) {
        return rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule " + id));
    }

    /** How narratives speak of the figures. */
    public static ProseWords proseWords() {
        return LoadedProse.WORDS;
    }

    /** What must hold between the reports of one organ on two years that follow each other. */
    public static List<YearRelation> yearRelations() {
        return LoadedYears.RELATIONS;
    }

    private static final class LoadedYears {

        private static final List<YearRelation> RELATIONS = List.of(Loaded.read("years.yaml", YearRelation[].class));
    }

    private static final class LoadedProse {

        private static final ProseWords WORDS = Loaded.read("prose.yaml", ProseWords.class);
    }

    private static final class Loaded {

        private static final ObjectMapper YAML = YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
                .build();

        private static final List<Form> FORMS = GENERATIONS.stream()
                .map(id -> new Form(read(id + ".yaml", FormSource.class)))
                .toList();

        private static final List<Rule> RULES = List.of(read("rules.yaml", Rule[].class));

        private static <T> T read(String name, Class<T> type) {
            try (InputStream in = Forms.class.getResourceAsStream(name)) {
                return YAML.readValue(in, type);
            } catch (IOException e) {
                throw new UncheckedIOException("the resource " + name + " is not as it should be", e);
            }
        }
    }
}
