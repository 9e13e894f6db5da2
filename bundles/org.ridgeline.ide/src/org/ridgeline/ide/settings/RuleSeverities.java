/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ProjectScope;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.ridgeline.core.check.ChosenSeverities;
import org.ridgeline.core.check.Finding;
import org.ridgeline.core.check.RuleId;
import org.ridgeline.core.check.RuleSeverity;
import org.ridgeline.core.check.Severity;

/**
 * How severe the findings of each rule are for people here. They are stored as preferences of the workspace, or of a project that has its
 * own; the builder renews its markers by itself when they change.
 *
 * @param choice what holds for each rule
 */
public record RuleSeverities(ChosenSeverities choice) {

    /** What the keys of all rules start with. */
    static final String KEY = "severity.";

    private static final String PROJECT_SPECIFIC = "severities.projectSpecific";

    /** Every rule as severe as it says itself. */
    public static final RuleSeverities DEFAULT = new RuleSeverities(new ChosenSeverities(Map.of()));

    /** What holds in a project: its own choice if it has one, else that of the workspace. */
    public static RuleSeverities of(IProject project) {
        return isProjectSpecific(project) ? ofProject(project) : ofWorkspace();
    }

    /** The choice of the workspace, or of the product where nobody chose. */
    public static RuleSeverities ofWorkspace() {
        return read(key -> Platform.getPreferencesService().getString(PreferenceNode.ID, key, "", null));
    }

    /** The choice that is stored with a project, whether or not it holds. */
    public static RuleSeverities ofProject(IProject project) {
        IEclipsePreferences node = PreferenceNode.of(new ProjectScope(project));
        return read(key -> node.get(key, ""));
    }

    /** Whether a project has a choice of its own. */
    public static boolean isProjectSpecific(IProject project) {
        return PreferenceNode.of(new ProjectScope(project)).getBoolean(PROJECT_SPECIFIC, false);
    }

    private static RuleSeverities read(Function<String, String> stored) {
        Map<RuleId, RuleSeverity> chosen = new EnumMap<>(RuleId.class);
        for (RuleId rule : RuleId.values()) {
            chosen.put(rule, RuleSeverity.named(stored.apply(key(rule))));
        }
        return new RuleSeverities(new ChosenSeverities(chosen));
    }

    /** What is chosen for a rule. */
    public RuleSeverity of(RuleId rule) {
        return choice.of(rule);
    }

    /** How severe a finding is here; empty if nobody wants to see it. */
    public Optional<Severity> of(Finding finding) {
        return choice.of(finding);
    }

    /** The same with another choice for one rule. */
    public RuleSeverities with(RuleId rule, RuleSeverity severity) {
        return new RuleSeverities(choice.with(rule, severity));
    }

    /**
     * Makes this the choice of the workspace.
     *
     * @throws CoreException if it cannot be stored
     */
    public void saveToWorkspace() throws CoreException {
        IEclipsePreferences node = PreferenceNode.of(InstanceScope.INSTANCE);
        write(node);
        PreferenceNode.flush(node);
    }

    /**
     * Makes this the choice of a project, which from now on has its own.
     *
     * @throws CoreException if it cannot be stored
     */
    public void saveTo(IProject project) throws CoreException {
        IEclipsePreferences node = PreferenceNode.of(new ProjectScope(project));
        write(node);
        node.putBoolean(PROJECT_SPECIFIC, true);
        PreferenceNode.flush(node);
    }

    /**
     * Lets a project follow the workspace again; what it had chosen stays stored for the day it has its own again.
     *
     * @throws CoreException if that cannot be stored
     */
    public static void followWorkspace(IProject project) throws CoreException {
        IEclipsePreferences node = PreferenceNode.of(new ProjectScope(project));
        node.remove(PROJECT_SPECIFIC);
        PreferenceNode.flush(node);
    }

    private void write(IEclipsePreferences node) {
        for (RuleId rule : RuleId.values()) {
            RuleSeverity severity = of(rule);
            if (severity == RuleSeverity.DEFAULT) {
                node.remove(key(rule));
            } else {
                node.put(key(rule), severity.toString());
            }
        }
    }

    private static String key(RuleId rule) {
        return KEY + rule;
    }
}
