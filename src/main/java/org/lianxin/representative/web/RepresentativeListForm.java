package org.lianxin.representative.web;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.lianxin.representative.Level;
import org.lianxin.representative.RepresentativeFilter;
import org.lianxin.representative.RepresentativeFilter.Order;
import org.lianxin.representative.RepresentativeState;
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

	/** Stands for no studio. */
	static final String NONE = "none";

	/** Stands for every state. */
	static final String ALL = "ALL";

	private static final String STUDIO = NONE + "|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";

	private static final String STATE = ALL + "|ACTIVE|SUSPENDED|EXEMPT|ENDED";

	RepresentativeFilter toFilter() {
		return new RepresentativeFilter(this.words, studioId(), NONE.equals(this.studio), this.unit, this.level,
				this.profession, states(), leadingCadre(), this.term, (this.order != null) ? this.order : Order.CODE);
	}

	private @Nullable UUID studioId() {
		return (this.studio == null || NONE.equals(this.studio)) ? null : UUID.fromString(this.studio);
	}

	private Set<RepresentativeState> states() {
		if (ALL.equals(this.state)) {
			return Set.of();
		}
		return EnumSet.allOf(RepresentativeState.class)
			.stream()
			.filter((one) -> one.name().equals(this.state))
			.findFirst()
			.<Set<RepresentativeState>>map(Set::of)
			.orElseGet(() -> EnumSet.complementOf(EnumSet.of(RepresentativeState.ENDED)));
	}

	private @Nullable Boolean leadingCadre() {
		return (this.leading != null) ? Boolean.valueOf(this.leading.equals("yes")) : null;
	}

	/** Tells whether anything but its order shapes the list. */
	boolean isNarrowed() {
		return this.words != null || this.studio != null || this.unit != null || this.level != null
				|| this.profession != null || this.state != null || this.leading != null || this.term != null;
	}

	/** Returns what narrows the list, for the audit trail. */
	Map<String, @Nullable Object> told() {
		Map<String, @Nullable Object> told = new LinkedHashMap<>();
		told.put("words", this.words);
		told.put("studio", (studioId() != null) ? studioId() : this.studio);
		told.put("unit", this.unit);
		told.put("level", this.level);
		told.put("profession", this.profession);
		told.put("state", this.state);
		told.put("leading", leadingCadre());
		told.put("term", this.term);
		return told;
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
