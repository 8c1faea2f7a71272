package org.lianxin.petition;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts words into pairs of neighbouring characters, by which Chinese is found without a
 * dictionary: 路灯坏了 is 路灯, 灯坏, 坏了.
 */
final class Bigrams {

	private Bigrams() {
	}

	/**
	 * Returns the pairs, each once, in the order of the text; empty for fewer than two
	 * characters.
	 */
	static Set<String> of(String text) {
		Set<String> pairs = new LinkedHashSet<>();
		for (String run : fold(text).split("[^\\p{L}\\p{N}]+")) {
			int[] characters = run.codePoints().toArray();
			for (int i = 0; i + 1 < characters.length; i++) {
				pairs.add(new String(characters, i, 2));
			}
		}
		return pairs;
	}

	private static String fold(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

}
