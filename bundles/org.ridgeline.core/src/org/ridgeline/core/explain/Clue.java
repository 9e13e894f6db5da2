/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.explain;

import java.util.OptionalLong;
import java.util.function.Predicate;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.topology.Iommu;

/** Whom a message of a kernel is about, and what it means. */
sealed interface Clue {

    /** What the kernel says, in plain words. */
    String meaning();

    /**
     * A stream of an IOMMU.
     *
     * @param meaning what the kernel says
     * @param kind    the IOMMUs whose driver writes such messages
     * @param base    the register address in the message, or empty
     * @param stream  the stream ID
     */
    record OfStream(String meaning, Predicate<Iommu> kind, OptionalLong base, long stream) implements Clue {
    }

    /**
     * A requester ID of a host bridge's map.
     *
     * @param meaning what the kernel says
     * @param ecam    the address in the name of the host bridge's node, or empty
     * @param input   the requester ID, as the kernel looked it up
     */
    record OfInput(String meaning, OptionalLong ecam, long input) implements Clue {
    }

    /**
     * A PCI function.
     *
     * @param meaning what the kernel says
     * @param address its address
     */
    record OfFunction(String meaning, PciAddress address) implements Clue {
    }

    /**
     * A device that is no PCI function.
     *
     * @param meaning what the kernel says
     * @param base    its register address, by which the kernel names it
     */
    record OfRegisters(String meaning, long base) implements Clue {
    }

    /**
     * A sender of messages.
     *
     * @param meaning what the kernel says
     * @param device  its device ID
     */
    record OfMessages(String meaning, long device) implements Clue {
    }

    /**
     * Nobody: the message says too little.
     *
     * @param meaning what is missing
     */
    record OfNobody(String meaning) implements Clue {
    }
}
