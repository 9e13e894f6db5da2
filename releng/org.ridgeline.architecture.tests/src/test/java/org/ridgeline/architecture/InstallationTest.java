/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every bundle of the workbench reaches those who install it, and those who start our own product. */
class InstallationTest {
    private static final Path ROOT = Path.of(System.getProperty("ridgeline.root"));
    private static final Pattern PLUGIN = Pattern.compile("<plugin id=\"(org\\.ridgeline\\.[^\"]*)\"");

    /** The command has its own distribution; the others serve tests. */
    private static final Set<String> NOT_IN_THE_WORKBENCH = Set.of("org.ridgeline.cli", "org.ridgeline.testkit", "org.ridgeline.hostile");

    /** What lets GEF 3.2 run on today's platform, and what makes the product ours. */
    private static final Set<String> PRODUCT_ALONE = Set.of("org.ridgeline.gef32", "org.ridgeline.cheatsheets", "org.ridgeline.branding");

    @Test
    void theFeatureHasEveryBundleOfTheWorkbench() throws IOException {
        assertEquals(workbenchBundles(), pluginsOf("features/org.ridgeline.feature/feature.xml"));
    }

    @Test
    void theProductHasEveryBundleOfTheWorkbench() throws IOException {
        TreeSet<String> expected = workbenchBundles();
        expected.addAll(PRODUCT_ALONE);
        assertEquals(expected, pluginsOf("releng/org.ridgeline.product/ridgeline.product"));
    }

    private static TreeSet<String> workbenchBundles() throws IOException {
        return Bundle.below(ROOT.resolve("bundles")).stream().map(Bundle::name)
                .filter(name -> !name.endsWith(".tests") && !NOT_IN_THE_WORKBENCH.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static TreeSet<String> pluginsOf(String file) throws IOException {
        TreeSet<String> plugins = new TreeSet<>();
        Matcher matcher = PLUGIN.matcher(Files.readString(ROOT.resolve(file)));
        while (matcher.find()) {
            plugins.add(matcher.group(1));
        }
        return plugins;
    }
}
