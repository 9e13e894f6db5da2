/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.text;

import java.util.List;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The values of attributes as a file has them and people type them. */
public final class ValueText {
    private ValueText() {
    }

    /** The value of a text; {@link IllegalArgumentException} with a sentence for people if the type has none for it. */
    public static Object parse(EDataType type, String text) {
        if (type instanceof EEnum literals) {
            EEnumLiteral literal = literals.getEEnumLiteralByLiteral(text);
            if (literal == null) {
                List<String> known = literals.getELiterals().stream().map(EEnumLiteral::getLiteral).toList();
                throw new IllegalArgumentException("'" + NumberText.shortened(text) + "' is none of " + String.join(", ", known));
            }
            return literal.getInstance();
        }
        if (type == EcorePackage.Literals.EBOOLEAN && !text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("'" + NumberText.shortened(text) + "' is neither true nor false");
        }
        if (type == EcorePackage.Literals.EINT && !text.matches("-?[0-9]{1,9}")) {
            throw new IllegalArgumentException("'" + NumberText.shortened(text) + "' is no whole number");
        }
        return EcoreUtil.createFromString(type, text);
    }

    /** The text of a value, not escaped yet; {@link IllegalArgumentException} if the type cannot write it. */
    public static String format(EDataType type, Object value) {
        return EcoreUtil.convertToString(type, value);
    }
}
