/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.handlers;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.commands.IParameterValues;
import org.ridgeline.diagram.commands.MappingKind;
import org.ridgeline.diagram.create.ElementTemplate;

/** The tools that keys can be bound to, for the preference page of key bindings. */
public final class ToolNames implements IParameterValues {

    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> names = new TreeMap<>();
        names.put("Connect", "CONNECT");
        for (MappingKind kind : MappingKind.values()) {
            names.put(kind.label(), kind.name());
        }
        for (ElementTemplate template : ElementTemplate.values()) {
            names.put(template.label(), template.name());
        }
        return names;
    }
}
