/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ridgeline.ide.TestProject;
import org.ridgeline.ide.markers.ProblemMarker;

class EditedFirmwareTest {

    private static final String VIOMMU = TestProject.example("virtio-iommu/pci-same-root.topology");
    private static final String MOVED = VIOMMU.replace("slot=\"0x1\"", "slot=\"0x5\"");
    private static final String OVERLAPPING = TestProject.example("broken/overlapping-ranges.dts");

    @RegisterExtension
    private final TestProject test = new TestProject();

    @BeforeEach
    void build() throws CoreException {
        test.put("a.topology", VIOMMU);
        test.build();
    }

    private List<String> rules(String path) throws CoreException {
        return test.markers(path).stream().map(marker -> marker.getAttribute(ProblemMarker.RULE, "")).sorted().toList();
    }

    @Test
    void anEditIsToldWithWhatIsWrongInIt() throws CoreException {
        assertEquals(List.of(), test.markers("firmware/a.dts"));
        test.edit("firmware/a.dts", OVERLAPPING);
        assertEquals(List.of(), test.build(), "the platform is as it was");
        assertEquals(List.of("", "overlapping-ranges"), rules("firmware/a.dts"));
        assertTrue(test.messages("firmware/a.dts").stream().anyMatch(
                message -> message.startsWith("edited by hand: differs from what a.topology says")));
        assertTrue(test.messages("firmware/a.dts").stream().anyMatch(message -> message.contains("iommu-map[1]")), "the place");
        assertTrue(test.markers("firmware/a.dts").stream()
                .allMatch(marker -> marker.getAttribute(ProblemMarker.SOURCE, "").equals("firmware")));
        assertEquals(List.of(), test.markers("firmware/a.dtb"));
    }

    @Test
    void anEditThatIsNoFirmwareAnyMoreIsTold() throws CoreException {
        test.edit("firmware/a.dts", "/dts-v1/;\n/ {\n  x = <\n};\n");
        test.edit("firmware/a.dtb", "nothing");
        test.build();
        assertEquals(2, test.markers("firmware/a.dts").size());
        assertEquals(IMarker.SEVERITY_ERROR, test.markers("firmware/a.dts").getLast().getAttribute(IMarker.SEVERITY, -1));
        assertTrue(test.markers("firmware/a.dts").getLast().getAttribute(IMarker.LINE_NUMBER, 0) >= 3);
        assertEquals(2, test.markers("firmware/a.dtb").size());
    }

    @Test
    void anEditStaysUntilItsPlatformSaysSomethingElse() throws CoreException {
        String old = test.text("firmware/a.dts");
        test.edit("firmware/a.dts", old + "// mine\n");
        test.buildAll();
        test.edit("a.topology", VIOMMU.replace("</platform:Platform>", "<!-- seen -->\n</platform:Platform>"));
        test.build();
        assertEquals(old + "// mine\n", test.text("firmware/a.dts"));
        assertEquals(1, test.markers("firmware/a.dts").size());
        test.edit("a.topology", MOVED);
        test.build();
        assertFalse(test.text("firmware/a.dts").contains("// mine"));
        assertEquals(List.of(), test.markers("firmware/a.dts"));
        assertTrue(test.file("firmware/a.dts").getHistory(null).length > 0, "the edit is not in the local history");
    }

    @Test
    void anEditThatIsTakenBackIsForgotten() throws CoreException {
        String old = test.text("firmware/a.dts");
        test.edit("firmware/a.dts", old + "// mine\n");
        test.build();
        test.edit("firmware/a.dts", old);
        test.build();
        assertEquals(List.of(), test.markers("firmware/a.dts"));
    }

    @Test
    void cleaningBringsBackWhatThePlatformSays() throws CoreException {
        String old = test.text("firmware/a.dts");
        test.edit("firmware/a.dts", old + "// mine\n");
        test.build();
        test.clean();
        assertTrue(test.file("firmware/a.dts").getHistory(null).length > 0, "the edit is not in the local history");
        test.build();
        assertEquals(old, test.text("firmware/a.dts"));
        assertEquals(List.of(), test.markers("firmware/a.dts"));
    }

    @Test
    void anEditOutlivesItsPlatform() throws CoreException {
        test.edit("firmware/a.dts", test.text("firmware/a.dts") + "// mine\n");
        test.file("a.topology").delete(true, null);
        test.build();
        assertEquals(List.of("a.dts"), test.files("firmware"));
        assertFalse(test.file("firmware/a.dts").isDerived());
        assertTrue(test.messages("firmware/a.dts").getFirst().contains("no platform writes it any more"));
    }

    @Test
    void whatSomebodyElseWroteIsNeitherReplacedNorDeleted() throws CoreException {
        test.put("firmware/b.dts", OVERLAPPING);
        IFile platform = test.put("b.topology", VIOMMU);
        test.build();
        assertEquals(OVERLAPPING, test.text("firmware/b.dts"));
        assertEquals(List.of("", "overlapping-ranges"), rules("firmware/b.dts"));
        assertTrue(test.file("firmware/b.dtb").exists());
        test.clean();
        assertEquals(List.of("b.dts"), test.files("firmware"));
        test.build();
        platform.delete(true, null);
        test.build();
        assertTrue(test.file("firmware/b.dts").exists());
        assertFalse(test.file("firmware/b.dtb").exists());
        assertEquals(List.of(), test.markers("firmware/b.dts"));
        test.put("b.topology", VIOMMU);
        test.build();
        test.file("firmware/b.dts").delete(true, null);
        test.build();
        assertEquals(test.text("firmware/b.dts"), test.text("firmware/a.dts"));
    }

    @Test
    void whatWasWrittenElsewhereAndIsTheSameIsTakenOver() throws CoreException {
        test.put("firmware/b.dts", test.text("firmware/a.dts"));
        long stamp = test.file("firmware/b.dts").getModificationStamp();
        test.put("b.topology", VIOMMU);
        test.build();
        assertEquals(stamp, test.file("firmware/b.dts").getModificationStamp());
        assertTrue(test.file("firmware/b.dts").isDerived());
        assertEquals(List.of(), test.markers("firmware/b.dts"));
    }
}
