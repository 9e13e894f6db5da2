/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.firmware.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ridgeline.core.check.Checker;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.Judgement;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.rules.NotExpressible;
import org.ridgeline.core.claims.FirmwareFormat;
import org.ridgeline.core.topology.Topology;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.firmware.acpi.IortEmitter;
import org.ridgeline.firmware.acpi.ViotEmitter;

/** Turns a topology into files whose every ID has been read back as an operating system would. */
public final class Exporter {

    private final Translation translation;
    private final ExportRequest request;
    private final List<OutputFile> files = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private Exporter(Translation translation, ExportRequest request) {
        this.translation = translation;
        this.request = request;
    }

    /**
     * Exports a topology. A format that cannot say what was drawn is left out and told by a finding.
     *
     * @throws UnusableBaseException  if the platform cannot be merged into the given blob
     * @throws ProofFailedException   if what was made does not say what was meant; nothing of it must be used
     */
    public static ExportResult export(Topology topology, ExportRequest request) throws UnusableBaseException {
        return new Exporter(Translation.of(topology), request).export();
    }

    private ExportResult export() throws UnusableBaseException {
        Judgement judgement = Checker.judge(translation);
        judgement.findings().stream().filter(finding -> finding.rule() != RuleId.NOT_EXPRESSIBLE).forEach(findings::add);
        for (FirmwareFormat format : described(request.wanted(translation.topology().firmware()))) {
            List<Finding> unsayable = NotExpressible.in(translation, format);
            findings.addAll(unsayable);
            if (unsayable.isEmpty()) {
                add(make(format));
            }
        }
        if (request.names(OutputFormat.ASL) && !IortEmitter.hasSomethingToSay(translation) && !ViotEmitter.hasSomethingToSay(translation)) {
            notes.add(Artefacts.silence("an IORT or a VIOT", OutputFormat.ASL));
        }
        findings.sort(Comparator.comparing(Finding::severity).thenComparing(Finding::rule));
        return new ExportResult(files, findings, judgement.suppressed(), notes);
    }

    private ExportResult make(FirmwareFormat format) throws UnusableBaseException {
        return switch (format) {
            case DEVICE_TREE -> request.base().isPresent() ? new MergedTreeArtefacts(translation, request, request.base().get()).make()
                    : new DeviceTreeArtefacts(translation, request).make();
            case IORT -> new IortArtefacts(translation, request).make();
            case VIOT -> new ViotArtefacts(translation, request).make();
        };
    }

    private void add(ExportResult part) {
        files.addAll(part.files());
        findings.addAll(part.findings());
        notes.addAll(part.notes());
    }

    private static Set<FirmwareFormat> described(Set<OutputFormat> outputs) {
        Set<FirmwareFormat> described = EnumSet.noneOf(FirmwareFormat.class);
        for (OutputFormat output : outputs) {
            switch (output) {
                case DTS, DTB, DTBO -> described.add(FirmwareFormat.DEVICE_TREE);
                case IORT -> described.add(FirmwareFormat.IORT);
                case VIOT -> described.add(FirmwareFormat.VIOT);
                case ASL -> described.addAll(EnumSet.of(FirmwareFormat.IORT, FirmwareFormat.VIOT));
            }
        }
        return described;
    }
}
