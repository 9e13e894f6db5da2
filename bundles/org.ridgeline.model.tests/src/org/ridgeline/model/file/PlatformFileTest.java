/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ridgeline.model.Platform;

class PlatformFileTest {

    private static List<String> problems(String text) {
        return problems(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(byte[] bytes) {
        return assertThrows(PlatformFileException.class, () -> PlatformFile.read(bytes, "F")).lines();
    }

    /** The small sample with one text replaced; it must occur once. */
    private static String with(String old, String fresh) {
        assertEquals(Samples.SMALL.indexOf(old), Samples.SMALL.lastIndexOf(old), old);
        assertTrue(Samples.SMALL.contains(old), old);
        return Samples.SMALL.replace(old, fresh);
    }

    @Test
    void readsASoundFile() throws PlatformFileException {
        Platform platform = PlatformFile.read(Samples.SMALL.getBytes(StandardCharsets.UTF_8), "F");
        assertEquals(List.of("acme,board", "acme,soc"), platform.getCompatible());
        assertEquals(0x4010000000L, platform.getHostBridges().getFirst().getEcamBase());
        assertEquals(2, platform.getReservedMemoryRegions().getFirst().getMasters().size());
        assertEquals(-20, platform.getDiagram().getPositions().getFirst().getY());
        assertNull(platform.getDiagram().getPositions().getFirst().getWidth());
        assertEquals(160, platform.getDiagram().getPositions().getLast().getWidth());
        assertEquals(48, platform.getDiagram().getPositions().getLast().getHeight());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<route slot=`0x0`    | <rout slot=`0x0` | F:5:5: unknown element 'rout' in PciHostBridge; allowed are window, route, function",
        "pin=`1`              | pin=`1` pinn=`1` | F:5:31: unknown attribute 'pinn' on InterruptRoute",
        "kind=`root-port`     | kind=`rootport`  | F:7:63: kind: 'rootport' is none of root-port, upstream-port, downstream-port, pcie-to-pci, pci-to-pci",
        "gsiv=`35`            | gsiv=`0x`        | F:5:31: gsiv: '0x' is no number such as 26 or 0x1a",
        "gsiv=`35`            | gsiv=`-1`        | F:5:31: gsiv: '-1' is no number such as 26 or 0x1a",
        "gsiv=`35`            | gsiv=`0x100000000` | F:5:31: gsiv '4294967296' is not in 0 to 4294967295",
        "pin=`1`              | pin=`5`          | F:5:23: pin '5' is not in 1 to 4",
        "slot=`0x1`           | slot=`32`        | F:6:70: slot '0x20' is not in 0x0 to 0x1f",
        "secondaryBus=`0x1`   | secondaryBus=`0` | F:7:80: secondaryBus '0x0' is not in 0x1 to 0xff",
        "secondaryBus=`0x1`   | secondaryBus=`2` subordinateBus=`1` | F:7:97: subordinateBus 0x1 is below secondaryBus 0x2",
        "totalVfs=`8`         | totalVfs=`8` enabledVfs=`9` | F:9:29: enabledVfs 9 is more than totalVfs 8",
        "size=`0x10000` masters | size=`0` masters | F:26:55: size: a size of 0 is none",
        "base=`0x80000000`    | base=`0xffffffffffff8000` | F:26:63: the memory at 0xffffffffffff8000 runs past the end of the address map",
        "ecamBase=`0x4010000000` | lastBus=`0x100` | F:3:37: lastBus '0x100' is not in 0x0 to 0xff",
        "ecamBase=`0x4010000000` | firstBus=`8` lastBus=`7` | F:3:50: lastBus 0x7 is below firstBus 0x8",
        "ecamBase=`0x4010000000` | ecamBase=`0xfffffffffff00000` | F:3:37: the ECAM at 0xfffffffffff00000 runs past the end of the address map",
        "ecamBase=`0x4010000000` | interruptSlots=`3` | F:3:37: interruptSlots 3 is no power of two",
        "ecamBase=`0x4010000000` | segment=`65536` | F:3:37: segment '65536' is not in 0 to 65535",
        "ecamBase=`0x4010000000` | ats=`yes` | F:3:37: ats: 'yes' is neither true nor false",
        "fixedAddress=`0000:f0:1f.0` | fixedAddress=`f0:1f.0` | F:13:61: fixedAddress: 'f0:1f.0' is no PCI address such as 0000:00:1f.7",
        "aliasDevfns=`0x8 0x9` | aliasDevfns=`0x100` | F:8:107: aliasDevfns: 0x100 is not in 0x0 to 0xff",
        "output=`0x10`        | output=`a`       | F:28:55: output: 'a' is no number such as 26 or 0x1a",
        "iommu=`viommu`       | iommu=`viomu`    | F:27:46: iommu: no element has the id 'viomu'",
        "iommu=`viommu`       | iommu=`its`      | F:27:46: iommu: 'its' is a MsiController, not a Iommu",
        "iommu=`viommu`       | iommu=`viommu` bypass=`true` | F:27:61: DmaMapping 'pcie-viommu' has an iommu and says bypass",
        "source=`pcie` iommu=`viommu` | source=`pcie` | F:27:3: DmaMapping 'pcie-viommu' needs an iommu, or bypass=\"true\"",
        "masters=`nic dma`    | masters=`nic dm` | F:26:70: masters: no element has the id 'dm'",
        "masters=`nic dma`    | masters=`nic pcie` | F:26:70: masters: 'pcie' is a PciHostBridge, not a DmaMaster",
        "width=`160`          | width=`0` | F:34:37: width '0' is not in 1 to 65535",
        "rule=`stream-id-collision` | rule=`stream-collision` | F:31:16: there is no rule 'stream-collision'",
        "rule=`stream-id-collision` | rule=`not-expressible` | F:31:16: not-expressible cannot be suppressed",
        "rule=`stream-id-collision` | | F:31:3: Suppression needs the attribute 'rule'",
        "element=`nic` reason | element=`nico` reason | F:31:43: element: no element has the id 'nico'",
        "reason=`one driver for both` | reason=` ` | F:31:57: the suppression of stream-id-collision needs a reason",
        "reason=`one driver for both` | | F:31:3: Suppression needs the attribute 'reason'",
        "id=`gic`             | id=`its`         | F:23:24: the id 'its' is already that of another MsiController",
        "id=`rp-bypass`       | id=`rp bypass`   | F:29:15: id 'rp bypass' is no XML name without colons",
        "id=`gic`             |                  | F:23:3: InterruptController needs the attribute 'id'",
        "name=`gic`           |                  | F:23:3: InterruptController 'gic' needs a name",
        "pin=`1`              |                  | F:5:5: InterruptRoute needs the attribute 'pin'",
        "size=`0x10000` masters | masters        | F:26:3: ReservedMemoryRegion needs the attribute 'size'",
        "platform:PciIommu    | platform:Iommu   | F:6:5: xsi:type 'platform:Iommu' is none of platform:PciEndpoint, platform:PciBridge, platform:PciIommu",
        "platform:PciIommu    | other:PciIommu   | F:6:5: xsi:type 'other:PciIommu' is none of platform:PciEndpoint, platform:PciBridge, platform:PciIommu",
        "name=`demo`          | name=`demo` oemId=`TOOLONG` | F:2:190: oemId 'TOOLONG' is not at most 6 characters long",
        "name=`demo`          | name=`demo` oemId=`\u00e4` | F:2:190: oemId holds a character that is not printable ASCII",
    })
    void tellsWhatIsWrongAndWhere(String old, String fresh, String message) {
        String text = with(old.replace('`', '"'), fresh == null ? "" : fresh.replace('`', '"'));
        assertEquals(List.of(message), problems(text));
    }

    @Test
    void aRequiredChildIsMissed() {
        String text = with("    <register base=\"0x9050000\" size=\"0x20000\"/>\n", "");
        assertEquals(List.of("F:17:3: MmioIommu 'smmu' needs register"), problems(text));
    }

    @Test
    void reportsEveryProblemInTheOrderOfTheFile() {
        String text = with("iommu=\"viommu\"", "iommu=\"gone\"").replace("pin=\"1\"", "pin=\"one\"")
                .replace("<sriov ", "<blob><b/></blob><sriov ")
                .replace("kind=\"its\"", "kind=\"it\"").replace("id=\"gic\"", "id=\"smmu\"")
                .replace("kind=\"root-port\"", "kind=\"root-port\" frob=\"1\"");
        assertEquals(List.of("F:5:23: pin: 'one' is no number such as 26 or 0x1a",
                "F:7:80: unknown attribute 'frob' on PciBridge",
                "F:9:9: unknown element 'blob' in PciEndpoint; allowed are sriov",
                "F:20:38: kind: 'it' is none of its, v2m, vendor",
                "F:23:24: the id 'smmu' is already that of another MmioIommu",
                "F:27:46: iommu: no element has the id 'gone'"), problems(text));
    }

    @Test
    void namesTheVersionOfANewerFileAndNothingElse() {
        String text = with("xmlns:platform=\"http://ridgeline.org/platform/1.0\"", "xmlns:platform=\"http://ridgeline.org/platform/2.1\"")
                .replace("pin=\"1\"", "pins=\"1\"");
        assertEquals(List.of("F:2:1: the file has version 2.1 of the format, but this Ridgeline knows version 1.0"), problems(text));
    }

    @Test
    void otherXmlIsNoPlatform() {
        String message = "F:1:1: this is no platform: the root element must be Platform in the namespace http://ridgeline.org/platform/1.0";
        assertEquals(List.of(message), problems("<html/>"));
        assertEquals(List.of(message), problems("<Platform/>"));
        assertEquals(List.of(message), problems("<p:Platform xmlns:p='http://example.org/'/>"));
        assertEquals(List.of(message), problems("<p:PciHostBridge xmlns:p='http://ridgeline.org/platform/1.0'/>"));
    }

    @Test
    void whatIsNoXmlIsSaidSo() {
        assertEquals(List.of("F: the file is empty"), problems(""));
        assertEquals(List.of("F: the file is empty"), problems(" \n"));
        assertTrue(problems("/dts-v1/;\n").getFirst().startsWith("F:1:1: this is not well-formed XML: "),
                problems("/dts-v1/;\n").getFirst());
        String cut = Samples.SMALL.substring(0, Samples.SMALL.indexOf("<mmioIommu"));
        assertTrue(problems(cut).getFirst().startsWith("F:17:3: this is not well-formed XML: "), problems(cut).getFirst());
        assertTrue(problems(with("</hostBridge>", "</hostBrigde>")).getFirst().startsWith("F:12:"), "wrong end tag");
        assertTrue(problems(with("name=\"demo\"", "name=\"&nothing;\"")).getFirst().startsWith("F:2:"), "unknown entity");
    }

    @Test
    void otherEncodingsAreRefused() {
        assertEquals(List.of("F: the file is in UTF-16, but a platform is written in UTF-8"),
                problems(Samples.SMALL.getBytes(StandardCharsets.UTF_16)));
        assertEquals(List.of("F:1:31: the encoding is declared as ISO-8859-1, but a platform is written in UTF-8"),
                problems(with("UTF-8", "ISO-8859-1")));
        byte[] latin = with("name=\"demo\"", "name=\"d\u00e9mo\"").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(List.of("F:2:185: byte 0xe9 is not UTF-8"), problems(latin));
    }

    @Test
    void aByteOrderMarkIsNoProblem() throws PlatformFileException {
        assertEquals("demo", PlatformFile.read(("\ufeff" + Samples.SMALL).getBytes(StandardCharsets.UTF_8), "F").getName());
        assertEquals(List.of("F:5:23: pin '5' is not in 1 to 4"), problems("\ufeff" + with("pin=\"1\"", "pin=\"5\"")));
    }

    @Test
    void textAndProcessingInstructionsAreNotLostInSilence() {
        assertEquals(List.of("F:8:7: text 'hello' inside the element; values are written as attributes"),
                problems(with("<sriov ", "hello <sriov ")));
        assertEquals(List.of("F:9:9: the processing instruction <?tool?> would be lost on save; remove it"),
                problems(with("<sriov ", "<?tool x?><sriov ")));
    }

    @Test
    void aSecondChildWhereOneIsAllowed() {
        assertEquals(List.of("F:9:50: a second 'sriov' in PciEndpoint"),
                problems(with("firstVfOffset=\"128\"/>", "firstVfOffset=\"128\"/><sriov/>")));
    }

    @Test
    void thePlaceOfAFigureThatIsGoneIsDropped() throws IOException {
        Platform platform = PlatformFile.read(with("position element=\"nic\"", "position element=\"gone\"")
                .getBytes(StandardCharsets.UTF_8), "F");
        assertEquals(1, platform.getDiagram().getPositions().size());
    }

    @Test
    void aFileThatCannotBeReadIsNamed(@TempDir Path folder) {
        Path file = folder.resolve("none.topology");
        PlatformFileException gone = assertThrows(PlatformFileException.class, () -> PlatformFile.read(file));
        assertEquals(file + ": there is no such file", gone.getMessage());
        assertTrue(assertThrows(PlatformFileException.class, () -> PlatformFile.read(folder)).getMessage()
                .startsWith(folder + ": the file cannot be read"));
    }

    @Test
    void aWriteReplacesTheWholeFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.topology");
        Files.writeString(file, "x".repeat(10_000));
        PlatformFile.write(PlatformFile.read(Samples.SMALL.getBytes(StandardCharsets.UTF_8), "F"), file);
        assertEquals(Samples.SMALL, Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aWriteKeepsPermissionsAndLinks(@TempDir Path folder) throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "no POSIX permissions here");
        Path file = Files.writeString(folder.resolve("a.topology"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.topology"), file);
        PlatformFile.write(PlatformFile.read(Samples.SMALL.getBytes(StandardCharsets.UTF_8), "F"), link);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(Samples.SMALL, Files.readString(file));
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void theMessageIsOneLine() {
        PlatformFileException e = assertThrows(PlatformFileException.class,
                () -> PlatformFile.read(with("id=\"rp-bypass\"", "id=\"a&#10;b\"").getBytes(StandardCharsets.UTF_8), "F"));
        assertEquals("F:29:15: id 'a b' is no XML name without colons", e.getMessage());
    }

    @Test
    void aMergeConflictIsToldAtItsLines() {
        String side = "  <msiController id=\"its\"";
        String text = Samples.SMALL.replace(side, "<<<<<<< HEAD\n" + side)
                .replace("  <interruptController", "=======\n>>>>>>> other\n  <interruptController")
                .replace("  <diagram>", "<<<<<<< HEAD\n=======\n  <diagram>");
        PlatformFileException e = assertThrows(PlatformFileException.class,
                () -> PlatformFile.read(text.getBytes(StandardCharsets.UTF_8), "F"));
        List<String> all = text.lines().toList();
        assertEquals(List.of(all.indexOf("<<<<<<< HEAD") + 1, all.lastIndexOf("<<<<<<< HEAD") + 1),
                e.problems().stream().map(Problem::line).toList());
        assertTrue(e.getMessage().contains("a merge left a conflict here"), e.getMessage());
    }
}
