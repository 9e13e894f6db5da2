/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.palette;

import java.util.function.Supplier;
import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.ConnectionCreationToolEntry;
import org.eclipse.gef.palette.MarqueeToolEntry;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.PanningSelectionToolEntry;
import org.eclipse.gef.palette.ToolEntry;
import org.ridgeline.diagram.DiagramIcons;
import org.ridgeline.diagram.commands.MappingKind;
import org.ridgeline.diagram.create.ElementFactory;
import org.ridgeline.diagram.create.ElementTemplate;
import org.ridgeline.diagram.create.MappingFactory;
import org.ridgeline.model.Platform;

/** What can be picked: tools, connections, and a drawer for each group of elements. */
public final class PlatformPalette {

    private final PaletteRoot root = new PaletteRoot();

    /** @param platform the platform that new elements are for, asked when one is made */
    public PlatformPalette(Supplier<Platform> platform) {
        PaletteGroup tools = new PaletteGroup("Tools");
        ToolEntry selection = new PanningSelectionToolEntry();
        tools.add(selection);
        tools.add(new MarqueeToolEntry());
        tools.add(connection(null, "Connect", "Leads from an element to whatever may serve it: picks the mapping that fits", "connect"));
        root.add(tools);
        root.setDefaultEntry(selection);
        PaletteDrawer mappings = new PaletteDrawer("Mappings");
        mappings.add(connection(MappingKind.DMA, "DMA Mapping", "Requests of a device, or of all on a bus, are translated by an IOMMU",
                "dma-mapping"));
        mappings.add(connection(MappingKind.MSI, "MSI Mapping", "Messages of a device, or of all on a bus, reach an MSI controller",
                "msi-mapping"));
        mappings.add(connection(MappingKind.BYPASS, "Bypass", "Requests of a device are not translated: click the device twice",
                "bypass-mapping"));
        for (ElementTemplate.Group group : ElementTemplate.Group.values()) {
            PaletteDrawer drawer = new PaletteDrawer(group.label());
            for (ElementTemplate template : ElementTemplate.values()) {
                if (template.group() == group) {
                    drawer.add(creation(template, platform));
                }
            }
            // What most drawings need is open at first; all of it would not fit a small screen.
            boolean open = group == ElementTemplate.Group.PCI || group == ElementTemplate.Group.IOMMU;
            drawer.setInitialState(open ? PaletteDrawer.INITIAL_STATE_OPEN : PaletteDrawer.INITIAL_STATE_CLOSED);
            root.add(drawer);
            if (group == ElementTemplate.Group.IOMMU) {
                mappings.setInitialState(PaletteDrawer.INITIAL_STATE_OPEN);
                root.add(mappings);
            }
        }
    }

    /** Its root, for a palette viewer. */
    public PaletteRoot root() {
        return root;
    }

    private static ToolEntry creation(ElementTemplate template, Supplier<Platform> platform) {
        ToolEntry entry = new CombinedTemplateCreationEntry(template.label(), template.description(), template,
                new ElementFactory(template, platform),
                DiagramIcons.descriptor(template.icon()), DiagramIcons.descriptor(template.icon()));
        entry.setToolClass(ElementCreationTool.class);
        entry.setId(template.name());
        return entry;
    }

    private static ToolEntry connection(MappingKind kind, String label, String description, String icon) {
        ToolEntry entry = new ConnectionCreationToolEntry(label, description, new MappingFactory(kind), DiagramIcons.descriptor(icon),
                DiagramIcons.descriptor(icon));
        entry.setToolClass(MappingCreationTool.class);
        entry.setId(kind == null ? "CONNECT" : kind.name());
        return entry;
    }
}
