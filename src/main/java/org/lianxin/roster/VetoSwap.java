package org.lianxin.roster;

import java.util.UUID;

/** Takes back what two representatives agreed on. */
public record VetoSwap(UUID id, String reason) {
}
