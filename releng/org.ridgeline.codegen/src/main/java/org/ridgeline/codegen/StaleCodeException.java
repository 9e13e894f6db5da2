/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.codegen;

import java.util.List;

/**
 * Says that {@code src-gen} is not what the metamodel generates, because the metamodel changed or because somebody edited generated code.
 */
public final class StaleCodeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param differences one line a file: the source folder, and what {@link SourceTree#differencesTo} says
     */
    StaleCodeException(List<String> differences) {
        super("src-gen does not match the metamodel, run releng/codegen:\n  " + String.join("\n  ", differences));
    }
}
