/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/**
 * The command runs with the library versions that the bundles were compiled and tested with.
 */
class LibraryVersionsTest {
    private static final Path RELENG = Path.of(System.getProperty("ridgeline.root"), "releng");
    private static final Pattern DEPENDENCY = Pattern.compile(
            "<(?:dependency|artifactItem)>\\s*<groupId>([^<$]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");

    @Test
    void distributionTakesTheVersionsOfTheTargetPlatform() throws IOException {
        Map<String, String> distribution = versionsIn(RELENG.resolve("org.ridgeline.distribution/pom.xml"));
        distribution.putAll(versionsIn(RELENG.resolve("org.ridgeline.picocli/pom.xml")));
        Map<String, String> target = versionsIn(RELENG.resolve("org.ridgeline.target/org.ridgeline.target.target"));
        assertTrue(distribution.size() > 4, "found only " + distribution);
        target.keySet().retainAll(distribution.keySet());
        assertEquals(target, distribution);
    }

    private static Map<String, String> versionsIn(Path file) throws IOException {
        Map<String, String> versions = new TreeMap<>();
        Matcher matcher = DEPENDENCY.matcher(Files.readString(file));
        while (matcher.find()) {
            versions.put(matcher.group(1) + ":" + matcher.group(2), matcher.group(3));
        }
        return versions;
    }
}
