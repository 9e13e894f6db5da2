/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.project;

import java.io.ByteArrayInputStream;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.SubMonitor;
import org.ridgeline.examples.Example;
import org.ridgeline.ide.export.WorkspaceFiles;

/**
 * The import of an example into a project. One that is broken on purpose goes into a folder {@code broken} below, so that nobody takes it
 * for sound.
 *
 * @param example what to import
 * @param folder  where to; it need not exist
 */
public record ExampleImport(Example example, IContainer folder) {

    /**
     * Copies the example; a file that is there already stays, and the copy gets a number.
     *
     * @return the copy
     * @throws CoreException if it cannot be written
     */
    public IFile copy(IProgressMonitor monitor) throws CoreException {
        IContainer target = example.isBroken() ? folder.getFolder(new Path("broken")) : folder;
        IFile[] copy = new IFile[1];
        folder.getWorkspace().run(inner -> copy[0] = copyTo(target, inner), folder.getProject(), IWorkspace.AVOID_UPDATE, monitor);
        return copy[0];
    }

    private IFile copyTo(IContainer target, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Importing " + example.title(), 2);
        WorkspaceFiles.create(target, progress.split(1));
        IFile file = free(target);
        file.create(new ByteArrayInputStream(example.bytes()), IResource.NONE, progress.split(1));
        return file;
    }

    private IFile free(IContainer target) throws CoreException {
        IPath name = new Path(example.fileName());
        IFile file = target.getFile(name);
        WorkspaceFiles.refresh(file);
        for (int number = 2; file.exists(); number++) {
            file = target.getFile(new Path(name.removeFileExtension() + "-" + number).addFileExtension(name.getFileExtension()));
            WorkspaceFiles.refresh(file);
        }
        return file;
    }
}
