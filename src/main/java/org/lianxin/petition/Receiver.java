package org.lianxin.petition;

import java.util.UUID;

/** The representative who answers for a petition from now on. */
record Receiver(UUID id, String name) {
}
