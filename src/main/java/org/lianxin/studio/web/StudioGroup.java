package org.lianxin.studio.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.lianxin.studio.StudioKind;
import org.lianxin.studio.StudioView;

/** The studios of one kind, under one heading. */
record StudioGroup(StudioKind kind, List<StudioView> studios) {

	/** Groups studios by kind, in the order of the kinds, and keeps their own order. */
	static List<StudioGroup> of(List<StudioView> studios) {
		Map<StudioKind, List<StudioView>> byKind = new TreeMap<>();
		studios.forEach((studio) -> byKind.computeIfAbsent(studio.kind(), (kind) -> new ArrayList<>()).add(studio));
		return byKind.entrySet().stream().map((kind) -> new StudioGroup(kind.getKey(), kind.getValue())).toList();
	}

}
