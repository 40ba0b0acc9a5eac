package dev.gouji.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a Java program that embeds the converter can rely on: the nouns and {@code convert}, and of these nothing that
 * leads into another room or into a library.
 */
final class DoorRules {

    /** The packages that programs may know; the build makes its documentation of just these. */
    static final Set<String> OPEN = Set.of("document", "limit", "grid", "report", "form", "convert");

    private DoorRules() {}

    static List<ArchRule> rules(String root) {
        return List.of(classes()
                .that(describe("are open to programs", type -> isOpen(root, type)))
                .should(showOnlyOpenTypes(root))
                .allowEmptyShould(true)
                .because("what a program sees of gouji it can name, and the rooms behind may be rebuilt"));
    }

    private static ArchCondition<JavaClass> showOnlyOpenTypes(String root) {
        return new ArchCondition<>("show nothing but types of " + OPEN + " and of Java") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                shown(type)
                        .filter(other -> !isOpen(root, other) && !isOfJava(other))
                        .forEach(other -> events.add(
                                SimpleConditionEvent.violated(type, type.getName() + " shows " + other.getName())));
            }
        };
    }

    private static Stream<JavaClass> shown(JavaClass type) {
        Stream<JavaType> above = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> members =
                type.getMembers().stream().filter(DoorRules::isVisible).flatMap(DoorRules::types);
        return Stream.concat(above, members)
                .flatMap(seen -> seen.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .distinct();
    }

    private static Stream<JavaType> types(JavaMember member) {
        if (member instanceof JavaCodeUnit unit) {
            Stream<JavaType> thrown = unit.getExceptionTypes().stream().map(JavaType.class::cast);
            return Stream.concat(
                    Stream.of(unit.getReturnType()), Stream.concat(unit.getParameterTypes().stream(), thrown));
        }
        return Stream.of(((JavaField) member).getType());
    }

    private static boolean isOpen(String root, JavaClass type) {
        String inside = type.getPackageName();
        return inside.startsWith(root + ".") && OPEN.contains(inside.substring(root.length() + 1)) && isVisible(type);
    }

    private static boolean isVisible(JavaClass type) {
        boolean outer = type.getEnclosingClass().map(DoorRules::isVisible).orElse(true);
        return outer && type.getModifiers().contains(JavaModifier.PUBLIC);
    }

    private static boolean isVisible(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static boolean isOfJava(JavaClass type) {
        return type.isPrimitive() || Predicates.resideInAPackage("java..").test(type);
    }
}
