/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.ide.TestProject;
import org.ridgeline.ide.markers.ProblemMarker;
import org.ridgeline.model.fix.QuickFix;

class ClosedFileSuppressionTest {

    private static final String PATH = "a.topology";

    @RegisterExtension
    private final TestProject test = new TestProject();

    private IFile built(String example) throws CoreException {
        IFile file = test.put(PATH, TestProject.example(example));
        test.build();
        return file;
    }

    private List<FindingKey> keys(RuleId rule) throws CoreException {
        return test.markers(PATH).stream().filter(marker -> ProblemMarker.rule(marker).equals(Optional.of(rule)))
                .flatMap(marker -> FindingKey.of(marker).stream()).toList();
    }

    private List<String> rules() throws CoreException {
        return test.markers(PATH).stream().map(marker -> marker.getAttribute(ProblemMarker.RULE, "")).toList();
    }

    @Test
    void fromTheMarkerToTheReasonAndTheMarkerIsGone() throws CoreException {
        IFile file = built("broken/rid-collision.topology");
        FindingKey key = keys(RuleId.RID_COLLISION).getFirst();
        assertEquals("Suppress rid-collision at nvme0", ClosedFileSuppression.offer(file, key).orElseThrow().label());
        assertEquals(1, ClosedFileSuppression.apply(file, List.of(key), "never plugged together", null));
        test.build();
        assertEquals(List.of(), keys(RuleId.RID_COLLISION));
        assertEquals(1, file.getHistory(null).length);
        assertTrue(test.text(PATH).contains("<suppression rule=\"rid-collision\" element=\"nvme0\" reason=\"never plugged together\"/>"),
                test.text(PATH));
        assertTrue(test.text(PATH).contains("<!-- Two functions are fixed to one slot. -->"), "the comment is lost");
    }

    @Test
    void severalProblemsGetOneReasonWithOneSave() throws CoreException {
        String example = TestProject.example("broken/access-platform-missing.topology");
        IFile file = test.put(PATH, example.replace("virtio=\"transitional\"", "virtio=\"modern\""));
        test.build();
        List<FindingKey> keys = keys(RuleId.ACCESS_PLATFORM_MISSING);
        assertTrue(keys.size() >= 2, keys::toString);
        assertEquals(keys.size(), ClosedFileSuppression.apply(file, keys, "an old guest", null));
        assertEquals(1, file.getHistory(null).length);
        test.build();
        assertEquals(List.of(), keys(RuleId.ACCESS_PLATFORM_MISSING));
    }

    @Test
    void whatIsShownNoMoreIsNotOfferedAndTheFileStays() throws CoreException {
        IFile file = built("broken/rid-collision.topology");
        FindingKey key = keys(RuleId.RID_COLLISION).getFirst();
        ClosedFileSuppression.apply(file, List.of(key, key), "never plugged together", null);
        long stamp = file.getModificationStamp();
        assertEquals(Optional.empty(), ClosedFileSuppression.offer(file, key));
        assertEquals(0, ClosedFileSuppression.apply(file, List.of(key), "another reason", null));
        assertEquals(stamp, file.getModificationStamp());
    }

    @Test
    void aFileThatIsNoPlatformHasNothingToSuppress() throws CoreException {
        IFile file = built("broken/rid-collision.topology");
        FindingKey key = keys(RuleId.RID_COLLISION).getFirst();
        test.edit(PATH, "<<<<<<< HEAD");
        assertEquals(Optional.empty(), ClosedFileSuppression.offer(file, key));
        assertThrows(CoreException.class, () -> ClosedFileSuppression.apply(file, List.of(key), "a", null));
    }

    @Test
    void cancellingLeavesTheFile() throws CoreException {
        IFile file = built("broken/rid-collision.topology");
        long stamp = file.getModificationStamp();
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> ClosedFileSuppression.apply(file, keys(RuleId.RID_COLLISION), "a", cancelled));
        assertEquals(stamp, file.getModificationStamp());
    }

    @Test
    void aSuppressionThatHidesNothingIsTakenOutByItsFixAndCannotBeSuppressed() throws CoreException {
        IFile file = built("broken/unused-suppression.topology");
        assertEquals(List.of("unused-suppression"), rules());
        FindingKey key = keys(RuleId.UNUSED_SUPPRESSION).getFirst();
        assertEquals(Optional.empty(), ClosedFileSuppression.offer(file, key));
        assertEquals(List.of("Take out the suppression of rid-collision at blk0"),
                ClosedFileFix.offers(file, key).stream().map(QuickFix::label).toList());
        ClosedFileFix.apply(file, key, "Take out the suppression of rid-collision at blk0", null);
        test.build();
        assertEquals(List.of(), rules());
        assertTrue(!test.text(PATH).contains("<suppression"), test.text(PATH));
    }
}
