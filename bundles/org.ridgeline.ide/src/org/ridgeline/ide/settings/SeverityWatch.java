/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.settings;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.PreferenceChangeEvent;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.ridgeline.ide.project.RidgelineNature;

/**
 * Renews the markers when the workspace's severities change. The settings of a project need no watch: they are a file of the project, so
 * that the builder is called when they change.
 */
public final class SeverityWatch implements BundleActivator, IPreferenceChangeListener {

    private final Renewal renewal = new Renewal();

    @Override
    public void start(BundleContext context) {
        PreferenceNode.of(InstanceScope.INSTANCE).addPreferenceChangeListener(this);
    }

    @Override
    public void stop(BundleContext context) {
        PreferenceNode.of(InstanceScope.INSTANCE).removePreferenceChangeListener(this);
        renewal.cancel();
    }

    @Override
    public void preferenceChange(PreferenceChangeEvent event) {
        if (event.getKey().startsWith(RuleSeverities.KEY)) {
            // Several rules change one after the other: a job that waits is not scheduled twice.
            renewal.schedule();
        }
    }

    /** Builds every project that follows the workspace. */
    private static final class Renewal extends WorkspaceJob {

        Renewal() {
            super("Renewing the problems of platforms");
            setRule(ResourcesPlugin.getWorkspace().getRuleFactory().buildRule());
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == ResourcesPlugin.FAMILY_MANUAL_BUILD;
        }

        @Override
        public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
            IWorkspace workspace = ResourcesPlugin.getWorkspace();
            IProject[] projects = workspace.getRoot().getProjects();
            SubMonitor progress = SubMonitor.convert(monitor, projects.length);
            for (IProject project : projects) {
                SubMonitor part = progress.split(1);
                if (RidgelineNature.isOn(project) && !RuleSeverities.isProjectSpecific(project)) {
                    project.build(IncrementalProjectBuilder.FULL_BUILD, RidgelineNature.BUILDER, null, part);
                }
            }
            return Status.OK_STATUS;
        }
    }
}
