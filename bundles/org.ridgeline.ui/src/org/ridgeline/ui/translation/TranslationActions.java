/*
 * Copyright (c) 2026 Ridgeline contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.ridgeline.ui.translation;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IHandler;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.ridgeline.ui.Images;
import org.ridgeline.ui.explain.ExplainView;

/** What can be done with the rows: copy them, show them in the diagram, ask about them; and whether selections are linked. */
final class TranslationActions {
    private static final String LINKED = "linked";
    private static final String COLUMN = "sortColumn";
    private static final String DESCENDING = "sortDescending";

    private final IViewSite site;
    private final RowTable table;
    private final IAction link = new Action("Link with Diagram", IAction.AS_CHECK_BOX) {
    };

    TranslationActions(IViewSite site, RowTable table, Consumer<Row> reveal) {
        this.site = site;
        this.table = table;
        link.setImageDescriptor(Images.LINK.descriptor());
        link.setChecked(true);
        IAction copy = action("Copy", PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_COPY),
                () -> copy(RowText::aligned));
        copy.setActionDefinitionId(IWorkbenchCommandConstants.EDIT_COPY);
        IAction csv = action("Copy as CSV", Images.CSV.descriptor(), () -> copy(RowText::csv));
        IAction show = action("Show in Diagram", Images.DIAGRAM.descriptor(),
                () -> table.selection().stream().findFirst().ifPresent(reveal));
        IAction explain = action("Explain", Images.EXPLAIN.descriptor(), this::explain);
        site.getActionBars().getToolBarManager().add(copy);
        site.getActionBars().getToolBarManager().add(csv);
        site.getActionBars().getToolBarManager().add(link);
        site.getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_COPY, handler(copy));
        site.getService(IHandlerService.class).activateHandler(IWorkbenchCommandConstants.EDIT_SELECT_ALL,
                handler(action("Select All", null, table.table()::selectAll)));
        contextMenu(List.of(show, explain, copy, csv));
    }

    private void contextMenu(List<IAction> actions) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(manager -> {
            boolean some = !table.selection().isEmpty();
            for (IAction action : actions) {
                action.setEnabled(some || action.getActionDefinitionId() != null || action.getText().startsWith("Copy"));
                manager.add(action);
            }
            manager.insertAfter(actions.get(1).getId(), new Separator());
        });
        table.table().setMenu(menu.createContextMenu(table.table()));
    }

    /** Whether a selection here is to be one in the diagram, and the other way round. */
    boolean isLinked() {
        return link.isChecked();
    }

    void save(IMemento memento) {
        memento.putBoolean(LINKED, link.isChecked());
        memento.putString(COLUMN, table.sorting().column() == null ? "" : table.sorting().column().name());
        memento.putBoolean(DESCENDING, table.sorting().descending());
    }

    void restore(IMemento memento) {
        if (memento == null || memento.getString(COLUMN) == null) {
            return;
        }
        link.setChecked(!Boolean.FALSE.equals(memento.getBoolean(LINKED)));
        for (Column column : Column.values()) {
            if (column.name().equals(memento.getString(COLUMN))) {
                table.sort(new Sorting(column, Boolean.TRUE.equals(memento.getBoolean(DESCENDING))));
            }
        }
    }

    /** Copies what is selected, or else everything that is to be seen. */
    private void copy(Function<List<Row>, String> format) {
        List<Row> selected = table.selection();
        Clipboard clipboard = new Clipboard(table.table().getDisplay());
        try {
            clipboard.setContents(new Object[] {format.apply(selected.isEmpty() ? table.rows().visible() : selected)},
                    new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    private void explain() {
        table.selection().stream().findFirst().ifPresent(row -> ExplainView.ask(site.getPage(), row.row().name()));
    }

    private static IAction action(String text, org.eclipse.jface.resource.ImageDescriptor image, Runnable run) {
        IAction action = new Action(text, image) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setId(text);
        action.setToolTipText(text);
        return action;
    }

    private static IHandler handler(IAction action) {
        return new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }
        };
    }
}
