/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.architecture;

import static java.util.Map.entry;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who may know whom. A bundle sees the bundles named here and what those see in turn; a library only if its package prefix is named.
 */
final class Plan {
    private static final Map<String, Set<String>> BUNDLES = Map.ofEntries(
            entry("org.ridgeline.core", Set.of()),
            entry("org.ridgeline.devicetree", Set.of()),
            entry("org.ridgeline.acpi", Set.of()),
            entry("org.ridgeline.qemu", Set.of("org.ridgeline.core")),
            entry("org.ridgeline.firmware", Set.of("org.ridgeline.core", "org.ridgeline.devicetree", "org.ridgeline.acpi")),
            entry("org.ridgeline.model", Set.of("org.ridgeline.core")),
            entry("org.ridgeline.model.edit", Set.of("org.ridgeline.model")),
            entry("org.ridgeline.drawing", Set.of("org.ridgeline.core", "org.ridgeline.model")),
            entry("org.ridgeline.cli",
            Set.of("org.ridgeline.model", "org.ridgeline.firmware", "org.ridgeline.qemu", "org.ridgeline.drawing")),
            entry("org.ridgeline.ide",
            Set.of("org.ridgeline.model", "org.ridgeline.firmware", "org.ridgeline.qemu", "org.ridgeline.examples")),
            entry("org.ridgeline.diagram", Set.of("org.ridgeline.model.edit", "org.ridgeline.drawing")),
            entry("org.ridgeline.testkit", Set.of("org.ridgeline.diagram")),
            entry("org.ridgeline.ui", Set.of("org.ridgeline.diagram", "org.ridgeline.ide", "org.ridgeline.qemu")),
            // Pages without code, made of docs/; its tests hold them to the rules and the fixes.
            entry("org.ridgeline.help", Set.of()),
            // There is no such bundle, only its tests: they look at the whole.
            entry("org.ridgeline.scenario", Set.of("org.ridgeline.ui", "org.ridgeline.testkit", "org.ridgeline.examples")),
            // Broken inputs for the tests of whatever reads.
            entry("org.ridgeline.hostile", Set.of()),
            entry("org.ridgeline.examples", Set.of()));

    /** The command and the examples are tested with each other, and all readers with broken inputs. */
    private static final Map<String, Set<String>> TESTS_SEE_MORE = Map.of(
            "org.ridgeline.acpi", Set.of("org.ridgeline.hostile"),
            "org.ridgeline.devicetree", Set.of("org.ridgeline.hostile"),
            "org.ridgeline.firmware", Set.of("org.ridgeline.hostile"),
            "org.ridgeline.qemu", Set.of("org.ridgeline.hostile"),
            "org.ridgeline.cli", Set.of("org.ridgeline.examples", "org.ridgeline.hostile"),
            "org.ridgeline.drawing", Set.of("org.ridgeline.examples"),
            "org.ridgeline.diagram", Set.of("org.ridgeline.examples"),
            "org.ridgeline.help", Set.of("org.ridgeline.model", "org.ridgeline.examples"),
            "org.ridgeline.ui", Set.of("org.ridgeline.testkit", "org.ridgeline.help"),
            "org.ridgeline.examples", Set.of("org.ridgeline.cli"));

    private static final Map<String, Set<String>> LIBRARIES = Map.of(
            "org.ridgeline.model", Set.of("org.eclipse.emf"),
            "org.ridgeline.model.edit", Set.of("org.eclipse.emf", "org.eclipse.core.runtime"),
            "org.ridgeline.drawing", Set.of("org.eclipse.emf", "org.eclipse.elk"),
            "org.ridgeline.cli", Set.of("picocli", "com.google.gson"),
            "org.ridgeline.diagram", Set.of("org.eclipse.emf", "org.eclipse.core", "org.eclipse.ui", "org.eclipse.jface", "org.eclipse.swt",
            "org.eclipse.text",
                    "org.eclipse.gef", "org.eclipse.draw2d"),
            "org.ridgeline.ui", Set.of("org.eclipse.emf", "org.eclipse.core", "org.eclipse.ui", "org.eclipse.jface", "org.eclipse.swt",
                    "org.eclipse.compare", "org.osgi.framework"),
            "org.ridgeline.help", Set.of("org.osgi.framework", "org.eclipse.help", "org.eclipse.core"),
            "org.ridgeline.testkit", Set.of("org.eclipse.core", "org.eclipse.ui", "org.eclipse.jface", "org.eclipse.swt", "org.eclipse.gef",
            "org.eclipse.draw2d",
                    "org.junit.jupiter"),
            "org.ridgeline.hostile", Set.of("com.sun.management"),
            "org.ridgeline.ide", Set.of("org.eclipse.emf", "org.eclipse.core", "org.osgi.framework", "org.osgi.service.prefs"));

    private static final Set<String> TEST_LIBRARIES = Set.of("org.junit.jupiter", "org.opentest4j");

    private static final Set<String> JAVA_BASE_ONLY = Set.of("org.ridgeline.core", "org.ridgeline.devicetree", "org.ridgeline.acpi",
            "org.ridgeline.qemu");

    private Plan() {
    }

    static boolean knows(String bundle) {
        return BUNDLES.containsKey(host(bundle));
    }

    /** The bundle that a package of that name belongs to: the one with the longest name, as {@code model.edit} beside {@code model}. */
    static String owner(String packageOrBundle) {
        return BUNDLES.keySet().stream().filter(bundle -> isOrIsBelow(packageOrBundle, bundle))
                .max(Comparator.comparingInt(String::length)).orElse(packageOrBundle);
    }

    static boolean isOrIsBelow(String name, String prefix) {
        return name.equals(prefix) || name.startsWith(prefix + ".");
    }

    /** The Ridgeline bundles that the given bundle, or test fragment, may see, itself and a fragment's host included. */
    static Set<String> visibleBundles(String bundle) {
        Set<String> visible = new HashSet<>(Set.of(bundle));
        addWithAllBelow(host(bundle), visible);
        if (isTests(bundle)) {
            TESTS_SEE_MORE.getOrDefault(host(bundle), Set.of()).forEach(more -> addWithAllBelow(more, visible));
        }
        return visible;
    }

    /** The prefixes of the library packages, and names of the library bundles, that the given bundle may see. */
    static Set<String> visibleLibraries(String bundle) {
        Set<String> visible = new HashSet<>();
        if (isTests(bundle)) {
            visible.addAll(TEST_LIBRARIES);
            visibleBundles(bundle).forEach(each -> visible.addAll(LIBRARIES.getOrDefault(each, Set.of())));
        }
        visible.addAll(LIBRARIES.getOrDefault(bundle, Set.of()));
        return visible;
    }

    /** Whether the given bundle must do with the module java.base. */
    static boolean javaBaseOnly(String bundle) {
        return JAVA_BASE_ONLY.contains(bundle);
    }

    private static boolean isTests(String bundle) {
        return bundle.endsWith(".tests");
    }

    private static String host(String bundle) {
        return isTests(bundle) ? bundle.substring(0, bundle.length() - ".tests".length()) : bundle;
    }

    private static void addWithAllBelow(String bundle, Set<String> visible) {
        visible.add(bundle);
        BUNDLES.getOrDefault(bundle, Set.of()).forEach(below -> addWithAllBelow(below, visible));
    }
}
