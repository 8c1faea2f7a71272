package org.lianxin.representative;

import org.jspecify.annotations.Nullable;

/**
 * Asks for what is kept of a representative to be changed.
 *
 * @param version the version that the writer saw
 * @param phone the new phone as typed, or null to leave the one that is kept
 * @param forgetPhone no phone is kept from now on
 * @param idTail the last digits of the identity card, or null to leave what is kept
 */
public record ReviseRepresentative(String code, int version, RepresentativeFacts facts, @Nullable String phone,
		boolean forgetPhone, @Nullable String idTail) {
}
