package org.lianxin.studio.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import org.lianxin.studio.ChecklistHalf;

/** One half of the checklist under its heading, and what a page says of each item. */
record Section<T>(ChecklistHalf half, List<T> items) {

	/** Parts what is said of items into the two halves, and keeps its order. */
	static <T> List<Section<T>> of(List<T> items, Function<T, ChecklistHalf> half) {
		return Arrays.stream(ChecklistHalf.values())
			.map((one) -> new Section<>(one, items.stream().filter((item) -> half.apply(item) == one).toList()))
			.toList();
	}

}
