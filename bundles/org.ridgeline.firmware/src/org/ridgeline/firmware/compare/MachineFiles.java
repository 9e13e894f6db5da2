/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.rules.DtAcpiDivergence;
import org.ridgeline.core.check.rules.UnusableIommu;
import org.ridgeline.core.claims.Claims;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.imported.UnusableSourceException;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.firmware.acpi.AcpiImport;
import org.ridgeline.firmware.check.FirmwareCheck;
import org.ridgeline.firmware.check.SourceKind;
import org.ridgeline.firmware.check.UnusableFirmwareException;

/**
 * The firmware files of a folder as machines: its device tree and its tables belong together. Where there are several of a kind, those that
 * export gave one stem do ({@code board.dtb}, {@code board-iort.aml}). Of a blob or table and its source beside it the binary is taken.
 */
public final class MachineFiles {

    private static final String ANY = "";

    private final Path folder;
    private final Map<String, File> trees = new TreeMap<>();
    private final Map<String, Translation> platforms = new TreeMap<>();
    private final Map<FirmwareFormat, Map<String, File>> tables =
            new TreeMap<>(Map.of(FirmwareFormat.IORT, new TreeMap<>(), FirmwareFormat.VIOT, new TreeMap<>()));

    /** A file of the folder. */
    private record File(SourceKind kind, String name, byte[] bytes) {

        boolean isBinary() {
            return kind == SourceKind.DTB || kind == SourceKind.TABLE;
        }

        AcpiImport.Source table() {
            return new AcpiImport.Source(name, bytes);
        }
    }

    /** @param folder where a device-tree source may draw in other files, or null for none */
    public MachineFiles(Path folder) {
        this.folder = folder;
    }

    /** Adds what is drawn in a file of that name. */
    public void add(String name, Translation platform) {
        platforms.put(stem(name), platform);
    }

    /**
     * Adds a file of firmware; an overlay is passed over by its suffix.
     *
     * @param name its name or path for messages
     * @throws UnusableSourceException if it is source of a table that cannot be read
     */
    public void add(SourceKind kind, String name, byte[] bytes) throws UnusableSourceException {
        if (name.endsWith(".dtbo") || name.endsWith(".dtso")) {
            return;
        }
        File file = new File(kind, name, bytes);
        switch (kind) {
            case DTB, DTS -> trees.merge(stem(name), file, MachineFiles::better);
            case TABLE, ASL -> tables.get(FirmwareDescription.format(file.table())).merge(stem(name), file, MachineFiles::better);
            case TOPOLOGY -> { }
        }
    }

    private static File better(File known, File next) {
        return next.isBinary() && !known.isBinary() ? next : known;
    }

    private static String stem(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.indexOf('.');
        return (dot < 0 ? last : last.substring(0, dot)).replaceFirst("-(iort|viot)$", "");
    }

    /**
     * What the trees, tables and platforms of each machine say differently.
     *
     * @throws UnusableSourceException if a file cannot be read as what it seems to be
     */
    public List<Finding> check() throws UnusableSourceException {
        List<Finding> findings = new ArrayList<>();
        boolean one = trees.size() == 1 && tables.values().stream().allMatch(each -> each.size() <= 1);
        for (Map.Entry<String, File> tree : trees.entrySet()) {
            List<AcpiImport.Source> own = tables(one ? ANY : tree.getKey());
            if (!own.isEmpty()) {
                File file = tree.getValue();
                findings.addAll(DtAcpiDivergence.check(FirmwareDescription.of(file.kind(), file.name(), file.bytes(), folder).description(),
                        FirmwareDescription.ofTables(own).description()));
            }
            Translation drawn = trees.size() == 1 && platforms.size() == 1 ? platforms.values().iterator().next()
                    : platforms.get(tree.getKey());
            if (drawn != null) {
                findings.addAll(UnusableIommu.check(claims(tree.getValue()), drawn));
            }
        }
        return findings;
    }

    private Claims claims(File tree) throws UnusableSourceException {
        try {
            return FirmwareCheck.claims(tree.kind(), tree.name(), tree.bytes(), folder);
        } catch (UnusableFirmwareException e) {
            throw new UnusableSourceException(e.getMessage(), e);
        }
    }

    private List<AcpiImport.Source> tables(String stem) {
        return tables.values().stream()
                .map(each -> stem.equals(ANY) ? each.values().stream().findFirst() : Optional.ofNullable(each.get(stem)))
                .flatMap(Optional::stream).map(File::table).toList();
    }
}
