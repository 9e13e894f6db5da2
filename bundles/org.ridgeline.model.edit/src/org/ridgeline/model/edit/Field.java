/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.edit;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ridgeline.model.snapshot.Gap;
import org.ridgeline.model.snapshot.ValueCheck;
import org.ridgeline.model.text.ValueText;

/**
 * One feature of an element as people see and edit it. Addresses, requester IDs, masks and bus numbers are shown in hexadecimal and counts
 * in decimal; either may be typed.
 *
 * @param feature the feature of the metamodel
 */
public record Field(EStructuralFeature feature) {
    /** What it is called, for example {@code ECAM base}. */
    public String label() {
        return FieldLabel.of(feature);
    }

    /** The group in which it is shown. */
    public Category category() {
        return Category.of(feature);
    }

    /** What it means, from the documentation of the metamodel. */
    public String description() {
        return EcoreUtil.getDocumentation(feature);
    }

    /** Whether an element may go without a value, so that whoever numbers or enumerates the platform decides. */
    public boolean isOptional() {
        return !feature.isRequired() && feature.getDefaultValue() == null && !feature.isMany();
    }

    /** The values to choose from, in the order of the metamodel; none if anything may be typed. */
    public List<Enumerator> choices() {
        return feature.getEType() instanceof EEnum choices ? choices.getELiterals().stream().map(EEnumLiteral::getInstance)
                .toList() : List.of();
    }

    /** The text of a value of this feature; empty for none. */
    public String format(Object value) {
        return switch (value) {
            case null -> "";
            case Enumerator choice -> EnumText.of(choice);
            case Boolean yes -> yes ? "yes" : "no";
            case EObject object -> ElementLabels.of(object);
            case List<?> list when !(feature instanceof EAttribute) -> list.stream().map(this::format).collect(Collectors.joining(", "));
            default -> EcoreUtil.convertToString((EDataType) feature.getEType(), value);
        };
    }

    /** The text of the value that an element has. */
    public String formatOf(EObject object) {
        return format(object.eGet(feature));
    }

    /**
     * Reads what somebody typed, or chose, for an element. Blanks around a number are ignored; no text at all stands for no value, the
     * default. Only for attributes; the element is left alone.
     */
    public Typed parse(EObject object, String text) {
        EAttribute attribute = (EAttribute) feature;
        try {
            return check(object, parse(attribute.getEAttributeType(), text));
        } catch (IllegalArgumentException e) {
            return new Typed.Refused(e.getMessage());
        }
    }

    /** Whether the element may have that value of an attribute, at what its other attributes are. */
    public Typed check(EObject object, Object value) {
        return ValueCheck.gapOf(object, (EAttribute) feature, value).map(Gap::message).<Typed>map(Typed.Refused::new)
                .orElseGet(() -> new Typed.Value(value));
    }

    private Object parse(EDataType type, String text) {
        if (type.getInstanceClass() == String.class) {
            return text;
        }
        String stripped = text.strip();
        for (Enumerator choice : choices()) {
            if (EnumText.of(choice).equalsIgnoreCase(stripped)) {
                return choice;
            }
        }
        if (type == EcorePackage.Literals.EBOOLEAN && (stripped.equals("yes") || stripped.equals("no"))) {
            return stripped.equals("yes");
        }
        return stripped.isEmpty() ? feature.getDefaultValue() : ValueText.parse(type, stripped);
    }
}
