/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.builder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ridgeline.firmware.export.ExportRequest;
import org.ridgeline.firmware.export.ExportResult;
import org.ridgeline.firmware.export.Exporter;
import org.ridgeline.firmware.export.OutputFile;
import org.ridgeline.ide.TestProject;
import org.ridgeline.ide.export.WorkspaceFiles;
import org.ridgeline.ide.markers.ProblemMarker;
import org.ridgeline.ide.settings.ProjectSettings;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.model.snapshot.Snapshot;

class TopologyBuilderTest {

    private static final String VIOMMU = TestProject.example("virtio-iommu/pci-same-root.topology");
    private static final String SMMU = TestProject.example("smmu/smmu-v3-pci.topology");
    private static final String BROKEN = TestProject.example("broken/self-translation.topology");

    @RegisterExtension
    private final TestProject test = new TestProject();

    @Test
    void whatIsBuiltIsWhatTheCommandWrites() throws Exception {
        IFile platform = test.put("platforms/a.topology", VIOMMU);
        assertEquals(List.of("platforms/a.topology"), test.build());
        ExportResult expected = Exporter.export(Snapshot.of(PlatformFile.read(WorkspaceFiles.read(platform), "a")), ExportRequest.DEFAULT);
        assertTrue(expected.files().size() >= 4, "only " + expected.files().size());
        for (OutputFile output : expected.files()) {
            IFile file = test.file("firmware/platforms/a" + output.suffix());
            assertArrayEquals(output.bytes(), WorkspaceFiles.read(file));
            assertTrue(file.isDerived(), file.toString());
        }
        assertEquals(expected.files().size(), test.files("firmware").size());
        assertEquals(List.of(), test.messages("platforms/a.topology"));
    }

    @Test
    void onlyTheChangedPlatformIsBuilt() throws CoreException {
        test.put("a.topology", VIOMMU);
        test.put("b.topology", SMMU);
        assertEquals(List.of("a.topology", "b.topology"), test.build());
        long untouched = test.file("firmware/b.dtb").getModificationStamp();
        test.edit("a.topology", VIOMMU.replace("slot=\"0x1\"", "slot=\"0x5\""));
        assertEquals(List.of("a.topology"), test.build());
        assertEquals(untouched, test.file("firmware/b.dtb").getModificationStamp());
        assertEquals(List.of(), test.build());
        test.put("notes.txt", "nothing to build");
        assertEquals(List.of(), test.build());
    }

    @Test
    void outputThatStaysTheSameIsNotTouched() throws CoreException {
        test.put("a.topology", VIOMMU);
        test.build();
        String old = test.text("firmware/a.dts");
        Map<String, Long> stamps = Map.of("firmware/a.dts", test.file("firmware/a.dts").getModificationStamp(),
                "firmware/a-viot.aml", test.file("firmware/a-viot.aml").getModificationStamp());
        test.edit("a.topology", VIOMMU.replace("</platform:Platform>", "<!-- seen -->\n</platform:Platform>"));
        assertEquals(List.of("a.topology"), test.build());
        test.buildAll();
        stamps.forEach((path, stamp) -> assertEquals(stamp, test.file(path).getModificationStamp(), path));
        test.edit("a.topology", VIOMMU.replace("slot=\"0x1\"", "slot=\"0x5\""));
        test.build();
        assertFalse(old.equals(test.text("firmware/a.dts")), "the IOMMU is elsewhere now");
    }

    @Test
    void whatARenamedOrDeletedPlatformLeftIsCleanedUp() throws CoreException {
        test.put("a.topology", VIOMMU);
        test.put("deep/er/b.topology", SMMU);
        test.put("firmware/deep/mine.txt", "not of the builder");
        test.build();
        assertTrue(test.file("firmware/deep/er/b.dtb").exists());
        test.file("a.topology").move(test.project().getFile("c.topology").getFullPath(), true, null);
        test.file("deep/er/b.topology").delete(true, null);
        assertEquals(List.of("c.topology"), test.build());
        assertTrue(test.files("firmware").stream().allMatch(path -> path.startsWith("c") || path.equals("deep/mine.txt")),
                test.files("firmware").toString());
        assertTrue(test.file("firmware/c.dtb").exists());
        assertFalse(test.project().getFolder("firmware/deep/er").exists(), "an empty folder of the builder is left");
        assertTrue(test.project().getFolder("firmware").exists());
    }

    @Test
    void twoPlatformsOfOneNameDoNotMeet() throws CoreException {
        test.put("one/a.topology", VIOMMU);
        test.put("two/a.topology", SMMU);
        test.build();
        assertTrue(test.text("firmware/one/a.dts").contains("virtio"));
        assertTrue(test.text("firmware/two/a.dts").contains("arm,smmu-v3"));
    }

    @Test
    void aFindingIsAMarkerAtItsElementAndFirmwareIsWrittenAllTheSame() throws CoreException {
        test.put("a.topology", BROKEN);
        test.build();
        IMarker marker = test.markers("a.topology").getFirst();
        assertEquals(1, test.markers("a.topology").size());
        assertEquals("self-translation", marker.getAttribute(ProblemMarker.RULE, ""));
        assertEquals("platform", marker.getAttribute(ProblemMarker.SOURCE, ""));
        assertEquals(IMarker.SEVERITY_ERROR, marker.getAttribute(IMarker.SEVERITY, -1));
        String element = marker.getAttribute(ProblemMarker.ELEMENT, "");
        String line = BROKEN.lines().toList().get(marker.getAttribute(IMarker.LINE_NUMBER, 0) - 1);
        assertTrue(!element.isEmpty() && line.contains("id=\"" + element + "\""), line);
        assertEquals(line.strip(), BROKEN.substring(marker.getAttribute(IMarker.CHAR_START, 0), marker.getAttribute(IMarker.CHAR_END, 0)));
        assertTrue(test.file("firmware/a.dtb").exists());
    }

    @Test
    void aMarkerThatStillHoldsIsKept() throws CoreException {
        test.put("a.topology", BROKEN);
        test.build();
        IMarker marker = test.markers("a.topology").getFirst();
        int line = marker.getAttribute(IMarker.LINE_NUMBER, 0);
        test.edit("a.topology", BROKEN.replace("<platform:Platform", "<!-- one line more -->\n<platform:Platform"));
        test.build();
        assertEquals(List.of(marker.getId()), test.markers("a.topology").stream().map(IMarker::getId).toList());
        assertEquals(line + 1, test.markers("a.topology").getFirst().getAttribute(IMarker.LINE_NUMBER, 0));
        test.edit("a.topology", VIOMMU);
        test.build();
        assertEquals(List.of(), test.markers("a.topology"));
    }

    @Test
    void aMergeConflictIsMarkedAtItsLineAndTheOldFirmwareStays() throws CoreException {
        test.put("a.topology", VIOMMU);
        test.build();
        long stamp = test.file("firmware/a.dtb").getModificationStamp();
        test.edit("a.topology", VIOMMU.replace("  <msiController", "<<<<<<< HEAD\n=======\n>>>>>>> theirs\n  <msiController"));
        test.build();
        IMarker marker = test.markers("a.topology").getFirst();
        assertEquals(test.text("a.topology").lines().toList().indexOf("<<<<<<< HEAD") + 1, marker.getAttribute(IMarker.LINE_NUMBER, 0));
        assertEquals("file", marker.getAttribute(ProblemMarker.SOURCE, ""));
        assertEquals("", marker.getAttribute(ProblemMarker.RULE, "none"));
        assertEquals(stamp, test.file("firmware/a.dtb").getModificationStamp());
        test.edit("a.topology", VIOMMU.replace("<register base=\"0x8080000\"", "<register"));
        test.buildAll();
        assertEquals(stamp, test.file("firmware/a.dtb").getModificationStamp());
        assertEquals(1, test.markers("a.topology").size(), test.messages("a.topology").toString());
    }

    @Test
    void cleaningDeletesWhatWasBuiltAndNothingElse() throws CoreException {
        test.put("deep/a.topology", BROKEN);
        test.put("firmware/mine.dts", "/dts-v1/; / { };");
        test.build();
        assertTrue(test.file("firmware/deep/a.dtb").exists());
        test.clean();
        assertEquals(List.of("mine.dts"), test.files("firmware"));
        assertEquals(List.of(), test.markers("deep/a.topology"));
        assertFalse(test.project().getFolder("firmware/deep").exists());
        assertEquals(List.of("deep/a.topology"), test.build());
        assertTrue(test.file("firmware/deep/a.dtb").exists());
    }

    @Test
    void aCancelledBuildIsMadeUpFor() throws CoreException {
        test.put("a.topology", VIOMMU);
        test.put("b.topology", SMMU);
        NullProgressMonitor monitor = new NullProgressMonitor() {
            @Override
            public void subTask(String name) {
                setCanceled(name.equals("b.topology"));
            }
        };
        assertThrows(OperationCanceledException.class, () -> test.project().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, monitor));
        assertFalse(test.file("firmware/b.dtb").exists());
        test.build();
        assertTrue(test.file("firmware/a.dtb").exists());
        assertTrue(test.file("firmware/b.dtb").exists());
        assertEquals(List.of(), test.build());
        test.edit("b.topology", BROKEN);
        assertThrows(OperationCanceledException.class, () -> test.project().build(IncrementalProjectBuilder.INCREMENTAL_BUILD, monitor));
        assertEquals(List.of(), test.markers("b.topology"));
        assertEquals(List.of("b.topology"), test.build());
        assertEquals(1, test.markers("b.topology").size());
    }

    @Test
    void aDeletedOutputComesBack() throws CoreException {
        test.put("a.topology", VIOMMU);
        test.build();
        test.file("firmware/a.dtb").delete(true, null);
        assertEquals(List.of("a.topology"), test.build());
        assertTrue(test.file("firmware/a.dtb").exists());
    }

    @Test
    void aDerivedPlatformIsNobodysSource() throws CoreException {
        test.put("bin/a.topology", VIOMMU);
        test.project().getFolder("bin").setDerived(true, null);
        assertEquals(List.of(), test.build());
        test.edit("bin/a.topology", SMMU);
        assertEquals(List.of(), test.build());
        assertEquals(List.of(), test.files("firmware"));
    }

    @Test
    void theFirmwareMovesWithItsFolder() throws CoreException {
        test.put("a.topology", VIOMMU);
        test.build();
        List<String> files = test.files("firmware");
        new ProjectSettings("out/fw", ProjectSettings.DEFAULT.formats(), 5).save(test.project());
        assertEquals(List.of("a.topology"), test.build());
        assertEquals(List.of(), test.files("firmware"));
        assertEquals(files, test.files("out").stream().map(path -> path.replace("fw/", "")).toList());
        new ProjectSettings("", ProjectSettings.DEFAULT.formats(), 3).save(test.project());
        test.build();
        assertFalse(test.project().getFolder("out").exists());
        assertTrue(test.file("a.dtb").exists());
    }

    @Test
    void aWrongSettingIsToldAtTheProject() throws CoreException {
        test.put("a.topology", VIOMMU);
        test.put(".settings/org.ridgeline.ide.prefs", "eclipse.preferences.version=1\nfirmware.folder=../out\nfirmware.formats=dts,pdf\n");
        test.build();
        assertEquals(2, test.project().findMarkers(ProblemMarker.TYPE, true, IResource.DEPTH_ZERO).length);
        assertEquals(List.of("a.dts"), test.files("firmware"));
        test.file(".settings/org.ridgeline.ide.prefs").delete(true, null);
        test.build();
        assertEquals(0, test.project().findMarkers(ProblemMarker.TYPE, true, IResource.DEPTH_ZERO).length);
        assertTrue(test.file("firmware/a.dtb").exists());
    }

    @Test
    void aFileInTheWayIsTold() throws CoreException {
        test.put("a.topology", VIOMMU);
        test.project().getFolder("firmware/a.dtb").create(true, true, null);
        test.build();
        assertTrue(test.messages("a.topology").getFirst().startsWith("not everything could be built: "),
                test.messages("a.topology").toString());
        test.project().getFolder("firmware/a.dtb").delete(true, null);
        test.buildAll();
        assertEquals(List.of(), test.messages("a.topology"));
    }
}
