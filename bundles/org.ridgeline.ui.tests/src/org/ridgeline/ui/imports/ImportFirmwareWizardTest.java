/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.ui.part.FileEditorInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.examples.Examples;
import org.ridgeline.firmware.acpi.IortEmitter;
import org.ridgeline.firmware.acpi.ViotEmitter;
import org.ridgeline.ide.export.WorkspaceFiles;
import org.ridgeline.model.PciIommu;
import org.ridgeline.model.Platform;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.model.snapshot.Snapshot;
import org.ridgeline.testkit.Screenshots;
import org.ridgeline.testkit.Ui;
import org.ridgeline.ui.Dialogs;
import org.ridgeline.ui.TestProject;

@ExtendWith(Screenshots.class)
class ImportFirmwareWizardTest {
    private static final String TREE =
            "/dts-v1/; / { #address-cells = <2>; #size-cells = <2>; usb@1 { status = \"disabled\"; iommus = <1>; }; };";

    @TempDir
    private Path folder;
    private IProject project;

    @BeforeEach
    void create() throws CoreException {
        project = TestProject.create();
    }

    @AfterEach
    void cleanUp() throws CoreException {
        TestProject.cleanUp();
    }

    @Test
    void aDeviceTreeComesInAndWhatIsLeftOutIsShownBefore() throws Exception {
        Path tree = Files.writeString(folder.resolve("soc.dts"), TREE);
        WizardDialog dialog = Dialogs.open(new ImportFirmwareWizard(), new StructuredSelection(project));
        assertFalse(Dialogs.isEnabled(dialog, "Finish"));
        Dialogs.type(dialog, "From file:", tree.toString());
        assertEquals("soc.topology", Dialogs.text(dialog, "File name:"));
        assertTrue(Dialogs.text(dialog, "Left out or assumed:").contains("/usb@1: is disabled: left out"));
        Dialogs.finish(dialog);
        IFile file = project.getFile("soc.topology");
        PlatformFile.read(WorkspaceFiles.read(file), "soc");
        Ui.until("the editor opens", () -> TestProject.page().findEditor(new FileEditorInput(file)) != null);
    }

    @Test
    void aPastedCommandLineComesIn() throws Exception {
        WizardDialog dialog = Dialogs.open(new ImportFirmwareWizard(), new StructuredSelection(project));
        Dialogs.type(dialog, "Or command line of QEMU:",
                "qemu-system-aarch64 -M virt,iommu=smmuv3 -nodefaults \\\n  -device nvme,id=disk0,addr=4,serial=1");
        Dialogs.type(dialog, "File name:", "pasted");
        Dialogs.finish(dialog);
        Platform platform = PlatformFile.read(WorkspaceFiles.read(project.getFile("pasted.topology")), "pasted");
        assertTrue(platform.getHostBridges().stream().flatMap(bridge -> bridge.getFunctions().stream())
                .anyMatch(each -> each.getName().equals("disk0")));
    }

    @Test
    void aSelectedFileIsTheSource() throws Exception {
        IFile tree = project.getFile("soc.dts");
        WorkspaceFiles.write(tree, TREE.getBytes(), null);
        WizardDialog dialog = Dialogs.open(new ImportFirmwareWizard(), new StructuredSelection(tree));
        assertEquals(tree.getLocation().toPath().toString(), Dialogs.text(dialog, "From file:"));
        assertEquals("soc.topology", Dialogs.text(dialog, "File name:"));
        assertTrue(Dialogs.isEnabled(dialog, "Finish"));
        Dialogs.close(dialog);
    }

    @Test
    void theTablesOfOneMachineComeInTogether() throws Exception {
        IFile iort = project.getFile("iort.asl");
        WorkspaceFiles.write(iort, new IortEmitter(translation("golden/iort.topology"), 3).emit().asl()
                .getBytes(StandardCharsets.UTF_8), null);
        IFile viot = project.getFile("viot.aml");
        WorkspaceFiles.write(viot, new ViotEmitter(translation("golden/viot.topology")).emit().bytes(), null);
        WizardDialog dialog = Dialogs.open(new ImportFirmwareWizard(), new StructuredSelection(List.of(iort, viot)));
        assertEquals(iort.getLocation().toOSString() + "; " + viot.getLocation().toOSString(), Dialogs.text(dialog, "From file:"));
        Dialogs.type(dialog, "File name:", "server");
        Dialogs.finish(dialog);
        Platform platform = PlatformFile.read(WorkspaceFiles.read(project.getFile("server.topology")), "server");
        assertEquals(1, platform.getMmioIommus().size(), "that of the IORT");
        assertTrue(platform.getHostBridges().stream().flatMap(bridge -> bridge.getFunctions().stream())
                .anyMatch(PciIommu.class::isInstance), "that of the VIOT");
    }

    @Test
    void filesThatAreNotTablesOfOneMachineAreRefused() throws Exception {
        byte[] table = new ViotEmitter(translation("golden/viot.topology")).emit().bytes();
        Path viot = Files.write(folder.resolve("viot.aml"), table);
        WizardDialog dialog = Dialogs.open(new ImportFirmwareWizard(), new StructuredSelection(project));
        Dialogs.type(dialog, "From file:", viot + ";" + Files.writeString(folder.resolve("soc.dts"), TREE));
        assertEquals("soc.dts: is no ACPI table; only tables, an IORT and a VIOT, are imported together", Dialogs.message(dialog));
        Dialogs.type(dialog, "From file:", viot + "; " + Files.write(folder.resolve("again.aml"), table));
        assertEquals("again.aml: a machine has one VIOT, this is the second", Dialogs.message(dialog));
        Dialogs.type(dialog, "From file:", Files.write(folder.resolve("one;two.aml"), table).toString());
        assertEquals("one;two.topology", Dialogs.text(dialog, "File name:"));
        Dialogs.close(dialog);
    }

    private static Translation translation(String example) throws Exception {
        byte[] bytes = Examples.all().stream().filter(each -> each.path().equals(example)).findFirst().orElseThrow().bytes();
        return Translation.of(Snapshot.of(PlatformFile.read(bytes, example)));
    }

    @Test
    void whatCannotBeImportedIsToldInOneLine() throws Exception {
        WizardDialog dialog = Dialogs.open(new ImportFirmwareWizard(), new StructuredSelection(project));
        Dialogs.type(dialog, "From file:", Files.writeString(folder.resolve("notes.txt"), "nothing").toString());
        assertEquals("notes.txt: is neither device tree, IORT, VIOT nor command line of QEMU", Dialogs.message(dialog));
        Dialogs.type(dialog, "From file:", folder.resolve("nowhere.dtb").toString());
        assertEquals("nowhere.dtb: there is no such file", Dialogs.message(dialog));
        Path broken = Files.writeString(folder.resolve("broken.dts"), "/dts-v1/;\n/ { a = <1; };");
        Dialogs.type(dialog, "From file:", broken.toString());
        assertTrue(Dialogs.message(dialog).startsWith("broken.dts:2:"), Dialogs.message(dialog));
        Dialogs.type(dialog, "Or command line of QEMU:", "qemu-system-aarch64 -M virt");
        assertEquals("Either a file or a command line, not both.", Dialogs.message(dialog));
        assertFalse(Dialogs.isEnabled(dialog, "Finish"));
        Dialogs.close(dialog);
    }
}
