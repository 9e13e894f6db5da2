/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.session;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageLoader;
import org.ridgeline.drawing.layout.Placement;
import org.ridgeline.drawing.layout.PlatformDrawing;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.MmioIommu;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.Platform;
import org.ridgeline.model.PlatformFactory;
import org.ridgeline.model.edit.Icon;

/**
 * Loads the code behind icons and layout while the workbench still makes the first editor: on the UI thread it would take more than a
 * second.
 */
final class FirstUse extends Job {

    private static final AtomicBoolean BEGUN = new AtomicBoolean();

    private FirstUse() {
        super("Preparing the first diagram");
        setSystem(true);
        setPriority(SHORT);
    }

    /** Starts it, unless that was done before. */
    static void prepare() {
        if (BEGUN.compareAndSet(false, true)) {
            new FirstUse().schedule();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        PlatformDrawing.of(sample(), Optional.empty()).complete(Placement.EMPTY);
        try (InputStream icon = Icon.HOST_BRIDGE.url().openStream()) {
            new ImageLoader().load(icon);
        } catch (IOException | SWTException e) {
            ILog.of(FirstUse.class).info("Icons are read when they are shown", e);
        }
        return Status.OK_STATUS;
    }

    /** The least that is laid out: one thing connected with another. */
    private static Platform sample() {
        Platform platform = PlatformFactory.eINSTANCE.createPlatform();
        PciHostBridge bridge = PlatformFactory.eINSTANCE.createPciHostBridge();
        bridge.setId("bridge");
        platform.getHostBridges().add(bridge);
        MmioIommu iommu = PlatformFactory.eINSTANCE.createMmioIommu();
        iommu.setId("iommu");
        platform.getMmioIommus().add(iommu);
        DmaMapping mapping = PlatformFactory.eINSTANCE.createDmaMapping();
        mapping.setId("mapping");
        mapping.setSource(bridge);
        mapping.setIommu(iommu);
        platform.getDmaMappings().add(mapping);
        return platform;
    }
}
