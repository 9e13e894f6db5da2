/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ridgeline import}: what it takes, what it says, and what it leaves alone. */
class ImportContractTest {

    private static final String LINE =
            "qemu-system-aarch64 -M virt,gic-version=3 -nodefaults \\\n  -device virtio-iommu-pci,id=viommu,addr=1 -device 'virtio-rng-pci'\n";

    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void choose() {
        target = folder.resolve("vm.topology");
    }

    private Path script(String text) throws IOException {
        return Files.writeString(folder.resolve("vm.sh"), text);
    }

    private void expectOneLine(String line, Object... arguments) {
        Cli.Outcome outcome = Cli.run(arguments).expect(2);
        assertEquals(List.of(line), outcome.messages());
        assertFalse(Files.exists(target), "nothing is written");
    }

    @Test
    void aFileIsKnownByItsContentAndBecomesAPlatform() throws IOException {
        Cli.Outcome outcome = Cli.run("import", script(LINE), "-o", target).expect(0);
        assertEquals("", outcome.out() + outcome.err());
        String rows = Cli.run("translate", target).expect(0).out();
        assertTrue(rows.contains("viommu     iommu     0000:00:01.0"), rows);
        assertTrue(rows.contains("rng0       endpoint  0000:00:02.0"), rows);
        Cli.run("import", "--from", "qemu", folder.resolve("vm.sh"), "-o", target).expect(0);
        Cli.run("import", "--from", "QEMU", folder.resolve("vm.sh"), "-o", target).expect(0);
    }

    @Test
    void theWordsBehindTwoHyphensAreACommandLine() {
        Cli.run("import", "--from", "qemu", "-o", target, "--", "-M", "q35", "-nodefaults", "-device", "edu,addr=5", "-h").expect(0);
        assertTrue(Cli.run("translate", target).expect(0).out().contains("edu0   endpoint  0000:00:05.0"));
        Cli.run("import", "-o", target, "--", "qemu-system-x86_64", "-M", "q35", "--", "disk.img").expect(0);
    }

    @Test
    void whatIsLeftOutIsToldALineEach() throws IOException {
        Cli.Outcome outcome = Cli.run("import", script(LINE + "-device widget -fancy"), "-o", target).expect(0);
        assertEquals(List.of(folder.resolve("vm.sh") + ":3:16: -fancy is no option that Ridgeline knows; passed over",
                folder.resolve("vm.sh") + ":3:9: widget: is no device that Ridgeline knows; kept as a PCI function"), outcome.messages());
        assertEquals("", outcome.out());
    }

    @Test
    void whatCannotBeImportedIsOneLineAndNothingIsWritten() throws IOException {
        Path script = script("qemu-system-aarch64 -M virt -device 'edu");
        expectOneLine(script + ":1:37: a single quote is never closed", "import", script, "-o", target);
        expectOneLine("ridgeline: argument 2: the machine 'pc' is neither arm virt nor q35", "import", "-o", target, "--", "-M", "pc");
        expectOneLine("no.sh: there is no such file", "import", "no.sh", "-o", target);
        expectOneLine(script + ": a platform is written to a file that ends in .topology", "import", script, "-o", script);
        Path table = Files.write(folder.resolve("x.aml"), "IORT".getBytes(StandardCharsets.UTF_8));
        expectOneLine(script + ": is no table; only an IORT and a VIOT are imported together", "import", "--from", "acpi", script, table,
                "-o", target);
        expectOneLine(script + ": either a file or the words behind --", "import", script, "-o", target, "--", "-M", "virt");
        expectOneLine("ridgeline: the words behind -- are a command line of QEMU, not dtb", "import", "--from", "dtb", "-o", target, "--",
                "-M", "virt");
        expectOneLine(script + ": one file at a time is imported from qemu", "import", script, script, "-o", target);
        Path other = Files.writeString(folder.resolve("notes.txt"), "hello");
        expectOneLine(other + ": is neither device tree, table nor command line of QEMU; --from says what it is", "import", other,
                "-o", target);
        expectOneLine(other + ": holds no command line of QEMU", "import", "--from", "qemu", other, "-o", target);
        Path platform = ExportedExample.put(ExportedExample.named("qemu-virt/smmu-v3.topology"), folder);
        expectOneLine(platform + ": is a platform already", "import", platform, "-o", target);
        expectOneLine("ridgeline: the output cannot be written: " + folder.resolve("no/vm.topology") + ": there is no such folder",
                "import", script(LINE), "-o", folder.resolve("no/vm.topology"));
    }

    @Test
    void whatWasThereIsReplacedOnlyByAWholePlatform() throws IOException {
        Files.writeString(target, "old");
        Cli.run("import", script("-M virt -device"), "-o", target).expect(2);
        assertEquals("old", Files.readString(target));
        Cli.run("import", script(LINE), "-o", target).expect(0);
        assertTrue(Files.readString(target).startsWith("<?xml"));
        assertFalse(Cli.run("import", folder.resolve("vm.sh")).expect(2).err().isEmpty(), "-o is needed");
    }

    @Test
    void filesOfReadconfigLieBesideTheScript() throws IOException {
        Files.writeString(folder.resolve("dev.cfg"), "[device \"e\"]\n  driver = \"edu\"\n  addr = \"9\"\n");
        Cli.run("import", script("-M virt -readconfig dev.cfg"), "-o", target).expect(0);
        assertTrue(Cli.run("translate", target).expect(0).out().contains("0000:00:09.0"));
        Path missing = script("-M virt -readconfig none.cfg");
        assertEquals(List.of(missing + ":1:21: none.cfg: there is no such file"),
                Cli.run("import", missing, "-o", target).expect(2).messages());
        Path endless = script("-M virt -readconfig " + "x".repeat(300));
        String line = Cli.run("import", endless, "-o", target).expect(2).messages().getFirst();
        assertTrue(line.startsWith(endless + ":1:21: " + "x".repeat(300) + ": the file cannot be read: "), line);
    }

    @Test
    void aNameThatNoFileTakesIsMadeOne() throws IOException {
        Cli.run("import", script("-M virt -name 'a\u0001b<&>'"), "-o", target).expect(0);
        assertTrue(Files.readString(target).contains(" name=\"a b&lt;&amp;>\""), Files.readString(target));
    }
}
