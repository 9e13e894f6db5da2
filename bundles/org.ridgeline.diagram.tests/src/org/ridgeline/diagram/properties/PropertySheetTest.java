/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.ridgeline.model.BridgeKind;
import org.ridgeline.model.DmaMapping;
import org.ridgeline.model.PciBridge;
import org.ridgeline.model.PciEndpoint;
import org.ridgeline.model.PlatformDevice;
import org.ridgeline.model.RegisterWindow;

/** The property sheet in a workbench: its real controls, and the platform of the editor beside it. */
class PropertySheetTest {

    private static final String TOPOLOGY = """
            <?xml version="1.0" encoding="UTF-8"?>
            <platform:Platform xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:platform="http://ridgeline.org/platform/1.0" name="demo">
              <hostBridge id="pcie" name="pcie" ecamBase="0x4010000000">
                <function xsi:type="platform:PciIommu" id="viommu" name="viommu" slot="0x1" kind="virtio-iommu"/>
                <function xsi:type="platform:PciEndpoint" id="nic" name="nic"/>
                <function xsi:type="platform:PciEndpoint" id="nvme" name="nvme" slot="0x5"/>
                <function xsi:type="platform:PciBridge" id="rp" name="rp" kind="root-port"/>
              </hostBridge>
              <platformDevice id="blk" name="blk" compatible="virtio,mmio">
                <register base="0xa003e00" size="0x200"/>
                <interrupt gsiv="79"/>
              </platformDevice>
              <dmaMapping id="map" source="blk" iommu="viommu"/>
            </platform:Platform>
            """;

    private OpenSheet sheet;

    @BeforeEach
    void open() throws Exception {
        sheet = new OpenSheet(TOPOLOGY);
    }

    @AfterEach
    void close() throws Exception {
        sheet.close();
    }

    private Text text(String feature) {
        return sheet.control(Text.class, feature);
    }

    private String shown(String feature) {
        Text text = text(feature);
        return OpenSheet.ui(text::getText);
    }

    @Test
    void aTypedSlotIsWrittenAndUndone() {
        sheet.select("nic");
        sheet.tab("PCI");
        assertEquals("as enumerated: 0x0", OpenSheet.ui(text("slot")::getMessage));
        sheet.type(text("slot"), "10");
        sheet.enter(text("slot"));
        PciEndpoint nic = (PciEndpoint) sheet.element("nic");
        assertEquals(10, nic.getSlot());
        assertEquals("0xa", shown("slot"));
        assertEquals("Set Slot of nic", OpenSheet.ui(() -> sheet.stack().getUndoCommand().getLabel()));

        OpenSheet.ui(() -> {
            sheet.stack().undo();
            return null;
        });
        assertNull(nic.getSlot());
        assertEquals("", shown("slot"));
    }

    @Test
    void leavingAFieldWritesIt() {
        sheet.select("nic");
        sheet.tab("General");
        sheet.type(text("name"), "eth0");
        assertEquals("nic", sheet.element("nic").getName());
        sheet.select("nvme");
        OpenSheet.await("the name is written", () -> "eth0".equals(sheet.element("nic").getName()));
        assertEquals("nvme", sheet.element("nvme").getName());
    }

    @Test
    void wrongInputIsRefusedAtTheField() {
        sheet.select("nvme");
        sheet.tab("PCI");
        sheet.type(text("slot"), "0x20");
        assertTrue(sheet.says("slot '0x20' is not in 0x0 to 0x1f"));
        sheet.enter(text("slot"));
        assertEquals(5, ((PciEndpoint) sheet.element("nvme")).getSlot());
        assertFalse(OpenSheet.ui(() -> sheet.stack().canUndo()));
        sheet.type(text("slot"), "0x1f");
        assertFalse(sheet.says("slot '0x20' is not in 0x0 to 0x1f"));
    }

    @Test
    void severalElementsAreChangedInOneStep() {
        sheet.select("nic", "nvme");
        sheet.tab("PCI");
        assertEquals("", shown("slot"));
        assertEquals("(different values)", OpenSheet.ui(text("slot")::getMessage));
        press(sheet.control(Button.class, "acs"));
        PciEndpoint nic = (PciEndpoint) sheet.element("nic");
        PciEndpoint nvme = (PciEndpoint) sheet.element("nvme");
        assertTrue(nic.isAcs() && nvme.isAcs());
        OpenSheet.ui(() -> {
            sheet.stack().undo();
            return null;
        });
        assertFalse(nic.isAcs() || nvme.isAcs());
        assertFalse(OpenSheet.ui(() -> sheet.stack().canUndo()));
        assertEquals(5, nvme.getSlot());
    }

    @Test
    void aFunctionAndAPlatformDeviceShareTheirNameAlone() {
        sheet.select("nic", "blk");
        sheet.tab("General");
        assertEquals("(different values)", OpenSheet.ui(text("name")::getMessage));
    }

    @Test
    void kindsAreChosenInTheWordsOfTheField() {
        sheet.select("rp");
        sheet.tab("General");
        Combo kind = sheet.control(Combo.class, "kind");
        assertEquals("Root port", OpenSheet.ui(kind::getText));
        choose(kind, "PCIe-to-PCI bridge");
        assertEquals(BridgeKind.PCIE_TO_PCI, ((PciBridge) sheet.element("rp")).getKind());
    }

    @Test
    void sriovComesWithItsFields() {
        sheet.select("nvme");
        sheet.tab("PCI");
        press(sheet.control(Button.class, "sriov"));
        sheet.type(text("totalVfs"), "8");
        sheet.enter(text("totalVfs"));
        sheet.type(text("enabledVfs"), "9");
        sheet.enter(text("enabledVfs"));
        assertTrue(sheet.says("enabledVfs 9 is more than totalVfs 8"));
        assertEquals(0, ((PciEndpoint) sheet.element("nvme")).getSriov().getEnabledVfs());
    }

    @Test
    void aMappingCanBecomeABypass() {
        sheet.select("map");
        sheet.tab("Mapping");
        choose(sheet.control(Combo.class, "iommu"), "Bypass: not translated");
        DmaMapping map = (DmaMapping) sheet.element("map");
        assertTrue(map.isBypass());
        assertNull(map.getIommu());
        choose(sheet.control(Combo.class, "iommu"), "viommu \u2013 virtio-iommu (PCI)");
        assertFalse(map.isBypass());
        assertEquals(sheet.element("viommu"), map.getIommu());
    }

    @Test
    void theCanvasIsThePlatformItself() {
        sheet.select();
        sheet.tab("Platform");
        sheet.type(text("oemId"), "TOOLONG");
        assertTrue(sheet.says("oemId 'TOOLONG' is not at most 6 characters long"));
        sheet.type(text("oemId"), "ACME");
        sheet.enter(text("oemId"));
        assertEquals("ACME", sheet.platform().getOemId());
    }

    @Test
    void rowsAreAddedCompleteAndFree() {
        sheet.select("blk");
        sheet.tab("Registers & interrupts");
        assertEquals(1, interrupts());
        press(sheet.control(Button.class, "add interrupts"));
        PlatformDevice blk = (PlatformDevice) sheet.element("blk");
        assertEquals(2, blk.getInterrupts().size());
        assertTrue(blk.getInterrupts().getLast().getGsiv() != 79);
        assertEquals(2, interrupts());
        OpenSheet.ui(() -> {
            sheet.stack().undo();
            return null;
        });
        assertEquals(1, interrupts());
    }

    /** Asked anew each time: the sheet may build its controls again after a step. */
    private int interrupts() {
        Table table = sheet.control(Table.class, "interrupts");
        return OpenSheet.ui(table::getItemCount);
    }

    @Test
    void theTranslationOfAHostBridgeIsThatOfAllBelowIt() {
        sheet.select("pcie");
        sheet.tab("Translation");
        Table table = sheet.control(Table.class, "translation");
        OpenSheet.await("a line for each function", () -> table.getItemCount() == 4);
        assertEquals("0000:00:00.0", OpenSheet.ui(() -> table.getItem(0).getText(1)));
    }

    @Test
    void aCellIsEditedInItsPlaceAndRefusesWhatIsWrong() {
        sheet.select("blk");
        sheet.tab("Registers & interrupts");
        RegisterWindow register = ((PlatformDevice) sheet.element("blk")).getRegisters().getFirst();
        edit("registers", "0xa003e00", "0xa004000");
        OpenSheet.await("the address is written", () -> register.getBase() == 0xa004000L);
        assertEquals(1, cells("registers", "0xa004000"));
        OpenSheet.ui(() -> {
            sheet.stack().undo();
            return null;
        });
        assertEquals(0xa003e00L, register.getBase());
        edit("registers", "0xa003e00", "somewhere");
        assertEquals(0xa003e00L, register.getBase());
        assertFalse(OpenSheet.ui(() -> sheet.stack().canUndo()));
    }

    private int cells(String feature, String text) {
        Table table = sheet.control(Table.class, feature);
        return OpenSheet.ui(() -> (int) IntStream.range(0, table.getColumnCount())
                .filter(each -> table.getItem(0).getText(each).equals(text)).count());
    }

    /** Clicks into the cell with a text, types another one over it and presses Enter. */
    private void edit(String feature, String before, String after) {
        Table table = sheet.control(Table.class, feature);
        OpenSheet.ui(() -> {
            int column = IntStream.range(0, table.getColumnCount())
                    .filter(each -> table.getItem(0).getText(each).equals(before)).findFirst()
                    .orElseThrow();
            table.setSelection(0);
            Rectangle cell = table.getItem(0).getBounds(column);
            Event click = new Event();
            click.button = 1;
            click.count = 1;
            click.x = cell.x + 4;
            click.y = cell.y + cell.height / 2;
            table.notifyListeners(SWT.MouseDown, click);
            return null;
        });
        OpenSheet.await("the cell is open", () -> cellEditor(table).isPresent());
        OpenSheet.ui(() -> {
            Text cell = cellEditor(table).orElseThrow();
            cell.setText(after);
            cell.notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });
        OpenSheet.await("the cell is closed", () -> cellEditor(table).isEmpty());
    }

    private static Optional<Text> cellEditor(Table table) {
        return table.isDisposed() ? Optional.empty()
                : Stream.of(table.getChildren()).filter(child -> child instanceof Text && child.isVisible())
                .map(Text.class::cast).findFirst();
    }

    @Test
    void mastersAreChosenFromAListThatCanBeFiltered() {
        List<EObject> candidates = List.of(sheet.element("viommu"), sheet.element("nic"), sheet.element("nvme"));
        ElementsDialog dialog = OpenSheet.ui(() -> {
            ElementsDialog opened = new ElementsDialog(Display.getCurrent().getActiveShell(), candidates, List.of(candidates.get(2)));
            opened.setBlockOnOpen(false);
            opened.open();
            return opened;
        });
        List<Object> result = OpenSheet.ui(() -> {
            Text filter = find(dialog.getShell(), Text.class);
            Table table = find(dialog.getShell(), Table.class);
            assertEquals(3, table.getItemCount());
            filter.setText("NIC");
            assertEquals(1, table.getItemCount());
            table.getItem(0).setChecked(true);
            Event check = new Event();
            check.detail = SWT.CHECK;
            check.item = table.getItem(0);
            table.notifyListeners(SWT.Selection, check);
            filter.setText("");
            assertEquals(List.of(false, true, true), Stream.of(table.getItems()).map(TableItem::getChecked).toList());
            dialog.okPressed();
            return List.of(dialog.getResult());
        });
        assertEquals(candidates.subList(1, 3), result);
    }

    private static <T extends Control> T find(Composite parent, Class<T> kind) {
        for (Control child : parent.getChildren()) {
            T found = kind.isInstance(child) ? kind.cast(child) : child instanceof Composite inner ? find(inner, kind) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void press(Button button) {
        OpenSheet.ui(() -> {
            button.setSelection(!button.getSelection());
            button.notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }

    private static void choose(Combo combo, String text) {
        OpenSheet.ui(() -> {
            assertTrue(List.of(combo.getItems()).contains(text), text + " is none of " + List.of(combo.getItems()));
            combo.setText(text);
            combo.notifyListeners(SWT.Selection, new Event());
            return null;
        });
    }
}
