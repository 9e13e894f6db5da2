/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.handlers;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.ridgeline.ide.project.RidgelineNature;

/** Configure > Convert to Ridgeline Project: lets Ridgeline build the platforms of projects that exist already. */
public final class ConvertProjectHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
        List<IProject> projects = selection.stream().map(element -> Adapters.adapt(element, IProject.class))
                .filter(each -> each != null).toList();
        ICoreRunnable work = monitor -> convert(projects, SubMonitor.convert(monitor, projects.size()));
        Job job = Job.create("Converting to Ridgeline projects", work);
        job.setUser(true);
        job.schedule();
        return null;
    }

    private static void convert(List<IProject> projects, SubMonitor progress) throws CoreException {
        for (IProject project : projects) {
            RidgelineNature.addTo(project, progress.split(1));
        }
    }
}
