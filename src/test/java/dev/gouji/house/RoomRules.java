package dev.gouji.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a room may know of the others, below any root package, so that each rule can be seen to fail on a crooked one. */
final class RoomRules {

    /** Room → the rooms it may know besides itself. */
    static final Map<String, List<String>> MAY_KNOW = mayKnow();

    /** The small change that rooms which know no documents still take from {@code document}. */
    private static final List<String> SMALL_CHANGE = List.of("ErrorCode", "Message", "Place", "Reason");

    private static final List<String> TAKE_SMALL_CHANGE =
            List.of("limit", "report", "form", "ledger", "decide", "dataset", "bulk");

    private static final Set<String> NOUNS = Set.of("document", "limit", "grid", "report", "form");

    private static final Set<String> BEHIND_THE_NOUNS = Set.of("Form", "Forms", "FormBuilder");

    private RoomRules() {}

    private static Map<String, List<String>> mayKnow() {
        List<String> doors =
                List.of("bulk", "convert", "dataset", "decide", "document", "limit", "grid", "form", "report");
        Map<String, List<String>> rooms = new LinkedHashMap<>();
        rooms.put("document", List.of());
        rooms.put("region", List.of("report"));
        rooms.put("limit", List.of("document"));
        rooms.put("read", List.of("document", "limit"));
        rooms.put("grid", List.of("document"));
        rooms.put("report", List.of("document"));
        rooms.put("form", List.of("report", "document"));
        rooms.put("recognise", List.of("document", "grid", "form", "report"));
        rooms.put("ledger", List.of("form", "region", "report", "document"));
        rooms.put("decide", List.of("form", "report", "document"));
        rooms.put("dataset", List.of("form", "report", "document"));
        rooms.put(
                "convert",
                List.of(
                        "document",
                        "limit",
                        "read",
                        "grid",
                        "form",
                        "report",
                        "recognise",
                        "ledger",
                        "decide",
                        "dataset"));
        rooms.put("bulk", List.of("convert", "dataset", "decide", "report", "document"));
        // the command line opens the other door that people use, and knows no more of it than how
        rooms.put("cli", Stream.concat(doors.stream(), Stream.of("review")).toList());
        rooms.put("review", doors);
        rooms.put("spark", doors);
        return rooms;
    }

    static List<ArchRule> rules(String root) {
        List<ArchRule> rules = new ArrayList<>();
        MAY_KNOW.forEach((room, others) -> rules.add(layer(root, room, others)));
        rules.add(everyClassHasARoom(root));
        rules.add(reviewIsOpenedOnly(root));
        rules.add(smallChange(root));
        rules.add(slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .because("a document walks through the rooms once, in one direction"));
        rules.add(slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .because("of two packages one is the ground that the other stands on"));
        rules.add(nounsHoldData(root));
        return rules;
    }

    static ArchRule layer(String root, String room, List<String> others) {
        return classes()
                .that(describe("are in " + room, type -> room.equals(room(root, type))))
                .should()
                .onlyDependOnClassesThat(describe("are in " + room + " or in " + others, type -> {
                    String other = room(root, type);
                    return other == null || other.equals(room) || others.contains(other);
                }))
                .allowEmptyShould(true)
                .because("each room can be understood, tested and replaced by itself");
    }

    private static ArchRule reviewIsOpenedOnly(String root) {
        return classes()
                .that(describe("are in cli", type -> "cli".equals(room(root, type))))
                .should()
                .onlyDependOnClassesThat(describe(
                        "are, of review, its face alone",
                        type -> !"review".equals(room(root, type))
                                || outermost(type).getName().equals(root + ".review.ReviewDoor")))
                .allowEmptyShould(true)
                .because("a door that opens another one does not walk about behind it");
    }

    private static ArchRule everyClassHasARoom(String root) {
        return classes()
                .that(describe("are below " + root, type -> room(root, type) != null))
                .should(condition("be in a room of the table", type -> MAY_KNOW.containsKey(room(root, type))))
                .allowEmptyShould(true)
                .because("a new room is entered in the table first, with what it may know");
    }

    private static ArchRule smallChange(String root) {
        return classes()
                .that(describe("are in " + TAKE_SMALL_CHANGE, type -> {
                    String room = room(root, type);
                    return room != null && TAKE_SMALL_CHANGE.contains(room);
                }))
                .should()
                .onlyDependOnClassesThat(describe(
                        "are, of document, " + SMALL_CHANGE,
                        type -> !"document".equals(room(root, type))
                                || SMALL_CHANGE.contains(outermost(type).getSimpleName())))
                .allowEmptyShould(true)
                .because("places, messages, codes and reasons travel everywhere, the tree of a document does not");
    }

    private static ArchRule nounsHoldData(String root) {
        DescribedPredicate<JavaClass> nouns = describe("are nouns", type -> {
            String room = room(root, type);
            return room != null
                    && NOUNS.contains(room)
                    && !type.isAnonymousClass()
                    && !type.getSimpleName().equals("package-info")
                    && !(room.equals("form")
                            && BEHIND_THE_NOUNS.contains(outermost(type).getSimpleName()));
        });
        return classes()
                .that(nouns)
                .should(condition(
                        "be records, enums or sealed interfaces",
                        type -> type.isRecord()
                                || type.isEnum()
                                || (type.isInterface() && type.reflect().isSealed())))
                .allowEmptyShould(true)
                .because("noun rooms hold data and know no step");
    }

    /** The first package below the root; null for classes elsewhere. */
    static String room(String root, JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        if (!name.startsWith(root + ".")) {
            return null;
        }
        return name.substring(root.length() + 1).split("\\.", 2)[0];
    }

    private static JavaClass outermost(JavaClass type) {
        JavaClass outer = type.getBaseComponentType();
        while (outer.getEnclosingClass().isPresent()) {
            outer = outer.getEnclosingClass().get();
        }
        return outer;
    }

    private static ArchCondition<JavaClass> condition(
            String description, java.util.function.Predicate<JavaClass> holds) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!holds.test(type)) {
                    events.add(
                            SimpleConditionEvent.violated(type, type.getFullName() + " does not " + getDescription()));
                }
            }
        };
    }
}
