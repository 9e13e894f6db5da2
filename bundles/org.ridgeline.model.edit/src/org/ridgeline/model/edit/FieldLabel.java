/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.edit;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What the features of the metamodel are called where people edit them. */
final class FieldLabel {
    /** Words with a spelling of their own. */
    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("acpi", "ACPI"), Map.entry("acs", "ACS"),
            Map.entry("ari", "ARI"), Map.entry("ats", "ATS"), Map.entry("cpu", "CPU"), Map.entry("devfns", "devfns"),
            Map.entry("ecam", "ECAM"), Map.entry("gsiv", "GSIV"), Map.entry("id", "ID"), Map.entry("iommu", "IOMMU"),
            Map.entry("its", "ITS"), Map.entry("oem", "OEM"), Map.entry("pci", "PCI"), Map.entry("sriov", "SR-IOV"), Map.entry("vf", "VF"),
            Map.entry("vfs", "VFs"), Map.entry("virtio", "virtio"));
    private static final Map<String, String> WHOLE = Map.ofEntries(Map.entry("hotPlug", "Hot-plug port"),
            Map.entry("iommuMapMask", "iommu-map-mask"), Map.entry("msiMapMask", "msi-map-mask"), Map.entry("coherent", "Cache coherent"),
            Map.entry("coherentWalk", "Coherent table walks"), Map.entry("edge", "Edge triggered"),
            Map.entry("controller", "MSI controller"), Map.entry("inputBase", "First input ID"), Map.entry("outputBase", "First device ID"),
            Map.entry("output", "First stream ID"), Map.entry("fixedAddress", "Requester ID"), Map.entry("idBits", "Stream ID bits"),
            Map.entry("interruptRoutes", "Interrupt map"), Map.entry("windows", "Address windows"),
            Map.entry("firmware", "Firmware interface"));

    private FieldLabel() {
    }

    /** The label of a feature, for example {@code ECAM base}. */
    static String of(EStructuralFeature feature) {
        String name = feature.getName();
        return WHOLE.containsKey(name) ? WHOLE.get(name) : words(name);
    }

    private static String words(String name) {
        String text = Stream.of(name.split("(?=[A-Z])")).map(String::toLowerCase).map(word -> WORDS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        return WORDS.containsValue(text.split(" ")[0]) ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
