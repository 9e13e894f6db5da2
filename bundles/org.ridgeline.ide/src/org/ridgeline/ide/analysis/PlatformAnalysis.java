/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.analysis;

import java.util.List;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.firmware.export.ExportRequest;
import org.ridgeline.firmware.export.ExportResult;
import org.ridgeline.firmware.export.Exporter;
import org.ridgeline.firmware.export.UnusableBaseException;
import org.ridgeline.model.Platform;
import org.ridgeline.model.file.ElementLines;
import org.ridgeline.model.file.PlatformFile;
import org.ridgeline.model.file.PlatformFileException;
import org.ridgeline.model.file.Problem;
import org.ridgeline.model.snapshot.IncompletePlatformException;
import org.ridgeline.model.snapshot.Snapshot;

/** Reads, judges and exports a platform from its bytes; whatever they are, the answer is an {@link Analysis}, never an exception. */
public final class PlatformAnalysis {

    /** What makes firmware of a topology; a test puts something else here. */
    @FunctionalInterface
    interface Export {
        ExportResult of(Topology topology, ExportRequest request) throws UnusableBaseException;
    }

    private PlatformAnalysis() {
    }

    /**
     * Analyses a platform.
     *
     * @param bytes   the content of its file
     * @param name    what messages call the file
     * @param request what firmware is wanted, without a base
     */
    public static Analysis of(byte[] bytes, String name, ExportRequest request) {
        return of(bytes, name, request, Exporter::export);
    }

    static Analysis of(byte[] bytes, String name, ExportRequest request, Export export) {
        try {
            Platform platform = PlatformFile.read(bytes, name);
            return new Analysis.Proved(platform, ElementLines.of(bytes), export.of(Snapshot.of(platform), request));
        } catch (PlatformFileException e) {
            return new Analysis.Unsound(e.problems());
        } catch (IncompletePlatformException e) {
            return new Analysis.Unsound(e.gaps().stream().map(gap -> new Problem(0, 0, gap.message())).toList());
        } catch (UnusableBaseException e) {
            return new Analysis.Unsound(List.of(new Problem(0, 0, e.getMessage())));
        } catch (RuntimeException e) {
            return new Analysis.Defective(e);
        }
    }
}
