/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.ide.TestProject;
import org.ridgeline.model.fix.QuickFix;

class ClosedFileFixTest {

    @RegisterExtension
    private final TestProject test = new TestProject();

    private IFile built(String example) throws CoreException {
        IFile file = test.put("a.topology", TestProject.example(example));
        test.build();
        return file;
    }

    private FindingKey key() throws CoreException {
        return FindingKey.of(test.markers("a.topology").getFirst()).orElseThrow();
    }

    @Test
    void fromTheMarkerToTheFixAndTheMarkerIsGone() throws CoreException {
        IFile file = built("broken/self-translation.topology");
        IMarker marker = test.markers("a.topology").getFirst();
        assertEquals(RuleId.SELF_TRANSLATION, MarkerFindings.find(marker).orElseThrow().rule());
        List<QuickFix> offers = ClosedFileFix.offers(file, key());
        assertFalse(offers.isEmpty());
        String before = test.text("a.topology");
        ClosedFileFix.apply(file, key(), offers.getFirst().label(), null);
        test.build();
        assertEquals(List.of(), test.messages("a.topology"));
        assertEquals(1, file.getHistory(null).length);
        assertFalse(before.equals(test.text("a.topology")));
        assertTrue(test.text("a.topology").contains("The mapping is explicit over the whole bus"), "the comment is lost");
    }

    @Test
    void aProblemThatIsGoneIsToldAndTheFileStays() throws CoreException {
        IFile file = built("broken/self-translation.topology");
        FindingKey key = key();
        String label = ClosedFileFix.offers(file, key).getFirst().label();
        test.edit("a.topology", TestProject.example("virtio-iommu/pci-same-root.topology"));
        long stamp = file.getModificationStamp();
        assertThrows(CoreException.class, () -> ClosedFileFix.apply(file, key, label, null));
        assertEquals(List.of(), ClosedFileFix.offers(file, key));
        assertEquals(0, ClosedFileFix.applyAll(file, List.of(key), null));
        assertTrue(MarkerFindings.find(test.markers("a.topology").getFirst()).isEmpty());
        assertEquals(stamp, file.getModificationStamp());
    }

    @Test
    void allProblemsOfAKindAreMendedWithOneSave() throws CoreException {
        String example = TestProject.example("broken/access-platform-missing.topology");
        IFile file = test.put("a.topology", example.replace("virtio=\"transitional\"", "virtio=\"modern\""));
        test.build();
        List<FindingKey> keys = test.markers("a.topology").stream().flatMap(marker -> FindingKey.of(marker).stream()).toList();
        assertTrue(keys.size() >= 2, keys.toString());
        assertEquals(keys.size(), ClosedFileFix.applyAll(file, keys, null));
        assertEquals(1, file.getHistory(null).length);
        test.build();
        assertEquals(List.of(), test.messages("a.topology"));
    }

    @Test
    void aFileThatCannotBeReadHasNoFixes() throws CoreException {
        IFile file = built("broken/self-translation.topology");
        FindingKey key = key();
        test.edit("a.topology", "<<<<<<< HEAD");
        assertEquals(List.of(), ClosedFileFix.offers(file, key));
        assertTrue(MarkerFindings.find(test.markers("a.topology").getFirst()).isEmpty());
        assertThrows(CoreException.class, () -> ClosedFileFix.apply(file, key, "anything", null));
    }

    @Test
    void cancellingLeavesTheFile() throws CoreException {
        IFile file = built("broken/self-translation.topology");
        long stamp = file.getModificationStamp();
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> ClosedFileFix.applyAll(file, List.of(key()), cancelled));
        assertEquals(stamp, file.getModificationStamp());
    }
}
