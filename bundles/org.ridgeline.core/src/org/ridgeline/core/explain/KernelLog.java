/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.core.explain;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.ridgeline.core.id.PciAddress;
import org.ridgeline.core.id.Rid;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.topology.MmioIommu;
import org.ridgeline.core.topology.PciHostBridge;
import org.ridgeline.core.translate.Translation;

/** Answers whom lines of a Linux kernel's log are about. */
final class KernelLog {

    /** The most telling first: a line about a stream often names a device, too. */
    private static final List<LogFormat> FORMATS = List.of(new SmmuV3NamedEvent(), new SmmuV3Event(), new SmmuV2Fault(),
            new VirtioIommuFault(), new StreamConflict(), new MapMiss(), new SharedItt(), new DeviceMention());

    private final Translation translation;
    private final Explanation explanation;
    private final Owners owners;

    KernelLog(Translation translation) {
        this.translation = translation;
        this.explanation = new Explanation(translation);
        this.owners = new Owners(translation, explanation);
    }

    /** What the lines mean and whom they are about; {@link Answer#NONE} if no format knows them. */
    Answer explain(String lines) {
        return FORMATS.stream().flatMap(format -> format.read(lines).stream()).findFirst()
                .map(clue -> Answer.line("the log says: " + clue.meaning()).and(about(clue))).orElse(Answer.NONE);
    }

    private Answer about(Clue clue) {
        return switch (clue) {
            case Clue.OfStream stream -> stream(stream);
            case Clue.OfInput input -> input(input);
            case Clue.OfFunction function -> owners.ofAddress(function.address());
            case Clue.OfRegisters registers -> registers(registers.base());
            case Clue.OfMessages messages -> messages(messages.device());
            case Clue.OfNobody nobody -> Answer.NONE;
        };
    }

    private Answer stream(Clue.OfStream clue) {
        List<Iommu> driven = translation.index().all().stream().filter(Iommu.class::isInstance).map(Iommu.class::cast)
                .filter(clue.kind()).toList();
        List<Iommu> there = driven.stream().filter(iommu -> isAt(iommu, clue.base())).toList();
        if (driven.isEmpty()) {
            return Answer.line("no IOMMU that the message can be about is drawn");
        }
        Answer which = there.isEmpty() && clue.base().isPresent()
                ? Answer.line("none of that kind is drawn at 0x" + Long.toHexString(clue.base().getAsLong())) : Answer.NONE;
        List<Iommu> meant = there.isEmpty() ? driven : there;
        return which.and(Answer.joined(meant.stream().map(iommu -> owners.ofStream(iommu, clue.stream()))));
    }

    private static boolean isAt(Iommu iommu, OptionalLong base) {
        return base.isPresent() && iommu instanceof MmioIommu mmio && mmio.base() == base.getAsLong();
    }

    private Answer input(Clue.OfInput clue) {
        if (clue.input() > Rid.MAX.value()) {
            return Answer.line("0x" + Long.toHexString(clue.input()) + " is no requester ID of PCI");
        }
        Rid rid = new Rid((int) clue.input());
        List<PciHostBridge> named = translation.topology().hostBridges().stream()
                .filter(bridge -> clue.ecam().isPresent() && bridge.hardware().ecamBase().equals(clue.ecam())).toList();
        return named.isEmpty() ? owners.ofRid(rid)
                : Answer.joined(named.stream().map(bridge -> owners.ofAddress(new PciAddress(bridge.segment(), rid))));
    }

    private Answer registers(long base) {
        Stream<Answer> devices = translation.topology().platformDevices().stream()
                .filter(device -> device.registers().stream().anyMatch(window -> window.base() == base)).map(explanation::of);
        Stream<Answer> iommus = translation.topology().mmioIommus().stream().filter(iommu -> iommu.base() == base)
                .map(explanation::ofIommu);
        Answer answer = Answer.joined(Stream.concat(devices, iommus));
        return answer.isNone() ? Answer.line("nothing is drawn at 0x" + Long.toHexString(base)) : answer;
    }

    private Answer messages(long device) {
        return translation.topology().msiControllers().isEmpty() ? Answer.line("no MSI controller is drawn")
                : Answer.joined(translation.topology().msiControllers().stream().map(controller -> owners.ofDevice(controller, device)));
    }
}
