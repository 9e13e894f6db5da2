/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.devicetree;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ridgeline.core.imported.ImportedTopology;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.topology.FirmwareInterface;
import org.ridgeline.core.topology.InterruptController;
import org.ridgeline.core.topology.NumberingPolicy;
import org.ridgeline.core.topology.OemFields;
import org.ridgeline.core.topology.PciBridge;
import org.ridgeline.core.topology.ReservedMemoryRegion;
import org.ridgeline.core.topology.TargetProfile;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.devicetree.DeviceTree;
import org.ridgeline.devicetree.DeviceTreeException;
import org.ridgeline.devicetree.Node;
import org.ridgeline.devicetree.NodePath;

/**
 * Makes a platform of a device tree: its host bridges, IOMMUs, MSI controllers, the devices behind them, and who is translated by whom, as
 * Linux reads the tree. A requester ID or stream of the tree has the same meaning in the platform and in what is exported of it.
 */
public final class DeviceTreeImport {

    private final DeviceTree tree;
    private final ImportRemarks remarks = new ImportRemarks();
    private final TreeSurvey survey;
    private final PciHosts hosts;
    private final ImportContext context;
    private final Optional<NodePath> interruptParent;
    private final List<InterruptController> interruptControllers = new ArrayList<>();

    private DeviceTreeImport(DeviceTree tree) {
        this.tree = tree;
        this.survey = new TreeSurvey(tree, remarks);
        this.hosts = new PciHosts(tree);
        List<NodePath> named = new ArrayList<>(survey.interruptControllers());
        named.addAll(survey.iommus());
        named.addAll(survey.msiControllers());
        named.addAll(hosts.all());
        named.addAll(survey.devices());
        named.addAll(survey.reservations());
        this.context = new ImportContext(tree, new ImportNames(tree, named), new ImportAddresses(remarks), remarks);
        this.interruptParent = survey.interruptControllers().stream().findFirst();
    }

    /**
     * The platform that a tree describes.
     *
     * @throws UnusableSourceException if the tree is an overlay, which is not a platform
     */
    public static ImportedTopology of(String file, DeviceTree tree) throws UnusableSourceException {
        boolean overlay = tree.overlay() || tree.root().child("__fixups__").isPresent()
                || tree.root().children().stream().anyMatch(child -> child.child("__overlay__").isPresent());
        if (overlay) {
            throw new UnusableSourceException(file + ": it is an overlay; import the tree that it was applied to");
        }
        return new DeviceTreeImport(tree).run();
    }

    /**
     * The platform that a blob or a source describes; a source may include files of its folder.
     *
     * @param file   its name for messages
     * @param bytes  its content
     * @param folder where a source may draw in other files, or null for none
     * @throws UnusableSourceException if it cannot be read as what it seems to be, or is an overlay
     */
    public static ImportedTopology of(String file, byte[] bytes, Path folder) throws UnusableSourceException {
        try {
            return of(file, TreeFile.read(file, bytes, folder));
        } catch (DeviceTreeException e) {
            throw new UnusableSourceException(e.getMessage(), e);
        }
    }

    private ImportedTopology run() {
        survey.interruptControllers().forEach(this::addInterruptController);
        Optional<InterruptController> parent = interruptControllers.stream().findFirst();
        InterruptImport interrupts = new InterruptImport(tree, remarks, interruptParent.map(NodePath::node), parent);
        MessageImport messages = new MessageImport(context);
        survey.msiControllers().forEach(messages::add);
        TranslatorImport iommus = new TranslatorImport(context, interrupts);
        survey.iommus().forEach(iommus::add);
        HostImport bridges = new HostImport(context, new InterruptMapImport(context, interrupts, interruptParent, parent), iommus);
        MappingImport mappings = new MappingImport(context, iommus, messages);
        List<Runnable> maps = new ArrayList<>();
        hosts.byDomain().forEach((domain, at) -> bridges.add(domain, at)
                .ifPresent(bridge -> maps.add(() -> bridges.draw(bridge, at, mappings, messages))));
        maps.forEach(Runnable::run);
        tellHosts();
        DeviceImport devices = new DeviceImport(context, interrupts, iommus, messages, mappings);
        iommus.drawMessages(devices);
        survey.devices().forEach(at -> devices.add(at, survey.isMaster(at)));
        ReservedMemoryImport memory = new ReservedMemoryImport(tree, context.addresses(), context.names(), remarks, devices.ids());
        List<ReservedMemoryRegion> regions = survey.reservations().stream().flatMap(at -> memory.region(at).stream()).toList();
        boolean fixed = bridges.bridges().stream().flatMap(bridge -> bridge.functions().stream()).anyMatch(PciBridge.class::isInstance);
        return new ImportedTopology(new Topology(NodeText.line(tree.root(), "model"), NodeText.compatible(tree.root()),
                TargetProfile.GENERIC, fixed ? NumberingPolicy.FIRMWARE : NumberingPolicy.LINUX, FirmwareInterface.DEVICE_TREE,
                OemFields.DEFAULT, bridges.bridges(), devices.devices(), iommus.mmioIommus(), messages.controllers(), interruptControllers,
                regions, mappings.dma(), mappings.msi()), remarks.all());
    }

    private void addInterruptController(NodePath at) {
        int cells = at.node().cell("#interrupt-cells").orElse(0);
        if (cells < 1 || cells > 4) {
            remarks.add(at, "#interrupt-cells",
                    "an interrupt of " + Integer.toUnsignedString(cells) + " cells: the controller is left out");
            return;
        }
        String name = context.names().nameOf(at);
        interruptControllers.add(InterruptControllerImport.of(at, context, name, cells));
    }

    private void tellHosts() {
        Set<Node> known = Collections.newSetFromMap(new IdentityHashMap<>());
        hosts.byDomain().values().forEach(host -> known.add(host.node()));
        for (NodePath host : hosts.all()) {
            if (!known.contains(host.node())) {
                remarks.add(host, "linux,pci-domain", "another host bridge has the domain: left out");
            }
        }
    }
}
