/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.actions;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.gef.ui.actions.Clipboard;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.ridgeline.diagram.clipboard.Clipping;
import org.ridgeline.diagram.clipboard.PasteClipping;
import org.ridgeline.diagram.commands.DeleteElement;
import org.ridgeline.drawing.layout.Place;
import org.ridgeline.model.PciBridge;
import org.ridgeline.model.PciHostBridge;
import org.ridgeline.model.PlatformElement;

/** Copy, cut, paste and duplicate; all editors of a workbench share what was copied. */
final class ClipboardActions {

    private ClipboardActions() {
    }

    static List<DiagramAction> of(OpenDiagram diagram) {
        return List.of(new Selected(ActionFactory.CUT.getId(), "Cut", ISharedImages.IMG_TOOL_CUT, diagram, ClipboardActions::cut),
                new Selected(ActionFactory.COPY.getId(), "Copy", ISharedImages.IMG_TOOL_COPY, diagram, ClipboardActions::copy),
                new Paste(diagram), new Selected(ActionIds.DUPLICATE, "Duplicate", null, diagram, ClipboardActions::duplicate));
    }

    private static Clipping clip(OpenDiagram diagram) {
        return Clipping.of(diagram.platform(), diagram.selected(), diagram.session().placement());
    }

    private static void copy(OpenDiagram diagram) {
        Clipboard.getDefault().setContents(clip(diagram));
    }

    private static void cut(OpenDiagram diagram) {
        copy(diagram);
        List<PlatformElement> doomed = diagram.selected();
        diagram.execute("Cut", platform -> doomed.forEach(element -> new DeleteElement(element).accept(platform)));
    }

    private static void duplicate(OpenDiagram diagram) {
        Clipping clipping = clip(diagram);
        PasteClipping.possible(clipping, diagram.platform(), null, standing(diagram))
                .ifPresent(paste -> paste(diagram, "Duplicate", paste, clipping));
    }

    private static void paste(OpenDiagram diagram, String label, PasteClipping paste, Clipping clipping) {
        diagram.execute(label, paste);
        diagram.select(paste.pasted());
        diagram.say(switch (clipping.mappingsLeft()) {
            case 0 -> "";
            case 1 -> "1 mapping was left out: its other end was not copied";
            default -> clipping.mappingsLeft() + " mappings were left out: their other ends were not copied";
        });
    }

    private static Collection<Place> standing(OpenDiagram diagram) {
        return diagram.session().placement().places().values();
    }

    /** What is done with the selection. */
    private static final class Selected extends DiagramAction {

        private final Consumer<OpenDiagram> doing;

        Selected(String id, String text, String image, OpenDiagram diagram, Consumer<OpenDiagram> doing) {
            super(id, text, diagram);
            this.doing = doing;
            if (image != null) {
                setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image));
            }
        }

        @Override
        boolean isPossible() {
            return Clipping.isPossible(diagram().selected());
        }

        @Override
        public void run() {
            doing.accept(diagram());
        }
    }

    /** Puts a copy of what was copied onto the selected bus, or where it came from. */
    private static final class Paste extends DiagramAction {

        Paste(OpenDiagram diagram) {
            super(ActionFactory.PASTE.getId(), "Paste", diagram);
            setImageDescriptor(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_PASTE));
        }

        private Optional<Clipping> clipping() {
            return Clipboard.getDefault().getContents() instanceof Clipping clipping ? Optional.of(clipping) : Optional.empty();
        }

        private Optional<PasteClipping> change(Clipping clipping) {
            PlatformElement bus = diagram().onlySelected()
                    .filter(element -> element instanceof PciHostBridge || element instanceof PciBridge)
                    .orElse(null);
            return PasteClipping.possible(clipping, diagram().platform(), bus, standing(diagram()));
        }

        /**
         * What was copied may come from another editor, which does not tell this one: only the paste itself finds out that it has no place.
         */
        @Override
        boolean isPossible() {
            return true;
        }

        @Override
        public void run() {
            if (clipping().isEmpty()) {
                diagram().say("Nothing was copied from a diagram yet");
                return;
            }
            Clipping clipping = clipping().get();
            change(clipping).ifPresentOrElse(paste -> paste(diagram(), "Paste", paste, clipping),
                    () -> diagram().say("There is no bus that the functions could be pasted onto"));
        }
    }
}
