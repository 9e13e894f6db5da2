/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.imports;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.ridgeline.core.compare.Comparison;
import org.ridgeline.core.compare.Description;
import org.ridgeline.core.compare.Difference;
import org.ridgeline.core.imported.UnusableSourceException;

/** Two files that describe a machine, and in words what they say differently: the answers of {@code ridgeline diff}. */
final class MachineCompareInput extends CompareEditorInput {
    private final IFile a;
    private final IFile b;
    private List<Difference> differences = List.of();

    MachineCompareInput(IFile a, IFile b) {
        super(new CompareConfiguration());
        this.a = a;
        this.b = b;
        setTitle(a.getName() + " and " + b.getName());
    }

    @Override
    protected Object prepareInput(IProgressMonitor monitor) throws InvocationTargetException {
        try {
            differences = Comparison.of(description(a), description(b));
        } catch (UnusableSourceException e) {
            setMessage(e.getMessage());
            return null;
        }
        return this;
    }

    private static Description description(IFile file) throws UnusableSourceException {
        if (file.getLocation() == null) {
            throw new UnusableSourceException(file.getName() + ": is not in the file system");
        }
        return Source.of(file.getLocation().toPath()).description();
    }

    @Override
    public Control createContents(Composite parent) {
        Text text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
        text.setFont(JFaceResources.getTextFont());
        text.setText(text());
        return text;
    }

    private String text() {
        Stream<String> heading = Stream.of("A: " + a.getFullPath().makeRelative(), "B: " + b.getFullPath().makeRelative(), "");
        Stream<String> answers = differences.isEmpty() ? Stream.of("Both say the same.") : differences.stream().map(Difference::text);
        return Stream.concat(heading, answers).collect(Collectors.joining(Text.DELIMITER));
    }
}
