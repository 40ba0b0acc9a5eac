package dev.gouji.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Figures are exact: no binary fraction holds one, takes one or makes one. */
final class FigureRules {

    /** Where labels are compared, packages and classes of {@code recognise}. */
    private static final List<String> LIKENESS =
            List.of("label.", "align.", "expected.FoldedWording", "header.HeaderCells");

    private static final List<String> ROOMS = List.of("report", "form", "recognise", "ledger", "dataset");

    private static final Set<String> BINARY = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private FigureRules() {}

    static List<ArchRule> rules(String root) {
        DescribedPredicate<JavaClass> handleFigures =
                describe("are in " + ROOMS + " and measure nothing", type -> handlesFigures(root, type));
        return List.of(
                classes()
                        .that(handleFigures)
                        .should(noBinaryMembers())
                        .allowEmptyShould(true)
                        .because("0.1 + 0.2 is 0.3 in a report"),
                noClasses()
                        .that(handleFigures)
                        .should()
                        .callCodeUnitWhere(
                                describe("it makes a binary fraction of a figure or back", FigureRules::converts))
                        .allowEmptyShould(true)
                        .because("a figure that went through a double is not the printed one"));
    }

    /** The likeness of labels (LIKENESS) and points on a page (dataset) are measures, not figures. */
    private static boolean handlesFigures(String root, JavaClass type) {
        String room = RoomRules.room(root, type);
        if (room == null || !ROOMS.contains(room)) {
            return false;
        }
        String name = type.getName();
        boolean scores = LIKENESS.stream().anyMatch(place -> name.startsWith(root + ".recognise." + place));
        boolean points = room.equals("dataset") && name.matches(".*(Place|Box).*");
        return !scores && !points;
    }

    private static boolean converts(JavaCall<?> call) {
        JavaClass owner = call.getTarget().getOwner();
        String name = call.getTarget().getName();
        boolean takesBinary =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> BINARY.contains(type.getName()));
        return name.equals("doubleValue")
                || name.equals("floatValue")
                || name.equals("parseDouble")
                || name.equals("parseFloat")
                || (owner.isEquivalentTo(BigDecimal.class) && takesBinary);
    }

    private static ArchCondition<JavaClass> noBinaryMembers() {
        return new ArchCondition<>("have no double or float field, parameter or return value") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaField field : type.getFields()) {
                    if (isBinary(field.getRawType())) {
                        events.add(SimpleConditionEvent.violated(field, field.getFullName()));
                    }
                }
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    if (isBinary(unit.getRawReturnType())
                            || unit.getRawParameterTypes().stream().anyMatch(FigureRules::isBinary)) {
                        events.add(SimpleConditionEvent.violated(unit, unit.getFullName()));
                    }
                }
            }
        };
    }

    private static boolean isBinary(JavaClass type) {
        return BINARY.contains(type.getBaseComponentType().getName());
    }
}
