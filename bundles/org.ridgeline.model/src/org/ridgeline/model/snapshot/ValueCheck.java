/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.snapshot;

import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.ridgeline.model.PlatformElement;
import org.ridgeline.model.PlatformPackage;
import org.ridgeline.model.text.XmlText;

/** Tells what would be wrong with an element if one of its attributes had another value, so that an editor can refuse the value first. */
public final class ValueCheck {
    private ValueCheck() {
    }

    /**
     * The gap that the value would open.
     *
     * @param object the element as it is; it is left alone
     * @param attribute one of its attributes
     * @param value the value in question, of the attribute's type; {@code null} for none
     * @return what would be wrong; empty if nothing, or nothing that is not wrong already
     */
    public static Optional<Gap> gapOf(EObject object, EAttribute attribute, Object value) {
        if (value == null && attribute.isRequired()) {
            return Optional.of(new Gap(object, attribute, ElementText.of(object) + " needs " + attribute.getName()));
        }
        if (value instanceof String text && !XmlText.isValid(text)) {
            return Optional.of(new Gap(object, attribute, attribute.getName() + " holds a character that XML does not know"));
        }
        if (attribute == PlatformPackage.Literals.PLATFORM_ELEMENT__NAME) {
            return NameRule.gapOf((PlatformElement) object, (String) value);
        }
        return range(object, attribute, value).or(() -> rules(object, attribute, value));
    }

    private static Optional<Gap> range(EObject object, EAttribute attribute, Object value) {
        return value == null ? Optional.empty() : AttributeRange.gapOf(object, attribute, value);
    }

    private static Optional<Gap> rules(EObject object, EAttribute attribute, Object value) {
        EObject trial = shallowCopy(object);
        if (value == null) {
            trial.eUnset(attribute);
        } else {
            trial.eSet(attribute, value);
        }
        String before = ruleGap(object).map(Gap::message).orElse("");
        return ruleGap(trial).filter(gap -> !gap.message().equals(before)).map(gap -> new Gap(object, gap.feature(), gap.message()));
    }

    /** The rules compare values, so they speak only when all are there. */
    private static Optional<Gap> ruleGap(EObject object) {
        boolean whole = object.eClass().getEAllAttributes().stream().allMatch(each -> !each.isRequired() || object.eGet(each) != null);
        return whole ? ValueRules.gapOf(object) : Optional.empty();
    }

    private static EObject shallowCopy(EObject object) {
        EObject copy = EcoreUtil.create(object.eClass());
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            boolean value = feature instanceof EAttribute || feature instanceof EReference reference && !reference.isContainment()
                    && !reference.isMany();
            if (value && object.eIsSet(feature)) {
                copy.eSet(feature, object.eGet(feature));
            }
        }
        return copy;
    }
}
