/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.translate;

import java.util.Optional;
import org.ridgeline.core.enumerate.DmaAlias;
import org.ridgeline.core.id.StreamId;

/**
 * What happens to requests that carry one alias of a requester.
 *
 * @param alias the requester ID they carry
 * @param range the range it falls into; empty: not translated
 */
public record AliasStream(DmaAlias alias, Optional<StreamRange> range) {

    /** The stream ID of the alias; empty: not translated. */
    public Optional<StreamId> stream() {
        return range.map(found -> found.streamOf(alias.rid()));
    }
}
