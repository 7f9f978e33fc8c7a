#!/usr/bin/python3
"""What a screen reader is told of the window: where a named control is, and the texts that are shown.

tree.py find NAME [ROLE]   the place of the first control of that name: x y width height, and where it is to be looked
                           for: "here", or "up" or "down" with a point over what is to be scrolled
tree.py texts              every name and text on show, one a line
tree.py busy               nothing, and status 0 while work is under way
tree.py dump               the whole tree, to look at

A name matches whole, else by its beginning, else by a part. Needs python3-gi and gir1.2-atspi-2.0.
"""
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PROGRAM = "lisiere"
MOST_CHILDREN = 3000
MOST_CELLS = 150  # of a table: each is asked for one by one
TABLES = (Atspi.Role.TABLE, Atspi.Role.TREE_TABLE, Atspi.Role.TREE)


def plain(text):
    """Narrow and no-break spaces are spaces to who types a name."""
    return " ".join((text or "").replace("\u202f", " ").replace("\u00a0", " ").split())


def windows():
    desktop = Atspi.get_desktop(0)
    found = []
    for i in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(i)
        if program and program.get_name() == PROGRAM:
            found += [program.get_child_at_index(k) for k in range(program.get_child_count())]
    found = [w for w in found if w and w.get_state_set().contains(Atspi.StateType.SHOWING)]
    # What was opened last is in front, and the active window before all.
    found.reverse()
    found.sort(key=lambda w: not w.get_state_set().contains(Atspi.StateType.ACTIVE))
    return found


def shown(node):
    box = node.get_extents(Atspi.CoordType.SCREEN)
    return box if box.width > 0 and box.height > 0 else None


def walk(node, depth=0, most_cells=0):
    """Nodes on show, each before its children; a closed list of choices is passed over."""
    try:
        states = node.get_state_set()
        if not states.contains(Atspi.StateType.SHOWING) and not states.contains(Atspi.StateType.VISIBLE):
            return
        yield node, depth
        closed = node.get_role() == Atspi.Role.COMBO_BOX
        most = most_cells if node.get_role() in TABLES else MOST_CHILDREN
        for i in range(min(node.get_child_count(), most)):
            child = node.get_child_at_index(i)
            if child and not (closed and child.get_role() == Atspi.Role.LIST_ITEM):
                yield from walk(child, depth + 1, most_cells)
    except GLib.Error:
        return  # it has gone meanwhile


def names(node):
    """Of a list of choices the name is what is chosen; what it is for is in its label and its description."""
    yield plain(node.get_name())
    if node.get_role() == Atspi.Role.COMBO_BOX:
        for relation in node.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                yield plain(relation.get_target(0).get_name())
        yield plain(node.get_description())


def written(node):
    """What a field or a paragraph holds, beside its name."""
    try:
        return Atspi.Text.get_text(node, 0, -1) if "Text" in node.get_interfaces() else ""
    except GLib.Error:
        return ""


def rolled_away(box, node):
    """"up" or "down" and a point of what is to be scrolled, where the middle of the box is out of sight; else "here"."""
    middle = box.y + box.height / 2
    above = node.get_parent()
    while above is not None and above.get_role() != Atspi.Role.APPLICATION:
        frame = above.get_extents(Atspi.CoordType.SCREEN)
        if frame.height > 0 and not frame.y <= middle <= frame.y + frame.height:
            way = "up" if middle < frame.y else "down"
            return f"{way} {frame.x + frame.width // 2} {frame.y + frame.height // 2}"
        above = above.get_parent()
    return "here"


def find(name, role=None):
    wanted = plain(name)
    best, best_rank = None, 3
    for window in windows():
        for node, _ in walk(window):
            if role and node.get_role_name() != role:
                continue
            if node.get_role() == Atspi.Role.LABEL and role != "label":
                continue
            rank = min(
                0 if has == wanted else 1 if has.startswith(wanted) else 2 if wanted in has else 3
                for has in names(node)
            )
            if rank < best_rank and shown(node):
                best, best_rank = node, rank
            if best_rank == 0:
                return best
        if best is not None:
            return best  # in the window in front, though not by its whole name
    return best


def main():
    try:
        return answered(*sys.argv[1:])
    except GLib.Error:
        return 1  # what was looked at has gone meanwhile: it is asked again


def answered(task, *rest):
    if task == "find":
        node = find(*rest)
        if node is None:
            return 1
        box = node.get_extents(Atspi.CoordType.SCREEN)
        print(box.x, box.y, box.width, box.height, rolled_away(box, node))
    elif task == "texts":
        for window in windows():
            for node, _ in walk(window, most_cells=MOST_CELLS):
                for text in dict.fromkeys((plain(node.get_name()), plain(written(node)))):
                    if text:
                        print(text)
    elif task == "busy":
        bars = (n for w in windows() for n, _ in walk(w) if n.get_role() == Atspi.Role.PROGRESS_BAR)
        return 0 if any(shown(bar) for bar in bars) else 1
    elif task == "dump":
        for window in windows():
            for node, depth in walk(window):
                box = node.get_extents(Atspi.CoordType.SCREEN)
                print(" " * depth, node.get_role_name(), repr(node.get_name()), box.x, box.y, box.width, box.height)
    return 0


if __name__ == "__main__":
    sys.exit(main())
