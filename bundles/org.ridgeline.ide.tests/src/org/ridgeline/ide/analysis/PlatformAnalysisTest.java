/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ridgeline.firmware.export.ExportRequest;
import org.ridgeline.firmware.export.ProofFailedException;
import org.ridgeline.ide.TestProject;

class PlatformAnalysisTest {

    private static final byte[] PLATFORM = TestProject.example("virtio-iommu/pci-same-root.topology").getBytes(StandardCharsets.UTF_8);

    @Test
    void aFailedProofIsAnInternalErrorAndNoFirmware() {
        Analysis analysis = PlatformAnalysis.of(PLATFORM, "a", ExportRequest.DEFAULT, (topology, request) -> {
            throw new ProofFailedException("the VIOT", List.of("one", "two"));
        });
        assertEquals("internal error, please report: the read-back proof of the VIOT failed: one (and 1 more)",
                assertInstanceOf(Analysis.Defective.class, analysis).message());
    }

    @Test
    void aDefectIsNoException() {
        Analysis analysis = PlatformAnalysis.of(PLATFORM, "a", ExportRequest.DEFAULT, (topology, request) -> {
            throw new ArithmeticException();
        });
        assertEquals("internal error, please report: ArithmeticException", assertInstanceOf(Analysis.Defective.class, analysis).message());
    }

    @Test
    void whateverTheBytesAreThereIsAnAnswer() {
        for (byte[] bytes : new byte[][] {{}, {0}, {(byte) 0xff, (byte) 0xfe}, "<a/>".getBytes(StandardCharsets.UTF_8)}) {
            Analysis analysis = PlatformAnalysis.of(bytes, "a", ExportRequest.DEFAULT);
            assertTrue(!assertInstanceOf(Analysis.Unsound.class, analysis).problems().isEmpty());
        }
        assertTrue(!assertInstanceOf(Analysis.Proved.class, PlatformAnalysis.of(PLATFORM, "a", ExportRequest.DEFAULT)).result()
                .files().isEmpty());
    }
}
