package dev.gouji.house;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.gouji.spark.GoujiSpark;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house hold for the program with the door for Spark as well. */
class SparkRoomTest {

    private static final String ROOT = "dev.gouji";

    private static final JavaClasses PROGRAM = new ClassFileImporter().importPath(place());

    private static Path place() {
        try {
            return Path.of(GoujiSpark.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> theProgramKeeps() {
        List<ArchRule> rules = new ArrayList<>(RoomRules.rules(ROOT));
        rules.addAll(CodeRules.rules(ROOT));
        return rules.stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(PROGRAM)));
    }

    @Test
    void theDoorIsThere() {
        assertTrue(PROGRAM.contain("dev.gouji.spark.GoujiSpark"));
        assertTrue(PROGRAM.contain("dev.gouji.ledger.LedgerChecker"));
    }
}
