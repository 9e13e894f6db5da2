/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.export;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.contentmergeviewer.TextMergeViewer;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.framework.FrameworkUtil;
import org.ridgeline.firmware.export.OutputFormat;
import org.ridgeline.ide.export.PlannedFile;
import org.ridgeline.ide.export.PlannedFile.Change;
import org.ridgeline.ide.export.UnusablePlatformException;
import org.ridgeline.ide.project.RidgelineNature;
import org.ridgeline.ide.settings.ProjectSettings;
import org.ridgeline.ui.Images;
import org.ridgeline.ui.preferences.FormatChoice;

/** Shows what an export will change, file by file against what is there; asks for formats; then writes. */
final class ExportDialog extends TitleAreaDialog {
    private ExportPlan plan;
    private FormatChoice formats;
    private PlannedFileTable files;
    private TextMergeViewer comparison;

    ExportDialog(Shell shell, ExportPlan plan) {
        super(shell);
        this.plan = plan;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.MAX);
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Export Firmware");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite pane = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(0, 8).applyTo(pane);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(pane);
        formats = new FormatChoice(pane, this::formatsChanged);
        SashForm sash = new SashForm(pane, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        files = new PlannedFileTable(sash, this::compare);
        CompareConfiguration configuration = new CompareConfiguration();
        configuration.setLeftEditable(false);
        configuration.setRightEditable(false);
        configuration.setLeftLabel("On disk");
        configuration.setRightLabel("After the export");
        comparison = new TextMergeViewer(sash, SWT.BORDER, configuration);
        sash.setWeights(3, 7);
        setTitle("Firmware of " + plan.names());
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        setTitleImage(new LocalResourceManager(JFaceResources.getResources(), parent).create(Images.WIZARD.descriptor()));
        formats.set(ProjectSettings.of(plan.platforms().getFirst().getProject()).formats());
        show();
        return contents;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Write", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private void show() {
        files.show(plan.files());
        getButton(IDialogConstants.OK_ID).setEnabled(plan.changesSomething());
        String message = plan.files().isEmpty() ? "There is nothing to write in these formats."
                : plan.changesSomething() ? "Files: " + plan.summary() + "." : "Nothing changes: every file is up to date.";
        setMessage(plan.errors() == 0 ? message : message + " The platform has errors (" + plan.errors() + "): see the Problems view.",
                plan.errors() == 0 ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
    }

    private void compare(PlannedFile file) {
        comparison.setInput(file == null ? null : ComparedFile.compare(file));
        if (file != null && file.change() == Change.NEW) {
            // Else all of it is selected, as the first difference.
            unselect((Composite) comparison.getControl());
        }
    }

    private static void unselect(Composite pane) {
        for (Control child : pane.getChildren()) {
            if (child instanceof StyledText text) {
                text.setSelection(0);
            } else if (child instanceof Composite composite) {
                unselect(composite);
            }
        }
    }

    private void formatsChanged() {
        setErrorMessage(formats.refusal().orElse(null));
        getButton(IDialogConstants.OK_ID).setEnabled(formats.refusal().isEmpty() && plan.changesSomething());
        if (formats.refusal().isEmpty()) {
            remake();
        }
    }

    private void remake() {
        Optional<Set<OutputFormat>> chosen = formats.chosen();
        try {
            PlatformUI.getWorkbench().getProgressService().busyCursorWhile(monitor -> {
                try {
                    plan = plan.in(chosen, monitor);
                } catch (UnusablePlatformException | CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
            show();
        } catch (InvocationTargetException e) {
            setErrorMessage(e.getCause().getMessage());
        } catch (InterruptedException e) {
            setErrorMessage("Cancelled: the files are those of the formats chosen before.");
        }
    }

    /** Remembers the formats where they were changed, and writes. */
    @Override
    protected void okPressed() {
        plan.platforms().stream().map(platform -> platform.getProject()).distinct().filter(RidgelineNature::isOn).forEach(project -> {
            ProjectSettings settings = ProjectSettings.of(project);
            if (!settings.formats().equals(formats.chosen())) {
                try {
                    new ProjectSettings(settings.firmwareFolder(), formats.chosen(), settings.iortRevision()).save(project);
                } catch (CoreException e) {
                    StatusManager.getManager().handle(e.getStatus(), StatusManager.LOG | StatusManager.SHOW);
                }
            }
        });
        new WriteJob(plan).schedule();
        super.okPressed();
    }

    @Override
    protected Point getInitialSize() {
        return new Point(960, 720);
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        return DialogSettings.getOrCreateSection(PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(ExportDialog.class))
                .getDialogSettings(), "export");
    }
}
