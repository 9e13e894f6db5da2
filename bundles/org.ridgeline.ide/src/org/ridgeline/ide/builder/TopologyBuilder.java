/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ide.builder;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.ridgeline.core.check.Severity;
import org.ridgeline.ide.markers.ProblemMarkers;
import org.ridgeline.ide.markers.ProblemSource;
import org.ridgeline.ide.markers.WantedProblem;
import org.ridgeline.ide.settings.ProjectSettings;

/**
 * Writes the firmware of a project's platforms and marks what is wrong with them. An incremental build looks at the platforms that changed
 * and no other; every platform is built when there is no telling what changed, or the settings are others.
 */
public final class TopologyBuilder extends IncrementalProjectBuilder {

    @Override
    public ISchedulingRule getRule(int kind, Map<String, String> args) {
        return getProject();
    }

    @Override
    protected IProject[] build(int kind, Map<String, String> args, IProgressMonitor monitor) throws CoreException {
        IResourceDelta delta = kind == FULL_BUILD ? null : getDelta(getProject());
        BuildState state = BuildState.of(getProject());
        boolean done = false;
        try {
            build(delta, state, monitor);
            done = true;
        } finally {
            // Whatever ended it, somebody's cancelling included, the next build makes up for the rest.
            if (!done && delta == null) {
                forgetLastBuiltState();
            } else if (!done) {
                rememberLastBuiltState();
            }
            save(state);
        }
        return null;
    }

    private void build(IResourceDelta delta, BuildState state, IProgressMonitor monitor) throws CoreException {
        BuildSettings settings = BuildSettings.of(getProject());
        boolean incremental = delta != null && settings.fingerprint().equals(state.settings());
        Changes changes = incremental ? Changes.of(delta, state) : Changes.all(getProject(), state);
        Outputs outputs = new Outputs(getProject(), state, settings.severities());
        List<WantedProblem> problems = new ArrayList<>();
        ProjectSettings.mistakes(getProject())
                .forEach(mistake -> problems.add(WantedProblem.of(ProblemSource.FILE, Severity.WARNING, 0, mistake)));
        for (String platform : changes.gone()) {
            try {
                outputs.remove(platform);
            } catch (CoreException e) {
                problems.add(WantedProblem.of(ProblemSource.FILE, Severity.ERROR, 0,
                        "the firmware of " + platform + ", which is gone, cannot be deleted: " + e.getStatus().getMessage()));
            }
        }
        Set<String> platforms = new TreeSet<>(changes.platforms());
        for (String output : changes.outputs()) {
            // Its platform may have been cleaned up just now.
            state.ownerOf(output).filter(owner -> !platforms.contains(owner) && outputs.needsBuild(output)).ifPresent(platforms::add);
        }
        build(platforms, new PlatformBuild(settings, outputs), monitor);
        ProblemMarkers.update(getProject(), problems);
        state.setSettings(settings.fingerprint());
    }

    private void build(Set<String> platforms, PlatformBuild build, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, "Building the firmware of " + getProject().getName(), platforms.size());
        for (String path : platforms) {
            progress.checkCanceled();
            progress.subTask(path);
            IFile platform = getProject().getFile(path);
            if (platform.exists()) {
                build.build(platform, progress.split(1));
            }
        }
        progress.checkCanceled();
    }

    @Override
    protected void clean(IProgressMonitor monitor) throws CoreException {
        SubMonitor.convert(monitor, "Cleaning the firmware of " + getProject().getName(), 1);
        BuildState state = BuildState.of(getProject());
        try {
            new Outputs(getProject(), state, BuildSettings.of(getProject()).severities()).clean();
            ProblemMarkers.deleteBelow(getProject());
        } finally {
            save(state);
        }
    }

    private static void save(BuildState state) throws CoreException {
        try {
            state.save();
        } catch (IOException e) {
            throw new CoreException(Status.error("what was built cannot be remembered: " + e.getMessage(), e));
        }
    }
}
