/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

/**
 * No bundle knows what the {@link Plan} does not let it know, in its manifest or in its sources.
 */
class DependencyDirectionTest {
    private static final Path BUNDLES = Path.of(System.getProperty("ridgeline.root"), "bundles");

    @Test
    void everyBundleHasAPlaceInThePlan() throws IOException {
        List<Bundle> bundles = Bundle.below(BUNDLES);
        assertTrue(bundles.size() > 3, "found only " + bundles);
        assertEquals(List.of(), bundles.stream().map(Bundle::name).filter(name -> !Plan.knows(name)).toList(),
                "bundles the plan does not name");
    }

    @Test
    void manifestsHoldTheDirection() throws IOException {
        List<String> violations = new ArrayList<>();
        for (Bundle bundle : Bundle.below(BUNDLES)) {
            for (String header : List.of("Require-Bundle", "Import-Package", "Fragment-Host")) {
                for (String name : bundle.header(header)) {
                    if (!maySee(bundle.name(), name)) {
                        violations.add(bundle.name() + ": " + header + ": " + name);
                    }
                }
            }
            if (!bundle.header("DynamicImport-Package").isEmpty()) {
                violations.add(bundle.name() + ": DynamicImport-Package");
            }
        }
        assertEquals(List.of(), violations);
    }

    @Test
    void sourcesHoldTheDirection() throws IOException {
        List<String> violations = new ArrayList<>();
        int packages = 0;
        for (Bundle bundle : Bundle.below(BUNDLES)) {
            for (var named : bundle.namedPackages().entrySet()) {
                packages++;
                if (!maySee(bundle.name(), named.getKey())) {
                    violations.add(BUNDLES.relativize(named.getValue()) + ": " + named.getKey());
                }
            }
        }
        assertTrue(packages > 10, "read only " + packages + " package names: the search for them is broken");
        assertEquals(List.of(), violations);
    }

    @Test
    void packagesAreFoundInImportsAndInCodeButNotInProse() {
        String source = """
                package org.ridgeline.core;
                import java.util.List;
                import static java.util.Map.Entry;
                import org.osgi.framework.*;
                /** See {@link org.eclipse.ui.PlatformUI}. */
                class A { // org.eclipse.gef.EditPart
                    String text = "org.eclipse.swt.SWT \\\\" + org.eclipse.emf.ecore.EObject.class;
                }
                """;
        assertEquals(new TreeSet<>(Set.of("java.util", "org.osgi.framework", "org.eclipse.emf.ecore")), Bundle.packagesNamedIn(source));
    }

    @Test
    void thePlanForbidsWhatItMust() {
        assertTrue(maySee("org.ridgeline.cli", "org.ridgeline.core.topology"));
        assertTrue(!maySee("org.ridgeline.cli", "org.ridgeline.unheard.of"));
        for (String plain : List.of("core", "devicetree", "acpi", "firmware", "model", "drawing", "cli")) {
            for (String forbidden : List.of("org.eclipse.ui", "org.eclipse.gef", "org.eclipse.draw2d", "org.osgi.framework",
                    "org.eclipse.core.runtime")) {
                assertTrue(!maySee("org.ridgeline." + plain, forbidden), plain + " may see " + forbidden);
            }
        }
        for (String base : List.of("core", "devicetree", "acpi")) {
            for (String forbidden : List.of("org.eclipse.emf.ecore", "org.ridgeline.model", "org.ridgeline.firmware", "javax.xml.parsers",
                    "java.sql")) {
                assertTrue(!maySee("org.ridgeline." + base, forbidden), base + " may see " + forbidden);
            }
        }
        assertTrue(!maySee("org.ridgeline.devicetree", "org.ridgeline.core"));
        assertTrue(!maySee("org.ridgeline.core", "org.ridgeline.acpi"));
    }

    /** Whether the plan lets a bundle name a package, or in its manifest a bundle: their names have the same form. */
    private static boolean maySee(String bundle, String name) {
        if (name.startsWith("org.ridgeline.")) {
            return Plan.visibleBundles(bundle).contains(Plan.owner(name));
        }
        return Plan.visibleLibraries(bundle).stream().anyMatch(visible -> Plan.isOrIsBelow(name, visible))
                || isInJdk(name, Plan.javaBaseOnly(bundle));
    }

    private static boolean isInJdk(String name, boolean baseOnly) {
        return ModuleLayer.boot().modules().stream().filter(module -> !baseOnly || module.getName().equals("java.base"))
                .anyMatch(module -> module.isNamed() && module.isExported(name));
    }
}
