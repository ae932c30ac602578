package parallax;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// Which way the arrows point, and that nothing of ours can reach a network.
@AnalyzeClasses(packages = "parallax", importOptions = DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule THE_CASE_KNOWS_NEITHER_EXPORT_NOR_COMMANDS = noClasses()
            .that()
            .resideInAPackage("parallax.casefile..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("parallax.export..", "parallax.table..", "parallax.web..", "parallax.cli..");

    @ArchTest
    static final ArchRule EXPORT_KNOWS_NO_COMMANDS = noClasses()
            .that()
            .resideInAPackage("parallax.export..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("parallax.cli..", "parallax.web..");

    @ArchTest
    static final ArchRule PAGES_KNOW_NO_COMMANDS_OF_THE_TERMINAL = noClasses()
            .that()
            .resideInAnyPackage("parallax.web..", "parallax.table..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("parallax.cli..");

    @ArchTest
    static final ArchRule ONLY_THE_SERVER_KNOWS_THE_WEB_LIBRARIES = noClasses()
            .that()
            .resideOutsideOfPackages("parallax.web.server..", "parallax.web.template..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule DUCKDB_STAYS_IN_THE_CASE = noClasses()
            .that()
            .resideOutsideOfPackage("parallax.casefile..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.duckdb..", "java.sql..");

    @ArchTest
    static final ArchRule LUCENE_STAYS_IN_THE_INDEX = noClasses()
            .that()
            .resideOutsideOfPackage("parallax.search.index..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule NOTHING_OPENS_A_SOCKET = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.net\\.(.*Socket.*|.*URLConnection|InetAddress|InetSocketAddress)|java\\.net\\.http\\..*"
                            + "|java\\.nio\\.channels\\..*(Socket|Datagram).*|javax\\.net\\..*");

    @ArchTest
    static final ArchRule NOTHING_OPENS_AN_ADDRESS = noClasses()
            .should()
            .callMethodWhere(describe(
                    "opens a URL",
                    (JavaCall<?> call) -> call.getTargetOwner().isEquivalentTo(java.net.URL.class)
                            && call.getName().startsWith("open")));
}
