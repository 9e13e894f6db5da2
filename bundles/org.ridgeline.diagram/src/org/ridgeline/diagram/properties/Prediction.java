/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ridgeline.core.enumerate.BusSpan;
import org.ridgeline.core.enumerate.EnumeratedFunction;
import org.ridgeline.core.topology.ElementId;
import org.ridgeline.core.topology.Iommu;
import org.ridgeline.core.translate.Translation;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.PlatformPackage.Literals;
import org.ridgeline.model.text.NumberText;

/** Says what a field amounts to that nobody filled in. */
final class Prediction {

    private final EStructuralFeature feature;
    private final Optional<Translation> translation;
    private final Optional<ElementId> id;

    private Prediction(EStructuralFeature feature, Optional<Translation> translation, Optional<ElementId> id) {
        this.feature = feature;
        this.translation = translation;
        this.id = id;
    }

    /** A text for the empty field, with the predicted value where only one element is selected; empty if there is nothing to say. */
    static String of(FieldSpec spec, SheetInput input) {
        EObject first = input.elements().getFirst();
        boolean single = input.elements().size() == 1 && first instanceof PlatformElement named && named.getId() != null;
        return new Prediction(spec.field().feature(), input.editing().translation(),
                single ? Optional.of(new ElementId(((PlatformElement) first).getId())) : Optional.empty()).text(spec.field().isOptional());
    }

    private String text(boolean optional) {
        if (feature == Literals.PCI_FUNCTION__SLOT) {
            return asEnumerated(function().map(found -> NumberText.hex(found.address().rid().device())));
        }
        if (feature == Literals.PCI_FUNCTION__FUNCTION) {
            return asEnumerated(function().map(found -> NumberText.decimal(found.address().rid().function())));
        }
        if (feature == Literals.PCI_BRIDGE__SECONDARY_BUS) {
            return asEnumerated(function().flatMap(EnumeratedFunction::buses).map(BusSpan::secondary).map(NumberText::hex));
        }
        if (feature == Literals.PCI_BRIDGE__SUBORDINATE_BUS) {
            return asEnumerated(function().flatMap(EnumeratedFunction::buses).map(BusSpan::subordinate).map(NumberText::hex));
        }
        if (feature == Literals.IOMMU__ID_BITS) {
            return "as usual" + iommu().map(found -> ": " + found.idBits()).orElse("");
        }
        if (feature == Literals.DMA_MAPPING__INPUT_BASE || feature == Literals.MSI_MAPPING__INPUT_BASE) {
            return "all of the source";
        }
        if (feature == Literals.DMA_MAPPING__COUNT || feature == Literals.MSI_MAPPING__COUNT) {
            return "up to the end of the source";
        }
        if (feature == Literals.DMA_MAPPING__OUTPUT || feature == Literals.MSI_MAPPING__OUTPUT_BASE) {
            return "the identity";
        }
        return optional ? "none" : "";
    }

    private static String asEnumerated(Optional<String> value) {
        return "as enumerated" + value.map(text -> ": " + text).orElse("");
    }

    private Optional<EnumeratedFunction> function() {
        return id.flatMap(known -> translation.flatMap(all -> all.enumeration().find(known)));
    }

    private Optional<Iommu> iommu() {
        return id.flatMap(known -> translation.flatMap(all -> all.index().all().stream().filter(each -> each.id().equals(known)).findAny()))
                .filter(Iommu.class::isInstance).map(Iommu.class::cast);
    }
}
