package org.lianxin.petition;

/**
 * Asks to publish what came of a matter.
 *
 * @param title at most 40 characters
 * @param words what the matter was, without names, as the studio has checked it
 * @param reply what came of it
 */
public record PublishResult(PetitionNumber number, String title, String words, String reply) {
}
