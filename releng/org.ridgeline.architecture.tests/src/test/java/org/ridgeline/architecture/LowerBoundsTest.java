/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever has an Eclipse 2025-03 can install Ridgeline: no manifest asks for anything newer. */
class LowerBoundsTest {
    private static final Path BUNDLES = Path.of(System.getProperty("ridgeline.root"), "bundles");
    private static final Pattern REQUIREMENT = Pattern.compile("(?:^|,)\\s*([\\w.]+)((?:;[\\w-]+:?=(?:\"[^\"]*\"|[^,;\"]+))*)");
    private static final Pattern LOWER_BOUND = Pattern.compile("bundle-version=\"?[\\[(]?([\\d.]+)");

    @Test
    void anEclipseOf202503Suffices() throws IOException {
        Map<String, String> offered = offered();
        List<String> complaints = new ArrayList<>();
        int checked = 0;
        for (Bundle bundle : Bundle.below(BUNDLES)) {
            // The command has a distribution of its own, and tests are not installed.
            if (!bundle.name().endsWith(".tests") && !bundle.name().equals("org.ridgeline.cli")) {
                for (Map.Entry<String, String> bound : bounds(bundle.headerText("Require-Bundle")).entrySet()) {
                    if (!bound.getKey().startsWith("org.ridgeline.")) {
                        checked++;
                        complaint(bound, offered).ifPresent(complaint -> complaints.add(bundle.name() + ": " + complaint));
                    }
                }
            }
        }
        assertTrue(checked > 10, "checked only " + checked + " requirements");
        assertEquals(List.of(), complaints);
    }

    @Test
    void aBoundThatIsTooHighIsSeen() {
        Map<String, String> offered = Map.of("a", "3.22.100", "b", "3.9.400");
        Map<String, String> bounds =
                bounds("a;bundle-version=\"[3.22.200,4.0.0)\";visibility:=reexport,b;bundle-version=\"3.10\", c, d;bundle-version=1.0");
        assertEquals(Map.of("a", "3.22.200", "b", "3.10", "c", "", "d", "1.0"), bounds);
        assertEquals(4, bounds.entrySet().stream().filter(bound -> complaint(bound, offered).isPresent()).count());
        assertEquals(Map.of("b", "3.9.400"), bounds("b;bundle-version=\"[3.9.400,4.0.0)\""));
        assertTrue(complaint(Map.entry("b", "3.9.400"), offered).isEmpty());
        assertTrue(complaint(Map.entry("a", "3.9"), offered).isEmpty());
    }

    private static Optional<String> complaint(Map.Entry<String, String> bound, Map<String, String> offered) {
        String has = offered.get(bound.getKey());
        if (has == null) {
            return Optional.of(bound.getKey() + " is not in the table of an Eclipse 2025-03");
        }
        if (bound.getValue().isEmpty()) {
            return Optional.of(bound.getKey() + " has no lower bound");
        }
        return compare(bound.getValue(), has) > 0 ? Optional.of(bound.getKey() + " " + bound.getValue() + ": an Eclipse 2025-03 has " + has)
                : Optional.empty();
    }

    private static int compare(String version, String other) {
        String[] left = version.split("\\.");
        String[] right = other.split("\\.");
        for (int segment = 0; segment < Math.max(left.length, right.length); segment++) {
            int difference = Integer.compare(segment < left.length ? Integer.parseInt(left[segment]) : 0,
                    segment < right.length ? Integer.parseInt(right[segment]) : 0);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    /** The bundles that a Require-Bundle header asks for, to their lowest version, empty for none. */
    private static Map<String, String> bounds(String header) {
        Map<String, String> bounds = new TreeMap<>();
        Matcher requirement = REQUIREMENT.matcher(header);
        while (requirement.find()) {
            Matcher bound = LOWER_BOUND.matcher(requirement.group(2));
            bounds.put(requirement.group(1), bound.find() ? bound.group(1) : "");
        }
        return bounds;
    }

    private static Map<String, String> offered() throws IOException {
        Map<String, String> versions = new TreeMap<>();
        try (InputStream in = LowerBoundsTest.class.getResourceAsStream("eclipse-2025-03.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split(" "))
                    .forEach(pair -> versions.put(pair[0], pair[1]));
        }
        return versions;
    }
}
