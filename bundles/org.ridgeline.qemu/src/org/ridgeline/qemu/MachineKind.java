/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The machines of QEMU whose slots Ridgeline knows, each with the options that QEMU 7.2, or one up to 10.2, has for it. */
enum MachineKind {
    /** The machine {@code virt} for arm. */
    ARM_VIRT("arm virt", "virt(-[0-9]+\\.[0-9]+)?", "aarch64 arm", """
            compact-highmem cxl cxl-fmw dtb-kaslr-seed dtb-randomness gic-version highmem highmem-ecam highmem-mmio highmem-mmio-size
            highmem-redists iommu its msi mte ras secure virtualization acpi-pcihp"""),
    /** The machine {@code q35} for x86. */
    Q35("q35", "(pc-)?q35(-.*)?", "x86_64 i386", """
            bus-lock-ratelimit cxl cxl-fmw fd-bootchk hpet i8042 igd-passthru max-fw-size max-ram-below-4g nvdimm-persistence
            pcspk-audiodev pic pit sata sgx-epc smbios-entry-point-type smbus smm vmport""");

    /** What every machine has, and what QEMU takes beside it and hands on to the accelerator. */
    private static final Set<String> OPTIONS_OF_ALL = words("""
            type accel kernel-irqchip kvm-shadow-mem acpi append aux-ram-share boot confidential-guest-support default-bus-bypass-iommu
            dt-compatible dtb dump-guest-core dumpdtb firmware graphics hmat initrd kernel mem-merge memory memory-backend memory-encryption
            nvdimm pflash0 pflash1 phandle-start shim smp smp-cache spcr suppress-vmdesc usb x-oem-id x-oem-table-id""");

    private final String label;
    private final Pattern types;
    private final Set<String> processors;
    private final Set<String> options;

    MachineKind(String label, String types, String processors, String options) {
        this.label = label;
        this.types = Pattern.compile(types);
        this.processors = words(processors);
        this.options = words(options);
    }

    private static Set<String> words(String list) {
        return new HashSet<>(Arrays.asList(list.strip().split("\\s+")));
    }

    /** The machine of a type, if it is one of them. */
    static Optional<MachineKind> of(String type) {
        return Arrays.stream(values()).filter(kind -> kind.types.matcher(type).matches()).findFirst();
    }

    /** What messages call it. */
    String label() {
        return label;
    }

    /** Whether {@code qemu-system-PROCESSOR} has it. */
    boolean isOf(String processor) {
        return processors.contains(processor);
    }

    /** Whether it has an option, whether or not that matters; of {@code smp.cpus} the part before the dot counts. */
    boolean has(String option) {
        String first = option.split("\\.", 2)[0];
        return OPTIONS_OF_ALL.contains(first) || options.contains(first);
    }
}
