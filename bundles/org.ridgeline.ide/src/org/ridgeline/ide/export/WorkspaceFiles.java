/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.ridgeline.model.file.PlatformFile;

/** Files of the workspace as whole byte arrays. What lies on the disk but is not known to the workspace yet counts. */
public final class WorkspaceFiles {

    private WorkspaceFiles() {
    }

    /** Makes sure that the workspace knows what is on the disk in the place of a file, so that {@link IFile#exists} tells the truth. */
    public static void refresh(IFile file) throws CoreException {
        if (!file.isSynchronized(IResource.DEPTH_ZERO)) {
            file.refreshLocal(IResource.DEPTH_ZERO, null);
        }
    }

    /**
     * What a file holds; more than {@link PlatformFile#MAX_SIZE} is not read, so that the answer is longer than that and nothing takes it.
     *
     * @throws CoreException if it cannot be read
     */
    public static byte[] read(IFile file) throws CoreException {
        try (InputStream in = file.getContents(true)) {
            return in.readNBytes(PlatformFile.MAX_SIZE + 1);
        } catch (IOException e) {
            throw new CoreException(Status.error(file.getName() + " cannot be read: " + e.getMessage(), e));
        }
    }

    /**
     * Creates or replaces a file, and the folders above it.
     *
     * @throws CoreException if it cannot be written
     */
    public static void write(IFile file, byte[] bytes, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 2);
        refresh(file);
        if (file.exists()) {
            file.setContents(new ByteArrayInputStream(bytes), IResource.FORCE | IResource.KEEP_HISTORY, progress.split(2));
        } else {
            create(file.getParent(), progress.split(1));
            file.create(new ByteArrayInputStream(bytes), IResource.FORCE, progress.split(1));
        }
    }

    /**
     * Lets what a file holds into its local history when it is replaced or deleted: the workspace keeps none of derived files, but what
     * somebody's hand is in must not be lost.
     *
     * @throws CoreException if the file does not exist
     */
    public static void keepHistory(IFile file) throws CoreException {
        if (file.isDerived()) {
            file.setDerived(false, null);
        }
    }

    /**
     * Makes sure that a folder and those above it exist.
     *
     * @throws CoreException if one cannot be created
     */
    public static void create(IContainer container, IProgressMonitor monitor) throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            folder.refreshLocal(IResource.DEPTH_ZERO, null);
            if (!folder.exists()) {
                create(folder.getParent(), null);
                folder.create(IResource.FORCE, true, monitor);
            }
        }
    }
}
