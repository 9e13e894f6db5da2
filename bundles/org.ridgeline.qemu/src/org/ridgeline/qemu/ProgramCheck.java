/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.qemu;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ridgeline.core.imported.Remark;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.qemu.text.Word;

/**
 * Whether a command line is for a machine that its program has. Only {@code qemu-system-PROCESSOR} says for which processor it is;
 * {@code kvm} is for that of the host, and machines called {@code virt} exist for arm, RISC-V, LoongArch and more.
 */
final class ProgramCheck {

    private static final Pattern SYSTEM = Pattern.compile("(?:.*[/\\\\])?(qemu-system-([A-Za-z0-9_]+))[^/\\\\]*");
    private static final Pattern OF_ARM = Pattern.compile("(?:cortex|neoverse)-.*|a64fx|arm.*");
    private static final Pattern OF_OTHERS = Pattern.compile("(?:rv(?:32|64|128)|x-rv|sifive|thead|tt-|veyron|xiangshan|la\\d|m680).*");
    private static final List<String> OPTIONS_OF_ARM = List.of("gic-version", "its", "iommu", "highmem", "secure", "virtualization", "mte",
            "ras");
    private static final List<String> OPTIONS_OF_OTHERS = List.of("aclint", "aia", "aia-guests", "iommu-sys", "veiointc", "dmsi");

    private ProgramCheck() {
    }

    /**
     * Checks the machine of a command line.
     *
     * @return what to tell if the machine had to be guessed
     * @throws UnusableSourceException if its program has no such machine, or it is that of another processor
     */
    static Optional<Remark> check(Optional<Word> program, CommandLine line) throws UnusableSourceException {
        Properties machine = line.machine();
        String type = machine.text("type").orElse("");
        Optional<MachineKind> kind = MachineKind.of(type);
        Optional<Matcher> system = program.map(word -> SYSTEM.matcher(word.text())).filter(Matcher::matches);
        if (kind.isPresent() && system.isPresent()) {
            if (!kind.get().isOf(system.get().group(2))) {
                throw machine.problem(system.get().group(1) + " has no machine '" + type + "'");
            }
            return Optional.empty();
        }
        if (kind.isEmpty() || kind.get() != MachineKind.ARM_VIRT || system.isPresent()) {
            return Optional.empty();
        }
        String model = line.processor().model();
        if (OF_OTHERS.matcher(model).matches() || OPTIONS_OF_OTHERS.stream().anyMatch(machine.values()::containsKey)) {
            throw machine.problem("the machine '" + type + "' is that of another processor; of those called virt the one of arm is known");
        }
        boolean surely = OF_ARM.matcher(model).matches() || OPTIONS_OF_ARM.stream().anyMatch(machine.values()::containsKey);
        return program.filter(word -> !surely).map(word -> new Remark(word.place(),
                word.text() + ": does not say for which processor it is; '" + type + "' is taken for the machine of arm"));
    }
}
