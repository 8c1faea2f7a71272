package org.lianxin.representative;

/**
 * Notes that two representatives are tied.
 *
 * @param code of one
 * @param otherCode of the other
 * @param side what the other is to the one
 */
public record TieTogether(String code, String otherCode, TieSide side) {
}
