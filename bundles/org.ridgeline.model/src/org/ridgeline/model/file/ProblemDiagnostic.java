/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import org.eclipse.emf.ecore.resource.Resource;

/**
 * A problem as EMF passes it on.
 *
 * @param file    the file as messages should name it
 * @param problem what is wrong with it
 */
public record ProblemDiagnostic(String file, Problem problem) implements Resource.Diagnostic {
    @Override
    public String getMessage() {
        return problem.message();
    }

    @Override
    public String getLocation() {
        return file;
    }

    @Override
    public int getLine() {
        return problem.line();
    }

    @Override
    public int getColumn() {
        return problem.column();
    }
}
