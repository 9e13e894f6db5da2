/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.templates;

import java.util.List;
import java.util.stream.Stream;
import org.ridgeline.examples.Examples;

/**
 * Several things to start with, under one title.
 *
 * @param title    the title
 * @param starters what it holds
 */
public record StarterGroup(String title, List<Starter> starters) {

    /** Keeps its own copy. */
    public StarterGroup {
        starters = List.copyOf(starters);
    }

    /** The templates. */
    public static StarterGroup templates() {
        return new StarterGroup("Templates", Template.all().stream().<Starter>map(Starter.OfTemplate::new).toList());
    }

    /** The sound examples by what they are about, then those that are broken on purpose. */
    public static List<StarterGroup> examples() {
        return Stream.of(examples("virtio-iommu", "virtio-iommu/"), examples("Arm SMMU", "smmu/"),
                examples("QEMU virtual machines", "qemu-virt/"), examples("PCI buses", "pci/"), examples("Other IOMMUs", "vendor/"),
                examples("Golden vectors", "golden/"), examples("Broken on purpose, one for each rule", "broken/"))
                .filter(group -> !group.starters.isEmpty()).toList();
    }

    private static StarterGroup examples(String title, String folder) {
        return new StarterGroup(title, Examples.all().stream().filter(example -> example.path().startsWith(folder))
                .<Starter>map(Starter.OfExample::new).toList());
    }
}
