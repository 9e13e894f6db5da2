/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.Severity;
import org.ridgeline.examples.Example;
import org.ridgeline.examples.Examples;

/**
 * What {@code ridgeline check} says of the examples: of a broken one its rule and no other, of a sound one no error, nor of what is
 * exported from it.
 */
class ExamplesCheckTest {

    /** What else a broken example cannot help showing. */
    private static final Map<String, Set<String>> UNAVOIDABLE = Map.of("not-expressible", Set.of("mask-folds-ids"));

    @TempDir
    Path folder;

    static List<Example> broken() {
        return Examples.all().stream().filter(Example::isBroken).toList();
    }

    static List<Example> sound() {
        return ExportedExample.sound();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void aBrokenExampleShowsItsRuleAndNoOther(Example example) throws Exception {
        RuleId rule = Stream.of(RuleId.values()).filter(each -> each.toString().equals(example.title())).findFirst().orElseThrow();
        Path file = ExportedExample.put(example, folder);
        Cli.Outcome outcome = Cli.run("check", "--json", file).expect(rule.severity() == Severity.ERROR ? 1 : 0);
        JsonArray findings = JsonParser.parseString(outcome.out()).getAsJsonArray();
        Set<String> rules = new TreeSet<>();
        for (JsonElement finding : findings) {
            String found = finding.getAsJsonObject().get("rule").getAsString();
            // What only explains may stand beside any mistake.
            if (found.equals(rule.toString()) || !finding.getAsJsonObject().get("severity").getAsString().equals("info")) {
                rules.add(found);
            }
        }
        assertTrue(rules.contains(rule.toString()), outcome::out);
        rules.removeAll(UNAVOIDABLE.getOrDefault(rule.toString(), Set.of()));
        assertEquals(Set.of(rule.toString()), rules);
        assertEquals("", outcome.err());
    }

    @Test
    void everyRuleOfThisReleaseHasABrokenExample() {
        Set<String> shown = broken().stream().map(Example::title).collect(Collectors.toSet());
        Set<String> rules = Stream.of(RuleId.values()).map(RuleId::toString).collect(Collectors.toCollection(TreeSet::new));
        rules.removeAll(shown);
        // It takes a machine's device tree and tables together, which no single file shows.
        rules.remove(RuleId.DT_ACPI_DIVERGENCE.toString());
        assertEquals(Set.of(), rules);
    }

    @ParameterizedTest
    @MethodSource("sound")
    void aSoundExampleHasNoErrorNorHasItsFirmware(Example example) throws Exception {
        Cli.Outcome platform = Cli.run("check", ExportedExample.put(example, folder)).expect(0);
        assertTrue(platform.out().lines().allMatch(line -> line.contains(": info: ")), platform::out);
        ExportedExample.of(example, folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Cli.Outcome outcome = Cli.run("check", file).expect(0);
                assertTrue(outcome.out().lines().allMatch(line -> line.contains(": info: ")), outcome::out);
            }
        }
        Cli.run("check", folder).expect(0);
    }
}
