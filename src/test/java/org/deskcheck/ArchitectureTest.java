// SPDX-License-Identifier: GPL-3.0-or-later
package org.deskcheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of ARCHITECTURE.md, held: which room may use what. */
class ArchitectureTest {

    private static final String ROOT = "org.deskcheck";

    /** Every room may use these. */
    private static final String[] ALWAYS = {"java..", "org.jspecify.annotations", ROOT + ".model..", ROOT + ".lexicon.."
    };

    /** What each room may use besides; a room that is not here fails. */
    private static final Map<String, String[]> MAY_USE = new LinkedHashMap<>();

    static {
        MAY_USE.put("model", new String[] {});
        MAY_USE.put("lexicon", new String[] {"org.snakeyaml.engine.."});
        MAY_USE.put("ingest", new String[] {
            "org.jsoup..",
            "org.commonmark..",
            "org.apache.commons.io..",
            "org.apache.commons.compress..",
            "org.apache.james.mime4j..",
            "org.apache.pdfbox..",
            "org.netpreserve.jwarc..",
            "org.mozilla.universalchardet..",
            "com.fasterxml.jackson..",
            "javax.xml.."
        });
        MAY_USE.put("annotate", new String[] {"edu.stanford.nlp..", "opennlp.."});
        MAY_USE.put("extract", new String[] {});
        MAY_USE.put("assess", new String[] {});
        MAY_USE.put("index", new String[] {"org.apache.lucene.."});
        MAY_USE.put("compare", new String[] {});
        MAY_USE.put(
                "report",
                new String[] {"com.fasterxml.jackson..", "de.siegmar.fastcsv..", "org.dhatim.fastexcel..", "gg.jte.."});
        MAY_USE.put("review", new String[] {"com.fasterxml.jackson.."});
        MAY_USE.put("cli", new String[] {"picocli..", "me.tongfei.progressbar..", ROOT});
    }

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> eachRoomUsesOnlyWhatItMay() {
        return MAY_USE.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(room.getKey(), () -> {
                    String[] own = {ROOT + "." + room.getKey() + ".."};
                    String[] allowed = Stream.of(ALWAYS, room.getValue(), own)
                            .flatMap(Arrays::stream)
                            .toArray(String[]::new);
                    classes()
                            .that()
                            .resideInAPackage(own[0])
                            .should()
                            .onlyDependOnClassesThat()
                            .resideInAnyPackage(allowed)
                            .allowEmptyShould(true)
                            .check(PROGRAM);
                }));
    }

    @Test
    void everyRoomIsInTheTable() {
        Set<String> rooms = PROGRAM.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals(ROOT))
                .map(name -> name.substring(ROOT.length() + 1).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(MAY_USE.keySet()).containsAll(rooms);
    }

    @Test
    void noPackageCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(PROGRAM);
    }

    @Test
    void onlyTheCommandLineEndsTheProcess() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".cli")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(PROGRAM);
    }

    @Test
    void nothingIsSharedAndMutable() {
        fields().that().areStatic().should().beFinal().check(PROGRAM);
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage(ROOT + ".model..")
                .should()
                .beFinal()
                .check(PROGRAM);
    }

    @Test
    void noRoomForWhateverIsLeft() {
        noClasses()
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.be(
                        DescribedPredicate.describe("named after nothing", ArchitectureTest::isNamedAfterNothing)))
                .check(PROGRAM);
    }

    private static boolean isNamedAfterNothing(JavaClass type) {
        return Stream.of("Util", "Utils", "Helper", "Manager", "Processor", "Impl")
                        .anyMatch(type.getSimpleName()::endsWith)
                || Stream.of(".util", ".helper", ".common").anyMatch(type.getPackageName()::endsWith);
    }
}
