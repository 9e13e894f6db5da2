/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.diagram.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.ridgeline.diagram.properties.FieldSpec.Editor;
import org.ridgeline.model.PlatformPackage.Literals;
import org.ridgeline.model.edit.Category;
import org.ridgeline.model.edit.Field;

/** Says which rows a group of the property sheet has for what is selected. */
final class FieldSpecs {

    /** A bypass is one of the choices of where a mapping leads; a mapping's start is moved in the diagram. */
    private static final Set<EStructuralFeature> SHOWN = Set.of(Literals.PLATFORM_ELEMENT__ID, Literals.DMA_MAPPING__SOURCE,
            Literals.MSI_MAPPING__SOURCE);
    private static final Set<EStructuralFeature> LEFT_OUT = Set.of(Literals.DMA_MAPPING__BYPASS);

    private FieldSpecs() {
    }

    /** The rows of a group, in the order of the metamodel: the fields that all elements have. */
    static List<FieldSpec> of(Category category, List<EObject> elements) {
        List<FieldSpec> specs = new ArrayList<>();
        if (elements.isEmpty()) {
            return specs;
        }
        for (EStructuralFeature feature : elements.getFirst().eClass().getEAllStructuralFeatures()) {
            if (elements.stream().allMatch(element -> element.eClass().getEAllStructuralFeatures().contains(feature))) {
                add(feature, category, elements, specs);
            }
        }
        return specs;
    }

    private static void add(EStructuralFeature feature, Category category, List<EObject> elements, List<FieldSpec> specs) {
        Field field = new Field(feature);
        Editor editor = editorOf(feature);
        if (editor == null || field.category() != category) {
            return;
        }
        specs.add(new FieldSpec(field, null, editor));
        if (editor == Editor.PRESENCE && elements.stream().allMatch(element -> element.eGet(feature) != null)) {
            for (EStructuralFeature inner : ((EReference) feature).getEReferenceType().getEAllStructuralFeatures()) {
                specs.add(new FieldSpec(new Field(inner), (EReference) feature, editorOf(inner)));
            }
        }
    }

    /** How a feature is edited; {@code null}: not in a row. */
    static Editor editorOf(EStructuralFeature feature) {
        if (LEFT_OUT.contains(feature)) {
            return null;
        }
        if (SHOWN.contains(feature)) {
            return Editor.SHOWN;
        }
        if (feature instanceof EAttribute attribute) {
            return attribute.getEType() instanceof EEnum ? Editor.CHOICE : attribute.getEType() == EcorePackage.Literals.EBOOLEAN
                    ? Editor.CHECK : Editor.TEXT;
        }
        EReference reference = (EReference) feature;
        if (reference.isContainment()) {
            return reference == Literals.PCI_ENDPOINT__SRIOV ? Editor.PRESENCE : null;
        }
        return reference.isMany() ? Editor.ELEMENTS : Editor.ELEMENT;
    }
}
