package org.lianxin.studio;

import java.util.UUID;

/** Asks for an event of a studio to be announced. */
public record HoldEvent(UUID studioId, EventFacts facts) {
}
