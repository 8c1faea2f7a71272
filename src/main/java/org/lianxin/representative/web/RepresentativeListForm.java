package org.lianxin.representative.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.Level;
import org.lianxin.representative.RepresentativeFilter;
import org.lianxin.representative.RepresentativeFilter.Order;
import org.lianxin.studio.Profession;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The filters of the list of representatives, as they stand in its address.
 *
 * @param studio the id of a studio, or "none"
 * @param state the name of a state, "ALL", or nothing for those who are representatives
 * @param leading "yes", "no" or nothing
 */
record RepresentativeListForm(@Nullable String words,
		@Pattern(regexp = STUDIO, message = "{typeMismatch}") @Nullable String studio, @Nullable UUID unit,
		@Nullable Level level, @Nullable Profession profession,
		@Pattern(regexp = STATE, message = "{typeMismatch}") @Nullable String state,
		@Pattern(regexp = "yes|no", message = "{typeMismatch}") @Nullable String leading, @Nullable UUID term,
		@Nullable Order order, @Nullable String after) {

	static final String PATH = "/desk/representatives";

	private static final String STUDIO = RepresentativeFilter.NONE
			+ "|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

	private static final String STATE = RepresentativeFilter.EVERY_STATE + "|ACTIVE|SUSPENDED|EXEMPT|ENDED";

	RepresentativeFilter toFilter() {
		return RepresentativeFilter
			.asked(this.words, this.studio, this.unit, this.level, this.profession, this.state, this.leading, this.term)
			.by(order());
	}

	/** Names are what people look for; codes are drawn at random. */
	@Override
	public Order order() {
		return (this.order != null) ? this.order : Order.NAME;
	}

	/** Tells whether anything but its order shapes the list. */
	boolean isNarrowed() {
		return this.words != null || this.studio != null || this.unit != null || this.level != null
				|| this.profession != null || this.state != null || this.leading != null || this.term != null;
	}

	/** Returns what narrows the list, by the names that its address gives them. */
	public Map<String, @Nullable Object> told() {
		Map<String, @Nullable Object> told = new LinkedHashMap<>();
		told.put("words", this.words);
		told.put("studio", this.studio);
		told.put("unit", this.unit);
		told.put("level", this.level);
		told.put("profession", this.profession);
		told.put("state", this.state);
		told.put("leading", this.leading);
		told.put("term", this.term);
		return told;
	}

	/** Returns the address of the list in another order, from its beginning. */
	public String in(Order other) {
		return new RepresentativeListForm(this.words, this.studio, this.unit, this.level, this.profession, this.state,
				this.leading, this.term, other, null)
			.address(PATH, null);
	}

	/** Returns the address of that page of the list, or of its file. */
	String address(String path, @Nullable String cursor) {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
		add(address, "words", this.words);
		add(address, "studio", this.studio);
		add(address, "unit", this.unit);
		add(address, "level", this.level);
		add(address, "profession", this.profession);
		add(address, "state", this.state);
		add(address, "leading", this.leading);
		add(address, "term", this.term);
		add(address, "order", this.order);
		add(address, "after", cursor);
		return address.encode().build().toUriString();
	}

	private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
		if (value != null) {
			address.queryParam(name, value);
		}
	}

}
