/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.explain;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A fault of a virtio-iommu: {@code page fault from EP 24 at 0xffd00000 [R]}; the endpoint ID is decimal (Linux: viommu_fault_handler). */
record VirtioIommuFault() implements LogFormat {

    private static final Pattern FAULT = Pattern.compile("(\\w+) fault from EP (\\d{1,10})\\b");

    @Override
    public Optional<Clue> read(String lines) {
        Matcher matcher = FAULT.matcher(lines);
        if (!matcher.find() || Long.parseLong(matcher.group(2)) > 0xffffffffL) {
            return Optional.empty();
        }
        String meaning = switch (matcher.group(1)) {
            case "domain" -> "domain fault: the endpoint is attached to no domain";
            case "page", "translation" -> matcher.group(1)
                    + " fault: nothing is mapped at the address that the device used, or it may not be accessed like that";
            default -> matcher.group(1) + " fault of a virtio-iommu";
        };
        return Optional.of(new Clue.OfStream(meaning, IommuDriver.VIRTIO_IOMMU, OptionalLong.empty(), Long.parseLong(matcher.group(2))));
    }
}
