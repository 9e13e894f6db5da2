/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.imports;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.ridgeline.core.imported.ImportedTopology;
import org.ridgeline.core.imported.Remark;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.ui.wizards.PlatformFileField;

/** Asks what to import and where to; shows what the import leaves out before it is too late. */
final class ImportFirmwarePage extends WizardPage {
    private static final int TEXT_HEIGHT = 90;

    private final List<Path> initialSources;
    private final Optional<IContainer> initialFolder;
    private Text source;
    private Text commandLine;
    private PlatformFileField target;
    private Text remarks;
    private Optional<ImportedTopology> imported = Optional.empty();
    private Optional<String> sourceRefusal = Optional.empty();

    ImportFirmwarePage(List<Path> initialSources, Optional<IContainer> initialFolder) {
        super("firmware");
        this.initialSources = List.copyOf(initialSources);
        this.initialFolder = initialFolder;
        setTitle("Platform from firmware or a QEMU command line");
        setDescription("A device tree (.dtb, .dts), an IORT, a VIOT or both (binary or .asl; a semicolon between them),"
                + " or a command line of QEMU becomes a platform.");
    }

    @Override
    public void createControl(Composite parent) {
        Composite pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).applyTo(pane);
        new Label(pane, SWT.NONE).setText("&From file:");
        source = new Text(pane, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(source);
        Button browse = new Button(pane, SWT.PUSH);
        browse.setText("B&rowse...");
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> browse()));
        commandLine = area(pane, "&Or command line of QEMU:", SWT.NONE);
        target = new PlatformFileField(pane, "&Into folder:", this::validate);
        remarks = area(pane, "&Left out or assumed:", SWT.READ_ONLY);
        initialFolder.ifPresent(target.folder()::set);
        source.addModifyListener(event -> sourceChanged());
        commandLine.addModifyListener(event -> sourceChanged());
        setControl(pane);
        Dialog.applyDialogFont(pane);
        source.setText(Sources.names(initialSources));
        if (initialSources.isEmpty()) {
            setErrorMessage(null);
            setPageComplete(false);
        }
        source.setFocus();
    }

    private static Text area(Composite pane, String label, int style) {
        Label above = new Label(pane, SWT.NONE);
        above.setText(label);
        GridDataFactory.fillDefaults().span(3, 1).applyTo(above);
        Text text = new Text(pane, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.WRAP | style);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, TEXT_HEIGHT).span(3, 1).applyTo(text);
        return text;
    }

    /** The platform; only if the page is complete. */
    ImportedTopology imported() {
        return imported.orElseThrow();
    }

    /** The file to be made; only if the page is complete. */
    IFile file() {
        return target.file();
    }

    private void sourceChanged() {
        BusyIndicator.showWhile(getShell().getDisplay(), this::read);
        validate();
    }

    private void read() {
        imported = Optional.empty();
        sourceRefusal = Optional.empty();
        remarks.setText("");
        try {
            Sources given = sources();
            imported = Optional.of(given.imported());
            remarks.setText(imported.get().remarks().stream().map(Remark::toString).collect(Collectors.joining("\n")));
            target.suggest(given.name().equals("command line") ? "vm" : given.name().replaceFirst("\\.[^.]*$", ""));
        } catch (UnusableSourceException e) {
            sourceRefusal = Optional.of(e.getMessage().replaceAll("\\s+", " "));
        }
    }

    private Sources sources() throws UnusableSourceException {
        boolean file = !source.getText().isBlank();
        boolean pasted = !commandLine.getText().isBlank();
        if (file == pasted) {
            throw new UnusableSourceException(file ? "Either a file or a command line, not both."
                    : "Choose the file, or paste the command line.");
        }
        if (pasted) {
            return new Sources(List.of(Source.pasted(commandLine.getText())));
        }
        return Sources.named(source.getText().strip());
    }

    private void validate() {
        Optional<String> refusal = imported.isPresent() ? target.refusal()
                : sourceRefusal.or(() -> Optional.of("Choose the file, or paste the command line."));
        setErrorMessage(refusal.orElse(null));
        setPageComplete(refusal.isEmpty());
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setFilterExtensions(new String[] {"*.dtb;*.dts;*.aml;*.dat;*.asl;*.dsl;*.args;*.sh", "*"});
        dialog.setFilterNames(new String[] {"Firmware and command lines", "All files"});
        if (dialog.open() != null) {
            source.setText(Sources.names(Arrays.stream(dialog.getFileNames()).map(Path.of(dialog.getFilterPath())::resolve).toList()));
        }
    }
}
