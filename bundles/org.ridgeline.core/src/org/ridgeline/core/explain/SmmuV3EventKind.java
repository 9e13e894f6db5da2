/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.explain;

import java.util.Arrays;
import java.util.Optional;

/** The events of an SMMUv3 (Arm IHI 0070, 7.3) as its driver names them. */
enum SmmuV3EventKind {
    F_UUT(0x01, "the transaction is of a kind that the SMMU does not support"),
    C_BAD_STREAMID(0x02, "the stream ID is beyond the stream table, or no driver has set up a device with it"),
    F_STE_FETCH(0x03, "the stream table entry could not be read"),
    C_BAD_STE(0x04, "the stream table entry is invalid: no driver has set up a device with this stream ID"),
    F_BAD_ATS_TREQ(0x05, "an ATS translation request came from a stream that may not send any"),
    F_STREAM_DISABLED(0x06, "the stream may not send anything without a substream ID, or none at all"),
    F_TRANSL_FORBIDDEN(0x07, "a request that says it is translated came from a stream that may not send any"),
    C_BAD_SUBSTREAMID(0x08, "the substream ID (PASID) is beyond the table of the device"),
    F_CD_FETCH(0x09, "the context descriptor could not be read"),
    C_BAD_CD(0x0a, "the context descriptor is invalid"),
    F_WALK_EABT(0x0b, "a page table could not be read"),
    F_TRANSLATION(0x10, "nothing is mapped at the address that the device used"),
    F_ADDR_SIZE(0x11, "the address is beyond what the page tables cover"),
    F_ACCESS(0x12, "the access flag of the page is clear"),
    F_PERMISSION(0x13, "the page may not be accessed like that"),
    F_TLB_CONFLICT(0x20, "two translations for one address"),
    F_CFG_CONFLICT(0x21, "two configurations for one stream"),
    E_PAGE_REQUEST(0x24, "the device asks for a page"),
    F_VMS_FETCH(0x25, "the VM structure could not be read");

    private final int number;
    private final String meaning;

    SmmuV3EventKind(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** Whether the architecture has an event of that number. */
    static boolean isKnown(int number) {
        return Arrays.stream(values()).anyMatch(each -> each.number == number);
    }

    /** The event in words: {@code SMMUv3 event 0x10, F_TRANSLATION: nothing is mapped ...}. */
    static String describe(int number) {
        Optional<SmmuV3EventKind> kind = Arrays.stream(values()).filter(each -> each.number == number).findFirst();
        return String.format("SMMUv3 event 0x%02x", number)
                + kind.map(known -> ", " + known + ": " + known.meaning).orElse(", which the architecture does not name");
    }

    /** The event of that name in words; the name alone if it is unknown. */
    static String describe(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst().map(each -> describe(each.number))
                .orElse("SMMUv3 event " + name);
    }
}
