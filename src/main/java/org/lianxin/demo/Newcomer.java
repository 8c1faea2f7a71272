package org.lianxin.demo;

import org.jspecify.annotations.Nullable;
import org.lianxin.representative.Level;
import org.lianxin.representative.Sex;
import org.lianxin.studio.StudioView;
import org.lianxin.studio.VillageView;

/**
 * A representative whom no file names.
 *
 * @param village the one they keep contact with; its township is where they live
 * @param electoralUnit name of who elected them
 * @param studio where they sit, null for the few who wait to be placed
 */
record Newcomer(String name, Sex sex, int birthYear, Level level, Trade trade, VillageView village,
		String electoralUnit, String phone, @Nullable StudioView studio) {
}
