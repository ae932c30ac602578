package parallax;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Arrows point one way: a room knows only the rooms before it. And nothing in `core` opens a socket, reads the clock
/// or holds mutable static state.
class ArrowsTest {
    /// The rooms in the order in which an account walks through them.
    private static final List<String> ROOMS = List.of(
            "text",
            "language",
            "number",
            "quantity",
            "time",
            "actor",
            "place",
            "figure",
            "statement",
            "event",
            "talks",
            "account",
            "compare");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("parallax");

    static List<String> rooms() {
        return ROOMS;
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomKnowsOnlyTheRoomsBeforeIt(String room) {
        String[] later = ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
                .map(name -> "parallax." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("parallax." + room + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void everyClassLivesInARoom() {
        noClasses()
                .should()
                .resideOutsideOfPackages(
                        ROOMS.stream().map(name -> "parallax." + name + "..").toArray(String[]::new))
                .check(CORE);
    }

    @Test
    void nothingOpensASocketOrStartsAProcess() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "javax.net..", "java.nio.channels..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .check(CORE);
    }

    @Test
    void nothingReadsTheClock() {
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(CORE);
    }

    @Test
    void staticFieldsAreFinal() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat(ourOwn())
                .should()
                .beFinal()
                .check(CORE);
    }

    /// A switch over an enum makes the compiler add a class with a table of its own.
    private static DescribedPredicate<JavaClass> ourOwn() {
        return DescribedPredicate.describe(
                "are written by us", type -> !type.getName().matches(".*\\$\\d+"));
    }
}
