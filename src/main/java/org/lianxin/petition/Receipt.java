package org.lianxin.petition;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

/**
 * What the resident takes home.
 *
 * @param code six digits; stored nowhere, made again from the submission by a key
 * @param studioName the studio that has it now
 * @param nextBy the day by which something happens next; null once it is archived
 */
@NamedInterface("intake")
public record Receipt(PetitionNumber number, String code, String studioName, @Nullable LocalDate nextBy) {

	@Override
	public String toString() {
		return "Receipt[" + this.number + "]";
	}

}
