/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.examples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Severity;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.model.Platform;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.model.snapshot.IncompletePlatformException;
import org.ridgeline.model.snapshot.Snapshot;

class ExamplesTest {
    /** Rules that only the making of firmware finds; the tests of the command see to them. */
    private static final Set<String> FOUND_BY_EXPORT = Set.of(RuleId.TABLE_TOO_LARGE.toString());

    private static Stream<Example> platforms() {
        return Examples.all().stream().filter(Example::isPlatform);
    }

    private static Stream<Example> sound() {
        return platforms().filter(example -> !example.isBroken());
    }

    private static Stream<Example> broken() {
        return platforms().filter(Example::isBroken);
    }

    private static Platform read(Example example) throws IOException {
        return PlatformFile.read(example.bytes(), example.path());
    }

    private static List<Finding> findings(Example example) throws IOException, IncompletePlatformException {
        return Checker.check(Translation.of(Snapshot.of(read(example))));
    }

    @Test
    void theIndexListsEveryFileOnce() throws IOException, URISyntaxException {
        Set<String> files = ExampleFolder.files();
        files.remove("index.txt");
        List<String> listed = Examples.all().stream().map(Example::path).toList();
        assertEquals(files, new TreeSet<>(listed));
        assertEquals(files.size(), listed.size());
    }

    @Test
    void everyExampleHasATitleOfItsOwnAndADescription() {
        List<Example> all = Examples.all();
        assertEquals(all.size(), all.stream().map(Example::title).distinct().count());
        assertTrue(all.stream().allMatch(example -> example.description().endsWith(".")));
        assertThrows(IllegalArgumentException.class, () -> new Example("none.topology", "", "").bytes());
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void itIsWrittenAsRidgelineWritesIt(Example example) throws IOException {
        assertEquals(new String(example.bytes(), StandardCharsets.UTF_8),
                new String(PlatformFile.toBytes(read(example)), StandardCharsets.UTF_8));
        assertArrayEquals(example.bytes(), PlatformFile.toBytes(read(example)));
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void itsFirstCommentIsItsDescription(Example example) {
        String text = new String(example.bytes(), StandardCharsets.UTF_8);
        assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- " + example.description() + " -->\n"),
                text.substring(0, 200));
    }

    @ParameterizedTest
    @MethodSource("sound")
    void aSoundOneHasNothingToWarnOf(Example example) throws IOException, IncompletePlatformException {
        assertEquals(example.title(), read(example).getName());
        assertEquals(List.of(), findings(example).stream().filter(finding -> finding.severity() != Severity.INFO).toList());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenOneBreaksTheRuleOfItsNameAndNoOther(Example example) throws IOException, IncompletePlatformException {
        assertEquals("broken/" + example.title() + ".topology", example.path());
        Set<String> rules = findings(example).stream().filter(finding -> finding.severity() != Severity.INFO
                || finding.rule().severity() == Severity.INFO && finding.rule().toString().equals(example.title()))
                .map(finding -> finding.rule().toString()).collect(Collectors.toSet());
        assertEquals(FOUND_BY_EXPORT.contains(example.title()) ? Set.of() : Set.of(example.title()), rules);
    }

    @Test
    void thereIsABrokenOneForEachRule() {
        Set<RuleId> shown = EnumSet.noneOf(RuleId.class);
        Examples.all().stream().filter(Example::isBroken).forEach(example -> shown.add(RuleId.named(example.title()).orElseThrow()));
        // It takes two files of one machine.
        shown.add(RuleId.DT_ACPI_DIVERGENCE);
        assertEquals(EnumSet.allOf(RuleId.class), shown);
    }

    @Test
    void everyQemuExampleNamesItsCommandLine() {
        List<Example> qemu = Examples.all().stream().filter(example -> example.path().startsWith("qemu-virt/")).toList();
        assertEquals(4, qemu.size());
        for (Example example : qemu) {
            String text = new String(example.bytes(), StandardCharsets.UTF_8);
            assertEquals(1, text.lines().filter(line -> line.startsWith("<!-- qemu-system-aarch64 ") && line.endsWith(" -->")).count(),
                    example.path());
        }
    }
}
