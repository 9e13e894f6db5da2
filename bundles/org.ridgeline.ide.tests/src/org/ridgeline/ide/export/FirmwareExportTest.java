/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ridgeline.firmware.export.ExportRequest;
import org.ridgeline.firmware.export.OutputFormat;
import org.ridgeline.ide.TestProject;
import org.ridgeline.ide.export.PlannedFile.Change;
import org.ridgeline.ide.project.RidgelineNature;

class FirmwareExportTest {

    private static final String VIOMMU = TestProject.example("virtio-iommu/pci-same-root.topology");

    @RegisterExtension
    private final TestProject test = new TestProject();
    private IFile platform;

    @BeforeEach
    void create() throws CoreException {
        RidgelineNature.removeFrom(test.project(), null);
        platform = test.put("deep/a.topology", VIOMMU);
    }

    private static List<Change> changes(Preview preview) {
        return preview.files().stream().map(PlannedFile::change).distinct().toList();
    }

    @Test
    void aPreviewWritesNothingAndWritingItIsWhatItSays() throws Exception {
        Preview preview = FirmwareExport.of(platform).preview(null);
        assertEquals(List.of(), test.files("firmware"));
        assertEquals(List.of(Change.NEW), changes(preview));
        preview.write(null);
        for (PlannedFile planned : preview.files()) {
            assertArrayEquals(planned.after(), WorkspaceFiles.read(planned.file()));
        }
        assertTrue(test.file("firmware/deep/a.dtb").exists());
        Preview again = FirmwareExport.of(platform).preview(null);
        assertEquals(List.of(Change.UNCHANGED), changes(again));
        assertFalse(again.changesSomething());
        long stamp = test.file("firmware/deep/a.dts").getModificationStamp();
        test.edit("firmware/deep/a.dtb", "other");
        Preview third = FirmwareExport.of(platform).preview(null);
        assertEquals(List.of("other"), third.files().stream().filter(file -> file.change() == Change.CHANGED)
                .map(file -> new String(file.before().orElseThrow())).toList());
        third.write(null);
        assertEquals(stamp, test.file("firmware/deep/a.dts").getModificationStamp());
        assertFalse(test.text("firmware/deep/a.dtb").equals("other"));
    }

    @Test
    void formatsAndFolderAreAsAsked() throws Exception {
        test.edit("deep/a.topology", TestProject.example("smmu/smmu-v3-pci.topology"));
        ExportRequest request = new ExportRequest(Optional.of(EnumSet.of(OutputFormat.DTS, OutputFormat.VIOT)), Optional.empty(), 3);
        Preview preview = new FirmwareExport(platform, test.project().getFolder("x"), request).preview(null);
        assertEquals(List.of("x/a.dts"), preview.files().stream().map(file -> file.file().getProjectRelativePath().toString()).toList());
        assertEquals(1, preview.notes().size(), "VIOT has nothing to say here");
    }

    @Test
    void aFileThatIsNoPlatformIsRefusedWithItsPlaces() throws CoreException {
        test.edit("deep/a.topology", VIOMMU.replace("<msiController", "<magicController"));
        UnusablePlatformException e = assertThrows(UnusablePlatformException.class, () -> FirmwareExport.of(platform).preview(null));
        assertTrue(e.lines().getFirst().matches("a\\.topology: \\d+:\\d+: unknown element 'magicController'.*"), e.lines().toString());
    }

    @Test
    void cancellingWritesNothing() throws Exception {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        Preview preview = FirmwareExport.of(platform).preview(null);
        assertThrows(OperationCanceledException.class, () -> preview.write(cancelled));
        assertEquals(List.of(), test.files("firmware"));
        assertThrows(OperationCanceledException.class, () -> FirmwareExport.of(platform).preview(cancelled));
    }
}
