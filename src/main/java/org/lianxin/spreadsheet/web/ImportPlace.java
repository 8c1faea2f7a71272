package org.lianxin.spreadsheet.web;

import java.util.List;
import java.util.Optional;

import org.lianxin.spreadsheet.SheetImport;
import org.lianxin.web.MenuPlace;

import org.springframework.stereotype.Component;

/** An import belongs to the list that it adds to. */
@Component
class ImportPlace implements MenuPlace {

	private static final String IMPORTS = "/desk/imports/";

	private final List<SheetImport> imports;

	ImportPlace(List<SheetImport> imports) {
		this.imports = imports;
	}

	@Override
	public Optional<String> of(String path) {
		return this.imports.stream()
			.filter((one) -> lies(path, IMPORTS + one.kind()))
			.map(SheetImport::home)
			.findFirst();
	}

	private static boolean lies(String path, String address) {
		return path.equals(address) || path.startsWith(address + "/");
	}

}
