/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.enumerate;

import java.util.List;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.PciFunction;

/** Something that sends requests with a requester ID: a function somebody drew, or one of its virtual functions. */
public sealed interface Requester permits EnumeratedFunction, VirtualFunction {

    /** Its name; a virtual function is called {@code nic0.vf3}. */
    String name();

    /** Its segment and own requester ID. */
    PciAddress address();

    /** Every requester ID that its requests may carry, its own first, then in the order in which Linux walks up from it; no RID twice. */
    List<DmaAlias> aliases();

    /** The function that was drawn; for a virtual function its physical one. */
    PciFunction function();

    /** Whether an operating system finds it. */
    boolean discovered();

    /**
     * The requester ID that its messages to an MSI controller carry: the alias that the topmost bridge above it puts on them, else its own.
     * A quirk of the device itself does not count (Linux: get_msi_id_cb).
     */
    default Rid msiRid() {
        Rid rid = address().rid();
        for (DmaAlias alias : aliases()) {
            if (alias.kind() == AliasKind.BRIDGE_SECONDARY || alias.kind() == AliasKind.BRIDGE_OWN) {
                rid = alias.rid();
            }
        }
        return rid;
    }
}
