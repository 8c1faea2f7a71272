package org.lianxin.web;

import java.util.List;

/** Choices in a form that belong together, under their common name. */
public record OptionGroup(String label, List<Option> options) {

	public OptionGroup {
		options = List.copyOf(options);
	}

}
