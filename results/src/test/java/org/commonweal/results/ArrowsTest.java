package org.commonweal.results;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class ArrowsTest {

    private final JavaClasses archive =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.commonweal");

    @Test
    void theArchiveKnowsNothingOfTheModel() {
        classes()
                .that()
                .resideInAPackage("org.commonweal.results..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.commonweal.results..",
                        "java..",
                        "org.duckdb..",
                        "de.siegmar.fastcsv..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation..",
                        "org.apache.commons.math3..",
                        "org.jfree..",
                        "org.apache.batik..",
                        "org.w3c.dom..",
                        "org.apache.commons.math3..",
                        "j2html..")
                .check(archive);
    }

    @Test
    void noPackageDependsOnOneThatDependsOnIt() {
        slices().matching("org.commonweal.results.(*)..")
                .should()
                .beFreeOfCycles()
                .check(archive);
    }
}
