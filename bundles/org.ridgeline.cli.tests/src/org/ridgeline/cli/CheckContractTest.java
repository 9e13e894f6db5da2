/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ridgeline.core.check.RuleId;

/** What scripts rely on in {@code ridgeline check}: the form of findings, what is judged, and the exit status. */
class CheckContractTest {

    @TempDir
    Path folder;

    private Path put(String example) throws IOException {
        return ExportedExample.put(ExportedExample.named(example), folder);
    }

    @Test
    void aFindingIsOneLineOnTheStandardOutput() throws Exception {
        Path file = put("broken/self-translation.topology");
        Cli.Outcome outcome = Cli.run("check", file).expect(1);
        assertEquals("", outcome.err());
        assertEquals(file + ": error: self-translation: viommu: requester ID 0000:00:01.0 is mapped to itself: the kernel waits for the IOMMU before it"
                + " probes the IOMMU; leave a hole for it" + System.lineSeparator(), outcome.out());
    }

    @ParameterizedTest
    @CsvSource({"broken/overlapping-ranges.dts,/pcie@4010000000: iommu-map[1]", "broken/count-off-by-one.asl,IORT @0xa0 map[0]"})
    void ofFirmwareTheElementIsAPlace(String example, String place) throws Exception {
        Path file = put(example);
        String line = Cli.run("check", file).expect(1).out().lines().findFirst().orElseThrow();
        String rule = file.getFileName().toString().replaceAll("\\..*", "");
        assertTrue(line.startsWith(file + ": error: " + rule + ": " + place + ": "), line);
    }

    @Test
    void jsonHasTheseKeysInThisOrder() throws Exception {
        Path file = put("broken/self-translation.topology");
        JsonArray findings = JsonParser.parseString(Cli.run("check", "--json", file).expect(1).out()).getAsJsonArray();
        JsonObject finding = findings.get(0).getAsJsonObject();
        assertEquals(List.of("file", "severity", "rule", "element", "message"), List.copyOf(finding.keySet()));
        assertEquals(file.toString(), finding.get("file").getAsString());
        assertEquals("error", finding.get("severity").getAsString());
        assertEquals("self-translation", finding.get("rule").getAsString());
        assertEquals("viommu", finding.get("element").getAsString());
        assertTrue(finding.get("message").getAsString().startsWith("requester ID 0000:00:01.0 is mapped to itself"));
        assertEquals(0, JsonParser.parseString(Cli.run("check", "--json", put("golden/viot.topology")).expect(0).out())
                .getAsJsonArray().size());
    }

    @Test
    void sarifIsWhatScanningServicesRead() throws Exception {
        Path file = put("broken/not-expressible.topology");
        JsonObject log = JsonParser.parseString(Cli.run("check", "--sarif", file).expect(1).out()).getAsJsonObject();
        assertEquals("2.1.0", log.get("version").getAsString());
        assertTrue(log.get("$schema").getAsString().contains("sarif-2.1.0"));
        JsonObject run = log.getAsJsonArray("runs").get(0).getAsJsonObject();
        JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
        assertEquals("ridgeline", driver.get("name").getAsString());
        assertEquals(RuleId.values().length, driver.getAsJsonArray("rules").size());
        JsonArray results = run.getAsJsonArray("results");
        assertEquals(List.of("error", "note"),
                Stream.of(0, 1).map(i -> results.get(i).getAsJsonObject().get("level").getAsString()).toList());
        for (JsonElement each : results) {
            JsonObject result = each.getAsJsonObject();
            assertTrue(Stream.of(RuleId.values()).anyMatch(rule -> rule.toString().equals(result.get("ruleId").getAsString())));
            assertFalse(result.getAsJsonObject("message").get("text").getAsString().isEmpty());
            JsonObject place = result.getAsJsonArray("locations").get(0).getAsJsonObject();
            assertEquals(file.toUri().toString(),
                    place.getAsJsonObject("physicalLocation").getAsJsonObject("artifactLocation").get("uri").getAsString());
            assertFalse(place.getAsJsonArray("logicalLocations").get(0).getAsJsonObject().get("fullyQualifiedName")
                    .getAsString().isEmpty());
        }
    }

    private Path suppressed(String reason) throws IOException {
        Path file = folder.resolve("suppressed.topology");
        String text = Files.readString(put("broken/self-translation.topology"));
        return Files.writeString(file, text.replace("</platform:Platform>",
                "  <suppression rule=\"self-translation\" element=\"viommu\" reason=\"" + reason + "\"/>\n</platform:Platform>"));
    }

    @Test
    void whatIsSuppressedIsCountedAtTheEnd() throws Exception {
        Cli.Outcome outcome = Cli.run("check", suppressed("The kernel is patched.")).expect(0);
        assertEquals("", outcome.out());
        assertEquals("ridgeline: 1 finding is suppressed" + System.lineSeparator(), outcome.err());
    }

    @Test
    void whatIsSuppressedIsExportedAllTheSame() throws Exception {
        Path file = suppressed("The kernel is patched.");
        Cli.run("export", "--strict", "-o", folder.resolve("out"), file).expect(0);
        assertTrue(Files.exists(folder.resolve("out/suppressed.dtb")));
    }

    @Test
    void sarifKeepsWhatIsSuppressedWithItsReason() throws Exception {
        JsonObject log = JsonParser.parseString(Cli.run("check", "--sarif", suppressed("The kernel is patched.")).expect(0).out())
                .getAsJsonObject();
        JsonObject result = log.getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results").get(0).getAsJsonObject();
        assertEquals("self-translation", result.get("ruleId").getAsString());
        JsonObject suppression = result.getAsJsonArray("suppressions").get(0).getAsJsonObject();
        assertEquals("inSource", suppression.get("kind").getAsString());
        assertEquals("The kernel is patched.", suppression.get("justification").getAsString());
    }

    @Test
    void aSuppressionWithoutAReasonIsAMistakeInTheFile() throws Exception {
        Path file = suppressed("");
        long line = Files.readString(file).lines().takeWhile(each -> !each.contains("<suppression")).count() + 1;
        Cli.Outcome outcome = Cli.run("check", file).expect(2);
        assertTrue(outcome.err().startsWith(file + ":" + line + ":") && outcome.err().contains("needs a reason"), outcome::err);
    }

    @Test
    void sarifEscapesWhatIsNotAllowedInAUri() throws Exception {
        Path file = folder.resolve("a #1 100%.topology");
        Files.copy(put("broken/unpinned-rid.topology"), file);
        Path relative = Path.of("").toAbsolutePath().relativize(file);
        String log = Cli.run("check", "--sarif", relative).expect(0).out();
        assertTrue(log.contains("/a%20%231%20100%25.topology\"") && log.contains("\"uri\": \"../"), log);
    }

    @Test
    void howSevereARuleIsCanBeChosen() throws Exception {
        Path file = put("broken/rid-collision.topology");
        assertTrue(Cli.run("check", "--severity", "rid-collision=warning", file).expect(0).out().contains(": warning: rid-collision: "));
        assertEquals("", Cli.run("check", "--severity", "rid-collision=ignore", file).expect(0).out());
        assertTrue(Cli.run("check", "--severity", "rid-collision=default", file).expect(1).out().contains(": error: rid-collision: "));
        Path infos = put("qemu-virt/pxb-pcie.topology");
        String info = Cli.run("check", infos).expect(0).out().lines().findFirst().orElseThrow().split(": ")[2];
        assertTrue(Cli.run("check", "--severity", "rid-collision=info", "--severity", info + "=error", infos).expect(1).out()
                .contains(": error: " + info + ": "));
        assertEquals(List.of("ridgeline: there is no severity 'off'; they are: error, warning, info, ignore and default;"
                + " see 'ridgeline check --help'"), Cli.run("check", "--severity", "rid-collision=off", file).expect(2).messages());
        assertTrue(Cli.run("check", "--severity", "nonsense=info", file).expect(2).err()
                .startsWith("ridgeline: there is no rule 'nonsense'"));
        Cli.run("check", "--severity", "rid-collision", file).expect(2);
    }

    @Test
    void onlyOneFormAtATime() throws Exception {
        Cli.run("check", "--json", "--sarif", put("golden/viot.topology")).expect(2);
    }

    @Test
    void warningsAreFine() throws Exception {
        Cli.Outcome outcome = Cli.run("check", put("broken/unpinned-rid.topology")).expect(0);
        assertTrue(outcome.out().contains(": warning: unpinned-rid: viommu: "), outcome::out);
    }

    @Test
    void aFolderIsEveryFileInItThatRidgelineReads() throws Exception {
        put("broken/self-translation.topology");
        put("broken/overlapping-ranges.dts");
        put("broken/count-off-by-one.asl");
        Files.writeString(folder.resolve("notes.txt"), "nothing to read here");
        Cli.Outcome outcome = Cli.run("check", folder).expect(1);
        assertEquals("", outcome.err());
        for (String rule : List.of("self-translation", "overlapping-ranges", "count-off-by-one")) {
            assertTrue(outcome.out().contains(": error: " + rule + ": "), outcome::out);
        }
    }

    /** What was edited in the tree after the export does not go unseen beside the platform. */
    @Test
    void aFolderIsOneMachineWithItsPlatform() throws Exception {
        Path platform = put("qemu-virt/virtio-iommu.topology");
        Cli.run("export", "--format", "dts", "-o", folder, platform).expect(0);
        assertEquals("", Cli.run("check", folder).expect(0).out());
        Path source = folder.resolve("virtio-iommu.dts");
        String other = Files.readString(source).replace("iommu@1,0", "iommu@5,0").replace("reg = <0x800 ", "reg = <0x2800 ")
                .replace("<0x0 &viommu 0x0 0x8>", "<0x0 &viommu 0x0 0x28>")
                .replace("<0x9 &viommu 0x9 0xfff7>", "<0x29 &viommu 0x29 0xffd7>");
        Files.writeString(source, other);
        assertEquals("", Cli.run("check", source).expect(0).out());
        String found = Cli.run("check", folder).expect(1).out();
        assertTrue(found.startsWith(folder + ": error: unusable-iommu: /pcie@4010000000/iommu@5,0: ")
                && found.contains("viommu is at 0000:00:01.0"), found);
    }

    @Test
    void aFolderWithNothingToReadIsUnusable() throws Exception {
        Cli.Outcome outcome = Cli.run("check", Files.createDirectories(folder.resolve("empty"))).expect(2);
        assertEquals(1, outcome.messages().size());
        assertTrue(outcome.err().startsWith(folder.resolve("empty") + ": "), outcome::err);
    }

    @Test
    void oneUnusableFileDoesNotHideTheFindingsOfTheOthers() throws Exception {
        Path missing = folder.resolve("missing.topology");
        Cli.Outcome outcome = Cli.run("check", missing, put("broken/self-translation.topology")).expect(2);
        assertEquals(List.of(missing + ": there is no such file"), outcome.messages());
        assertTrue(outcome.out().contains(": error: self-translation: "), outcome::out);
    }

    @Test
    void filesAreKnownByTheirContent() throws Exception {
        ExportedExample exported = ExportedExample.of(ExportedExample.named("golden/viot.topology"), folder);
        Path blob = Files.move(exported.file(".dtb"), folder.resolve("a.asl"));
        Path table = Files.move(exported.file("-iort.aml"), folder.resolve("b.dts"));
        Path platform = Files.move(folder.resolve("viot.topology"), folder.resolve("c"));
        Cli.run("check", blob, table, platform).expect(0);
        Path text = Files.writeString(folder.resolve("d.txt"), "/dts-v1/; / { };");
        assertTrue(Cli.run("check", text).expect(2).err().startsWith(text + ": "));
    }

    @Test
    void nothingIsColouredWhereNobodyLooks() throws Exception {
        Path file = put("broken/self-translation.topology");
        for (String command : List.of("check", "export", "translate")) {
            Cli.Outcome outcome = Cli.run(command, file);
            assertFalse((outcome.out() + outcome.err()).contains("\u001b"), outcome::toString);
        }
    }

    /** A file from a stranger must neither feign findings nor steer the terminal. */
    @Test
    void aNameWithControlCharactersStaysOnItsLine() throws Exception {
        String text = new String(ExportedExample.named("broken/self-translation.topology").bytes(), StandardCharsets.UTF_8);
        Path file = Files.writeString(folder.resolve("odd.topology"), text.replace("name=\"viommu\"", "name=\"a&#10;b&#x9b;c\""));
        Cli.Outcome outcome = Cli.run("check", file).expect(1);
        assertEquals(1, outcome.out().lines().count(), outcome::out);
        assertTrue(outcome.out().contains(": a b c: "), outcome::out);
        assertEquals(Cli.run("translate", put("broken/self-translation.topology")).out().lines().count(),
                Cli.run("translate", file).out().lines().count());
        assertTrue(Cli.run("explain", file, "0x8").expect(0).out().startsWith("a b c is "));
    }
}
