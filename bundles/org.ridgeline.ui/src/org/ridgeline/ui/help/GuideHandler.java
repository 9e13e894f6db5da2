/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.help;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Help > Ridgeline Guide. */
public final class GuideHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Guide.open();
        return null;
    }
}
