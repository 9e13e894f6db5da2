/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.util.TransferDropTargetListener;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ResourceTransfer;
import org.eclipse.ui.services.IServiceLocator;

/** Hands files that are dropped on the diagram to whoever imports firmware: a command of another bundle, which may not be installed. */
final class SourceDropListener extends DropTargetAdapter implements TransferDropTargetListener {

    /** The command, and the prefix of its parameter: the paths of the files, one a line. */
    static final String COMMAND = "org.ridgeline.ui.importFirmware";

    private final IServiceLocator site;
    private final Transfer transfer;
    private final Function<Object, List<String>> paths;

    private SourceDropListener(IServiceLocator site, Transfer transfer, Function<Object, List<String>> paths) {
        this.site = site;
        this.transfer = transfer;
        this.paths = paths;
    }

    /** Takes files of the desktop. */
    static SourceDropListener ofDesktop(IServiceLocator site) {
        return new SourceDropListener(site, FileTransfer.getInstance(), data -> data instanceof String[] files
                ? List.of(files) : List.of());
    }

    /** Takes files of the workspace. */
    static SourceDropListener ofWorkspace(IServiceLocator site) {
        return new SourceDropListener(site, ResourceTransfer.getInstance(), data -> data instanceof Object[] resources
                ? Arrays.stream(resources).filter(IFile.class::isInstance).map(file -> ((IFile) file).getLocation())
                .filter(Objects::nonNull)
                        .map(IPath::toOSString).toList() : List.of());
    }

    @Override
    public Transfer getTransfer() {
        return transfer;
    }

    @Override
    public boolean isEnabled(DropTargetEvent event) {
        return command().isHandled();
    }

    /** The files are only read: whoever drags them must not take them away, as after a move. */
    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = (event.operations & DND.DROP_COPY) == 0 ? event.operations & DND.DROP_LINK : DND.DROP_COPY;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        dragEnter(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        List<String> files = paths.apply(event.data);
        if (files.isEmpty()) {
            event.detail = DND.DROP_NONE;
        } else {
            // A dialog would hold up the program that the files come from.
            Display.getCurrent().asyncExec(() -> handOver(files));
        }
    }

    private void handOver(List<String> files) {
        try {
            site.getService(IHandlerService.class).executeCommand(
                    ParameterizedCommand.generateCommand(command(), Map.of(COMMAND + ".files", String.join("\n", files))), null);
        } catch (CommandException e) {
            ILog.of(SourceDropListener.class).error("Dropped files cannot be imported", e);
        }
    }

    private Command command() {
        return site.getService(ICommandService.class).getCommand(COMMAND);
    }
}
