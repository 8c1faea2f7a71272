package org.lianxin.representative;

import org.jspecify.annotations.Nullable;

/**
 * Asks for an elected representative to be entered.
 *
 * @param code short code in QR codes, never changed afterwards; null to be given one
 * @param phone as typed
 * @param idTail the last digits of the identity card, kept only as a fingerprint by which
 * an import finds the person again
 */
public record ElectRepresentative(@Nullable String code, RepresentativeFacts facts, @Nullable String phone,
		@Nullable String idTail) {
}
