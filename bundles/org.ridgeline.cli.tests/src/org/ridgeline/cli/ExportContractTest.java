/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.ridgeline.examples.Example;

/** What scripts rely on in {@code ridgeline export}: which files, when, and the exit status. */
class ExportContractTest {

    @TempDir
    Path folder;

    static Iterable<Example> sound() {
        return ExportedExample.sound();
    }

    private Path put(String example) throws IOException {
        return ExportedExample.put(ExportedExample.named(example), folder);
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith(".topology")).collect(Collectors.toSet());
        }
    }

    @Test
    void byDefaultAllThatThePlatformHasAWordForGoesBesideIt() throws Exception {
        Cli.Outcome outcome = Cli.run("export", put("golden/viot.topology")).expect(0);
        Set<String> all = Set.of("viot.dts", "viot.dtb", "viot-iort.aml", "viot-iort.asl", "viot-viot.aml", "viot-viot.asl");
        assertEquals(all, names(folder));
        assertEquals(all, outcome.out().lines().map(line -> Path.of(line).getFileName().toString()).collect(Collectors.toSet()));
        assertEquals("", outcome.err());
    }

    @Test
    void aFolderForTheOutputIsMade() throws Exception {
        Path target = folder.resolve("made/on demand");
        Cli.run("export", put("golden/iort.topology"), "-o", target).expect(0);
        assertEquals(Set.of("iort.dts", "iort.dtb", "iort-iort.aml", "iort-iort.asl"), names(target));
        assertEquals(Set.of("made"), names(folder));
    }

    @ParameterizedTest
    @CsvSource({"dts,.dts", "dtb,.dtb", "iort,-iort.aml", "viot,-viot.aml"})
    void oneFormatIsOneFile(String format, String ending) throws Exception {
        Cli.Outcome outcome = Cli.run("export", put("golden/viot.topology"), "--format", format).expect(0);
        assertEquals(Set.of("viot" + ending), names(folder));
        assertEquals("", outcome.err());
    }

    @Test
    void severalFormatsAndSourceOfTables() throws Exception {
        Cli.run("export", put("golden/viot.topology"), "--format", "dtb,asl").expect(0);
        assertEquals(Set.of("viot.dtb", "viot-iort.asl", "viot-viot.asl"), names(folder));
    }

    @Test
    void aNamedFormatWithNothingToSayWarnsAndWritesNothing() throws Exception {
        Cli.Outcome outcome = Cli.run("export", put("golden/iort.topology"), "--format", "viot").expect(0);
        assertEquals(Set.of(), names(folder));
        assertEquals("", outcome.out());
        assertEquals(1, outcome.messages().size(), outcome::err);
        assertTrue(outcome.err().toLowerCase(Locale.ROOT).contains("viot"), outcome::err);
    }

    @Test
    void sourceOfTablesThatDoNotExistWarnsToo() throws Exception {
        Cli.Outcome outcome = Cli.run("export", put("vendor/riscv-iommu.topology"), "--format", "asl").expect(0);
        assertEquals(Set.of(), names(folder));
        assertEquals(1, outcome.messages().size());
        assertTrue(outcome.err().contains("warning") && outcome.err().contains("asl"), outcome::err);
    }

    @Test
    void aRevisionOfTheIortCanBeChosen() throws Exception {
        Path file = put("golden/iort.topology");
        Cli.run("export", file, "--format", "iort", "--iort-revision", "5").expect(0);
        assertEquals(5, Files.readAllBytes(folder.resolve("iort-iort.aml"))[8]);
        Cli.run("export", file, "--format", "iort").expect(0);
        assertEquals(3, Files.readAllBytes(folder.resolve("iort-iort.aml"))[8]);
    }

    @ParameterizedTest
    @CsvSource({"--format|dtx", "--format|", "--iort-revision|4", "--iort-revision|x", "--nonsense|1", "--format|dtbo",
            "--base|there-is-none.dtb"})
    void unusableArgumentsAreToldAndNothingIsWritten(String arguments) throws Exception {
        String[] parts = arguments.split("\\|", 2);
        Cli.Outcome outcome = Cli.run("export", put("golden/viot.topology"), parts[0], parts[1]).expect(2);
        assertEquals("", outcome.out());
        assertFalse(outcome.err().isEmpty() || outcome.err().contains("Exception"), outcome::err);
        assertEquals(Set.of(), names(folder));
    }

    @Test
    void twoPlatformsForOneNameAreRefused() throws Exception {
        Path first = put("golden/viot.topology");
        Path second = Files.copy(first, Files.createDirectories(folder.resolve("other")).resolve("viot.topology"));
        Cli.Outcome outcome = Cli.run("export", first, second, "-o", folder.resolve("out")).expect(2);
        assertEquals(1, outcome.messages().size(), outcome::err);
        assertFalse(Files.exists(folder.resolve("out")));
        Cli.run("export", first, first).expect(2);
        assertEquals(Set.of("other"), names(folder));
    }

    @Test
    void severalPlatformsGoIntoOneFolder() throws Exception {
        Cli.run("export", put("golden/viot.topology"), put("golden/iort.topology"), "-o", folder.resolve("out"), "--format", "dtb")
                .expect(0);
        assertEquals(Set.of("viot.dtb", "iort.dtb"), names(folder.resolve("out")));
    }

    @Test
    void anErrorIsToldAndExitsWith1ButOnlyStrictWritesNothing() throws Exception {
        Path file = put("broken/self-translation.topology");
        Cli.Outcome strict = Cli.run("export", file, "--strict").expect(1);
        assertEquals(Set.of(), names(folder));
        assertEquals("", strict.out());
        assertTrue(strict.messages().getFirst().startsWith(file + ": error: self-translation: viommu: "), strict::err);
        Cli.Outcome lenient = Cli.run("export", file).expect(1);
        assertTrue(names(folder).contains("self-translation.dtb"), lenient::err);
        assertEquals(strict.messages().getFirst(), lenient.messages().getFirst());
    }

    @Test
    void strictMindsNoWarning() throws Exception {
        Cli.run("export", put("broken/unpinned-rid.topology"), "--strict").expect(0);
        assertTrue(names(folder).contains("unpinned-rid.dtb"));
    }

    @Test
    void aFormatThatCannotSayItIsRefusedAndTheOthersAreWritten() throws Exception {
        Cli.Outcome outcome = Cli.run("export", put("broken/not-expressible.topology")).expect(1);
        assertEquals(Set.of("not-expressible.dts", "not-expressible.dtb"), names(folder));
        assertTrue(outcome.err().contains(": error: not-expressible: "), outcome::err);
    }

    @Test
    void whatIsAlreadyThereIsNotTouched() throws Exception {
        Path file = put("golden/viot.topology");
        Cli.run("export", file).expect(0);
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        Path same = folder.resolve("viot.dts");
        Path other = folder.resolve("viot.dtb");
        Files.setLastModifiedTime(same, longAgo);
        Files.write(other, new byte[] {1});
        Object key = Files.readAttributes(same, BasicFileAttributes.class).fileKey();
        Cli.run("export", file).expect(0);
        assertEquals(longAgo, Files.getLastModifiedTime(same));
        assertEquals(key, Files.readAttributes(same, BasicFileAttributes.class).fileKey());
        assertNotEquals(1, Files.size(other));
        assertEquals(6, names(folder).size());
    }

    @Test
    void aFileIsReplacedNotOverwritten() throws Exception {
        Path file = put("golden/viot.topology");
        Path target = Files.write(folder.resolve("viot.dtb"), new byte[] {1});
        Path link = Files.createLink(folder.resolve("old"), target);
        Cli.run("export", file).expect(0);
        assertArrayEquals(new byte[] {1}, Files.readAllBytes(link));
    }

    @Test
    void aFailedRunLeavesTheOldFiles() throws Exception {
        Path good = put("golden/viot.topology");
        Path bad = Files.writeString(folder.resolve("bad.topology"), "<platform");
        Files.writeString(folder.resolve("viot.dtb"), "old");
        Cli.run("export", good, bad).expect(2);
        assertEquals("old", Files.readString(folder.resolve("viot.dtb")));
        assertEquals(Set.of("viot.dtb"), names(folder));
    }

    @Test
    void anOutputFolderThatIsAFileIsTold() throws Exception {
        Path file = put("golden/viot.topology");
        assertEquals(List.of(file + ": is no folder"), Cli.run("export", file, "-o", file).expect(2).messages());
    }

    @Test
    void wherePartOfTheOutputCannotBeWrittenNothingIs() throws Exception {
        Path file = put("golden/viot.topology");
        Files.writeString(folder.resolve("viot.dts"), "old");
        Files.createDirectories(folder.resolve("viot-viot.asl/in the way"));
        Cli.Outcome outcome = Cli.run("export", file).expect(2);
        assertEquals(1, outcome.messages().size(), outcome::err);
        assertEquals("", outcome.out());
        assertEquals("old", Files.readString(folder.resolve("viot.dts")));
        assertEquals(Set.of("viot.dts", "viot-viot.asl"), names(folder));
    }

    @Test
    void aFileWhereTheFolderShouldBeIsTold() throws Exception {
        Path inTheWay = Files.writeString(folder.resolve("out"), "a file");
        Cli.Outcome outcome = Cli.run("export", put("golden/viot.topology"), "-o", inTheWay).expect(2);
        assertEquals(1, outcome.messages().size(), outcome::err);
        assertTrue(outcome.err().contains("out"), outcome::err);
        assertFalse(outcome.err().contains("Exception"), outcome::err);
    }

    @ParameterizedTest
    @MethodSource("sound")
    void twoExportsGiveTheSameBytesWhateverTheLocale(Example example) throws Exception {
        ExportedExample first = ExportedExample.of(example, Files.createDirectories(folder.resolve("first")));
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            ExportedExample.of(example, Files.createDirectories(folder.resolve("second")));
        } finally {
            Locale.setDefault(before);
        }
        assertEquals(names(first.folder()), names(folder.resolve("second")));
        for (String name : names(first.folder())) {
            assertArrayEquals(Files.readAllBytes(first.folder().resolve(name)),
                    Files.readAllBytes(folder.resolve("second").resolve(name)), name);
        }
    }
}
