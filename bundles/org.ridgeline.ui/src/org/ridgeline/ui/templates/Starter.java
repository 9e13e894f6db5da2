/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.templates;

import java.util.Optional;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.ridgeline.examples.Example;
import org.ridgeline.ide.export.WorkspaceFiles;
import org.ridgeline.ide.project.ExampleImport;
import org.ridgeline.ui.Images;

/** Something to start with that a wizard offers. */
public sealed interface Starter {

    /** What people call it. */
    String title();

    /** One or two sentences on what is in it. */
    String description();

    /** Its icon. */
    Images image();

    /**
     * Makes a file of it.
     *
     * @param stem the name of the file without its suffix, as far as it has none of its own
     * @return the file, or empty if there is nothing to make
     * @throws CoreException if it cannot be written
     */
    Optional<IFile> createIn(IContainer folder, String stem, IProgressMonitor monitor) throws CoreException;

    /** No file at all. */
    record OfNothing() implements Starter {
        @Override
        public String title() {
            return "Nothing";
        }

        @Override
        public String description() {
            return "An empty project. File > New > Platform adds the first platform.";
        }

        @Override
        public Images image() {
            return Images.PROJECT;
        }

        @Override
        public Optional<IFile> createIn(IContainer folder, String stem, IProgressMonitor monitor) {
            return Optional.empty();
        }
    }

    /**
     * A platform made of a template.
     *
     * @param template the template
     */
    record OfTemplate(Template template) implements Starter {
        @Override
        public String title() {
            return template.title();
        }

        @Override
        public String description() {
            return template.description();
        }

        @Override
        public Images image() {
            return Images.PLATFORM;
        }

        @Override
        public Optional<IFile> createIn(IContainer folder, String stem, IProgressMonitor monitor) throws CoreException {
            IFile file = folder.getFile(IPath.fromOSString(stem + ".topology"));
            WorkspaceFiles.write(file, template.content(stem), monitor);
            return Optional.of(file);
        }
    }

    /**
     * A copy of an example, under its own name.
     *
     * @param example the example
     */
    record OfExample(Example example) implements Starter {
        @Override
        public String title() {
            return example.title();
        }

        @Override
        public String description() {
            return example.description();
        }

        @Override
        public Images image() {
            return example.isBroken() ? Images.BROKEN_EXAMPLE : Images.EXAMPLE;
        }

        @Override
        public Optional<IFile> createIn(IContainer folder, String stem, IProgressMonitor monitor) throws CoreException {
            return Optional.of(new ExampleImport(example, folder).copy(monitor));
        }
    }
}
