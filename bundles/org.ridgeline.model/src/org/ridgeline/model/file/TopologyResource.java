/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.ridgeline.model.Platform;

/**
 * A {@code .topology} file as an EMF resource. A file that could not be written back without loss is not loaded at all; values that are
 * merely missing or out of range are loaded and listed as errors, so that an editor can show and mend them.
 */
public final class TopologyResource extends ResourceImpl {

    /** A resource for a place that may not exist yet. */
    public TopologyResource(URI uri) {
        super(uri);
        setIntrinsicIDToEObjectMap(new HashMap<>());
    }

    /** Reads the file; {@link PlatformFileException} if it must not be touched. */
    @Override
    protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        byte[] bytes = in.readNBytes(PlatformFile.MAX_SIZE + 1);
        String name = getURI().isFile() ? getURI().toFileString() : getURI().toString();
        if (bytes.length > PlatformFile.MAX_SIZE) {
            PlatformFile.read(bytes, name);
        }
        ReadResult result = TopologyReader.read(bytes);
        if (result.platform() == null) {
            throw new PlatformFileException(name, result.problems());
        }
        getContents().add(result.platform());
        result.problems().forEach(problem -> getErrors().add(new ProblemDiagnostic(name, problem)));
        result.warnings().forEach(problem -> getWarnings().add(new ProblemDiagnostic(name, problem)));
    }

    /** Writes the file; the resource must hold one platform. */
    @Override
    protected void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        if (getContents().size() != 1 || !(getContents().getFirst() instanceof Platform platform)) {
            throw new IOException("a .topology file holds exactly one platform");
        }
        out.write(TopologyWriter.write(platform));
    }
}
