package dev.gouji.house;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house hold for the program, and each of them can fail: it does on the crooked house beside it. */
class ArchitectureTest {

    private static final String ROOT = "dev.gouji";
    private static final String CROOKED = "dev.gouji.house.crooked";

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    private static final JavaClasses CROOKED_HOUSE = new ClassFileImporter().importPackages(CROOKED);

    /** Rooms that have no crooked double; their rule is the same function as the others'. */
    private static final List<String> LAYERS_WITHOUT_DOUBLE = List.of(
            "region",
            "limit",
            "read",
            "grid",
            "recognise",
            "decide",
            "dataset",
            "convert",
            "bulk",
            "cli",
            "review",
            "spark");

    @TestFactory
    Stream<DynamicTest> theProgramKeeps() {
        return rules(ROOT).stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(PROGRAM)));
    }

    @TestFactory
    Stream<DynamicTest> theCrookedHouseBreaks() {
        return rules(CROOKED).stream()
                .filter(rule -> LAYERS_WITHOUT_DOUBLE.stream()
                        .noneMatch(room -> rule.getDescription().startsWith("classes that are in " + room + " ")))
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getDescription(),
                        () -> assertTrue(rule.evaluate(CROOKED_HOUSE).hasViolation())));
    }

    @Test
    void theProgramIsThere() {
        assertFalse(PROGRAM.isEmpty());
        assertTrue(PROGRAM.contain("dev.gouji.ledger.LedgerChecker"));
        assertFalse(PROGRAM.contain("dev.gouji.house.ArchitectureTest"));
    }

    private static List<ArchRule> rules(String root) {
        List<ArchRule> rules = new ArrayList<>(RoomRules.rules(root));
        rules.addAll(CodeRules.rules(root));
        rules.addAll(FigureRules.rules(root));
        rules.addAll(DoorRules.rules(root));
        return rules;
    }
}
