/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.help;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ridgeline.ide.markers.ProblemMarker;

/** About This Rule: opens the page about the rule of the first selected problem. */
public final class AboutRuleHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Stream<?> selected = HandlerUtil.getCurrentStructuredSelection(event).stream();
        selected.map(element -> Adapters.adapt(element, IMarker.class)).filter(Objects::nonNull).map(ProblemMarker::rule)
                .flatMap(Optional::stream)
                .findFirst().ifPresent(Guide::open);
        return null;
    }
}
