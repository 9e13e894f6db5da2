/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.model.file;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The XML comments around an element. They hang on the element itself, so that they go where it goes and vanish with it. */
final class Comments extends AdapterImpl {
    private final List<String> before = new ArrayList<>();
    private final List<String> atEnd = new ArrayList<>();
    private final List<String> behind = new ArrayList<>();

    private Comments() {
    }

    /** The comments of an element, made on first use. */
    static Comments of(EObject element) {
        Comments comments = existing(element);
        if (comments == null) {
            comments = new Comments();
            element.eAdapters().add(comments);
        }
        return comments;
    }

    /** The comments of an element, or {@code null}. */
    static Comments existing(EObject element) {
        return (Comments) EcoreUtil.getExistingAdapter(element, Comments.class);
    }

    /** Those in front of it. */
    List<String> before() {
        return before;
    }

    /** Those inside it, behind its last child. */
    List<String> atEnd() {
        return atEnd;
    }

    /** Those behind the root element. */
    List<String> behind() {
        return behind;
    }

    @Override
    public boolean isAdapterForType(Object type) {
        return type == Comments.class;
    }
}
